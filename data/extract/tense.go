package extract

// readTense looks at the words before the verb.
func (d *document) readTense(a *anchor, s sentence) {
	a.tense = baseTense(a.form)
	if a.verb.class == verbLight && (a.form == formPast || a.form == formParticiple) && d.reduced(a) {
		a.passive, a.tense, a.reduced = true, tensePassive, true
		return
	}
	for i, n := a.from-1, 0; i >= s.from && n < 5; i-- {
		switch {
		case d.is(i, isFuture):
			a.tense = tenseFuture
			return
		case d.isWord(i, "to"):
			if a.passive && d.is(i-1, isBe) {
				a.tense = tenseFuture // "is to be held"
			}
			if a.form != formBase {
				return
			}
			a.tense = tenseInfinitive
			if d.conditional(i, s) {
				a.tense = tenseModal
				return
			}
			if d.is(i-1, isBe) || d.isWord(i-1, "also", "then") && d.is(i-2, isBe) || d.is(i-1, isPlan) || d.meansTo(i-1) || d.isDue(i-1) || d.isWord(i-1, "going") && d.is(i-2, isBe) || d.isWord(i-1, "and") && d.announcedBefore(i-1, s) {
				a.tense = tenseFuture
			}
			return
		case d.isWord(i, "be"):
			a.passive = a.form != formIng // "will be making a visit"
		case d.is(i, isBe):
			if a.form == formParticiple || a.form == formPast {
				a.passive, a.tense = true, tensePassive
				if d.isWord(i, "being") {
					a.tense = tensePast
				}
				if d.isWord(i, "been") {
					n++
					continue
				}
			}
			return
		case d.isWord(i, "had"):
			a.tense = tensePluperfect
			return
		case d.isWord(i, "has", "have"):
			if d.modal(i-1) || d.is(i-1, isNegation) && d.modal(i-2) {
				a.tense = tenseModal // "would have left on May 14": he did not
				return
			}
			if a.form == formParticiple || a.form == formPast {
				a.tense = tensePerfect
			}
			return
		case d.isWord(i, "having"):
			a.tense = tensePluperfect // "having been to Chile the day before"
			return
		case d.modal(i):
			a.tense = tenseModal
			if d.isWord(i, "would") && (d.isWord(i+1, "be") && a.form == formIng && d.dated(s) || a.form == formBase && d.onVisitAhead(s)) {
				a.tense = tenseFuture // "would be paying a visit from 17 to 19 May"
			}
			return
		case d.is(i, isNegation):
			a.tense = tenseModal
			return
		case d.isWord(i, "also", "then", "jointly", "separately", "officially", "briefly", "further", "later", "first", "now", "again", "both", "personally", "successfully", "together"):
			n++
			continue
		default:
			d.joinedTense(a, i, s)
			return
		}
		n++
	}
}

// meansTo says whether the word at i is that of "I plan to visit": not of "the plan to hold a Forum".
func (d *document) meansTo(i int32) bool {
	return d.isWord(i, "plan", "intend", "expect") && d.isWord(i-1, "i", "we", "they")
}

// isDue says whether the word at i is that of "is due to meet", "is also due to meet": not of "due to the storm".
func (d *document) isDue(i int32) bool {
	return d.isWord(i, "due") && (d.isWord(i-1, "is", "are") || d.isWord(i-1, "also", "now", "then") && d.isWord(i-2, "is", "are"))
}

// announcedBefore says whether "is to" or "will" stands before "and to meet": "is to attend the Forum and to meet …".
func (d *document) announcedBefore(i int32, s sentence) bool {
	for j := i; j >= s.from && j > i-30; j-- {
		if d.is(j, isFuture) || d.is(j, isBe) && d.isWord(j+1, "to") {
			return true
		}
	}
	return false
}

