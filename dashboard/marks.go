package dashboard

import (
	"cmp"
	"slices"
	"strings"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/analytics/format"
	"github.com/demarche/demarche/dashboard/chart"
	"github.com/demarche/demarche/queries"
)

// dayRole is the column of the days or periods that a chart has on an axis; "" for none.
func dayRole(q queries.Query) string { return cmp.Or(q.Chart.Roles["x"], q.Chart.Roles["day"]) }

// mostMarks are as many changes of minister as an axis can carry and still be read.
const mostMarks = 14

// mark gives a chart over time the days to mark in what it shows: the annotations, and the latest changes of minister. countries are those that it
// compares; none where it is of the view.
func (a *session) mark(q queries.Query, res analytics.Result, countries []string, opt *chart.Options) error {
	shown := chart.Charted(q, res, *opt)
	if len(shown) == 0 {
		return nil
	}
	if len(countries) == 0 {
		countries = a.filter.Country
	}
	changes, err := a.changesOfMinister(countries, chart.Period{First: shown[0].First, Last: shown[len(shown)-1].Last})
	if err != nil {
		return err
	}
	isShown := func(m chart.Mark) bool {
		return slices.ContainsFunc(shown, func(p chart.Period) bool { return p.Has(m.Day) })
	}
	for _, m := range slices.Concat(a.annotations(countries), changes) {
		switch {
		case !isShown(m):
		case m.Short != "" && len(opt.Marks) >= mostMarks:
			opt.Unmarked++
		default:
			opt.Marks = append(opt.Marks, m)
		}
	}
	return nil
}

// changesOfMinister are those of the countries in a period, the latest first. Without a country they are those of the publishers, or,
// where these are too many, of the one with most engagements.
func (a *session) changesOfMinister(countries []string, period chart.Period) ([]chart.Mark, error) {
	always := analytics.Args{"from": nil, "to": nil} // so that a result serves the views of every period
	ofPublishers := always.With("country", nil)      // whatever region the view is of
	choices := []analytics.Args{always.With("country", countries)}
	if len(countries) == 0 {
		first, err := a.firstPublisher()
		if err != nil {
			return nil, err
		}
		choices = []analytics.Args{ofPublishers, ofPublishers.With("source", []string{first})}
	}
	var rows []row
	for i, args := range choices {
		_, res, err := a.ask("office-changes", args)
		if err != nil {
			return nil, err
		}
		rows = slices.DeleteFunc(rowsOf(res), func(r row) bool { return !period.Has(r.day("day")) })
		if i == 0 && len(rows) <= mostMarks {
			break
		}
	}
	var out []chart.Mark
	for _, r := range rows {
		m := chart.Mark{Day: r.day("day"), Label: r.text("name") + ", " + r.text("title"), Short: r.text("name")}
		code, name := r.text("country"), r.text("country_name")
		if code != "" {
			m.Countries = []string{code}
		}
		if len(countries) != 1 {
			m.Label += " (" + a.lang.Country(code, name) + ")"
			m.Of = cmp.Or(code, name)
		}
		out = append(out, m)
	}
	slices.Reverse(out)
	return out, nil
}

// firstPublisher is the one of the view with most engagements; "" where there is none.
func (a *session) firstPublisher() (first string, err error) {
	_, res, err := a.ask("sources-in-use", nil)
	most := int64(-1)
	for _, r := range rowsOf(res) {
		if source, n := r.text("source"), r.int("engagements"); n > most && (len(a.filter.Source) == 0 || slices.Contains(a.filter.Source, source)) {
			first, most = source, n
		}
	}
	return first, err
}

// annotations are the user's own days: those about no country in particular, and those about one of the countries, or of the region, of
// a view.
func (a *session) annotations(countries []string) []chart.Mark {
	countries = slices.Concat(countries, a.filter.RegionCountries)
	var out []chart.Mark
	for _, m := range a.marked {
		if len(m.Countries) == 0 || len(countries) == 0 || slices.ContainsFunc(m.Countries, func(c string) bool { return slices.Contains(countries, c) }) {
			out = append(out, m)
		}
	}
	return out
}

// fewMarks are as many days as a line under a chart tells at once; more are folded.
const fewMarks = 5

// markNote tells the days that a chart over time marks, in full: its labels are cut, and only some of them have room; "" where it marks
// none.
func (a *session) markNote(opt chart.Options) string {
	if len(opt.Marks) == 0 {
		return ""
	}
	var told []string
	for _, m := range inDayOrder(opt.Marks) {
		told = append(told, a.day(m.Day)+" "+m.Label)
	}
	note := a.say("Marked: %s", strings.Join(told, "; "))
	if opt.Unmarked > 0 {
		note += ". " + a.say("Earlier changes of minister, not marked: %s.", chart.Number(float64(opt.Unmarked)))
	}
	return note
}

// markSheets are a sheet with the days that a chart over time marks; none where it marks none.
func markSheets(opt chart.Options) []format.Sheet {
	if len(opt.Marks) == 0 {
		return nil
	}
	res := analytics.Result{Columns: []analytics.Column{
		{Name: "date", Type: queries.Date, Description: "the day"}, {Name: "label", Type: queries.Varchar, Description: "what it is"},
		{Name: "countries", Type: queries.VarcharAll, Description: "that it is about; none for all"},
	}}
	for _, m := range inDayOrder(opt.Marks) {
		var countries []any
		for _, c := range m.Countries {
			countries = append(countries, c)
		}
		res.Rows = append(res.Rows, []any{m.Day, m.Label, countries})
	}
	return []format.Sheet{{Name: "Annotations", Result: res}}
}

// inDayOrder are the marks, the earliest first.
func inDayOrder(marks []chart.Mark) []chart.Mark {
	return slices.SortedStableFunc(slices.Values(marks), func(x, y chart.Mark) int { return x.Day.Compare(y.Day) })
}
