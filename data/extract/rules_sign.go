package extract

import (
	"slices"

	"github.com/demarche/demarche/data"
)

// ruleSign reads "signed an agreement with", "was signed by A and B".
func ruleSign(d *document, cl clause, set *setting) []*candidate {
	if cl.verb.lemma == "put signature alone" && !d.hasWord(cl.match.to, min(cl.to, cl.match.to+8), "to") {
		return nil // "a statement to which they put their signatures"
	}
	if d.signsForOneself(cl) {
		return nil
	}
	home, others := d.sides(append(d.peopleIn(cl.from, cl.match.from), d.peopleIn(cl.match.to, cl.to)...))
	c := d.draft(candidate{trigger: cl.match, kind: data.Ceremony, home: home, others: others, rule: "signed"})
	c.parties = append(d.subjectParties(cl.from, cl.match.from), d.withParties(cl.match.to, cl.to)...)
	if cl.passive {
		c.parties = append(c.parties, d.withParties(cl.from, cl.match.from)...)
		if len(d.foreign(c)) == 0 { // "The ROK-Peru agreement was signed by A and B"
			if ps := d.partiesWithin(cl.from, cl.match.from); len(ps) == 2 && d.isHome(ps[0]) != d.isHome(ps[1]) {
				c.parties = append(c.parties, ps...)
			}
		}
		if d.homeParty(c) && len(d.foreign(c)) > 0 {
			return []*candidate{c} // "A memorandum between the United States and Egypt was signed today"
		}
		c.parties = append(c.parties, d.partiesWithin(cl.match.to, cl.to)...)
		if len(others) == 0 && len(c.home) == 0 && len(d.foreign(c)) > 0 && d.isWord(cl.match.to, "by") {
			return []*candidate{c} // "will be signed by the Ministry of Education and Ukraine's State Space Agency"
		}
	}
	if len(d.foreign(c)) == 0 && !cl.title {
		c.home, c.others = d.signatories(cl, c.home, c.others)
	}
	if last := set.last; last != nil && (len(d.foreign(c)) == 0 || len(c.home)+len(c.others) == 0 && d.sharesParty(c, last)) && !cl.title && d.bothSign(cl) {
		c.home, c.others, c.parties = last.home, last.others, last.parties
		if c.date = d.clauseDate(cl); c.date == nil {
			c.date, c.inherited = last.date, true
		}
	}
	if p, ok := d.signsAtStop(cl, c, set); ok {
		c.parties = append(c.parties, p)
		return []*candidate{c}
	}
	states := !cl.passive && d.homeParty(c) && len(d.foreign(c)) == 1 && d.firstDate(cl.from, cl.to) != nil // "On May 17 Peru and Chile signed an agreement"
	if len(d.foreign(c)) == 0 || len(c.others) == 0 && !cl.title && len(c.home) == 0 && !states {
		return nil
	}
	return []*candidate{c}
}

// signsAtStop is the state of a stop of a trip where one of ours signs an agreement, though the text does not say with whom: "In Lima, the Minister will
// sign a bilateral science and technology agreement".
func (d *document) signsAtStop(cl clause, c *candidate, set *setting) (party, bool) {
	states := d.tripStates(set)
	if cl.passive || cl.title || len(states) == 0 || len(c.home) != 1 || len(c.others) > 0 || len(d.foreign(c)) > 0 ||
		!d.hasWord(cl.match.to, min(cl.to, cl.match.to+9), "agreement", "agreements", "memorandum", "treaty", "convention", "protocol", "mou") {
		return party{}, false
	}
	if p := d.stateOfPlace(cl); p.country != "" {
		return p, slices.ContainsFunc(states, func(q party) bool { return q.country == p.country })
	}
	if len(states) == 1 && d.hasWord(cl.match.to, min(cl.to, cl.match.to+9), "bilateral") {
		return states[0], true
	}
	return party{}, false
}

// signsForOneself says whether what is signed binds nobody: "a letter of condolences signed by the Minister", "signed the book of condolence".
// Letters of intent and exchanges of letters do.
func (d *document) signsForOneself(cl clause) bool {
	from, to := cl.match.to, min(cl.to, cl.match.to+4)
	if cl.passive || d.isWord(cl.match.to, "by") {
		from, to = max(cl.s.from, cl.match.from-8), cl.match.from
	}
	for i := from; i < to; i++ {
		if d.isWord(i, "book", "petition", "guestbook") || d.isWord(i, "letter", "message") && !d.isWord(i+2, "intent", "understanding", "agreement", "exchange") && !d.isWord(i-1, "and") {
			return true
		}
	}
	return false
}

// signatories are those whom the next sentence names as having signed: "The signatories were A and B".
func (d *document) signatories(cl clause, home, others []*person) ([]*person, []*person) {
	if cl.sent+1 >= len(d.sents) {
		return home, others
	}
	s := d.sents[cl.sent+1]
	for i := s.from; i < s.to; i++ {
		if d.isWord(i, "signatories", "signatory", "signers", "behalf") {
			return d.sides(d.peopleIn(s.from, s.to))
		}
	}
	return home, others
}

// bothSign says whether the subject of a signing is the two sides of the meeting told before: "the two sides will sign",
// "The Minister and the Chairperson then put their signatures to".
func (d *document) bothSign(cl clause) bool {
	offices := 0
	for i := cl.from; i < cl.match.from; i++ {
		if d.isWord(i, "two", "both", "sides", "they", "ministers") {
			return true
		}
		if e, ok := d.entity(i); ok && e.from == i && e.class == classOffice {
			offices++
		}
	}
	if cl.passive && d.isWord(cl.match.to, "by") && d.isWord(cl.match.to+1, "the", "both") && d.hasWord(cl.match.to+1, cl.match.to+4, "sides", "parties") {
		return true // "Agreements on visas will be signed by the two sides"
	}
	return offices > 1
}
