package words

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/kljensen/snowball/english"
	"golang.org/x/text/unicode/norm"
)

// mostRemembered bounds what a Splitter keeps. Names and numbers come without an end.
const mostRemembered = 1 << 17

// term gives the term of a word as it is written; "" where nothing is left of it.
func (s *Splitter) term(word string) string {
	if term, ok := s.terms[word]; ok {
		return term
	}
	term := makeTerm(word)
	if s.terms == nil || len(s.terms) >= mostRemembered {
		s.terms = make(map[string]string)
	}
	s.terms[strings.Clone(word)] = term
	return term
}

// plainLetters are letters that Unicode does not take apart into a letter and a mark.
var plainLetters = strings.NewReplacer(
	"ø", "o", "đ", "d", "ð", "d", "ł", "l", "ß", "ss", "æ", "ae", "œ", "oe", "þ", "th", "ı", "i", "ħ", "h", "ə", "a",
)

func makeTerm(word string) string {
	word = strings.ToLower(word)
	for _, possessive := range []string{"'s", "’s", "ʼs", "`s", "´s"} {
		word = strings.TrimSuffix(word, possessive)
	}
	term := strings.Map(func(r rune) rune {
		if isLetter(r) {
			return r
		}
		return -1
	}, norm.NFKD.String(plainLetters.Replace(word)))
	if isPlain(term) {
		return cut(english.Stem(term, false))
	}
	return cut(norm.NFC.String(strings.ToLower(term)))
}

// isPlain says whether a word can be English. Those with digits are left alone: "G20s" is rare, and "2017" has no stem.
func isPlain(word string) bool {
	return strings.IndexFunc(word, func(r rune) bool { return r < 'a' || r > 'z' }) < 0
}

// cut keeps the beginning of what is too long to be a word, in whole characters.
func cut(term string) string {
	if len(term) <= longest {
		return term
	}
	n := longest
	for n > 0 && !utf8.RuneStart(term[n]) {
		n--
	}
	return strings.TrimRightFunc(term[:n], unicode.IsSpace)
}
