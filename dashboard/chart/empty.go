package chart

import (
	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"
)

// empty is a chart of nothing that says so.
func empty(t Theme, says string) ([]byte, error) {
	bar := charts.NewBar()
	hidden := opts.Bool(false)
	bar.SetGlobalOptions(
		charts.WithLegendOpts(opts.Legend{Show: hidden}),
		charts.WithXAxisOpts(opts.XAxis{Show: hidden, Type: "value"}),
		charts.WithYAxisOpts(opts.YAxis{Show: hidden, Type: "category"}),
	)
	title := map[string]any{
		"text": says, "left": "center", "top": "middle",
		"textStyle": map[string]any{"color": t.Muted, "fontSize": 15, "fontWeight": "normal"},
	}
	return finish(bar.BaseConfiguration, t, []series{}, meta{Height: 120, Empty: true}, map[string]any{"title": title})
}
