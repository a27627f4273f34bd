package extract

import "github.com/demarche/demarche/data"

// followedByAnother reads who had the second of two alike: "held a telephone conversation with A, followed by another with B".
func (d *document) followedByAnother(cl clause, noun match) (out []*candidate) {
	if cl.verb.lemma != "follow" || !d.isWord(cl.match.to, "by") || !d.isWord(cl.match.to+1, "another", "one") || !d.isWord(cl.match.to+2, "with") {
		return nil
	}
	home, first := d.sides(d.peopleIn(cl.s.from, cl.match.from))
	_, others := d.sides(d.peopleIn(cl.match.to, cl.to))
	kind := d.tables.events[noun.ref].kind
	if len(home) == 0 || len(others) == 0 || kind != data.Meeting && kind != data.Call {
		return nil
	}
	kind = d.callKind(clause{s: cl.s, from: cl.s.from, to: cl.to}, kind)
	if d.is(cl.match.from-1, isBe) && len(first) > 0 { // "A telephone conversation of Minister A with B was followed by another with C": no other verb tells it
		out = append(out, d.draft(candidate{trigger: noun, kind: kind, home: home, others: first, rule: "followed"}))
	}
	return append(out, d.draft(candidate{trigger: cl.match, kind: kind, home: home, others: others, rule: "followed"}))
}

// followedByCall reads the call that follows a meeting of a guest in the same sentence: "She will have a luncheon with Vice Minister A, followed by a
// courtesy call on Minister B".
func (d *document) followedByCall(si int, s sentence, set *setting, made []*candidate) []*candidate {
	if len(made) == 0 {
		return nil
	}
	first := made[len(made)-1]
	for _, n := range d.eventsIn(s.from, s.to) {
		if d.tables.events[n.ref].kind != data.Meeting || !d.isWord(n.to, "on", "to") || !d.isWord(n.to-1, "call", "visit") || usedBy(made, n) || first.sent != si || first.kind != data.Meeting || len(first.others) == 0 {
			continue
		}
		i := n.from - 1
		if d.isWord(i, "a", "an", "his", "her") {
			i--
		}
		ps := d.peopleIn(n.to, min(s.to, n.to+3))
		if !(d.isWord(i, "by") && d.isWord(i-1, "followed") || d.isWord(i, "then") || d.isWord(i, "before") && d.word(i-1) != ".") || len(ps) == 0 || !ps[0].home {
			continue
		}
		home, _ := d.sides(ps[:1])
		c := *first
		c.home, c.trigger, c.rule = home, n, "followed"
		if len(home) > 0 {
			return []*candidate{&c}
		}
	}
	return nil
}

const rulePreceded = "preceded"

// precededBy reads what the two sides held on a day before the talks that were told: "The consultations were preceded by the 2nd Space Dialogue and the
// Peru-Chile Disarmament Dialogue on 4 March".
func (d *document) precededBy(si int, s sentence, set *setting, made []*candidate) (out []*candidate) {
	told := set.told
	if told == nil || told.kind != data.Consultation || told.status != data.Held || len(d.foreign(told)) != 1 {
		return nil
	}
	by := int32(0)
	for i := s.from + 1; i+1 < s.to && by == 0; i++ {
		if d.isWord(i, "preceded") && d.isWord(i+1, "by") && d.is(i-1, isBe) {
			by = i + 1
		}
	}
	day := d.firstDate(s.from, s.to)
	if by == 0 || day == nil || day.kind != dateDay {
		return nil
	}
	for _, n := range d.eventsIn(by, s.to) {
		if d.tables.events[n.ref].kind != data.Consultation || usedBy(made, n) || usedBy(out, n) || d.othersAlone(n) {
			continue
		}
		c := d.draft(candidate{sent: si, point: s.point, from: s.from, to: s.to, trigger: n, kind: data.Consultation, status: data.Held, date: day, rule: rulePreceded})
		if c.parties = d.nounParties(n, s, n.to); len(d.foreign(c)) == 0 {
			c.parties = append(c.parties, told.sides()...)
		}
		if len(d.foreign(c)) == 1 && d.foreign(c)[0] == d.foreign(told)[0] || countries(d.foreign(c)) == 1 {
			out = append(out, c)
		}
	}
	return out
}
