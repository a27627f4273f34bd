package extract

// tells says whether the verb, as used, states something that happened or is settled.
func (d *document) tells(a anchor, s sentence, title bool) bool {
	if d.whileThere(a, s) || d.firstPerson(a, s) || a.reduced && d.datedElsewhere(a, s) || d.nobody(a, s) || d.tellsTime(a, s) || d.habitual(a, s) || d.whereHeIs(a, s) || d.onlyWelcomed(a, s) || d.onTripBefore(a.from, s) {
		return false
	}
	if a.verb.class == verbSign && a.passive && d.hasWord(max(s.from, a.from-9), a.from, "since") {
		return false // "16 June marks 650 years since the Treaty was signed"
	}
	if d.duringAnothers(a.from, s) {
		return false
	}
	if d.isWord(a.to, "below") || d.isWord(a.to, "as") && d.isWord(a.to+1, "follows", "below") {
		return false // "The overview of the meeting is given below"
	}
	if a.passive && d.isWord(a.to, "this", "next") && d.isWord(a.to+1, "year") {
		return false // "as the Year of Exchanges is inaugurated this year"
	}
	if a.verb.lemma == "accept" && !(a.passive && d.isWord(a.to, "by")) {
		return false // an invitation, credentials; but "will be accepted by President A"
	}
	switch a.tense {
	case tenseModal:
		return false
	case tensePluperfect:
		m := d.firstDate(s.from, a.from)
		return m != nil && m.from == s.from && m.kind == dateYesterday && a.verb.class == verbMeet || d.dayBefore(m, a, s) // "Yesterday, in Lima, he had met A"
	case tenseFuture:
		return title || d.dated(s) || !d.agreedUpon(a.from, s)
	case tensePresent:
		return title || a.verb.class == verbOccur || d.dated(s) || d.whenHeMeets(a, s) || d.onSchedule(s)
	case tensePerfect:
		return d.dated(s) || (a.verb.class == verbSpeak || a.verb.lemma == "summon") && d.opens(s) || (a.verb.class == verbVisit || a.verb.class == verbWeakTrip) && (a.verb.lemma != "be been" || d.visitNoun(s))
	case tenseParticiple:
		if d.is(a.from-1, isBe) && d.dated(s) {
			return true // "is undertaking official visits to …"
		}
		return a.verb.class == verbVisit || a.verb.class == verbWeakTrip && d.is(a.from-1, isBe) || a.verb.lemma == "pay" || a.verb.class == verbAttend && d.dated(s)
	case tenseInfinitive:
		if d.isWord(a.from-1, "to") && d.isWord(a.from-2, "used") {
			return false // "used to hold their meeting": no longer
		}
		if d.is(a.from-2, isOff) || d.isWord(a.from-2, "invitation", "invitations") {
			return false // "declined to meet", "extended an invitation to visit"
		}
		return title || d.dated(s) || d.isExpected(a.from, s) || d.isWord(a.from-2, "occasion", "opportunity") && d.isWord(d.beforeThe(a.from-2), "used", "took", "seized") ||
			!d.afterWish(a.from, s) && (a.verb.class == verbVisit || d.onTrip(a.from, s))
	}
	return true
}

// duringAnothers says whether the verb at i only tells of another's visit to come: "reviewed the preparations for President A's visit, during which he will
// attend the Forum".
func (d *document) duringAnothers(i int32, s sentence) bool {
	for j := i - 1; j > s.from+2 && j > i-6; j-- {
		if !d.isWord(j, "which") || !d.isWord(j-1, "during", "on", "in") {
			continue
		}
		for k := j - 2; k > s.from && k > j-14; k-- {
			if d.isWord(k, "visit", "trip") {
				owner := d.ownerOf(k)
				for back := k - 1; owner == nil && back > k-3; back-- {
					owner = d.ownerOf(back) // "the President's upcoming visit"
				}
				return owner != nil && owner.from > s.from+2 && d.hasWord(s.from, owner.from, "preparations", "prepare", "preparing", "agenda", "regarding", "about", "on", "for", "going")
			}
		}
		return false
	}
	return false
}

// dayBefore says whether "the two sides had held" something on a day at the head of the sentence that is right before the one told: a second
// engagement, and not what came before all of it.
func (d *document) dayBefore(m *dateMention, a anchor, s sentence) bool {
	if m == nil || m.kind != dateDay || m.from > s.from+1 || a.verb.class != verbLight || !d.theTwo(s.from, a.from) {
		return false
	}
	start, _, _, _ := d.resolve(*m)
	return !start.IsZero() && d.years.anchor.Sub(start) <= longestGap && d.years.anchor.Sub(start) >= 0
}

// longestGap is how many days before the day of the text what the two sides had done is still a part of what it reports.
const longestGap = 7

// isExpected says whether an infinitive hangs on what somebody is expected to do: "She is expected in Lima to call on President A".
func (d *document) isExpected(i int32, s sentence) bool {
	for j := i - 1; j > s.from && j > i-8; j-- {
		if d.isWord(j, "expected", "scheduled", "due", "slated", "set") {
			return d.is(j-1, isBe)
		}
		if d.toks[j].kind == tokSign && d.word(j) != "," || d.isWord(j, "that", "and") {
			return false
		}
	}
	return false
}

