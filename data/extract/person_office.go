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

// appositeName reads ", Liu Jinsong" after an office.
func (d *document) appositeName(i int32, s sentence) (from, to int32, ok bool) {
	if d.word(i) != "," || i+1 >= s.to {
		return i, i, false
	}
	if j := d.pastStyle(i + 1); j > i+1 && d.is(j, isHonorific) && j+2 < s.to {
		i = j - 1
	}
	for d.is(i+1, isHonorific) && d.toks[i+1].shape != lowerCase && i+3 < s.to { // "President of Sri Lanka, H.E Ranil Wickremesinghe"
		i++
		if d.word(i+1) == "." {
			i++
		}
	}
	if _, ok := d.entity(i + 1); !ok && d.is(i+1, isTitleWord) {
		return i, i, false
	}
	e := d.nameRun(i+1, s)
	if e < i+3 { // one word alone is too little
		return i, i, false
	}
	closed := e >= s.to || d.toks[e].kind == tokSign || d.isWord(e, "and", "on", "in", "at", "to", "for", "today", "yesterday", "this", "who", "by", "during")
	return i + 1, e, closed
}

// pastStyle is the token after the words that lead to an honorific: "The Right" of "The Right Honourable".
func (d *document) pastStyle(i int32) int32 {
	for j := i; j < i+3; j++ {
		if d.isWord(j, "honourable", "honorable", "hon", "reverend", "rev") {
			return j
		}
		if !d.isWord(j, "the", "right", "most") {
			break
		}
	}
	return i
}

// nameAhead says whether a name follows before the verb: of the office that begins at i.
func (d *document) nameAhead(i int32, s sentence) bool {
	for ; i < s.to && !d.is(i, isFuture|isBe|isHave) && !d.verbAt(i); i++ {
		if _, known := d.entity(i); !known && d.nameRun(i, s) > i+1 {
			return true
		}
	}
	return false
}

// nameBefore reads "Peng Gang, Director General of …": a name of two words or more and a comma before the office.
func (d *document) nameBefore(p *person, s sentence) {
	title := d.fieldsBefore(p.from, s)
	end := title - 1
	for d.isWord(end, "the", "new", "newly", "appointed", "elected", "incoming") && end > s.from {
		end--
	}
	if end <= s.from || d.word(end) != "," {
		return
	}
	start, words := end, 0
	for start > s.from && words < 6 {
		prev := start - 1
		if d.toks[prev].kind == tokWord && d.toks[prev].shape == lowerCase && prev > s.from && d.word(prev-1) == "-" {
			start -= 2
			continue
		}
		if d.word(prev) == "." && prev > s.from+1 && d.toks[prev-1].end-d.toks[prev-1].start == 1 {
			start = prev // the stop of an initial
			continue
		}
		if words > 0 && prev > s.from+1 && (d.joinsName(prev) || d.particleOfName(prev, s)) {
			start = prev
			continue
		}
		if !d.nameWord(prev) && !(words == 0 && d.lastOfName(prev)) || d.found.at[prev] != 0 && !d.officialAt(prev) {
			break
		}
		start, words = prev, words+1
	}
	if words < 2 || len(d.people) > 0 && d.people[len(d.people)-1].to > start {
		return
	}
	p.nameFrom, p.nameTo, p.from = start, end, start
	p.titleFrom = title
}

// particleOfName says whether a particle at i has a name's word before it: "Hamad bin Isa", "Ana van der Berg".
func (d *document) particleOfName(i int32, s sentence) bool {
	for ; i > s.from && d.is(i, isParticle) && d.toks[i].shape == lowerCase; i-- {
		if d.nameWord(i - 1) {
			return true
		}
	}
	return false
}

