package extract

// nounParties reads the parties that a noun phrase for an engagement names: "the second ROK-US-Japan … meeting", "the
// meeting of the ROK, US and Japanese chief negotiators", "ASEAN+3 (the ROK, Japan and China) Foreign Ministers’ Meeting".
func (d *document) nounParties(m match, s sentence, to int32) []party {
	var out []party
	i := m.from
	for i > s.from && i > m.from-24 {
		prev := i - 1
		e, ok := d.entity(prev)
		switch {
		case ok && !d.partyOf(e).none():
			out = append([]party{d.partyOf(e)}, out...)
			i = e.from
		case ok && e.class == classCity:
			if p := d.capitalState(e); p.country != "" && d.joinedCities(e) {
				out = append([]party{p}, out...)
			}
			i = e.from
		case ok && (e.class == classOffice || e.class == classOffices):
			i = e.from
		case d.toks[prev].kind == tokNumber, d.is(prev, isOrdinal), d.isWord(prev, "st", "nd", "rd", "th"):
			i = prev
		case d.toks[prev].kind == tokPossessive, d.word(prev) == "-", d.word(prev) == "–", d.word(prev) == "/", d.word(prev) == "+", d.word(prev) == "&",
			d.word(prev) == ")", d.word(prev) == "(", d.word(prev) == "“", d.word(prev) == "\"", d.word(prev) == "‘":
			i = prev
		case d.word(prev) == "," && len(out) > 0 && d.partyEndsAt(prev):
			i = prev
		case d.isWord(prev, "and") && len(out) > 0 && d.partyEndsAt(prev):
			i = prev
		case d.isWord(prev, "and", "&") && prev > s.from && d.subjectWord(prev-1) && d.subjectWord(prev+1):
			i = prev // "the ROK-Japan Economic and Trade Consultation"
		case d.subjectList(prev) && prev > s.from:
			i = prev // "the U.S.-Peru Political, Security, and Defense Dialogue"
		case d.toks[prev].kind == tokWord && d.toks[prev].shape != lowerCase:
			i = prev
		case d.isWord(prev, "foreign", "vice", "ministerial", "ministers", "level", "senior", "officials", "joint", "policy", "high", "strategic",
			"economic", "trilateral", "bilateral", "working", "chief", "negotiators", "director", "general", "deputy", "minister", "plenary",
			"consular", "annual", "regular", "cyber", "security", "cooperation", "political", "of") && !d.isWord(prev, "of"):
			i = prev
		case d.toks[prev].kind == tokWord && d.compoundEndsAt(prev):
			i = prev // "the ROK-India maritime talks"
		case d.isWord(prev, "a", "an", "the", "of", "for") && d.eventBefore(prev) > s.from:
			i = d.eventBefore(prev)
		default:
			return append(out, d.partiesAfter(m.to, to)...)
		}
	}
	return append(out, d.partiesAfter(m.to, to)...)
}

// subjectList says whether a comma, or an "and" behind one, stands between words that events are named for.
func (d *document) subjectList(i int32) bool {
	switch {
	case i < 2:
		return false
	case d.word(i) == ",":
		return d.subjectWord(i-1) && (d.subjectWord(i+1) || d.isWord(i+1, "and") && d.subjectWord(i+2))
	}
	return d.isWord(i, "and") && d.word(i-1) == "," && d.subjectWord(i-2) && d.subjectWord(i+1)
}

// subjectWord says whether the word at i is one of those that events are named for, with a capital, and no name.
func (d *document) subjectWord(i int32) bool {
	_, named := d.entity(i)
	return !named && d.toks[i].kind == tokWord && d.toks[i].shape == capitalised && d.is(i, isTitleWord)
}

// capitalState is the state whose capital a city is.
func (d *document) capitalState(e match) party {
	city := &d.gaz.Cities[e.ref].City
	for i := range d.gaz.Countries {
		if c := &d.gaz.Countries[i]; c.Code == city.Country && c.Country.Capital == city.Name {
			return party{from: e.from, to: e.to, country: c.Code}
		}
	}
	return party{}
}

// joinedCities says whether a city is one of two joined by a hyphen, which stand for their states: "the Belgrade-Pristina Dialogue".
func (d *document) joinedCities(e match) bool {
	for _, i := range []int32{e.from - 2, e.to + 1} {
		sign := min(i+1, e.to)
		if i < e.from {
			sign = e.from - 1
		}
		if d.word(sign) != "-" && d.word(sign) != "–" {
			continue
		}
		if o, ok := d.entity(i); ok && o.class == classCity {
			return true
		}
	}
	return false
}

// compoundAhead reads states joined by a hyphen soon after a noun: "the 1st Session of the Intergovernmental ROK-Ukrainian
// Commission".
func (d *document) compoundAhead(i, to int32) []party {
	for end := min(to, i+8); i < end; i++ {
		first, ok := d.entity(i)
		if !ok || first.from != i || d.partyOf(first).none() || d.word(first.to) != "-" {
			continue
		}
		if second, ok := d.entity(first.to + 1); ok && second.from == first.to+1 && !d.partyOf(second).none() {
			return []party{d.partyOf(first), d.partyOf(second)}
		}
	}
	return nil
}

