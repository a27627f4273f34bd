package gold

import (
	"encoding/json"
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/demarche/demarche/data"
)

func TestTally(t *testing.T) {
	nan := math.NaN()
	tests := []struct {
		name                  string
		tally                 Tally
		precision, recall, f1 float64
	}{
		{"of all kinds", Tally{Right: 3, MadeUp: 1, Missed: 2}, 0.75, 0.6, 2 * 0.75 * 0.6 / 1.35},
		{"nothing there, nothing found", Tally{}, nan, nan, nan},
		{"nothing found", Tally{Missed: 2}, nan, 0, 0},
		{"nothing there", Tally{MadeUp: 2}, 0, nan, 0},
		{"nothing right", Tally{MadeUp: 2, Missed: 1}, 0, 0, 0},
	}
	same := cmp.Options{cmpopts.EquateNaNs(), cmpopts.EquateApprox(0, 1e-12)}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := []float64{tt.tally.Precision(), tt.tally.Recall(), tt.tally.F1()}
			if diff := cmp.Diff([]float64{tt.precision, tt.recall, tt.f1}, got, same); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// found is what an extractor could give for talks.
func found(t *testing.T) data.Engagement {
	t.Helper()
	return data.Engagement{Kind: data.Meeting, Status: data.Held, Start: day(t, "2016-03-10"), Place: "TOKYO", PlaceCountry: "JPN",
		Home: []data.Person{{Name: "Yun"}, {Title: "a delegation"}}, Counterparts: []data.Person{{Name: "Kishida, Fumio"}},
		Countries: []string{"JPN"}, Topics: []string{"north-korea"}}
}

func TestScoreOfReadings(t *testing.T) {
	readings := []Reading{
		{ // right but for the title; one doubtful engagement found
			Label: Label{TextFile: "right.txt", Title: "Talks held", Published: day(t, "2016-03-11"), Engagements: []Engagement{
				talks(t, nil), talks(t, func(e *Engagement) { e.Doubtful, e.Countries = true, []string{"MNG"}; e.Counterparts = nil }),
			}},
			Release: data.Release{Title: "Other talks", Published: day(t, "2016-03-11")},
			Engagements: []data.Engagement{found(t),
				{Kind: data.Meeting, Start: day(t, "2016-03-10"), Countries: []string{"MNG"}}},
		},
		{ // another kind, date, place and topics; one made up
			Label: Label{TextFile: "wrong.txt", Source: "sg-mfa", Engagements: []Engagement{talks(t, nil)}},
			Engagements: []data.Engagement{
				{Kind: data.Call, Status: data.Planned, Start: day(t, "2016-03-11"), Countries: []string{"JPN", "CHN"},
					Topics: []string{"energy", "health"}},
				{Kind: data.Visit, Start: day(t, "2016-05-01"), Countries: []string{"FRA"}}},
		},
		{Label: Label{TextFile: "unread.txt", Engagements: []Engagement{talks(t, nil)}}, Unread: true},
	}
	got := Score(readings)
	want := newReport()
	want.Releases, want.Unread = 3, 1
	want.Engagements = Tally{Right: 2, MadeUp: 1, Missed: 1}
	want.ByKind = map[data.Kind]Tally{data.Meeting: {Right: 2, Missed: 1}, data.Visit: {MadeUp: 1}}
	want.BySource = map[string]Tally{"kr-mofa": {Right: 1, Missed: 1}, "sg-mfa": {Right: 1, MadeUp: 1}}
	want.Values = map[Field]Share{"kind": {1, 2}, "status": {1, 2}, "start": {1, 2}, "end": {1, 2}, "place": {1, 2},
		"place_country": {1, 2}, "title": {0, 1}, "published": {3, 3}}
	want.Sets = map[Field]Tally{"countries": {Right: 2, MadeUp: 1}, "organizations": {}, "home": {Right: 1, Missed: 1},
		"counterpart_names": {Right: 1, Missed: 1}, "topics": {Right: 1, MadeUp: 2, Missed: 1}}
	want.PerRelease = map[Field]Tally{"countries": {Right: 2, MadeUp: 2, Missed: 1}, "officials": {Right: 2, Missed: 4},
		"topics": {Right: 1, MadeUp: 2, Missed: 2}}
	want.CountryCountError = 1 // Japan 2 of 3, China 1 and France 1 of 0: off by 3 of 3
	if diff := cmp.Diff(want, got, cmpopts.IgnoreFields(Report{}, "ByRelease")); diff != "" {
		t.Errorf("report (-want +got):\n%s", diff)
	}
	checkWorst(t, got)
}

func checkWorst(t *testing.T, r Report) {
	t.Helper()
	var files []string
	for _, e := range r.Worst(10) {
		files = append(files, e.File)
	}
	if diff := cmp.Diff([]string{"wrong.txt", "unread.txt", "right.txt"}, files); diff != "" {
		t.Errorf("worst (-want +got):\n%s", diff)
	}
	if n := len(r.Worst(1)); n != 1 {
		t.Errorf("Worst(1) gave %d releases", n)
	}
	want := []Mistake{{Field: "title", Missed: []string{"Talks held"}, MadeUp: []string{"Other talks"}}}
	if diff := cmp.Diff(want, r.ByRelease[0].Wrong); diff != "" {
		t.Errorf("mistakes of right.txt (-want +got):\n%s", diff)
	}
	topics := r.ByRelease[1].Wrong[len(r.ByRelease[1].Wrong)-1]
	wantTopics := Mistake{Engagement: "held meeting 2016-03-10 JPN with Fumio Kishida", Field: "topics",
		Missed: []string{"north-korea"}, MadeUp: []string{"energy", "health"}}
	if diff := cmp.Diff(wantTopics, topics); diff != "" {
		t.Errorf("topics of wrong.txt (-want +got):\n%s", diff)
	}
}

func TestDatesOfUncertainLabelsAreNotScored(t *testing.T) {
	label := Label{Engagements: []Engagement{talks(t, func(e *Engagement) { e.DateUncertain = true })}}
	e := found(t)
	e.Start = day(t, "2015-01-01")
	r := Score([]Reading{{Label: label, Engagements: []data.Engagement{e}}})
	if got := []Share{r.Values[FieldStart], r.Values[FieldEnd], r.Values[FieldKind]}; got[0].Of != 0 || got[1].Of != 0 || got[2] != (Share{1, 1}) {
		t.Errorf("start, end, kind: %v", got)
	}
}

func TestReportAsJSONHasNullForWhatIsNotDefined(t *testing.T) {
	b, err := json.Marshal(Score(nil))
	if err != nil {
		t.Fatal(err)
	}
	var got struct {
		Engagements map[string]any
		Values      map[string]map[string]any
	}
	if err := json.Unmarshal(b, &got); err != nil {
		t.Fatal(err)
	}
	if got.Engagements["f1"] != nil || got.Engagements["gold"] != 0.0 || got.Values["kind"]["accuracy"] != nil {
		t.Errorf("got %s", b)
	}
}
