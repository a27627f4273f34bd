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
