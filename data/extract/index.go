package extract

import "slices"

// The rules look things up by place all the time. What a text names is kept in its order, with the number of those that begin
// before each token, so that what begins in a stretch of tokens is cut out at once, however long the page is.

// index tells where the lists of a document begin in its tokens.
type index struct{ verbs, events, entities, topics, dates, people starts }

// starts tells of a list how many of it begin before each token, and before the end.
type starts []int32

// note says that one of the list begins at a token, or that the list has come to its end there; n of it come before. Each is noted
// in its order.
func (s *starts) note(at int32, n int) {
	for len(*s) <= int(at) {
		*s = append(*s, int32(n))
	}
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

func (x *index) emptied() index {
	return index{verbs: x.verbs[:0], events: x.events[:0], entities: x.entities[:0], topics: x.topics[:0], dates: x.dates[:0], people: x.people[:0]}
}

func (d *document) startsOf(s *starts, ms []match) {
	*s = (*s)[:0]
	for k := range ms {
		s.note(ms[k].from, k)
	}
	s.note(int32(len(d.toks)), len(ms))
}

func (d *document) indexFound() {
	d.startsOf(&d.index.verbs, d.found.verbs)
	d.startsOf(&d.index.events, d.found.events)
	d.startsOf(&d.index.entities, d.found.entities)
	d.startsOf(&d.index.topics, d.found.topics)
}

// indexDates is for a new list of dates, which is in order.
func (d *document) indexDates() {
	s := d.index.dates[:0]
	for k := range d.dates {
		s.note(d.dates[k].from, k)
	}
	s.note(int32(len(d.toks)), len(d.dates))
	d.index.dates = s
}

// indexPeople is for a new list of people, which is in order.
func (d *document) indexPeople() {
	s := d.index.people[:0]
	for k, p := range d.people {
		s.note(p.from, k)
	}
	s.note(int32(len(d.toks)), len(d.people))
	d.index.people = s
}

// verbsIn, eventsIn, entitiesIn and topicsIn are the matches that begin in tokens [from, to).
func (d *document) verbsIn(from, to int32) []match {
	lo, hi := d.index.verbs.stretch(from, to)
	return d.found.verbs[lo:hi]
}

func (d *document) eventsIn(from, to int32) []match {
	lo, hi := d.index.events.stretch(from, to)
	return d.found.events[lo:hi]
}

func (d *document) entitiesIn(from, to int32) []match {
	lo, hi := d.index.entities.stretch(from, to)
	return d.found.entities[lo:hi]
}

func (d *document) topicsIn(from, to int32) []match {
	lo, hi := d.index.topics.stretch(from, to)
	return d.found.topics[lo:hi]
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
	if to <= from {
		return nil
	}
	lo, hi := d.index.dates.stretch(from, to)
	return d.dates[lo:hi]
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
		if p.anaphor && !p.plural {
			if q := d.named(p); q != nil && q.home {
				p = q // "Foreign Secretary" alone
			}
		}
		if p.home && p.named() && !p.former && (last == nil || !d.aside(p, last)) {
			d.homeUpTo[i+1] = p
		}
	}
}

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
