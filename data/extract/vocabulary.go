package extract

import "unicode/utf8"

// vocabulary numbers the words that phrases are made of. It is a hash table of our own because every word of every page is
// looked up in it: the hash is taken while a word is cut out of the text, and nothing is copied.
type vocabulary struct {
	slots []slot   // their number is a power of two, at most half of them are taken
	words []string // folded, by id
}

type slot struct {
	hash uint32
	id   int32 // 1 + id; 0 where the slot is free
}

const unknownWord = -1

func newVocabulary() vocabulary { return vocabulary{slots: make([]slot, 1<<10)} }

// longestWord is how many bytes a word may have that is looked up.
const longestWord = 64

// FNV-1a: the hash of a word grows from that of its beginning, letter by letter.
const (
	hashStart = 2166136261
	hashPrime = 16777619
)

func hashByte(h uint32, c byte) uint32 { return (h ^ uint32(c)) * hashPrime }

func hashOf[T string | []byte](folded T) uint32 {
	h := uint32(hashStart)
	for i := range len(folded) {
		h = hashByte(h, folded[i])
	}
	return h
}

// findWord is the id of a word whose folded form has the hash h. The word itself may be in capitals, but all ASCII where it
// is not folded yet.
func findWord[T string | []byte](v *vocabulary, h uint32, word T) int32 {
	mask := uint32(len(v.slots) - 1)
	for at := h & mask; ; at = (at + 1) & mask {
		s := v.slots[at]
		if s.id == 0 {
			return unknownWord
		}
		if s.hash == h && sameFolded(v.words[s.id-1], word) {
			return s.id - 1
		}
	}
}

func sameFolded[T string | []byte](folded string, word T) bool {
	if len(folded) != len(word) {
		return false
	}
	for i := range len(folded) {
		if lower(word[i]) != folded[i] {
			return false
		}
	}
	return true
}

// lower is c in lower case, where it is an ASCII letter.
func lower(c byte) byte {
	if c-'A' < 26 {
		return c | 0x20
	}
	return c
}

// lookup is the id of a word, or unknownWord.
func (v *vocabulary) lookup(w string) int32 {
	if len(w) > longestWord {
		return unknownWord
	}
	h := uint32(hashStart)
	for i := range len(w) {
		if w[i] >= utf8.RuneSelf {
			var buf [2 * longestWord]byte
			f := fold(buf[:0], w)
			return findWord(v, hashOf(f), f)
		}
		h = hashByte(h, lower(w[i]))
	}
	return findWord(v, h, w)
}

// intern is the id of a word, a new one where the vocabulary does not have it yet.
func (v *vocabulary) intern(w string) int32 {
	f := folded(w)
	h := hashOf(f)
	if id := findWord(v, h, f); id != unknownWord {
		return id
	}
	v.words = append(v.words, f)
	if 2*len(v.words) > len(v.slots) {
		v.grow()
	} else {
		v.file(h, int32(len(v.words)))
	}
	return int32(len(v.words) - 1)
}

// grow doubles the table and files all words anew.
func (v *vocabulary) grow() {
	v.slots = make([]slot, 2*len(v.slots))
	for i, w := range v.words {
		v.file(hashOf(w), int32(i+1))
	}
}

func (v *vocabulary) file(h uint32, id int32) {
	mask := uint32(len(v.slots) - 1)
	at := h & mask
	for v.slots[at].id != 0 {
		at = (at + 1) & mask
	}
	v.slots[at] = slot{h, id}
}
