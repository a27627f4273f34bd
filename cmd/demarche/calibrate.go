package main

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"strconv"

	"github.com/demarche/demarche/data/extract"
	"github.com/demarche/demarche/data/gold"
	"github.com/demarche/demarche/data/gold/calibrate"
)

// validationFolds is how many parts the labelled releases are dealt into: each is judged by a fit on the others.
const validationFolds = 10

// examples are the engagements found in labelled releases, with what tells how far to trust them.
func examples(outcomes []gold.Outcome) []calibrate.Example {
	out := make([]calibrate.Example, len(outcomes))
	for i, o := range outcomes {
		out[i] = calibrate.Example{Group: o.File, Right: o.Right}
		for _, s := range extract.Signals(o.Found) {
			out[i].Signals = append(out[i].Signals, calibrate.Signal(s))
		}
	}
	return out
}

// confidenceTable is a model as data/extract/confidence.csv has it.
func confidenceTable(m calibrate.Model, of []calibrate.Example) ([]byte, error) {
	right := 0
	for _, e := range of {
		if e.Right {
			right++
		}
	}
	weight := func(f float64) string { return strconv.FormatFloat(f, 'f', 2, 64) }
	rows := [][]string{
		{"signal", "log_odds", "seen", "right"},
		{"(none of these)", weight(m.Base), strconv.Itoa(len(of)), strconv.Itoa(right)},
	}
	for _, w := range m.Weights {
		rows = append(rows, []string{w.Name, weight(w.LogOdds), strconv.Itoa(w.Seen), strconv.Itoa(w.Right)})
	}
	var b bytes.Buffer
	if err := csv.NewWriter(&b).WriteAll(rows); err != nil {
		return nil, fmt.Errorf("writing the table of confidences: %w", err)
	}
	return b.Bytes(), nil
}
