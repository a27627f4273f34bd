package extract

// complement goes right over what an office is of or for, and notes the party it names.
func (d *document) complement(i int32, s sentence, p *person) int32 {
	end, to := i, false
	for i < s.to {
		t := d.toks[i]
		switch {
		case d.isWord(i, "of", "for", "on", "in", "at", "to"):
			next := d.skipThe(i + 1)
			if at := d.pastInstitution(next, s); at > next && p.none() && d.isWord(i, "of") {
				next = at // "of the Supreme Council of Antiquities in Egypt"
			}
			if !d.complementWord(next, s) {
				return end
			}
			if d.isWord(i, "in") && d.startsDate(next) {
				return end
			}
			if e, ok := d.entity(next); ok && d.isWord(i, "to") && d.isWord(i-1, "minister", "president") && (e.class == classCountry || e.class == classCity) {
				return end // "the visit of the Prime Minister to Peru"
			}
			to = d.isWord(i, "to", "for", "on") // what an office is for or accredited to is not whose it is
			i = next
			continue
		case d.isWord(i, "and", "&") || d.word(i) == ",":
			next := d.skipThe(i + 1)
			if !d.joinsComplement(i, next, end, s, p) {
				return end
			}
			i = next
			continue
		case d.word(i) == "(":
			close := d.bracket(i, s)
			if close == 0 || close-i > 6 {
				return end
			}
			// "Foreign Minister (Peru)", but not "Joint Secretary (UN Political)": what he is in charge of.
			if e, ok := d.entity(i + 1); ok && p.none() && !to && e.to == close {
				p.party = d.partyOf(e)
			}
			i, end = close+1, close+1
			continue
		case t.kind == tokPossessive:
			i++
			continue
		}
		if e, ok := d.entity(i); ok && e.from == i {
			if e.class == classOffices && int(e.to) < len(d.toks) && d.toks[e.to].kind == tokPossessive && d.complementWord(e.to+1, s) {
				i = e.to + 1 // "Chair of the Permanent Representatives' Committee"
				continue
			}
			if e.class == classOfficial || e.class == classOffices {
				return end
			}
			if q := d.partyOf(e); !q.none() && p.none() && (!to || e.class == classDemonym && d.startsOffice(e.to)) {
				p.party = q // also "Adviser to the Peruvian President"
			}
			if e.class == classHint {
				p.hint = d.hintParty(e)
			}
			if e.class == classCity {
				if !d.after(i, "of", "in", "the") {
					return end
				}
				if p.none() && !to && d.after(i, "of") { // "Mayor of Lima"
					p.party = party{from: e.from, to: e.to, country: d.gaz.Cities[e.ref].City.Country}
				}
			}
			i, end = e.to, e.to
			continue
		}
		if t.kind == tokWord && t.shape != lowerCase && (d.is(i, isTitleWord) || d.titleLike(i)) {
			i++
			end = i
			continue
		}
		if t.kind == tokSign && d.word(i) == "-" && !t.spaced && i+1 < s.to && d.complementWord(i+1, s) {
			i++
			continue
		}
		if t.kind == tokSign && d.word(i) == "-" && !t.spaced && i+1 < s.to && d.isWord(i-1, "counter", "non", "anti", "sub", "inter", "cross") && d.toks[i+1].shape == lowerCase && !d.toks[i+1].spaced {
			i, end = i+2, i+2 // "Ambassador for International Counter-terrorism Cooperation"
			continue
		}
		return end
	}
	return end
}

func (d *document) after(i int32, words ...string) bool { return d.isWord(i-1, words...) }

// skipThe is the token after "the", where it is not part of a name: "the US", "the Russian Federation".
func (d *document) skipThe(i int32) int32 {
	if e, ok := d.entity(i); d.isWord(i, "the") && (!ok || e.from != i) {
		return i + 1
	}
	return i
}

func (d *document) startsDate(i int32) bool { return d.is(i, isMonth) && d.toks[i].shape != lowerCase }

// complementWord says whether the word at i can go on an office: a country, an organisation, a department's word.
func (d *document) complementWord(i int32, s sentence) bool {
	if i >= s.to {
		return false
	}
	if e, ok := d.entity(i); ok {
		return e.class == classCountry || e.class == classDemonym || e.class == classOrg || e.class == classHint || e.class == classCity ||
			e.class == classOffice
	}
	t := d.toks[i]
	return t.kind == tokWord && t.shape != lowerCase && !d.is(i, isMonth|isWeekday) && (d.is(i, isTitleWord) || d.titleLike(i) || d.pluralTitle(i))
}

// joinsComplement says whether "and" or a comma goes on inside the office ("Foreign and Expatriates Affairs") rather than
// to the next person.
func (d *document) joinsComplement(i, next, end int32, s sentence, p *person) bool {
	if end != i || next >= s.to || d.is(next, isHonorific) { // "the Foreign Secretary and Mr Roca"
		return false
	}
	e, ok := d.entity(next)
	if ok && (e.class == classOffice || e.class == classOffices || e.class == classHint || e.class == classOfficial) {
		return false
	}
	if ok && e.class == classDemonym && d.isWord(e.to, "abroad", "overseas", "expatriates", "emigrants", "diaspora", "nationals", "communities") {
		return true // "Minister of Foreign Affairs and Peruvians Abroad"
	}
	if ok && (e.class == classCountry || e.class == classDemonym || e.class == classOrg) {
		return p.plural && e.class != classDemonym
	}
	if d.word(i) == "," && !d.isWord(i+1, "and") {
		// Lists inside an office end with "and" or "&" before long: "for Trade, Investment and Energy".
		return d.complementWord(next, s) && d.listEndsWithAnd(next, s)
	}
	return d.complementWord(next, s)
}

func (d *document) listEndsWithAnd(i int32, s sentence) bool {
	for j := i; j < s.to && j < i+8; j++ {
		if d.isWord(j, "and", "&") {
			return d.complementWord(d.skipThe(j+1), s)
		}
		if d.word(j) != "," && !d.complementWord(j, s) && (d.word(j) != "-" || d.toks[j].spaced) { // "Disarmament, Non-Proliferation and Science"
			return false
		}
	}
	return false
}

// bracket is the closing bracket of the one at i within the sentence, or 0.
func (d *document) bracket(i int32, s sentence) int32 {
	for j := i + 1; j < s.to && j < i+12; j++ {
		if d.word(j) == ")" {
			return j
		}
	}
	return 0
}
