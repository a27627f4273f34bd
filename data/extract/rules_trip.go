package extract

import (
	"slices"

	"github.com/demarche/demarche/data"
)

// ruleVisit reads "will visit Sweden, the UK and the EU": a trip of home officials.
func ruleVisit(d *document, cl clause, set *setting) []*candidate {
	if d.relative(cl) || cl.tense == tensePast && d.subordinate(cl.match.from, cl.s) {
		return nil // "who is visiting Seoul" tells who somebody is
	}
	if cl.passive && d.isVisited(cl) {
		return d.visitedBy(cl)
	}
	if (cl.verb.lemma == "leave on" || cl.verb.lemma == "depart on") && !d.dateAt(cl.match.to) {
		return nil // "left on the table"
	}
	if cl.verb.lemma == "visit" && d.hasWord(cl.match.to, min(cl.cut, cl.match.to+5), "embassy", "consulate") {
		return nil // it stands at home, or abroad for home
	}
	subjects := d.peopleIn(cl.from, cl.match.from)
	if cl.passive && cl.verb.lemma == "visit" && d.isWord(cl.match.to, "by") {
		return ruleMeet(d, cl, set) // "Deputy Minister A was visited by Vice Minister B of Peru"
	}
	if len(subjects) == 0 && d.is(cl.from, isFuture|isBe|isHave) {
		subjects = d.firstNamed(cl.s.from, cl.from)
	}
	home, others := d.sides(subjects)
	if len(others) > 0 && (len(home) == 0 || d.invites(home[0])) {
		return d.incoming(cl, others)
	}
	if cl.verb.class == verbWeakTrip && d.goesFor(cl) {
		if trip := d.spannedTrip(cl, home); trip != nil {
			return append(ruleAttend(d, cl, set), trip)
		}
		return ruleAttend(d, cl, set)
	}
	places, city := d.destinations(cl.match.to, cl.cut)
	if len(places) == 0 && city == nil && (d.isWord(cl.match.to, "them", "these", "it") || d.isWord(cl.match.to, "the") && d.isWord(cl.match.to+2, "countries", "states", "nations")) {
		places, city = d.destinations(d.behindPeople(cl.s.from, cl.match.from), cl.match.from) // "is invited to Egypt and Togo and will visit them"
	}
	if ps := d.peopleIn(cl.s.from, cl.match.from); len(places) == 0 && city == nil && len(ps) > 0 && d.thatCountry(cl) {
		places, city = d.destinations(cl.s.from, ps[0].from) // "At the invitation of the Government of Ireland, A visited that country"
	}
	if len(places) == 0 && city == nil && set.visit != nil && d.isWord(cl.match.to, "the", "these", "those") && d.isWord(cl.match.to+1, "countries", "nations", "two", "three", "four", "five") {
		places = slices.Clone(set.visit.parties) // "will go to Peru and Chile next week. He will visit the countries from Sunday"
	}
	if len(places) == 0 && city == nil && len(home) > 0 && d.dated(cl.s) {
		places = d.inviterState(cl.s) // "will make an official visit from May 5 to 7 at the invitation of Foreign Minister A of Peru"
	}
	if len(places) == 0 && city == nil || slices.ContainsFunc(places, d.isHome) {
		if trip := d.toRegion(cl, home); len(trip) > 0 || len(places) == 0 {
			return trip
		}
	}
	if (cl.tense == tenseParticiple || cl.verb.class == verbWeakTrip) && !d.dated(cl.s) && !d.onVisit(cl) && !(cl.tense == tensePast && d.ofTheWeek(cl)) && !(cl.tense == tenseFuture && len(places) > 0 && d.nextWeek(cl)) {
		return nil
	}
	home = d.homeOrMain(home, cl)
	if len(home) == 0 && !cl.title {
		return nil
	}
	c := d.draft(candidate{trigger: cl.match, kind: data.Visit, home: home, parties: places, rule: "visit", date: d.legs(cl.match.to, cl.cut), stops: d.stopsOf(cl.match.to, cl.cut)})
	if m := d.clauseDate(cl); c.date == nil && m != nil {
		if days := d.forDays(cl.match.to, cl.s); days > 1 {
			c.date = d.lasting(m, days) // "will arrive in Lima on May 25 for a three-day visit"
		}
	}
	if m := d.backOn(c, cl); m != nil {
		c.date = m
	}
	if len(places) > 2 || !d.statesNamed(slices.DeleteFunc(slices.Clone(places), func(p party) bool { return !d.isHome(p) })) {
		places = slices.DeleteFunc(places, d.isHome) // "traveling to Hawaii, Vietnam and Cambodia", "to Tokyo and Seattle"
		c.parties = places
	}
	if len(places) == 0 && city == nil {
		return nil
	}
	if slices.ContainsFunc(places, d.isHome) {
		return nil
	}
	if legs := d.bracketLegs(c, places); len(legs) > 1 {
		return legs
	}
	if len(places) == 1 {
		c.country = places[0].country
		c.placeAt = [2]int32{places[0].from, places[0].to}
	}
	if city != nil {
		c.city, c.country, c.place = d.words(city.from, city.to), d.gaz.Cities[city.ref].City.Country, city
		c.placeAt = [2]int32{city.from, city.to}
		if c.country == d.home {
			return nil
		}
		if len(places) == 0 && c.country != "" {
			c.parties = []party{{from: city.from, to: city.to, country: c.country}}
		}
	}
	if hosts := d.seatedOrgs(cl, c.city); len(hosts) > 0 && (!d.statesNamed(places) || c.city == "" && slices.ContainsFunc(hosts, d.inSession)) {
		c.parties = hosts
	}
	return []*candidate{c}
}

