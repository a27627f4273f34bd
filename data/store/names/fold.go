// Package names compares the names and the offices of people as releases write them: with and without accents and
// hyphens, family name first or last, by surname alone.
package names

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// plainLetters are letters that Unicode does not take apart into a letter and a mark.
var plainLetters = strings.NewReplacer(
	"ø", "o", "đ", "d", "ð", "d", "ł", "l", "ß", "ss", "æ", "ae", "œ", "oe", "þ", "th", "ı", "i", "ħ", "h", "ə", "a",
)

// apostrophes stand inside a word: they go without leaving a gap.
const apostrophes = "'’‘ʼʻ`´"

// Fold gives the words of s for comparing: in lower case, without accents and apostrophes, parted by single spaces.
// What is neither letter nor digit parts words, hyphens too.
func Fold(s string) string {
	if word, ok := foldASCII(s); ok {
		return word
	}
	var b strings.Builder
	gap := false
	for _, r := range norm.NFKD.String(plainLetters.Replace(strings.ToLower(s))) {
		switch {
		case unicode.Is(unicode.Mn, r) || strings.ContainsRune(apostrophes, r):
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if gap && b.Len() > 0 {
				b.WriteByte(' ')
			}
			gap = false
			b.WriteRune(r)
		default:
			gap = true
		}
	}
	return norm.NFC.String(b.String())
}

// foldASCII is Fold for text without letters beyond ASCII, which nearly all names are.
func foldASCII(s string) (string, bool) {
	b := make([]byte, 0, len(s))
	gap := false
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c >= 0x80:
			return "", false
		case c >= 'A' && c <= 'Z':
			c += 'a' - 'A'
		case c >= 'a' && c <= 'z', c >= '0' && c <= '9':
		case c == '\'' || c == '`':
			continue
		default:
			gap = true
			continue
		}
		if gap && len(b) > 0 {
			b = append(b, ' ')
		}
		gap = false
		b = append(b, c)
	}
	return string(b), true
}

// Slug is Fold with hyphens for spaces, for identifiers.
func Slug(s string) string { return strings.ReplaceAll(Fold(s), " ", "-") }
