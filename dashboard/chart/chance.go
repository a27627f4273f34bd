package chart

import "math"

// often is how often at least what equal rates bring about by themselves is called chance: once in twenty times.
const often = 0.05

// ByChance says whether so large a difference of two counts comes about by chance once in twenty times or more often, the
// counts taken as Poisson of the same rate: then each thing counted falls in one of them as a coin does (the exact test of
// Przyborowski and Wilenski 1940). The macro may_be_chance of the store says the same.
func ByChance(now, before int64) bool { return chanceOf(min(now, before), now+before) >= often }

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

// ShareByChance says whether so large a difference of two shares, now of all and before of allBefore, comes about by chance once in
// twenty times or more often, if the share is the same (Fisher's exact test: twice the smaller tail). Where a whole is nought nothing can
// be told, and it is true.
func ShareByChance(now, all, before, allBefore int64) bool {
	if all <= 0 || allBefore <= 0 {
		return true
	}
	n, marked := all+allBefore, now+before
	if float64(now)*float64(n) > float64(all)*float64(marked) { // count the tail from the side where there are fewer than expected
		now, before, all, allBefore = before, now, allBefore, all
	}
	choose := func(n, k int64) float64 { return logFactorial(n) - logFactorial(k) - logFactorial(n-k) }
	one := math.Exp(choose(marked, now) + choose(n-marked, all-now) - choose(n, all))
	sum := 0.0
	for k := now; k >= 0 && one > 1e-12*sum; k-- {
		sum += one
		one *= float64(k) * float64(n-marked-all+k) / (float64(marked-k+1) * float64(all-k+1))
	}
	return 2*sum >= often
}

// logFactorial is the logarithm of n!.
func logFactorial(n int64) float64 {
	v, _ := math.Lgamma(float64(n) + 1)
	return v
}
