package synth

import "github.com/demarche/demarche/data"

// makeTrip makes a visit and the meetings on it.
func (g *Generator) makeTrip(e *event, day data.Date) bool {
	trip, ok := g.bilateral(e, "visit", day, levelChief, levelChief, levelDeputy, levelSenior)
	if !ok {
		return false
	}
	nights := g.rand.IntN(4)
	if nights > 0 {
		trip.end = day.AddDays(nights)
	}
	trip.place = trip.state.capital
	host := trip.guests[0]
	trip.guests = nil
	e.add(trip, true)
	for i := range 1 + g.rand.IntN(5) {
		s := trip
		s.use, s.kind, s.end = "ontrip", data.Meeting, data.Date{}
		s.start, s.place = day.AddDays(g.rand.IntN(nights+1)), trip.state.capital
		s.guests, s.subjects = []person{host}, g.talkOf(2)
		if i > 0 {
			other, ok := g.official(trip.state.code, pickOne(g.rand, []string{levelHead, levelMinister, levelDeputy}), s.start)
			if !ok || e.meets(other) {
				continue
			}
			s.guests = []person{other}
			if chance(g.rand, 0.3) {
				s.place = pickOne(g.rand, trip.state.cities)
			}
		}
		e.add(s, true)
	}
	return true
}

// makeInbound makes a visit of a foreign official, who meets the host.
func (g *Generator) makeInbound(e *event, day data.Date) bool {
	visit, ok := g.bilateral(e, "inbound", day, levelChief, levelDeputy)
	if !ok {
		return false
	}
	talks := visit
	if nights := g.rand.IntN(3); nights > 0 {
		visit.end = day.AddDays(nights)
	}
	visit.place, talks.place = e.voice.capital, e.voice.capital
	talks.use, talks.kind, talks.subjects = "meeting", data.Meeting, g.talkOf(2)
	return e.add(visit, true) && e.add(talks, true)
}

// makeGathering makes a multilateral meeting and the bilateral ones beside it.
func (g *Generator) makeGathering(e *event, day data.Date) bool {
	of := pickOne(g.rand, g.world.groups)
	home, ok := g.official(e.voice.party, pickOne(g.rand, []string{levelChief, levelDeputy}), day)
	if !ok || of.name == e.voice.party {
		return false
	}
	s := story{use: "multilateral", kind: data.Multilateral, start: day, home: home, group: of.name, subjects: g.talkOf(2)}
	s.gathering = g.named("gathering", "", "", of.name)
	from := g.rand.IntN(len(of.members))
	for i := range of.members {
		if m := of.members[(from+i)%len(of.members)]; m != e.voice.country && len(s.members) < 2+from%3 {
			s.members = append(s.members, g.world.states[m])
		}
	}
	s.place = s.members[0].capital
	if chance(g.rand, 0.3) {
		s.place = e.voice.capital
	}
	if chance(g.rand, 0.3) {
		s.end = day.AddDays(1)
	}
	e.add(s, true)
	for range g.rand.IntN(7) {
		b, ok := g.bilateral(e, "sideline", day, levelChief)
		if !ok || e.meets(b.guests[0]) {
			continue
		}
		b.home, b.gathering, b.place = home, s.gathering, s.place
		e.add(b, true)
	}
	return true
}
