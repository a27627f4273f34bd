package extract

// readNameFirst reads a mention that has its name first, or an honorific: "H.E. Mr. Sameh Shoukry, Minister of Foreign
// Affairs of Egypt", "Igor Morgulov, Russia’s Deputy Foreign Minister", "Mr. Lavrov, Sergey Viktorovich".
func (d *document) readNameFirst(i int32, s sentence) int32 {
	p := &person{official: -1, office: -1, from: i}
	honorific := false
	for i < s.to && (d.is(i, isHonorific) && d.toks[i].shape != lowerCase || honorific && d.word(i) == ".") {
		honorific = true
		i = d.pastHonorific(i)
	}
	if m, ok := d.entity(i); honorific && ok && m.from == i && (m.class == classOffice || m.class == classHint) {
		return d.readOffice(m, s, false) // "H.E. Foreign Minister …"
	}
	end := d.nameRun(i, s)
	if end == i {
		return p.from
	}
	p.nameFrom, p.nameTo, p.to = i, end, d.pastHonours(end)
	if honorific && d.word(end) == "," && !d.honour(end+1) {
		// Family name, then given names, before the office: "Lavrov, Sergey Viktorovich, Minister of …".
		if e := d.nameRun(end+1, s); e > end+1 && d.word(e) == "," && d.startsOffice(e+1) {
			p.nameTo, p.to = e, e
		}
	}
	if !d.titleAfter(p, s) || d.word(p.to) == "," {
		d.partyAfter(p, s) // also "Ms. Anna Brun, Counsellor, Embassy of Peru"
	}
	d.addPerson(p)
	return p.to
}

// pastHonours is the token after the letters that honours are written with behind a name: "Ana Brun CMG OBE".
func (d *document) pastHonours(i int32) int32 {
	for d.honour(i) || d.word(i) == "," && d.honour(i+1) {
		i++
	}
	return i
}

func (d *document) honour(i int32) bool {
	return int(i) < len(d.toks) && d.toks[i].shape == upperCase &&
		d.isWord(i, "cmg", "kcmg", "dcmg", "gcmg", "obe", "cbe", "mbe", "dbe", "kbe", "cvo", "mvo", "kcvo", "mp", "kc", "qc")
}

// startsOffice says whether an office begins at i, with the words that may stand before it.
func (d *document) startsOffice(i int32) bool {
	for n := 0; n < 6; n++ {
		i = d.skipThe(i)
		e, ok := d.entity(i)
		switch {
		case ok && (e.class == classOffice || e.class == classOffices || e.class == classHint):
			return true
		case ok && !d.partyOf(e).none():
			i = e.to
			if int(i) < len(d.toks) && d.toks[i].kind == tokPossessive {
				i++
			}
		case d.is(i, isPrefix) && d.toks[i].shape != lowerCase:
			i++
		case d.isWord(i, "who", "is", "as", "currently", "new", "newly", "appointed", "elected", "incoming", "current", "now", "also"):
			i++
		default:
			return false
		}
	}
	return false
}

// titleAfter reads the office that follows a name and a comma.
func (d *document) titleAfter(p *person, s sentence) bool {
	i := p.to
	if d.word(i) != "," && !d.isWord(i, "as") || !d.startsOffice(i+1) {
		return false
	}
	for j := i + 1; j < s.to; j++ {
		m, ok := d.entity(j)
		if !ok || m.class != classOffice && m.class != classHint {
			continue
		}
		if m.class == classHint {
			p.hint = d.hintParty(m)
		} else {
			p.office = m.ref
		}
		p.titleFrom = d.officeStart(m.from, s, p)
		p.titleTo = d.complement(m.to, s, p)
		p.to = p.titleTo
		d.allOffices(p, s)
		return true
	}
	return false
}

// allOffices goes on over all offices that somebody holds at once: "A, Deputy Prime Minister, Minister of X and Minister of Y of Peru". Once one
// names the state, an office behind it is another's.
func (d *document) allOffices(p *person, s sentence) {
	for known := false; !known; {
		known = !p.none()
		after, more := d.moreOffices(p.titleTo, s, p)
		if !more {
			return
		}
		p.titleTo, p.to = after, after
		known = known || !p.none()
	}
}

