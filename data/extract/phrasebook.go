package extract

import (
	"cmp"
	"slices"
)

// phrasebook is a trie as it is looked up. Its nodes, the ways between them and the meanings lie in three pieces of memory, in the
// order of the phrases: what a text needs of it is close together, and the garbage collector need not look at it. That most
// words lead nowhere from a node is seen from the node itself.
type phrasebook struct {
	nodes   []node // nodes[0] is the root; one more behind the last
	edges   []edge
	entries []entry
	wide    stepTable // the edges of nodes that have many
	heads   []head    // by word; heads[0] is of those that are not known, heads[1] of word 0
}

// head is what a word is on its own, and what the phrases that begin with it come to. Of most words of a text none does, and that
// is seen from here.
type head struct {
	class wordClass
	leads uint64 // those of the node
	node  int32  // the node after the root; 0 where no phrase begins with the word
	whole uint8  // 1 where the word alone is a phrase
	small uint8  // 1 where some phrase that begins with it may begin with small letters
}

// node has the edges and the entries from its own numbers up to those of the node behind it.
type node struct {
	leads          uint64 // the words that go on from here, as far as their last six bits tell them apart
	edges, entries int32
}

// edge leads over a word to a node.
type edge struct{ word, to int32 }

// mayLead says whether a word may lead on from the node; where it says no, it surely does not.
func (n *node) mayLead(word int32) bool { return n.leads&(1<<(word&63)) != 0 }

// begin is the node of the phrases that begin with token i, as it is written; 0 where there are none, or the token after it surely
// goes on with none of them. The processor could not guess what holds of a word, so all of it is worked out without a branch.
func (b *phrasebook) begin(toks []token, i int) int32 {
	t := &toks[i]
	if uint(t.word+1) >= uint(len(b.heads)) {
		return 0 // added since the book was made
	}
	h := &b.heads[t.word+1]
	next := &toks[min(i+1, len(toks)-1)]
	goesOn := h.whole | bit(next.kind == tokBreak) | uint8(h.leads>>(uint32(next.word)&63)&1)
	written := h.small | bit(t.shape != lowerCase) | bit(t.end-t.start == 1)
	return h.node & -int32(goesOn&written)
}

func bit(holds bool) (b uint8) {
	if holds {
		b = 1
	}
	return b
}

// next is the node to which a word leads from another node; 0 where it leads nowhere.
func (b *phrasebook) next(from, word int32) int32 {
	edges := b.edges[b.nodes[from].edges:b.nodes[from+1].edges]
	if len(edges) > fewEdges {
		return b.wide.next(from, word)
	}
	for i := range edges {
		if edges[i].word == word {
			return edges[i].to
		}
	}
	return 0
}

// fewEdges is how many edges of a node are looked through one by one. Hardly any node has more.
const fewEdges = 6

// meanings are the entries of a node.
func (b *phrasebook) meanings(n int32) []entry {
	return b.entries[b.nodes[n].entries:b.nodes[n+1].entries]
}

// book makes a phrasebook of the phrases so far. Its nodes are numbered anew, each before those that it leads to.
func (t *trie) book() phrasebook {
	steps := slices.DeleteFunc(slices.Clone(t.table), func(s step) bool { return s.to == 0 })
	slices.SortFunc(steps, func(a, b step) int {
		return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.word, b.word))
	})
	ways := make([][]step, len(t.nodes)) // by node: its steps
	for from := 0; from < len(steps); {
		to := from
		for to < len(steps) && steps[to].from == steps[from].from {
			to++
		}
		ways[steps[from].from] = steps[from:to]
		from = to
	}
	b := phrasebook{nodes: []node{{}}, wide: newStepTable(), heads: make([]head, len(t.first)+1)}
	for word, n := range t.first {
		if n != 0 {
			at := b.copy(t, ways, n)
			b.heads[word+1] = head{leads: b.nodes[at].leads, node: at, whole: bit(len(t.nodes[n]) > 0), small: bit(t.small[word])}
		}
	}
	b.nodes = append(b.nodes, node{edges: int32(len(b.edges)), entries: int32(len(b.entries))})
	return b
}

// copy takes over a node and all that it leads to, and gives its new number.
func (b *phrasebook) copy(t *trie, ways [][]step, n int32) int32 {
	at := int32(len(b.nodes))
	first := len(b.edges)
	b.nodes = append(b.nodes, node{edges: int32(first), entries: int32(len(b.entries))})
	b.entries = append(b.entries, t.nodes[n]...)
	for _, s := range ways[n] {
		b.nodes[at].leads |= 1 << (s.word & 63)
		b.edges = append(b.edges, edge{word: s.word})
	}
	for i, s := range ways[n] {
		to := b.copy(t, ways, s.to)
		b.edges[first+i].to = to
		if len(ways[n]) > fewEdges {
			b.wide.add(step{at, s.word, to})
		}
	}
	return at
}
