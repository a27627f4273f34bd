package calibrate

import "slices"

// Validate gives each example the chance that a model fitted without its group gives it: what the calibration is worth on
// examples that the fit has not seen. Groups are dealt into folds in the order of their names.
func Validate(examples []Example, folds int) []float64 {
	var groups []string
	for _, e := range examples {
		groups = append(groups, e.Group)
	}
	slices.Sort(groups)
	groups = slices.Compact(groups)
	fold := map[string]int{}
	for i, g := range groups {
		fold[g] = i % max(1, folds)
	}
	out := make([]float64, len(examples))
	for f := range max(1, folds) {
		var others []Example
		for _, e := range examples {
			if fold[e.Group] != f {
				others = append(others, e)
			}
		}
		m := Fit(others)
		for i, e := range examples {
			if fold[e.Group] == f {
				out[i] = m.Chance(e.Signals)
			}
		}
	}
	return out
}
