package extract

import "github.com/demarche/demarche/data"

// ruleVisit reads "will visit Sweden, the UK and the EU": a trip of home officials.
func ruleVisit(d *document, cl clause, set *setting) []*candidate {
	if d.relative(cl) || cl.tense == tensePast && d.subordinate(cl.match.from, cl.s) {
		return nil // "who is visiting Seoul" tells who somebody is
	}
	subjects := d.peopleIn(cl.from, cl.match.from)
	if len(subjects) == 0 && d.is(cl.from, isFuture|isBe|isHave) {
		subjects = d.firstNamed(cl.s.from, cl.from)
	}
	home, others := d.sides(subjects)
	if len(others) > 0 && len(home) == 0 {
		return d.incoming(cl, others)
	}
	if cl.verb.class == verbWeakTrip && d.goesFor(cl) {
		return ruleAttend(d, cl, set)
	}
	places, city := d.destinations(cl.match.to, cl.cut)
	if len(places) == 0 && city == nil && d.isWord(cl.match.to, "them", "these", "it", "the") {
		places, city = d.destinations(d.behindPeople(cl.s.from, cl.match.from), cl.match.from) // "is invited to Egypt and Togo and will visit them"
	}
	if ps := d.peopleIn(cl.s.from, cl.match.from); len(places) == 0 && city == nil && len(ps) > 0 && d.thatCountry(cl) {
		places, city = d.destinations(cl.s.from, ps[0].from) // "At the invitation of the Government of Ireland, A visited that country"
	}
	if len(places) == 0 && city == nil {
		return nil
	}
	if (cl.tense == tenseParticiple || cl.verb.class == verbWeakTrip) && !d.dated(cl.s) && !d.onVisit(cl) {
		return nil
	}
	home = d.homeOrMain(home, cl)
	if len(home) == 0 && !cl.title {
		return nil
	}
	c := &candidate{trigger: cl.match, kind: data.Visit, home: home, parties: places, rule: "visit", date: d.legs(cl.match.to, cl.cut)}
	for _, p := range places {
		if d.isHome(p) {
			return nil
		}
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
	if hosts := d.seatedOrgs(cl); len(hosts) > 0 && !d.statesNamed(places) {
		c.parties = hosts
	}
	return []*candidate{c}
}

// seatedOrgs are the organisations that a trip to cities is for: "will visit New York and Munich, first for business at the
// UN". The state that they sit in is no party then.
func (d *document) seatedOrgs(cl clause) []party {
	for i := cl.match.to; i < cl.s.to; i++ {
		if d.isWord(i, "for") {
			return d.eventOrgs(i, cl.s.to)
		}
	}
	return nil
}

// statesNamed says whether some destination is written as a state, not as a city.
func (d *document) statesNamed(ps []party) bool {
	for _, p := range ps {
		if e, ok := d.entity(p.from); !ok || e.class != classCity {
			return true
		}
	}
	return false
}

// ruleTrip reads "concluded a visit to the United States": a verb that begins or ends, and what it does so with.
func ruleTrip(d *document, cl clause, set *setting) []*candidate {
	for _, m := range within(d.found.events, cl.match.to, min(cl.to, cl.match.to+6)) {
		if d.tables.events[m.ref].kind == data.Visit && !cl.passive && d.firstDate(cl.match.to, cl.to) != nil {
			return ruleVisit(d, cl, set)
		}
	}
	return nil
}

// tripTakesPlace reads "A visit by Minister A to the United States will take place on September 25".
func (d *document) tripTakesPlace(cl clause) []*candidate {
	for _, m := range within(d.found.events, cl.s.from, cl.match.from) {
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
		c := &candidate{trigger: m, kind: data.Visit, home: home, parties: places, rule: "visit"}
		if len(home) == 0 || len(others) > 0 || len(places) == 0 && city == nil || d.someAtHome(places, city) {
			return nil
		}
		d.stayPlace(c, places, city)
		return []*candidate{c}
	}
	return nil
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
			return (kind == data.Multilateral || d.isWord(m.to-1, "summit", "conference", "forum", "assembly") || kind != data.Visit && len(d.eventOrgs(i, cl.to)) > 0)
		}
	}
	return false
}

