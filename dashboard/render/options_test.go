package render

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
)

const mapOption = `{"visualMap":{"min":0,"max":20,"type":"piecewise"},"series":[{"type":"map","map":"world","data":[{"name":"USA","value":20},{"name":"RUS","value":7},{"name":"FJI","value":3}]}]}`

const graphOption = `{"series":[{"type":"graph","layout":"force","data":[{"name":"a"},{"name":"b"},{"name":"c"},{"name":"d"}],
	"links":[{"source":"a","target":"b"},{"source":"b","target":"c"},{"source":"c","target":"d"}],"label":{"show":true}}]}`

const sankeyOption = `{"series":[{"type":"sankey","data":[{"name":"a"},{"name":"b"},{"name":"x"}],"links":[{"source":"a","target":"x","value":3},{"source":"b","target":"x","value":2}]}]}`

func heatOption(columns, rows int) string {
	var cells []string
	for x := range columns {
		for y := range rows {
			cells = append(cells, fmt.Sprintf("[%d,%d,%d]", x, y, x*y%17))
		}
	}
	return fmt.Sprintf(`{"xAxis":{"type":"category","data":%s},"yAxis":{"type":"category","data":%s},"visualMap":{"type":"piecewise","min":0,"max":17,"show":false},"series":[{"type":"heatmap","data":[%s]}]}`,
		labels("c", columns), labels("r", rows), strings.Join(cells, ","))
}

func lineOption(points int) string {
	values := make([]int, points)
	for i := range values {
		values[i] = i * 7 % 31
	}
	v, _ := json.Marshal(values)
	return fmt.Sprintf(`{"legend":{"type":"scroll"},"xAxis":{"type":"category","data":%s},"yAxis":{},"series":[{"type":"line","name":"held","data":%s},{"type":"line","name":"planned","data":%s}]}`,
		labels("2017-", points), v, v)
}

func labels(prefix string, n int) string {
	list := make([]string, n)
	for i := range list {
		list[i] = fmt.Sprint(prefix, i)
	}
	b, _ := json.Marshal(list)
	return string(b)
}

func BenchmarkSVG(b *testing.B) {
	for _, kind := range []struct{ name, option string }{
		{"bar", barOption}, {"line of 120 months", lineOption(120)}, {"heat map of 2400 cells", heatOption(60, 40)},
		{"world map", mapOption}, {"graph", graphOption}, {"sankey", sankeyOption},
	} {
		b.Run(kind.name, func(b *testing.B) {
			r := renderer(b)
			size := len(draw(b, kind.option))
			for b.Loop() {
				if _, err := r.SVG(context.Background(), []byte(kind.option), 640, 360); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(size)/1e3, "kB/drawing")
		})
	}
}

func BenchmarkStart(b *testing.B) {
	script, maps := readAssets(b)
	for b.Loop() {
		if _, err := New(script, maps); err != nil {
			b.Fatal(err)
		}
	}
}
