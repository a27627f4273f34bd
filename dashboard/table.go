package dashboard

import (
	"fmt"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/dashboard/chart"
	"github.com/demarche/demarche/queries"
)

// table is a result as pages show it.
type table struct {
	Title   string
	Summary string // what opens it
	Heads   []head
	Rows    [][]tableCell
	Cut     string // says so where rows are left out
}

type head struct {
	Name, Help string
	Number     bool
}

type tableCell struct {
	Text, Link string
	Number     bool
}

// mostRows is how many rows a page shows; the files have all.
const mostRows = 500

// layTable lays out a result. Results of several series become one column a series, as they are easier to read so.
// Where columns is nil all are shown.
func layTable(q queries.Query, res analytics.Result, opt chart.Options, columns []string) table {
	links := chart.Links(q, res, opt)
	if q.Chart.Kind == "stacked" || q.Chart.Kind == "heatmap" {
		return pivot(q, res, opt, links)
	}
	if columns == nil {
		for _, c := range res.Columns {
			columns = append(columns, c.Name)
		}
	}
	t := table{Summary: "Table"}
	marked := q.Chart.Roles["category"]
	if marked == "" {
		marked = q.Chart.Roles["name"]
	}
	for _, name := range columns {
		c := res.Columns[res.Index(name)]
		t.Heads = append(t.Heads, head{heading(name), c.Description, isNumber(c.Type)})
	}
	for i := range res.Rows[:min(len(res.Rows), mostRows)] {
		r := row{res, i}
		cells := make([]tableCell, len(columns))
		for j, name := range columns {
			cells[j] = oneCell(r, name)
			if name == marked && cells[j].Link == "" {
				cells[j].Link = links[i]
			}
		}
		t.Rows = append(t.Rows, cells)
	}
	t.Cut = cutNote(len(res.Rows), res.Truncated)
	return t
}

func cutNote(rows int, truncated bool) string {
	switch {
	case truncated:
		return fmt.Sprintf("The first %s rows. The question has more than %s.", chart.Number(mostRows), chart.Number(float64(rows)))
	case rows > mostRows:
		return fmt.Sprintf("The first %s of %s rows.", chart.Number(mostRows), chart.Number(float64(rows)))
	}
	return ""
}

func isNumber(t queries.Type) bool {
	return t == queries.BigInt || t == queries.Integer || t == queries.Double
}

// oneCell writes a value, with a link where the column names something that has a page.
func oneCell(r row, column string) tableCell {
	value := r.res.Value(r.i, column)
	text, number := shown(value)
	c := tableCell{Text: text, Number: number}
	share, isShare := value.(float64)
	switch {
	case text == "":
	case isShare && strings.HasSuffix(column, "percent"):
		c.Text = strconv.FormatFloat(share, 'f', 1, 64)
	case column == "engagement" || column == "release":
		c.Link = "/" + column + "s/" + url.PathEscape(text)
	case column == "url" && isWeb(text):
		c.Link = text
	case column == "kind" || column == "status":
		c.Text = chart.Title(text)
	}
	return c
}

// isWeb says whether an address is safe to link to.
func isWeb(address string) bool {
	u, err := url.Parse(address)
	return err == nil && u.Host != "" && (u.Scheme == "http" || u.Scheme == "https")
}

// pivot lays out a time series with one row a period and one column a series; of heat maps, which may have many
// series, one row a series and one column a period.
func pivot(q queries.Query, res analytics.Result, opt chart.Options, links []string) table {
	down, across := q.Chart.Roles["x"], q.Chart.Roles["series"]
	if q.Chart.Kind == "heatmap" {
		down, across = q.Chart.Roles["y"], q.Chart.Roles["x"]
	}
	var rowNames, columnNames []string
	cells := map[[2]string]tableCell{}
	for i := range res.Rows {
		r := row{res, i}
		d, c := axisName(r, down, opt), axisName(r, across, opt)
		if !slices.Contains(rowNames, d) {
			rowNames = append(rowNames, d)
		}
		if !slices.Contains(columnNames, c) {
			columnNames = append(columnNames, c)
		}
		count := r.number(q.Chart.Roles["value"])
		cell := tableCell{Text: chart.Number(count), Number: true}
		if count != 0 {
			cell.Link = links[i]
		}
		cells[[2]string{d, c}] = cell
	}
	return assembled(heading(down), rowNames, columnNames, cells)
}

func assembled(corner string, rowNames, columnNames []string, cells map[[2]string]tableCell) table {
	t := table{Summary: "Table", Heads: []head{{Name: corner}}}
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
func axisName(r row, column string, opt chart.Options) string {
	day := r.day(column)
	if day.IsZero() {
		text, _ := shown(r.res.Value(r.i, column))
		return chart.Title(text)
	}
	p := chart.PeriodAt(day, opt.Granularity)
	name := p.Label()
	if why := chart.Cut(p, opt, !r.null("complete") && !r.yes("complete")); why != "" {
		name += " (" + strings.TrimSpace(why) + ")"
	}
	return name
}
