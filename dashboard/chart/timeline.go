package chart

import (
	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"
)

// strand is one series over the periods of a timeline; cells has one for each period.
type strand struct {
	Name  string
	Cells []cell
}

// cell is one value of a strand or of a heat map.
type cell struct {
	Value float64
	Link  string
	Tip   string
}

// tick is one period of the time axis. Cut is not "" where the period is not whole.
type tick struct {
	Label, Cut string
}

func tickLabels(ticks []tick) []string {
	out := make([]string, len(ticks))
	for i, k := range ticks {
		out[i] = k.Label
		if k.Cut != "" {
			out[i] += "\n" + k.Cut
		}
	}
	return out
}

// stack draws vertical bars over time, one on the other; bars of periods that are not whole are hatched.
func stack(t Theme, ticks []tick, strands []strand) ([]byte, error) {
	bar := charts.NewBar()
	bar.SetXAxis(tickLabels(ticks))
	bar.SetGlobalOptions(timeAxes(t, strands)...)
	bar.Validate()
	all := make([]series, len(strands))
	for i, st := range strands {
		data := make([]datum, len(ticks))
		for j, c := range st.Cells {
			data[j] = datum{Value: c.Value, Link: c.Link, Tip: c.Tip}
			if ticks[j].Cut != "" {
				data[j].ItemStyle = unfinished(t)
			}
		}
		all[i] = series{Cursor: cursorOf(st), SingleSeries: charts.SingleSeries{
			Name: st.Name, Type: "bar", Stack: "all", Data: data, BarMaxWidth: "40", BarCategoryGap: "24%",
			ItemStyle: &opts.ItemStyle{Color: t.strandColor(st.Name, i), BorderColor: t.Surface, BorderWidth: 0.5},
		}}
	}
	return finish(bar.BaseConfiguration, t, all, meta{Height: timeHeight}, nil)
}

// lines draws one line for each strand, with its name at its end where there is room.
func lines(t Theme, ticks []tick, strands []strand) ([]byte, error) {
	line := charts.NewLine()
	line.SetXAxis(tickLabels(ticks))
	line.SetGlobalOptions(timeAxes(t, strands)...)
	line.Validate()
	all := make([]series, len(strands))
	for i, st := range strands {
		data := make([]datum, len(ticks))
		for j, c := range st.Cells {
			data[j] = datum{Value: c.Value, Link: c.Link, Tip: c.Tip}
		}
		all[i] = series{Cursor: cursorOf(st), SingleSeries: charts.SingleSeries{
			Name: st.Name, Type: "line", Data: data, Symbol: symbols[i%len(symbols)], SymbolSize: 7,
			LineStyle: &opts.LineStyle{Width: 2},
		}}
	}
	return finish(line.BaseConfiguration, t, all, meta{Height: timeHeight}, nil)
}

const timeHeight = 340

// symbols tell lines apart without colour.
var symbols = []string{"circle", "rect", "triangle", "diamond", "emptyCircle", "emptyRect", "emptyTriangle", "emptyDiamond"}

func timeAxes(t Theme, strands []strand) []charts.GlobalOpts {
	names := make([]string, len(strands))
	for i, st := range strands {
		names[i] = st.Name
	}
	return []charts.GlobalOpts{
		charts.WithLegendOpts(legend(t, names)),
		charts.WithXAxisOpts(opts.XAxis{
			Type: "category", AxisTick: hiddenTick(), AxisLabel: label(t),
			AxisLine: &opts.AxisLine{Show: opts.Bool(true), LineStyle: &opts.LineStyle{Color: t.Line}},
		}),
		charts.WithYAxisOpts(opts.YAxis{Type: "value", MinInterval: 1, SplitLine: gridLines(t), AxisLabel: label(t)}),
		charts.WithGridOpts(opts.Grid{Left: "0", Right: "8", Top: legendRoom(len(names)), Bottom: "4", ContainLabel: opts.Bool(true)}),
	}
}

func legendRoom(names int) string {
	if names <= 1 {
		return "12"
	}
	return "48"
}

func cursorOf(s strand) string {
	for _, c := range s.Cells {
		if c.Link != "" {
			return "pointer"
		}
	}
	return "default"
}
