package extract

// thoseOf lists the states whose officials are only pointed at: "Attending with them were those of Cambodia, Laos and Thailand".
func (d *document) thoseOf(s sentence) (out []party) {
	for i := s.from; i+2 < s.to; i++ {
		if d.isWord(i, "those") && d.isWord(i+1, "of", "from") {
			ps, _ := d.partiesFrom(i+2, s)
			out = append(out, ps...)
		}
	}
	return out
}

// membersOf lists the organisations whose members are said to have come as such: "the ministers of ASEAN's ten member states".
func (d *document) membersOf(s sentence) (out []party) {
	for _, p := range d.partiesWithin(s.from, s.to) {
		if p.org == "" || !d.isWord(d.beforeThe(p.from), "of", "from") {
			continue
		}
		for i := p.to; i < min(s.to, p.to+4); i++ {
			if d.isWord(i, "member", "members") {
				out = append(out, p)
				break
			}
		}
	}
	return out
}

// tellsWhoCame says whether a sentence lists participants.
func (d *document) tellsWhoCame(s sentence) bool {
	if !s.has(isCame) {
		return false
	}
	for i := s.from; i < s.to; i++ {
		switch {
		case !d.is(i, isCame):
		case d.isWord(i, "taking") && d.isWord(i+1, "part") && d.is(i+2, isBe):
			return true
		case d.isWord(i, "presiding", "chairing", "attending") && i < s.from+2 && d.beOrWill(i+1, s):
			return true
		case d.isWord(i, "delegation") && d.isWord(i+1, "to") && d.hasWord(max(s.from, i-3), i, "a", "an"):
			return false // "will head an ROK delegation to the OECD": another event
		case d.isWord(i, "delegation", "delegations", "delegates"):
			return d.leads(s) || d.word(s.from) == "from"
		case d.isWord(i, "led", "headed") && d.isWord(i+1, "for", "the"), d.isWord(i, "led", "headed", "represented") && d.isWord(i+1, "by") && d.isWord(i-2, "side"):
			return true // "The Indian side was led by A"
		case d.isWord(i, "present") && (d.is(i+1, isBe) || d.is(i-1, isBe) || d.isWord(i-1, "also") && d.is(i-2, isBe)),
			d.isWord(i, "table") && d.is(i+1, isBe), d.isWord(i, "among") && d.isWord(i+1, "those") && d.is(i-1, isBe),
			d.isWord(i, "participants") && (d.is(i+1, isBe) || d.isWord(i+1, "included", "include") || d.word(i+1) == ":"),
			d.isWord(i, "attended") && d.isWord(i+1, "by"),
			d.isWord(i, "attended", "participated", "took") && d.hasWord(s.from, min(i, s.from+3), "those") && d.hasWord(i+1, min(s.to, i+9), "included", "include", "were", "are"),
			d.isWord(i, "guests") && (d.is(i+1, isBe) || d.is(i+1, isFuture)),
			d.isWord(i, "keynote") && d.isWord(i+1, "speech", "address") || d.isWord(i, "opening", "welcoming") && d.isWord(i+1, "remarks", "speech"),
			d.isWord(i, "attended") && d.isWord(i+1, "from") && d.isWord(i+2, "each", "both"),
			(d.isWord(i, "took", "take") && d.isWord(i+1, "part") || d.isWord(i, "participate", "participated", "attended")) && d.foreignBefore(s, i),
			d.isWord(i, "facilitated", "moderated") && d.isWord(i+1, "by") && d.isWord(s.from, "it", "the", "this"),
			d.isWord(i, "chaired") && d.word(i-1) == "-":
			return true
		}
	}
	return false
}

// beOrWill says whether a verb follows soon that makes what stands before it the predicate: "Presiding over it will be A and B".
func (d *document) beOrWill(i int32, s sentence) bool {
	for end := min(s.to, i+16); i < end; i++ {
		if d.is(i, isFuture) && d.isWord(i+1, "be") || d.isWord(i, "was", "were") {
			return true
		}
	}
	return false
}

// foreignBefore says whether a foreign official stands before token i of a sentence.
func (d *document) foreignBefore(s sentence, i int32) bool {
	for _, p := range d.peopleIn(s.from, i) {
		if !p.home && !p.none() {
			return true
		}
	}
	return false
}

// leads says whether a sentence tells who leads, or who is among those that it speaks of: "Leading the delegations will be A and B".
func (d *document) leads(s sentence) bool {
	if d.isWord(s.from, "leading", "heading") && d.beOrWill(s.from+1, s) {
		return true
	}
	for i := s.from; i < s.to; i++ {
		if d.isWord(i, "head", "heads", "headed", "lead", "leads", "led", "leader", "consisted", "comprised", "represented", "included", "includes", "preside", "presides", "presided") || (d.isWord(i, "consist", "comprise", "include") && d.is(i-1, isFuture)) {
			return true
		}
	}
	return false
}
