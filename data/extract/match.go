package extract

import (
	"math/bits"
	"slices"
	"strings"
	"unicode/utf8"
)

// match is one phrase of the lexicon found in a text: tokens [from, to).
type match struct {
	from, to int32
	class    class
	ref      int32
}

// entityRank says which class wins where phrases of the same length overlap; 0 means that a class is no entity.
var entityRank = [...]uint8{
	classOfficial: 7, classHint: 6, classOffice: 5, classOffices: 5, classOrg: 4, classCountry: 3, classDemonym: 2, classCity: 1,
	classEvent: 0, classVerb: 0, classSession: 0, classMilestone: 0, classTopic: 0,
	classConference: 0,
}

// found is what one pass over the tokens finds.
type found struct {
	entities []match // names and offices, in order, without overlap
	verbs    []match
	events   []match // without overlap, the longest first
	topics   []match
	sessions []match
	bounds   []match // milestones
	series   []match // conferences that are not numbered
	at       []int32 // by token: 1 + index in entities, or 0

	openings []opening // tokens that the pass stops at
}

// opening is a token with which a topic's stem or a phrase may begin, and the phrasebook's node for it.
type opening struct {
	at, node int32
	meanings []entry // of the word alone
}

// emptied is f without what was found, but with its slices.
func (f found) emptied() found {
	return found{entities: f.entities[:0], verbs: f.verbs[:0], events: f.events[:0], topics: f.topics[:0], sessions: f.sessions[:0],
		bounds: f.bounds[:0], series: f.series[:0], at: f.at[:0], openings: f.openings[:0]}
}

// longestOf holds the longest phrase of each class that begins at a token. Most classes have none, so those that have are
// noted in a set of bits.
type longestOf struct {
	match [16]match
	have  uint16
}

func (b *longestOf) of(c class) (match, bool) { return b.match[c], b.have&(1<<c) != 0 }

// entity is the longest name or office, or the one of the highest rank where several are as long.
func (b *longestOf) entity() (e match) {
	for have := b.have; have != 0; have &= have - 1 {
		m := b.match[bits.TrailingZeros16(have)]
		if rank := entityRank[m.class]; rank > 0 && (m.to > e.to || m.to == e.to && rank > entityRank[e.class]) {
			e = m
		}
	}
	return e
}

// scan matches all phrases of the lexicon against the tokens and adds them to f, which is empty.
func (l *lexicon) scan(text string, toks []token, f *found) {
	f.at = slices.Grow(f.at, len(toks))[:len(toks)]
	clear(f.at)
	entityEnd, eventEnd, verbEnd := int32(0), int32(0), int32(0)
	var best longestOf
	for _, o := range l.openings(toks, f) {
		if t := &toks[o.at]; t.is(isStemmed) {
			l.scanStems(text, t, int(o.at), f)
		}
		if o.node == 0 {
			continue
		}
		best.have = 0
		l.longest(toks, o, &best, f)
		if best.have == 0 {
			continue
		}
		e := best.entity()
		if e.to > entityEnd && e.from < entityEnd {
			entityEnd = f.pastArticle(text, toks, e, entityEnd)
		}
		if e.to > 0 && e.from >= entityEnd {
			entityEnd = e.to
			f.entities = append(f.entities, e)
			for k := e.from; k < e.to; k++ {
				f.at[k] = int32(len(f.entities))
			}
		}
		if m, ok := best.of(classVerb); ok && m.from >= verbEnd {
			verbEnd = m.to
			f.verbs = append(f.verbs, m)
		}
		if m, ok := best.of(classEvent); ok && m.from >= eventEnd {
			eventEnd = m.to
			f.events = append(f.events, m)
		}
		if m, ok := best.of(classMilestone); ok {
			f.bounds = append(f.bounds, m)
		}
		if m, ok := best.of(classConference); ok {
			f.series = append(f.series, m)
		}
		if m, ok := best.of(classSession); ok {
			f.sessions = append(f.sessions, m)
		}
	}
}

// pastArticle takes back "the UN" where a longer name begins behind its article, as in "the UN Development Programme", and gives the token up to which
// entities are known then; end where nothing is taken back.
func (f *found) pastArticle(text string, toks []token, e match, end int32) int32 {
	last := f.entities[len(f.entities)-1]
	if e.from != last.from+1 || !strings.EqualFold(text[toks[last.from].start:toks[last.from].end], "the") {
		return end
	}
	f.entities = f.entities[:len(f.entities)-1]
	f.at[last.from] = 0
	return e.from
}

// openings finds the tokens that the pass stops at. It takes no branch on what it reads of the phrasebook, so that the processor
// need not wait for one word's part of it before it asks for the next one's.
func (l *lexicon) openings(toks []token, f *found) []opening {
	f.openings = slices.Grow(f.openings, len(toks))[:len(toks)]
	n := 0
	for i := range toks {
		node := l.phrases.begin(toks, i)
		f.openings[n] = opening{int32(i), node, l.phrases.meanings(node)}
		n += int(bit(node != 0) | bit(toks[i].is(isStemmed)))
	}
	f.openings = f.openings[:n]
	return f.openings
}

// longest walks on from an opening and keeps the longest phrase of each class; topics are all kept.
func (l *lexicon) longest(toks []token, o opening, best *longestOf, f *found) {
	i, n, meanings := int(o.at), o.node, o.meanings
	kept := capsKept(&toks[i])
	for j := i; n != 0; meanings = l.phrases.meanings(n) {
		at := &l.phrases.nodes[n]
		kept := kept | bit(toks[j].shape != lowerCase)<<capsSecond
		for _, e := range meanings {
			if kept>>e.caps&1 == 0 {
				continue
			}
			m := match{int32(i), int32(j + 1), e.class, e.ref}
			if e.class == classTopic {
				f.topics = append(f.topics, m)
			} else {
				best.match[e.class] = m
				best.have |= 1 << e.class
			}
		}
		if at.leads == 0 {
			return
		}
		for j++; j < len(toks) && toks[j].kind == tokBreak; j++ {
		}
		if j == len(toks) || toks[j].word == unknownWord || !at.mayLead(toks[j].word) {
			return
		}
		n = l.phrases.next(n, toks[j].word)
	}
}

// capsKept are the rules that the first word of a phrase keeps to, a bit each. capsSecond goes by the last one.
func capsKept(first *token) uint8 {
	return 1<<anyCase | bit(first.shape != lowerCase)<<capsFirst | (bit(first.shape == upperCase)|bit(first.end-first.start == 1))<<capsAll
}

// scanStems adds the topics whose stem the word at i begins with.
func (l *lexicon) scanStems(text string, t *token, i int, out *found) {
	if t.kind != tokWord || t.end-t.start < 3 || t.end-t.start > 40 {
		return
	}
	w := text[t.start:t.end]
	if !isASCII(w) {
		w = folded(w)
	}
	if len(w) < 3 {
		return
	}
	for _, s := range l.stems[stemsOf(w)] {
		if len(w) >= len(s.prefix) && sameFolded(s.prefix, w[:len(s.prefix)]) {
			out.topics = append(out.topics, match{int32(i), int32(i + 1), classTopic, s.topic})
		}
	}
}

func isASCII(w string) bool {
	for i := range len(w) {
		if w[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}
