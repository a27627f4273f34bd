package extract

import (
	"slices"

	"github.com/demarche/demarche/data"
)

// clauses reads the verbs of a sentence, each with its own stretch of words, and makes candidates of those that tell of an
// engagement.
func (d *document) clauses(si int, s sentence, set *setting) []*candidate {
	if d.question(s) {
		return nil
	}
	mark := d.scratch.told.mark()
	as := d.anchors(s)
	title := d.rel.Points[s.point].Kind == data.PointTitle
	for k, a := range as {
		from, to := d.stretch(as, k, s)
		if a.verb.rule == nil || !d.tells(a, s, title) {
			continue
		}
		cl := clause{anchor: a, sent: si, s: s, from: from, to: to, cut: d.topicCut(a.to, to), title: title, there: party{from: set.placeAt[0], to: set.placeAt[1], country: set.country}, trip: set.visit}
		for _, c := range a.verb.rule(d, cl, set) {
			c.sent, c.point, c.title = si, s.point, title
			if c.to == 0 {
				c.from, c.to = from, to
			}
			if c.status == "" {
				c.status = d.status(a, s, set)
			}
			c.verb = a.match
			d.datePlace(c, cl, set)
			d.scratch.told = append(d.scratch.told, c)
		}
	}
	return d.scratch.told.since(mark)
}

// stretch gives the words that belong to the k-th verb. A participle in between ("likewise visiting the ROK,") does not cut
// the clause it stands in, and neither does who led a side.
func (d *document) stretch(as []anchor, k int, s sentence) (from, to int32) {
	a := as[k]
	from, to = s.from, s.to
	for j := k - 1; j >= 0; j-- {
		if as[j].form == formIng && a.form != formIng || as[j].verb.class == verbLead {
			continue
		}
		from = d.boundary(as[j].to, a.from)
		break
	}
	from = d.pastPlanned(from, a.from)
	for j := k + 1; j < len(as); j++ {
		if as[j].form == formIng && a.form != formIng || as[j].verb.class == verbLead ||
			as[j].verb.class == verbWeakTrip && d.isWord(as[j].from-1, "who") {
			continue
		}
		to = min(d.boundary(a.to, as[j].from), as[j].from)
		break
	}
	return from, to
}

// pastPlanned is where the clause of a verb begins, of which a pronoun is the subject, behind a meeting that is only told to be planned: "A meeting with
// Minister A is scheduled, and he is also to pay a call on B" begins with "he".
func (d *document) pastPlanned(from, verb int32) int32 {
	for _, n := range d.eventsIn(from, verb) {
		if cut := d.nextClause(n.to, verb); cut < verb && d.isWord(n.to, "with") && len(d.mentioned(from, n.from)) == 0 {
			return cut + 2
		}
	}
	return from
}

// clause is one verb with the words that belong to it.
type clause struct {
	anchor
	sent     int
	s        sentence
	from, to int32 // from the end of the clause before to the beginning of the one after
	cut      int32 // where the words after the verb stop naming parties and start telling what was discussed
	title    bool
	there    party      // the state that the text before it is set in
	trip     *candidate // told last; nil where there is none
}

// boundary is the token between two verbs where the first clause ends: a comma, semicolon or "and" before the second
// verb's subject; the second verb itself where there is none.
func (d *document) boundary(from, to int32) int32 {
	for i := to - 1; i >= from; i-- {
		w := d.word(i)
		if w == "," && d.dateAt(i) {
			continue // "on May 22, 2010"
		}
		if (w == "," || d.isWord(i, "and")) && d.isWord(to-1, "to") && d.joinsStates(i) {
			continue // "visit Peru, Chile and Bolivia to attend"
		}
		if d.isWord(i, "and") && d.inOffice(i) {
			continue // "the Special Representative for Korean Peninsula Peace and Security Affairs had a call"
		}
		if d.isWord(i, "and") && d.isWord(i+1, "his", "her") && slices.ContainsFunc(d.mentioned(i+2, i+3), func(p *person) bool { return p.counterpart }) {
			continue // "Director A and his U.S. counterpart had a call"
		}
		if w == ";" || w == "," || w == ":" || d.isWord(i, "and", "where", "when", "while", "which", "who") {
			return i + 1
		}
	}
	return to
}

