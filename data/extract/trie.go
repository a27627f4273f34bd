package extract

import "slices"

// trie holds phrases as paths of words while they are added; a phrasebook is made of it to look them up.
type trie struct {
	stepTable
	nodes [][]entry // by node: its meanings; nodes[0] is the root
	first []int32   // by word: the node after the root; 0 where no phrase begins with it
	small []bool    // by word: some phrase that begins with it may begin with small letters
}

func newTrie() trie { return trie{stepTable: newStepTable(), nodes: make([][]entry, 1)} }

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
	t.stepTable.add(step{n, word, to})
	return to
}

func (t *trie) newNode() int32 {
	t.nodes = append(t.nodes, nil)
	return int32(len(t.nodes) - 1)
}
