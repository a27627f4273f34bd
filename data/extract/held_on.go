package extract

import "github.com/demarche/demarche/data"

// heldOn is the day that an event is told to be held on right behind its name: "to attend the 3rd Joint Committee Meeting to be held in Lima on May
// 23". nil where nothing is told there.
func (d *document) heldOn(noun match, s sentence) *dateMention {
	for i := noun.to; i < min(s.to, noun.to+8); i++ {
		if d.isWord(i, "held") || d.isWord(i, "take", "taking") && d.isWord(i+1, "place") {
			m := d.firstDate(i, min(s.to, i+heldReach))
			if m == nil || m.kind != dateDay || d.relativeBetween(i, m.from) || d.hasWord(i, m.from, "and", "before", "after") {
				return nil
			}
			return m
		}
		if d.word(i) != "," && !d.isWord(i, "to", "be", "which", "that", "will", "is", "scheduled", "slated", "due") {
			return nil
		}
	}
	return nil
}

// heldReach is how many tokens behind "held" the day may stand.
const heldReach = 14

// givesPlace gives what was just told the place that the next sentence has for it: "A held a consultation with B on May 29. It took place in Lima, on
// the occasion of …".
func (d *document) givesPlace(si int, s sentence, told []*candidate) {
	if len(told) == 0 {
		return
	}
	c := told[len(told)-1]
	if c.title || si-c.sent != 1 || c.city != "" || c.kind == data.Visit || c.kind == data.Call {
		return
	}
	verb := s.from + 1 // "It", or "The Consultation"
	if d.isWord(s.from, "the", "this") && len(d.eventsIn(s.from+1, s.from+2)) > 0 {
		verb++
	} else if !d.isWord(s.from, "it") {
		return
	}
	if !d.isWord(verb, "took") && !(d.is(verb, isBe) && d.isWord(verb+1, "held")) && !(d.is(verb, isFuture) && d.isWord(verb+1, "take", "be") && d.isWord(verb+2, "place", "held")) {
		return
	}
	if city, country, at, e := d.placeIn(verb, s.to); city != "" || country != "" {
		c.city, c.country, c.placeAt, c.place, c.elsewhere = city, country, at, e, false
	}
}