// inOffice says whether a token is part of what somebody is.
func (d *document) inOffice(i int32) bool {
	return slices.ContainsFunc(d.around(i), func(p *person) bool { return p.titleFrom < i && i < p.titleTo-1 })
}

// joinsStates says whether the comma or "and" at i stands between two states of a list.
func (d *document) joinsStates(i int32) bool {
	before, after := i-1, d.skipThe(i+1)
	if d.word(before) == "," {
		before--
	}
	if d.isWord(after, "and") {
		after = d.skipThe(after + 1)
	}
	e, ok := d.entity(before)
	f, also := d.entity(after)
	return ok && also && (e.class == classCountry || e.class == classCity) && (f.class == classCountry || f.class == classCity)
}

// nobody says whether the verb's subject is nobody: "No Foreign Minister has been to Panama".
func (d *document) nobody(a anchor, s sentence) bool {
	if d.aPublic(a.from-1, s) {
		return true
	}
	if !s.has(isNobody) {
		return false
	}
	for i := a.from - 1; i >= s.from && i > a.from-14; i-- {
		if d.is(i, isNobody) {
			return true
		}
		if d.word(i) == "," || d.word(i) == ";" || d.isWord(i, "and", "but") {
			return false
		}
	}
	return false
}

// aPublic says whether a verb's subject, which ends at i, is people in numbers, no officials: "1.87 million Koreans visited Thailand", "citizens who visit".
func (d *document) aPublic(i int32, s sentence) bool {
	if d.isWord(i, "who", "have", "has", "will", "can") {
		i--
	}
	if i <= s.from {
		return false
	}
	switch d.toks[i].initial {
	case 'n', 'c', 't', 'v', 'p', 's':
		if d.isWord(i, "nationals", "citizens", "tourists", "travelers", "travellers", "visitors", "people", "students") {
			return true
		}
	}
	return d.isWord(i-1, "million", "thousand")
}

// whenHeMeets says whether the present tense tells what is to come: "Main issues will be on the table when he meets A".
func (d *document) whenHeMeets(a anchor, s sentence) bool {
	return a.verb.class == verbMeet && d.is(a.from-1, isPronoun) && d.isWord(a.from-2, "when") && d.looksAhead(s)
}

// tellsTime says whether what took place only tells when something else did: "since the summit took place on June 12".
func (d *document) tellsTime(a anchor, s sentence) bool {
	if a.verb.class != verbOccur && !(a.verb.class == verbLight && a.passive) {
		return (a.verb.class == verbLight || a.verb.class == verbAttend) && a.form == formIng && d.isWord(s.from, "while") && len(d.peopleIn(s.from, a.from)) == 0
	}
	for i := a.from - 1; i >= s.from && i > a.from-14; i-- {
		if d.isWord(i, "since", "when", "after", "before", "until") {
			return true
		}
		if d.word(i) == "," || d.word(i) == ";" {
			return false
		}
	}
	return false
}

// datedElsewhere says whether a sentence has a day before a participle that has one of its own: "On December 10, diplomats were
// told what the Summit, held in Busan on November 25-27, has achieved".
func (d *document) datedElsewhere(a anchor, s sentence) bool {
	before, after := d.firstDate(s.from, a.from), d.firstDate(a.to, min(s.to, a.to+10))
	return before != nil && after != nil && before.start != after.start
}

// onTrip says whether "to meet" hangs on a trip or a stay told before it in the sentence.
func (d *document) onTrip(i int32, s sentence) bool {
	for _, m := range d.verbsIn(s.from, i) {
		if c := d.tables.verbs[m.ref>>3].class; c == verbVisit || c == verbWeakTrip {
			return true
		}
	}
	return d.beIn(sentence{s.from, i, s.point, s.classes})
}

func (d *document) dated(s sentence) bool { return d.firstDate(s.from, s.to) != nil }

