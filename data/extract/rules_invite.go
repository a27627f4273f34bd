package extract

import "github.com/demarche/demarche/data"

// ruleBrief reads "briefed the diplomatic corps on the summit": who is told of something one by one is not.
func ruleBrief(d *document, cl clause, set *setting) []*candidate {
	home, others := d.sides(d.peopleIn(cl.from, cl.match.from))
	if cl.passive || len(home) == 0 || len(others) > 0 {
		return nil
	}
	for i := cl.match.to; i < min(cl.to, cl.match.to+8); i++ {
		if d.isWord(i, "diplomatic") && d.isWord(i+1, "corps", "missions") || d.isWord(i, "foreign") && d.isWord(i+1, "ambassadors", "diplomats", "envoys") {
			return []*candidate{d.draft(candidate{trigger: cl.match, kind: data.Ceremony, home: home, rule: "briefed"})}
		}
	}
	return nil
}

// ruleInvite reads "invited the European diplomatic corps to the Ministry for tea": who comes to a meal or a reception has met
// the host.
func ruleInvite(d *document, cl clause, set *setting) []*candidate {
	if !d.mealAhead(cl) {
		return nil
	}
	guests := d.peopleIn(cl.from, cl.match.from)
	if cl.passive { // "A delegation of Bolivia’s Senate was invited to a dinner by Vice Minister A"
		guests = d.mentioned(cl.s.from, cl.match.from)
	}
	home, others := d.sides(append(guests, d.peopleIn(cl.match.to, cl.to)...))
	if home = d.homeOrMain(home, cl); len(home) == 0 {
		return nil
	}
	if d.forDiplomats(cl) {
		return []*candidate{d.draft(candidate{trigger: cl.match, kind: data.Ceremony, home: home, others: others, rule: "invited"})}
	}
	if len(others) == 0 {
		return nil
	}
	return d.perCounterpart(cl, home, others, data.Meeting, "invited")
}

// mealAhead says whether an invitation is to a meal or a reception: "for tea", "to a luncheon".
func (d *document) mealAhead(cl clause) bool {
	for i := cl.match.to; i < cl.to; i++ {
		if d.isWord(i, "tea", "lunch", "luncheon", "dinner", "breakfast", "banquet", "reception") {
			return true
		}
	}
	return false
}