// onVisit says whether a clause calls the trip a visit: "has arrived in Jakarta on a three-day visit".
func (d *document) onVisit(cl clause) bool {
	for _, m := range within(d.found.events, cl.match.to, cl.to) {
		if d.tables.events[m.ref].kind == data.Visit {
			return cl.tense != tenseParticiple
		}
	}
	return false
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

// incoming reads "Foreign Minister A of X will visit the Republic of Korea from …": a trip of the other side to the home
// country.
func (d *document) incoming(cl clause, others []*person) []*candidate {
	if cl.title || cl.form == formIng || !d.dated(cl.s) || d.afterWish(cl.match.from, cl.s) {
		return nil
	}
	var guests []*person
	for _, p := range others {
		if (p.named() || p.plural && p.office >= 0) && !p.none() {
			guests = append(guests, p)
		}
	}
	places, city := d.destinations(cl.match.to, cl.cut)
	c := &candidate{trigger: cl.match, kind: data.Visit, others: guests, rule: visitHere, country: d.home}
	switch {
	case len(guests) == 0 || d.home == "":
		return nil
	case len(places) == 1 && places[0].country == d.home:
		c.placeAt = [2]int32{places[0].from, places[0].to}
	case len(places) == 0 && city != nil && d.gaz.Cities[city.ref].City.Country == d.home:
		c.placeAt = [2]int32{city.from, city.to}
	default:
		return nil
	}
	if city != nil {
		c.city, c.place = d.words(city.from, city.to), city
	}
	return []*candidate{c}
}

// legs is the whole span of a trip told leg by leg: "Accra from May 2 to 4 and Nairobi from May 4 to 6"; nil where it has
// one leg or none.
func (d *document) legs(from, to int32) *dateMention {
	ms := d.datesIn(from, to)
	if len(ms) < 2 || ms[0].end.IsZero() {
		return nil
	}
	last := ms[len(ms)-1]
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

// destinations reads where a trip goes: the states, and the city where it is a single one.
func (d *document) destinations(from, to int32) ([]party, *match) {
	var out []party
	var cities []match
	for i := from; i < to; {
		e, ok := d.entity(i)
		if !ok {
			if d.is(i, isFuture) && len(out)+len(cities) > 0 || d.isWord(i, "for", "where", "as", "at", "with", "by", "while") && len(out)+len(cities) > 0 {
				break
			}
			i++
			continue
		}
		switch {
		case e.class == classCity:
			cities = append(cities, e)
		case e.class == classCountry || e.class == classOrg:
			out = append(out, d.partyOf(e))
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

// ruleSign reads "signed an agreement with", "was signed by A and B".
func ruleSign(d *document, cl clause, set *setting) []*candidate {
	home, others := d.sides(append(d.peopleIn(cl.from, cl.match.from), d.peopleIn(cl.match.to, cl.to)...))
	c := &candidate{trigger: cl.match, kind: data.Ceremony, home: home, others: others, rule: "signed"}
	c.parties = append(d.subjectParties(cl.from, cl.match.from), d.withParties(cl.match.to, cl.to)...)
	if cl.passive {
		c.parties = append(c.parties, d.partiesWithin(cl.match.to, cl.to)...)
		if len(others) == 0 && len(c.home) == 0 && len(d.foreign(c)) > 0 && d.isWord(cl.match.to, "by") {
			return []*candidate{c} // "will be signed by the Ministry of Education and Ukraine's State Space Agency"
		}
	}
	if len(d.foreign(c)) == 0 && !cl.title {
		c.home, c.others = d.signatories(cl, c.home, c.others)
	}
	if last := set.last; len(d.foreign(c)) == 0 && last != nil && !cl.title && d.bothSign(cl) {
		c.home, c.others, c.parties = last.home, last.others, last.parties
	}
	if len(d.foreign(c)) == 0 || len(others) == 0 && !cl.title && len(c.home) == 0 {
		return nil
	}
	return []*candidate{c}
}

// signatories are those whom the next sentence names as having signed: "The signatories were A and B".
func (d *document) signatories(cl clause, home, others []*person) ([]*person, []*person) {
	if cl.sent+1 >= len(d.sents) {
		return home, others
	}
	s := d.sents[cl.sent+1]
	for i := s.from; i < s.to; i++ {
		if d.isWord(i, "signatories", "signatory", "signers", "behalf") {
			return d.sides(d.peopleIn(s.from, s.to))
		}
	}
	return home, others
}

// bothSign says whether the subject of a signing is the two sides of the meeting told before: "the two sides will sign",
// "The Minister and the Chairperson then put their signatures to".
func (d *document) bothSign(cl clause) bool {
	offices := 0
	for i := cl.from; i < cl.match.from; i++ {
		if d.isWord(i, "two", "both", "sides", "they", "ministers") {
			return true
		}
		if e, ok := d.entity(i); ok && e.from == i && e.class == classOffice {
			offices++
		}
	}
	return offices > 1
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
