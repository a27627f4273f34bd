package extract

import "github.com/demarche/demarche/data"

// plannedTrip reads a visit that is the subject of a sentence which only tells that it is planned: "A visit to Peru by Minister A is planned for
// May 25-27".
func (d *document) plannedTrip(si int, s sentence, set *setting, made []*candidate) []*candidate {
	if len(made) > 0 || !s.has(isBe) || !d.dated(s) {
		return nil
	}
	for i := s.from; i+1 < s.to; i++ {
		if !d.is(i, isBe) || !d.is(i+1, isPlan) && !d.isWord(i+1, "planned", "foreseen", "envisaged", "set") {
			continue
		}
		cl := clause{sent: si, s: s, from: s.from, to: s.to, cut: s.to}
		cl.match = match{from: i, to: i + 1}
		return d.settled(d.tripTakesPlace(cl), cl, set, data.Planned)
	}
	return nil
}

// guestOf reads who is told to have been somebody's guest: "Minister A of Peru was Minister B's guest at lunch".
func (d *document) guestOf(si int, s sentence, set *setting, made []*candidate) []*candidate {
	if len(made) > 0 || !s.has(isBe) {
		return nil
	}
	for _, p := range d.mentioned(s.from, s.to) {
		if !p.possessive || !p.home || !p.named() || !d.isWord(p.to, "guest", "guests") {
			continue
		}
		_, others := d.sides(d.peopleIn(s.from, p.from))
		if others = dropUnnamed(others); len(others) == 0 {
			return nil
		}
		cl := clause{sent: si, s: s, from: s.from, to: s.to, cut: s.to}
		cl.match = match{from: p.to, to: p.to + 1}
		status := data.Held
		if d.plannedAt(p.from, s) {
			status = data.Planned
		}
		return d.settled(d.perCounterpart(cl, []*person{p}, others, data.Meeting, "guest-of"), cl, set, status)
	}
	return nil
}

// settled gives candidates that a whole sentence tells their place in the text, their status, day and place.
func (d *document) settled(cs []*candidate, cl clause, set *setting, status data.Status) []*candidate {
	for _, c := range cs {
		c.sent, c.point, c.from, c.to, c.status = cl.sent, cl.s.point, cl.s.from, cl.s.to, status
		d.datePlace(c, cl, set)
	}
	return cs
}
