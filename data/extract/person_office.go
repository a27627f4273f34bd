package extract

// readOffice reads a mention that has its office first: "US Secretary of State Rex Tillerson", "Director-General of the
// Asian and Oceanian Affairs Bureau of the Japanese Foreign Ministry Kenji Kanasugi", "Foreign Ministers A and B of X and Y".
func (d *document) readOffice(m match, s sentence, plural bool) int32 {
	p := &person{official: -1, office: -1, plural: plural}
	if m.class != classHint {
		p.office = m.ref
	} else {
		p.hint = d.hintParty(m)
	}
	p.from = d.officeStart(m.from, s, p)
	end := d.complement(m.to, s, p)
	for end > m.to && d.is(end-1, isHonorific) {
		end-- // "External Affairs Minister Dr. A": it is the name's
	}
	p.titleFrom, p.titleTo = p.from, end
	p.to = end
	if plural {
		p.each = d.shared(m, end)
		return d.readPluralOffice(p, m.from, end, s)
	}
	if after, dual := d.dualOffice(end, s, p); dual {
		end = after
		p.titleTo, p.to = end, end
	}
	if d.isWord(end, "ii", "iii") {
		end++ // "Minister of Foreign Affairs II"
		p.titleTo, p.to = end, end
	}
	for d.is(end, isHonorific) && d.toks[end].shape != lowerCase && end+1 < s.to {
		end = d.pastHonorific(end) // "Minister for Foreign Affairs Dr Vivian Balakrishnan"
	}
	if e := d.nameRun(end, s); e > end {
		e = d.givenName(end, e, s)
		p.nameFrom, p.nameTo, p.to = end, e, d.pastHonours(e)
	} else if from, e, ok := d.appositeName(end, s); ok && !(d.invites(p) && d.word(e) == "," && d.startsOffice(d.skipThe(e+1)) && !d.nameAhead(e+1, s)) { // not "at the invitation of the President of India, A, President of Peru, …"
		p.nameFrom, p.nameTo, p.to = from, e, e
	}
	if !p.named() {
		d.nameBefore(p, s)
	}
	if p.named() && p.nameTo < p.titleFrom { // the name came first
		d.allOffices(p, s)
	}
	d.partyAfter(p, s)
	if p.named() && p.to == p.nameTo {
		p.to = d.pastQualifier(p.to, s)
	}
	if d.toks[m.from].shape == lowerCase && p.none() && (!p.named() || p.nameTo < p.titleFrom) {
		return m.to // "the president" alone is a word as others
	}
	if !p.named() && p.none() && p.hint.none() {
		p.anaphor = true
	}
	d.shareState(p)
	d.addPerson(p)
	return p.to
}

// shareState gives an office alone the state of the one joined to it: "the President and Prime Minister of Pakistan".
func (d *document) shareState(p *person) {
	if p.named() || p.none() || p.party.from < p.titleFrom+1 || len(d.people) == 0 {
		return
	}
	q := d.people[len(d.people)-1]
	if q.anaphor && !q.plural && !q.possessive && d.isWord(q.from-1, "the") && d.isWord(q.to, "and") && d.skipThe(q.to+1) == p.from {
		q.party, q.anaphor = p.party, false
	}
}

// pastHonorific is the token after an honorific and the sign that some are written with: "Dr.", "Dato’".
func (d *document) pastHonorific(i int32) int32 {
	i++
	if d.word(i) == "." || int(i) < len(d.toks) && d.toks[i].kind == tokPossessive && !d.isPossessiveS(i) {
		i++
	}
	if d.word(i) == "(" && d.isWord(i+1, "retd", "ret", "rtd") { // "General (retd.) Singh"
		for end := i + 4; i < end && d.word(i) != ")"; i++ {
		}
		i++
	}
	return i
}

// isPossessiveS says whether the token is "’s" rather than a lone apostrophe.
func (d *document) isPossessiveS(i int32) bool {
	w := d.word(i)
	return len(w) > 1 && w[len(w)-1]|0x20 == 's'
}

