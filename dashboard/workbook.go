package dashboard

import (
	"time"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/analytics/format"
	"github.com/demarche/demarche/queries"
)

// workbook is what a spreadsheet has besides the rows of a question: what they show, as a picture says it above itself, the rows of the
// period that they are compared with, and the days that the chart marks.
func (a *session) workbook(asked question) ([]format.Sheet, error) {
	a.narrow(asked.query)
	if _, err := a.filterView("", nil); err != nil { // says the filter in words
		return nil, err
	}
	q, _, opt, err := a.chartable(asked.query.Name, asked.args, asked.view)
	if err != nil {
		return nil, err
	}
	of, err := a.footer()
	if err != nil {
		return nil, err
	}
	about := analytics.Result{Columns: []analytics.Column{{Name: "about", Type: queries.Varchar}, {Name: "text", Type: queries.Varchar}}}
	tell := func(name, text string) {
		if text != "" {
			about.Rows = append(about.Rows, []any{a.say(name), text})
		}
	}
	tell("Question", a.say(q.Question))
	tell("Shows", capitalised(a.unit(q, opt)))
	sheets := []format.Sheet{{Name: "About"}}
	if b := opt.Before; b != nil {
		tell("Compared with", b.Name+": "+b.From.Format(time.DateOnly)+" – "+b.To.Format(time.DateOnly))
		sheets = append(sheets, format.Sheet{Name: "Period before", Result: b.Result})
	}
	tell("Data", of)
	sheets[0].Result = about
	return append(sheets, markSheets(opt)...), nil
}
