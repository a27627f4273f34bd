package dashboard

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/analytics/format"
	"github.com/demarche/demarche/dashboard/chart"
	"github.com/demarche/demarche/queries"
)

// dayRole is the column of the days or periods that a chart has on an axis; "" for none.
func dayRole(q queries.Query) string { return cmp.Or(q.Chart.Roles["x"], q.Chart.Roles["day"]) }

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
	x := dayRole(q)
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
	for _, m := range inDayOrder(opt.Marks) {
		if !first.IsZero() && !m.Day.Before(first) && !m.Day.After(last) {
			told = append(told, a.day(m.Day)+" "+m.Label)
		}
	}
	if told == nil {
		return nil
	}
	return []string{a.say("Marked: %s", strings.Join(told, "; "))}
}

// markSheets are a sheet with the days that the chart of a question over time marks; none where it marks none.
func (a *session) markSheets(asked question) ([]format.Sheet, error) {
	if dayRole(asked.query) == "" {
		return nil, nil
	}
	marks, err := a.marks(comparedCountries(asked.query, asked.args))
	if err != nil || len(marks) == 0 {
		return nil, err
	}
	res := analytics.Result{Columns: []analytics.Column{
		{Name: "date", Type: queries.Date, Description: "the day"}, {Name: "label", Type: queries.Varchar, Description: "what it is"},
		{Name: "countries", Type: queries.VarcharAll, Description: "that it is about; none for all"},
	}}
	for _, m := range inDayOrder(marks) {
		var countries []any
		for _, c := range m.Countries {
			countries = append(countries, c)
		}
		res.Rows = append(res.Rows, []any{m.Day, m.Label, countries})
	}
	return []format.Sheet{{Name: "Annotations", Result: res}}, nil
}

// inDayOrder are the marks, the earliest first.
func inDayOrder(marks []chart.Mark) []chart.Mark {
	return slices.SortedFunc(slices.Values(marks), func(x, y chart.Mark) int { return x.Day.Compare(y.Day) })
}
