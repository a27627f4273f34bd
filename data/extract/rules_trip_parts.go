package extract

import (
	"slices"
	"strings"

	"github.com/demarche/demarche/data"
)

// What the rules of trips ask: where a trip goes, in which legs, for whom and for what.

// seatedOrgs are the organisations that a trip to cities is for: "will visit New York and Munich, first for business at the
// UN". The state that they sit in is no party then.
func (d *document) seatedOrgs(cl clause, city string) []party {
	for i := cl.match.to; i < cl.s.to; i++ {
		if d.isWord(i, "to", "will") && d.isWord(i+1, "attend", "address", "accompany", "brief") { // "will visit New York to attend the session of the UN General Assembly"
			return slices.DeleteFunc(d.eventOrgs(i, cl.s.to), func(p party) bool {
				return city == "" && !d.inSession(p) || city != "" && !d.sitsIn(p.org, city)
			})
		}
		if d.isWord(i, "for") {
			return slices.DeleteFunc(d.eventOrgs(i, cl.s.to), func(p party) bool {
				return !d.hasSeat(p.org) || d.inTitle(p) || d.hasWord(i, p.from, "from") // "for meetings with counterparts from the GCC"
			})
		}
	}
	return nil
}

// inSession says whether a body is named with a numbered session of its own, which it holds where it sits: "the 78th Session of the UN General
// Assembly".
func (d *document) inSession(p party) bool {
	return d.hasSeat(p.org) && slices.ContainsFunc(within(d.found.sessions, p.from-6, p.to+6), func(m match) bool {
		return d.gaz.Sessions[m.ref].Organization == p.org
	})
}

// inTitle says whether an organisation is only named in what somebody is: "for talks with A, Chair of the EU Committee".
func (d *document) inTitle(p party) bool {
	return slices.ContainsFunc(d.around(p.from), func(q *person) bool { return q.titleFrom <= p.from && p.to <= q.titleTo })
}

// hasSeat says whether an organisation is one that sits somewhere, and not a series of meetings.
func (d *document) hasSeat(org string) bool {
	for i := range d.gaz.Organizations {
		if o := &d.gaz.Organizations[i]; o.ID == org {
			return o.Kind == "organization"
		}
	}
	return false
}

// statesNamed says whether some destination is written as a state, not as a city.
func (d *document) statesNamed(ps []party) bool {
	for _, p := range ps {
		if e, ok := d.entity(p.from); (!ok || e.class != classCity) && !d.afterItsCity(p) {
			return true
		}
	}
	return false
}

// afterItsCity says whether a state is only told to be that of the city before it: "New York, the US".
func (d *document) afterItsCity(p party) bool {
	at := d.beforeThe(p.from)
	if d.word(at) != "," {
		return false
	}
	e, ok := d.entity(at - 1)
	return ok && e.class == classCity && d.gaz.Cities[e.ref].City.Country == p.country
}

// ownerOf is the person in the possessive right before token i.
func (d *document) ownerOf(i int32) *person {
	for _, p := range d.around(i) {
		if p.possessive && p.to == i && p.named() {
			return p
		}
	}
	return nil
}

// thatCountry says whether a trip goes to "that country", named before.
func (d *document) thatCountry(cl clause) bool {
	for i := cl.match.to; i+1 < cl.to; i++ {
		if d.isWord(i, "that", "the", "this") && d.isWord(i+1, "country") {
			return true
		}
	}
	return false
}

// behindPeople is the token behind the first person named in [from, to), from where nobody is.
func (d *document) behindPeople(from, to int32) int32 {
	for _, p := range d.peopleIn(from, to) {
		return min(p.to, to)
	}
	return from
}

// firstNamed are the people at the beginning of a sentence whose verb comes after an aside: "The Ministers of Poland and Romania,
// two Allies of Turkey, will come to Ankara".
func (d *document) firstNamed(from, to int32) []*person {
	ps := d.peopleIn(from, to)
	for i, p := range ps {
		if p.titleFrom != ps[0].titleFrom {
			return ps[:i]
		}
	}
	return ps
}

// bracketLegs parts a trip whose states have their days in brackets: "visits to Hungary (November 28-29) and Bulgaria (November 30
// – December 1)".
func (d *document) bracketLegs(trip *candidate, places []party) (out []*candidate) {
	for _, p := range places {
		if d.word(p.to) != "(" {
			return nil
		}
		ms := d.datesIn(p.to, p.to+3)
		if len(ms) == 0 {
			return nil
		}
		leg := *trip
		leg.parties, leg.date, leg.country, leg.placeAt = []party{p}, &ms[0], p.country, [2]int32{p.from, p.to}
		out = append(out, &leg)
	}
	return out
}

// goesFor says whether a trip is told by a conference that it is for: "go on to San Jose for the 7th … Meeting of FEALAC".
func (d *document) goesFor(cl clause) bool {
	for i := cl.match.to; i < cl.to; i++ {
		if d.isWord(i, "for") {
			m, ok := d.bestNoun(i, cl.to)
			if !ok {
				return false
			}
			kind := d.tables.events[m.ref].kind
			if kind == data.Meeting && d.severalNouns(m) && d.isWord(m.to, "with") {
				return false // "went to Peru for meetings with A and with B": each is one
			}
			return (kind == data.Multilateral || d.isWord(m.to-1, "summit", "conference", "forum", "assembly") || kind != data.Visit && len(d.eventOrgs(i, cl.to)) > 0)
		}
	}
	return false
}

