package chart

import (
	"strconv"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"
)

// entry is one line of a ranking.
type entry struct {
	Name   string
	Value  float64
	Before *float64 // the value of the period before; nil where nothing is compared
	Figure string   // the value as written beside the bar
	Link   string
	Tip    string
}

// MostBars is how many bars a ranking shows at most. More can't be seen at a time; tables have them all.
const MostBars = 40

const (
	barStep  = 30 // pixels from one bar of a ranking to the next
	labelGap = 8  // pixels between a name and its bar
)

// ranking draws horizontal bars, the first entry on top, each with its number at its end.
func ranking(t Theme, name string, entries []entry, of extent) ([]byte, error) {
	names := make([]string, len(entries))
	data := make([]datum, len(entries))
	for i, e := range entries {
		names[i] = e.Name
		data[i] = datum{Name: e.Name, Value: e.Value, Link: e.Link, Tip: e.Tip, Label: &opts.Label{Formatter: e.Figure}}
		if e.Before != nil && *e.Before > e.Value {
			data[i].Label = &opts.Label{Show: opts.Bool(false)} // the mark of the period before carries it
		}
	}
	bar := charts.NewBar()
	bar.SetGlobalOptions(
		charts.WithLegendOpts(opts.Legend{Show: opts.Bool(false)}),
		charts.WithXAxisOpts(opts.XAxis{Type: "value", Show: opts.Bool(false), Min: 0, Max: of.end}),
		charts.WithGridOpts(opts.Grid{Left: "0", Right: rankingRoom(entries, of), Top: "4", Bottom: "4", ContainLabel: opts.Bool(true)}),
	)
	s := series{Cursor: cursor(entries[0].Link), SingleSeries: charts.SingleSeries{
		Name: name, Type: "bar", Data: data, BarMaxWidth: "18",
		ItemStyle: &opts.ItemStyle{Color: t.Accent, BorderRadius: "2"},
		Label:     &opts.Label{Show: opts.Bool(true), Position: "right", Color: t.Ink, FontSize: 14},
	}}
	all := []series{s}
	if ticks := earlier(t, entries); ticks != nil {
		all = append(all, *ticks)
	}
	return finish(bar.BaseConfiguration, t, all, meta{Height: 8 + barStep*len(entries)}, map[string]any{"yAxis": rowAxis(t, names, labelGap)})
}

// rankingRoom leaves room for the number at the end of the longest bar, and for a bar that ends at the end of the axis.
func rankingRoom(entries []entry, of extent) string {
	switch {
	case of.end != nil:
		return "56"
	case entries[0].Before != nil:
		return "84"
	}
	return "44"
}

func cursor(link string) string {
	if link == "" {
		return "default"
	}
	return "pointer"
}

// partedRanking draws horizontal bars made of parts, one strand a part.
func partedRanking(t Theme, names []string, parts []strand, of extent) ([]byte, error) {
	legends := make([]string, len(parts))
	all := make([]series, len(parts))
	for i, p := range parts {
		legends[i] = p.Name
		data := make([]datum, len(names))
		for j, c := range p.Cells {
			data[j] = part(c)
		}
		all[i] = series{Cursor: cursorOf(p), SingleSeries: charts.SingleSeries{
			Name: p.Name, Type: "bar", Stack: "all", Data: data, BarMaxWidth: "18",
			ItemStyle: &opts.ItemStyle{Color: p.colour(t, i), BorderColor: t.Surface, BorderWidth: 0.5},
		}}
	}
	bar := charts.NewBar()
	bar.SetGlobalOptions(
		charts.WithLegendOpts(legend(t, legends)),
		charts.WithXAxisOpts(opts.XAxis{Type: "value", MinInterval: 1, Max: of.end, SplitLine: gridLines(t), AxisLabel: valueLabel(t, of)}),
		charts.WithGridOpts(opts.Grid{Left: "0", Right: "24", Top: strconv.Itoa(legendRoom(len(parts))), Bottom: "4", ContainLabel: opts.Bool(true)}),
	)
	return finish(bar.BaseConfiguration, t, all, meta{Height: 90 + barStep*len(names)}, map[string]any{"yAxis": rowAxis(t, names, labelGap)})
}