// othersAlone says whether the states joined before a noun leave the home side out: what the "US-North Korea summit" did is for others
// to report.
func (d *document) othersAlone(n match) bool {
	i := n.from
	if d.isWord(n.to, "between") && d.betweenOthers(n.to+1) {
		return true
	}
	if d.isWord(i-1, "korean") && d.isWord(i-3, "inter") {
		return true
	}
	for i > 0 && i > n.from-6 && !d.compoundEndsAt(i) && d.toks[i-1].kind == tokWord && !d.is(i-1, isConnector) {
		i--
	}
	if !d.compoundEndsAt(i) {
		return false
	}
	for {
		e, ok := d.entity(i - 1)
		if !ok {
			return true
		}
		if p := d.partyOf(e); p.country == "" || d.isHome(p) {
			return false
		}
		if d.word(e.from-1) != "-" {
			return true
		}
		i = e.from - 1
	}
}

// betweenOthers says whether the list at i, behind "between", has two states or organisations and not ours: "the meeting between the Presidents of
// Peru and Chile", "the negotiations between the P5+1 and Iran".
func (d *document) betweenOthers(i int32) bool {
	states := 0
	for to := i + 14; i < to && int(i) < len(d.toks); {
		e, ok := d.entity(i)
		if !ok {
			if d.word(i) == "." || d.word(i) == "," {
				break
			}
			i++
			continue
		}
		if p := d.partyOf(e); !p.none() {
			if d.isHome(p) || d.ownForum(p.org) {
				return false
			}
			states++
		}
		i = max(e.to, i+1)
	}
	for _, p := range d.peopleIn(i-14, i) {
		if p.home {
			return false
		}
	}
	return states > 1
}

// eventBefore is where an event noun begins that "of the" or "for a", ending at i, hangs on; 0 where none does.
func (d *document) eventBefore(i int32) int32 {
	if d.isWord(i, "a", "an", "the") {
		i--
	}
	if !d.isWord(i, "of", "for") {
		return 0
	}
	for _, m := range d.eventsIn(max(0, i-8), i) {
		if m.to == i {
			return m.from
		}
	}
	return 0
}

func (d *document) partyEndsAt(i int32) bool {
	e, ok := d.entity(i - 1)
	return ok && !d.partyOf(e).none()
}

// compoundEndsAt says whether states joined by hyphens end before token i: "ROK-India".
func (d *document) compoundEndsAt(i int32) bool {
	e, ok := d.entity(i - 1)
	return ok && d.inCompound(e) && !d.partyOf(e).none()
}

// partiesAfter reads "of the ROK, US and Japanese …", "between the ROK and India", "among …", "with the EU" behind a noun.
func (d *document) partiesAfter(i, to int32) []party {
	var out []party
	if d.word(i) == "(" { // "Foreign Office Consultations (FOC) of India and Singapore"
		if end := d.bracket(i, sentence{from: i, to: to}); end > 0 && d.isWord(end+1, "of", "between", "among", "with") {
			i = end + 1
		}
	}
	if e, ok := d.entity(i + 1); ok && d.isWord(i, "on", "for") && e.from == i+1 && e.class == classOrg && d.ownForum(d.partyOf(e).org) {
		return []party{d.partyOf(e)} // "the 2014 Forum on Korea-Latin America Partnership"
	}
	for i < to && d.isWord(i, "of", "between", "among", "with") {
		i++
		at := i
		for i < to {
			i = d.skipThe(i)
			if d.isWord(i, "government", "governments", "authorities") && d.isWord(i+1, "of") {
				i = d.skipThe(i + 2) // "with the Government of Peru"
			}
			e, ok := d.entity(i)
			if !ok || e.from != i || d.partyOf(e).none() {
				break
			}
			if d.officeFollows(e.to) {
				return out
			}
			out = append(out, d.partyOf(e))
			i = e.to
			if d.word(i) == "(" {
				if end := d.bracket(i, sentence{from: i, to: to}); end > 0 {
					i = end + 1
				}
			}
			for i < to && (d.word(i) == "," || d.isWord(i, "and") || d.word(i) == "-" || d.toks[i].kind == tokPossessive || d.word(i) == "/") {
				i++
			}
		}
		if i == at {
			break
		}
	}
	return out
}

// officeFollows says whether a party only qualifies an office: "with US Secretary of State …".
func (d *document) officeFollows(i int32) bool {
	e, ok := d.entity(i)
	return ok && e.from == i && (e.class == classOffice || e.class == classHint || e.class == classOffices)
}

// subjectParties reads states as the subject of a verb: "the ROK and Portugal held", "India and New Zealand had".
func (d *document) subjectParties(from, to int32) []party {
	var out []party
	for i := from; i < to; {
		if d.isWord(i, "who") {
			out = nil // "Minister A, who is attending the session of the UN General Assembly, had …"
			for i < to && d.word(i) != "," {
				i++
			}
			continue
		}
		e, ok := d.entity(i)
		if !ok && d.word(i-1) == "(" && d.word(i+1) == ")" && len(out) > 0 && d.toks[i].shape != lowerCase {
			i++ // "the Republic of Korea (RoK)"
			continue
		}
		if !ok {
			if d.toks[i].kind == tokWord && len(out) > 0 && !d.isWord(i, "and", "the", "also", "jointly", "side", "sides", "governments", "government", "will", "have", "together", "both", "each", "is", "are", "to") {
				out = nil
			}
			i++
			continue
		}
		p := d.partyOf(e)
		if !p.none() && !p.demonym {
			out = append(out, p)
		} else if p.none() {
			out = nil
		}
		i = max(e.to, i+1)
	}
	return out
}
