package extract

// What stands behind a name in a list and says more of the person: a role in brackets, a party and a constituency, as legislatures list their
// members. Lists go on behind it.

// pastQualifier is the token behind a qualifier in brackets: "A (Co-Chair of the Study Group)", "B (R-OH)"; i itself where none stands there.
// A state or organisation alone in brackets says whose the person is, and days say when: neither is one.
func (d *document) pastQualifier(i int32, s sentence) int32 {
	if i >= s.to || d.word(i) != "(" {
		return i
	}
	end := d.bracket(i, s)
	if end == 0 || end == i+1 {
		return i
	}
	if e, ok := d.entity(i + 1); ok && (!d.partyOf(e).none() || e.class == classOfficial) {
		return i
	}
	if d.memberOf(i) {
		return end + 1
	}
	for j := i + 1; j < end; j++ {
		if d.isWord(j, "chair", "chairs", "chairman", "chairwoman", "chairperson", "member", "head", "leader") {
			return end + 1
		}
	}
	return i
}

// memberOf says whether the bracket at i holds the party and the state of a member of the US Congress: "(R-OH)", "(D-California)".
func (d *document) memberOf(i int32) bool {
	return d.isWord(i+1, "r", "d") && (d.word(i+2) == "-" || d.word(i+2) == "–") && d.toks[i+3].kind == tokWord && d.toks[i+3].shape != lowerCase
}

// pastConstituency is the token behind "from Ohio", "from New Jersey"; i itself where something else than the next of a list or the end follows,
// or where the place is a state or organisation.
func (d *document) pastConstituency(i int32, s sentence) int32 {
	if !d.isWord(i, "from") {
		return i
	}
	end := i + 1
	for end < s.to && end < i+4 && d.toks[end].kind == tokWord && d.toks[end].shape == capitalised {
		if e, ok := d.entity(end); ok && end == i+1 && e.class != classCity { // "New Jersey" is not Jersey
			return i
		}
		end++
	}
	if end == i+1 || end < s.to && d.word(end) != "," && d.word(end) != "." && d.word(end) != "(" && !d.isWord(end, "and") {
		return i
	}
	return end
}

// namesOfThoseWho reads the names behind a plural office and a verb: "the Representatives who attended the meeting were A, B and C".
func (d *document) namesOfThoseWho(i int32, s sentence) ([][2]int32, int32) {
	if !d.isWord(i+1, "attended", "joined", "participated", "took") {
		return nil, i
	}
	for j := i + 2; j < s.to && j < i+8 && d.toks[j].kind == tokWord; j++ {
		if d.isWord(j, "were") {
			if names, at := d.nameList(j+1, s); len(names) > 1 {
				return names, at
			}
			return nil, i
		}
	}
	return nil, i
}

// inCongress says whether the first of the names has a party and a state of the US behind it.
func (d *document) inCongress(names [][2]int32, s sentence) bool {
	at := names[0][1]
	return at+4 < s.to && d.word(at) == "(" && d.memberOf(at)
}
