package extract

import (
	"slices"
	"strings"
)

// The rules look things up by place all the time. What a text names is kept in its order. Of what is looked up most, the number of
// those that begin before each token is kept too, so that what begins in a stretch of tokens is cut out at once; the rest is
// searched. Either way the time taken stays linear in the length of a page.

// index tells where the lists of a document begin in its tokens.
type index struct{ verbs, events, people starts }

func (x *index) emptied() index {
	return index{verbs: x.verbs[:0], events: x.events[:0], people: x.people[:0]}
}

// starts tells of a list how many of it begin before each token, and before the end.
type starts []int32

// of counts a list in a text of so many tokens. from is where the list's own k begins.
func (s starts) of(tokens, n int, from func(k int) int32) starts {
	s = slices.Grow(s[:0], tokens+2)[:tokens+2] // for the end, and what begins there
	at := 0
	for k := range n {
		next := max(at, int(from(k))+1)
		for i := range s[at:next] {
			s[at+i] = int32(k)
		}
		at = next
	}
	for i := range s[at:] {
		s[at+i] = int32(n)
	}
	return s
}

// stretch are the bounds in the list of those that begin in tokens [from, to).
func (s starts) stretch(from, to int32) (lo, hi int32) {
	lo = s.before(from)
	return lo, max(lo, s.before(to))
}

// before is how many of the list begin before token i.
func (s starts) before(i int32) int32 {
	if len(s) == 0 {
		return 0
	}
	return s[min(max(int(i), 0), len(s)-1)]
}

func (d *document) indexFound() {
	d.index.verbs = d.index.verbs.of(len(d.toks), len(d.found.verbs), func(k int) int32 { return d.found.verbs[k].from })
	d.index.events = d.index.events.of(len(d.toks), len(d.found.events), func(k int) int32 { return d.found.events[k].from })
}

// indexPeople is for a new list of people, which is in order.
func (d *document) indexPeople() {
	d.index.people = d.index.people.of(len(d.toks), len(d.people), func(k int) int32 { return d.people[k].from })
}

// verbsIn are the verbs that begin in tokens [from, to).
func (d *document) verbsIn(from, to int32) []match {
	lo, hi := d.index.verbs.stretch(from, to)
	return d.found.verbs[lo:hi]
}

// eventsIn are the event nouns that begin in tokens [from, to).
func (d *document) eventsIn(from, to int32) []match {
	lo, hi := d.index.events.stretch(from, to)
	return d.found.events[lo:hi]
}

// farthest is how many mentions a rule looks back or ahead for somebody named elsewhere.
const farthest = 400

// from is the index of the first person whose mention begins at token i or later.
func (d *document) from(i int32) int {
	return int(d.index.people.before(i))
}

// mentioned lists the people whose mention begins in tokens [from, to).
func (d *document) mentioned(from, to int32) []*person {
	if to <= from {
		return nil
	}
	return d.people[d.from(from):d.from(to)]
}

// around lists the people whose mention may cover token i.
func (d *document) around(i int32) []*person { return d.mentioned(i-60, i+1) }

// nearby lists people around token i, at most farthest in each direction, in order.
func (d *document) nearby(i int32) []*person {
	at := d.from(i)
	return d.people[max(0, at-farthest):min(len(d.people), at+farthest)]
}

// datesIn lists the dates that begin in tokens [from, to).
func (d *document) datesIn(from, to int32) []dateMention {
	lo, hi := 0, len(d.dates)
	for lo < hi {
		if mid := (lo + hi) / 2; d.dates[mid].from < from {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	end := lo
	for end < len(d.dates) && d.dates[end].from < to {
		end++
	}
	return d.dates[lo:end]
}

// orderPeople sorts the mentions by place and notes for each the last home official named before it.
func (d *document) orderPeople() {
	slices.SortStableFunc(d.people, func(a, b *person) int { return int(a.from - b.from) })
}

// noteHome fills the list of the last home official named up to each mention.
func (d *document) noteHome() {
	d.homeUpTo = slices.Grow(d.homeUpTo, len(d.people)+1)[:len(d.people)+1]
	d.homeUpTo[0] = nil
	for i, p := range d.people {
		last := d.homeUpTo[i]
		d.homeUpTo[i+1] = last
		if p.anaphor && !p.plural && (last != nil || p.named()) {
			if q := d.namedHome(p); q != nil {
				p = q // "Foreign Secretary" alone
			}
		}
		if p.home && p.named() && !p.former && (last == nil || !d.aside(p, last)) && !d.isSpokesperson(p) && !d.madeVisit(p) {
			d.homeUpTo[i+1] = p
		}
	}
}

// madeVisit says whether somebody is only named for a visit gone by: "have moved on since the visit of Vice President A in May 2018".
func (d *document) madeVisit(p *person) bool {
	at := d.beforeThe(p.from)
	if !d.isWord(at, "of", "by") || !d.isWord(at-1, "visit", "visits", "trip") {
		return false
	}
	return d.hasWord(max(0, at-5), at-1, "since", "after", "following", "earlier", "previous", "last")
}

// isSpokesperson says whether somebody only speaks for others: of a spokesperson's own doings no briefing tells.
func (d *document) isSpokesperson(p *person) bool { return strings.Contains(d.titleOf(p), "spokes") }

// aside says whether a release about a minister only mentions p: its President, in passing.
func (d *document) aside(p, last *person) bool {
	return d.isPresident(p) && !d.isPresident(last)
}

func (d *document) isPresident(p *person) bool {
	for i := p.titleFrom; i < p.titleTo; i++ {
		if d.isWord(i, "president") && !d.isWord(i-1, "vice") {
			return true
		}
	}
	return false
}
