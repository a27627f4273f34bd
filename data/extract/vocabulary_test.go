package extract

import (
	"fmt"
	"testing"
)

func TestEveryWordOfAVocabularyIsFoundAndNoOther(t *testing.T) {
	v := newVocabulary()
	const words = 20_000
	word := func(i int) string { return fmt.Sprintf("%xword%d", i*i, i) } // up to eight bytes, and more
	for i := range words {
		if id := v.intern(word(i)); id != int32(i) {
			t.Fatalf("%s is number %d, want %d", word(i), id, i)
		}
	}
	for i := range 2 * words {
		want := int32(i)
		if i >= words {
			want = unknownWord
		}
		if id := v.lookup(word(i)); id != want {
			t.Fatalf("%s is number %d, want %d", word(i), id, want)
		}
	}
	if len(v.twins) > 0 || len(v.slots) > 8*words {
		t.Errorf("%d words have no slot, and there are %d slots", len(v.twins), len(v.slots))
	}
}

func TestAWordWithTheKeyOfAnotherIsFound(t *testing.T) {
	v := newVocabulary()
	one := v.intern("internationalisation")
	key := keyOf("internationalisation")
	v.words = append(v.words, "denationalisation")
	v.file(key, "denationalisation", one+2)
	for word, want := range map[string]int32{"internationalisation": one, "denationalisation": one + 1, "Denationalisation": one + 1, "nationalisation": unknownWord} {
		if id := findWord(&v, key, word); id != want {
			t.Errorf("%s is number %d, want %d", word, id, want)
		}
	}
}
