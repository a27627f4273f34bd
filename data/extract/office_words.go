package extract

import (
	"slices"
	"strings"
)

// What the words of two offices say of whether they are one.

// sharesOffice says whether an office may be the one that others are said to hold as well: of the same rank and of no other portfolio.
func sharesOffice(title, want string) bool {
	if title == "" || want == "" {
		return false
	}
	want = strings.TrimSuffix(strings.TrimPrefix(want, "the "), "s")
	if !strings.Contains(title, lastWord(want)) || otherPortfolio(title, want) {
		return false
	}
	if strings.Contains(title, "spokes") && !strings.Contains(want, "spokes") && want != "minister" && want != "deputy minister" {
		return false // a spokesperson who is a deputy minister besides is not "the Vice Foreign Minister"
	}
	return title == want || viceRank(title) == viceRank(want) || want == "minister" && viceRank(title) == 0
}

func lastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }

// portfolios are what ministers may be ministers of, each with the words that tell it.
var portfolios = [][]string{
	{"foreign", "external"}, {"finance", "treasury"}, {"defense", "defence"}, {"trade", "commerce"}, {"interior", "home affairs"},
	{"energy"}, {"health"}, {"justice"}, {"environment"}, {"agriculture"}, {"education"},
}

// otherPortfolio says whether two offices are of different portfolios: "the External Affairs Minister" is no Finance Minister.
func otherPortfolio(title, want string) bool {
	differs := false
	for _, words := range portfolios {
		has := func(s string) bool {
			return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(s, w) })
		}
		if has(want) && has(title) {
			return false
		}
		differs = differs || has(want) && !has(title)
	}
	return differs && slices.ContainsFunc(portfolios, func(words []string) bool {
		return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(title, w) })
	})
}
