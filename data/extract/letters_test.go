package extract

import (
	"fmt"
	"strings"
	"testing"
)

// TestLettersAreReadAtOnceAsOneByOne puts every byte at each place of a word.
func TestLettersAreReadAtOnceAsOneByOne(t *testing.T) {
	for _, word := range []string{"Minister", "minister", "MINISTER", "of the U", "UN, and "} {
		for at := range word {
			for c := range 256 {
				text := word[:at] + string([]byte{byte(c)}) + word[at+1:] + "s of"
				n, key, capitals := readLetters(text)
				if got, want := fmt.Sprint(n, key, capitals), fmt.Sprint(readFewLetters(text)); got != want {
					t.Errorf("%q: %s, want %s", text, got, want)
				}
			}
		}
	}
}

func TestAKeyIsThatOfTheFoldedWord(t *testing.T) {
	l := &lexicon{vocabulary: newVocabulary()}
	words := []string{"a", "met", "visited", "together", "officials", "consultationsare", "representations", "representationsx"}
	for _, w := range words {
		l.intern(w)
	}
	for id, w := range words {
		for _, written := range []string{w, strings.ToUpper(w), w[:1] + strings.ToUpper(w[1:])} {
			for _, after := range []string{"", ",", ", and then some"} {
				tok := token{}
				if end := l.readWord(&tok, written+after); end != len(w) || tok.word != int32(id) || l.lookup(written) != int32(id) {
					t.Errorf("%q: %d bytes of word %d, want %d of %d", written+after, end, tok.word, len(w), id)
				}
			}
		}
	}
}
