package extract

// respectively gives those who lead the delegations of two sides their sides, in the order in which both are named: "The Korean and the Peruvian
// delegations were led by Director-General A and Director B, respectively".
func (d *document) respectively(s sentence) {
	if !d.isWord(s.to-1, "respectively") && !d.isWord(s.to-2, "respectively") {
		return
	}
	a, b, ok := d.twoDelegations(s)
	if !ok {
		return
	}
	var led []*person
	for _, p := range d.peopleIn(s.from, s.to) {
		if p.named() {
			led = append(led, p)
		}
	}
	if len(led) != 2 {
		return
	}
	for i, side := range []party{a, b} {
		if led[i].none() {
			led[i].party = side
		}
	}
}

// twoDelegations reads "the ROK and the French delegations", "the Korean and Peruvian sides".
func (d *document) twoDelegations(s sentence) (a, b party, ok bool) {
	for i := s.from + 1; i < s.to; i++ {
		if !d.isWord(i, "delegations", "sides", "delegation") {
			continue
		}
		if d.isWord(i+1, "of", "from") {
			if ps, _ := d.partiesFrom(i+2, s); len(ps) == 2 {
				return ps[0], ps[1], true // "the delegations from the ROK and the Arab League"
			}
		}
		e, known := d.entity(i - 1)
		if !known || d.partyOf(e).none() {
			continue
		}
		and := d.beforeThe(e.from)
		if !d.isWord(and, "and") {
			continue
		}
		f, known := d.entity(and - 1)
		if known && !d.partyOf(f).none() {
			return d.partyOf(f), d.partyOf(e), true
		}
	}
	return a, b, false
}

// amongGroup gives somebody named as one of a group the group's side: "ten delegates from the National Council of Peru (NCP), including Prime
// Minister A".
func (d *document) amongGroup(s sentence) {
	people := d.peopleIn(s.from, s.to)
	for i := 1; i < len(people); i++ {
		g, p := people[i-1], people[i]
		if p.group && !p.none() && g.named() && g.none() && d.isWord(g.to, "and") && d.isWord(g.to+1, "other", "others") && p.from <= g.to+3 {
			g.party = p.party // "Secretary General A and other members of the Secretariat"
			continue
		}
		if !g.group || g.none() || !p.none() || !p.named() || !d.isWord(p.from-1, "including") {
			continue
		}
		at := g.to
		if d.word(at) == "(" && d.word(at+2) == ")" {
			at += 3
		}
		if d.word(at) == "," {
			at++
		}
		if at == p.from-1 {
			p.party = g.party
		}
	}
}
