package extract

import "strings"

// tense is what the words around a verb make of it.
type tense uint8

const (
	tensePast       tense = iota
	tensePresent          // titles: "Holds", "Meets"
	tenseFuture           // "will meet", "is to meet"
	tensePerfect          // "has met"
	tensePluperfect       // "had met"
	tenseInfinitive       // "to meet"
	tenseParticiple       // "meeting", "having met", "held" as an attribute
	tensePassive          // "was held", "is held"
	tenseModal            // "would meet", "may meet": nothing that happened or is settled
)

// anchor is a verb of the table as it is used in a sentence.
type anchor struct {
	match
	verb    *verb
	form    verbForm
	tense   tense
	passive bool
	reduced bool // a participle that stands for a relative clause: "the Summit, held in Busan on …"
}

// anchors lists the verbs of a sentence that can tell of an engagement.
func (d *document) anchors(s sentence) []anchor {
	verbs := d.verbsIn(s.from, s.to)
	if len(verbs) > mostVerbs {
		return nil
	}
	mark := d.scratch.anchors.mark()
	for _, m := range verbs {
		if d.nounUse(m) {
			continue
		}
		a := anchor{match: m, verb: &d.tables.verbs[m.ref>>3], form: verbForm(m.ref & 7)}
		d.readTense(&a, s)
		d.scratch.anchors = append(d.scratch.anchors, a)
	}
	return d.scratch.anchors.since(mark)
}

// within cuts the matches that begin in [from, to) out of an ordered list.
func within(ms []match, from, to int32) []match {
	lo, hi := 0, len(ms)
	for lo < hi {
		mid := (lo + hi) / 2
		if ms[mid].from < from {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	end := lo
	for end < len(ms) && ms[end].from < to {
		end++
	}
	return ms[lo:end]
}

// nounUse says whether a word that could be a verb is a noun here: "a visit to", "his talks with", "Vice Foreign Minister’s visit".
func (d *document) nounUse(m match) bool {
	form := verbForm(m.ref & 7)
	if form != formBase && form != formThird && form != formIng {
		return false
	}
	if m.from == 0 {
		return false
	}
	prev := m.from - 1
	if form != formIng && d.withinEvent(m) {
		return true
	}
	if form == formThird && d.insideEvent(m.from) {
		return !d.subjectEndsAt(m.from)
	}
	if d.isWord(m.from, "last") && (d.isWord(m.to, "week", "month", "year", "night") || d.is(m.to, isMonth|isWeekday)) {
		return true
	}
	if d.isWord(m.from, "exchanges") && !d.isWord(m.to, "views", "opinions", "letters", "notes", "greetings", "ideas") {
		return true // "people-to-people and cultural exchanges"
	}
	if form == formThird && d.adjectiveAt(prev) {
		return true // "through reciprocal visits"
	}
	if d.isWord(m.from, "chair") && d.toks[m.from].shape != lowerCase && d.word(prev) == "," {
		return true // "Ana Brun, Chair of the Board"
	}
	if d.toks[prev].kind == tokPossessive || form == formBase && d.articleBefore(m) {
		return true
	}
	if d.is(prev, isNounLead) {
		return !d.isWord(prev, "and") || form != formBase || !d.followsWill(m.from, prev)
	}
	return false
}

// adjectiveAt says whether the word at i is an adjective by its ending, in lower case: "official", "high-level", "mutual".
func (d *document) adjectiveAt(i int32) bool {
	w := d.word(i)
	if d.toks[i].shape != lowerCase || len(w) < 5 {
		return false
	}
	return strings.HasSuffix(w, "al") && w != "principal" && w != "general" || w == "level" || strings.HasSuffix(w, "ive") && w != "executive" && w != "representative" || w == "regular"
}

// articleBefore says whether a word that is a noun as often as a verb closes a phrase with an article: "a three-day visit".
func (d *document) articleBefore(m match) bool {
	if !d.isWord(m.from, "visit", "call", "talk", "chair", "host", "head", "travel") {
		return false
	}
	for i := m.from - 1; i >= 0 && i > m.from-6; i-- {
		switch {
		case d.isWord(i, "a", "an", "his", "her", "their"):
			return true
		case d.is(i, isFuture|isBe|isHave|isModal|isPronoun) || d.isWord(i, "to", "and"):
			return false
		case d.toks[i].shape != lowerCase || d.toks[i].kind == tokSign && d.word(i) != "-":
			return false
		}
	}
	return false
}

// withinEvent says whether a verb is part of a longer noun: "telephone talk", "courtesy call".
func (d *document) withinEvent(m match) bool {
	for _, e := range d.eventsIn(max(0, m.from-6), m.from+1) {
		// "call on" in "held a phone call on 17 May" begins inside the noun.
		if e.to >= m.to && e.to-e.from > m.to-m.from || e.from < m.from && e.to > m.from {
			return true
		}
	}
	return false
}

// insideEvent says whether token i is part of an event noun.
func (d *document) insideEvent(i int32) bool {
	for _, m := range d.eventsIn(max(0, i-6), i+1) {
		if m.to > i {
			return true
		}
	}
	return false
}

// subjectEndsAt says whether a person's mention ends right before token i.
func (d *document) subjectEndsAt(i int32) bool {
	return d.personEndsAt(i) || d.is(i-1, isPronoun)
}

// followsWill says whether "and" joins a second verb to a "will" before it: "will visit Beijing and hold talks".
func (d *document) followsWill(i, from int32) bool {
	for j := from; j > 0 && j > i-60; j-- {
		if d.is(j, isFuture) || d.isWord(j, "to") {
			return true
		}
		if d.toks[j].kind == tokBreak || d.word(j) == "." && d.toks[j-1].end-d.toks[j-1].start > 1 && !d.is(j-1, isAbbreviation) { // not of "U.S." or "Mr."
			return false
		}
	}
	return false
}

func (d *document) verbAt(i int32) bool {
	return uint(i) < uint(len(d.toks)) && d.index.verbs[i+1] > d.index.verbs[i]
}
