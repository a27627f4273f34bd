package extract

import (
	"fmt"
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
	for _, word := range []string{"a", "met", "Visited", "TOGETHER", "x"} {
		n, key, _ := readLetters(word + ", after")
		if want := keyOf(folded(word)); n != len(word) || key != want {
			t.Errorf("%s: %d letters with key %x, want %x", word, n, key, want)
		}
	}
}
