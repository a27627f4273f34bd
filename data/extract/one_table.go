package extract

// theirCounterparts are those of ours whose counterparts of one state the clause names, one for each: "visited Moscow with Secretary A for talks
// with their Russian counterparts, Ministers B and C". They sat at one table.
func (d *document) theirCounterparts(cl clause, others []*person) []*person {
	if len(others) < 2 || !d.sameParty(others) {
		return nil
	}
	for i := others[0].from - 1; i > cl.s.from && i > others[0].from-6; i-- {
		if !d.isWord(i, "their") {
			continue
		}
		if !d.hasWord(i, others[0].from+2, "counterparts") {
			return nil
		}
		home, _ := d.sides(d.peopleIn(cl.s.from, i))
		if len(home) == len(others) {
			return home
		}
	}
	return nil
}
