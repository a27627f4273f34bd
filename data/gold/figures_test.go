package gold

import (
	"math"
	"testing"

	"github.com/demarche/demarche/data"
)

func TestFiguresAreThoseOfTheReport(t *testing.T) {
	r := newReport()
	r.Engagements = Tally{Right: 8, MadeUp: 2, Missed: 1}
	r.ByKind[data.Call] = Tally{Right: 1}
	r.BySource["jp-mofa"] = Tally{Missed: 1}
	r.Values[FieldStart] = Share{Right: 6, Of: 8}
	r.Sets[FieldTopics] = Tally{Right: 3, Missed: 3}
	r.CountryCountError = 0.12
	seen := map[string]data.Figure{}
	for _, f := range r.Figures() {
		seen[f.Measure+" "+f.Item] = f
	}
	if want := 3 + len(ValueFields()) + len(SetFields()) + 1; len(seen) != want {
		t.Errorf("%d figures, want %d", len(seen), want)
	}
	if f := seen["engagements all"]; f.Labelled != 9 || f.Found != 10 || f.Right != 8 || f.Precision != 0.8 || f.Score != r.Engagements.F1() {
		t.Errorf("all engagements: %+v", f)
	}
	if f := seen["engagements call"]; f.By != "kind" || f.Score != 1 {
		t.Errorf("calls: %+v", f)
	}
	if f := seen["engagements jp-mofa"]; f.By != "source" || !math.IsNaN(f.Precision) || f.Recall != 0 {
		t.Errorf("a publisher of whom nothing was found: %+v", f)
	}
	if f := seen["value start"]; f.Score != 0.75 || f.Labelled != 8 || !math.IsNaN(f.Recall) {
		t.Errorf("start: %+v", f)
	}
	if f := seen["value end"]; !math.IsNaN(f.Score) {
		t.Errorf("a value of which there is none: %+v", f)
	}
	if f := seen["list topics"]; f.Recall != 0.5 || f.Precision != 1 {
		t.Errorf("topics: %+v", f)
	}
	if f := seen["error country_count"]; f.Score != 0.12 {
		t.Errorf("count error: %+v", f)
	}
}