// ofTheWeek says whether a sentence tells of the page's own week: by its words, or as all of a digest does.
func (d *document) ofTheWeek(cl clause) bool {
	if d.rel.Published.IsZero() {
		return false
	}
	return d.hasWords(cl.s, "this", "week") || d.isDigest()
}

// hasWords says whether two words stand together in a sentence.
func (d *document) hasWords(s sentence, first, second string) bool {
	for i := s.from; i+1 < s.to; i++ {
		if d.isWord(i, first) && d.isWord(i+1, second) {
			return true
		}
	}
	return false
}

// nextWeek says whether a trip is set in a week or month to come, whose days another sentence may give: "will go to Peru next week".
func (d *document) nextWeek(cl clause) bool {
	for _, word := range []string{"week", "month", "weekend"} {
		if d.hasWords(cl.s, "next", word) || d.hasWords(cl.s, "this", word) {
			return true
		}
	}
	return false
}

// backOn is the whole span of a trip whose last day is told as that of coming back: "leaves for Peru on April 20 and returns home on April 25";
// nil where none is.
func (d *document) backOn(c *candidate, cl clause) *dateMention {
	first := c.date
	if first == nil {
		first = d.clauseDate(cl)
	}
	if first == nil || !first.end.IsZero() || first.kind != dateDay {
		return nil
	}
	for i := cl.match.to; i < cl.s.to; i++ {
		if !d.isWord(i, "return", "returns", "returning", "returned") && !d.isWord(i, "back", "home") {
			continue
		}
		last := d.firstDate(i, min(cl.s.to, i+5))
		if last == nil || last.kind != dateDay || !last.end.IsZero() || last.from <= first.from {
			continue
		}
		whole := *first
		whole.end = last.start
		if whole.end.Year == 0 && whole.start.Year != 0 {
			whole.end.Year = whole.start.Year
		}
		if whole.start.Year == 0 && whole.end.Year != 0 {
			whole.start.Year = whole.end.Year
		}
		return &whole
	}
	return nil
}

// isVisited says whether a clause tells a trip the other way round: "Serbia and Kosovo will be visited on 26 May by A".
func (d *document) isVisited(cl clause) bool {
	return cl.verb.lemma == "visit" && len(d.peopleIn(cl.from, cl.match.from)) == 0
}

func (d *document) visitedBy(cl clause) []*candidate {
	home, others := d.sides(d.peopleIn(cl.match.to, cl.to))
	places, city := d.destinations(cl.from, cl.match.from)
	if len(home) == 0 && len(others) > 0 && d.allAtHome(places, city) && len(places) > 0 {
		c := d.draft(candidate{trigger: cl.match, kind: data.Visit, others: dropUnnamed(others), rule: visitHere, country: d.home}) // "Korea will be visited by Director-General A of the IOM"
		c.placeAt = [2]int32{places[0].from, places[0].to}
		if len(d.foreign(c)) == 0 || !d.dated(cl.s) {
			return nil
		}
		return []*candidate{c}
	}
	if len(home) == 0 || len(others) > 0 || len(places) == 0 && city == nil || d.someAtHome(places, city) {
		return nil
	}
	c := d.draft(candidate{trigger: cl.match, kind: data.Visit, home: home, parties: places, rule: "visit"})
	d.stayPlace(c, places, city)
	return []*candidate{c}
}

