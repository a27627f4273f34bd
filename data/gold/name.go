package gold

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// honorifics are words before a name that are no part of it.
var honorifics = strings.Fields("mr ms mrs dr he h e hon rt lord sir amb ambassador dame prof lt gen the")

// shortWord is the length up to which a word alone names nobody: "Yi", "Li", "bin".
const shortWord = 2

// maxJoined is the number of differing words up to which it is tried how they may be written together; the work grows fast
// with it.
const maxJoined = 5

// minJoined is the number of letters from which a name may be written together. Shorter ones ("Vu Ho", "VuHo") say too
// little to tell two people apart.
const minJoined = 6

// SameName says whether two names can be one person's: order, case, hyphens, accents and honorifics do not count, a part
// of a name matches the whole ("Tillerson", "Rex Tillerson"), and words may be written together ("Jong Kun", "Jongkun").
func SameName(a, b string) bool {
	x, y := nameWords(a), nameWords(b)
	if len(x) == 0 || len(y) == 0 {
		return false
	}
	if isPart(x, y) || isPart(y, x) {
		return true
	}
	if utf8.RuneCountInString(strings.Join(x, "")) < minJoined {
		return false
	}
	x, y = lacking(x, y), lacking(y, x)
	return max(len(x), len(y)) <= maxJoined && writtenTogether(x, y, "")
}

// nameWords are the different words of a name, sorted, without honorifics.
func nameWords(s string) []string {
	joined := strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Pd, r) || strings.ContainsRune("'’‘", r) {
			return -1
		}
		return r
	}, bare(s))
	words := strings.FieldsFunc(joined, notInWord)
	words = slices.DeleteFunc(words, func(w string) bool { return slices.Contains(honorifics, w) })
	slices.Sort(words)
	return slices.Compact(words)
}

// isPart says whether all words of part are words of whole, and whether they are enough to tell a person by.
func isPart(part, whole []string) bool {
	for _, w := range part {
		if !slices.Contains(whole, w) {
			return false
		}
	}
	return len(part) == len(whole) ||
		slices.ContainsFunc(part, func(w string) bool { return utf8.RuneCountInString(w) > shortWord })
}

// writtenTogether says whether the words of x in some order and those of y in some order make the same letters, once
// rest, a piece of x that is already placed, is used up.
func writtenTogether(x, y []string, rest string) bool {
	if length(x)+len(rest) != length(y) {
		return false
	}
	if rest == "" {
		if len(x) == 0 {
			return true
		}
		return slices.ContainsFunc(x, func(w string) bool { return writtenTogether(without(x, w), y, w) })
	}
	return slices.ContainsFunc(y, func(w string) bool {
		if after, ok := strings.CutPrefix(rest, w); ok {
			return writtenTogether(x, without(y, w), after)
		}
		after, ok := strings.CutPrefix(w, rest)
		return ok && writtenTogether(without(y, w), x, after)
	})
}

// lacking are the words that others lacks.
func lacking(words, others []string) []string {
	return slices.DeleteFunc(slices.Clone(words), func(w string) bool { return slices.Contains(others, w) })
}

func without(words []string, word string) []string {
	i := slices.Index(words, word)
	return slices.Concat(words[:i], words[i+1:])
}

func length(words []string) int {
	n := 0
	for _, w := range words {
		n += len(w)
	}
	return n
}
