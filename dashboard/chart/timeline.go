package chart

import (
	"slices"
	"strconv"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"
)

// strand is one series over the periods of a timeline; cells has one for each period.
type strand struct {
	Key   string // value of the series column
	Name  string
	Cells []cell
}

// kinds are the kinds of engagements in the order in which they are stacked. Each has the colour of its place, so that
// it looks the same in every chart.
var kinds = []string{"meeting", "call", "multilateral", "visit", "consultation", "ceremony"}

// colour is that of the strand's kind, or else that of its place.
func (s strand) colour(t Theme, place int) string {
	if i := slices.Index(kinds, s.Key); i >= 0 {
		place = i
	}
	return t.Series[place%len(t.Series)]
}

// inOrder sorts strands that are kinds; others stay as they are.
func inOrder(strands []strand) []strand {
	slices.SortStableFunc(strands, func(a, b strand) int { return slices.Index(kinds, a.Key) - slices.Index(kinds, b.Key) })
	return strands
}

// cell is one value of a strand or of a heat map.
type cell struct {
	Value float64
	Link  string
	Tip   string
	Known bool // a row tells the value
}

// tick is one period of the time axis. Cut is not "" where the period is not whole; Unknown where there is nothing to take a share of.
type tick struct {
	Label, Cut string
	Unknown    bool
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

// stack draws vertical bars over time, one on the other; bars of periods that are not whole are hatched. The period before
// is a line over them, where there is one to compare with; marks are lines of days.
func stack(t Theme, ticks []tick, strands []strand, of extent, before *series, marks any) ([]byte, error) {
	var names []string
	for _, st := range strands {
		names = append(names, st.Name)
	}
	if before != nil {
		names = append(names, before.Name)
	}
	bar := charts.NewBar()
	bar.SetXAxis(tickLabels(ticks))
	bar.SetGlobalOptions(timeAxes(t, names, of, marks)...)
	bar.Validate()
	all := make([]series, len(strands))
	for i, st := range strands {
		data := make([]datum, len(ticks))
		for j, c := range st.Cells {
			data[j] = part(c)
			if ticks[j].Cut != "" {
				data[j].ItemStyle = unfinished(t)
			}
		}
		all[i] = series{Cursor: cursorOf(st), SingleSeries: charts.SingleSeries{
			Name: st.Name, Type: "bar", Stack: "all", Data: data, BarMaxWidth: "40", BarCategoryGap: "24%",
			ItemStyle: &opts.ItemStyle{Color: st.colour(t, i), BorderColor: t.Surface, BorderWidth: 0.5},
		}}
	}
	if before != nil {
		all = append(all, *before)
	}
	all[0].MarkLine = marks
	return finish(bar.BaseConfiguration, t, all, meta{Height: timeHeight}, timeAxis(bar.BaseConfiguration))
}

// lines draws one line for each strand, and those of the period before. With gaps a line has none where no row tells a value: of a mean,
// zero would be untrue. Nor has it one of a share of nothing.
func lines(t Theme, ticks []tick, strands []strand, of extent, before []series, marks any, gaps bool) ([]byte, error) {
	var names []string
	for _, st := range strands {
		names = append(names, st.Name)
	}
	line := charts.NewLine()
	line.SetXAxis(tickLabels(ticks))
	line.SetGlobalOptions(timeAxes(t, names, of, marks)...)
	line.Legend.Icon = "" // each name with the sign of its line
	line.Validate()
	all := make([]series, len(strands))
	for i, st := range strands {
		data := make([]datum, len(ticks))
		for j, c := range st.Cells {
			if data[j] = (datum{Value: c.Value, Link: c.Link, Tip: c.Tip}); gaps && !c.Known || ticks[j].Unknown {
				data[j].Value = nil
			}
		}
		all[i] = series{ShowAllSymbol: gaps, Cursor: cursorOf(st), SingleSeries: charts.SingleSeries{
			Name: st.Name, Type: "line", Data: data, Symbol: symbols[i%len(symbols)], SymbolSize: 7,
			LineStyle: &opts.LineStyle{Width: 2},
		}}
	}
	all[0].MarkLine = marks
	all = append(all, before...)
	return finish(line.BaseConfiguration, t, all, meta{Height: timeHeight}, timeAxis(line.BaseConfiguration))
}

const timeHeight = 340

// part is one piece of a stack. An empty one is left out, as it would draw a line of no height.
func part(c cell) datum {
	if c.Value == 0 {
		return datum{}
	}
	return datum{Value: c.Value, Link: c.Link, Tip: c.Tip}
}

// symbols tell lines apart without colour.
var symbols = []string{"circle", "rect", "triangle", "diamond", "emptyCircle", "emptyRect", "emptyTriangle", "emptyDiamond"}

func timeAxes(t Theme, names []string, of extent, marks any) []charts.GlobalOpts {
	return []charts.GlobalOpts{
		charts.WithLegendOpts(legend(t, names)),
		charts.WithXAxisOpts(opts.XAxis{
			Type: "category", AxisTick: hiddenTick(), AxisLabel: timeLabel(t),
			AxisLine: &opts.AxisLine{Show: opts.Bool(true), LineStyle: &opts.LineStyle{Color: t.Line}},
		}),
		charts.WithYAxisOpts(opts.YAxis{Type: "value", MinInterval: 1, Max: of.end, SplitLine: gridLines(t), AxisLabel: valueLabel(t, of)}),
		charts.WithGridOpts(opts.Grid{Left: "14", Right: "16", Top: timeRoom(len(names), marks), Bottom: "4", ContainLabel: opts.Bool(true)}),
	}
}

// timeRoom is what the legend and the labels of marks need above a time axis.
func timeRoom(names int, marks any) string {
	room := legendRoom(names)
	if marks != nil {
		room += 34
	}
	return strconv.Itoa(room)
}

// legendRoom is the height of a legend in pixels.
func legendRoom(names int) int {
	switch {
	case names <= 1:
		return 12
	case names <= 4:
		return 48
	}
	return 64 // two lines on a narrow screen
}

func cursorOf(s strand) string {
	for _, c := range s.Cells {
		if c.Link != "" {
			return "pointer"
		}
	}
	return "default"
}