// reduced says whether a past form stands for a relative clause: "the Fifth Meeting, held on 22 May in Seoul".
func (d *document) reduced(a *anchor) bool {
	if !d.isWord(a.to, "on", "in", "at", "from", "during", "between", "via", "by", "today", "yesterday") {
		return false
	}
	prev := a.from - 1
	if e, ok := d.entity(prev - 1); ok && e.class == classOrg && d.word(prev) == "," && d.isWord(a.to, "at", "in", "on", "by") {
		return true // "the Jubilee of the African Union, held at the Summit"
	}
	if d.word(prev) == "," || d.word(prev) == ")" || d.word(prev) == "”" {
		prev--
	}
	return d.insideEvent(prev) || d.word(prev) == ")" || prev < a.from-1 && len(d.eventsIn(max(0, prev-12), prev)) > 0
}

// joinedTense handles a second verb after "and": it shares the auxiliary of the first.
func (d *document) joinedTense(a *anchor, i int32, s sentence) {
	if a.form == formParticiple && d.sharesHad(i, s) {
		a.tense = tensePluperfect
	}
	if a.form != formBase {
		return
	}
	if d.daySaw(a.from, s) {
		a.tense = tensePast
		return
	}
	for j := i; j >= s.from && j > i-60; j-- {
		switch {
		case d.is(j, isFuture):
			a.tense = tenseFuture
			return
		case d.isWord(j, "to") && j+1 < a.from && d.verbAt(j+1):
			a.tense = tenseInfinitive
			if d.is(j-1, isBe) || d.is(j-1, isPlan) {
				a.tense = tenseFuture
			}
			return
		case d.modal(j):
			a.tense = tenseModal
			if d.isWord(j, "would") && d.onVisitAhead(s) {
				a.tense = tenseFuture
			}
			return
		}
	}
}

// onVisitAhead says whether a sentence begins with the visit that the one before it, or the first of the text, looks ahead to: "will visit Peru.
// During her visit, she would call on President A".
func (d *document) onVisitAhead(s sentence) bool {
	if !d.isWord(s.from, "during", "while", "on") || !d.hasWord(s.from+1, min(s.to, s.from+5), "visit", "stay", "trip") {
		return false
	}
	for k, t := range d.sents {
		if t.from >= s.from {
			return false
		}
		last := k+1 < len(d.sents) && d.sents[k+1].from == s.from
		if (k < 2 || last) && d.looksAhead(t) && d.dated(t) {
			return true
		}
	}
	return false
}

// daySaw says whether a verb hangs on a day that saw somebody do it: "March 29 saw the Minister hold meetings and pay a call".
func (d *document) daySaw(i int32, s sentence) bool {
	if !d.dateAt(s.from) {
		return false
	}
	for j := s.from + 1; j < i && j < s.from+6; j++ {
		if d.isWord(j, "saw") {
			return d.dateAt(j - 1)
		}
	}
	return false
}

// sharesHad says whether a participle goes on a list that "had" began: "he had been to the UN, seen the Ambassadors, and told them".
func (d *document) sharesHad(i int32, s sentence) bool {
	for j := i; j >= s.from && j > i-14; j-- {
		if d.isWord(j, "had") {
			return d.isWord(j+1, "been") || d.is(j+1, isParticiple)
		}
	}
	return false
}

// conditional says whether the "to" at i is that of "Were the President to visit Chile".
func (d *document) conditional(i int32, s sentence) bool {
	if !d.isWord(s.from, "were", "should") {
		return false
	}
	for j := s.from; j < i; j++ {
		if d.word(j) == "," {
			return false
		}
	}
	return true
}

// modal says whether the word at i is "may", "would", …, and not the month of May.
func (d *document) modal(i int32) bool {
	return d.is(i, isModal) && !(d.is(i, isMonth) && d.toks[i].shape != lowerCase)
}

func baseTense(f verbForm) tense {
	switch f {
	case formPast, formParticiple:
		return tensePast
	case formIng:
		return tenseParticiple
	default:
		return tensePresent
	}
}
