package extract

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// TestAPhrasebookHasThePhrasesOfItsTrie walks random phrases of few words, so that many begin alike and some nodes lead far.
func TestAPhrasebookHasThePhrasesOfItsTrie(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	phrase := func(words int32) []int32 {
		p := make([]int32, 1+rnd.IntN(4))
		for i := range p {
			p[i] = rnd.Int32N(words)
		}
		return p
	}
	tr := newTrie()
	for w := range int32(200) {
		tr.add([]int32{7, w}, entry{class: classTopic, ref: w}) // more than a node has bits
	}
	for i := range 3000 {
		tr.add(phrase(90), entry{class: classTopic, ref: int32(i)})
	}
	b := tr.book()
	met := 0
	for range 20_000 {
		p := phrase(100)
		want := int32(0)
		for i, w := range p {
			if i > 0 && want == 0 {
				break
			}
			if i == 0 && int(w) < len(tr.first) {
				want = tr.first[w]
			} else if i > 0 {
				want = tr.next(want, w)
			}
		}
		toks := make([]token, len(p))
		for i, w := range p {
			toks[i].word = w
		}
		got := b.begin(toks, 0)
		for _, w := range p[1:] {
			if got == 0 || !b.nodes[got].mayLead(w) {
				got = 0
				break
			}
			got = b.next(got, w)
		}
		var meant []entry
		if got != 0 {
			meant = b.meanings(got)
		}
		if got != 0 && want == 0 || !slices.Equal(meant, tr.nodes[want]) { // the root, 0, means nothing
			t.Fatalf("%v leads to node %d, want what is at %d", p, got, want)
		}
		if got != 0 && len(b.meanings(got)) > 0 {
			met++
		}
	}
	if met < 100 {
		t.Errorf("only %d phrases were met", met)
	}
}

func TestOnlyPhrasesThatMayBeginSmallAreBegunByASmallWord(t *testing.T) {
	tr := newTrie()
	tr.add([]int32{1, 2}, entry{class: classCountry, caps: capsFirst})
	tr.add([]int32{3}, entry{class: classTopic, caps: anyCase})
	b := tr.book()
	for first, begins := range map[token]bool{
		{word: 1, end: 5, shape: capitalised}: true, {word: 1, end: 5}: false, {word: 1, end: 1}: true,
		{word: 3, end: 5}: true, {word: 2, end: 5, shape: capitalised}: false, {word: unknownWord, end: 5}: false,
	} {
		if got := b.begin([]token{first, {word: 2}}, 0) != 0; got != begins {
			t.Errorf("%+v begins a phrase: %v, want %v", first, got, begins)
		}
	}
}

func TestAWordBeginsNoPhraseThatTheNextOneDoesNotGoOnWith(t *testing.T) {
	tr := newTrie()
	tr.add([]int32{1, 2}, entry{class: classTopic, caps: anyCase})
	tr.add([]int32{3}, entry{class: classTopic, caps: anyCase})
	b := tr.book()
	for _, tt := range []struct {
		toks   []token
		begins bool
	}{
		{[]token{{word: 1}, {word: 2}}, true},
		{[]token{{word: 1}, {word: 3}}, false},
		{[]token{{word: 1}, {word: unknownWord}}, false},
		{[]token{{word: 1}}, false},
		{[]token{{word: 1}, {kind: tokBreak, word: unknownWord}, {word: 2}}, true}, // over the end of a line
		{[]token{{word: 3}}, true},
		{[]token{{word: 3}, {word: unknownWord}}, true},
	} {
		if got := b.begin(tt.toks, 0) != 0; got != tt.begins {
			t.Errorf("%+v begins a phrase: %v, want %v", tt.toks, got, tt.begins)
		}
	}
}
