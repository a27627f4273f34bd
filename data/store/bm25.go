package store

import "math"

// Releases are ranked by BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009): the score of a
// release is the sum over the terms of the search of rarity times frequency. A snapshot never changes, so both factors
// are worked out when it is built, and a search only multiplies and adds.
const (
	saturation  = 1.2  // k1: how soon more of the same word adds little
	lengthShare = 0.75 // b: how far long texts are marked down
	titleCounts = 3    // how often a word of the title is counted
)

// rarity is how much a term says that n of all releases have.
func rarity(n, all int) float64 {
	return math.Log1p((float64(all-n) + 0.5) / (float64(n) + 0.5))
}

// frequency is how much a text has of a term that it has some hits of; at most 1 + saturation.
func frequency(hits, words int, average float64) float64 {
	long := 1 - lengthShare + lengthShare*float64(words)/average
	return float64(hits) * (saturation + 1) / (float64(hits) + saturation*long)
}

func averageWords(texts []indexed) float64 {
	sum := 0
	for _, t := range texts {
		sum += t.words
	}
	return float64(max(sum, 1)) / float64(max(len(texts), 1))
}