func (d *document) hintParty(m match) party {
	if d.isWord(m.from-1, "regional", "provincial", "local") {
		return party{} // not the House of Representatives of the state
	}
	if m.to-m.from == 3 && d.isWord(m.from, "secretary") && d.isWord(m.to, "for") {
		return party{} // "Secretary of State for the European Union": of another state than the one with a Secretary of State
	}
	code := d.tables.hints[m.ref].party
	if len(code) == 3 {
		return party{from: m.from, to: m.to, country: code}
	}
	return party{from: m.from, to: m.to, org: code}
}

// officeStart goes left over what belongs to the office: "First Vice", "the US", "Russia’s", "(Indonesia)".
func (d *document) officeStart(i int32, s sentence, p *person) int32 {
	for i > s.from {
		prev := i - 1
		if d.toks[prev].kind == tokPossessive && prev > s.from {
			prev--
		}
		e, ok := d.entity(prev)
		switch {
		case ok && (e.class == classCountry || e.class == classDemonym || e.class == classOrg) && !d.inCompound(e):
			if p.none() {
				p.party = d.partyOf(e)
			}
			i = e.from
		case d.word(prev) == ")" && prev >= s.from+2 && d.word(prev-2) == "(":
			e, ok := d.entity(prev - 1)
			if !ok || d.partyOf(e).none() || prev-2 == s.from && d.isWord(i, "minister", "he", "she") {
				return i // "(Laos) Minister A met with …": what the item is about
			}
			if !p.none() {
				return i // "At the Diplomacy Forum (ADF) Turkish Foreign Minister A met …"
			}
			p.party = d.partyOf(e)
			i = prev - 2
		case d.is(prev, isPrefix) && d.toks[prev].shape != lowerCase && d.toks[i].spaced:
			i = prev
		case d.word(prev) == "-" && prev > s.from && d.is(prev-1, isPrefix):
			i = prev - 1
		case d.is(prev, isFormer):
			p.former = true
			return i
		default:
			return i
		}
	}
	return i
}

// inCompound says whether a country belongs to "ROK-US": then it qualifies a meeting, not a person.
func (d *document) inCompound(e match) bool {
	return e.from >= 2 && d.word(e.from-1) == "-" && !d.toks[e.from].spaced
}

// opensCompound is true of the first name in "the ROK-Russia Foreign Ministers' meeting": no place, whatever stands before it.
func (d *document) opensCompound(e match) bool {
	return d.word(e.to) == "-" && !d.toks[e.to].spaced && int(e.to)+1 < len(d.toks) && !d.toks[e.to+1].spaced
}

// dualOffice reads "Deputy Prime Minister and Foreign Minister of Vietnam Pham Binh Minh": one person, two offices.
func (d *document) dualOffice(i int32, s sentence, p *person) (int32, bool) {
	if !d.isWord(i, "and") && d.word(i) != "/" || d.isWord(p.from-1, "the") && p.none() {
		return i, false
	}
	q := &person{party: p.party}
	m, ok := d.entity(i + 1)
	if !ok || m.class != classOffice || m.from != i+1 {
		return i, false
	}
	end := d.complement(m.to, s, q)
	if end == i+2 && d.isWord(i+1, folded(d.word(i-1))) {
		return i, false // "Foreign Secretary and Secretary Kerry" are two
	}
	if d.nameRun(end, s) == end {
		if _, _, ok := d.appositeName(end, s); !ok {
			return i, false
		}
	}
	if !p.none() && !d.toks[i].spaced && d.word(i) != "/" {
		return i, false
	}
	if p.none() {
		p.party = q.party
	}
	return end, true
}

// fieldsBefore is where the fields begin that stand before an office: "Foreign and International Trade Minister", of which the table has the
// end alone. They follow a comma.
func (d *document) fieldsBefore(office int32, s sentence) int32 {
	i := office
	for i > s.from && i > office-10 {
		prev := i - 1
		switch {
		case d.word(prev) == "," && i > s.from+2 && !(d.toks[prev-1].kind == tokWord && (d.is(prev-1, isTitleWord) || d.titleLike(prev-1))):
			return i
		case d.word(prev) == ",", d.isWord(prev, "and", "&"), d.toks[prev].kind == tokWord && d.toks[prev].shape == capitalised && (d.is(prev, isTitleWord) || d.titleLike(prev)):
			i = prev
		default:
			return office
		}
	}
	return office
}

func (d *document) officialAt(i int32) bool {
	m, ok := d.entity(i)
	return ok && m.class == classOfficial
}
