package extract

import "slices"

// fillSides gives counterparts of whom no state is told the one other state of what they took part in: "the 8th Korea-Chile Policy Consultation with
// Undersecretary A", "At the request of the Peruvian side, the Minister had a telephone conversation with Foreign Minister A".
func (d *document) fillSides(cs []*candidate) {
	for _, c := range cs {
		d.dropSeats(c)
		code := d.otherState(c)
		if code == "" {
			continue
		}
		for _, p := range c.others {
			if p.named() && p.none() && !p.home {
				p.country = code
			}
		}
	}
}

// otherState is the one foreign state among the parties of a candidate, or whose side its sentence names; "" where there are more, or none.
func (d *document) otherState(c *candidate) (code string) {
	for _, p := range c.parties {
		switch {
		case d.isHome(p):
		case p.country == "" || code != "" && code != p.country:
			return ""
		default:
			code = p.country
		}
	}
	if code != "" || len(c.parties) > 0 {
		return code
	}
	s := d.sents[c.sent]
	for i := s.from; i+1 < s.to; i++ {
		if e, ok := d.entity(i); ok && e.class == classDemonym && d.isWord(e.to, "side") && !d.isHome(d.partyOf(e)) {
			return d.partyOf(e).country
		}
	}
	return ""
}

// dropSeats leaves out a seat of government that a sentence names beside an official of its state.
func (d *document) dropSeats(c *candidate) {
	if !slices.ContainsFunc(c.others, d.seatOnly) {
		return
	}
	all := slices.Clone(c.others)
	c.others = slices.DeleteFunc(c.others, func(p *person) bool {
		return d.seatOnly(p) && slices.ContainsFunc(all, func(q *person) bool { return q.named() && q.country == p.country })
	})
}

// seatOnly says whether a seat of government is all that is known of somebody: "the line between No. 10 and the Kremlin".
func (d *document) seatOnly(p *person) bool {
	e, ok := d.entity(p.titleFrom)
	return ok && !p.named() && p.country != "" && e.class == classHint && d.tables.hints[e.ref].seat
}
