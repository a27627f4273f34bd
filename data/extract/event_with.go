package extract

import (
	"slices"

	"github.com/demarche/demarche/data"
)

// With whom an event was, that a noun tells: parties behind "with", those in attendance, one event with each.

// attendants are the home officials who attend an event that the same sentence tells of before: "The Conference will take place in
// Budapest, and Vice Minister A is going to attend it".
func (d *document) attendants(cl clause) []*person {
	for _, v := range d.verbsIn(cl.match.to, cl.s.to) {
		if d.tables.verbs[v.ref>>3].class == verbAttend {
			home, _ := d.sides(d.peopleIn(cl.match.to, v.from))
			return home
		}
	}
	return nil
}

// saysSeparate says whether several meetings are called so: "separate meetings with two members of the Commission".
func (d *document) saysSeparate(cl clause) bool {
	for i := cl.match.from; i < cl.cut; i++ {
		if d.isWord(i, "separate", "separately", "respectively") || d.isWord(i, "turn") && d.isWord(i-1, "in") {
			return true
		}
	}
	return false
}

// ownDates says whether counterparts come each with a date in brackets.
func (d *document) ownDates(ps []*person) bool {
	n := 0
	for _, p := range ps {
		if d.ownDate(p) != nil {
			n++
		}
	}
	return n > 1
}

// dropUnnamed leaves out groups where others are named: "his two opposite numbers: A and B".
func dropUnnamed(ps []*person) []*person {
	var out []*person
	for _, p := range ps {
		if p.named() {
			out = append(out, p)
		}
	}
	return out
}

func (d *document) homeParty(c *candidate) bool {
	for _, p := range c.parties {
		if d.isHome(p) {
			return true
		}
	}
	return false
}

// withParties reads states behind "with", "between", "among" and "hosted by".
func (d *document) withParties(from, to int32) []party {
	var out []party
	for i := from; i < to; i++ {
		if d.is(i, isWith) {
			out = append(out, d.partiesAfter(i, to)...)
		}
	}
	return out
}

// nounForEach says whether more meetings follow the first with whom each was: "had a breakfast meeting with A and meetings with B and C". Who
// stands before the first noun is none of them.
func (d *document) nounForEach(noun match, others []*person) bool {
	if others[0].from < noun.to || !d.isWord(noun.to, "with") {
		return false
	}
	for _, m := range d.eventsIn(others[0].to, others[len(others)-1].from) {
		if k := d.tables.events[m.ref].kind; k == data.Meeting && d.isWord(m.to, "with") {
			return true
		}
	}
	return false
}

// withEach says whether "with" stands before each of those met: "telephone consultations with A at 5 p.m. and with B at 7 p.m."
func (d *document) withEach(others []*person) bool {
	return !slices.ContainsFunc(others, func(p *person) bool { return !d.isWord(d.beforeThe(p.from), "with") })
}

// withEachParty says the same of states: "policy consultations with Peru and with Chile".
func (d *document) withEachParty(states []party) bool {
	return !slices.ContainsFunc(states, func(p party) bool { return !d.isWord(d.beforeThe(p.from), "with") })
}

// withEachState parts meetings with states into one with each: "held foreign ministers’ meetings with Peru, Chile and Cuba".
func (d *document) withEachState(all *candidate, states []party) (out []*candidate) {
	for _, p := range states {
		c := *all
		if c.kind != data.Consultation {
			c.kind = data.Meeting
		}
		c.parties, c.rule = []party{p}, all.rule+"-each"
		out = append(out, d.draft(c))
	}
	return out
}

// includedStates are the states that many are said to include: "bilateral meetings with foreign ministers who attend, including those of Peru and
// Chile", "meetings with three countries (Peru, Chile and Cuba)".
func (d *document) includedStates(from int32, s sentence) []party {
	for i := from; i+1 < s.to; i++ {
		if d.is(i, isSubject) || d.isWord(i, "on", "about", "regarding") && !d.dateAt(i+1) && !d.isWord(i+2, "sidelines", "margins", "occasion") {
			return nil // "an exchange of views on the regional situation including Peru": they are talked about
		}
		if !d.isWord(i, "including", "namely") && !(d.isWord(i, "such") && d.isWord(i+1, "as")) && !(d.word(i) == "(" && d.isWord(i-1, "countries", "states", "nations")) {
			continue
		}
		for j := i + 1; j < min(s.to, i+6); j++ {
			if ps, _ := d.partiesFrom(j, s); len(ps) > 0 {
				return slices.DeleteFunc(ps, d.isHome)
			}
		}
	}
	return nil
}

// inAttendance are the people that a sentence says came: "The signing ceremony took place in Lima, attended by Ambassador A and Minister B".
func (d *document) inAttendance(from int32, s sentence) []*person {
	for i := from; i+1 < s.to; i++ {
		if d.leadsToThose(i) || d.isWord(i, "presence") && d.isWord(i+1, "of") {
			return d.peopleIn(i+2, s.to)
		}
	}
	return nil
}

// leadsToThose says whether the words at i lead to those who came: "attended by", "with the participation of".
func (d *document) leadsToThose(i int32) bool {
	return d.isWord(i, "attended") && d.isWord(i+1, "by") || d.isWord(i, "participation") && d.isWord(i+1, "of")
}

// pastFront leaves out whom only the words before the subject name, of another meeting: "Following a meeting with A on April 2, Minister B had a
// breakfast with C".
func (d *document) pastFront(subjects []*person, cl clause) []*person {
	at := cl.s.from
	if d.isWord(at, "right", "shortly", "soon", "immediately") {
		at++
	}
	if len(subjects) < 2 || !d.isWord(at, "following", "after") || cl.from > cl.s.from {
		return subjects
	}
	ours := subjects[0].home && d.isWord(subjects[0].from-1, "with") // "After meeting with Vice Minister A, Secretary B called on Minister C"
	for k, p := range subjects {
		if k > 0 && (p.home || ours) && d.hasSign(subjects[k-1].to, p.from, ",") {
			return subjects[k:]
		}
	}
	return subjects
}

// pastVisit leaves out whose visit only gives the time of a meeting with somebody else, who is of the same state where none is told: "On the occasion
// of the visit of President A of Peru, Minister B had a meeting with Foreign Minister C".
func (d *document) pastVisit(subjects, objects []*person) []*person {
	if len(subjects) < 2 || !d.visitOf(subjects[0]) || !subjects[1].home {
		return subjects
	}
	met := false
	for _, p := range objects {
		if p.named() && p.assumed && p.official < 0 {
			p.sendAbroad(subjects[0].country)
		}
		if met = met || !p.home; p.named() && p.none() {
			p.country = subjects[0].country
		}
	}
	if !met {
		return subjects
	}
	return subjects[1:]
}

// visitOf says whether a foreign person is only named as the one whose visit gives the time: "during the visit of President A to Korea".
func (d *document) visitOf(p *person) bool {
	return !p.home && d.isWord(p.from-1, "of") && d.isWord(p.from-2, "visit", "trip", "tour", "stay") && d.isWord(d.beforeThe(p.from-2), "of", "during", "on")
}
