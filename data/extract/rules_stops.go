package extract

import "github.com/demarche/demarche/data"

// taken reads trips that an event is the subject of: "The NATO Foreign Ministers Meeting took Minister A to Brussels on 27 April",
// "Thursday will also bring A to Bratislava for the meeting".
func (d *document) taken(si int, s sentence, set *setting, made []*candidate) []*candidate {
	if !s.has(isTaking) || hasTrip(made) {
		return nil
	}
	for i := s.from; i+3 < s.to; i++ {
		if !d.isWord(i, "took", "takes", "take", "brought", "brings", "bring") || !d.is(i, isTaking) {
			continue
		}
		if d.isWord(i+1, "a") && d.isWord(i+2, "delegation") {
			if c := d.delegationTaken(si, s, i); c != nil {
				return []*candidate{c}
			}
		}
		for _, p := range d.mentioned(i+1, i+3) {
			if !p.home && !p.anaphor || p.from != d.skipThe(i+1) || !d.isWord(p.to, "to") || !d.stateAhead(p.to+1) {
				continue
			}
			cl := clause{sent: si, s: s, from: s.from, to: s.to, cut: s.to}
			cl.match = match{from: i, to: i + 1}
			home, _ := d.sides([]*person{p})
			places, city := d.destinations(p.to, d.stayEnd(p.to, s))
			if len(home) == 0 || len(places) == 0 && city == nil || d.someAtHome(places, city) {
				continue
			}
			c := d.draft(candidate{sent: si, point: s.point, from: s.from, to: s.to, trigger: cl.match, kind: data.Visit, home: home, parties: places, rule: "taken", status: data.Held})
			if d.plannedAt(i, s) {
				c.status = data.Planned
			}
			d.stayPlace(c, places, city)
			if hosts := d.seatedHosts(c, si); len(hosts) > 0 {
				c.parties = hosts
			}
			if c.date = d.clauseDate(cl); c.date == nil {
				continue
			}
			return []*candidate{c}
		}
	}
	return nil
}

// datedStops reads the stops of a trip that come each with its day and have meetings in common: "The other stops, at each of which the
// Minister will have bilateral meetings, are Zimbabwe (11 January) and Rwanda (12 January)".
func (d *document) datedStops(si int, s sentence, set *setting, made []*candidate) (out []*candidate) {
	home := d.lastHome(s.to)
	if len(made) > 0 || home == nil || set.visit == nil {
		return nil
	}
	noun, ok := match{}, false
	for _, n := range d.eventsIn(s.from, s.to) {
		if d.tables.events[n.ref].kind == data.Meeting && d.severalNouns(n) {
			noun, ok = n, true
		}
	}
	if !ok {
		return nil
	}
	for i := s.from; i < s.to; i++ {
		e, found := d.entity(i)
		if !found || e.from != i || e.class != classCountry || d.word(e.to) != "(" {
			continue
		}
		ms := d.datesIn(e.to, e.to+3)
		if len(ms) == 0 || ms[0].kind != dateDay || d.isHome(d.partyOf(e)) {
			continue
		}
		p := d.partyOf(e)
		c := d.draft(candidate{sent: si, point: s.point, from: s.from, to: s.to, trigger: noun, kind: data.Meeting, home: []*person{home}, parties: []party{p},
			date: &ms[0], country: p.country, placeAt: [2]int32{p.from, p.to}, rule: "dated-stop", status: data.Held})
		if d.plannedAt(noun.to, s) {
			c.status = data.Planned
		}
		out = append(out, c)
	}
	if len(out) < 2 {
		return nil
	}
	return out
}

// delegationTaken reads "Ambassador A will take a delegation on resources to Chile, Colombia and Venezuela on November 25-December 1".
func (d *document) delegationTaken(si int, s sentence, verb int32) *candidate {
	home, _ := d.sides(d.peopleIn(s.from, verb))
	from := d.goingTo(verb, s.to)
	places, city := d.destinations(from, s.to)
	if len(home) == 0 || from == s.to || len(places) == 0 && city == nil || d.someAtHome(places, city) {
		return nil
	}
	cl := clause{sent: si, s: s, from: s.from, to: s.to, cut: s.to}
	cl.match = match{from: verb, to: verb + 1}
	c := d.draft(candidate{sent: si, point: s.point, from: s.from, to: s.to, trigger: cl.match, kind: data.Visit, home: home, parties: places, rule: "taken", status: data.Held})
	if d.plannedAt(verb, s) {
		c.status = data.Planned
	}
	d.stayPlace(c, places, city)
	if c.date = d.clauseDate(cl); c.date == nil {
		return nil
	}
	return c
}
