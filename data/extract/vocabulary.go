package extract

import "unicode/utf8"

// vocabulary numbers the words that phrases are made of. It is a hash table of our own because every word of every page is
// looked up in it: a word's key is made while the word is cut out of the text, and nothing is copied. A key has two slots that it
// may be in, and both are read: the processor could not guess whether a word is known, and where, and while it waited for one slot
// it could not go on to the next word.
type vocabulary struct {
	slots []slot           // their number is a power of two, at most half of them are taken
	shift uint             // leaves as many bits of a product as slots need
	words []string         // folded, by id
	twins map[string]int32 // ids of words that have another one's key, so that there is no slot for them; there should be none
}

type slot struct {
	key uint64
	id  int32 // 1 + id; 0 where the slot is free
}

const unknownWord = -1

func newVocabulary() vocabulary {
	v := vocabulary{twins: map[string]int32{}}
	v.resize(10)
	return v
}

// longestWord is how many bytes a word may have that is looked up.
const longestWord = 64

// A key holds the up to eight bytes of a folded word, the first of them lowest, so that equal keys are equal words. Each eight bytes more are mixed in and leave the top bit set, as does a letter beyond ASCII
// at the eighth byte: then the words are compared.
const compared = 1 << 63

const mixer, otherMixer = 0x9e3779b97f4a7c15, 0xc2b2ae3d27d4eb4f // odd, their bits well spread

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

// places are the two slots that a key may be in.
func (v *vocabulary) places(key uint64) (one, other uint64) {
	return key * mixer >> v.shift, key * otherMixer >> v.shift
}

// findWord is the id of a word whose folded form has the key. The word itself may be in capitals, but all ASCII where it is
// not folded yet.
func findWord[T string | []byte](v *vocabulary, key uint64, word T) int32 {
	one, other := v.places(key)
	a, b := &v.slots[one], &v.slots[other]
	id := a.id&-int32(bit(a.key == key)) | b.id&-int32(bit(b.key == key))
	if key >= compared && id != 0 && !sameFolded(v.words[id-1], word) {
		return v.twin(string(word))
	}
	return id - 1
}

// twin is the id of a word for which there is no slot.
func (v *vocabulary) twin(word string) int32 {
	if id, ok := v.twins[folded(word)]; ok {
		return id
	}
	return unknownWord
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
	if 2*len(v.words) > len(v.slots) || !v.file(key, f, int32(len(v.words))) {
		v.resize(65 - v.shift)
	}
	return int32(len(v.words) - 1)
}

// resize makes room for 1<<bits slots, or more, and files all words anew.
func (v *vocabulary) resize(bits uint) {
	for filed := false; !filed; bits++ {
		v.slots, v.shift, filed = make([]slot, 1<<bits), 64-bits, true
		for i, w := range v.words {
			filed = filed && v.file(keyOf(w), w, int32(i+1))
		}
	}
}

// mostMoves is how many words are moved to make room for one; where they are not enough, the table is too small.
const mostMoves = 100

// file puts a word into one of its slots. Another that is there moves to the other one of its own.
func (v *vocabulary) file(key uint64, word string, id int32) bool {
	at, other := v.places(key)
	for _, s := range []slot{v.slots[at], v.slots[other]} {
		if s.id != 0 && s.key == key {
			v.twins[word] = id - 1
			return true
		}
	}
	moved := slot{key, id}
	for range mostMoves {
		v.slots[at], moved = moved, v.slots[at]
		if moved.id == 0 {
			return true
		}
		one, other := v.places(moved.key)
		at ^= one ^ other // from the one to the other
	}
	return false
}