// ruleTrip reads "concluded a visit to the United States": a verb that begins or ends, and what it does so with.
func ruleTrip(d *document, cl clause, set *setting) []*candidate {
	if to := d.withVisitTo(cl); to > 0 {
		cl.match.to, cl.cut, cl.to = to, cl.s.to, cl.s.to
		return ruleVisit(d, cl, set)
	}
	for _, m := range d.eventsIn(cl.match.to, min(cl.to, cl.match.to+10)) {
		kind := d.tables.events[m.ref].kind
		if kind == data.Visit && !cl.passive && !d.hasWord(cl.match.to, m.from, "for", "preparations") && (d.firstDate(cl.match.to, cl.to) != nil || d.lastDate(cl.from, cl.match.from) != nil) {
			cs := ruleVisit(d, cl, set)
			for _, c := range cs {
				d.countBack(c, cl)
			}
			return cs
		}
		if (kind == data.Meeting || kind == data.Multilateral) && !cl.passive && d.hasWord(cl.match.to, m.from, "with") && d.isWord(m.to, "with") {
			return d.fromNoun(cl, m, "began-with", set) // "began the day with a meeting with A"
		}
	}
	return nil
}

// withVisitTo is the "to" of where a trip begins or ends that is told without its own: "today began her first trip in office, with a visit to Lima"; 0 where
// there is none.
func (d *document) withVisitTo(cl clause) int32 {
	if cl.passive || !d.dated(cl.s) || !d.hasWord(cl.match.to, min(cl.s.to, cl.match.to+7), "trip", "tour", "journey") {
		return 0
	}
	for i := cl.match.to; i+3 < cl.s.to; i++ {
		if d.isWord(i, "with") && d.isWord(i+1, "a") && d.isWord(i+2, "visit", "stop") && d.isWord(i+3, "to", "in") {
			return i + 3
		}
	}
	return 0
}

// endsTrip says whether a verb tells the last day of a trip.
func (d *document) endsTrip(cl clause) bool {
	switch cl.verb.lemma {
	case "conclude a trip", "complete a trip", "wrap up a trip", "end a trip":
		return true
	}
	return false
}

// countBack gives a trip that is told by its last day its first: "On June 18, the High Representative concluded his two-day visit to Antalya".
func (d *document) countBack(c *candidate, cl clause) {
	days := d.forDays(cl.match.to, cl.s)
	if days < 2 || days > longestSpan || !d.endsTrip(cl) {
		return
	}
	m := d.lastDate(cl.from, cl.match.from)
	if m == nil {
		m = d.firstDate(cl.match.to, cl.to) // "wrapped up a three-day visit to Peru on May 10"
	}
	if whole := endingOn(m, days); whole != nil {
		c.date = whole
	}
}

// endingOn is the span of some days that ends on a day; nil where that is none.
func endingOn(m *dateMention, days int) *dateMention {
	if m == nil || !m.end.IsZero() || m.kind != dateDay {
		return nil
	}
	last := m.start
	if last.Year == 0 {
		last.Year = 2001 // no leap year
	}
	whole := *m
	whole.start, whole.end = last.AddDays(1-days), m.start
	if m.start.Year == 0 {
		whole.start.Year = 0
	}
	return &whole
}

// tripTakesPlace reads "A visit by Minister A to the United States will take place on September 25".
func (d *document) tripTakesPlace(cl clause) []*candidate {
	for _, m := range d.eventsIn(cl.s.from, cl.match.from) {
		at := m.to
		if d.word(at) == "," {
			at++
		}
		if d.tables.events[m.ref].kind != data.Visit || !d.isWord(at, "by", "of", "to") {
			continue
		}
		home, others := d.sides(d.peopleIn(m.to, cl.match.from))
		if owner := d.ownerOf(m.from); owner != nil {
			home, others = d.sides([]*person{owner}) // "Vice-Minister A’s trip, to X and Y, lasts from …"
		}
		places, city := d.destinations(d.behindPeople(m.to, cl.match.from), cl.match.from)
		if ps := d.peopleIn(m.to, cl.match.from); len(places) == 0 && city == nil && len(ps) > 0 {
			places, city = d.destinations(m.to, ps[0].from) // "A visit to Peru by Minister A"
		}
		c := d.draft(candidate{trigger: m, kind: data.Visit, home: home, parties: places, rule: "visit"})
		if len(home) == 0 || len(others) > 0 || len(places) == 0 && city == nil || d.someAtHome(places, city) {
			return nil
		}
		d.stayPlace(c, places, city)
		return []*candidate{c}
	}
	return nil
}

