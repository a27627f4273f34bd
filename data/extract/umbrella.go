package extract

import (
	"slices"

	"github.com/demarche/demarche/data"
)

// dropUmbrellas leaves out what only announces a list that follows: "met with ambassadors of Council members on February 9
// and 10", where each meeting is told after it, or "will attend ASEAN-related meetings" before their timetable.
func (d *document) dropUmbrellas(cs []*candidate) (kept, dropped []*candidate) {
	kept = d.scratch.told.room(len(cs))
	for _, c := range cs {
		if d.umbrella(c, cs) {
			dropped = append(dropped, c)
		} else {
			kept = append(kept, c)
		}
	}
	return kept, dropped
}

func (d *document) umbrella(c *candidate, cs []*candidate) bool {
	if d.metEachLater(c, cs) {
		return true
	}
	if c.kind == data.Visit || slices.ContainsFunc(c.others, (*person).named) || !d.manyNouns(c) {
		return false
	}
	n, told := 0, countries(d.foreign(c)) != 1 // one of several meetings, each of one state, is dropped only where that one is told again
	for _, o := range cs {
		if o.rule == oneOfMany && o.sent > c.sent && overlap(c, o) && c.kind == o.kind {
			return true
		}
		if o != c && o.sent > c.sent && o.kind != data.Visit && overlap(c, o) && o.status == c.status && d.finer(o, c) {
			n++
			told = told || d.sharesParty(o, c)
		}
	}
	return n >= 2 && told
}

// metEachLater says whether leaders of several states, met as it says, are each met by name later: "met with the leaders of Peru and Chile. In the meeting
// between the Minister and President A of Peru, … He also met with President B of Chile".
func (d *document) metEachLater(c *candidate, cs []*candidate) bool {
	f := d.foreign(c)
	if c.kind != data.Multilateral || c.rule != "met" || len(f) < 2 || slices.ContainsFunc(c.others, (*person).named) {
		return false
	}
	return !slices.ContainsFunc(f, func(p party) bool {
		return !slices.ContainsFunc(cs, func(o *candidate) bool {
			g := d.foreign(o)
			return o.sent > c.sent && o.kind == data.Meeting && o.status == c.status && overlap(o, c) && len(g) == 1 && g[0].country == p.country && slices.ContainsFunc(o.others, (*person).named)
		})
	})
}

// finer says whether o tells more than c: a named counterpart, or an item of a list.
func (d *document) finer(o, c *candidate) bool {
	if c.rule == "listed" {
		return false
	}
	return o.rule == "listed" || slices.ContainsFunc(o.others, (*person).named) && len(d.foreign(o)) > 0
}

// manyNouns says whether a candidate speaks of several at once: a plural noun, or groups as counterparts.
func (d *document) manyNouns(c *candidate) bool {
	w := d.word(c.trigger.to - 1)
	if len(w) > 3 && w[len(w)-1] == 's' {
		return true
	}
	for _, p := range c.others {
		if (p.group || p.plural) && c.kind != data.Multilateral { // a conference with many is one
			return true
		}
	}
	return d.isWord(c.trigger.to, "after") && d.isWord(c.trigger.to+1, "another")
}

// regionTrip makes a trip of a title that sends a home official through a region ("Travels to the Middle East and Africa")
// where the body tells of the stops but not of the trip.
func (d *document) regionTrip(cs []*candidate) *candidate {
	if !d.titled() {
		return nil
	}
	trip := false
	var verb anchor
	for _, a := range d.anchors(d.sents[0]) {
		if a.verb.class == verbVisit || a.verb.class == verbWeakTrip {
			trip, verb = true, a
		}
	}
	if !trip {
		return nil
	}
	v := d.draft(candidate{trigger: verb.match, kind: data.Visit, rule: "visit-region", from: d.sents[0].from, to: d.sents[0].to})
	for _, c := range cs {
		if c.kind == data.Visit {
			return nil
		}
		if c.title || c.start.IsZero() || c.country == "" || c.country == d.home || d.background(c) || c.sent < v.sent && d.homesDiffer(c, v) {
			continue
		}
		v.status, v.method, v.spread, v.home = c.status, c.method, max(c.spread, 1), c.home
		v.parties = append(v.parties, party{from: c.placeAt[0], to: c.placeAt[1], country: c.country})
		if v.start.IsZero() || c.start.Before(v.start) {
			v.start = c.start
		}
		if end := lastDay(c); v.end.Before(end) {
			v.end = end
		}
	}
	if countries(d.foreign(v)) < 2 || len(v.home) == 0 {
		return nil
	}
	return v
}

func lastDay(c *candidate) data.Date {
	if c.end.IsZero() {
		return c.start
	}
	return c.end
}

// tripDates gives a trip without dates of its own the span of what is told of it, and a trip through a region the states
// that it went to.
func (d *document) tripDates(cs []*candidate) {
	for _, v := range cs {
		if v.kind != data.Visit || !v.start.IsZero() && !v.inherited {
			continue
		}
		first, last := data.Date{}, data.Date{}
		for _, c := range cs {
			if c == v || c.kind == data.Visit && !d.stopOf(c, v) || c.start.IsZero() || c.title || c.status != v.status || c.country == d.home || d.background(c) || c.sent < v.sent && d.homesDiffer(c, v) {
				continue
			}
			end := lastDay(c)
			if first.IsZero() || c.start.Before(first) {
				first = c.start
				v.method, v.spread = c.method, max(c.spread, 1)
			}
			if last.IsZero() || end.After(last) {
				last = end
			}
		}
		if !first.IsZero() {
			v.start, v.end, v.weak = first, last, false
		}
	}
}

// stopOf says whether a trip to one state is a stop of a trip to several: "visited Peru, Chile and Bolivia", and then "visited Chile on May 12".
func (d *document) stopOf(c, v *candidate) bool {
	return !c.inherited && c.sent > v.sent && countries(d.foreign(v)) > 1 && countries(d.foreign(c)) == 1 && d.sharesParty(c, v) && !d.homesDiffer(c, v)
}
