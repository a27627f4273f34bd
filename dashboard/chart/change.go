package chart

import (
	"math"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"
)

// change is one line of a comparison of two periods.
type change struct {
	entry
	Previous float64
}

// numberGap is the room for a number between a name and the end of a bar that grows towards it, in pixels.
const numberGap = 44

// changes draws the differences as bars to the right (more) and to the left (less).
func changes(t Theme, name string, list []change) ([]byte, error) {
	names := make([]string, len(list))
	data := make([]datum, len(list))
	most, least := 0.0, 0.0
	for i, c := range list {
		names[i] = c.Name
		by := c.Value - c.Previous
		most, least = math.Max(most, by), math.Min(least, by)
		data[i] = datum{Name: c.Name, Value: by, Link: c.Link, Tip: c.Tip, Label: &opts.Label{Formatter: Signed(by)}}
		if by < 0 {
			data[i].Label.Position = "left"
			data[i].ItemStyle = &itemStyle{ItemStyle: opts.ItemStyle{Color: t.Series[2]}}
		}
	}
	gap := labelGap + 0.0
	if least < 0 {
		gap = numberGap
	}
	bar := charts.NewBar()
	bar.SetGlobalOptions(
		charts.WithLegendOpts(opts.Legend{Show: opts.Bool(false)}),
		charts.WithXAxisOpts(opts.XAxis{Type: "value", Show: opts.Bool(false), Min: least, Max: math.Max(most, least+1)}),
		charts.WithGridOpts(opts.Grid{Left: "0", Right: "44", Top: "4", Bottom: "4", ContainLabel: opts.Bool(true)}),
	)
	s := series{Cursor: cursor(list[0].Link), SingleSeries: charts.SingleSeries{
		Name: name, Type: "bar", Data: data, BarMaxWidth: "18", ItemStyle: &opts.ItemStyle{Color: t.Accent},
		Label: &opts.Label{Show: opts.Bool(true), Position: "right", Color: t.Ink, FontSize: 14},
	}}
	return finish(bar.BaseConfiguration, t, []series{s}, meta{Height: 8 + barStep*len(list)}, map[string]any{"yAxis": rowAxis(t, names, gap)})
}
