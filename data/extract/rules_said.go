package extract

import (
	"slices"

	"github.com/demarche/demarche/data"
)

// saidIn reads meetings in which something was said: "Minister A stressed the need of fish in a meeting with President B of Peru". Of told,
// what begins at made is of the same sentence.
func (d *document) saidIn(si int, s sentence, set *setting, told []*candidate, made int) []*candidate {
	if len(told) > made || d.calledOff(s) || d.question(s) {
		return nil
	}
	if cs := d.duringTalksOf(si, s, set, told); len(cs) > 0 {
		return cs
	}
	for _, n := range d.eventsIn(s.from, s.to) {
		kind := d.tables.events[n.ref].kind
		if kind != data.Meeting && kind != data.Call || !d.isWord(n.to, "with") {
			continue
		}
		home, others := d.sides(d.peopleIn(s.from, n.from))
		from, to := s.from, n.from // where to look for what he said
		if len(home)+len(others) == 0 && n.from < s.from+9 {
			if home = d.speakerAfter(n.to, s); len(home) > 0 {
				from, to = home[0].to, min(s.to, home[0].to+4)
			}
		}
		if len(home) != 1 || len(others) > 0 || from == s.from && home[0].from > s.from+12 || !d.inWhichHeSaid(n, s, from, to) {
			continue
		}
		_, others = d.sides(d.peopleIn(n.to, d.topicCut(n.to, s.to)))
		others = slices.DeleteFunc(others, func(p *person) bool {
			return p.group || p.none() || p.former || p.from > n.to+3 && len(others) == 1 || metBefore(p, told)
		})
		if len(others) == 0 {
			continue
		}
		cl := clause{sent: si, s: s, from: s.from, to: s.to, cut: s.to}
		cl.match = n
		cs := d.perCounterpart(cl, home, others, d.callKind(cl, kind), "said-in")
		for _, c := range cs {
			c.sent, c.point, c.from, c.to, c.status = si, s.point, s.from, s.to, data.Held
			d.datePlace(c, cl, set)
		}
		return cs
	}
	return nil
}

// duringTalksOf reads talks of two that only the sentence on what was said in them tells of, on a visit: "During the discussions between Foreign Minister A of
// Peru and Minister B, both Ministers underscored …".
func (d *document) duringTalksOf(si int, s sentence, set *setting, told []*candidate) []*candidate {
	if set.visit == nil || !d.isWord(s.from, "during", "in", "at") {
		return nil
	}
	for _, n := range d.eventsIn(s.from, min(s.to, s.from+4)) {
		kind := d.tables.events[n.ref].kind
		if kind != data.Meeting && kind != data.Consultation || !d.isWord(n.to, "between") {
			continue
		}
		end := n.to
		for end < s.to && (d.word(end) != "," || len(d.peopleIn(n.to, end)) < 2) {
			end++
		}
		home, others := d.sides(d.peopleIn(n.to, end))
		if len(home) != 1 || len(others) != 1 || !home[0].named() || !others[0].named() || slices.ContainsFunc(told, func(c *candidate) bool { return !c.title && sharesOne(home, c.home) && sharesOne(others, c.others) }) {
			return nil
		}
		c := d.draft(candidate{sent: si, point: s.point, from: s.from, to: s.to, trigger: n, kind: data.Meeting, home: home, others: others, rule: "said-in", status: data.Held})
		cl := clause{sent: si, s: s, from: s.from, to: s.to, cut: s.to}
		cl.match = n
		d.datePlace(c, cl, set)
		return []*candidate{c}
	}
	return nil
}

// speakerAfter is the home official with whom a sentence goes on behind what it begins with: "At a meeting with A, the Minister thanked".
func (d *document) speakerAfter(i int32, s sentence) []*person {
	for ; i < s.to; i++ {
		if d.word(i) != "," {
			continue
		}
		for _, p := range d.mentioned(i, min(s.to, i+5)) {
			if p.home && p.from <= d.skipThe(i+1)+1 {
				return []*person{p}
			}
		}
	}
	return nil
}

// inWhichHeSaid says whether a noun is where the sentence's subject has said something, in [from, to): "said that fish is good in a meeting",
// "underlined, during talks".
func (d *document) inWhichHeSaid(n match, s sentence, from, to int32) bool {
	at := n.from - 1
	for at > s.from && (d.isWord(at, "a", "his", "her", "the", "their", "today", "separate", "earlier") || d.is(at, isNounLead)) {
		at--
	}
	if !d.isWord(at, "in", "during", "at") || d.isWord(at+1, "the") {
		return false
	}
	for i := from; i < to; i++ {
		if d.isWord(i, "will", "would", "may", "might", "could") {
			return false
		}
		if d.isWord(i, "said", "stressed", "underlined", "emphasised", "emphasized", "expressed", "reiterated", "reaffirmed", "told", "praised", "raised", "confirmed", "conveyed", "highlighted", "welcomed", "urged", "thanked", "congratulated", "set", "made") {
			return true
		}
	}
	return false
}
