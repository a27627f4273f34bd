// Package words cuts texts and what people search for into the same words, so that one finds the other.
//
// A word is found by its term: in lower case, without accents, by its English stem, so that "Ministers" finds
// "minister". Possessives lose their 's, and an abbreviation its full stops: "U.S." is the term "us". Korean, Chinese
// and Japanese are written in units that a program cannot part into words without a dictionary: there each character
// with the next is a term, and each alone, so that any part of a word is found.
//
// The package imports nothing of ours: what writes an index and what searches it both stand on it.
package words

import (
	"unicode"
	"unicode/utf8"
)

// Word is something in a text that can be searched for.
type Word struct {
	Term       string // what it is found by; may be a part of the text, so clone what outlives it
	Place      int    // number of words before it; a character has that of its pair with the next, and comes after it
	Start, End int    // its bytes in the text
}

// longest is how many bytes a term may have. What is longer is no word, but should still be found by its beginning.
const longest = 64

// Splitter cuts texts into words. It remembers stems, so one that is kept is much faster than many new ones. It is
// not for several goroutines at once. The zero Splitter is ready.
type Splitter struct {
	terms map[string]string // of words as they are written
}

// Append appends the words of a text in their order.
func (s *Splitter) Append(words []Word, text string) []Word {
	place := 0
	for i := 0; i < len(text); {
		r, n := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(text[i:])
		}
		switch {
		case isCharacter(r):
			words, i = appendCharacters(words, text, i, place)
			place = words[len(words)-1].Place + 1
		case isLetter(r):
			end := wordEnd(text, i, n)
			if term := s.term(text[i:end]); term != "" {
				words = append(words, Word{term, place, i, end})
				place++
			}
			i = end
		default:
			i += n
		}
	}
	return words
}

// wordEnd is where the word ends whose first letter has n bytes from start on.
func wordEnd(text string, start, n int) int {
	letters, last := 1, start // in a row, and where the last one begins
	i := start + n
	for i < len(text) {
		r, n := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(text[i:])
		}
		switch {
		case isCharacter(r):
			return i
		case isLetter(r):
			letters, last = letters+1, i
		case unicode.In(r, unicode.Mn, unicode.Cf):
		case isApostrophe(r) && letterAt(text, i+n):
			letters = 2
		case r == '.' && letters == 1 && isAbbreviation(text, last, i+1):
			letters = 0
		default:
			return i
		}
		i += n
	}
	return i
}

// isAbbreviation says whether a full stop, which the letter at last goes before and next comes after, belongs to one
// such as "U.S.": a single letter has to follow.
func isAbbreviation(text string, last, next int) bool {
	before, _ := utf8.DecodeRuneInString(text[last:])
	after, n := utf8.DecodeRuneInString(text[next:])
	return unicode.IsLetter(before) && unicode.IsLetter(after) && !isCharacter(after) && !letterAt(text, next+n)
}

func letterAt(text string, i int) bool {
	r, _ := utf8.DecodeRuneInString(text[i:])
	return isLetter(r) && !isCharacter(r)
}

// isLetter says whether a word may have r and may begin with it.
func isLetter(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9'
	}
	return unicode.IsLetter(r) || unicode.IsNumber(r)
}

func isApostrophe(r rune) bool {
	switch r {
	case '\'', '’', '‘', 'ʼ', 'ʻ', '`', '´':
		return true
	}
	return false
}
