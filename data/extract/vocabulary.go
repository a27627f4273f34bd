package extract

import "unicode/utf8"

// vocabulary numbers the words that phrases are made of. It is a hash table of our own because every word of every page is
// looked up in it: a word's key is made while the word is cut out of the text, and nothing is copied.
type vocabulary struct {
	slots []slot   // their number is a power of two, at most half of them are taken
	shift uint     // leaves as many bits of a product as slots need
	words []string // folded, by id
}

type slot struct {
	key uint64
	id  int32 // 1 + id; 0 where the slot is free
}

const unknownWord = -1

func newVocabulary() vocabulary {
	var v vocabulary
	v.resize(10)
	return v
}

// longestWord is how many bytes a word may have that is looked up.
const longestWord = 64

// A key holds the up to eight bytes of a folded word, the first of them lowest, so that equal keys are equal words and most
// look-ups read one slot and no more. Each eight bytes more are mixed in and leave the top bit set, as does a letter beyond ASCII
// at the eighth byte: then the words are compared.
const compared = 1 << 63

const mixer = 0x9e3779b97f4a7c15 // odd, its bits well spread

// keyWith is the key of a word with up to eight bytes more.
func keyWith(key, more uint64) uint64 { return (key^more)*mixer | compared }

func keyOf[T string | []byte](word T) (key uint64) {
	for at := 0; at < len(word); at += 8 {
		part := uint64(0)
		for i, n := at, min(at+8, len(word)); i < n; i++ {
			part |= uint64(lower(word[i])) << (8 * (i - at))
		}
		if at == 0 {
			key = part
		} else {
			key = keyWith(key, part)
		}
	}
	return key
}

// findWord is the id of a word whose folded form has the key. The word itself may be in capitals, but all ASCII where it is
// not folded yet.
func findWord[T string | []byte](v *vocabulary, key uint64, word T) int32 {
	mask := uint(len(v.slots) - 1)
	for at := uint(key * mixer >> v.shift); ; at++ {
		s := &v.slots[at&mask]
		if s.id == 0 {
			return unknownWord
		}
		if s.key == key && (key < compared || sameFolded(v.words[s.id-1], word)) {
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
	for i := range len(w) {
		if w[i] >= utf8.RuneSelf {
			var buf [2 * longestWord]byte
			f := fold(buf[:0], w)
			return findWord(v, keyOf(f), f)
		}
	}
	return findWord(v, keyOf(w), w)
}

// intern is the id of a word, a new one where the vocabulary does not have it yet.
func (v *vocabulary) intern(w string) int32 {
	f := folded(w)
	key := keyOf(f)
	if id := findWord(v, key, f); id != unknownWord {
		return id
	}
	v.words = append(v.words, f)
	if 2*len(v.words) > len(v.slots) {
		v.resize(65 - v.shift)
	} else {
		v.file(key, int32(len(v.words)))
	}
	return int32(len(v.words) - 1)
}

// resize makes room for 1<<bits slots and files all words anew.
func (v *vocabulary) resize(bits uint) {
	v.slots, v.shift = make([]slot, 1<<bits), 64-bits
	for i, w := range v.words {
		v.file(keyOf(w), int32(i+1))
	}
}

func (v *vocabulary) file(key uint64, id int32) {
	mask := uint(len(v.slots) - 1)
	at := uint(key * mixer >> v.shift)
	for v.slots[at&mask].id != 0 {
		at++
	}
	v.slots[at&mask] = slot{key, id}
}
