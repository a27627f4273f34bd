package chart

import (
	"strings"
	"time"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"
)

// Mark is a day that explains what charts show: an election, a summit, a new minister.
type Mark struct {
	Day   time.Time
	Label string

	Countries []string // that it is about, ISO 3166-1 alpha-3; none for all
}

// marked are the places of a time axis with a mark, with the labels of each.
type marked struct {
	At     int
	Labels string
}

func (r rows) marked() (all []marked) {
	for i, p := range r.periods() {
		var labels []string
		for _, m := range r.opt.Marks {
			if !m.Day.Before(p.First) && !m.Day.After(p.Last) {
				labels = append(labels, m.Label)
			}
		}
		if labels != nil {
			all = append(all, marked{i, strings.Join(labels, "; ")})
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
	periods := r.periods()
	var data []datum
	for _, m := range r.marked() {
		data = append(data, datum{Value: []any{m.At, at}, Tip: periods[m.At].Label(r.opt.Lang) + ": " + m.Labels})
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

// longestMark keeps labels of marks from running into each other, in characters.
const longestMark = 22

// marks draws lines at the periods that have a mark, with its label on top; nil where no mark falls into the chart.
func (r rows) marks() any {
	var data []any
	periods := r.periods()
	for _, m := range r.marked() {
		data = append(data, map[string]any{
			"xAxis": m.At, "name": m.Labels, "tip": periods[m.At].Label(r.opt.Lang) + ": " + m.Labels,
			// Every second label is a line higher, so that neighbours do not run into each other.
			"label": map[string]any{
				"formatter": shortened(m.Labels), "position": "end", "distance": 4 + 15*(len(data)%2), "color": r.opt.Theme.Muted, "fontSize": 12,
			},
		})
	}
	if data == nil {
		return nil
	}
	return map[string]any{
		"symbol": "none", "animation": false, "data": data,
		"lineStyle": map[string]any{"color": r.opt.Theme.Muted, "type": "dotted", "width": 1.5},
	}
}

// shortened is the beginning of a label: the name before its office, or as much as there is room for.
func shortened(label string) string {
	if name, _, ok := strings.Cut(label, ", "); ok {
		label = name
	}
	if letters := []rune(label); len(letters) > longestMark {
		return strings.TrimRight(string(letters[:longestMark-1]), " ,;") + "…"
	}
	return label
}