// moreOffices reads ", Minister of X and Minister of Y" as one title, one office at a time.
func (d *document) moreOffices(i int32, s sentence, p *person) (int32, bool) {
	if !d.isWord(i, "and", "&") && !(d.word(i) == "," && p.named() && p.nameTo < p.titleFrom) {
		return i, false
	}
	at := d.skipThe(i + 1)
	for d.is(at, isPrefix) && d.toks[at].shape != lowerCase {
		at++ // "Second Minister"
	}
	m, ok := d.entity(at)
	if !ok || m.class != classOffice && m.class != classHint {
		return i, false
	}
	q := &person{}
	end := d.complement(m.to, s, q)
	other := !q.none() && !p.none() && (q.country != p.country || q.org != p.org)
	if other && p.named() && p.org != "" && q.country != "" && d.isWord(i+1, "ambassador") {
		other = false // "Chair of the AU Committee and Ambassador of Guinea": a body's chair comes from a state
	}
	if d.nameRun(end, s) > end || other {
		return i, false
	}
	if p.none() {
		p.party = q.party
	}
	return end, true
}

// readCounterpart reads "his Chinese counterpart Wang Yi", "her Polish and Romanian counterparts", "his Russian opposite
// number".
func (d *document) readCounterpart(i int32, s sentence) int32 {
	if d.isWord(i, "colleague", "colleagues") || d.isWord(i, "opposite") && !d.isWord(i+1, "number", "numbers") {
		return i
	}
	lead := d.leadingParties(i, s)
	end := i + 1
	if d.isWord(i, "opposite") {
		end++
	}
	plural := d.isWord(end-1, "counterparts", "numbers")
	p := &person{from: i, official: -1, office: -1, counterpart: true, to: end, titleFrom: i, titleTo: end}
	if len(lead) > 0 {
		p.from = lead[0].from
		p.titleFrom = p.from
	}
	name := end
	for d.is(name, isHonorific) && d.toks[name].shape != lowerCase && name+1 < s.to {
		name = d.pastHonorific(name) // "his counterpart Dr. Ana Brun"
	}
	names, at := d.nameList(name, s)
	if len(names) == 0 {
		at = end
	}
	if len(lead) == 0 {
		var of []party
		if of, at = d.partyList(at, s); len(of) > 0 {
			if m, ok := d.entity(at); ok && len(of) > 1 && m.class == classOffice {
				of = of[:len(of)-1] // "her counterparts from Peru, Chile and the UN Special Envoy"
				at = of[len(of)-1].to
			}
			lead = of
			p.to = at
			if len(names) == 0 {
				names, at = d.nameList(at, s)
			}
		}
	}
	if len(lead) == 0 && len(names) == 0 && d.isWord(at, "at", "in") {
		if e := d.complement(at, s, p); e > at { // "his counterpart at the European Department of the Polish Foreign Ministry Ana Brun"
			if ns, end := d.nameList(e, s); len(ns) == 1 {
				names, at = ns, end
			}
		}
	}
	p.to = max(p.to, at)
	if len(names) == 0 && d.word(p.to) == "," {
		if from, e, ok := d.appositeName(p.to, s); ok {
			names = [][2]int32{{from, e}}
			p.to = e
		}
	}
	if len(names) == 0 && !plural && d.isWord(p.from-1, "his", "her") {
		q := *p
		q.from--                            // over "his"
		if d.nameBefore(&q, s); q.named() { // "with Ana Brun, his Peruvian counterpart"
			*p = q
			if len(lead) > 0 {
				p.party = lead[0]
			}
			d.addPerson(p)
			return p.to
		}
	}
	d.spread(p, names, lead, plural)
	return p.to
}

// spread makes one person of each name, or of each party where no name is given.
func (d *document) spread(p *person, names [][2]int32, parties []party, plural bool) {
	n := max(len(names), len(parties))
	if n == 0 {
		p.group = plural
		d.addPerson(p)
		return
	}
	if plural && n > 1 {
		noun := match{from: p.titleTo - 1, to: p.titleTo} // "his Polish and Romanian counterparts"
		p.each = d.shared(noun, p.titleTo)
	}
	for k := range n {
		q := *p
		q.plural = plural && n == 1 && len(names) == 0 // "her counterparts from the Visegrad Group"
		if k < len(names) {
			q.nameFrom, q.nameTo = names[k][0], names[k][1]
		}
		switch {
		case len(parties) == n:
			q.party = parties[k]
		case len(parties) == 1:
			q.party = parties[0]
		}
		d.addPerson(&q)
	}
}

