package chart

import (
	"math"
	"slices"
	"strconv"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"
)

// change is one line of a comparison of two periods.
type change struct {
	entry
	Previous float64
	Chance   bool // the difference may be chance
}

// numberGap is the room for a number between a name and the end of a bar that grows towards it, in pixels.
const numberGap = 44

// changes draws the differences as bars to the right (more) and to the left (less). Those that may be chance are hollow.
func changes(t Theme, list []change, kinds [2]string) ([]byte, error) {
	names := make([]string, len(list))
	var data [2][]datum // clear differences, and those that may be chance
	most, least := 0.0, 0.0
	for i, c := range list {
		names[i] = c.Name
		by := c.Value - c.Previous
		most, least = math.Max(most, by), math.Min(least, by)
		d := datum{Name: c.Name, Value: by, Link: c.Link, Tip: c.Tip, Label: &opts.Label{Formatter: Signed(by)}}
		if by < 0 {
			d.Label.Position = "left"
			d.ItemStyle = &itemStyle{ItemStyle: opts.ItemStyle{Color: t.Series[2]}}
		}
		if c.Chance {
			d.ItemStyle = &itemStyle{ItemStyle: hollow(t, by)}
		}
		for kind := range data {
			if (kind == 1) != c.Chance {
				data[kind] = append(data[kind], datum{Name: c.Name, Value: "-"})
				continue
			}
			data[kind] = append(data[kind], d)
		}
	}
	gap := labelGap + 0.0
	if least < 0 {
		gap = numberGap
	}
	var all []series
	var shown []string
	for kind, of := range data {
		if !slices.ContainsFunc(of, func(d datum) bool { return d.Value != "-" }) {
			continue
		}
		style := opts.ItemStyle{Color: t.Accent}
		if kind == 1 {
			style = hollow(t, 1)
		}
		shown = append(shown, kinds[kind])
		all = append(all, series{Cursor: cursor(list[0].Link), SingleSeries: charts.SingleSeries{
			Name: kinds[kind], Type: "bar", Stack: "all", Data: of, BarMaxWidth: "18", ItemStyle: &style,
			Label: &opts.Label{Show: opts.Bool(true), Position: "right", Color: t.Ink, FontSize: 14},
		}})
	}
	key := legend(t, shown)
	key.Show = opts.Bool(slices.Contains(shown, kinds[1]))
	top := 4
	if *key.Show {
		top = legendRoom(1) + 24
	}
	bar := charts.NewBar()
	bar.SetGlobalOptions(
		charts.WithLegendOpts(key),
		charts.WithXAxisOpts(opts.XAxis{Type: "value", Show: opts.Bool(false), Min: least, Max: math.Max(most, least+1)}),
		charts.WithGridOpts(opts.Grid{Left: "0", Right: "44", Top: strconv.Itoa(top), Bottom: "4", ContainLabel: opts.Bool(true)}),
	)
	return finish(bar.BaseConfiguration, t, all, meta{Height: 4 + top + barStep*len(list)}, map[string]any{"yAxis": rowAxis(t, names, gap)})
}

// hollow is the look of a bar that is there but may mean nothing: its outline.
func hollow(t Theme, by float64) opts.ItemStyle {
	s := opts.ItemStyle{Color: t.Surface, BorderColor: t.Accent, BorderWidth: 1.5}
	if by < 0 {
		s.BorderColor = t.Series[2]
	}
	return s
}