// topicCut is the token at which the words after a verb stop naming parties: "to discuss", "on the …", "about".
func (d *document) topicCut(from, to int32) int32 {
	for i := from; i < to; i++ {
		switch {
		case d.is(i, isAbout) && !d.numberAt(i+1), d.is(i, isTopicEnd):
			if i > from && !(d.isWord(i, "after") && (d.isWord(i+1, "another") || d.isWord(i+2, "other"))) && !(d.isWord(i, "following") && d.isWord(i-1, "the") && (d.word(i+1) == ":" || d.word(i+2) == ":")) {
				return i
			}
		case d.toks[i].end-d.toks[i].start != 2: // neither "on" nor "to", as most words
		case d.isWord(i, "on"):
			if d.isWord(i-1, "call", "calls") || d.toks[i-1].shape != lowerCase && d.isWord(i-1, "committee", "commission", "conference", "council", "forum", "dialogue", "group", "convention", "caucus", "delegation") {
				continue // "a courtesy call on", "members of the Committee on Foreign Affairs"
			}
			if d.isWord(from-1, "on") && (d.isWord(i-1, "and") || d.word(i-1) == ",") && d.startsOffice(d.skipThe(i+1)) {
				continue // "will call on the President and on the Prime Minister"
			}
			if d.isWord(i+1, "the") && d.isWord(i+3, "side") {
				continue // "on the Indian side"
			}
			if d.isWord(i+1, "one") && d.isWord(i+2, "side") || d.isWord(i+1, "the") && d.isWord(i+2, "other") {
				continue
			}
			if i > from && !d.dateAt(i+1) && !d.isWord(i+1, "the") {
				return i
			}
			if d.isWord(i+1, "the") && !d.isWord(i+2, "same", "sidelines", "margins", "occasion", "morning", "afternoon", "evening", "phone", "telephone") && !d.dateAt(i+2) {
				return i
			}
		case d.isWord(i, "to") && i+1 < to && d.toks[i+1].shape == lowerCase && d.isWord(i+1, "talk", "explain", "exchange", "review",
			"seek", "ask", "coordinate", "explore", "address", "share", "strengthen", "follow", "brief", "press", "take"):
			return i
		}
	}
	return to
}

// status is held or planned, from the verb's tense and, for "to meet", from what it hangs on.
func (d *document) status(a anchor, s sentence, set *setting) data.Status {
	if v := a.to - 1; d.isWord(v-1, "be") && d.isWord(v-2, "to") && !d.is(v-3, isHave) {
		return data.Planned // "the Forum to be held in Lima"
	}
	switch a.tense {
	case tenseFuture:
		return data.Planned
	case tenseInfinitive, tenseParticiple:
		if a.verb.class == verbVisit && d.isWord(a.from-1, "is", "are") && d.rel.Points[s.point].Kind != data.PointTitle && d.rel.Published.IsZero() {
			return data.Planned // "From April 19 to 25 the Under Secretary is traveling to Africa"
		}
		for j := a.from - 1; j >= s.from; j-- {
			if d.is(j, isFuture) || d.is(j, isPlan) || d.is(j, isBe) && d.isWord(j+1, "to") {
				return data.Planned
			}
		}
		if a.tense == tenseInfinitive && (d.rel.Points[s.point].Kind == data.PointTitle || d.isWord(a.from-1, "to") && d.personEndsAt(a.from-1)) {
			return data.Planned // "Minister A to visit Peru", in a headline that is not the title too
		}
		if a.tense == tenseInfinitive && (d.afterWish(a.from, s) || d.isExpected(a.from, s)) {
			return data.Planned
		}
	case tensePassive, tensePresent:
		if a.verb.class == verbVisit && a.tense == tensePresent && d.rel.Points[s.point].Kind != data.PointTitle && d.rel.Published.IsZero() {
			return data.Planned // "The Secretary travels to Kyiv on 1 October"
		}
		if a.tense == tensePresent && (d.whenHeMeets(a, s) || d.onSchedule(s) || set.visit != nil && set.visit.status == data.Planned && d.rel.Points[s.point].Kind != data.PointTitle) {
			return data.Planned // a programme is told in the present: "Paris comes first: there the Secretary meets officials on March 2"
		}
		for j := a.from - 1; j >= s.from && j > a.from-8; j-- {
			if d.is(j, isFuture|isPlan) {
				return data.Planned
			}
		}
	}
	return data.Held
}
