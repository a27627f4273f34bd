package extract

import "github.com/demarche/demarche/data"

// bodyOfTwo reads "The Working Mechanism on India-China Border Affairs held its 21st meeting": a standing body of two states, the home country among
// them, that no table has.
func (d *document) bodyOfTwo(cl clause, noun match) []*candidate {
	if cl.passive || !d.isWord(noun.to-1, "meeting", "session", "round") || len(d.peopleIn(cl.s.from, cl.match.from)) > 0 {
		return nil
	}
	own := false
	for i := cl.match.to; i < noun.from; i++ {
		own = own || d.isWord(i, "its")
	}
	if !own {
		return nil
	}
	for i := cl.s.from; i < cl.match.from; i += 8 { // as far as compoundAhead looks
		ps := d.compoundAhead(i, cl.match.from)
		if len(ps) != 2 || d.isHome(ps[0]) == d.isHome(ps[1]) {
			continue
		}
		return []*candidate{d.draft(candidate{trigger: noun, kind: data.Consultation, parties: ps, rule: "held-by-body"})}
	}
	return nil
}

// bodyThatMet is the standing dialogue that a sentence of meeting has for its subject: "The 12th ROK-Peru Joint Economic Committee, headed by A and B,
// met in Lima".
func (d *document) bodyThatMet(cl clause) (match, bool) {
	if cl.verb == nil || cl.verb.lemma != "meet" || cl.passive || d.isWord(cl.match.to, "with") {
		return match{}, false
	}
	for _, n := range d.eventsIn(cl.s.from, min(cl.match.from, cl.s.from+itemReach)) {
		if d.tables.events[n.ref].kind == data.Consultation && d.word(n.to) == "," && d.hasWord(n.to, cl.match.from, "headed", "chaired", "co-chaired", "led") {
			return n, true
		}
	}
	return match{}, false
}
