package dashboard

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/dashboard/chart"
	"github.com/demarche/demarche/queries"
)

// panel is a chart with its table.
type panel struct {
	ID, Class       string
	Title, Question string
	Unit            string // what is counted, and of which view
	Note            string
	Page            string // the query's own page
	Chart           string // address of the option; "" where there is no chart
	Marked          string // the days that the chart marks; "" for none
	ManyMarked      string // their number, where they are too many to stand open; "" where they are not
	MarkedIn        string // a panel before on the page that has told them; "" for none
	Table           table
	Empty           string // what to say where the table has no rows
	All             string // address of the whole table, where it is cut
	Files           []file
}

// panelSpec says which query a panel asks and how it is shown.
type panelSpec struct {
	id      string
	query   string
	title   string // "" for the query's own
	asks    string // the question as the panel asks it; "" for the query's own
	class   string // columns of the grid: "half", "third", "most" or "" for all
	note    string
	more    analytics.Args
	columns []string // of the table; nil for all
	table   bool     // no chart, whatever the query has
	view    string   // another look at the query: "change"; "" for its own
	empty   string   // what to say where nothing is found; "" for that nothing matches the filters
}

// partsNotes explain, by the filter that the marks of a question set, why the parts may exceed the total.
var partsNotes = map[string]string{
	"country":      "An engagement with three countries counts once in the total and once for each country.",
	"official":     "An engagement with three officials counts once in the total and once for each official.",
	"topic":        "An engagement about three topics counts once in the total and once for each topic.",
	"organization": "An engagement with three organisations counts once in the total and once for each organisation.",
}

// partsNote is the one for a question; "" where no parts are counted.
func (a *session) partsNote(q queries.Query) string {
	by := q.Chart.Roles["filter"]
	if q.Chart.Kind == "network" || q.Chart.Kind == "sankey" {
		by = q.Chart.Roles["to"]
	}
	if value := q.Chart.Roles["value"]; value != "engagements" && value != "current" && value != "percent" {
		return ""
	}
	return a.say(partsNotes[by])
}

// panel runs the query and lays out its table.
func (a *session) panel(spec panelSpec) (panel, error) {
	q, res, opt, err := a.chartable(spec.query, spec.more, spec.view)
	if err != nil {
		return panel{}, err
	}
	values := a.values(q, spec.more)
	if spec.view != "" {
		values.Set("view", spec.view)
	}
	p := panel{
		ID: spec.id, Class: spec.class, Title: a.say(q.Title), Question: q.Question, Note: a.say(spec.note),
		Page: address("/q/"+q.Name, values), Empty: a.say(spec.empty),
	}
	if p.Empty == "" {
		p.Empty = a.say(nothingFound(q))
	}
	if spec.title != "" {
		p.Title = a.say(spec.title)
	}
	switch {
	case spec.asks != "":
		p.Question = a.say(spec.asks)
	case spec.view != "": // is in the reader's language already
	default:
		p.Question = a.say(q.Question)
	}
	if chart.Drawable(q.Chart.Kind) && !spec.table && len(res.Rows) > 0 {
		p.Chart, p.Marked = address("/chart/"+q.Name+".json", values, a.spoken()), a.markNote(opt)
		if n := len(opt.Marks); n > fewMarks {
			p.ManyMarked = chart.Number(float64(n))
		}
	}
	if p.Chart != "" && q.Chart.Kind == "bar" && q.Chart.Roles["series"] == "" && len(res.Rows) > chart.MostBars {
		p.Note = joined(" ", a.say("The chart has the first %s; the table has all.", chart.Number(chart.MostBars)), p.Note)
	}
	if q.Chart.Kind == "line" && opt.Before != nil && len(res.Rows) > 0 {
		p.Note = joined(" ", p.Note, a.say("Dashed lines: %s.", opt.Before.Name))
	}
	if spec.view != "" && a.filter.Measure == "share" && opt.Shares == nil && len(res.Rows) > 0 {
		p.Note = joined(" ", a.say("One of the two periods has no engagements, so there are no shares to compare: numbers are."), p.Note)
	}
	if len(res.Rows) > 0 {
		p.Note = joined(" ", a.daysCompared(q, res, opt), p.Note, a.partsNote(q))
	}
	p.Unit = a.unit(q, opt)
	p.Files = files(q.Name, p.Chart != "", values)
	p.Table = a.layTable(q, res, opt, spec.columns)
	p.Table.Title = p.Title
	if p.Chart == "" && !strings.Contains(spec.class, "short") { // what is short scrolls
		a.foldTable(&p.Table)
	}
	return p, nil
}

