package dashboard

import (
	"slices"
	"strings"
	"time"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/dashboard/chart"
	"github.com/demarche/demarche/queries"
)

// mostMarks are as many days as an axis can carry and still be read.
const mostMarks = 14

// marks are the days to draw on time axes: the annotations, and changes of minister. countries are those that a chart compares;
// none where it is of the view.
func (a *session) marks(countries []string) ([]chart.Mark, error) {
	out := a.annotations()
	choices, err := a.ministries(countries)
	if err != nil {
		return out, err
	}
	for _, countries := range choices {
		_, res, err := a.ask("office-changes", analytics.Args{"country": countries})
		if err != nil {
			return out, err
		}
		if len(res.Rows) == 0 || len(res.Rows) > mostMarks {
			continue
		}
		for _, r := range rowsOf(res) {
			label := r.text("label")
			if len(countries) > 1 {
				label += " (" + r.text("country") + ")"
			}
			out = append(out, chart.Mark{Day: r.day("day"), Label: label})
		}
		return out, nil
	}
	return out, nil
}

// ministries are the countries whose changes of minister may be drawn, the first choice first: those of the view, those whose
// ministries publish the releases, and the one of these with most engagements.
func (a *session) ministries(countries []string) (choices [][]string, err error) {
	if len(countries) == 0 {
		countries = a.filter.Country
	}
	if n := len(countries); n > 0 && n <= mostCompared {
		choices = append(choices, countries)
	}
	_, res, err := a.ask("sources-in-use", nil)
	if err != nil {
		return choices, err
	}
	var homes []string
	first, most := "", int64(-1)
	for _, r := range rowsOf(res) {
		home := r.text("home_country")
		if home == "" || len(a.filter.Source) > 0 && !slices.Contains(a.filter.Source, r.text("source")) {
			continue
		}
		homes = append(homes, home)
		if n := r.int("engagements"); n > most {
			first, most = home, n
		}
	}
	if len(homes) > 1 {
		choices = append(choices, homes)
	}
	if len(homes) > 0 {
		choices = append(choices, []string{first})
	}
	return choices, nil
}

// annotations are the user's own days: those about no country in particular, and those about a country of the view.
func (a *session) annotations() []chart.Mark {
	var out []chart.Mark
	for _, m := range a.marked {
		if len(m.Countries) == 0 || len(a.filter.Country) == 0 || slices.ContainsFunc(m.Countries, func(c string) bool { return slices.Contains(a.filter.Country, c) }) {
			out = append(out, m)
		}
	}
	return out
}

// markNotes tell the days that a picture over time marks, in full: its labels are cut where they would run into each other, and a
// picture has no tips.
func (a *session) markNotes(q queries.Query, res analytics.Result, opt chart.Options) []string {
	x := q.Chart.Roles["x"]
	var first, last time.Time
	for _, r := range rowsOf(res) {
		if day := r.day(x); !day.IsZero() {
			if p := chart.PeriodAt(day, opt.Granularity); first.IsZero() || p.First.Before(first) {
				first = p.First
			}
			if p := chart.PeriodAt(day, opt.Granularity); p.Last.After(last) {
				last = p.Last
			}
		}
	}
	var told []string
	for _, m := range slices.SortedFunc(slices.Values(opt.Marks), func(x, y chart.Mark) int { return x.Day.Compare(y.Day) }) {
		if !first.IsZero() && !m.Day.Before(first) && !m.Day.After(last) {
			told = append(told, a.day(m.Day)+" "+m.Label)
		}
	}
	if told == nil {
		return nil
	}
	return []string{a.say("Marked: %s", strings.Join(told, "; "))}
}
