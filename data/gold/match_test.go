package gold

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/demarche/demarche/data"
)

func day(t *testing.T, s string) data.Date {
	t.Helper()
	if s == "" {
		return data.Date{}
	}
	d, err := data.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// talks is a meeting with Japan on a day; change makes other engagements of it.
func talks(t *testing.T, change func(*Engagement)) Engagement {
	t.Helper()
	e := Engagement{Kind: data.Meeting, Status: data.Held, Start: day(t, "2016-03-10"), Place: "Tokyo", PlaceCountry: "JPN",
		Home: []string{"Yun Byung-se"}, Counterparts: []Counterpart{{Name: "Fumio Kishida", Country: "JPN"}},
		Countries: []string{"JPN"}, Topics: []string{"north-korea"}}
	if change != nil {
		change(&e)
	}
	return e
}

func TestEngagementsThatCanBeTheSame(t *testing.T) {
	tests := []struct {
		name        string
		gold, found func(*Engagement)
		want        bool
	}{
		{"equal ones", nil, nil, true},
		{"a day later", nil, func(e *Engagement) { e.Start = day(t, "2016-03-11") }, true},
		{"two days later", nil, func(e *Engagement) { e.Start = day(t, "2016-03-12") }, false},
		{"a day before a span that begins then", func(e *Engagement) { e.End = day(t, "2016-03-12") },
			func(e *Engagement) { e.Start = day(t, "2016-03-13") }, true},
		{"a span that ends two days before", nil, func(e *Engagement) {
			e.Start, e.End = day(t, "2016-03-01"), day(t, "2016-03-08")
		}, false},
		{"another date where the label's is uncertain", func(e *Engagement) { e.DateUncertain = true },
			func(e *Engagement) { e.Start = day(t, "2019-01-01") }, true},
		{"no date against a date", nil, func(e *Engagement) { e.Start = data.Date{} }, false},
		{"no date on either side", func(e *Engagement) { e.Start = data.Date{} },
			func(e *Engagement) { e.Start = data.Date{} }, true},
		{"another country but the same counterpart", nil, func(e *Engagement) { e.Countries = []string{"CHN"} }, true},
		{"another counterpart but the same country", nil,
			func(e *Engagement) { e.Counterparts[0].Name = "Shinsuke Sugiyama" }, true},
		{"another country and another counterpart", nil, func(e *Engagement) {
			e.Countries, e.Counterparts[0].Name = []string{"CHN"}, "Wang Yi"
		}, false},
		{"a shared organisation, written otherwise", func(e *Engagement) { e.Countries, e.Organizations = nil, []string{"ASEAN"} },
			func(e *Engagement) {
				e.Countries, e.Organizations, e.Counterparts = nil, []string{"Asean"}, nil
			}, true},
		{"a call for a meeting", nil, func(e *Engagement) { e.Kind = data.Call }, true},
		{"a visit for a meeting", nil, func(e *Engagement) { e.Kind = data.Visit }, false},
		{"a meeting for a visit", func(e *Engagement) { e.Kind = data.Visit }, nil, false},
		{"a visit where the label allows one", func(e *Engagement) { e.AltKind = KindList{data.Visit} },
			func(e *Engagement) { e.Kind = data.Visit }, true},
		{"nobody named by the label, the same home official and kind",
			func(e *Engagement) { e.Countries, e.Counterparts = nil, nil }, nil, true},
		{"nobody named by the label, another kind", func(e *Engagement) { e.Countries, e.Counterparts = nil, nil },
			func(e *Engagement) { e.Kind = data.Ceremony }, false},
		{"nobody named by the label, another home official", func(e *Engagement) { e.Countries, e.Counterparts = nil, nil },
			func(e *Engagement) { e.Home = []string{"Lim Sung-nam"} }, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := agreement(talks(t, tt.gold), talks(t, tt.found)) > 0; got != tt.want {
				t.Errorf("can be the same: %v, want %v", got, tt.want)
			}
		})
	}
}

func TestMatchTakesTheBestPairsOneToOne(t *testing.T) {
	person := func(name string) []data.Person { return []data.Person{{Name: name}} }
	on := day(t, "2016-03-10")
	found := []data.Engagement{
		{Kind: data.Meeting, Start: on, Countries: []string{"JPN"}, Counterparts: person("Kishida")},
		{Kind: data.Meeting, Start: on, Countries: []string{"USA"}, Counterparts: person("John Kerry")},
		{Kind: data.Multilateral, Start: on, Countries: []string{"JPN", "USA"}},
		{Kind: data.Meeting, Start: on, Countries: []string{"CHN"}},
	}
	gold := []Engagement{
		talks(t, func(e *Engagement) {
			e.Kind, e.Countries, e.Counterparts = data.Multilateral, []string{"JPN", "USA"}, nil
		}),
		talks(t, func(e *Engagement) { e.Countries, e.Counterparts = []string{"USA"}, []Counterpart{{Name: "Kerry"}} }),
		talks(t, nil),
		talks(t, func(e *Engagement) { e.Start = day(t, "2016-04-01") }),
	}
	want := []Pair{{0, 2}, {1, 1}, {2, 0}}
	if diff := cmp.Diff(want, Match(gold, found)); diff != "" {
		t.Errorf("pairs (-want +got):\n%s", diff)
	}
}

func TestMatchOfNothing(t *testing.T) {
	if got := Match(nil, nil); len(got) != 0 {
		t.Errorf("got %v", got)
	}
	if got := Match([]Engagement{talks(t, nil)}, nil); len(got) != 0 {
		t.Errorf("got %v", got)
	}
}
