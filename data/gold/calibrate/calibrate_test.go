package calibrate

import (
	"fmt"
	"math"
	"slices"
	"testing"
)

// many makes n examples with the signals, the first right of which are right.
func many(group string, n, right int, signals ...Signal) []Example {
	out := make([]Example, n)
	for i := range out {
		out[i] = Example{Group: fmt.Sprint(group, i), Signals: signals, Right: i < right}
	}
	return out
}

func TestWithManyExamplesTheChanceIsTheShareThatIsRight(t *testing.T) {
	blurred := Signal{"blurred", true}
	m := Fit(slices.Concat(many("a", 1000, 900), many("b", 1000, 600, blurred)))
	for _, tt := range []struct {
		name    string
		signals []Signal
		want    float64
	}{
		{"nothing against it", nil, 0.9},
		{"a doubt", []Signal{blurred}, 0.6},
	} {
		if got := m.Chance(tt.signals); math.Abs(got-tt.want) > 0.005 {
			t.Errorf("%s: %.3f, want %.3f", tt.name, got, tt.want)
		}
	}
}

func TestADoubtNeverRaisesTheChance(t *testing.T) {
	late := Signal{"late", true}
	m := Fit(slices.Concat(many("a", 100, 60), many("b", 100, 95, late)))
	if with, without := m.Chance([]Signal{late}), m.Chance(nil); !(with < without) {
		t.Errorf("%.3f with the doubt, %.3f without", with, without)
	}
}

func TestWhatIsNoDoubtMayRaiseIt(t *testing.T) {
	clear := Signal{"clear", false}
	m := Fit(slices.Concat(many("a", 100, 60), many("b", 100, 95, clear)))
	if with, without := m.Chance([]Signal{clear}), m.Chance(nil); !(with > without+0.2) {
		t.Errorf("%.3f with it, %.3f without", with, without)
	}
}

func TestFewExamplesMoveAWeightLittle(t *testing.T) {
	rare := Signal{"rare", false}
	m := Fit(slices.Concat(many("a", 100, 80), many("b", 1, 0, rare)))
	if got := m.Chance([]Signal{rare}); got < 0.7 {
		t.Errorf("one wrong example brings the chance down to %.3f", got)
	}
	if got, known := m.Chance([]Signal{{"unheard of", false}}), m.Chance(nil); got != known {
		t.Errorf("an unknown signal gives %.3f, none gives %.3f", got, known)
	}
	if got, known := m.Chance([]Signal{{"unheard-of doubt", true}}), m.Chance(nil); !(got < known) {
		t.Errorf("an unknown doubt gives %.3f, none gives %.3f", got, known)
	}
}

func TestFitsOfHardCasesStayFinite(t *testing.T) {
	for name, examples := range map[string][]Example{
		"no example":     nil,
		"one":            many("a", 1, 1),
		"all right":      many("a", 50, 50, Signal{"s", false}),
		"all wrong":      many("a", 50, 0, Signal{"s", true}),
		"split by one s": slices.Concat(many("a", 50, 50, Signal{"s", false}), many("b", 50, 0)),
	} {
		m := Fit(examples)
		if p := m.Chance([]Signal{{"s", false}}); !(p > 0 && p < 1) {
			t.Errorf("%s: chance %v", name, p)
		}
		for _, w := range m.Weights {
			if math.IsNaN(w.LogOdds) || math.IsInf(w.LogOdds, 0) {
				t.Errorf("%s: weight %v", name, w)
			}
		}
	}
}

func TestValidationJudgesByTheOtherGroups(t *testing.T) {
	// Each group has a signal of its own that tells its outcome: fitted with it that would look perfect.
	var examples []Example
	for i := range 40 {
		examples = append(examples, Example{Group: fmt.Sprint(i), Signals: []Signal{{fmt.Sprint("only ", i), false}}, Right: i%2 == 0})
	}
	for i, p := range Validate(examples, 10) {
		if math.Abs(p-0.5) > 0.06 {
			t.Errorf("example %d: %.3f, though the others tell nothing of it", i, p)
		}
	}
}