// whereHeIs says whether attending something only tells where somebody is: "in New York, where he is attending the 70th session".
func (d *document) whereHeIs(a anchor, s sentence) bool {
	if a.verb.lemma == "be present" && d.isWord(a.from-1, "who") {
		return true // "Minister A, who was present at the 59th Session, had meetings"
	}
	if a.verb.class != verbAttend || a.form != formIng && a.tense != tenseInfinitive {
		return false
	}
	for i := a.from - 1; i >= s.from && i > a.from-12; i-- {
		if d.isWord(i, "where", "who") {
			return a.form == formIng && !d.is(a.from-1, isFuture) || d.is(i+2, isBe) && d.isWord(i+3, "staying") ||
				d.isWord(i, "who") && d.is(i+1, isBe|isHave) && !d.isTo(i+1)
		}
		if d.word(i) == "," {
			return false
		}
	}
	return false
}

// onTripBefore says whether the verb tells of a trip that only comes before the one told: "The visit follows his trip to Peru where he met A".
func (d *document) onTripBefore(verb int32, s sentence) bool {
	for i := verb - 1; i > s.from && i > verb-tripClause; i-- {
		if d.isWord(i, "which", "that") && d.isWord(i-1, "trip", "visit") {
			return d.hasWord(max(s.from, i-8), i, "after", "follows", "followed", "following") && !d.isWord(s.from, "after", "following") // "follows on from the trip which A made to Peru last week to meet B"
		}
		if !d.isWord(i, "where") || i <= verb-6 {
			continue
		}
		for j := i - 1; j > s.from && j > i-8; j-- {
			if d.isWord(j, "trip", "trips", "visit", "visits") {
				return d.isWord(j-1, "his", "her", "their", "earlier", "recent") && d.hasWord(max(s.from, j-4), j, "after", "follows", "following") && !d.isWord(s.from, "after", "following")
			}
		}
	}
	return false
}

// tripClause is how many tokens the clause may have that tells who made a trip and why.
const tripClause = 18

// whileThere says whether the verb is of a clause that only tells where somebody was meanwhile: "met with A, while he was visiting Lima to
// attend the Forum".
func (d *document) whileThere(a anchor, s sentence) bool {
	if a.verb.class != verbVisit && a.verb.class != verbWeakTrip && a.verb.class != verbAttend || !s.has(isWhen) {
		return false
	}
	for i := a.from - 1; i > s.from && i > a.from-24; i-- {
		if d.isWord(i, "while", "when") && d.someEngagement(s.from, i) {
			return a.form == formIng || d.visitingAt(i, a.from)
		}
	}
	return false
}

// visitingAt says whether somebody "was visiting" or "was in" between two tokens.
func (d *document) visitingAt(from, to int32) bool {
	for i := from; i <= to; i++ {
		if d.is(i, isBe) && d.isWord(i+1, "visiting", "in", "attending", "on") {
			return true
		}
	}
	return false
}

// someEngagement says whether a meeting or a call is told between two tokens.
func (d *document) someEngagement(from, to int32) bool {
	if len(d.eventsIn(from, to)) > 0 {
		return true
	}
	for _, v := range d.verbsIn(from, to) {
		if c := d.tables.verbs[v.ref>>3].class; c == verbMeet {
			return true
		}
	}
	return false
}

// habitual says whether something is told that is done again and again: "a forum that the two hold every year", "is held every three years", "is
// to meet quarterly".
func (d *document) habitual(a anchor, s sentence) bool {
	reach := int32(6)
	switch a.tense {
	case tensePresent, tensePassive, tensePerfect:
	case tenseFuture:
		reach = 3
	default:
		return false
	}
	for i := a.to; i < s.to && i < a.to+reach; i++ {
		if d.isWord(i, "every", "annually", "yearly", "regularly", "quarterly") || d.isWord(i, "each", "a") && d.isWord(i+1, "year") {
			return true
		}
	}
	return false
}

// agreedWithin is how many tokens before a verb an agreement to it may stand.
const agreedWithin = 45

// agreedUpon says whether a sentence only tells what was agreed to be done some day: "it was agreed that they will give a reception".
func (d *document) agreedUpon(i int32, s sentence) bool {
	for j := i - 1; j >= s.from && j > i-agreedWithin; j-- {
		if d.isWord(j, "agreed", "decided", "promised") {
			return true
		}
		if d.word(j) == ";" || d.isWord(j, "which", "where") {
			return false
		}
	}
	return false
}

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

// onlyWelcomed says whether what is held is only what somebody was glad of: "Minister A welcomed the first meeting of the Ministers to be held in
// Lima".
func (d *document) onlyWelcomed(a anchor, s sentence) bool {
	if a.verb.class != verbLight && a.verb.class != verbOccur || a.verb.class == verbLight && !a.passive && !a.reduced {
		return false
	}
	for i := a.from - 1; i > s.from && i > a.from-24; i-- {
		if d.isWord(i, "welcomed", "welcomes", "applauded", "commended", "anticipated") {
			return !d.is(i-1, isBe)
		}
		if d.word(i) == "," || d.word(i) == ";" || d.isWord(i, "and", "that", "which") {
			return false
		}
	}
	return false
}
