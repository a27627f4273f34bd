package gold

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// fold gives the words of s for comparing titles, places and short names: in lower case, without accents, parted by
// single spaces. What is neither letter nor digit parts words.
func fold(s string) string {
	return strings.Join(strings.FieldsFunc(bare(s), notInWord), " ")
}

// bare is s in lower case and without accents.
func bare(s string) string {
	unmarked := strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFKD.String(s))
	return norm.NFC.String(strings.ToLower(unmarked)) // composed again, as Hangul comes apart into its letters
}

func notInWord(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }

func sameFolded(a, b string) bool { return fold(a) == fold(b) }

func sameText(a, b string) bool { return a == b }
