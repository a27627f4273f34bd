package extract

// Names that stand before or behind an office.

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
	if d.isWord(end, "is", "was") && d.isWord(end-1, "who") && end-2 > s.from {
		end -= 2 // "Ana Brun, who is President of the Agency"
	}
	if end <= s.from || d.word(end) != "," {
		return
	}
	start, words := end, 0
	for start > s.from && words < longestName {
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
