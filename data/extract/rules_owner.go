package extract

import "github.com/demarche/demarche/data"

// ownMeeting reads "Minister A’s first meeting in New York was on 17 September, with Minister B": a noun that is told to have been with somebody.
func (d *document) ownMeeting(si int, s sentence, set *setting, made []*candidate) []*candidate {
	if !s.has(isBe) {
		return nil
	}
	for _, n := range d.eventsIn(s.from, s.to) {
		owner := d.ownerOfOne(n)
		be, with := d.wasWith(n, s)
		if owner == nil || with == 0 || usedBy(made, n) {
			continue
		}
		cl := clause{sent: si, s: s, from: s.from, to: s.to, cut: d.topicCut(with, s.to)}
		cl.match = n
		_, others := d.sides(d.away(d.peopleIn(with, cl.cut), cl, set))
		if len(others) == 0 {
			continue
		}
		cs := d.perCounterpart(cl, []*person{owner}, others, d.tables.events[n.ref].kind, "own-meeting")
		for _, c := range cs {
			c.sent, c.point, c.from, c.to, c.status = si, s.point, s.from, s.to, data.Held
			if d.is(be, isFuture) || d.is(be-1, isFuture) {
				c.status = data.Planned
			}
			d.datePlace(c, cl, set)
		}
		return cs
	}
	return nil
}

// ownerOfOne is the home official whose meeting or call a noun is told to be: "Minister A’s first meeting", "her next call".
func (d *document) ownerOfOne(n match) *person {
	switch d.tables.events[n.ref].kind {
	case data.Meeting, data.Call:
	default:
		return nil
	}
	for i := n.from; i > n.from-3 && i > 0; i-- {
		if owner := d.ownerOf(i); owner != nil && owner.home {
			return owner
		}
		if d.isWord(i-1, "his", "her") {
			return d.lastHome(i)
		}
		if !d.isWord(i-1, "first", "second", "third", "next", "last", "final", "other", "only") {
			return nil
		}
	}
	return nil
}

// wasWith are the tokens of "was" and "with" behind a noun: "was with A", "was on 17 September at the Turkish House, with A". 0 where something
// else is told.
func (d *document) wasWith(n match, s sentence) (be, with int32) {
	const reach = 14
	for i := n.to; i < s.to && i < n.to+reach; i++ {
		switch {
		case be == 0 && d.isWord(i, "was", "is", "be"):
			be = i
		case be > 0 && d.isWord(i, "with"):
			return be, i + 1
		case be > 0 && i == be+1 && d.toks[i].kind == tokWord && d.toks[i].shape == lowerCase && !d.isWord(i, "on", "at", "in", "also", "held", "today", "yesterday"):
			return 0, 0 // "was prepared with"
		case d.verbAt(i), be > 0 && d.is(i, isParticiple), d.word(i) == ";", d.is(i, isRelative):
			return 0, 0
		}
	}
	return 0, 0
}