// relative says whether a trip only tells who somebody is: "A, who is on a visit to Japan", "A, visiting Tokyo, held …".
func (d *document) relative(cl clause) bool {
	for i := cl.match.from - 1; i >= cl.s.from && i > cl.match.from-4; i-- {
		if d.isWord(i, "who", "which", "currently") {
			return true
		}
		if d.word(i) == "," {
			return cl.form == formIng && i == cl.match.from-1 && d.personEndsAt(i) && d.undatedAside(cl)
		}
	}
	return false
}

// visitHere is the rule of visits to the home country.
const visitHere = "visit-here"

// isGoing says whether a main clause tells of a trip of several days under way or about to be: "is travelling to India from 7 to 10 October".
func (d *document) isGoing(cl clause) bool {
	day := d.firstDate(cl.s.from, cl.s.to)
	return d.is(cl.match.from-1, isBe) && day != nil && day.kind == dateDay && !day.end.IsZero()
}

// incoming reads "Foreign Minister A of X will visit the Republic of Korea from …": a trip of the other side to the home
// country.
func (d *document) incoming(cl clause, others []*person) []*candidate {
	if cl.title || cl.form == formIng && cl.tense != tenseFuture && !d.isGoing(cl) || !d.dated(cl.s) && !d.ofTheWeek(cl) && !(cl.tense == tenseFuture && d.nextWeek(cl)) || d.afterWish(cl.match.from, cl.s) || cl.tense == tenseInfinitive && d.hasWord(cl.s.from, cl.match.from, "invitation", "invited", "inviting") {
		return nil
	}
	var guests []*person
	day := d.firstDate(cl.s.from, cl.s.to)
	ofDays := cl.tense == tensePast && day != nil && !day.end.IsZero() // a trip is what is told, though the traveller has no name
	for _, p := range others {
		if (p.named() || p.office >= 0 && (p.plural || (cl.tense == tenseFuture || ofDays) && !p.possessive)) && !p.none() {
			guests = append(guests, p)
		}
	}
	guests = append(guests, d.comesWith(cl, guests)...)
	places, city := d.destinations(cl.match.to, cl.cut)
	c := d.draft(candidate{trigger: cl.match, kind: data.Visit, others: guests, rule: visitHere, country: d.home})
	switch {
	case len(guests) == 0 || d.home == "":
		return nil
	case len(places) > 0 && !slices.ContainsFunc(places, func(p party) bool { return p.country != d.home }): // also "the Republic of Korea (ROK)"
		c.placeAt = [2]int32{places[0].from, places[0].to}
	case len(places) == 0 && city != nil && d.gaz.Cities[city.ref].City.Country == d.home:
		c.placeAt = [2]int32{city.from, city.to}
	default:
		return nil
	}
	if city != nil {
		c.city, c.place = d.words(city.from, city.to), city
	}
	if m, days := d.clauseDate(cl), d.forDays(cl.match.to, cl.s); m != nil && days > 1 {
		c.date = d.lasting(m, days) // "arrives in Seoul on May 20 for a four-day visit"
	}
	return []*candidate{c}
}

// inviterState is the state of who invites to a visit of which no destination is told; nil where nobody of another state does.
func (d *document) inviterState(s sentence) []party {
	for i := s.from; i+2 < s.to; i++ {
		if !d.isWord(i, "invitation") || !d.isWord(i+1, "of", "from") {
			continue
		}
		for _, p := range d.peopleIn(i+2, s.to) {
			if p.from <= d.skipThe(i+2)+1 && !p.home && p.country != "" {
				return []party{p.party}
			}
		}
		if p, ok := d.partyObject(i+2, s.to); ok && p.country != "" {
			return []party{p}
		}
	}
	return nil
}
