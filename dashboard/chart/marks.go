package chart

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/queries"
)

// Mark is a day that explains what charts show: an election, a summit, a new minister.
type Mark struct {
	Day   time.Time
	Label string
	Short string // the name of a new minister, for drawings; "" for what is none
	Of    string // the country or organisation that a drawing adds to the name, in short; "" where it is clear

	Countries []string // that it is about, ISO 3166-1 alpha-3; none for all
}

// Charted are the days that the chart of a result over time has on its axis, in order: one run of days, or one for each year of a
// calendar; none where it has no days.
func Charted(q queries.Query, res analytics.Result, opt Options) []Period {
	r := rows{q, res.Columns, res.Rows, opt}
	var out []Period
	if q.Chart.Kind == "calendar" {
		for _, year := range r.calendarYears() {
			out = append(out, PeriodAt(time.Date(year, time.January, 1, 0, 0, 0, 0, time.UTC), "year").Clip(opt.From, opt.To))
		}
		slices.Reverse(out)
	} else if periods := r.periods(); periods != nil {
		out = append(out, Period{periods[0].First, periods[len(periods)-1].Last}.Clip(opt.From, opt.To))
	}
	return out
}

// marked is a place of a time axis with marks.
type marked struct {
	At     int
	Period Period
	Labels string // of all its marks
	First  Mark
	Others int
}

// marked are the places with marks, in the order of the marks.
func (r rows) marked() (all []marked) {
	periods := r.periods()
	for _, m := range r.opt.Marks {
		at := slices.IndexFunc(periods, func(p Period) bool { return p.Has(m.Day) })
		there := slices.IndexFunc(all, func(one marked) bool { return one.At == at })
		switch {
		case at < 0:
		case there < 0:
			all = append(all, marked{at, periods[at], m.Label, m, 0})
		default:
			all[there].Labels += "; " + m.Label
			all[there].Others++
		}
	}
	return all
}

// signs draws something that is marked: a shape that no count has.
func (r rows) signs(data []datum) series {
	t := r.opt.Theme
	return series{Z: 5, SingleSeries: charts.SingleSeries{
		Name: r.opt.Lang.Say("Marked days"), Type: "scatter", Data: data, Symbol: "diamond", SymbolSize: 10,
		ItemStyle: &opts.ItemStyle{Color: t.Ink, BorderColor: t.Surface, BorderWidth: 1},
	}}
}

// markedRow has a sign at each period with a mark, in a row of a heat map; nil where there are none.
func (r rows) markedRow(at int) *series {
	var data []datum
	for _, m := range r.marked() {
		data = append(data, datum{Value: []any{m.At, at}, Tip: m.Period.Label(r.opt.Lang) + ": " + m.Labels})
	}
	if data == nil {
		return nil
	}
	s := r.signs(data)
	return &s
}

// markedDays has a sign on each day of a calendar year that is marked. told are the tips of the days with engagements.
func (r rows) markedDays(year int, told map[string]datum) (data []datum) {
	for _, m := range r.opt.Marks {
		if m.Day.Year() != year {
			continue
		}
		iso := m.Day.Format(time.DateOnly)
		d, there := told[iso]
		if !there {
			d.Tip = r.opt.Lang.Day(m.Day, "Monday, 2 January 2006")
		}
		d.Value, d.Tip = []any{iso, 0}, d.Tip+" · "+m.Label
		told[iso] = d
		data = append(data, d)
	}
	return data
}

// longestMark is how many characters of a name a label has.
const longestMark = 24

// marks draws lines at the periods that have a mark, with its label on top; nil where no mark falls into the chart. Which labels have
// room, and where, is for whoever draws it: web/marks.js. The lines lie under bars, for these are clicked, and lead to the period.
func (r rows) marks() any {
	var data []any
	for _, m := range r.marked() {
		days := m.Period.Clip(r.opt.From, r.opt.To)
		data = append(data, map[string]any{
			"xAxis": m.At, "name": m.Labels, "tip": m.Period.Label(r.opt.Lang) + ": " + m.Labels,
			"link":  r.opt.leads(map[string]string{"from": days.First.Format(time.DateOnly), "to": days.Last.Format(time.DateOnly)}),
			"label": map[string]any{"formatter": m.short(), "position": "end", "distance": 4, "color": r.opt.Theme.Muted, "fontSize": 12},
		})
	}
	if data == nil {
		return nil
	}
	return map[string]any{
		"symbol": "none", "animation": false, "data": data, "z": 1,
		"lineStyle": map[string]any{"color": r.opt.Theme.Muted, "type": "dotted", "width": 1.5},
	}
}

// short is the label of a place: its first mark, and how many more there are.
func (m marked) short() string {
	name := cmp.Or(m.First.Short, m.First.Label)
	if letters := []rune(name); len(letters) > longestMark {
		name = strings.TrimRight(string(letters[:longestMark-1]), " ,;") + "…"
	}
	if m.First.Of != "" {
		name += " (" + m.First.Of + ")"
	}
	if m.Others > 0 {
		name += " +" + strconv.Itoa(m.Others)
	}
	return name
}
