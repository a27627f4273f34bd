package extract

// byOwnMinistry says whether it is the publisher's ministry, which no official speaks for, that has summoned somebody: "The Foreign Office
// summoned the Syrian ambassador", "The Syrian Ambassador was called to the Foreign Office". A ministry with a state before it is
// that state's.
func (d *document) byOwnMinistry(cl clause) bool {
	from, to := cl.from, cl.match.from
	if cl.passive {
		from, to = cl.match.from, min(cl.to, cl.match.to+8)
	}
	for i := from; i < to; i++ {
		if !d.isWord(i, "ministry", "fco", "fcdo", "mfa") && !(d.isWord(i, "office") && d.isWord(i-1, "foreign")) {
			continue
		}
		for j := i - 1; j >= from && j > i-4; j-- {
			if e, ok := d.entity(j); ok && !d.partyOf(e).none() && !d.isHome(d.partyOf(e)) {
				return false
			}
		}
		if e, ok := d.entity(d.skipThe(i + 2)); ok && d.isWord(i+1, "of") && !d.partyOf(e).none() && !d.isHome(d.partyOf(e)) {
			return false
		}
		return true
	}
	return false
}

// ownMinistry is the home country where the publisher's ministry is named beside another state's, as those who consulted each other: "officials
// of the Department and of the Ministry of External Affairs of India".
func (d *document) ownMinistry(from, to int32) []party {
	var own []party
	foreign := false
	for i := from; i < to; i++ {
		if !d.isWord(i, "ministry", "department", "office") || d.toks[i].shape == lowerCase {
			continue
		}
		p := party{}
		for j := i + 1; j < min(to, i+8) && !d.isWord(j, "and"); j++ {
			if e, ok := d.entity(j); ok && e.from == j && e.class == classCountry {
				p = d.partyOf(e)
				break
			}
		}
		if e, ok := d.entity(i - 1); ok && e.class == classDemonym {
			p = d.partyOf(e)
		}
		if p.none() || d.isHome(p) {
			own = []party{{from: i, to: i + 1, country: d.home}}
		} else {
			foreign = true
		}
	}
	if !foreign || d.home == "" {
		return nil
	}
	return own
}
