package chart

import (
	"math"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"

	"github.com/demarche/demarche/dashboard/lang"
)

// judged is one group of predictions: how sure they were and how many came true.
type judged struct {
	Chance    float64 // 0 to 1
	Share     float64 // percent that came true
	Low, High float64 // bounds of its interval
	Size      float64 // number of predictions
	Unit      string  // what they are, in the plural
}

func drawCalibration(r rows) ([]byte, error) {
	var groups []judged
	for _, row := range r.values {
		groups = append(groups, judged{
			Chance: number(row, r.role("x")), Share: number(row, r.role("value")),
			Low: number(row, r.role("low")), High: number(row, r.role("high")), Size: number(row, r.role("size")),
			Unit: r.query.Chart.Roles["size"],
		})
	}
	return calibration(r.opt.Lang, r.opt.Theme, r.query.Title, groups)
}

const (
	calibrationHeight = 380
	smallestDot       = 8.0 // pixels across
	largestDot        = 26.0
)

// calibration draws the share that came true over the chance that was given, with its interval, on the line where both are
// the same. Dots grow with the number of predictions.
func calibration(l *lang.Language, t Theme, name string, groups []judged) ([]byte, error) {
	most := 1.0
	for _, g := range groups {
		most = math.Max(most, g.Size)
	}
	dots := make([]any, len(groups))
	bars := make([]any, len(groups))
	for i, g := range groups {
		dots[i] = sizedDatum{
			datum{Value: []float64{g.Chance, g.Share}, Tip: g.tip(l)},
			math.Round(smallestDot + (largestDot-smallestDot)*math.Sqrt(g.Size/most)),
		}
		bars[i] = []any{map[string]any{"coord": []float64{g.Chance, g.Low}}, map[string]any{"coord": []float64{g.Chance, g.High}}}
	}
	chart := charts.NewScatter()
	chart.SetGlobalOptions(
		charts.WithLegendOpts(opts.Legend{Show: opts.Bool(false)}),
		charts.WithGridOpts(opts.Grid{Left: "8", Right: "24", Top: "16", Bottom: "28", ContainLabel: opts.Bool(true)}),
	)
	truth := series{Cursor: "default", SingleSeries: charts.SingleSeries{
		Name: name, Type: "scatter", Data: dots, ItemStyle: &opts.ItemStyle{Color: t.Accent, BorderColor: t.Surface, BorderWidth: 1.5},
	}}
	truth.MarkLine = markLine(bars, opts.LineStyle{Color: t.Accent, Width: 2, Type: "solid"})
	same := series{Cursor: "default", SingleSeries: charts.SingleSeries{
		Name: l.Say("As right as shown"), Type: "line", Data: [][2]float64{{0, 0}, {1, 100}}, Symbol: "none",
		LineStyle: &opts.LineStyle{Color: t.Muted, Width: 1.5, Type: "dashed"},
	}}
	same.Silent = true
	return finish(chart.BaseConfiguration, t, []series{same, truth}, meta{Height: calibrationHeight}, map[string]any{
		"xAxis": scale(t, l.Say("Confidence shown"), 1, "{value}"), "yAxis": scale(t, "", 100, "{value} %"),
	})
}

func (g judged) tip(l *lang.Language) string {
	return l.Say("Confidence %.2f: %s, %s %% right (%s to %s)", g.Chance, CountIn(l, g.Size, g.Unit), Number(g.Share), Number(g.Low), Number(g.High))
}

// sizedDatum is a dot of its own size.
type sizedDatum struct {
	datum
	SymbolSize float64 `json:"symbolSize"`
}

// markLine is a set of plain lines between two points each.
func markLine(lines []any, style opts.LineStyle) any {
	return map[string]any{
		"silent": true, "symbol": "none", "animation": false, "label": map[string]any{"show": false}, "lineStyle": style, "data": lines,
	}
}

// scale is an axis from 0 to most.
func scale(t Theme, name string, most float64, format string) any {
	return map[string]any{
		"type": "value", "min": 0, "max": most, "name": name, "nameLocation": "middle", "nameGap": 30,
		"nameTextStyle": opts.TextStyle{Color: t.Muted, FontSize: 13},
		"axisLabel":     map[string]any{"show": true, "color": t.Muted, "fontSize": 13, "hideOverlap": true, "formatter": format},
		"splitLine":     gridLines(t), "axisLine": hiddenLine(), "axisTick": hiddenTick(),
	}
}
