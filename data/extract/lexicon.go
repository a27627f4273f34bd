package extract

import (
	"strings"
	"unicode/utf8"

	"github.com/demarche/demarche/data/gazetteer"
)

// lexicon holds all phrases that the rules know, so that a text is matched in one pass.
type lexicon struct {
	vocabulary
	phrases phrasebook
	added   trie                 // what phrases are made of, while some are added
	class   []wordClass          // by word: what it is on its own; while words are added, then phrases has it
	stems   [1 << 10][]stem      // by their first two letters
	stemmed stemKeys             // their first three
	signs   [utf8.RuneSelf]int32 // by sign: its word

	families map[int32]string // word id of a family name -> country
}

// stem is a topic term that stands for any ending.
type stem struct {
	prefix string
	topic  int32
}

// stemsOf is where the stems are that a word may begin with, by its first two letters.
func stemsOf(w string) int { return int(w[0]&31)<<5 | int(w[1]&31) }

// stemKeys is the set of the first three letters of stems, as far as their last five bits tell letters apart. Every word is
// looked up in it; it is small enough to stay close to the processor.
type stemKeys [1 << 15 / 64]uint64

func stemKey(w string) (at int, bit uint64) {
	return int(w[0]&31)<<4 | int(w[1]&31)>>1, 1 << (w[1]&1<<5 | w[2]&31)
}

// begins is 1 where has is true of a word with these first letters, in lower case and the first of them lowest. It takes no branch.
func (k *stemKeys) begins(key uint64) uint8 {
	return uint8(k[key&31<<4|key>>8&31>>1] >> (key>>8&1<<5 | key>>16&31) & 1)
}

func (k *stemKeys) add(w string) {
	at, bit := stemKey(w)
	k[at] |= bit
}

func (k *stemKeys) has(w string) bool {
	at, bit := stemKey(w)
	return k[at]&bit != 0
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
	l := &lexicon{vocabulary: newVocabulary(), added: newTrie(), families: map[int32]string{}}
	for c := range l.signs {
		l.signs[c] = unknownWord
	}
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
	l.noteStems()
	l.bind()
	l.added, l.class = trie{}, nil
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
		l.stems[stemsOf(f)] = append(l.stems[stemsOf(f)], stem{f, topic})
		l.stemmed.add(f)
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

// withStops writes an abbreviation of two letters at the head of a phrase with stops: "UN Human Rights Council", "U.N. …".
func withStops(phrase string) (string, bool) {
	for _, a := range []string{"UN ", "US ", "UK ", "EU "} {
		if rest, found := strings.CutPrefix(phrase, a); found {
			return a[:1] + "." + a[1:2] + ". " + rest, true
		}
	}
	return "", false
}

func (l *lexicon) add(phrase string, c class, ref int32, caps capsRule) {
	if dotted, ok := withStops(phrase); ok {
		l.add(dotted, c, ref, caps)
	}
	var words []int32
	for _, t := range l.tokenize(nil, phrase, 0, len(phrase)) {
		words = append(words, l.intern(phrase[t.start:t.end]))
	}
	l.added.add(words, entry{c, ref, caps})
}

// bind makes the phrasebook of all that has been added.
func (l *lexicon) bind() {
	l.phrases = l.added.book()
	l.phrases.heads = append(l.phrases.heads, make([]head, len(l.class)+1-len(l.phrases.heads))...)
	for word, c := range l.class {
		l.phrases.heads[word+1].class = c
	}
}

// noteStems marks the words that may begin with a stem, so that of the words of the lexicon no others are looked through for one.
func (l *lexicon) noteStems() {
	for id, w := range l.words {
		if len(w) >= 3 && l.stemmed.has(w) {
			l.class[id] |= isStemmed
		}
	}
}

// intern is the id of a word, a new one where the lexicon does not have it yet.
func (l *lexicon) intern(w string) int32 {
	id := l.vocabulary.intern(w)
	for int(id) >= len(l.class) {
		l.class = append(l.class, 0)
	}
	if f := l.words[id]; len(f) == 1 && f[0] < utf8.RuneSelf {
		l.signs[f[0]] = id
	}
	return id
}

// mayBeStemmed is isStemmed for a word of a text that the lexicon does not know, where it may begin with a stem. Words that it
// knows have it in their class.
func (l *lexicon) mayBeStemmed(word int32, w string) wordClass {
	if word != unknownWord || len(w) < 3 || w[0]|w[1]|w[2] < utf8.RuneSelf && !l.stemmed.has(w) {
		return 0
	}
	return isStemmed
}

// classOf is what a word is on its own.
func (l *lexicon) classOf(word int32) wordClass {
	if uint(word+1) >= uint(len(l.phrases.heads)) {
		return 0 // as while words are added
	}
	return l.phrases.heads[word+1].class
}
