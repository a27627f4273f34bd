package gold

import (
	"cmp"
	"slices"

	"github.com/demarche/demarche/data"
)

// Pair says that a label's engagement and a found one are the same; both are indices.
type Pair struct{ Gold, Found int }

// Match pairs the engagements of a label with those found in its text, one to one, the best pairs first. Pairs come in
// the order of the label.
func Match(gold []Engagement, found []data.Engagement) []Pair {
	return match(gold, plainAll(found))
}

func plainAll(found []data.Engagement) []Engagement {
	plain := make([]Engagement, len(found))
	for i, e := range found {
		plain[i] = Plain(e)
	}
	return plain
}

func match(gold, found []Engagement) []Pair {
	type candidate struct {
		Pair
		agreement float64
	}
	var candidates []candidate
	for i, g := range gold {
		for j, f := range found {
			if a := agreement(g, f); a > 0 {
				candidates = append(candidates, candidate{Pair{i, j}, a})
			}
		}
	}
	slices.SortFunc(candidates, func(a, b candidate) int { // of equals, the one told later goes first
		return -cmp.Or(cmp.Compare(a.agreement, b.agreement), cmp.Compare(a.Gold, b.Gold), cmp.Compare(a.Found, b.Found))
	})
	var pairs []Pair
	goldTaken, foundTaken := make([]bool, len(gold)), make([]bool, len(found))
	for _, c := range candidates {
		if !goldTaken[c.Gold] && !foundTaken[c.Found] {
			goldTaken[c.Gold], foundTaken[c.Found] = true, true
			pairs = append(pairs, c.Pair)
		}
	}
	slices.SortFunc(pairs, func(a, b Pair) int { return cmp.Compare(a.Gold, b.Gold) })
	return pairs
}
