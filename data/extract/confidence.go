package extract

import (
	_ "embed"
	"encoding/csv"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/demarche/demarche/data"
)

// confidenceFile has the weight of each signal, fitted on the labelled samples; "make calibrate" writes it anew.
//
//go:embed confidence.csv
var confidenceFile string

// Signal is something of an engagement that tells how far its reading is to be trusted.
type Signal struct {
	Name  string
	Doubt bool // it can only lower the confidence
}

// unknownDoubt is the weight of a doubt that the table has not: the samples had no such case when it was made.
const unknownDoubt = -0.5

// doubts are what makes a reading less sure, whatever the samples say of it.
var doubts = []struct {
	name  string
	holds func(e *data.Engagement) bool
}{
	{"nobody named at home", func(e *data.Engagement) bool { return !slices.ContainsFunc(e.Home, named) }},
	{"no counterpart named", func(e *data.Engagement) bool { return !slices.ContainsFunc(e.Counterparts, named) }},
	{"nobody known to the gazetteer", func(e *data.Engagement) bool {
		return !slices.ContainsFunc(e.Home, known) && !slices.ContainsFunc(e.Counterparts, known)
	}},
	{"no state and no organisation", func(e *data.Engagement) bool { return len(e.Countries)+len(e.Organizations) == 0 }},
	{"no topic", func(e *data.Engagement) bool { return len(e.Topics) == 0 }},
	{"date stated elsewhere", func(e *data.Engagement) bool { return !samePoint(e, "date", "kind") }},
	{"date worked out", func(e *data.Engagement) bool {
		return e.DateMethod == data.DateOrdinal || e.DateMethod == data.DateOffice || e.DateMethod == data.DateNeighbour
	}},
	{"no date in the text", func(e *data.Engagement) bool {
		return e.DateMethod == data.DatePublished || e.DateMethod == data.DateNone || e.DateMethod == ""
	}},
	{"date off by days", func(e *data.Engagement) bool { return e.DateUncertainty > 2 }},
	{"told by the title alone", func(e *data.Engagement) bool { return strings.HasPrefix(e.Rule, titleRule) }},
}

const (
	titleRule  = "title-"
	kindSignal = "kind "
	ruleSignal = "rule "
)

func named(p data.Person) bool { return p.Name != "" }

func known(p data.Person) bool { return p.Official != "" }

// samePoint says whether two fields were read from the same point of the release.
func samePoint(e *data.Engagement, a, b string) bool {
	for _, x := range e.Evidence {
		for _, y := range e.Evidence {
			if x.Field == a && y.Field == b && x.Point == y.Point {
				return true
			}
		}
	}
	return false
}

// Signals lists what holds of an engagement: its doubts, and rule and kind, which may speak for it or against.
func Signals(e data.Engagement) []Signal {
	out := []Signal{
		{Name: kindSignal + string(e.Kind)},
		{Name: ruleSignal + strings.TrimPrefix(e.Rule, titleRule)},
	}
	for _, d := range doubts {
		if d.holds(&e) {
			out = append(out, Signal{d.name, true})
		}
	}
	return out
}

// confidences are the weights of the signals, in log-odds.
type confidences struct {
	base    float64
	weights map[string]float64
	kinds   map[data.Kind]float64 // of the weights, those of "kind …"
	rules   map[string]float64    // those of "rule …"
	doubts  []float64             // those of doubts, in their order
}

// baseRow is the row of the table for where no signal holds.
const baseRow = "(none of these)"

func readConfidences(text string) (confidences, error) {
	c := confidences{weights: map[string]float64{}, kinds: map[data.Kind]float64{}, rules: map[string]float64{}}
	r := csv.NewReader(strings.NewReader(text))
	r.FieldsPerRecord = 4
	rows, err := r.ReadAll()
	if err != nil {
		return c, fmt.Errorf("confidence.csv: %w", err)
	}
	for i, row := range rows[min(1, len(rows)):] {
		w, err := strconv.ParseFloat(row[1], 64)
		if err != nil {
			return c, fmt.Errorf("confidence.csv:%d: weight of %q: %w; run 'make calibrate'", i+2, row[0], err)
		}
		if row[0] == baseRow {
			c.base = w
		} else {
			c.file(row[0], w)
		}
	}
	for _, d := range doubts {
		w, ok := c.weights[d.name]
		if !ok {
			w = unknownDoubt
		}
		c.doubts = append(c.doubts, w)
	}
	return c, nil
}

// file files the weight of a signal where the signals of an engagement find it without putting its name together.
func (c *confidences) file(signal string, w float64) {
	c.weights[signal] = w
	if kind, ok := strings.CutPrefix(signal, kindSignal); ok {
		c.kinds[data.Kind(kind)] = w
	}
	if rule, ok := strings.CutPrefix(signal, ruleSignal); ok {
		c.rules[rule] = w
	}
}

// of is the share of engagements like e that are right, by the samples; two decimals are all that they can tell.
func (c *confidences) of(e *data.Engagement) float64 {
	sum := c.base + c.kinds[e.Kind] + c.rules[strings.TrimPrefix(e.Rule, titleRule)]
	for i, d := range doubts {
		if d.holds(e) {
			sum += c.doubts[i]
		}
	}
	return min(0.99, max(0.01, math.Round(100/(1+math.Exp(-sum)))/100))
}
