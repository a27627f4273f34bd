package lang

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// choice is a place in a message where a word depends on the one before it: "%s{과|와}의" takes the first of two Korean particles
// after a syllable that ends in a consonant, else the second.
var choice = regexp.MustCompile(`\{(\p{Hangul}+)\|(\p{Hangul}+)\}`)

// settled makes the choices that a message leaves open. Of what is not written in Hangul it is not known how it is read: after that
// both are written, as Korean forms do: "UN과(와)".
func settled(text string) string {
	for {
		at := choice.FindStringSubmatchIndex(text)
		if at == nil {
			return text
		}
		after, either, or := text[:at[0]], text[at[2]:at[3]], text[at[4]:at[5]]
		word := either + "(" + or + ")"
		if r, _ := utf8.DecodeLastRuneInString(strings.TrimRightFunc(after, unicode.IsPunct)); isSyllable(r) {
			word = or
			if endsInConsonant(r) {
				word = either
			}
		}
		text = after + word + text[at[1]:]
	}
}

// The syllables of Hangul, in the order of Unicode: each beginning and vowel with no consonant at its end, then with each of 27.
const (
	firstSyllable, lastSyllable = '가', '힣'
	endings                     = 28
)

func isSyllable(r rune) bool { return firstSyllable <= r && r <= lastSyllable }

func endsInConsonant(syllable rune) bool { return (syllable-firstSyllable)%endings != 0 }
