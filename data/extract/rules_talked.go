package extract

import (
	"slices"

	"github.com/demarche/demarche/data"
)

// talked reads sentences that tell of talking without a noun or a verb of meeting: "Minister A discussed fish with Foreign Minister B of
// Peru", "Minister A and Foreign Minister B of Peru exchanged views". Of whom a meeting was told before, it is what was said there.
func (d *document) talked(si int, s sentence, set *setting, told []*candidate, made int) []*candidate {
	if len(told) > made || !s.has(isTalk) || d.calledOff(s) {
		return nil
	}
	verb := d.discussVerb(s)
	if verb == 0 {
		return nil
	}
	home, others := d.sides(d.peopleIn(s.from, verb))
	cl := clause{sent: si, s: s, from: s.from, to: s.to, cut: s.to}
	cl.match = match{from: verb, to: verb + 1}
	rule := "talked"
	var hosts []party
	if len(others) > 0 {
		if !d.oneSubject(home, others, verb) {
			return nil
		}
	} else if with := d.talkedWith(verb, s); with > 0 && (!d.isWord(verb, "exchanged", "exchange") || d.dated(s)) {
		others, rule = d.othersWith(with, cl, set), "talked-with"
		if len(others) == 0 {
			cl.match = match{from: with, to: with + 1}
			hosts = d.unnamedHosts(cl, set)
		}
	}
	if home = d.homeOrMain(home, cl); len(home) == 0 {
		return nil
	}
	others = slices.DeleteFunc(others, func(p *person) bool { return metBefore(p, told) })
	var cs []*candidate
	if len(others) > 0 {
		cs = d.perCounterpart(cl, home, others, d.callKind(cl, data.Meeting), rule)
	}
	for _, p := range hosts {
		cs = append(cs, d.draft(candidate{trigger: cl.match, kind: data.Meeting, home: home, parties: []party{p}, rule: rule}))
	}
	for _, c := range cs {
		c.sent, c.point, c.from, c.to, c.status = si, s.point, s.from, s.to, data.Held
		if d.plannedAt(verb, s) {
			c.status = data.Planned
		}
		d.datePlace(c, cl, set)
	}
	return cs
}

// discussVerb is the verb of a sentence that tells of talking about something with somebody, at the head of its own clause; 0 where there is
// none.
func (d *document) discussVerb(s sentence) int32 {
	for i := s.from + 1; i+1 < s.to; i++ {
		switch {
		case d.isWord(i, "which", "that", "who", "whom", "where", "said", "noted", "recalled", "after", "when", "while") || d.word(i) == ";" || d.word(i) == ":":
			return 0
		case !d.is(i, isTalk):
		case d.isWord(i-1, "to", "be", "been", "was", "were", "had", "would", "could", "should", "may", "might", "and") || d.is(i-1, isBe):
			return 0
		case d.isWord(i, "discussed", "reviewed"), d.isWord(i, "talked") && d.isWord(i+1, "about"), d.isWord(i, "discuss") && d.will(i, s):
			return i
		case d.isWord(i, "exchanged") && d.hasWord(i+1, i+3, "views"), d.isWord(i, "exchange") && d.hasWord(i+1, i+3, "views") && d.will(i, s):
			return i
		}
	}
	return 0
}

// will says whether "will" stands right before token i, "also" and its like left out.
func (d *document) will(i int32, s sentence) bool {
	for j := i - 1; j >= s.from && j > i-4; j-- {
		if d.is(j, isFuture) {
			return true
		}
		if !d.isWord(j, "also", "then", "further", "jointly", "separately") {
			return false
		}
	}
	return false
}

// oneSubject says whether the people before a verb are its subject together: "Minister A and Foreign Minister B of Peru exchanged views".
func (d *document) oneSubject(home, others []*person, verb int32) bool {
	if len(home) != 1 || len(others) != 1 || !others[0].named() || !home[0].named() && !home[0].anaphor {
		return false
	}
	first, last := home[0], others[0]
	if first.from > last.from {
		first, last = last, first
	}
	at := first.to
	if d.word(at) == "," {
		at++
	}
	if !d.isWord(at, "and") || d.skipThe(at+1) != last.from && last.from > at+3 {
		return false
	}
	return verb <= last.to+2
}

// talkedWith is the "with" of those whom a verb of talking names; 0 where it names none.
func (d *document) talkedWith(verb int32, s sentence) int32 {
	for i := verb + 1; i+1 < s.to; i++ {
		if d.isWord(i, "which", "that", "who", "where", "including") && d.isWord(i, "which", "that", "who", "where") || d.word(i) == ";" {
			return 0
		}
		if !d.isWord(i, "with") {
			continue
		}
		if d.speaksOfHosts(i+1, s.to) || slices.ContainsFunc(d.peopleIn(i, min(s.to, i+8)), func(p *person) bool { return p.from <= i+4 && !p.anaphor }) {
			return i
		}
	}
	return 0
}

// othersWith are the people of the other side behind "with".
func (d *document) othersWith(with int32, cl clause, set *setting) []*person {
	cl.match = match{from: with, to: with + 1}
	_, others := d.sides(d.away(d.peopleIn(with, d.topicCut(with+1, cl.to)), cl, set))
	return slices.DeleteFunc(others, func(p *person) bool { return !p.named() && p.none() })
}
