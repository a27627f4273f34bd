package chart

import (
	"unicode"
	"unicode/utf8"

	"github.com/go-echarts/go-echarts/v2/opts"
)

const (
	labelWidth = 150 // pixels for the names at most; longer ones break onto a second line
	labelLine  = 15  // pixels from one line of a name to the next: two lines fit into a row
	labelFits  = 40  // Latin letters that two lines hold; longer names end in an ellipsis
)

// rowLabel adds the height of a line as a number: go-echarts writes text, which ECharts does not calculate with.
type rowLabel struct {
	opts.AxisLabel
	LineHeight int `json:"lineHeight"`
}

// rowAxis is the vertical axis of charts with one row a name, the first on top. gap is the room between the names and the axis.
func rowAxis(t Theme, names []string, gap float64) any {
	fitting, width := make([]string, len(names)), 0.0
	for i, name := range names {
		fitting[i] = fitted(name)
		width = max(width, pixels(fitting[i]))
	}
	return struct {
		opts.YAxis
		AxisTick  *opts.AxisTick `json:"axisTick"`
		AxisLabel rowLabel       `json:"axisLabel"`
	}{
		opts.YAxis{Type: "category", Data: fitting, Inverse: opts.Bool(true), AxisLine: hiddenLine()}, hiddenTick(),
		rowLabel{opts.AxisLabel{
			Show: opts.Bool(true), Color: t.Ink, FontSize: 14, Width: min(labelWidth, int(width)), Overflow: "break", Interval: "0", Margin: gap,
		}, labelLine},
	}
}

// fitted is a name that fits onto two lines of a label.
func fitted(name string) string {
	room := labelFits
	for i, r := range name {
		if room -= letterWidth(r); room < 0 && utf8.RuneCountInString(name[i:]) > 1 {
			return name[:i] + "…"
		}
	}
	return name
}

// pixels are as many as a name may need on one line, rather more than it does.
func pixels(name string) float64 {
	sum := 6.0
	for _, r := range name {
		switch {
		case unicode.IsUpper(r):
			sum += 9.5
		default:
			sum += 7.5 * float64(letterWidth(r))
		}
	}
	return sum
}

// letterWidth is about how many Latin letters wide a letter is: those of Korean and Chinese are as wide as two.
func letterWidth(r rune) int {
	if r >= 0x1100 {
		return 2
	}
	return 1
}