// readGroup reads "senior Omani officials", "Israeli leaders", "delegates from 13 Pacific Island countries", "members of the
// House Foreign Affairs Committee": people without names.
func (d *document) readGroup(i int32, s sentence) int32 {
	p := &person{from: i, to: i + 1, official: -1, office: -1, group: true, plural: true}
	at := i
	for back := 0; back < 4 && at > s.from; back++ {
		prev := at - 1
		if d.toks[prev].kind == tokPossessive && prev > s.from {
			prev--
		}
		e, ok := d.entity(prev)
		if ok && !d.partyOf(e).none() {
			p.party, p.from = d.partyOf(e), e.from
			d.addOther(p, s)
			break
		}
		if d.toks[prev].kind != tokWord || d.is(prev, isConnector|isAbout) || d.toks[prev].shape != lowerCase && !d.is(prev, isTitleWord) {
			break
		}
		at = prev
	}
	if p.none() && d.isWord(i+1, "of", "from") {
		d.groupOf(p, s)
	}
	if p.none() && p.hint.none() || d.privatePeople(p.to) {
		return i
	}
	p.titleFrom, p.titleTo = p.from, p.to
	if d.isWord(i, "representative") && d.isWord(p.from-1, "the") {
		if d.nameBefore(p, s); p.named() {
			p.group, p.plural = false, false // "Ana Brun, the Peruvian representative in the dialogue"
		}
	}
	kept := d.addPerson(p)
	d.addMembers(kept, s)
	return kept.to
}

// addOther adds the officials of a state that shares the word for them with another's: "senior Peruvian and Chilean officials".
func (d *document) addOther(p *person, s sentence) {
	e, ok := d.entity(p.from - 2)
	if !d.isWord(p.from-1, "and") || !ok || e.to != p.from-1 || e.from < s.from || e.class != classDemonym || !p.demonym {
		return
	}
	q := *p
	q.party, q.from = d.partyOf(e), e.from
	q.titleFrom, q.titleTo = p.to-1, p.to
	d.keepPerson(&q)
}

// groupOfEach is what the officials of each state are, where those of several are told at once: "leaders" of "leaders of Peru, Chile and Cuba".
func (d *document) groupOfEach(p *person) sharedOffice {
	to := p.titleFrom + 1
	for to < p.titleTo && !d.isWord(to, "of", "from") {
		to++
	}
	return sharedOffice{from: p.titleFrom, to: to, head: -1}
}

// addMembers adds the group's states beyond the first: "representatives of Denmark, Estonia and Finland".
func (d *document) addMembers(p *person, s sentence) {
	i := p.party.to
	if p.none() || i <= p.titleFrom+1 || d.word(i) != "," && !d.isWord(i, "and") {
		return
	}
	if d.word(i) == "," && d.isWord(i+1, "and") {
		i++
	}
	more, at := d.partiesFrom(i+1, s)
	if len(more) > 0 {
		p.each = d.groupOfEach(p)
	}
	for _, m := range more {
		q := *p
		q.party, q.possessive = m, false
		p.to, q.to = at, at
		d.keepPerson(&q)
	}
}

func (d *document) groupOf(p *person, s sentence) {
	end := p.to + 8
	for j := p.to + 1; j < min(s.to, end); j++ {
		if d.word(j) == "(" && d.word(j+2) == ")" {
			j, end = j+2, j+9 // "members of the visiting Fish Committee (FC) of the Council of the EU"
			continue
		}
		e, ok := d.entity(j)
		if ok && e.class == classHint {
			p.hint, p.to = d.hintParty(e), e.to
			return
		}
		if ok && !d.partyOf(e).none() {
			p.party, p.to = d.partyOf(e), e.to
			for p.to < s.to && (d.is(p.to, isGroup) || d.complementWord(p.to, s)) {
				p.to++
			}
			return
		}
		if d.toks[j].kind == tokSign {
			return
		}
	}
}

// privatePeople says whether what follows the names of states makes a group one of people without an office: "a delegation of Peruvian students",
// "members of the Peruvian and Chilean business community".
func (d *document) privatePeople(i int32) bool {
	for d.isWord(i, "and") || d.word(i) == "," {
		e, ok := d.entity(i + 1)
		if !ok || e.from != i+1 || e.class != classDemonym {
			break
		}
		i = e.to
	}
	return d.isWord(i, "youth", "youths", "students", "journalists", "reporters", "entrepreneurs", "businessmen", "businesspeople", "companies", "athletes", "artists", "alumni", "farmers") ||
		d.isWord(i, "business", "media", "university", "college", "young") && d.isWord(i+1, "leaders", "people", "representatives", "students", "community")
}
