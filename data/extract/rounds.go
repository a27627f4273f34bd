package extract

import (
	"slices"

	"github.com/demarche/demarche/data"
)

// agreedAt says whether a noun is only where something was agreed: "As agreed at the summit talks held in March, …".
func (d *document) agreedAt(noun int32, s sentence) bool {
	for i := noun - 1; i > s.from && i > noun-6; i-- {
		if d.isWord(i, "at", "during", "in") {
			if d.isWord(i-1, "adopted", "issued") {
				return d.isWord(i+1, "their") // "the declaration that the Ministers of Peru and Chile adopted at their meeting"
			}
			return d.isWord(i-1, "agreed", "agreement", "agreements", "decided", "reached")
		}
	}
	return false
}

// sides are the parties of a candidate, those of the persons of the other side among them.
func (c *candidate) sides() []party {
	out := slices.Clone(c.parties)
	for _, p := range c.others {
		out = append(out, p.party)
	}
	return out
}

const ruleNextRound = "next-round"

// nextRound says whether what has no parties of its own is to go on with the talks that were told before, on a day that is named: "They agreed to
// hold the second round of negotiations in Lima from July 19 to 23", "The next meeting will be held in Lima on May 3".
func (d *document) nextRound(cl clause, noun match, told *candidate) bool {
	if cl.tense != tenseFuture && cl.tense != tenseInfinitive || told.kind != data.Consultation || len(d.foreign(told)) != 1 {
		return false
	}
	day := d.firstDate(min(noun.to, cl.match.to), cl.to)
	return day != nil && day.kind == dateDay && d.hasWord(max(cl.s.from, noun.from-3), noun.to, "next", "round")
}

// roundOfWhich gives a round of what the sentence told before its parties and kind: "The Republic of Korea and Peru will launch a Strategic Dialogue, the
// first meeting of which will take place on July 4".
func (d *document) roundOfWhich(c *candidate, noun match, s sentence) {
	if !d.isWord(noun.to, "of") || !d.isWord(noun.to+1, "which") || len(d.foreign(c)) > 0 || len(c.others) > 0 {
		return
	}
	c.parties = append(c.parties, d.partiesWithin(s.from, noun.from)...)
	for _, m := range d.eventsIn(s.from, noun.from) {
		if c.kind == data.Meeting && d.tables.events[m.ref].kind == data.Consultation && countries(d.foreign(c)) == 1 {
			c.kind = data.Consultation
		}
	}
}
