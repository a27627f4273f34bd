package extract

import "slices"

// trie holds phrases as paths of words while they are added; a phrasebook is made of it to look them up.
type trie struct {
	nodes [][]entry // by node: its meanings; nodes[0] is the root
	first []int32 // by word: the node after the root; 0 where no phrase begins with it
	small []bool  // by word: some phrase that begins with it may begin with small letters
	steps []step  // hash table: their number is a power of two, at most half of them are taken
	taken int
}

// step leads from a node over a word to the next node. A free place in the table has to == 0: nothing leads to the root.
type step struct{ from, word, to int32 }

func newTrie() trie { return trie{nodes: make([][]entry, 1), steps: make([]step, 1<<10)} }

// next is the node to which a word leads from another node; 0 where it leads nowhere.
func (t *trie) next(from, word int32) int32 {
	mask := len(t.steps) - 1
	for at := stepHash(from, word) & mask; ; at = (at + 1) & mask {
		s := &t.steps[at]
		if s.to == 0 || s.from == from && s.word == word {
			return s.to
		}
	}
}

func stepHash(from, word int32) int {
	h := (uint64(uint32(from))<<32 | uint64(uint32(word))) * 0x9e3779b97f4a7c15
	return int(h >> 33)
}

// add files an entry under a phrase, once.
func (t *trie) add(words []int32, e entry) {
	n := int32(0)
	for _, w := range words {
		n = t.child(n, w)
	}
	if n == 0 {
		return
	}
	if e.caps == anyCase || e.caps == capsSecond {
		t.small[words[0]] = true
	}
	if !slices.Contains(t.nodes[n], e) {
		t.nodes[n] = append(t.nodes[n], e)
	}
}

// child is the node to which a word leads, a new one where it led nowhere.
func (t *trie) child(n, word int32) int32 {
	if n == 0 {
		for int(word) >= len(t.first) {
			t.first, t.small = append(t.first, 0), append(t.small, false)
		}
		if t.first[word] == 0 {
			t.first[word] = t.newNode()
		}
		return t.first[word]
	}
	if to := t.next(n, word); to != 0 {
		return to
	}
	to := t.newNode()
	if t.taken++; 2*t.taken > len(t.steps) {
		t.grow()
	}
	t.file(step{n, word, to})
	return to
}

// grow doubles the table and files all steps anew.
func (t *trie) grow() {
	old := t.steps
	t.steps = make([]step, 2*len(old))
	for _, s := range old {
		if s.to != 0 {
			t.file(s)
		}
	}
}

func (t *trie) newNode() int32 {
	t.nodes = append(t.nodes, nil)
	return int32(len(t.nodes) - 1)
}

func (t *trie) file(s step) {
	mask := len(t.steps) - 1
	at := stepHash(s.from, s.word) & mask
	for t.steps[at].to != 0 {
		at = (at + 1) & mask
	}
	t.steps[at] = s
}
