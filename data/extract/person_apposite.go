package extract

// joinAppositions drops offices that only say more of the person named right before: "met with Sergey V. Lavrov, his Russian
// counterpart", "Wang Yi, member of the Political Bureau of the CPC Central Committee and Minister of Foreign Affairs, spoke". What they
// say of whose official it is stays with the name.
func (d *document) joinAppositions() {
	kept := d.people[:0]
	var named *person // whose apposition may follow
	end := int32(-1)  // where it has come to
	for i, p := range d.people {
		if i+1 < len(d.people) && d.formerNamedNext(p, d.people[i+1]) {
			d.people[i+1].former = true
		}
		if i+1 < len(d.people) && d.counterpartNamedNext(p, d.people[i+1]) {
			d.people[i+1].party, d.people[i+1].counterpart = p.party, true
			continue // "his Peruvian counterpart, Vice Minister A, met in Lima"
		}
		if i+1 < len(d.people) && p.none() && d.isWord(p.to-1, "counterparts") && d.word(p.to) == "," && d.people[i+1].from == p.to+1 && d.people[i+1].named() {
			continue // "his counterparts, Vice Minister A of Peru and Vice Minister B of Chile"
		}
		if named != nil && !nameFollows(d.people[i:]) && d.apposed(named, p, end) {
			if named.none() {
				named.party = p.party
			}
			if named.titleTo <= named.titleFrom {
				named.titleFrom, named.titleTo = p.titleFrom, p.titleTo
				named.office, named.hint = p.office, p.hint
			}
			end = p.to
			continue
		}
		kept = append(kept, p)
		named, end = nil, p.to
		if p.named() && !p.plural && !p.possessive && p.nameTo == p.to {
			named = p
		}
	}
	d.people = kept
}

// nameReach is how many tokens of ranks may stand between an office and the name: "then Minister of State, General (retd.) A".
const nameReach = 7

// formerNamedNext says whether an office of one who has left it has its name behind a comma.
func (d *document) formerNamedNext(p, next *person) bool {
	return p.former && !p.named() && next.named() && next.titleTo <= next.titleFrom && d.word(p.to) == "," && next.from <= p.to+nameReach
}

// counterpartNamedNext says whether a counterpart without a name is the one named next, behind a comma and by an office that no state goes with.
func (d *document) counterpartNamedNext(p, next *person) bool {
	return p.counterpart && !p.named() && !p.plural && !p.none() && next.named() && next.none() && !next.plural && next.titleTo > next.titleFrom &&
		next.titleFrom < next.nameFrom && d.word(p.to) == "," && next.from == p.to+1 && (d.word(next.to) == "," || d.word(next.to) == ".")
}

// apposed says whether p stands in apposition to a named person, or goes on with one that ended at token end.
func (d *document) apposed(named, p *person, end int32) bool {
	if p.named() || p.plural || p.possessive || p.group && !p.counterpart || !named.none() && !p.none() && named.country+named.org != p.country+p.org {
		return false
	}
	if end > named.to { // "… Central Committee and Minister of Foreign Affairs"
		return d.isWord(end, "and") && p.from == d.skipThe(end+1)
	}
	if d.word(end) != "," || named.titleTo > named.titleFrom && named.titleTo <= named.nameFrom && d.invites(named) {
		return false // "at the invitation of Foreign Minister A, the Prime Minister of Peru, B, will visit"
	}
	i := d.skipThe(end + 1)
	if d.isWord(i, "his", "her", "now") || d.isWord(i, "a") {
		i++
	}
	if d.isWord(i, "member") {
		return p.from-i < 8
	}
	return p.from == i
}

// nameFollows says whether a name stands right behind the first of the mentions, so that it is the next of a list.
func nameFollows(ps []*person) bool {
	if len(ps) < 2 || ps[0].counterpart {
		return false
	}
	q := ps[1]
	return q.from >= ps[0].to && q.from <= ps[0].to+1 && q.named() && q.nameFrom == q.from
}
