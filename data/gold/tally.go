package gold

import (
	"encoding/json"
	"math"
	"slices"
)

// Tally counts what was found rightly, what was made up and what was missed.
type Tally struct {
	Right  int
	MadeUp int
	Missed int
}

// Precision is the share of what was found that is right, NaN where nothing was found.
func (t Tally) Precision() float64 { return ratio(t.Right, t.Right+t.MadeUp) }

// Recall is the share of what there is that was found, NaN where there is nothing.
func (t Tally) Recall() float64 { return ratio(t.Right, t.Right+t.Missed) }

// F1 is the harmonic mean of precision and recall: 0 where nothing is right, NaN where there is nothing and nothing was
// found.
func (t Tally) F1() float64 { return ratio(2*t.Right, 2*t.Right+t.MadeUp+t.Missed) }

// Gold is how many there are by the labels.
func (t Tally) Gold() int { return t.Right + t.Missed }

func (t *Tally) add(u Tally) {
	t.Right += u.Right
	t.MadeUp += u.MadeUp
	t.Missed += u.Missed
}

// MarshalJSON writes the counts and the figures, null for NaN.
func (t Tally) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Precision *float64 `json:"precision"`
		Recall    *float64 `json:"recall"`
		F1        *float64 `json:"f1"`
		Right     int      `json:"right"`
		MadeUp    int      `json:"made_up"`
		Missed    int      `json:"missed"`
		Gold      int      `json:"gold"`
	}{orNull(t.Precision()), orNull(t.Recall()), orNull(t.F1()), t.Right, t.MadeUp, t.Missed, t.Gold()})
}

// Share counts how many of a number of values are right.
type Share struct {
	Right int
	Of    int
}

// Accuracy is the share that is right, NaN of none.
func (s Share) Accuracy() float64 { return ratio(s.Right, s.Of) }

// MarshalJSON writes the counts and the share, null for NaN.
func (s Share) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Accuracy *float64 `json:"accuracy"`
		Right    int      `json:"right"`
		Of       int      `json:"of"`
	}{orNull(s.Accuracy()), s.Right, s.Of})
}

// ratio is NaN where of is 0.
func ratio(n, of int) float64 {
	if of == 0 {
		return math.NaN()
	}
	return float64(n) / float64(of)
}

func orNull(f float64) *float64 {
	if math.IsNaN(f) {
		return nil
	}
	return &f
}

// compare pairs the values of two lists, each once, and gives what is left over of either.
func compare(gold, found []string, same func(a, b string) bool) (missed, madeUp []string) {
	madeUp = slices.Clone(found)
	for _, g := range gold {
		if i := slices.IndexFunc(madeUp, func(f string) bool { return same(g, f) }); i >= 0 {
			madeUp = slices.Delete(madeUp, i, i+1)
		} else {
			missed = append(missed, g)
		}
	}
	return missed, madeUp
}

// tallyOf counts what compare gives.
func tallyOf(gold, found []string, same func(a, b string) bool) Tally {
	missed, madeUp := compare(gold, found, same)
	return Tally{Right: len(gold) - len(missed), MadeUp: len(madeUp), Missed: len(missed)}
}
