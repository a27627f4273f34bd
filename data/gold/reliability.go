package gold

import "math"

// Bin gathers what was found with about the same confidence.
type Bin struct {
	Shown float64 `json:"shown"` // the confidence, to one decimal
	Mean  float64 `json:"mean"`  // of the confidences
	Share Share   `json:"share"` // how many of them are right
}

// Reliability says of each confidence, to one decimal, how much of what was found with it is right. Confidences that
// nothing was found with are left out.
func Reliability(outcomes []Outcome) []Bin {
	var bins [11]Bin
	for _, o := range outcomes {
		b := &bins[min(10, max(0, int(math.Round(o.Found.Confidence*10))))]
		b.Mean += o.Found.Confidence
		b.Share.Of++
		if o.Right {
			b.Share.Right++
		}
	}
	var out []Bin
	for i, b := range bins {
		if b.Share.Of > 0 {
			b.Shown, b.Mean = float64(i)/10, b.Mean/float64(b.Share.Of)
			out = append(out, b)
		}
	}
	return out
}
