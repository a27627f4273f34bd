package extract

// Whose official somebody is, by the words behind.

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
	for int(j) < len(d.toks) && (d.toks[j].kind == tokNumber || d.isWord(j, "st", "nd", "rd", "th")) {
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