// joinsName says whether the hyphen at i, or the article before a hyphen, stands inside a name: "Omar Al-Sharqi",
// "Marie-Anne Brun", "Hamad al-Sharqi".
func (d *document) joinsName(i int32) bool {
	if d.word(i) == "-" {
		return !d.toks[i].spaced && !d.toks[i+1].spaced && d.toks[i-1].kind == tokWord && (d.nameWord(i-1) || d.isWord(i-1, "al", "el"))
	}
	return d.isWord(i, "al", "el") && d.toks[i].shape == lowerCase && d.word(i+1) == "-" && d.nameWord(i-1)
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

// partyAfter reads a party that follows the name: "of the US", "from Venezuela", "(Japan)".
func (d *document) partyAfter(p *person, s sentence) {
	i := p.to
	if i >= s.to || !p.none() || !p.named() && !p.plural {
		return
	}
	switch {
	case d.isWord(i, "of", "from"):
		i = d.pastSession(d.skipThe(i + 1))
		// "… of the Foreign Ministry for Portugal", "… of the Foreign Ministry of Peru"
		ministry := i
		for i < s.to && d.complementWord(i, s) && d.isWord(i, "foreign", "ministry") {
			i++
		}
		if d.isWord(i, "for") || i > ministry && d.isWord(i, "of") {
			i = d.skipThe(i + 1)
		}
		i = d.pastInstitution(i, s)
	case d.word(i) == "(" && d.bracket(i, s) != 0:
		i++
	case d.word(i) == "," && d.missionOf(d.skipThe(i+1)) > 0:
		i = d.missionOf(d.skipThe(i + 1))
	default:
		return
	}
	e, ok := d.entity(i)
	if !ok || e.from != i || d.partyOf(e).none() || e.class == classDemonym && !d.isMission(e.to) && !d.isMinistry(e.to) {
		return
	}
	p.party = d.partyOf(e)
	p.to = e.to
	if e.class == classDemonym && d.isMission(e.to) {
		p.to = d.pastMission(e.to)
	}
	if d.word(p.to) == ")" {
		p.to++
	}
}

// pastSession is the token behind "79th session of the", i where none stands there: "President of the 79th session of the UN General Assembly".
func (d *document) pastSession(i int32) int32 {
	j := i
	for d.toks[min(int(j), len(d.toks)-1)].kind == tokNumber || d.isWord(j, "st", "nd", "rd", "th") {
		j++
	}
	if j > i && d.isWord(j, "session") && d.isWord(j+1, "of") {
		return d.skipThe(j + 2)
	}
	return i
}

// missionOf is the token at which the state of a mission begins: "Embassy of the | Republic of Peru"; 0 where none stands at i.
func (d *document) missionOf(i int32) int32 {
	switch {
	case d.isWord(i, "embassy"):
		i++
	case d.isWord(i, "high") && d.isWord(i+1, "commission"), d.isWord(i, "permanent") && d.isWord(i+1, "mission"):
		i += 2
	default:
		return 0
	}
	if !d.isWord(i, "of") {
		return 0
	}
	return d.skipThe(i + 1)
}

// isMission says whether the word at i is a state's mission abroad: "the Peruvian Embassy".
func (d *document) isMission(i int32) bool {
	return d.isWord(i, "embassy", "consulate", "mission") || d.isWord(i, "high") && d.isWord(i+1, "commission")
}

// isMinistry says whether a ministry's name begins at i: "of the Peruvian | Ministry of Foreign Affairs", "| Foreign Ministry".
func (d *document) isMinistry(i int32) bool {
	return d.isWord(i, "ministry", "department") || d.isWord(i, "foreign") && d.isWord(i+1, "ministry", "office")
}

// pastMission is the token behind a mission and the state that it is in: "the Peruvian | Embassy in the ROK |".
func (d *document) pastMission(i int32) int32 {
	if d.isWord(i, "high") {
		i++
	}
	if e, ok := d.entity(d.skipThe(i + 2)); ok && d.isWord(i+1, "in") && e.class == classCountry {
		return e.to
	}
	return i + 1
}

// pastInstitution goes over the name of a body to the state whose it is: "of the National Assembly of | Bulgaria"; i itself where the
// words are none.
func (d *document) pastInstitution(i int32, s sentence) int32 {
	at, words := i, 0
	if e, ok := d.entity(i); ok && e.class == classDemonym {
		return i // "of the Peruvian Embassy in the ROK": the first word says whose
	}
	for ; at < s.to && at < i+10; at++ {
		if e, ok := d.entity(at); ok && e.class == classCountry {
			if words > 0 && e.from == at && d.isWord(d.beforeThe(at), "of", "in") {
				return at
			}
			return i
		}
		t := d.toks[at]
		if t.kind != tokWord || t.shape == lowerCase && !d.isWord(at, "of", "the", "and", "for", "in") {
			return i
		}
		if t.shape != lowerCase {
			words++
		}
	}
	return i
}

// givenName is where a name ends whose given names follow the family name and a comma: "Minister of Foreign Affairs Kang, Kyung-wha".
// Only known people, and given names joined by a hyphen behind a known family name, are taken for one; e where the name has none.
func (d *document) givenName(from, e int32, s sentence) int32 {
	if d.word(e) != "," || e > from+1 {
		return e
	}
	end := d.nameRun(e+1, s)
	if end == e+1 {
		return e
	}
	var key [longestWord]byte
	parts := append(nameParts(d.words(from, e)), nameParts(d.words(e+1, end))...)
	if _, ok := d.officials[string(nameKey(key[:0], parts))]; ok {
		return end
	}
	if end == e+4 && d.word(e+2) == "-" && d.lex.families[d.lex.lookup(d.word(from))] != "" {
		return end
	}
	return e
}
