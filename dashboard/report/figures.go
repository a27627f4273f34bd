package report

import (
	"fmt"
	"html/template"
	"strings"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/dashboard/chart"
	"github.com/demarche/demarche/dashboard/render"
)

// Widths that charts are drawn at, in pixels: about what they have on an A4 page, so that their labels keep their size.
const (
	fullWidth   = 672
	besideWidth = 372
	leastHeight = 52
	mostHeight  = 340
	timeHeight  = 220 // of the chart over time, so that it fits under the sentences of the first page
	mostRows    = 10  // of a ranking and its chart
)

// figure says how one figure is made.
type figure struct {
	id, title string
	query     string
	extra     analytics.Args
	first     Month // with last, the months that it is about
	beside    bool
	how       string
	table     Table
}

// figures draws the charts of the brief, each with its table. Without engagements there is only the one over time.
func (a *asker) figures(draw *render.Renderer, f facts, b Brief) ([]Figure, error) {
	months, err := a.monthsTable()
	if err != nil {
		return nil, err
	}
	yearAgo := a.month.Add(-12)
	specs := []figure{{
		id: "months", title: "Engagements held, " + yearAgo.Name() + " to " + a.month.Name(), query: "engagements-by-month", first: yearAgo,
		how: "By the month of the first day; the last column is the month of this brief.", table: months,
	}}
	if f.held > 0 {
		specs = append(specs, a.rankings(f, b.Data)...)
	}
	var out []Figure
	for _, spec := range specs {
		made, err := a.figure(draw, spec, b.Data)
		if err != nil {
			return nil, fmt.Errorf("figure %s: %w", spec.id, err)
		}
		out = append(out, made)
	}
	return out, nil
}

// rankings are the figures that say with whom, where and about what. One country alone needs no ranking.
func (a *asker) rankings(f facts, d Data) []figure {
	top := analytics.Args{"limit": mostRows}
	topOf := func(side string) analytics.Args { return top.With("side", side) }
	var out []figure
	if len(a.filter.Country) != 1 {
		out = append(out, figure{
			id: "countries", title: "Countries", query: "by-country", extra: top, first: a.month, beside: true, table: a.rankingTable("Country", f.byCountry, d),
			how: "An engagement with several countries counts for each of them, so these add up to more than the total.",
		}, figure{
			id: "map", title: "Where these countries are", query: "world-map", first: a.month,
			how: "Small states are drawn as dots. The numbers: " + inWords(f.byCountry) + ".",
		})
	}
	return append(out,
		figure{
			id: "topics", title: "Topics", query: "by-topic", extra: top, first: a.month, beside: true, table: a.rankingTable("Topic", f.byTopic, d),
			how: "An engagement on several topics counts for each of them; one whose releases name no topic counts for none.",
		},
		figure{
			id: "home", title: "Home officials", query: "by-official", extra: topOf("home"), first: a.month, beside: true, table: peopleTable(f.home),
			how: "Officials whom the releases name.",
		},
		figure{
			id: "counterparts", title: "Counterparts", query: "by-official", extra: topOf("counterpart"), first: a.month, beside: true, table: peopleTable(f.counterparts),
			how: "Foreign officials whom the releases name; many counterparts go unnamed.",
		})
}

func inWords(list []ranked) string {
	var parts []string
	for _, r := range list {
		parts = append(parts, fmt.Sprintf("%s %d", r.name, r.now))
	}
	return strings.Join(parts, ", ")
}

func (a *asker) figure(draw *render.Renderer, spec figure, d Data) (Figure, error) {
	filter := a.held(spec.first, a.month)
	res, q, err := a.ask(spec.query, filter, spec.extra)
	if err != nil {
		return Figure{}, err
	}
	out := Figure{ID: spec.id, Title: spec.title, Table: spec.table, Beside: spec.beside, How: spec.how, Query: command(q, filter, spec.extra)}
	option, err := chart.Build(q, res, chart.Options{
		Theme: chart.Light(), Granularity: "month", From: filter.From, To: filter.To, Today: d.until(a.month),
	})
	if err != nil {
		return Figure{}, err
	}
	size, err := readSize(option)
	if err != nil {
		return Figure{}, err
	}
	if size.Empty {
		out.Empty = emptyWords[spec.id]
		return out, nil
	}
	width := fullWidth
	if spec.beside {
		width = besideWidth
	}
	if option, err = forPaper(option); err != nil {
		return Figure{}, err
	}
	height := min(max(size.Height, leastHeight), mostHeight)
	if spec.id == "months" {
		height = timeHeight
	}
	svg, err := draw.SVG(a.ctx, option, width, height)
	out.SVG = template.HTML(svg)
	return out, err
}

// emptyWords stand in place of charts without a mark.
var emptyWords = map[string]string{
	"months":       "No engagement was held in these months.",
	"countries":    "No country is named in the engagements of this month.",
	"map":          "No country is named in the engagements of this month.",
	"topics":       "The releases of this month name no topic.",
	"home":         "The releases of this month name no home official.",
	"counterparts": "The releases of this month name no foreign official.",
}
