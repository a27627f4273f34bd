package report

import (
	"math"
	"strconv"
	"strings"

	"github.com/demarche/demarche/dashboard/chart"
)

var smallNumbers = []string{"no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"}

// count writes a number of things in a sentence, small numbers as words: "no engagements", "one country",
// "14 engagements".
func count(n int, one, many string) string {
	noun := many
	if n == 1 {
		noun = one
	}
	return number(n) + " " + noun
}

// number writes a whole number, small ones as a word.
func number(n int) string {
	if n >= 0 && n < len(smallNumbers) {
		return smallNumbers[n]
	}
	return chart.Number(float64(n))
}

// against compares a number with an earlier one: "3 more than in February (11)".
func against(now, before int, when string) string {
	switch {
	case before == 0 && now == 0:
		return "as in " + when
	case before == 0:
		return "after none in " + when
	case now == before:
		return "as many as in " + when
	case now > before:
		return number(now-before) + " more than in " + when + " (" + chart.Number(float64(before)) + ")"
	default:
		return number(before-now) + " fewer than in " + when + " (" + chart.Number(float64(before)) + ")"
	}
}

// share is a part of a whole in whole per cent: "29%", "under 1%", "over 99%". A whole of nothing has no shares: "".
func share(part, whole int) string {
	if whole <= 0 {
		return ""
	}
	p := math.Round(100 * float64(part) / float64(whole))
	switch {
	case p < 1 && part > 0:
		return "under 1%"
	case p > 99 && part < whole:
		return "over 99%"
	}
	return strconv.Itoa(int(p)) + "%"
}

// list joins words: "A", "A and B", "A, B and C".
func list(words []string) string {
	switch len(words) {
	case 0:
		return ""
	case 1:
		return words[0]
	}
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + " and " + words[last]
}

// sentence gives the text a capital at its beginning and a full stop at its end.
func sentence(s string) string {
	if s == "" {
		return ""
	}
	return strings.ToUpper(s[:1]) + s[1:] + "."
}
