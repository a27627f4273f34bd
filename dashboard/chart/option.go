package chart

import (
	"encoding/json"
	"fmt"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"
)

// datum is one bar, cell, point or country. Link and Tip are ours: where a click leads, and the text of the tip.
type datum struct {
	Name      string      `json:"name,omitempty"`
	Value     any         `json:"value"`
	ItemStyle *itemStyle  `json:"itemStyle,omitempty"`
	Label     *opts.Label `json:"label,omitempty"`
	Link      string      `json:"link,omitempty"`
	Tip       string      `json:"tip,omitempty"`
}

// itemStyle adds what go-echarts lacks: a pattern, so that a mark never rests on colour alone.
type itemStyle struct {
	opts.ItemStyle
	Decal *decal `json:"decal,omitempty"`
}

type decal struct {
	Color      string  `json:"color"`
	DashArrayX []int   `json:"dashArrayX"`
	DashArrayY []int   `json:"dashArrayY"`
	Rotation   float64 `json:"rotation"`
}

// unfinished is the look of a bar whose period is not over: hatched, whatever its colour.
func unfinished(t Theme) *itemStyle {
	return &itemStyle{Decal: &decal{Color: t.Surface, DashArrayX: []int{1, 0}, DashArrayY: []int{3, 4}, Rotation: -0.785}}
}

// series adds to a go-echarts series what it lacks.
type series struct {
	charts.SingleSeries
	GeoIndex *int      `json:"geoIndex,omitempty"`
	Cursor   string    `json:"cursor,omitempty"`
	EndLabel *endLabel `json:"endLabel,omitempty"`
	MarkLine any       `json:"markLine,omitempty"`
	Silent   bool      `json:"silent,omitempty"`
	Z        int       `json:"z,omitempty"`
	Width    int       `json:"width,omitempty"` // of the box of a graph, in pixels
	Height   float64   `json:"height,omitempty"`
	// Of a line: its points are shown also where they are dense, as one without a neighbour is nothing else.
	ShowAllSymbol bool `json:"showAllSymbol,omitempty"`

	CalendarIndex int `json:"calendarIndex,omitempty"`
}

type endLabel struct {
	Show      bool   `json:"show"`
	Formatter string `json:"formatter"`
	Color     string `json:"color"`
	Distance  int    `json:"distance"`
}

// meta is the part of an option that is for the page, not for ECharts: how large to draw it, and whether the world
// map must be registered first.
type meta struct {
	Height int  `json:"height"`
	Width  int  `json:"width,omitempty"` // the least; a narrower page scrolls
	Map    bool `json:"map,omitempty"`
	Empty  bool `json:"empty,omitempty"`
}

// finish marshals a chart: its go-echarts option, its series, what all charts share, and extra keys.
func finish(base charts.BaseConfiguration, t Theme, all []series, m meta, extra map[string]any) ([]byte, error) {
	option := base.JSON()
	option["series"] = all
	delete(option, "toolbox")
	delete(option, "title")
	option["animation"] = false
	option["color"] = t.Series
	option["backgroundColor"] = "transparent"
	option["textStyle"] = map[string]any{"fontFamily": t.Font, "color": t.Ink}
	option["tooltip"] = tooltip(t)
	option["demarche"] = m
	for key, value := range extra {
		option[key] = value
	}
	out, err := json.Marshal(option)
	if err != nil {
		return nil, fmt.Errorf("writing the option of a chart: %w", err)
	}
	return out, nil
}

// tooltip is drawn as text: an HTML tip would carry inline styles, and names from pages that anyone may have written.
func tooltip(t Theme) any {
	return struct {
		opts.Tooltip
		RenderMode string         `json:"renderMode"`
		Confine    bool           `json:"confine"`
		TextStyle  opts.TextStyle `json:"textStyle"`
	}{
		opts.Tooltip{Show: opts.Bool(true), Trigger: "item", BackgroundColor: t.Ink, BorderColor: t.Ink},
		"richText", true, opts.TextStyle{Color: t.Surface, FontSize: 14},
	}
}

func legend(t Theme, names []string) opts.Legend {
	return opts.Legend{
		Show: opts.Bool(len(names) > 1), Data: names, Type: "plain", Top: "0", Left: "0", Icon: "roundRect",
		ItemWidth: 12, ItemHeight: 12, TextStyle: &opts.TextStyle{Color: t.Muted, FontSize: 13},
	}
}

func label(t Theme) *opts.AxisLabel {
	return &opts.AxisLabel{Show: opts.Bool(true), Color: t.Muted, FontSize: 13, HideOverlap: opts.Bool(true)}
}

// extent is what an axis of values has.
type extent struct {
	end     any // where it ends; nil where the values say
	percent bool
}

// valueLabel is label for numbers.
func valueLabel(t Theme, of extent) *opts.AxisLabel {
	l := label(t)
	if of.percent {
		l.Formatter = "{value} %"
	}
	return l
}

// timeLabel shows the last period whatever has to give way to it: it may be the one that is not over yet.
func timeLabel(t Theme) *opts.AxisLabel {
	l := label(t)
	l.ShowMaxLabel = opts.Bool(true)
	return l
}

// timeLine is how high a line of a period's name is. ECharts would take it from a Chinese letter, which is higher or lower where the
// system has no font for it, and set a second line ("incomplete") over the first.
const timeLine = 18

// timeAxis is the axis of periods of a chart, with the height of its lines set. go-echarts writes that as text, which ECharts
// does not calculate with.
func timeAxis(base charts.BaseConfiguration) map[string]any {
	type label struct {
		opts.AxisLabel
		LineHeight int `json:"lineHeight"`
	}
	x := base.XAxisList[0]
	return map[string]any{"xAxis": []any{struct {
		opts.XAxis
		AxisLabel label `json:"axisLabel"`
	}{x, label{*x.AxisLabel, timeLine}}}}
}

func hiddenLine() *opts.AxisLine { return &opts.AxisLine{Show: opts.Bool(false)} }

func hiddenTick() *opts.AxisTick { return &opts.AxisTick{Show: opts.Bool(false)} }

func gridLines(t Theme) *opts.SplitLine {
	return &opts.SplitLine{Show: opts.Bool(true), LineStyle: &opts.LineStyle{Color: t.Line}}
}
