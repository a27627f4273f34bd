package extract

import "github.com/demarche/demarche/data"

// The day and the place of a clause.

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

// datesAnother says whether the day behind a held engagement is still to come, and so is that of something else: "hosted a luncheon for A, who is
// here to sign the agreement on February 21".
func (d *document) datesAnother(c *candidate, cl clause) bool {
	pub := d.rel.Published
	if c.date == nil || c.inherited || c.status != data.Held || pub.IsZero() || c.kind == data.Visit || c.date.from < cl.match.to {
		return false
	}
	day, _, _, _ := d.resolve(*c.date)
	return day.After(pub) && day.Sub(pub) <= longestSpan
}

// datePlace gives a candidate its date and place, from its own clause first, then its sentence, then what came before.
func (d *document) datePlace(c *candidate, cl clause, set *setting) {
	if c.date == nil {
		c.date = d.clauseDate(cl)
	}
	if c.date == nil && c.kind != data.Visit && !c.title && set.visit != nil && set.visit.date != nil && set.visit.date.kind == dateDay && d.duringVisit(cl) {
		c.date, c.inherited = set.visit.date, true // on some day of it
	}
	if c.date == nil && c.kind != data.Visit && !c.title && set.visit != nil && set.date == set.visit.date && !d.otherTime(cl) {
		c.date, c.inherited = d.dayOfTitle(set.visit), true
	}
	if c.date == nil && set.date != nil && !c.title && !d.otherTime(cl) && !d.tripAhead(c, cl) {
		c.date, c.inherited = set.date, true
	}
	alone := c.date == nil && cl.match.to > 0
	if alone {
		c.date = d.firstDate(cl.match.to, cl.s.to) // told of somebody in a relative clause: better than none
	}
	if d.datesAnother(c, cl) && (alone || d.hasWord(cl.match.to, c.date.from, "who", "which")) {
		c.date = &dateMention{from: c.date.from, to: c.date.to, kind: dateToday, weekday: -1}
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
	if m := d.stopNamed(cl.s); m != nil && c.city == "" && c.country == "" && !c.title && c.kind != data.Call {
		c.city, c.country, c.placeAt, c.place = d.words(m.from, m.to), d.gaz.Cities[m.ref].City.Country, [2]int32{m.from, m.to}, m
	}
	if c.city == "" && c.country == "" && !c.title && c.kind != data.Call && !d.seat(c) && !d.metOnline(c) {
		c.city, c.country, c.placeAt, c.place, c.elsewhere = set.city, set.country, set.placeAt, set.place, true
	}
	if c.inherited && c.kind != data.Visit && set.visit != nil {
		for _, s := range set.visit.stops {
			if s.country == c.country && c.country != "" {
				c.date = s.days
			}
		}
	}
}

// tripAhead says whether a trip is only said to come soon: "He stated that, as the Prime Minister is to visit India shortly, …". The day of what is
// told before it is not its own.
func (d *document) tripAhead(c *candidate, cl clause) bool {
	return c.kind == data.Visit && c.status == data.Planned && d.hasWord(cl.match.to, min(cl.s.to, cl.match.to+6), "shortly", "soon")
}

// stopNamed is the city that a sentence says a stop of a trip is: "The Minister’s first stop will be Lima".
func (d *document) stopNamed(s sentence) *match {
	for i := s.from; i+2 < s.to; i++ {
		if !d.isWord(i, "stop", "destination") {
			continue
		}
		at := i + 1
		for d.is(at, isFuture|isBe) || d.isWord(at, "be") {
			at++
		}
		if e, ok := d.entity(at); ok && at > i+1 && e.class == classCity {
			return &e
		}
	}
	return nil
}

// duringVisit says whether a sentence is set in the visit as a whole: "During her visit, the Minister will meet with A and B", "While there".
func (d *document) duringVisit(cl clause) bool {
	i := cl.s.from
	if d.isWord(i, "while") {
		return d.isWord(i+1, "there", "in")
	}
	if d.isWord(i, "in") && d.isWord(i+1, "the") && d.isWord(i+2, "course") && d.isWord(i+3, "of") {
		i += 3
	}
	if !d.isWord(i, "during", "throughout", "of") || !d.isWord(i+1, "the", "his", "her", "their", "this") {
		return false
	}
	return d.hasWord(i+2, min(cl.s.to, i+5), "visit", "trip", "stay", "tour")
}

// clauseDate is the date of a clause: behind the verb, before it, elsewhere in the sentence.
func (d *document) clauseDate(cl clause) *dateMention {
	if m := d.ownDay(cl.match.to, cl.cut); m != nil {
		return m
	}
	if m := d.lastDate(cl.from, cl.match.from); m != nil {
		if first := d.firstDate(cl.s.from, m.from); first != nil && first.kind == dateDay && d.relativeBetween(first.to, m.from) && !d.relativeBetween(cl.s.from, first.from) && d.isWord(first.from-1, "on") {
			return first // "On April 21, A, who is visiting Peru from April 20 to 22, met with B"
		}
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
	if m == nil || !d.relativeBetween(from, m.from) && !d.ofLaterEvent(from, m.from) {
		return m
	}
	return d.firstDate(m.to, to)
}

// ofLaterEvent says whether the words before token i begin with what only comes before another event: "will meet the leaders before the talks in
// Vienna on Friday".
func (d *document) ofLaterEvent(from, i int32) bool {
	for j := i - 1; j > from && j > i-10; j-- {
		if d.isWord(j, "before") || d.isWord(j, "of") && d.isWord(j-1, "ahead") {
			return len(d.eventsIn(j, i)) > 0
		}
		if d.word(j) == "," || d.word(j) == ";" {
			return false
		}
	}
	return false
}

// relativeBetween says whether a relative clause begins in tokens [from, to).
func (d *document) relativeBetween(from, to int32) bool {
	for i := from; i < to; i++ {
		if d.isWord(i, "who", "which", "whose") && !d.insideEvent(i-1) { // but "a visit which lasts from …"
			return true
		}
	}
	return false
}

// lastDate is the last day named in tokens [from, to), one in brackets only where there is no other, and none on which something was
// only said: "made known on Friday that".
func (d *document) lastDate(from, to int32) (out *dateMention) {
	ms := d.datesIn(from, to)
	for i := range ms {
		m := &ms[i]
		if m.kind != dateMonth && m.kind != dateModifier && (!d.isWord(m.to, "that") || d.cleft(m)) && !d.announcedOn(m.from) && !d.dateline(m) && (out == nil || d.word(m.from-1) != "(") {
			out = m
		}
	}
	return out
}

// cleft says whether a day is put first for weight: "It is on 27 June that the Minister will visit Peru".
func (d *document) cleft(m *dateMention) bool {
	return d.isWord(m.from-1, "on") && d.is(m.from-2, isBe) && d.isWord(m.from-3, "it")
}

// announcedOn says whether something was made known on the day at i: "made the announcement on May 12".
func (d *document) announcedOn(i int32) bool {
	at := i
	if d.isWord(i-1, "on") {
		i--
	}
	return d.isWord(i-1, "announced", "announcement") || d.isWord(i-1, "said") && !d.isWord(at+1, "that")
}

// dateline says whether a day only tells when an agency wrote: "SEOUL, April 15 (Yonhap) -- ".
func (d *document) dateline(m *dateMention) bool {
	if d.word(m.to) == ":" && m.from > 1 && d.word(m.from-1) == "," && d.toks[m.from-2].shape == upperCase { // "ANKARA, FEB 8: "
		return true
	}
	return d.word(m.to) == "(" && d.isWord(m.to+1, "yonhap", "xinhua", "ani", "pti", "reuters", "ap", "afp", "aa", "ians", "tass", "kyodo") && d.word(m.to+2) == ")"
}

// otherTimeWithin is how many tokens behind its verb a clause still tells its own time, and not that of what was talked about.
const otherTimeWithin = 16

// otherTime says whether the clause names a month without a day or another year, or says "next month" or the like, so that no other
// date can be its own.
func (d *document) otherTime(cl clause) bool {
	const laterBefore = 5
	to := min(cl.to, cl.match.to+otherTimeWithin)
	for _, m := range d.datesIn(cl.s.from, to) {
		if m.kind == dateMonth {
			return true
		}
	}
	for i := max(cl.s.from, cl.from-laterBefore); i+1 < cl.from; i++ {
		if d.isWord(i, "later") && d.isWord(i+1, "this") {
			return true // "later this week I will travel to Brussels"
		}
	}
	for i := cl.from; i+1 < to; i++ {
		if d.isWord(i, "in") {
			if year, ok := d.yearAt(i + 1); ok && d.years.anchor.Year != 0 && year != d.years.anchor.Year {
				return true
			}
		}
		if d.isWord(i, "next", "coming", "last") && d.isWord(i+1, "month", "year", "week", "spring", "summer", "autumn", "fall", "winter") {
			return true
		}
		if d.isWord(i, "later") && d.isWord(i+1, "this") || d.isWord(i, "half") && d.isWord(i+1, "of") && d.isWord(i-1, "first", "second", "latter") {
			return true
		}
	}
	return false
}

// nearDate is a date of the sentence outside the clause: before it rather than after it.
func (d *document) nearDate(cl clause) *dateMention {
	if m := d.lastDate(cl.s.from, cl.from); m != nil && m.kind == dateDay && d.isWord(m.from-1, "on") && d.isWord(m.from-2, "and") && m.to >= cl.from-1 {
		return m // "visited Peru from May 25 to 28, and on May 26, met with A"
	}
	if m := d.firstDate(cl.s.from, cl.from); m != nil && (!d.isWord(m.to, "that") || d.cleft(m)) {
		if days := d.forDays(cl.s.from, cl.s); days > 1 && days <= longestSpan && d.tripEnds(cl.s.from, m.from) {
			return endingOn(m, days)
		}
		return m
	}
	m := d.ownDay(cl.to, cl.s.to)
	if m != nil && d.stillToCome(cl.match.to, m.from) && !d.modalIn(cl.s.from, cl.match.from) {
		return nil
	}
	return m
}

// modalIn says whether "will" or another modal verb stands in tokens [from, to).
func (d *document) modalIn(from, to int32) bool {
	for i := from; i < to; i++ {
		if d.modal(i) || d.is(i, isFuture) {
			return true
		}
	}
	return false
}

// tripEnds says whether the day at token i is only that on which a trip came to its end: "concluded on May 28 his two-day visit to Peru, where he
// took part in the Forum".
func (d *document) tripEnds(from, i int32) bool {
	return d.hasWord(max(from, i-10), i, "concluded", "ended", "completed") && d.hasWord(max(from, i-10), i+8, "visit", "trip", "tour")
}

// stillToCome says whether a relative clause in tokens [from, to) tells what is still to come: "held a luncheon for Ministers who are in Seoul for a
// signing, which will take place on May 28".
func (d *document) stillToCome(from, to int32) bool {
	for i := from; i+1 < to; i++ {
		if d.isWord(i, "who", "which", "that") && d.isWord(i+1, "will") {
			return true
		}
	}
	return false
}

// dayWithin is how many sentences after what is announced without a day may give it.
const dayWithin = 3

// givesDay gives what the text has announced without a day the day and place of a sentence soon after: "A consultation is to be held between
// the Republic of Korea and Peru. For that purpose, officials will sit down together in Lima on December 19".
func (d *document) givesDay(si int, s sentence, told []*candidate) {
	if len(told) == 0 || !s.has(isFuture) {
		return
	}
	c := told[len(told)-1]
	if m := d.firstDate(s.from, s.to); m != nil && m.kind == dateDay && si-c.sent == 1 && !c.title && c.kind != data.Visit && (c.date == nil || c.inherited) &&
		d.isWord(s.from, "it") && d.is(s.from+1, isFuture) && (d.isWord(s.from+2, "take") || d.isWord(s.from+2, "be") && d.isWord(s.from+3, "held")) {
		c.date, c.inherited, c.status = m, false, data.Planned // "One is on the 4th Strategic Dialogue. It will be held on October 16"
		return
	}
	if c.title || c.status != data.Planned || c.kind == data.Visit || c.date != nil && !c.inherited || si-c.sent > dayWithin {
		return
	}
	m := d.firstDate(s.from, s.to)
	if m == nil || m.kind != dateDay || !d.futureBefore(m.from, s) {
		return
	}
	if start, _, _, _ := d.resolve(*m); start.IsZero() || start.Before(d.years.anchor) || start.Sub(d.years.anchor) > 90 {
		return
	}
	c.date, c.inherited = m, false
	if city, country, at, e := d.placeIn(s.from, s.to); city != "" || country != "" {
		c.city, c.country, c.placeAt, c.place = city, country, at, e
	}
}

// futureBefore says whether "will" stands before a day in its sentence, with those who will sit down: officials, the sides, the talks.
func (d *document) futureBefore(i int32, s sentence) bool {
	for j := s.from; j < i; j++ {
		if d.is(j, isFuture) {
			return d.groupIn(s.from, j) || d.isWord(s.from, "a", "the", "this") && len(d.eventsIn(s.from, min(j, s.from+5))) > 0 && (d.isWord(j+2, "held") || d.isWord(j+1, "take")) || d.isWord(j-1, "sides", "consultation", "consultations", "meeting", "talks", "dialogue", "it")
		}
	}
	return false
}

// longestStay is how many days after the one on which somebody arrived the title's day may be.
const longestStay = 7

// dayOfTitle is the one day that the title gives to what was done on a trip, where the trip took longer: "The Minister's Engagements in Lima on
// 22 June 2021". nil where it gives none.
func (d *document) dayOfTitle(trip *candidate) *dateMention {
	m := d.titleDay()
	if m == nil || trip.title || trip.date == nil || m.start == trip.date.start {
		return nil
	}
	day, _, _, _ := d.resolve(*m)
	start, end, _, _ := d.resolve(*trip.date)
	if end.IsZero() {
		end = start.AddDays(longestStay)
	}
	if day.IsZero() || start.IsZero() || day.Before(start) || day.After(end) {
		return nil
	}
	return m
}
