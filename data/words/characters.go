package words

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// isCharacter says whether r belongs to a script that has no spaces between words, or whose words take endings as
// Korean's do.
func isCharacter(r rune) bool {
	return r >= 0x1100 && unicode.In(r, unicode.Hangul, unicode.Han, unicode.Hiragana, unicode.Katakana)
}

// appendCharacters appends what can be searched for of a run of characters that begins at start: of each the pair with
// the next, and it alone. It gives where the run ends.
func appendCharacters(words []Word, text string, start, place int) ([]Word, int) {
	for this := character(text, start, place); ; {
		next := character(text, this.End, this.Place+1)
		if next.Term != "" {
			words = append(words, Word{pair(text, this, next), this.Place, this.Start, next.End})
		}
		words = append(words, this)
		if next.Term == "" {
			return words, this.End
		}
		this = next
	}
}

// pair is the term of two characters in a row.
func pair(text string, this, next Word) string {
	if text[this.Start:this.End] == this.Term && text[next.Start:next.End] == next.Term {
		return text[this.Start:next.End] // takes no memory
	}
	return this.Term + next.Term
}

// character is the one that begins at start; its term is "" where there is none.
func character(text string, start, place int) Word {
	r, n := utf8.DecodeRuneInString(text[start:])
	if !isCharacter(r) {
		return Word{}
	}
	end := start + characterLength(text[start:])
	term := text[start:end]
	if whole := '가' <= r && r <= '힣' || '一' <= r && r <= '鿿'; !whole || len(term) > n {
		term = strings.ToLower(norm.NFKC.String(term))
	}
	return Word{term, place, start, end}
}

// characterLength is how many bytes the first character of text has: several where it is written by its parts, as
// Korean syllables are in the names of files on some systems.
func characterLength(text string) int {
	_, n := utf8.DecodeRuneInString(text)
	for n < len(text) && n < longest {
		r, more := utf8.DecodeRuneInString(text[n:])
		if !(r >= 0x1160 && r <= 0x11FF) && r != 0x3099 && r != 0x309A {
			break
		}
		n += more
	}
	return n
}
