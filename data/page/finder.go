package page

import "strings"

// finder looks for many words in one pass over a text. Each has three bytes at the least: where no word begins with the
// three that come, the pass goes on at once.
type finder struct {
	words []string
	heads [1 << 15 / 64]uint64 // the beginnings of words, as far as the last five bits of their three bytes tell them apart
	begin map[[3]byte][]int    // words by their beginnings
}

func newFinder(words []string) *finder {
	f := &finder{words: words, begin: map[[3]byte][]int{}}
	for i, w := range words {
		head := [3]byte([]byte(w))
		key := headKey(headKey(headKey(0, head[0]), head[1]), head[2])
		f.heads[key/64] |= 1 << (key % 64)
		f.begin[head] = append(f.begin[head], i)
	}
	return f
}

// headKey is the key of the last three bytes of a text, made from that of the three before and the next byte.
func headKey(key uint32, c byte) uint32 { return (key<<5 | uint32(c&31)) & (1<<15 - 1) }

// count tells how often each word is found.
func (f *finder) count(text string) []int {
	counts, next := make([]int, len(f.words)), make([]int, len(f.words))
	f.each(text, func(i, at int) {
		if at >= next[i] {
			counts[i]++
			next[i] = at + len(f.words[i])
		}
	})
	return counts
}

// first is the first of the words that the text has anywhere, as an index; -1 where it has none.
func (f *finder) first(text string) int {
	first := -1
	f.each(text, func(i, _ int) {
		if first < 0 || i < first {
			first = i
		}
	})
	return first
}

// each calls found with each word and the place where it begins.
func (f *finder) each(text string, found func(i, at int)) {
	key := uint32(0)
	for end := range len(text) {
		key = headKey(key, text[end])
		if f.heads[key/64]&(1<<(key%64)) == 0 || end < 2 {
			continue
		}
		at := end - 2
		for _, i := range f.begin[[3]byte{text[at], text[at+1], text[at+2]}] {
			if strings.HasPrefix(text[at:], f.words[i]) {
				found(i, at)
			}
		}
	}
}
