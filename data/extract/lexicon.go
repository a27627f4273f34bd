package extract

import (
	"strings"

	"github.com/demarche/demarche/data/gazetteer"
)

// lexicon holds all phrases that the rules know, as a trie over words, so that a text is matched in one pass.
type lexicon struct {
	vocab map[string]int32 // folded word -> id
	next  map[edge]int32   // trie
	nodes []node           // nodes[0] is the root
	words []string         // by id
	class []wordClass      // by id: what the word is on its own
	stems map[string][]stem
}

// stem is a topic term that stands for any ending, filed under its first three bytes.
type stem struct {
	prefix string
	topic  int32
}

type edge struct{ node, word int32 }

type node struct {
	entries []entry
	leads   bool // some phrase goes on from here
}

// entry is one meaning of a phrase.
type entry struct {
	class class
	ref   int32 // index in the table that the class stands for
	caps  capsRule
}

// capsRule says how a phrase must be written to count, so that "us" is no country and "it" no ministry.
type capsRule uint8

const (
	anyCase    capsRule = iota
	capsFirst           // its first word begins with a capital
	capsAll             // its first word is written in capitals
	capsSecond          // as capsFirst, but the first word may be a lower-case "the"
)

// class is what a phrase stands for.
type class uint8

const (
	noClass class = iota
	classCountry
	classDemonym
	classOrg
	classCity
	classOffice
	classOffices // the plural of an office
	classHint    // an office that only one party has
	classVerb
	classOfficial
	classSession
	classMilestone
	classEvent // an event noun: "foreign ministerial meeting"
	classTopic
	classConference // a series that is not numbered
)

func newLexicon(g *gazetteer.Gazetteer, t *tables) *lexicon {
	l := &lexicon{vocab: map[string]int32{}, next: map[edge]int32{}, stems: map[string][]stem{}, nodes: make([]node, 1)}
	for i, c := range g.Countries {
		for _, n := range append(c.Names, c.Country.Name) {
			l.addName(n, classCountry, int32(i))
		}
		for _, n := range c.Demonyms {
			l.addName(n, classDemonym, int32(i))
		}
	}
	for i, o := range g.Organizations {
		for _, n := range append(o.Names, o.ID, o.Organization.Name) {
			l.addName(n, classOrg, int32(i))
		}
	}
	for i, c := range g.Cities {
		for _, n := range append(c.Names, c.City.Name) {
			l.addName(n, classCity, int32(i))
		}
	}
	for i, o := range g.Officials {
		for _, n := range append(o.Names, o.Official.Name) {
			if hasSpace(n) {
				l.addName(n, classOfficial, int32(i))
			}
		}
	}
	for i, s := range g.Sessions {
		for _, p := range s.Phrases {
			l.add(p, classSession, int32(i), anyCase)
		}
	}
	for i, c := range g.Conferences {
		for _, p := range c.Phrases {
			l.addName(p, classConference, int32(i))
		}
	}
	for i, m := range g.Milestones {
		for _, p := range m.Phrases {
			l.addName(p, classMilestone, int32(i))
		}
	}
	for i, tp := range g.Topics {
		for _, term := range tp.Terms {
			l.addTerm(term, int32(i))
		}
	}
	t.fill(l, g)
	return l
}

// addTerm adds a topic term. One word with "*" at its end is a stem; in a phrase, only whole words are matched, so the
// last word's endings in use are spelt out.
func (l *lexicon) addTerm(term string, topic int32) {
	rule := anyCase
	if shapeOf(term) == upperCase {
		rule = capsAll
	}
	base, open := strings.CutSuffix(term, "*")
	if !open {
		l.add(term, classTopic, topic, rule)
		return
	}
	if f := folded(base); !hasSpace(f) && len(f) >= 3 {
		l.stems[f[:3]] = append(l.stems[f[:3]], stem{f, topic})
		return
	}
	for _, ending := range []string{"", "s", "es", "ed", "ing", "ion", "ions", "al"} {
		l.add(base+ending, classTopic, topic, rule)
	}
}

func hasSpace(s string) bool {
	for i := range len(s) {
		if s[i] == ' ' || s[i] == '-' {
			return true
		}
	}
	return false
}

// addName adds a proper name: it must begin with a capital, and a short word in capitals must be all capitals.
func (l *lexicon) addName(name string, c class, ref int32) {
	rule := capsFirst
	first := name
	for i := range len(name) {
		if name[i] == ' ' || name[i] == '-' || name[i] == '.' {
			first = name[:i]
			break
		}
	}
	switch {
	case first == "the" || first == "The":
		rule = capsSecond
	case shapeOf(first) == upperCase && len(first) <= 6:
		rule = capsAll
	case shapeOf(first) == lowerCase:
		rule = anyCase
	}
	l.add(name, c, ref, rule)
}

func (l *lexicon) add(phrase string, c class, ref int32, caps capsRule) {
	n := int32(0)
	for _, w := range l.phraseWords(phrase) {
		n = l.step(n, w)
	}
	l.insert(n, entry{c, ref, caps})
}

func (l *lexicon) insert(n int32, e entry) {
	if n == 0 {
		return
	}
	for _, have := range l.nodes[n].entries {
		if have == e {
			return
		}
	}
	l.nodes[n].entries = append(l.nodes[n].entries, e)
}

func (l *lexicon) step(n, word int32) int32 {
	to, ok := l.next[edge{n, word}]
	if !ok {
		to = int32(len(l.nodes))
		l.nodes = append(l.nodes, node{})
		l.next[edge{n, word}] = to
		l.nodes[n].leads = true
	}
	return to
}

// phraseWords are the vocabulary ids of a phrase's tokens, made where they are new.
func (l *lexicon) phraseWords(phrase string) []int32 {
	var ids []int32
	for _, t := range l.tokenize(nil, phrase, 0, len(phrase)) {
		ids = append(ids, l.intern(phrase[t.start:t.end]))
	}
	return ids
}

func (l *lexicon) intern(w string) int32 {
	f := folded(w)
	id, ok := l.vocab[f]
	if !ok {
		id = int32(len(l.words))
		l.vocab[f] = id
		l.words = append(l.words, f)
		l.class = append(l.class, 0)
	}
	return id
}

// lookup is the id of a word, or unknownWord.
func (l *lexicon) lookup(w string) int32 {
	if len(w) > 64 {
		return unknownWord
	}
	var buf [128]byte
	if id, ok := l.vocab[string(fold(buf[:0], w))]; ok {
		return id
	}
	return unknownWord
}
