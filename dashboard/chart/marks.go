package chart

import (
	"strings"
	"time"
)

// Mark is a day that explains what charts show: an election, a summit, a new minister.
type Mark struct {
	Day   time.Time
	Label string

	Countries []string // that it is about, ISO 3166-1 alpha-3; none for all
}

// longestMark keeps labels of marks from running into each other, in characters.
const longestMark = 22

// marks draws lines at the periods that have a mark, with its label on top; nil where no mark falls into the chart.
func (r rows) marks() any {
	var data []any
	for i, p := range r.periods() {
		var labels []string
		for _, m := range r.opt.Marks {
			if !m.Day.Before(p.First) && !m.Day.After(p.Last) {
				labels = append(labels, m.Label)
			}
		}
		if len(labels) == 0 {
			continue
		}
		all := strings.Join(labels, "; ")
		data = append(data, map[string]any{
			"xAxis": i, "name": all, "tip": p.Label(r.opt.Lang) + ": " + all,
			// Every second label is a line higher, so that neighbours do not run into each other.
			"label": map[string]any{
				"formatter": shortened(all), "position": "end", "distance": 4 + 15*(len(data)%2), "color": r.opt.Theme.Muted, "fontSize": 12,
			},
		})
	}
	if data == nil {
		return nil
	}
	return map[string]any{
		"symbol": "none", "animation": false, "data": data,
		"lineStyle": map[string]any{"color": r.opt.Theme.Muted, "type": "dotted", "width": 1.5},
	}
}

// shortened is the beginning of a label: the name before its office, or as much as there is room for.
func shortened(label string) string {
	if name, _, ok := strings.Cut(label, ", "); ok {
		label = name
	}
	if letters := []rune(label); len(letters) > longestMark {
		return strings.TrimRight(string(letters[:longestMark-1]), " ,;") + "…"
	}
	return label
}
