package dashboard

import (
	"cmp"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

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
	Note    string // of signs in the cells; "" where there are none
	More    string // what unfolds the rows after the first few; "" where all are shown at once
	Fewer   string // what folds them again
	Folded  string // what a print says of them
	Tall    bool   // under a chart it scrolls
}

type head struct {
	Name, Help string
	Number     bool
	Minor      bool
	Room       string
}

// Class is how a head is set: as the cells under it.
func (h head) Class() string {
	return tableCell{Number: h.Number, Minor: h.Minor, Room: h.Room}.Class()
}

type tableCell struct {
	Text, Link string
	Number     bool
	Short      bool   // kept on one line
	Long       bool   // a text, which needs some width to be read
	Name       bool   // of what the row is about
	Minor      bool   // stands under the name where there is little room
	Under      string // what is minor in the row, for where it stands under the name
	Room       string // how it makes room where there is little: "extra", "before", "change"
	Order      string // what the column is sorted by, where that is not the text: a day as 2017-03-17
	Spark      string // points of a small line, for columns that hold a series
}

// Class is how a cell is set.
func (c tableCell) Class() string {
	var out []string
	for _, is := range []struct {
		so   bool
		name string
	}{{c.Number, "num"}, {c.Short, "nowrap"}, {c.Long && !c.Name, "long"}, {c.Name, "name"}, {c.Minor, "minor"}} {
		if is.so {
			out = append(out, is.name)
		}
	}
	return strings.Join(append(out, strings.Fields(c.Room)...), " ")
}

// longText is how many characters a text has that a narrow column would make a tower of.
const longText = 50

// shortName is how many characters a name of a country has that stays on one line.
const shortName = 16

// fewRows is how many rows a table under a chart has at most to stand there whole: it does not scroll for the last few.
const fewRows = 16

// mostRows is how many rows a page shows; the files have all.
const mostRows = 500

// A table that stands open on a page shows its first rows, if it has many more; web/table.css has the number too.
const (
	firstRows = 20
	manyRows  = 30
)

// foldTable lets the rows after the first few wait until they are asked for.
func (a *session) foldTable(t *table) {
	if len(t.Rows) > manyRows {
		t.Folded = a.cutNote(firstRows, len(t.Rows))
		t.More = a.say("Show %s more rows", chart.Number(float64(len(t.Rows)-firstRows)))
		t.Fewer = a.say("Show the first %s rows only", chart.Number(firstRows))
	}
}

// layTable lays out a result. Results of several series become one column a series, as they are easier to read so.
// Where columns is nil all are shown.
func (a *session) layTable(q queries.Query, res analytics.Result, opt chart.Options, columns []string) table {
	links := chart.Links(q, res, opt)
	if q.Chart.Kind == "stacked" || q.Chart.Kind == "heatmap" || q.Chart.Kind == "line" && q.Chart.Roles["series"] != "" {
		return a.pivot(q, res, opt, links)
	}
	chosen := columns != nil
	if i := slices.Index(columns, "engagements"); i >= 0 && opt.Shares != nil && res.Index("engagements") < 0 {
		columns = slices.Clone(columns)
		columns[i] = "percent"
	}
	if !chosen {
		for _, c := range res.Columns {
			columns = append(columns, c.Name)
		}
	}
	t := table{Summary: a.say("Table"), Tall: min(len(res.Rows), mostRows) > fewRows}
	columns = slices.DeleteFunc(slices.Clone(columns), func(name string) bool { return res.Index(name) < 0 })
	about := aboutColumn(q, columns)
	for j, name := range columns {
		c := res.Columns[res.Index(name)]
		h := head{Name: a.say(headingIn(res, name)), Help: a.say(capitalised(c.Description)), Number: isNumber(c.Type)}
		if chosen {
			h.Minor, h.Room = j != about && isMinor(name, columns), roomOf(name)
		}
		t.Heads = append(t.Heads, h)
	}
	heads := t.Heads
	earlier := earlierValues(q, opt.Before)
	onLine := q.Chart.Kind == "line"
	if onLine {
		earlier = earlierByDay(q, res, opt)
	}
	at := slices.Index(columns, q.Chart.Roles["value"]) + 1 // of the value, whose neighbours they are
	var then []string                                       // where the values of the period before lead
	if earlier != nil {
		t.Heads = slices.Insert(slices.Clone(heads), at, a.earlierHeads(opt.Before)...)
		then = chart.Links(q, res, opt.Back())
	}
	if opt.Earlier != nil {
		then = chart.Links(q, res, opt.Back())
	}
	for i := range res.Rows[:min(len(res.Rows), mostRows)] {
		r := row{res, i}
		cells := make([]tableCell, len(columns))
		for j, name := range columns {
			cells[j] = a.oneCell(r, name)
			link := links[i]
			switch {
			case opt.Earlier == nil:
			case name == q.Chart.Roles["value"] && r.number(name) == 0:
				link = "" // of nothing
			case name == q.Chart.Roles["previous"] && r.number(name) != 0:
				cells[j].Link = then[i]
			}
			a.linkCell(&cells[j], q, r, name, link)
			cells[j].Name, cells[j].Minor, cells[j].Room = name == "name" || chosen && j == about, heads[j].Minor, heads[j].Room
		}
		underName(cells, about)
		if earlier != nil {
			was, told := earlier[aboutOf(q, r)]
			first := chart.PeriodAt(r.day(q.Chart.Roles["x"]), opt.Granularity).First
			if !onLine {
				first = time.Time{}
			}
			against := a.changeCells(r.number(q.Chart.Roles["value"]), was, opt, first)
			switch {
			case onLine && !told:
				against = []tableCell{{Number: true}, {Number: true}}
			case was != 0 && !onLine:
				against[0].Link = then[i]
			}
			cells = slices.Insert(cells, at, against...)
		}
		t.Rows = append(t.Rows, cells)
	}
	switch rows := len(res.Rows); {
	case res.Truncated:
		t.Cut = a.say("The first %s rows. The question has more than %s.", chart.Number(mostRows), chart.Number(float64(rows)))
	case rows > mostRows:
		t.Cut = a.cutNote(mostRows, rows)
	}
	a.noteChance(&t)
	return t
}

