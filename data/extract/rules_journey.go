package extract

import (
	"slices"

	"github.com/demarche/demarche/data"
)

// withinJourney is how many sentences into a page a trip is looked for that no verb of travel tells.
const withinJourney = 8

// journey reads the trip that a page is about where no other rule could: "London and Vienna are the places to which Assistant Secretary A
// travels from July 20 to 26". What such sentences share is somebody of the home side, foreign places, and a word of travel with a day, or a
// span of days. Where a guest of another state is so told of the home country, the trip is his.
func (d *document) journey(si int, s sentence, set *setting, told []*candidate, made int) []*candidate {
	if d.bodySentence(si) >= withinJourney || slices.ContainsFunc(told, func(c *candidate) bool { return c.kind == data.Visit && !c.title }) || d.calledOff(s) || d.question(s) {
		return nil
	}
	day := d.travelDays(s)
	if day == nil || d.nobodyTravels(s) {
		return nil
	}
	home, others := d.sides(d.peopleIn(s.from, s.to))
	if len(home) == 0 || !home[0].named() || slices.ContainsFunc(told[made:], func(c *candidate) bool { return c.date == nil || c.date.from == day.from }) {
		return nil
	}
	places, city := d.placesOf(s)
	if len(places) == 0 && city == nil || d.someAtHome(places, city) || len(others) > 0 && countries(places) == 0 && city == nil {
		return nil
	}
	c := d.draft(candidate{sent: si, point: s.point, from: s.from, to: s.to, trigger: match{from: day.from, to: day.to}, kind: data.Visit, home: home, parties: places, rule: "journey",
		status: data.Held, date: day})
	if d.plannedAt(s.to, s) || !d.tellsPast(s) && !d.hasWord(s.from, s.to, "spent", "flew", "came", "set", "saw", "led", "took", "brought", "began", "ended", "accompanied") {
		c.status = data.Planned
	}
	d.stayPlace(c, places, city)
	return d.one(c)
}

// travelDays are the days of a sentence that has a word of travel; nil where it has none. A span of days needs the word as well: talks last for
// days too.
func (d *document) travelDays(s sentence) *dateMention {
	if !s.has(isJourney) {
		return nil
	}
	m := d.firstDate(s.from, s.to)
	if m == nil || m.kind != dateDay {
		return nil
	}
	for _, span := range d.datesIn(s.from, s.to) {
		if m.end.IsZero() && span.kind == dateDay && !span.end.IsZero() && d.homeWho(m.to, span.from) {
			m = &span // "On April 21, Minister A, who is on a visit from April 20 to 22 to Peru, met with B"
		}
	}
	for i := s.from; i < s.to; i++ {
		if !d.is(i, isJourney) || d.isWord(i, "heads", "leaves") && !d.isWord(i+1, "for", "to", "off", "on", "here") || !near(i, m.from, journeyWithin) ||
			d.isWord(i-1, "about", "on", "discussed") || d.visitingGuests(i) || d.hasWord(max(s.from, i-4), i, "preparations", "preparing", "prepare") || d.isWord(i, "go", "going", "goes", "went") && d.isWord(i+1, "on") && !d.isWord(i+2, "to", "a", "an") {
			continue // or the travel is only talked about: "for going on with provocations" tells of none
		}
		if lo, hi := min(i, m.from), max(i, m.to); !d.hasSign(lo, hi, ";") && d.topicCut(lo, hi) == hi {
			return m
		}
	}
	return nil
}

// visitingGuests says whether "visiting" only tells of guests where they are: "met with a group of visiting Peruvian students".
func (d *document) visitingGuests(i int32) bool {
	e, ok := d.entity(i + 1)
	return d.isWord(i, "visiting") && ok && (e.class == classDemonym || e.class == classCountry && d.toks[min(int(e.to), len(d.toks)-1)].shape == lowerCase && !d.is(e.to, isConnector)) && d.isWord(i-1, "of", "the", "a", "with", "some", "several", "by")
}

// homeWho says whether a relative clause in tokens [from, to) tells of somebody of the home side: "Minister A, who is on a visit".
func (d *document) homeWho(from, to int32) bool {
	for i := from; i < to; i++ {
		if !d.isWord(i, "who") {
			continue
		}
		for _, p := range d.around(i) {
			if p.home && p.named() && (p.to == i || p.to == i-1) {
				return true
			}
		}
	}
	return false
}

// journeyWithin is how many tokens a word of travel is from its days at the most.
const journeyWithin = 30

// nobodyTravels says whether a sentence tells of a trip in the past of its release, or as a wish.
func (d *document) nobodyTravels(s sentence) bool {
	for i := s.from; i < s.to; i++ {
		if d.is(i, isEarlier|isNobody|isNegation) || d.modal(i) || d.isWord(i, "had", "invited", "invitation", "hoped", "hopes", "if", "when") {
			return true
		}
	}
	return false
}

// placesOf are the foreign places that a sentence names outside of offices and of what was talked about.
func (d *document) placesOf(s sentence) (out []party, city *match) {
	var cities []match
	to := s.to
	for i := s.from; i < to; {
		e, ok := d.entity(i)
		if !ok {
			i++
			continue
		}
		switch {
		case d.ofPerson(e) || d.qualifies(e, s.to) || d.isWord(d.beforeThe(e.from), "of", "with", "by", "between"):
		case e.class == classCity:
			cities = append(cities, e)
			to = d.topicCut(e.to, s.to)
		case e.class == classCountry:
			if p := d.partyOf(e); !p.none() {
				out = append(out, p)
				to = d.topicCut(e.to, s.to)
			}
		}
		i = max(e.to, i+1)
	}
	if len(cities) == 1 && countries(out) < 2 {
		return out, &cities[0]
	}
	for _, c := range cities {
		code := d.gaz.Cities[c.ref].City.Country
		if !slices.ContainsFunc(out, func(p party) bool { return p.country == code }) {
			out = append(out, party{from: c.from, to: c.to, country: code})
		}
	}
	return out, nil
}

// ofPerson says whether a name stands within what is said of a person: "Minister A of Peru".
func (d *document) ofPerson(e match) bool {
	for _, p := range d.mentioned(e.from-30, e.to+1) {
		if p.from <= e.from && e.to <= p.to || p.titleFrom <= e.from && e.to <= p.titleTo {
			return true
		}
	}
	return false
}
