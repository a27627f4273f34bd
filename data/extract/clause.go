package extract

import "github.com/demarche/demarche/data"

// clauses reads the verbs of a sentence, each with its own stretch of words, and makes candidates of those that tell of an
// engagement.
func (d *document) clauses(si int, s sentence, set *setting) []*candidate {
	var out []*candidate
	if d.question(s) {
		return nil
	}
	as := d.anchors(s)
	title := d.rel.Points[s.point].Kind == data.PointTitle
	for k, a := range as {
		from, to := d.stretch(as, k, s)
		r, ok := ruleFor[a.verb.class]
		if !ok || !d.tells(a, s, title) {
			continue
		}
		cl := clause{anchor: a, sent: si, s: s, from: from, to: to, cut: d.topicCut(a.to, to), title: title}
		for _, c := range r(d, cl, set) {
			c.sent, c.point, c.title = si, s.point, title
			if c.to == 0 {
				c.from, c.to = from, to
			}
			if c.status == "" {
				c.status = d.status(a, s, set)
			}
			c.verb = a.match
			d.datePlace(c, cl, set)
			out = append(out, c)
		}
	}
	return out
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

// clause is one verb with the words that belong to it.
type clause struct {
	anchor
	sent     int
	s        sentence
	from, to int32 // from the end of the clause before to the beginning of the one after
	cut      int32 // where the words after the verb stop naming parties and start telling what was discussed
	title    bool
}

// boundary is the token between two verbs where the first clause ends: a comma, semicolon or "and" before the second
// verb's subject; the second verb itself where there is none.
func (d *document) boundary(from, to int32) int32 {
	for i := to - 1; i >= from; i-- {
		w := d.word(i)
		if w == "," && d.dateAt(i) {
			continue // "on May 22, 2010"
		}
		if w == ";" || w == "," || w == ":" || d.isWord(i, "and", "where", "when", "while", "which", "who") {
			return i + 1
		}
	}
	return to
}

// tells says whether the verb, as used, states something that happened or is settled.
func (d *document) tells(a anchor, s sentence, title bool) bool {
	if d.firstPerson(a, s) || a.reduced && d.datedElsewhere(a, s) || d.nobody(a, s) {
		return false
	}
	switch a.tense {
	case tenseModal, tensePluperfect:
		return false
	case tensePresent:
		return title || a.verb.class == verbOccur || d.dated(s)
	case tensePerfect:
		return d.dated(s) || a.verb.class == verbVisit || a.verb.class == verbWeakTrip
	case tenseParticiple:
		return a.verb.class == verbVisit || a.verb.class == verbWeakTrip && d.is(a.from-1, isBe) || a.verb.lemma == "pay" || a.verb.class == verbAttend && d.dated(s)
	case tenseInfinitive:
		if d.is(a.from-2, isOff) {
			return false // "declined to meet"
		}
		return title || d.dated(s) || !d.afterWish(a.from, s) && (a.verb.class == verbVisit || d.onTrip(a.from, s))
	}
	return true
}

// nobody says whether the verb's subject is nobody: "No Foreign Minister has been to Panama".
func (d *document) nobody(a anchor, s sentence) bool {
	for i := a.from - 1; i >= s.from && i > a.from-14; i-- {
		if d.isWord(i, "no", "nobody", "neither", "none") {
			return true
		}
		if d.word(i) == "," || d.word(i) == ";" || d.isWord(i, "and", "but") {
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

// afterWish says whether the verb hangs on an agreement, a wish or an invitation: "agreed to hold", "invited … to visit".
func (d *document) afterWish(i int32, s sentence) bool {
	for j := i - 1; j >= s.from && j > i-14; j-- {
		if d.is(j, isAgree) {
			return true
		}
		if d.word(j) == "," || d.word(j) == ";" {
			return false
		}
	}
	return false
}

// topicCut is the token at which the words after a verb stop naming parties: "to discuss", "on the …", "about".
func (d *document) topicCut(from, to int32) int32 {
	for i := from; i < to; i++ {
		switch {
		case d.is(i, isAbout) && !d.numberAt(i+1), d.isWord(i, "where", "during", "that", "after", "before", "following", "since", "because", "whose"):
			if i > from && !(d.isWord(i, "after") && d.isWord(i+1, "another")) {
				return i
			}
		case d.isWord(i, "on"):
			if d.isWord(i-1, "call", "calls") || d.toks[i-1].shape != lowerCase && d.isWord(i-1, "committee", "commission", "conference", "council", "forum", "dialogue", "group", "convention", "caucus", "delegation") {
				continue // "a courtesy call on", "members of the Committee on Foreign Affairs"
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

// numberAt says whether a number stands at i: "of about 15 minutes".
func (d *document) numberAt(i int32) bool {
	return int(i) < len(d.toks) && (d.toks[i].kind == tokNumber || d.isWord(i, "an", "two", "three", "half", "thirty", "forty"))
}

func (d *document) dateAt(i int32) bool {
	for _, m := range d.datesIn(i-8, i+1) {
		if i < m.to {
			return true
		}
	}
	return d.is(i, isWeekday)
}

// status is held or planned, from the verb's tense and, for "to meet", from what it hangs on.
func (d *document) status(a anchor, s sentence, set *setting) data.Status {
	switch a.tense {
	case tenseFuture:
		return data.Planned
	case tenseInfinitive, tenseParticiple:
		for j := a.from - 1; j >= s.from; j-- {
			if d.is(j, isFuture) || d.is(j, isPlan) || d.is(j, isBe) && d.isWord(j+1, "to") {
				return data.Planned
			}
		}
		if a.tense == tenseInfinitive && d.rel.Points[s.point].Kind == data.PointTitle {
			return data.Planned
		}
		if a.tense == tenseInfinitive && d.afterWish(a.from, s) {
			return data.Planned
		}
	case tensePassive, tensePresent:
		if a.verb.class == verbVisit && a.tense == tensePresent && d.rel.Points[s.point].Kind != data.PointTitle && d.rel.Published.IsZero() {
			return data.Planned // "The Secretary travels to Kyiv on 1 October"
		}
		for j := a.from - 1; j >= s.from && j > a.from-8; j-- {
			if d.is(j, isFuture|isPlan) {
				return data.Planned
			}
		}
	}
	return data.Held
}

// datePlace gives a candidate its date and place, from its own clause first, then its sentence, then what came before.
func (d *document) datePlace(c *candidate, cl clause, set *setting) {
	if c.date == nil {
		c.date = d.clauseDate(cl)
	}
	if c.date == nil && set.date != nil && !c.title && !d.monthOnly(cl) {
		c.date, c.inherited = set.date, true
	}
	if c.date == nil && cl.match.to > 0 {
		c.date = d.firstDate(cl.match.to, cl.s.to) // told of somebody in a relative clause: better than none
	}
	if c.kind == data.Visit && countries(c.parties)+orgs(c.parties) > 1 {
		return // a trip to several states is set in none of them
	}
	if c.city == "" && c.country == "" {
		c.city, c.country, c.placeAt, c.place = d.placeIn(cl.from, cl.to)
	}
	if c.city == "" {
		city, country, at, m := d.placeIn(cl.s.from, cl.s.to)
		if city != "" && (c.country == "" || c.country == country) || c.country == "" {
			c.city, c.country, c.placeAt, c.place = city, country, at, m
		}
	}
	if c.city == "" && c.country == "" && !c.title && c.kind != data.Call {
		c.city, c.country, c.placeAt, c.place, c.elsewhere = set.city, set.country, set.placeAt, set.place, true
	}
}

// clauseDate is the date of a clause: behind the verb, before it, elsewhere in the sentence.
func (d *document) clauseDate(cl clause) *dateMention {
	if m := d.ownDay(cl.match.to, cl.cut); m != nil {
		return m
	}
	if m := d.lastDate(cl.from, cl.match.from); m != nil {
		return m
	}
	if m := d.ownDay(cl.match.to, cl.to); m != nil {
		return m
	}
	return d.nearDate(cl)
}

// ownDay is the first date in tokens [from, to) that is not told of somebody in a relative clause, nil where there is none:
// "with B, who is on a visit from January 16 to 19, on January 17".
func (d *document) ownDay(from, to int32) *dateMention {
	m := d.firstDate(from, to)
	if m == nil || !d.relativeBetween(from, m.from) {
		return m
	}
	return d.firstDate(m.to, to)
}

// relativeBetween says whether a relative clause begins in tokens [from, to).
func (d *document) relativeBetween(from, to int32) bool {
	for i := from; i < to; i++ {
		if d.isWord(i, "who", "which", "whose") {
			return true
		}
	}
	return false
}

// lastDate is the last day named in tokens [from, to), one in brackets only where there is no other.
func (d *document) lastDate(from, to int32) (out *dateMention) {
	ms := d.datesIn(from, to)
	for i := range ms {
		m := &ms[i]
		if m.kind != dateMonth && m.kind != dateModifier && (out == nil || d.word(m.from-1) != "(") {
			out = m
		}
	}
	return out
}

// monthOnly says whether the clause names a month without a day, or says "next month" or the like, so that no other date can be
// its own.
func (d *document) monthOnly(cl clause) bool {
	for _, m := range d.datesIn(cl.from, cl.to) {
		if m.kind == dateMonth {
			return true
		}
	}
	for i := cl.from; i+1 < cl.to; i++ {
		if d.isWord(i, "next", "coming", "last") && d.isWord(i+1, "month", "year", "week", "spring", "summer", "autumn", "fall", "winter") {
			return true
		}
		if d.isWord(i, "later") && d.isWord(i+1, "this") {
			return true
		}
	}
	return false
}

// nearDate is a date of the sentence outside the clause: before it rather than after it.
func (d *document) nearDate(cl clause) *dateMention {
	if m := d.firstDate(cl.s.from, cl.from); m != nil {
		return m
	}
	return d.ownDay(cl.to, cl.s.to)
}