// linkCell adds the links of a row: its name leads to the page of what it is about, its number to the engagements counted.
func (a *session) linkCell(c *tableCell, q queries.Query, r row, column, link string) {
	roles := q.Chart.Roles
	by, name, value := roles["filter"], cmp.Or(roles["category"], roles["name"]), roles["value"]
	switch {
	case c.Link != "" || c.Text == "":
	case column == "summary" && r.text("engagement") != "":
		c.Link = "/engagements/" + url.PathEscape(r.text("engagement"))
	case column == name && hasPage(by) && r.text(by) != "":
		c.Link = a.subjectLink(by, r.text(by))
	case roles["from"] != "" && column == roles["source"]:
		c.Link = a.endLink(r, roles["from"])
	case roles["to"] != "" && column == roles["target"]:
		c.Link = a.endLink(r, roles["to"])
	case column == name || column == value && (hasPage(by) || roles["to"] != ""):
		c.Link = link
	case q.Chart.Kind == "calendar" && column == q.Chart.Roles["day"]:
		day := r.day(column).Format(isoDay)
		c.Link = a.markLink(map[string]string{"from": day, "to": day})
	case column == "country_name" && r.text("country") != "":
		c.Link = a.subjectLink("country", r.text("country"))
	case column == "country_name" && r.text("place_country") != "":
		c.Link = a.subjectLink("country", r.text("place_country"))
	}
}

// endLink is the page of one of the two that a row joins; "" where it has none.
func (a *session) endLink(r row, by string) string {
	if !hasPage(by) || r.text(by) == "" {
		return ""
	}
	return a.subjectLink(by, r.text(by))
}

func (a *session) cutNote(shown, rows int) string {
	return a.say("The first %s of %s rows.", chart.Number(float64(shown)), chart.Number(float64(rows)))
}

func isNumber(t queries.Type) bool {
	return t == queries.BigInt || t == queries.Integer || t == queries.Double
}

// oneCell writes a value, with a link where the column names something that has a page.
func (a *session) oneCell(r row, column string) tableCell {
	value := r.res.Value(r.i, column)
	text, number := a.written(value)
	day, isDay := value.(time.Time)
	c := tableCell{Text: text, Number: number, Short: isDay, Long: utf8.RuneCountInString(text) > longText}
	if isDay {
		c.Order = day.Format("2006-01-02T15:04")
	}
	share, isShare := value.(float64)
	switch {
	case column == "trend":
		c = tableCell{Text: "", Spark: spark(value)}
		if c.Spark != "" {
			c.Text = text
		}
	case text == "":
	case column == "countries" && !number:
		names := strings.Split(text, ", ")
		for i, name := range names {
			names[i] = a.countryCalled(name)
		}
		c.Text = strings.Join(names, ", ")
	case column == "country_name":
		c.Short = utf8.RuneCountInString(text) <= shortName
	case column == "change":
		c.Text = chart.Signed(r.number(column))
	case isShare && column == "change_points":
		c.Text = chart.SignedShare(share)
	case isShare && column == "change_percent":
		c.Text = chart.Signed(share)
	case isShare && strings.HasSuffix(column, "percent"):
		c.Text = chart.Share(share)
	case column == "engagement" || column == "release":
		c.Link = "/" + column + "s/" + url.PathEscape(text)
	case column == "url" && isWeb(text):
		c.Link = text
	case column == "kind" || column == "status" || column == "dated":
		c.Text = a.say(chart.Title(text))
	}
	return c
}

const sparkWidth, sparkHeight = 100, 24

// spark are the points of a line through a list of numbers, in a box of sparkWidth by sparkHeight.
func spark(value any) string {
	items, _ := value.([]any)
	most := 1.0
	for _, item := range items {
		n, _ := item.(int64)
		most = max(most, float64(n))
	}
	if len(items) < 2 {
		return ""
	}
	points := make([]string, len(items))
	for i, item := range items {
		n, _ := item.(int64)
		x := 1 + float64(i)*(sparkWidth-2)/float64(len(items)-1)
		points[i] = fmt.Sprintf("%.1f,%.1f", x, sparkHeight-2-float64(n)/most*(sparkHeight-4))
	}
	return strings.Join(points, " ")
}

// isWeb says whether an address is safe to link to.
func isWeb(address string) bool {
	u, err := url.Parse(address)
	return err == nil && u.Host != "" && (u.Scheme == "http" || u.Scheme == "https")
}
