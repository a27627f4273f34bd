package names

import (
	"slices"
	"strings"
)

// Name is a personal name taken apart for comparing.
type Name struct {
	words []string
}

// maxWords bounds the work on text that was taken for a name by mistake.
const maxWords = 12

// suffixes follow a name and are no part of it.
var suffixes = map[string]bool{"jr": true, "sr": true, "ii": true, "iii": true}

// Parse takes a name apart. A Name without words matches nothing.
func Parse(s string) Name {
	words := strings.Fields(Fold(s))
	for len(words) > 1 && suffixes[words[len(words)-1]] {
		words = words[:len(words)-1]
	}
	words = words[:min(len(words), maxWords)]
	return Name{words}
}

// IsZero says whether the name has no words.
func (n Name) IsZero() bool { return len(n.words) == 0 }

// Key is the same for the same words in any order, however they are hyphenated.
func (n Name) Key() string {
	words := slices.Clone(n.words)
	slices.Sort(words)
	return strings.Join(words, " ")
}

// Likeness says how far two names agree.
type Likeness int

// The degrees of likeness.
const (
	Different Likeness = iota
	Surname            // one is a single word and begins or ends the other
	Same               // the words of the shorter are words of the longer
)

// Compare says how far two names agree, without regard to the order of their words. Initials stand for any word that
// begins so, a word of five letters or more may differ in one ("Sergey", "Sergei"), and words may be written together
// ("Byungse", "Byung-se").
func (n Name) Compare(m Name) Likeness {
	short, long := n.words, m.words
	if len(short) > len(long) {
		short, long = long, short
	}
	switch len(short) {
	case 0:
		return Different
	case 1:
		return compareWord(short[0], long)
	}
	if covers(long, short) || (len(short) == len(long) && covers(short, long)) {
		return Same
	}
	return Different
}

func compareWord(word string, long []string) Likeness {
	switch {
	case len(long) == 1 && long[0] == word, len(long) > 1 && strings.Join(long, "") == word:
		return Same
	case long[0] == word || long[len(long)-1] == word:
		return Surname
	}
	return Different
}

// covers says whether each word of short is a word of long, or a run of its words written together, each used once.
func covers(long, short []string) bool {
	used := make([]bool, len(long))
	for _, w := range short {
		if !take(long, used, w) {
			return false
		}
	}
	return true
}

func take(long []string, used []bool, word string) bool {
	for i := range long {
		run := ""
		for j := i; j < len(long) && !used[j] && len(run) < len(word)+1; j++ {
			run += long[j]
			if run == word || (i == j && (initial(run, word) || nearly(run, word))) {
				for k := i; k <= j; k++ {
					used[k] = true
				}
				return true
			}
		}
	}
	return false
}

// initial says whether one of two words is the first letter of the other.
func initial(a, b string) bool {
	return (len(a) == 1 || len(b) == 1) && a[0] == b[0]
}

// nearly says whether two long words differ in one Latin letter: one other, one more or one less.
func nearly(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) < 5 || len(b)-len(a) > 1 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if i < len(b) && b[i] >= 0x80 {
		return false
	}
	if len(a) == len(b) {
		return i == len(a) || a[i+1:] == b[i+1:]
	}
	return a[i:] == b[i+1:]
}
