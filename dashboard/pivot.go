package dashboard

import (
	"slices"
	"strings"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/dashboard/chart"
	"github.com/demarche/demarche/queries"
)

// pivot lays out a time series with one row a period and one column a series; of heat maps, which may have many
// series, one row a series and one column a period.
func (a *session) pivot(q queries.Query, res analytics.Result, opt chart.Options, links []string) table {
	down, across := q.Chart.Roles["x"], q.Chart.Roles["series"]
	if name := q.Chart.Roles["name"]; name != "" { // of the series, for people
		across = name
	}
	if q.Chart.Kind == "heatmap" {
		down, across = q.Chart.Roles["y"], q.Chart.Roles["x"]
	}
	var rowNames, columnNames []string
	cells := map[[2]string]tableCell{}
	orders := map[string]string{}
	for i := range res.Rows {
		r := row{res, i}
		d, c := a.axisName(r, down, opt), a.axisName(r, across, opt)
		if !slices.Contains(rowNames, d) {
			rowNames = append(rowNames, d)
			if day := r.day(down); !day.IsZero() {
				orders[d] = day.Format(isoDay)
			}
		}
		if !slices.Contains(columnNames, c) {
			columnNames = append(columnNames, c)
		}
		count := r.number(q.Chart.Roles["value"])
		cell := tableCell{Text: opt.Figure(count), Number: true}
		switch {
		case r.null(q.Chart.Roles["value"]): // a share of nothing
			cell.Text = ""
		case count != 0:
			cell.Link = links[i]
		}
		cells[[2]string{d, c}] = cell
	}
	t := a.assembled(a.say(heading(down)), rowNames, columnNames, cells)
	for _, line := range t.Rows {
		line[0].Order = orders[line[0].Text]
		line[0].Short = line[0].Order != ""
	}
	switch q.Chart.Kind {
	case "stacked":
		a.addEarlier(&t, q, res, opt)
	case "heatmap":
		a.addEarlierOfRows(&t, q, res, opt)
	case "line":
		a.addEarlierOfEach(&t, q, res, opt)
	}
	return t
}

func (a *session) assembled(corner string, rowNames, columnNames []string, cells map[[2]string]tableCell) table {
	t := table{Summary: a.say("Table"), Tall: len(rowNames) > fewRows, Heads: []head{{Name: corner}}}
	for _, name := range columnNames {
		t.Heads = append(t.Heads, head{Name: name, Number: true})
	}
	for _, d := range rowNames {
		line := []tableCell{{Text: d}}
		for _, c := range columnNames {
			cell, ok := cells[[2]string{d, c}]
			if !ok {
				cell = tableCell{Text: "0", Number: true}
			}
			line = append(line, cell)
		}
		t.Rows = append(t.Rows, line)
	}
	return t
}

// axisName is the name of a row or column of a pivot; periods that are not whole say so.
func (a *session) axisName(r row, column string, opt chart.Options) string {
	day := r.day(column)
	if day.IsZero() {
		text, _ := a.written(r.res.Value(r.i, column))
		return a.say(chart.Title(text))
	}
	p := chart.PeriodAt(day, opt.Granularity)
	name := p.Label(a.lang)
	if why := chart.Cut(p, opt, !r.null("complete") && !r.yes("complete")); why != "" {
		name += " (" + strings.TrimSpace(why) + ")"
	}
	return name
}
