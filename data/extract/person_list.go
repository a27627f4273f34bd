package extract

// readPluralOffice reads what follows a plural office: names ("Foreign Ministers A, B and C of X, Y, and Z, respectively"),
// or states alone ("the Foreign Ministers of Japan and China").
func (d *document) readPluralOffice(p *person, office, i int32, s sentence) int32 {
	lead := d.leadingParties(office, s)
	names, at := d.nameList(i, s)
	var parties []party
	if pairs, of, end := d.namesOfEach(i, s); len(pairs) > 1 {
		names, parties, at = pairs, of, end
	} else if len(names) > 0 {
		parties, at = d.partyList(at, s)
	} else {
		parties = d.partiesWithin(p.titleFrom, p.titleTo)
		if more, after := d.partyList(at, s); len(more) > 0 {
			parties, at = append(parties, more...), after
		} else if len(parties) > 0 && (d.word(at) == "," || d.isWord(at, "and")) {
			next := at + 1
			if d.isWord(next, "and") {
				next++ // "X, Y, and Z"
			}
			more, after := d.partiesFrom(next, s) // the list of states goes on
			if len(more) > 0 {
				parties, at = append(parties, more...), after
			}
		}
	}
	if len(parties) < len(lead) {
		parties = lead
	}
	if d.word(at) == "," && len(names) == 0 && len(parties) > 0 {
		if behind, end := d.nameList(at+1, s); len(behind) > 1 && (len(parties) == 1 || len(behind) == len(parties)) {
			names, at = behind, end // "the foreign ministers of Peru and Chile, Ana Brun and Pedro Roca", "two ministers of Peru, A and B"
		}
	}
	if len(names) == 0 && d.isWord(at, "who") {
		if names, at = d.namesOfThoseWho(at, s); len(names) == 0 {
			at = p.to
		}
	}
	if len(names) > 0 && len(parties) == 0 && p.none() && d.inCongress(names, s) {
		parties = []party{{country: "USA", from: p.titleFrom, to: p.titleTo}}
	}
	p.to = max(p.to, at)
	switch {
	case len(names) > 0:
		for k, n := range names {
			q := *p
			q.plural = false
			q.nameFrom, q.nameTo = n[0], n[1]
			q.from, q.to = n[0], d.pastQualifier(n[1], s)
			q.party = party{}
			switch {
			case len(parties) == len(names):
				q.party = parties[k]
			case len(parties) == 1:
				q.party = parties[0]
			}
			if k == 0 {
				q.from = p.from
			}
			d.addPerson(&q)
		}
	case len(parties) > 0:
		for _, c := range parties {
			q := *p
			q.party = c
			if len(parties) == 1 {
				q.each = sharedOffice{} // "two ministers of Peru"
			}
			d.addPerson(&q)
		}
	case d.toks[office].shape == lowerCase && p.none():
	default:
		p.anaphor = p.none()
		d.addPerson(p)
	}
	return p.to
}

// nameList reads "A, B and C" and gives the token ranges of the names.
func (d *document) nameList(i int32, s sentence) ([][2]int32, int32) {
	var out [][2]int32
	at := i
	for {
		e := d.nameRun(i, s)
		if e == i {
			return out, at
		}
		out = append(out, [2]int32{i, e})
		e = d.pastQualifier(d.pastConstituency(e, s), s)
		at, i = e, e
		if d.word(i) == "," {
			i++
		}
		if d.isWord(i, "and") {
			i++
		}
		if i == e {
			return out, at
		}
	}
}

// namesOfEach reads "A of X, B of Y and C of Z", "A (X), B (Y) and C (Z)": names that have each their own state.
func (d *document) namesOfEach(i int32, s sentence) (names [][2]int32, of []party, at int32) {
	for {
		end := d.nameRun(i, s)
		bracket := d.word(end) == "("
		if end == i || !d.isWord(end, "of", "from") && !bracket {
			return names, of, at
		}
		e, ok := d.entity(d.skipThe(end + 1))
		if !ok || e.from != d.skipThe(end+1) || d.partyOf(e).none() || bracket && d.word(e.to) != ")" {
			return names, of, at
		}
		names, of, at = append(names, [2]int32{i, end}), append(of, d.partyOf(e)), e.to
		if bracket {
			at++
		}
		if i = at; d.word(i) == "," {
			i++
		}
		if d.isWord(i, "and") {
			i++
		}
		if i == at {
			return names, of, at
		}
	}
}

// partyList reads "of X, Y, and Z, respectively", "from the UK and France".
func (d *document) partyList(i int32, s sentence) ([]party, int32) {
	if !d.isWord(i, "of", "from", "representing") {
		return nil, i
	}
	if out, at := d.partiesFrom(i+1, s); len(out) > 0 {
		return out, at
	}
	return nil, i
}

// partiesFrom reads "X, Y, and Z, respectively" from token i on, and gives the token after it.
func (d *document) partiesFrom(i int32, s sentence) ([]party, int32) {
	at := i
	var out []party
	for i < s.to {
		i = d.skipThe(i)
		e, ok := d.entity(i)
		if !ok || e.from != i || d.partyOf(e).none() {
			break
		}
		out = append(out, d.partyOf(e))
		i = e.to
		if d.word(i) == "(" && d.word(i+2) == ")" && d.toks[i+1].shape != lowerCase {
			i += 3 // "the Republic of Korea (ROK), Peru and Chile"
		}
		at = i
		if d.word(i) == "," {
			i++
		}
		if d.isWord(i, "and") {
			i++
		}
		if i == at {
			break
		}
	}
	if len(out) > 0 && d.isWord(at+1, "respectively") {
		at += 2
	}
	return out, at
}

// partiesWithin lists the states and organisations named in tokens [from, to).
func (d *document) partiesWithin(from, to int32) []party {
	var out []party
	for i := from; i < to; {
		e, ok := d.entity(i)
		if !ok {
			i++
			continue
		}
		if p := d.partyOf(e); !p.none() {
			out = append(out, p)
		}
		i = max(e.to, i+1)
	}
	return out
}

// leadingParties reads "the Polish and Romanian" before a plural, "the ROK, US and Japanese" before a group.
func (d *document) leadingParties(i int32, s sentence) []party {
	var out []party
	for i > s.from {
		prev := i - 1
		if d.isWord(prev, "and") || d.word(prev) == "," || d.word(prev) == "/" || d.word(prev) == "-" {
			if len(out) == 0 {
				return out
			}
			prev--
			if d.word(prev) == "," {
				prev--
			}
		}
		e, ok := d.entity(prev)
		if !ok || d.partyOf(e).none() {
			return out
		}
		out = append([]party{d.partyOf(e)}, out...)
		i = e.from
	}
	return out
}
