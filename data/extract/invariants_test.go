package extract

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/demarche/demarche/data"
)

// CheckEngagements fails the test where what was extracted from a release cannot be stored: unknown codes, days that no
// calendar has, lists out of order, evidence outside the words it names.
func (x *Extractor) CheckEngagements(tb testing.TB, r data.Release, es []data.Engagement) {
	tb.Helper()
	for _, e := range es {
		if !slices.Contains(data.Kinds(), e.Kind) || e.Status != data.Held && e.Status != data.Planned {
			tb.Errorf("kind %q, status %q", e.Kind, e.Status)
		}
		x.checkDates(tb, e)
		x.checkLists(tb, r, e)
		if e.Confidence < 0 || e.Confidence > 1 || e.Rule == "" {
			tb.Errorf("confidence %v by rule %q", e.Confidence, e.Rule)
		}
		if e.Kind == data.Call && e.Place+e.PlaceCountry != "" {
			tb.Errorf("a call in %q", e.Place)
		}
		for _, ev := range e.Evidence {
			checkEvidence(tb, r, e, ev)
		}
	}
}

func (x *Extractor) checkDates(tb testing.TB, e data.Engagement) {
	tb.Helper()
	if !e.Start.IsZero() && !e.Start.Valid() || !e.End.IsZero() && (!e.End.Valid() || !e.End.After(e.Start)) {
		tb.Errorf("from %v to %v", e.Start, e.End)
	}
	if e.DateMethod == "" || e.DateUncertainty < 0 {
		tb.Errorf("%v by method %q, off by %d days", e.Start, e.DateMethod, e.DateUncertainty)
	}
}

func (x *Extractor) checkLists(tb testing.TB, r data.Release, e data.Engagement) {
	tb.Helper()
	known := map[string]map[string]bool{"country": {"": true}, "organization": {"": true}, "topic": {}}
	for _, c := range x.gaz.Countries {
		known["country"][c.Code] = true
	}
	for _, o := range x.gaz.Organizations {
		known["organization"][o.ID] = true
	}
	for _, t := range x.gaz.Topics {
		known["topic"][t.Topic.ID] = true
	}
	for table, list := range map[string][]string{"country": e.Countries, "organization": e.Organizations, "topic": e.Topics} {
		if list == nil || !slices.IsSorted(list) || len(slices.Compact(slices.Clone(list))) != len(list) {
			tb.Errorf("the %s list %q is nil, out of order or has doubles", table, list)
		}
		for _, v := range list {
			if v == "" || !known[table][v] {
				tb.Errorf("the %s %q is not in the gazetteer", table, v)
			}
		}
	}
	if !known["country"][e.PlaceCountry] || slices.Contains(e.Countries, x.source(r.Source).HomeCountry) {
		tb.Errorf("place in %q, foreign countries %q", e.PlaceCountry, e.Countries)
	}
	for _, p := range append(slices.Clone(e.Home), e.Counterparts...) {
		if !known["country"][p.Country] || p.Name+p.Title == "" || p.Name != strings.TrimSpace(p.Name) {
			tb.Errorf("person %+v", p)
		}
	}
}

func checkEvidence(tb testing.TB, r data.Release, e data.Engagement, ev data.Evidence) {
	tb.Helper()
	words := ev.Of(r.Text)
	if words == "" || ev.Point < 0 || ev.Point >= len(r.Points) {
		tb.Fatalf("%s %q: bytes %d to %d, point %d of %d", ev.Field, ev.Value, ev.Start, ev.End, ev.Point, len(r.Points))
	}
	if p := r.Points[ev.Point]; ev.Start < p.Start || ev.End > p.End {
		tb.Errorf("%s %q: bytes %d to %d lie outside point %d, %d to %d", ev.Field, ev.Value, ev.Start, ev.End, ev.Point, p.Start, p.End)
	}
	if utf8.ValidString(r.Text) && !utf8.ValidString(words) {
		tb.Errorf("%s %q: %q cuts a letter", ev.Field, ev.Value, words)
	}
	var want []string
	switch ev.Field {
	case "kind":
		want = []string{string(e.Kind)}
	case "status":
		want = []string{string(e.Status)}
	case "date":
		want = []string{e.Start.String()}
	case "place":
		want = []string{e.Place, e.PlaceCountry}
	case "country":
		want = e.Countries
	case "organization":
		want = e.Organizations
	case "topic":
		want = e.Topics
	case "home", "counterpart":
		for _, p := range append(slices.Clone(e.Home), e.Counterparts...) {
			want = append(want, p.Name, p.Title)
		}
	default:
		tb.Errorf("no such field: %q", ev.Field)
	}
	if !slices.Contains(want, ev.Value) {
		tb.Errorf("evidence says that %s is %q, the engagement %q", ev.Field, ev.Value, want)
	}
}

// FuzzExtract looks for texts that the rules cannot stand.
func FuzzExtract(f *testing.F) {
	for _, s := range []string{coalition, brunMeeting, "- May 27 10:00 ASEAN+3 Foreign Ministers’ Meeting\n- meeting with", "The 4th ROK-Peru Policy Consultation, held",
		"On the same day they met.\nOn May 12 he visited, and visited, and will be in Lima", "Minister A (May 3) and Minister B (May 4) of Peru and Chile, respectively, met",
		"한-미 외교장관 회담(5.12.) 개최", "1. o * ※ - (", "in the UN of the UN with the UN",
		"On May 12 Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun at the Ministry"} {
		f.Add("", s, "kr-mofa", false)
		f.Add("Foreign Minister Meets US Secretary of State", s, "eu-eeas", true)
	}
	f.Fuzz(func(t *testing.T, title, text, source string, dated bool) {
		opts := []option{from(source)}
		if title = strings.ReplaceAll(title, "\n", " "); title != "" {
			opts = append(opts, titled(title))
		}
		if dated {
			opts = append(opts, published("2015-05-20"))
		}
		r := read(t, text, opts...)
		x := extractor(t)
		x.CheckEngagements(t, r, x.Extract(r))
	})
}
