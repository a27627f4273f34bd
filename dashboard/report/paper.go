package report

import (
	"encoding/json"
	"fmt"
	"strings"
)

// chartSize is what an option of package chart says about its own drawing.
type chartSize struct {
	Height int
	Empty  bool
}

func readSize(option []byte) (chartSize, error) {
	var meta struct{ Demarche chartSize }
	if err := json.Unmarshal(option, &meta); err != nil {
		return chartSize{}, fmt.Errorf("read the size of the chart: %w", err)
	}
	return meta.Demarche, nil
}

const (
	rowNames = 118 // pixels that the names of rows may be wide before they break
	// spare is room left of them: where Arial is missing, the reader's font may be an eighth wider than they were measured with.
	spare = "16"
)

// forPaper changes an option for a page that nobody can point at: no label is cut short or left out. Long names of
// rows get a second line, and so do the years of a time axis, whose last period, the brief's own, is set in bold.
func forPaper(option []byte) ([]byte, error) {
	var o map[string]any
	if err := json.Unmarshal(option, &o); err != nil {
		return nil, fmt.Errorf("read the option of the chart: %w", err)
	}
	for _, axis := range axes(o["yAxis"]) {
		if label, ok := axis["axisLabel"].(map[string]any); ok && axis["type"] == "category" {
			label["fontSize"], label["lineHeight"], label["width"], label["overflow"] = 12, 13, rowNames, "break"
			for _, grid := range axes(o["grid"]) {
				grid["left"] = spare
			}
		}
	}
	for _, axis := range axes(o["xAxis"]) {
		periods, ok := axis["data"].([]any)
		if !ok {
			continue
		}
		for i, p := range periods {
			name, _ := p.(string)
			one := map[string]any{"value": strings.Replace(name, " ", "\n", 1)}
			if i == len(periods)-1 {
				one["textStyle"] = map[string]any{"fontWeight": "bold"}
			}
			periods[i] = one
		}
		if label, ok := axis["axisLabel"].(map[string]any); ok {
			label["interval"], label["hideOverlap"], label["fontSize"], label["lineHeight"] = 0, false, 12, 14
		}
	}
	if legend, ok := o["legend"].(map[string]any); ok {
		legend["itemGap"] = 20 // for the same reason
	}
	for _, series := range axes(o["series"]) {
		dropZeros(series)
	}
	out, err := json.Marshal(o)
	if err != nil {
		return nil, fmt.Errorf("write the option of the chart: %w", err)
	}
	return out, nil
}

// dropZeros leaves out the bars of nothing in a stack: their borders would cut the line that they stand on.
func dropZeros(series map[string]any) {
	bars, _ := series["data"].([]any)
	if series["stack"] == nil {
		return
	}
	for _, bar := range bars {
		if b, ok := bar.(map[string]any); ok && b["value"] == 0.0 {
			b["value"] = "-"
		}
	}
}

// axes lists the axes, or the series, of an option, which has one or a list of them.
func axes(v any) []map[string]any {
	switch v := v.(type) {
	case map[string]any:
		return []map[string]any{v}
	case []any:
		var out []map[string]any
		for _, item := range v {
			if axis, ok := item.(map[string]any); ok {
				out = append(out, axis)
			}
		}
		return out
	}
	return nil
}
