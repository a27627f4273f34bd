package extract

import "github.com/demarche/demarche/data"

// nounFor finds the noun of a light verb: after it, or before it where the verb is passive.
func (d *document) nounFor(cl clause) (match, bool) {
	if cl.passive {
		if cl.verb.lemma == "make" {
			return match{}, false // "Preparations for the negotiations will be made"
		}
		if m, ok := d.lastNoun(cl.from, cl.match.from); ok {
			return m, true
		}
		return d.lastNoun(cl.s.from, cl.match.from)
	}
	if cl.verb.lemma == "exchange" && d.isWord(cl.match.to, "views", "opinions") {
		return match{}, false // "exchanged views on how the summit meetings are followed up"
	}
	limit := cl.to
	short := cl.verb.lemma == "have" || cl.verb.lemma == "make" || cl.verb.lemma == "pay" || cl.verb.lemma == "give"
	if short && limit > cl.match.to+9 {
		limit = cl.match.to + 9
	}
	if cl.verb.lemma == "have" && d.auxiliary(cl.match.to) {
		return match{}, false
	}
	m, ok := d.bestNoun(cl.match.to, limit)
	if !ok {
		return d.relativeNoun(cl)
	}
	if d.aheadOf(m, cl.match.to) {
		return match{}, false
	}
	if d.onSidelines(m, cl.s) {
		if next, ok := d.bestNoun(m.to, limit); ok {
			m = next // "will also hold on the sidelines of the trilateral Meeting bilateral meetings with A and B"
		}
	}
	kind := d.tables.events[m.ref].kind
	if cl.verb.lemma == "give" && d.isWord(m.to-1, "briefing") && len(d.mentioned(cl.match.to, m.from)) > 0 {
		return m, false // "gave Foreign Secretary A a briefing on trade"
	}
	if cl.verb.lemma == "give" && kind != data.Ceremony || cl.verb.lemma == "make" && kind != data.Visit && kind != data.Call && kind != data.Meeting {
		return m, false
	}
	return m, true
}

// aheadOf says whether something behind token from was only done ahead of what a noun names: "the Meeting held in Lima ahead of the Leaders’
// Meeting", "spoke of climate change ahead of the Summit to be held in Lima".
func (d *document) aheadOf(m match, from int32) bool {
	for i := m.from - 1; i > from+1 && i > m.from-7 && d.word(i) != ","; i-- {
		if d.isWord(i, "of", "to") && d.isWord(i-1, "ahead", "prior", "run-up", "lead-up") {
			return true
		}
	}
	return false
}

// auxiliary says whether "have" only helps another verb: "had come out of", "has gone to".
func (d *document) auxiliary(i int32) bool {
	if d.isWord(i, "been", "come", "gone", "become", "made", "taken", "met", "said", "put", "kept", "led", "also", "already", "now", "not", "begun", "grown", "to") {
		return !d.isWord(i, "also", "now") || d.auxiliary(i+1)
	}
	w := d.word(i)
	return d.is(i, isParticiple) || len(w) > 4 && w[len(w)-2:] == "ed"
}

// relativeNoun is the noun of "the … Meeting, which the Bureau hosted there".
func (d *document) relativeNoun(cl clause) (match, bool) {
	m, ok := d.lastNoun(cl.s.from, cl.match.from)
	if !ok || cl.match.from-m.to > 24 {
		return m, false
	}
	at := m.to
	if d.word(at) == "”" {
		at++
	}
	if d.word(at) == "," {
		at++
	}
	if d.isWord(at, "which", "that") {
		return m, true
	}
	for ; at < cl.match.from; at++ { // "held a working lunch in London, in which A took part"
		if d.isWord(at, "which") && d.isWord(at-1, "in", "at") {
			return m, true
		}
	}
	return m, false
}

// bestNoun is the first noun in [from, to), or one that follows it in the same phrase and says more: "the Joint
// Committee meeting", "courtesy call".
func (d *document) bestNoun(from, to int32) (match, bool) {
	ms := d.eventsIn(from, to)
	if len(ms) == 0 {
		return match{}, false
	}
	best := ms[0]
	for _, m := range ms[1:] {
		// "the eighth meeting of the ROK-India Foreign Ministerial Joint Committee" is the Committee's.
		kind := d.tables.events[m.ref].kind
		if m.from-best.to > 16 || !d.isWord(best.to, "of", "for") || kind != data.Consultation && kind != data.Multilateral || d.stopBetween(best.to, m.from) {
			break
		}
		best = m
	}
	return best, true
}

// stopBetween says whether a sign or verb parts two nouns.
func (d *document) stopBetween(from, to int32) bool {
	for i := from; i < to; i++ {
		if d.word(i) == "," || d.word(i) == ";" {
			return true
		}
	}
	return len(d.verbsIn(from, to)) > 0
}

func (d *document) lastNoun(from, to int32) (match, bool) {
	ms := d.eventsIn(from, to)
	for i := len(ms) - 1; i >= 0; i-- {
		if d.tables.events[ms[i].ref].kind != data.Visit {
			return ms[i], true
		}
	}
	return match{}, false
}

// severalNouns says whether the noun is plural: "meetings with A and B" are several.
func (d *document) severalNouns(noun match) bool {
	w := d.word(noun.to - 1)
	return len(w) > 4 && w[len(w)-1] == 's' && !d.isWord(noun.to-1, "talks", "consultations", "discussions", "negotiations")
}
