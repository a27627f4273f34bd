package dashboard

import (
	"slices"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/dashboard/chart"
)

// mostMarks are as many days as an axis can carry and still be read.
const mostMarks = 12

// marks are the days to draw on time axes: changes of minister in the countries of the view or, where it has none, in
// the one whose ministry publishes the releases.
func (a *session) marks() ([]chart.Mark, error) {
	out := a.annotations()
	countries := a.filter.Country
	if len(countries) == 0 || len(countries) > 2 {
		_, res, err := a.ask("sources-in-use", nil)
		if err != nil || len(res.Rows) != 1 {
			return out, err // of several publishers none is more at home than the others
		}
		countries = nil
	}
	_, res, err := a.ask("office-changes", analytics.Args{"country": countries})
	if err != nil || len(res.Rows) > mostMarks {
		return out, err
	}
	for _, r := range rowsOf(res) {
		out = append(out, chart.Mark{Day: r.day("day"), Label: r.text("label")})
	}
	return out, nil
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
