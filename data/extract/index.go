package extract

import (
	"slices"
	"sort"
)

// The rules look things up by place all the time. People and dates are kept in the order of the text, so that each look-up
// is a binary search and the time taken stays linear in the length of a page.

// farthest is how many mentions a rule looks back or ahead for somebody named elsewhere.
const farthest = 400

// from is the index of the first person whose mention begins at token i or later.
func (d *document) from(i int32) int {
	return sort.Search(len(d.people), func(k int) bool { return d.people[k].from >= i })
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
	lo := sort.Search(len(d.dates), func(k int) bool { return d.dates[k].from >= from })
	hi := sort.Search(len(d.dates), func(k int) bool { return d.dates[k].from >= to })
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
