package chart

import "math"

// ByChance says whether so large a difference of two counts comes about by chance once in twenty times or more often, the
// counts taken as Poisson of the same rate: then each thing counted falls in one of them as a coin does (the exact test of
// Przyborowski and Wilenski 1940). The macro may_be_chance of the store says the same.
func ByChance(now, before int64) bool { return chanceOf(min(now, before), now+before) >= 0.05 }

// exactUpTo is how many tosses are added up one by one; of more the normal distribution gives the same within a hundredth.
const exactUpTo = 2000

// chanceOf is the probability that of n tosses of a coin at most few, or at least n-few, show heads.
func chanceOf(few, n int64) float64 {
	if 2*few >= n {
		return 1
	}
	if n > exactUpTo {
		return math.Erfc((float64(n-2*few) - 1) / math.Sqrt(2*float64(n)))
	}
	// One summand after the other, each from the one before, in logarithms: 0.5 to the 2,000th is less than a float64 holds.
	one, sum := -float64(n)*math.Ln2, 0.0
	for i := range few + 1 {
		sum += math.Exp(one)
		one += math.Log(float64(n-i)) - math.Log(float64(i+1))
	}
	return min(1, 2*sum)
}
