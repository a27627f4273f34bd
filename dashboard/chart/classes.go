package chart

import (
	"slices"

	"github.com/go-echarts/go-echarts/v2/opts"
)

// class is one step of a colour scale, from and to inclusive.
type class struct {
	Min   float64 `json:"min"`
	Max   float64 `json:"max"`
	Label string  `json:"label"`
	Color string  `json:"color"`
}

// visualMap replaces the pieces of go-echarts, which can't carry a label or a minimum of 0.
type visualMap struct {
	opts.VisualMap
	Pieces     []class `json:"pieces"`
	ItemWidth  int     `json:"itemWidth"`
	ItemHeight int     `json:"itemHeight"`
	ItemGap    int     `json:"itemGap"`
	Series     []int   `json:"seriesIndex,omitempty"` // that are coloured by it; none for all
}

// bounds are where classes may start; a reader can say them aloud.
var bounds = []float64{1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000, 100000}

// classes is the legend and colouring for counts from 1 to most, in at most as many steps as the scale has colours.
func classes(t Theme, most float64) visualMap {
	starts := startsUpTo(most, len(t.Scale))
	pieces := make([]class, len(starts))
	for i, from := range starts {
		to := max(most, from)
		if i+1 < len(starts) {
			to = starts[i+1] - 1
		}
		text := Number(from)
		if to > from {
			text += "–" + Number(to)
		}
		pieces[i] = class{from, to, text, t.Scale[i+len(t.Scale)-len(starts)]}
	}
	return visualMap{
		opts.VisualMap{
			Type: "piecewise", Orient: "horizontal", Left: "0", Bottom: "0",
			TextStyle: &opts.TextStyle{Color: t.Muted, FontSize: 13},
		}, pieces, 12, 12, 8, nil,
	}
}

// inkOn is the colour of a number that is written on the colour of its class.
func (m visualMap) inkOn(t Theme, value float64) string {
	for _, c := range m.Pieces {
		if value >= c.Min && value <= c.Max {
			if slices.Index(t.Scale, c.Color) >= t.Inverse {
				return t.Surface
			}
		}
	}
	return t.Ink
}

// startsUpTo picks the bounds up to most; where there are too many, every second one, or every third.
func startsUpTo(most float64, steps int) []float64 {
	var all []float64
	for _, b := range bounds {
		if b <= most || len(all) == 0 {
			all = append(all, b)
		}
	}
	for stride := 1; ; stride++ {
		var out []float64
		for i := 0; i < len(all); i += stride {
			out = append(out, all[i])
		}
		if len(out) <= steps {
			return out
		}
	}
}
