package chart

import (
	"math"
	"slices"

	"github.com/go-echarts/go-echarts/v2/opts"

	"github.com/demarche/demarche/dashboard/lang"
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

// bounds are where classes of counts may start; a reader can say them aloud.
var bounds = []float64{1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000, 100000}

// shareBounds are where classes of shares in percent may start, after the first one, which begins above 0.
var shareBounds = []float64{0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50}

// classes is the legend and colouring for values up to most, counts from 1 or shares, in at most as many steps as the scale has colours.
func (r rows) classes(most float64) visualMap {
	if r.unit() == percent {
		return shareClasses(r.opt.Theme, most, r.opt.Lang)
	}
	return classes(r.opt.Theme, most)
}

// shareClasses are those of shares, which lie between whole numbers too: each class ends where the next begins, and the first has all that
// is less than the second.
func shareClasses(t Theme, most float64, l *lang.Language) visualMap {
	starts := append([]float64{0}, startsUpTo(shareBounds, most, len(shareBounds))...)
	starts = starts[max(0, len(starts)-len(t.Scale)):] // the largest tell countries apart
	starts[0] = 0
	pieces := make([]class, len(starts))
	for i, from := range starts {
		to, text := math.Max(most, from), Number(from)+" %"
		if i+1 < len(starts) {
			to, text = math.Nextafter(starts[i+1], 0), Number(from)+"–"+Number(starts[i+1])+" %"
		}
		switch {
		case i == 0 && len(starts) > 1:
			text = l.Say("below %s %%", Number(starts[1]))
		case i+1 == len(starts) && most > from:
			text = l.Say("%s %% and more", Number(from))
		}
		pieces[i] = class{from, to, text, t.Scale[i+len(t.Scale)-len(starts)]}
	}
	return byClass(t, pieces)
}

// classes are those of counts.
func classes(t Theme, most float64) visualMap {
	starts := startsUpTo(bounds, most, len(t.Scale))
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
	return byClass(t, pieces)
}

func byClass(t Theme, pieces []class) visualMap {
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

// startsUpTo picks the bounds up to most, the first one at least; where there are too many, every second one, or every third.
func startsUpTo(bounds []float64, most float64, steps int) []float64 {
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
