// Package calibrate fits how sure a reading is to how often readings like it turned out right.
//
// The model is a logistic regression on signals that either hold or don't. It is made for few examples: every weight is
// drawn towards a prior, and a signal that is a doubt can only lower the result. The fit is the same in every run.
//
// The package knows nothing of releases or engagements, and reads no files.
package calibrate

import (
	"cmp"
	"math"
	"slices"
)

// Signal is something that holds of an example, by name.
type Signal struct {
	Name  string
	Doubt bool // it can only lower the result
}

// Example is one reading of which it is known whether it is right.
type Example struct {
	Group   string // examples of one group are never on both sides of a validation
	Signals []Signal
	Right   bool
}

// Weight says by how much the log-odds change where the signal holds.
type Weight struct {
	Signal
	LogOdds float64
	Seen    int // examples that have it
	Right   int // those of them that are right
}

// Model is a fit. The zero value gives 0.5 for everything.
type Model struct {
	Base    float64  // log-odds where no signal holds
	Weights []Weight // by name
}

// How a weight is held to its prior, which is 0 but for doubts: by strength of so many examples, or about. Chosen on labelled
// releases by what validation gives; the result hardly depends on them.
const (
	doubtStrength = 1.0
	otherStrength = 4.0  // what names a kind or a rule is one of many, each with few examples
	doubtPrior    = -0.5 // log-odds of a doubt that no example says anything of
	leastDoubt    = -0.2 // a doubt lowers the result by this much at the least
	sweeps        = 2000
	closeBy       = 1e-7
)

// Fit finds the weights by going round them one by one: each step is bounded by the steepest the curve can be, so that
// the fit only gets better and needs no step length.
func Fit(examples []Example) Model {
	m, columns := prepare(examples)
	logOdds := make([]float64, len(examples))
	for i := range examples {
		logOdds[i] = m.LogOdds(examples[i].Signals)
	}
	all := make([]int, len(examples))
	for i := range all {
		all[i] = i
	}
	move := func(members []int, pull, stiff float64, limit func(float64) float64) float64 {
		slope := pull
		for _, i := range members {
			slope += chance(logOdds[i])
			if examples[i].Right {
				slope--
			}
		}
		step := limit(-slope / (float64(len(members))/4 + stiff))
		for _, i := range members {
			logOdds[i] += step
		}
		return step
	}
	for range sweeps {
		most := 0.0
		if len(all) > 0 {
			step := move(all, 0, 1e-9, func(s float64) float64 { return s })
			m.Base += step
			most = math.Abs(step)
		}
		for j := range m.Weights {
			w := &m.Weights[j]
			step := move(columns[j], w.strength()*(w.LogOdds-w.prior()), w.strength(), func(s float64) float64 {
				if w.Doubt {
					s = min(s, leastDoubt-w.LogOdds)
				}
				return s
			})
			w.LogOdds += step
			most = max(most, math.Abs(step))
		}
		if most < closeBy {
			break
		}
	}
	return m
}

// prepare lists the signals by name, each at its prior, and which examples have it.
func prepare(examples []Example) (Model, [][]int) {
	members := map[string][]int{}
	var m Model
	for i, e := range examples {
		for _, s := range e.Signals {
			if _, known := members[s.Name]; !known {
				m.Weights = append(m.Weights, Weight{Signal: s})
			}
			members[s.Name] = append(members[s.Name], i)
		}
	}
	slices.SortFunc(m.Weights, func(a, b Weight) int { return cmp.Compare(a.Name, b.Name) })
	columns := make([][]int, len(m.Weights))
	for j := range m.Weights {
		w := &m.Weights[j]
		columns[j] = members[w.Name]
		w.LogOdds, w.Seen = w.prior(), len(columns[j])
		for _, i := range columns[j] {
			if examples[i].Right {
				w.Right++
			}
		}
	}
	return m, columns
}

func (w Weight) prior() float64 {
	if w.Doubt {
		return doubtPrior
	}
	return 0
}

func (w Weight) strength() float64 {
	if w.Doubt {
		return doubtStrength
	}
	return otherStrength
}

// LogOdds is what the signals come to. One that the model does not know counts by its prior.
func (m Model) LogOdds(signals []Signal) float64 {
	sum := m.Base
	for _, s := range signals {
		i, ok := slices.BinarySearchFunc(m.Weights, s.Name, func(w Weight, name string) int { return cmp.Compare(w.Name, name) })
		if ok {
			sum += m.Weights[i].LogOdds
		} else {
			sum += Weight{Signal: s}.prior()
		}
	}
	return sum
}

// Chance is the share of readings with these signals that the model takes to be right.
func (m Model) Chance(signals []Signal) float64 { return chance(m.LogOdds(signals)) }

func chance(logOdds float64) float64 { return 1 / (1 + math.Exp(-logOdds)) }