// spannedTrip is the trip that an event is a part of: "will travel to Brussels from April 19 to 22 to lead the delegation for the third
// Dialogue on April 21". It has days of its own before what it is for; nil where it hasn't.
func (d *document) spannedTrip(cl clause, home []*person) *candidate {
	for i := cl.match.to; i < cl.to; i++ {
		if !d.isWord(i, "for") {
			continue
		}
		ms := d.datesIn(cl.match.to, i)
		places, city := d.destinations(cl.match.to, i)
		if len(ms) != 1 || ms[0].end.IsZero() || d.firstDate(i, cl.s.to) == nil || len(home) == 0 || len(places) == 0 && city == nil || d.someAtHome(places, city) {
			return nil
		}
		c := d.draft(candidate{trigger: cl.match, kind: data.Visit, home: home, parties: places, rule: "visit", date: &ms[0]})
		d.stayPlace(c, places, city)
		return c
	}
	return nil
}

// invites says whether a person is named only as the host of a trip: "At the invitation of Minister A, Minister B of Peru will visit".
func (d *document) invites(p *person) bool {
	i := min(p.from, p.titleFrom) - 1
	for i > 0 && (d.isWord(i, "the", "hon", "hon'ble", "hon’ble", "honourable", "honorable", "ble") || d.is(i, isHonorific) || d.toks[i].kind == tokSign) {
		i-- // "at the invitation of the Hon’ble President of India"
	}
	return d.isWord(i, "of", "from") && d.isWord(i-1, "invitation")
}

// onVisit says whether a clause calls the trip a visit: "has arrived in Jakarta on a three-day visit".
func (d *document) onVisit(cl clause) bool {
	for _, m := range d.eventsIn(cl.match.to, cl.to) {
		if d.tables.events[m.ref].kind == data.Visit {
			return cl.tense != tenseParticiple
		}
	}
	return false
}

// legs is the whole span of a trip told leg by leg: "Accra from May 2 to 4 and Nairobi from May 4 to 6"; nil where it has
// one leg or none.
func (d *document) legs(from, to int32) *dateMention {
	ms := d.datesIn(from, to)
	if len(ms) < 2 || ms[0].end.IsZero() && len(d.stopsOf(from, to)) < 2 {
		return nil
	}
	last := ms[len(ms)-1]
	if last.end.IsZero() && ms[0].end.IsZero() {
		last.end = last.start
	}
	if last.end.IsZero() || last.kind != dateDay || last.start.Year != ms[0].start.Year && ms[0].start.Year != 0 {
		return nil
	}
	whole := ms[0]
	whole.to, whole.end = last.to, last.end
	if whole.start.Year == 0 && last.start.Year != 0 {
		whole.start.Year = last.start.Year
	}
	return &whole
}

// stop is a state on a trip with the days there.
type stop struct {
	country string
	days    *dateMention
}

// stopsOf are the stops of a trip, each told with its days: "to Lima on July 22 and Santiago on July 23"; nil where some have none.
func (d *document) stopsOf(from, to int32) (out []stop) {
	places, _ := d.destinations(from, to)
	ms := d.datesIn(from, to)
	if len(places) < 2 || len(ms) != len(places) {
		return nil
	}
	for k, p := range places {
		if ms[k].from < p.from || ms[k].kind != dateDay || k+1 < len(places) && ms[k].to > places[k+1].from {
			return nil
		}
		out = append(out, stop{p.country, &ms[k]})
	}
	return out
}

// destinations reads where a trip goes: the states, and the city where it is a single one.
func (d *document) destinations(from, to int32) ([]party, *match) {
	var out []party
	var cities []match
	for i := from; i < to; {
		e, ok := d.entity(i)
		if !ok {
			if d.is(i, isFuture) && len(out)+len(cities) > 0 || d.isWord(i, "for", "where", "as", "at", "with", "by", "while", "lead", "head", "chair", "co-chair", "co-host", "co-open", "discuss") && len(out)+len(cities) > 0 {
				break
			}
			if d.isWord(i, "and") && len(out)+len(cities) > 0 && i+1 < to && d.toks[i+1].shape == lowerCase && strings.HasSuffix(d.word(i+1), "ed") {
				break // "visited Peru and underlined the commitment of Korea"
			}
			i++
			continue
		}
		switch {
		case e.class == classCity:
			cities = append(cities, e)
		case e.class == classCountry && d.qualifies(e, to):
		case e.class == classCountry || e.class == classOrg:
			if p := d.partyOf(e); !p.none() {
				out = append(out, p)
			}
		case e.class == classOfficial || e.class == classOffice || e.class == classHint:
			i = to
		}
		i = max(e.to, i+1)
	}
	if len(cities) == 1 && countries(out) < 2 {
		return out, &cities[0]
	}
	for _, c := range cities {
		code := d.gaz.Cities[c.ref].City.Country
		known := false
		for _, p := range out {
			known = known || p.country == code
		}
		if !known {
			out = append(out, party{from: c.from, to: c.to, country: code})
		}
	}
	return out, nil
}

// qualifies says whether a state's name only qualifies what follows: "went to the US Congress".
func (d *document) qualifies(e match, to int32) bool {
	return e.to < to && d.toks[e.to].shape == capitalised && d.isWord(e.to, "congress", "senate", "parliament", "embassy", "capitol", "house", "ministry", "department")
}

// personEndsAt says whether a person's mention ends right before token i.
func (d *document) personEndsAt(i int32) bool {
	for _, p := range d.around(i) {
		if p.to == i {
			return true
		}
	}
	return false
}

// undatedAside says whether the words between two commas give no days of their own: "A, visiting Tokyo, held …", but not
// "A, visiting Tokyo on March 8-10, held …".
func (d *document) undatedAside(cl clause) bool {
	for i := cl.match.to; i < cl.s.to && i < cl.match.to+10; i++ {
		if d.word(i) == "," {
			return d.firstDate(cl.match.to, i) == nil
		}
	}
	return false
}
