package chart

import (
	"math"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"
)

const (
	heatStep      = 30  // pixels from one row of a heat map to the next
	cellWidth     = 24  // pixels that a cell needs at the least
	labelledCells = 400 // more cells than this carry no numbers
)

// heat draws one row for each strand and one column for each tick; empty cells stay empty. Days that are marked have a row of
// their own below.
func heat(r rows, ticks []tick, strands []strand) ([]byte, error) {
	t := r.opt.Theme
	rows := make([]string, len(strands))
	var data []datum
	most := 0.0
	numbered := len(ticks)*len(strands) <= labelledCells && len(ticks) <= 24
	for y, st := range strands {
		rows[y] = st.Name
		for x, c := range st.Cells {
			if c.Value == 0 {
				continue
			}
			most = math.Max(most, c.Value)
			d := datum{Value: []any{x, y, c.Value}, Link: c.Link, Tip: c.Tip}
			d.Label = &opts.Label{Show: opts.Bool(numbered), Formatter: Number(c.Value)}
			data = append(data, d)
		}
	}
	scale := r.classes(most)
	for i := range data {
		data[i].Label.Color = scale.inkOn(t, data[i].Value.([]any)[2].(float64))
	}
	chart := charts.NewHeatMap()
	chart.SetGlobalOptions(
		charts.WithLegendOpts(opts.Legend{Show: opts.Bool(false)}),
		charts.WithXAxisOpts(opts.XAxis{
			Type: "category", Data: tickLabels(ticks), Position: "top", AxisTick: hiddenTick(), AxisLine: hiddenLine(), AxisLabel: timeLabel(t),
		}),
		charts.WithGridOpts(opts.Grid{Left: "0", Right: "8", Top: "4", Bottom: "44", ContainLabel: opts.Bool(true)}),
	)
	s := series{Cursor: "pointer", SingleSeries: charts.SingleSeries{
		Name: r.query.Title, Type: "heatmap", Data: data, ItemStyle: &opts.ItemStyle{BorderColor: t.Surface, BorderWidth: 2},
		Label: &opts.Label{FontSize: 13},
	}}
	all := []series{s}
	scale.Series = []int{0}
	if marked := r.markedRow(len(rows)); marked != nil {
		all, rows = append(all, *marked), append(rows, r.opt.Lang.Say("Marked days"))
	}
	extra := timeAxis(chart.BaseConfiguration)
	extra["visualMap"], extra["yAxis"] = scale, rowAxis(t, rows, labelGap)
	return finish(chart.BaseConfiguration, t, all, meta{Height: 90 + heatStep*len(rows), Width: labelWidth + cellWidth*len(ticks)}, extra)
}