// spoken is the language where the address names one, so that a page's charts speak as it does.
func (a *session) spoken() url.Values {
	if a.asked == "" {
		return nil
	}
	return url.Values{"lang": {a.asked}}
}

// panels lays out panels; one that compares nothing, as there is a single publisher, is left out.
func (a *session) panels(specs []panelSpec) ([]panel, error) {
	all := make([]panel, len(specs))
	err := each(len(specs), func(i int) (err error) {
		all[i], err = a.panel(specs[i])
		return err
	})
	if err != nil {
		return nil, err
	}
	var out []panel
	told := map[string]string{}
	for i, p := range all {
		if p.MarkedIn = told[p.Marked]; p.MarkedIn == "" {
			told[p.Marked] = p.Title
		}
		if specs[i].id == "publishers" && len(p.Table.Rows) < 2 {
			out[len(out)-1].Class = "" // has the row to itself
			continue
		}
		out = append(out, p)
	}
	return out, nil
}

// file is a panel in a format to take away.
type file struct{ Name, Link string }

// formats of the files of a question; pictures are made of those with a chart alone.
var fileFormats = []struct {
	name, suffix string
	picture      bool
}{
	{"SVG", ".svg", true}, {"CSV", ".csv", false}, {"XLSX", ".xlsx", false}, {"Parquet", ".parquet", false}, {"JSON", ".json", false},
}

func files(name string, drawn bool, values url.Values) []file {
	var out []file
	for _, f := range fileFormats {
		if drawn || !f.picture {
			out = append(out, file{f.name, address("/q/"+name+f.suffix, values)})
		}
	}
	return append(out, file{"SQL", address("/q/"+name, values) + "#about"})
}

// unit says what a panel counts, and of which view; "" for what knows no filter.
func (a *session) unit(q queries.Query, opt chart.Options) string {
	if _, filtered := q.Param("country"); !filtered {
		if a.about == nil {
			return ""
		}
		what := ""
		if value := q.Chart.Roles["value"]; q.Own && value != "" {
			what = a.say(heading(value))
		}
		return joined(" · ", what, a.sentence) + comparedWith(a, opt)
	}
	what := a.say("number of engagements")
	switch value := q.Chart.Roles["value"]; {
	case slices.ContainsFunc(q.Columns, func(c queries.Column) bool { return c.Name == "engagement" }): // a list of them counts nothing
		what = ""
	case opt.Shares != nil:
		what = a.say("share of all engagements in percent")
	case value == "" || value == "engagements" || value == "current":
	default:
		what = a.say(heading(value))
	}
	return joined(" · ", what, a.sentence) + comparedWith(a, opt)
}

func comparedWith(a *session, opt chart.Options) string {
	switch {
	case opt.Before != nil:
		return a.say(", compared with %s", opt.Before.Name)
	case opt.Earlier != nil:
		return a.say(", compared with %s", a.period(analytics.Filter{From: opt.Earlier.First, To: opt.Earlier.Last}))
	}
	return ""
}

// nothingFound says why a query gave no rows: filters, where it knows them.
func nothingFound(q queries.Query) string {
	if _, filtered := q.Param("country"); filtered {
		return "Nothing matches these filters."
	}
	return "There is nothing to show yet."
}

// values are the parameters of the address that asks the same: those of the filter that the query knows, and more.
func (a *session) values(q queries.Query, more analytics.Args) url.Values {
	values := a.filter.Values()
	for name := range values {
		if !known(q, name) {
			values.Del(name)
		}
	}
	for name, value := range more {
		values.Set(name, argText(value))
	}
	return values
}

// known says whether a parameter of the filter changes what the query's page shows.
func known(q queries.Query, name string) bool {
	switch name {
	case "region":
		name = "country"
	case "compare", "measure":
		name = "from"
	}
	_, ok := q.Param(name)
	return ok
}

func argText(value any) string {
	switch v := value.(type) {
	case time.Time:
		return v.Format(isoDay)
	case []string:
		return strings.Join(v, ",") // as asked: the order of what is compared matters
	}
	return fmt.Sprint(value)
}

// today is the calendar day at the moment, as dates of results are.
func today(now time.Time) time.Time {
	y, m, d := now.Date()
	return time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
}
