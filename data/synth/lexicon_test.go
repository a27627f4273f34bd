package synth

import (
	"slices"
	"strings"
	"testing"

	"github.com/demarche/demarche/data"
)

func TestEveryKindIsToldInManyWays(t *testing.T) {
	g, _ := newGenerator(t, 1, 1)
	ways, all := map[data.Kind]int{}, 0
	for u, patterns := range g.words.sentences {
		if k := kinds[u.name]; k != "" {
			ways[k] += len(patterns)
			all += len(patterns)
		}
	}
	for _, k := range data.Kinds() {
		if ways[k] < 10 {
			t.Errorf("a %s is told in %d ways only", k, ways[k])
		}
	}
	if all < 100 {
		t.Errorf("engagements are told in %d ways, want 100", all)
	}
}

func TestEverySentenceOfAnEngagementSaysWhoAndWhen(t *testing.T) {
	g, _ := newGenerator(t, 1, 1)
	for u, patterns := range g.words.sentences {
		if kinds[u.name] == "" {
			continue
		}
		if u.status == "" || len(g.words.sentences[use{u.name, "held"}]) == 0 || len(g.words.sentences[use{u.name, "planned"}]) == 0 {
			t.Errorf("%q is not told both as held and as planned", u.name)
		}
		for _, p := range patterns {
			says := func(slots ...string) bool {
				return slices.ContainsFunc(slots, func(s string) bool { return p.has[s] })
			}
			if !says("on", "day", "span") || !says("home", "short", "guest") || !says("guest", "state", "members") {
				t.Errorf("%s %s: %v does not say when, who and with whom", u.name, u.status, p.pieces)
			}
			if says("guest2") != (u.name == "trilateral") || says("members") != (u.name == "multilateral") || says("talk") {
				t.Errorf("%s %s: %v has a slot of other sentences", u.name, u.status, p.pieces)
			}
		}
	}
}

func TestEverySentenceHasATitle(t *testing.T) {
	g, _ := newGenerator(t, 1, 1)
	for u := range g.words.sentences {
		if slices.Contains([]string{"remark", "background", "closing", "ontrip", "sideline"}, u.name) {
			continue // they stand in the releases of others
		}
		if len(g.words.titles[u]) == 0 {
			t.Errorf("no title for %s %s", u.name, u.status)
		}
	}
}

func TestPatternsAreFilledIn(t *testing.T) {
	values := map[string]string{"home": "minister A", "guest": "B, Minister of C,", "on": "on May 3", "at": ""}
	for text, want := range map[string]string{
		"{home} met {guest} {at} {on}.":    "Minister A met B, Minister of C, on May 3.",
		"{on}, {home} met {guest}.":        "On May 3, minister A met B, Minister of C.",
		"It is so. {home} met {guest}":     "It is so. Minister A met B, Minister of C",
		"{guest}; {on} {at}":               "B, Minister of C; on May 3",
		"no slot":                          "no slot",
		"with {guest}, and on {on} {home}": "with B, Minister of C, and on on May 3 minister A",
	} {
		p, err := parsePattern(text)
		if err != nil {
			t.Errorf("%q: %v", text, err)
			continue
		}
		got := string(p.fill(nil, func(b []byte, s slot) []byte { return append(b, values[s.String()]...) }))
		if got != want {
			t.Errorf("%q is filled in as %q, want %q", text, got, want)
		}
	}
	for _, text := range []string{"{nobody} met", "{home", "{}", "a {Home}"} {
		if _, err := parsePattern(text); err == nil || !strings.Contains(err.Error(), "no slot") {
			t.Errorf("%q gives the error %v", text, err)
		}
	}
}

func TestDaysAreWrittenInTheWaysOfAPage(t *testing.T) {
	day := func(s string) data.Date {
		d, err := data.ParseDate(s)
		if err != nil && s != "" {
			t.Fatal(err)
		}
		return d
	}
	for _, c := range []struct {
		style      dateStyle
		start, end string
		want       string
	}{
		{dateStyle{}, "2017-03-22", "", "on March 22"},
		{dateStyle{year: true}, "2017-03-22", "", "on March 22, 2017"},
		{dateStyle{year: true, dayFirst: true}, "2017-03-22", "", "on 22 March 2017"},
		{dateStyle{weekday: true}, "2017-03-22", "", "on Wednesday, March 22"},
		{dateStyle{}, "2017-03-22", "2017-03-24", "on March 22-24"},
		{dateStyle{through: true, year: true}, "2017-03-22", "2017-03-24", "from March 22 to 24, 2017"},
		{dateStyle{dayFirst: true, through: true}, "2017-03-22", "2017-03-24", "from 22 to 24 March"},
		{dateStyle{}, "2017-03-30", "2017-04-02", "from March 30 to April 2"},
		{dateStyle{year: true}, "2017-12-30", "2018-01-02", "from December 30, 2017 to January 2, 2018"},
		{dateStyle{today: day("2017-03-22")}, "2017-03-22", "", "today"},
		{dateStyle{last: day("2017-03-21")}, "2017-03-21", "", "on the same day"},
	} {
		if got := string(c.style.on(nil, day(c.start), day(c.end))); got != c.want {
			t.Errorf("%s to %s: %q, want %q", c.start, c.end, got, c.want)
		}
	}
}

func TestTrendsRunFromYearToYear(t *testing.T) {
	tr := trends{{"topic", "health"}: {{2010, 1}, {2012, 3}}}
	for day, want := range map[string]float64{"2009-05-01": 1, "2010-01-01": 1, "2011-01-01": 2, "2011-07-01": 2.5, "2030-01-01": 3} {
		d, err := data.ParseDate(day)
		if err != nil {
			t.Fatal(err)
		}
		if got := tr.at("topic", "health", d); got != want {
			t.Errorf("%s: %v, want %v", day, got, want)
		}
		if got := tr.at("topic", "energy", d); got != 1 {
			t.Errorf("what has no trend weighs %v, want 1", got)
		}
	}
}
