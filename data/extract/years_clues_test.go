package extract

import (
	"strings"
	"testing"
)

// Yun Byung-se and John Kerry held their offices together in the Aprils of 2013 to 2016, so that a clue has four years to tell
// apart; without one the middle is taken.
func TestACluePicksTheYearAmongThoseThatTheOfficesLeave(t *testing.T) {
	for name, c := range map[string]struct{ clue, year string }{
		"a weekday beside the day":                          {"", "2014"},
		"an anniversary of relations":                       {"This year the ROK and Mexico mark the 53rd anniversary of diplomatic relations; with Bulgaria it is the 25th anniversary of diplomatic relations.", "2015"},
		"an anniversary that lies ahead":                    {"Next year marks the 25th anniversary of diplomatic relations with Bulgaria.", "2014"},
		"a conference with its city":                        {"They spoke of the G20 summit in Antalya.", "2015"},
		"a conference with its month":                       {"They spoke of the BRICS summit in October.", "2016"},
		"a conference that was held once":                   {"They spoke of the Conference on Global Leadership in the Arctic.", "2015"},
		"somebody new in office":                            {"It was the first meeting since Minister Yun took office.", "2013"},
		"years counted from a year":                         {"It is 25 years since the Forum was set up, in 1991.", "2016"},
		"a number behind the body's name":                   {"The General Assembly of the UN was holding its 70th session.", "2015"},
		"a jubilee of an organisation":                      {"They spoke of the Golden Jubilee of the Organization of African Unity.", "2013"},
		"a year that something goes on since":               {"They have met twice a year since 2014.", "2016"},
		"a month looked back on":                            {"Minister Yun had been to Boston in December 2014.", "2015"},
		"an earlier round with its year":                    {"Seoul hosted the first round in April 2014.", "2015"},
		"a meeting to come with its month":                  {"They noted the participation in the upcoming meeting of the Alliance in Lima in November 2015.", "2015"},
		"an earlier round with its day":                     {"The tenth round took place in Lima on January 25, 2014.", "2015"},
		"a round with its year on somebody's second day":    {"On her second day at the 2014 round of the Forum, she was glad.", "2014"},
		"an anniversary that is prepared for":               {"They will prepare for the next years, with the year 2016 marking the 25th anniversary of diplomatic relations with Bulgaria.", "2015"},
		"a speech with its year":                            {"Seoul heard the speech in March 2014.", "2014"},
		"a year since when, before what is expected":        {"Since its exit from the program in December 2013, growth is expected to go on.", "2014"},
		"a visit in a month by who had left office later":   {"The partnership was forged during the visit of President Lee Myung-bak to Peru in January.", "2013"},
		"a visit without its month tells nothing":           {"The partnership was forged during the visit of President Lee Myung-bak to Peru.", "2015"},
		"a sum beside a year tells nothing":                 {"It had 25 years of data from 80 states in all.", "2015"},
		"a number of something that is no session":          {"The General Assembly of the UN was told of the 70th flight.", "2015"},
		"an anniversary of something else tells nothing":    {"It was the 25th anniversary of the club.", "2015"},
		"a city that the conference never met in":           {"They spoke of the G20 summit in Oslo.", "2015"},
		"a minister who is not called new":                  {"It was the second meeting of Minister Yun.", "2015"},
		"a conference named alone is the one just held":     {"They spoke of the Olympics.", "2014"},
		"a month beside something that is not a conference": {"They spoke of the harvest in September.", "2015"},
	} {
		t.Run(name, func(t *testing.T) {
			text := yunAndKerry + c.clue
			if c.clue == "" { // 12 April was a Saturday in 2014
				text = strings.Replace(yunAndKerry, "April 12", "Saturday, April 12", 1)
			}
			if got := only(t, text).Start.String()[:4]; got != c.year {
				t.Errorf("year %s, want %s: %s", got, c.year, c.clue)
			}
		})
	}
}

func TestAYearInTheNameOfTheEventIsThePages(t *testing.T) {
	for title, year := range map[string]string{
		"Foreign Minister at the 2016 Water Forum Day":           "2016",
		"Foreign Minister at the Water Forum Day with 16 Guests": "2015",
	} {
		if got := only(t, yunAndKerry, titled(title)).Start.String()[:4]; got != year {
			t.Errorf("%s: year %s, want %s", title, got, year)
		}
	}
}

func TestAnOpenTermHoldsForAWhileAfterItsLastCheck(t *testing.T) {
	d := newDocument(extractor(t), read(t, "Foreign Minister Wang Yi of China gave a dinner on July 28."))
	checked := d.gaz.Officials[d.people[0].official].Terms[0].Checked
	h := d.holders()[0]
	if h.inOffice(checked.AddDays(30)) != 1 {
		t.Error("out of office a month after the last check")
	}
	if h.inOffice(checked.AddDays(5*365)) == 1 {
		t.Error("in office five years after the last check")
	}
}

func TestRanksTellOfficesApart(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"foreign minister", "minister of foreign affairs", true},
		{"foreign minister", "ambassador to the united states", false},
		{"prime minister", "minister of foreign affairs", false},
		{"deputy prime minister and foreign minister", "minister of foreign affairs", true},
		{"secretary of state", "foreign secretary", true},
		{"president", "prime minister", false},
	} {
		if got := rankOf(c.a).sameHead(rankOf(c.b)); got != c.want {
			t.Errorf("%q and %q are of one rank: %v", c.a, c.b, got)
		}
	}
}
