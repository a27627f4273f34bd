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
