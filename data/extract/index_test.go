package extract

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// TestStretchesAreCutOutAsBySearch holds the index against a search of the list.
func TestStretchesAreCutOutAsBySearch(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 1))
	var s starts
	for range 500 {
		tokens := rnd.IntN(20)
		var list []int32 // may have several at a token, and some at the end
		for at := range tokens + 1 {
			for range rnd.IntN(3) {
				list = append(list, int32(at))
			}
		}
		s = s.of(tokens, len(list), func(k int) int32 { return list[k] })
		for range 20 {
			from, to := rnd.Int32N(24)-2, rnd.Int32N(24)-2
			var want []int32
			for _, at := range list {
				if at >= from && at < to {
					want = append(want, at)
				}
			}
			if lo, hi := s.stretch(from, to); !slices.Equal(list[lo:hi], want) {
				t.Fatalf("%v in %d tokens, from %d to %d: %v, want %v", list, tokens, from, to, list[lo:hi], want)
			}
		}
	}
}
