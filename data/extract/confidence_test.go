package extract

import (
	"slices"
	"strings"
	"testing"

	"github.com/demarche/demarche/data"
)

// sureEngagement raises no doubt.
func sureEngagement() data.Engagement {
	return data.Engagement{Kind: data.Meeting, Status: data.Held, Rule: "met", DateMethod: data.DateStated,
		Home: []data.Person{{Name: "Yun Byung-se", Official: "kor-yun-byung-se"}}, Counterparts: []data.Person{{Name: "Ana Brun"}},
		Countries: []string{"PER"}, Topics: []string{"energy"},
		Evidence: []data.Evidence{{Field: "kind", Point: 1}, {Field: "date", Point: 1}, {Field: "topic", Point: 2}}}
}

func doubtsOf(e data.Engagement) []string {
	var names []string
	for _, s := range Signals(e) {
		if s.Doubt {
			names = append(names, s.Name)
		}
	}
	return names
}

func TestEachDoubtIsRaisedByWhatItNamesAndNotByWhatIsNear(t *testing.T) {
	tests := []struct {
		doubt       string
		raise, near func(e *data.Engagement)
	}{
		{"nobody named at home", func(e *data.Engagement) { e.Home[0].Name = "" }, func(e *data.Engagement) { e.Home[0].Title = "" }},
		{"no counterpart named", func(e *data.Engagement) { e.Counterparts[0] = data.Person{Title: "Foreign Minister"} },
			func(e *data.Engagement) {
				e.Counterparts = append(e.Counterparts, data.Person{Title: "Foreign Minister"})
			}},
		{"nobody known to the gazetteer", func(e *data.Engagement) { e.Home[0].Official = "" },
			func(e *data.Engagement) { e.Home[0].Official, e.Counterparts[0].Official = "", "per-ana-brun" }},
		{"no state and no organisation", func(e *data.Engagement) { e.Countries = nil },
			func(e *data.Engagement) { e.Countries, e.Organizations = nil, []string{"UN"} }},
		{"no topic", func(e *data.Engagement) { e.Topics = nil }, func(e *data.Engagement) { e.Topics = []string{"health"} }},
		{"date stated elsewhere", func(e *data.Engagement) { e.Evidence[1].Point = 3 },
			func(e *data.Engagement) { e.Evidence[0].Point, e.Evidence[1].Point = 3, 3 }},
		{"date worked out", func(e *data.Engagement) { e.DateMethod = data.DateOffice },
			func(e *data.Engagement) { e.DateMethod = data.DatePage }},
		{"no date in the text", func(e *data.Engagement) { e.DateMethod = data.DatePublished },
			func(e *data.Engagement) { e.DateMethod = data.DateElsewhere }},
		{"date off by days", func(e *data.Engagement) { e.DateUncertainty = 3 }, func(e *data.Engagement) { e.DateUncertainty = 2 }},
		{"told by the title alone", func(e *data.Engagement) { e.Rule = "title-met" }, func(e *data.Engagement) { e.Rule = "subtitle" }},
	}
	if len(tests) != len(doubts) {
		t.Errorf("%d doubts are tested, of %d", len(tests), len(doubts))
	}
	if got := doubtsOf(sureEngagement()); len(got) > 0 {
		t.Errorf("an engagement without a flaw raises %q", got)
	}
	for _, tt := range tests {
		t.Run(tt.doubt, func(t *testing.T) {
			e := sureEngagement()
			tt.raise(&e)
			if got := doubtsOf(e); !slices.Equal(got, []string{tt.doubt}) {
				t.Errorf("raises %q", got)
			}
			e = sureEngagement()
			tt.near(&e)
			if got := doubtsOf(e); len(got) > 0 {
				t.Errorf("what is only near raises %q", got)
			}
		})
	}
}

func TestRuleAndKindAreSignalsThatMayRaise(t *testing.T) {
	want := []Signal{{Name: "kind meeting"}, {Name: "rule met"}}
	if got := Signals(sureEngagement()); !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestWeightsAddUpAndUnknownOnesCountByTheirKind(t *testing.T) {
	c, err := readConfidences("signal,log_odds,seen,right\n(none of these),2,9,8\nno topic,-2,3,1\nrule met,1,4,4\n")
	if err != nil {
		t.Fatal(err)
	}
	e := sureEngagement()
	if got := c.of(&e); got != 0.95 {
		t.Errorf("base 2 and rule 1 give %v, want 0.95", got)
	}
	e.Topics = nil
	if got := c.of(&e); got != 0.73 {
		t.Errorf("with a doubt of 2 they give %v, want 0.73", got)
	}
	e.Topics, e.Countries = []string{"energy"}, nil
	if got := c.of(&e); got != 0.92 {
		t.Errorf("with a doubt that is not in the table they give %v, want 0.92", got)
	}
}

func TestConfidenceStaysInsideItsBounds(t *testing.T) {
	for base, want := range map[string]float64{"50": 0.99, "-50": 0.01, "0": 0.5} {
		c, err := readConfidences("signal,log_odds,seen,right\n(none of these)," + base + ",1,1\n")
		if err != nil {
			t.Fatal(err)
		}
		sure := sureEngagement()
		if got := c.of(&sure); got != want {
			t.Errorf("base %s gives %v, want %v", base, got, want)
		}
	}
}

func TestAFaultyTableOfConfidencesIsNamedByLine(t *testing.T) {
	for text, want := range map[string]string{
		"signal,log_odds,seen,right\n(none of these),2,1,1\nno topic,many,1,1\n": `confidence.csv:3: weight of "no topic"`,
		"signal,log_odds,seen,right\nno topic,1\n":                               "confidence.csv: record on line 2: wrong number of fields",
	} {
		if _, err := readConfidences(text); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("got %v, want %s", err, want)
		}
	}
}
