package gold

import (
	"maps"
	"math"
	"slices"

	"github.com/demarche/demarche/data"
)

// The measures of a Figure.
const (
	MeasureEngagements = "engagements"
	MeasureValue       = "value"
	MeasureList        = "list"
	MeasureError       = "error"
)

// Figures lists what the report measures, in the order in which it is shown.
func (r Report) Figures() []data.Figure {
	out := []data.Figure{tallied(MeasureEngagements, "all", "all", r.Engagements)}
	for _, k := range data.Kinds() {
		if t, ok := r.ByKind[k]; ok {
			out = append(out, tallied(MeasureEngagements, string(k), "kind", t))
		}
	}
	for _, source := range slices.Sorted(maps.Keys(r.BySource)) {
		out = append(out, tallied(MeasureEngagements, source, "source", r.BySource[source]))
	}
	for _, f := range ValueFields() {
		s := r.Values[f]
		out = append(out, data.Figure{Measure: MeasureValue, Item: string(f), Labelled: s.Of, Found: s.Of, Right: s.Right,
			Precision: math.NaN(), Recall: math.NaN(), Score: s.Accuracy()})
	}
	for _, f := range SetFields() {
		out = append(out, tallied(MeasureList, string(f), "", r.Sets[f]))
	}
	return append(out, data.Figure{Measure: MeasureError, Item: "country_count", Precision: math.NaN(), Recall: math.NaN(),
		Score: r.CountryCountError})
}

func tallied(measure, item, by string, t Tally) data.Figure {
	return data.Figure{Measure: measure, Item: item, By: by, Labelled: t.Gold(), Found: t.Right + t.MadeUp, Right: t.Right,
		Precision: t.Precision(), Recall: t.Recall(), Score: t.F1()}
}
