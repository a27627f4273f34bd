package extract

import "slices"

// What of a clause tells of which event, where it names several.

// itemReach is how many tokens an item of a list of events has before its noun: "the G4 (Peru, Chile, Cuba and Haiti) Meeting".
const itemReach = 18

// attended parts a clause that names several events, each of a body of its own: "attend a High-Level Meeting of the Global Partnership
// and a MIKTA Foreign Ministers’ Meeting".
func (d *document) attended(cl clause) []clause {
	nouns := d.eventsIn(cl.match.to, cl.to)
	if len(nouns) < 2 || cl.passive || nouns[0].from >= cl.cut {
		return []clause{cl}
	}
	var parts []clause
	from := cl.match.to
	for k := 1; k < len(nouns); k++ {
		at := int32(0)
		for i := nouns[k].from - 1; i > nouns[k-1].to-1 && i > nouns[k].from-itemReach; i-- {
			if d.withinBrackets(i, nouns[k-1].to) {
				continue // "of ECLAC (Economic Commission for Latin America and the Caribbean) and the Korea-SICA Meeting"
			}
			if nouns[k].from < cl.cut && (d.isWord(i, "and") || d.word(i) == "," && d.word(i-1) == ")") && len(d.eventOrgs(i, nouns[k].to)) > 0 && len(d.eventOrgs(from, i)) > 0 ||
				d.anotherItem(from, i, nouns[k]) {
				at = i
			}
		}
		if at == 0 {
			continue
		}
		part := cl
		part.match.to, part.cut, part.to = from, min(at, d.topicCut(from, at)), at
		parts = append(parts, part)
		from = at
	}
	last := cl
	last.match.to = from
	if len(parts) > 0 {
		last.cut = d.topicCut(from, cl.to)
	}
	return append(parts, last)
}

// onlyNamedOnes leaves out, of events that are told as many and of which some are named, all but these: "will take part in minilateral meetings
// with several mechanisms, among them a MIKTA Foreign Ministers’ Meeting and a Korea-GCC strategic dialogue".
func (d *document) onlyNamedOnes(cl clause) clause {
	for i := cl.match.to + 1; i+2 < cl.s.to; i++ {
		if !(d.isWord(i, "among") && d.isWord(i+1, "them") || d.isWord(i, "such") && d.isWord(i+1, "as") || d.word(i) == "," && d.isWord(i+1, "including")) || !d.isWord(i+2, "a", "an", "the") {
			continue
		}
		many := d.eventsIn(cl.match.to, i)
		if len(many) == 0 || slices.ContainsFunc(many, func(n match) bool { return !d.severalNouns(n) }) || len(d.eventOrgs(cl.match.to, i)) > 0 {
			return cl
		}
		end := i
		for end < cl.s.to && d.word(end) != ";" && d.word(end) != "." {
			end++
		}
		if nouns := d.eventsIn(i, end); len(nouns) == 0 || len(d.eventOrgs(i, nouns[0].to)) == 0 {
			return cl
		}
		cl.match.to, cl.to, cl.cut = i+2, end, end
		return cl
	}
	return cl
}

// withinBrackets says whether a bracket that opens after token from is open at i.
func (d *document) withinBrackets(i, from int32) bool {
	for j := i; j >= from; j-- {
		switch d.word(j) {
		case "(":
			return true
		case ")":
			return false
		}
	}
	return false
}

// anotherItem says whether the comma or "and" at i begins a further item of a list of events, each with a body or states of its own: "the G7
// Foreign Ministers’ Meeting, the G4 Foreign Ministers’ Meeting on reform, and the Korea-Peru-Chile Foreign Ministers’ Meeting".
func (d *document) anotherItem(from, i int32, noun match) bool {
	if d.word(i) != "," && !d.isWord(i, "and") || d.toks[noun.from].shape == lowerCase {
		return false
	}
	before := d.eventsIn(from, i)
	if len(before) == 0 || slices.ContainsFunc(before, func(n match) bool { return d.severalNouns(n) && d.isWord(n.to, "of") }) {
		return false // "the Senior Officials’ Meetings of the East Asia Summit, the ASEAN Regional Forum"
	}
	next := i + 1
	if d.isWord(next, "and") {
		next++
	}
	if d.dateEnds(i) && len(d.partiesWithin(next, noun.to)) > 0 {
		return true // "the U.S.-EU Dialogue on May 21 and U.S.-EU Consultations on May 22"
	}
	return d.isWord(next, "the", "a", "an") && len(d.partiesWithin(next, noun.to)) > 0 && len(d.partiesWithin(from, i)) > 0
}

// dateEnds says whether a day ends right before token i.
func (d *document) dateEnds(i int32) bool {
	return slices.ContainsFunc(d.datesIn(max(0, i-longestDate), i), func(m dateMention) bool { return m.to == i && m.kind == dateDay })
}
