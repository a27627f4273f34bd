package extract

import (
	"slices"

	"github.com/demarche/demarche/data"
)

// legsOfTitle makes one trip of the legs that the text tells each with its days, where the title names them as one: "Assistant Secretary A’s
// Travel to Lima and Santiago". The legs follow one another without a day at home.
func (d *document) legsOfTitle(out []*candidate) []*candidate {
	if !d.titled() || !d.titleNamesStops() {
		return out
	}
	var legs []*candidate
	for _, c := range out {
		if c.kind != data.Visit {
			continue
		}
		if c.rule == visitHere || c.title || c.inherited || c.date == nil || len(c.home) == 0 || countries(d.foreign(c)) != 1 && c.country == "" || len(legs) > 0 && (d.homesDiffer(legs[0], c) || legs[0].status != c.status && !d.beginsToday(legs[0])) {
			return out
		}
		legs = append(legs, c)
	}
	if len(legs) < 2 {
		return out
	}
	for k, leg := range legs[1:] {
		if gap := leg.start.Sub(lastDay(legs[k])); gap < 0 || gap > longestStop || leg.sent == legs[k].sent { // "official visits to Peru (May 3-4) and Chile (May 5)"
			return out
		}
	}
	whole := legs[0]
	if countries(d.foreign(whole)) == 0 {
		whole.parties = append(whole.parties, party{from: whole.placeAt[0], to: whole.placeAt[1], country: whole.country})
	}
	for _, leg := range legs[1:] {
		for _, p := range d.foreign(leg) {
			whole.addParty(p)
		}
		whole.status = leg.status
	}
	whole.end = lastDay(legs[len(legs)-1])
	d.restOfTitle(whole)
	whole.city, whole.country, whole.place, whole.placeAt = "", "", nil, [2]int32{}
	return slices.DeleteFunc(out, func(c *candidate) bool { return c != whole && slices.Contains(legs, c) })
}

// longestStop is how many days a leg may be told to begin after the one before it, of which the text gives the first day alone.
const longestStop = 3

// beginsToday says whether a leg begins on the day of the page, so that it has begun where the others are to come.
func (d *document) beginsToday(c *candidate) bool {
	return c.status == data.Held && c.start == d.rel.Published
}

// restOfTitle adds to a trip the days and states that only the title gives, where the text breaks off before the trip's end: "Travel to Peru, Chile
// and Bolivia, May 3-9".
func (d *document) restOfTitle(trip *candidate) {
	s := d.sents[0]
	day := d.lastDate(s.from, s.to)
	if day == nil || day.kind != dateDay {
		return
	}
	start, end, _, _ := d.resolve(*day)
	if start != trip.start || !end.After(trip.end) {
		return
	}
	trip.end = end
	places, _ := d.destinations(d.goingTo(s.from, s.to), day.from)
	for _, p := range places {
		if !d.isHome(p) {
			trip.addParty(p)
		}
	}
}

// titleNamesStops says whether the title tells of travel to two places or more.
func (d *document) titleNamesStops() bool {
	s := d.sents[0]
	for i := s.from; i+1 < s.to; i++ {
		if !d.isWord(i, "travel", "travels", "trip", "visit", "visits", "visiting") {
			continue
		}
		places := 0
		for j := i + 1; j < s.to; {
			e, ok := d.entity(j)
			if ok && e.from == j && (e.class == classCity || e.class == classCountry) && !d.opensCompound(e) {
				places++
			}
			if ok {
				j = max(e.to, j+1)
				continue
			}
			j++
		}
		return places > 1
	}
	return false
}
