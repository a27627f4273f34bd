package extract

import (
	"slices"
	"strconv"

	"github.com/demarche/demarche/data"
)

// stays reads trips that no verb of travel tells: "From November 30 to December 7 A will be in Port Moresby, Suva and Bangkok",
// "B is in Singapore for an official visit", "Laos and New Zealand are the destinations of A on August 11-16". Who is abroad for
// a conference alone attends it; that is read elsewhere.
func (d *document) stays(si int, s sentence, set *setting, made []*candidate) []*candidate {
	for _, c := range made {
		if c.kind == data.Visit {
			return nil
		}
	}
	be, from, to := d.staying(s)
	if be == 0 {
		return nil
	}
	cl := clause{sent: si, s: s, from: s.from, to: s.to, cut: to}
	cl.match = match{from: be, to: be + 1}
	places, city := d.destinations(from, to)
	visit := d.visitNoun(s) || d.thisVisit(si+1) || d.headedByTrip(si, places, city)
	journey := from < be && len(places) > 1 // "Peru and Chile will be the destinations of A": the stops give the days
	if !d.dated(s) && !visit && !journey || !visit && from > be && d.conferenceAhead(be, s) {
		return nil
	}
	home, others := d.sides(d.subjectsOf(s, be, from))
	c := d.draft(candidate{sent: si, point: s.point, from: s.from, to: s.to, trigger: cl.match, home: home, others: dropUnnamed(others), kind: data.Visit, rule: "stay",
		status: data.Held, parties: places})
	if d.plannedAt(be, s) || from < be && d.plannedAt(s.to, s) {
		c.status = data.Planned
	}
	switch {
	case len(places) == 0 && city == nil:
		return nil
	case d.allAtHome(places, city) && len(c.others) > 0 && d.home != "":
		c.parties, c.country, c.rule, c.home = nil, d.home, visitHere, nil
		if len(d.foreign(c)) == 0 {
			return nil
		}
	case d.someAtHome(places, city) || len(home) == 0:
		return nil
	}
	d.stayPlace(c, places, city)
	if hosts := d.seatedHosts(c, si); len(hosts) > 0 {
		c.parties = hosts
	}
	if c.date = d.clauseDate(cl); c.date == nil && from < be {
		c.date = d.firstDate(be, s.to) // "on the itinerary of A, who will be traveling from May 25 to 28"
	}
	if days := d.forDays(be, s); days > 1 && c.date != nil {
		if whole := d.lasting(c.date, days); whole != nil {
			c.date, visit = whole, true
		}
	}
	if !visit && len(places) < 2 && (c.date == nil || c.date.end.IsZero()) {
		return nil // to be somewhere on one day says where, not that it is a trip
	}
	if c.date == nil && !journey && d.otherTime(cl) {
		return nil // "was in Mongolia on an official visit last August"
	}
	if c.date == nil && set.date != nil && visit {
		c.date, c.inherited = set.date, true
	}
	c.weak = journey && c.date == nil // until a stop gives it a day
	return []*candidate{c}
}

// headedByTrip says whether the title, or the heading right before a sentence, is of a trip to where the sentence is set: "Vice Minister A Goes
// to Peru".
func (d *document) headedByTrip(si int, places []party, city *match) bool {
	for k := max(0, si-1); k >= 0; k = min(k, 1) - 1 {
		head := d.sents[k]
		if k == si || d.word(head.to-1) == "." || k == 0 && !d.titled() {
			continue
		}
		to := func(code string) bool {
			_, at := d.destinations(head.from, head.to)
			return at != nil && d.gaz.Cities[at.ref].City.Country == code || slices.ContainsFunc(d.partiesWithin(head.from, head.to), func(p party) bool { return p.country == code })
		}
		there := city != nil && to(d.gaz.Cities[city.ref].City.Country) || slices.ContainsFunc(places, func(p party) bool { return to(p.country) })
		if there && slices.ContainsFunc(d.anchors(head), func(a anchor) bool { return a.verb.class == verbVisit || a.verb.class == verbWeakTrip }) {
			return true
		}
	}
	return false
}

// thisVisit says whether a sentence begins with the visit that the one before told: "On this visit, the Ambassador held …".
func (d *document) thisVisit(si int) bool {
	if si >= len(d.sents) {
		return false
	}
	s := d.sents[si]
	return d.isWord(s.from, "on", "during") && d.isWord(s.from+1, "this", "the", "his", "her") && d.isWord(s.from+2, "visit", "trip")
}

// staying finds "is in", "will be in", and "are the destinations of": the verb, and the tokens in which the places stand.
func (d *document) staying(s sentence) (be, from, to int32) {
	if !s.has(isBe | isStay) {
		return 0, 0, 0
	}
	for i := s.from; i+2 < s.to; i++ {
		switch {
		case !d.is(i, isBe|isStay):
		case (d.isWord(i, "destination", "destinations", "stops") && d.isWord(i+1, "of", "on") || d.isWord(i, "itinerary") && d.isWord(i+1, "of")) && i > s.from+2:
			for j := i - 1; j > s.from && j > i-4; j-- {
				if d.is(j, isBe) {
					return j, s.from, j
				}
			}
		case d.is(i, isBe) && d.isWord(i+1, "where") && (d.someTravel(i+2, s) || d.willBe(i+2, s)):
			return i, s.from, i
		case !d.is(i, isBe) && !d.isWord(i, "landed", "lands"):
		case d.isWord(i-1, "who", "which", "that", "currently"), d.isWord(i+1, "recently", "lately", "earlier", "last"), d.subordinate(i, s),
			d.isWord(i+1, "held", "hosted", "convened", "organized", "organised"): // "the Forum, which is to be held in Jakarta"
		default:
			at := i + 1
			for n := 0; n < 3 && int(at) < len(d.toks) && d.toks[at].kind == tokWord && d.toks[at].shape == lowerCase && !d.isWord(at, "in", "at") && !d.is(at, isConnector|isAbout); n++ {
				at++
			}
			visit := d.daysVisit(i+1, s)
			if visit > 0 {
				at = visit
			}
			if (visit > 0 || d.isWord(at, "in", "at")) && d.stateAhead(at+1) {
				return i, at, d.topicCut(at, d.stayEnd(at, s))
			}
		}
	}
	return 0, 0, 0
}

// daysVisit is the "to" of "on a three-day official visit to Peru", which verbs of visits do not spell; 0 where none stands at i.
func (d *document) daysVisit(i int32, s sentence) int32 {
	if !d.isWord(i, "on") || !d.isWord(i+1, "a", "an") || d.word(i+3) != "-" || !d.isWord(i+4, "day") {
		return 0
	}
	for j := i + 5; j+1 < s.to && j < i+8; j++ {
		if d.isWord(j, "visit", "trip", "tour") && d.isWord(j+1, "to", "of") {
			return j + 1
		}
	}
	return 0
}

// willBe says whether somebody is told to be there from one day to another: "Peru is where the Minister will be from May 25 to 27";
// "on" days may be one leg of more.
func (d *document) willBe(from int32, s sentence) bool {
	for i := from; i+1 < s.to; i++ {
		if d.is(i, isFuture) && d.isWord(i+1, "be") {
			return d.isWord(i+2, "from") && d.dateAt(i+3)
		}
	}
	return false
}

// someTravel says whether a verb of travel follows: "Jamaica and Belize are where Under Secretary A is going".
func (d *document) someTravel(from int32, s sentence) bool {
	for i := from; i < s.to; i++ {
		if d.isWord(i, "going", "goes", "travels", "traveling", "travelling", "heading", "travel") || d.isWord(i, "on") && d.isWord(i+2, "visit") {
			return true
		}
	}
	return false
}

// subordinate says whether the verb at i stands in a clause that tells a time or a reason: "when the President was in China".
func (d *document) subordinate(i int32, s sentence) bool {
	if !s.has(isWhen) {
		return false
	}
	for j := i - 1; j >= s.from && j > i-10; j-- {
		if d.isWord(j, "where") && d.is(j+1, isPronoun) && j+2 == i {
			return false // "travelled to the region, where he visited Peru"
		}
		if d.is(j, isWhen) {
			return true
		}
		if d.word(j) == "," {
			return false
		}
	}
	return false
}

// forDays is the number of days that a stay is said to last: "was in China for three days".
func (d *document) forDays(i int32, s sentence) int {
	for ; i+2 < s.to; i++ {
		if d.word(i+1) == "-" && d.isWord(i+2, "day") && d.hasWord(i+3, min(i+6, s.to), "visit", "trip", "tour", "stay", "stop") { // "a three-day visit"
			for n, w := range smallNumbers {
				if d.isWord(i, w) || d.word(i) == strconv.Itoa(n) {
					return n
				}
			}
		}
		if !d.isWord(i, "for") && !(d.isWord(i, "of") && d.isWord(i-1, "visit", "trip", "stay")) || !d.isWord(i+2, "days") { // "a visit of two days"
			continue
		}
		for n, w := range smallNumbers {
			if d.isWord(i+1, w) || d.word(i+1) == strconv.Itoa(n) {
				return n
			}
		}
	}
	return 0
}

// lasting is the span of some days from a day on: "a two-day visit beginning tomorrow"; nil where that day is not known, or is none.
func (d *document) lasting(from *dateMention, days int) *dateMention {
	whole := *from
	switch pub := d.rel.Published; {
	case !from.end.IsZero():
		return nil
	case from.kind == dateDay:
	case from.kind == dateToday && !pub.IsZero():
		whole.start, whole.kind = pub, dateDay
	case from.kind == dateTomorrow && !pub.IsZero():
		whole.start, whole.kind = pub.AddDays(1), dateDay
	default:
		return nil
	}
	first := whole.start
	if first.Year == 0 {
		first.Year = 2001 // no leap year
	}
	whole.end = first.AddDays(days - 1)
	whole.end.Year += whole.start.Year - first.Year
	return &whole
}

// stateAhead says whether a city or a state follows: "in Geneva", "in the Philippines".
func (d *document) stateAhead(i int32) bool {
	e, ok := d.entity(d.skipThe(i))
	return ok && (e.class == classCity || e.class == classCountry)
}

// stayEnd is where the places of a stay end: before the purpose, the companions, or a new clause.
func (d *document) stayEnd(i int32, s sentence) int32 {
	for j := i + 1; j < s.to; j++ {
		if d.isWord(j, "for", "where", "with", "who", "which", "as", "on", "from", "while", "when") || d.is(j, isBe|isFuture) {
			return j
		}
	}
	return s.to
}

// subjectsOf are the people before the verb, or behind "destinations of".
func (d *document) subjectsOf(s sentence, be, from int32) []*person {
	if from < be {
		return d.peopleIn(be, s.to)
	}
	return d.peopleIn(s.from, be)
}

// visitNoun says whether a sentence calls what it tells a visit.
func (d *document) visitNoun(s sentence) bool {
	for _, m := range d.eventsIn(s.from, s.to) {
		if d.tables.events[m.ref].kind == data.Visit && !d.isWord(m.from-1, "last", "previous", "earlier") {
			return true
		}
	}
	return false
}

// conferenceAhead says whether a stay is for a conference: "will be in Manila to attend the Forum", "for the 52nd Conference".
func (d *document) conferenceAhead(be int32, s sentence) bool {
	for _, m := range d.eventsIn(be, s.to) {
		if kind := d.tables.events[m.ref].kind; (kind == data.Multilateral || d.hangsOnFor(m, s)) && !d.isWord(m.to, "with") {
			return true
		}
	}
	for _, v := range d.verbsIn(be, s.to) {
		if c := d.tables.verbs[v.ref>>3].class; c == verbAttend || c == verbVisit {
			return true
		}
	}
	return len(d.eventOrgs(be, s.to)) > 0 && !d.visitNoun(s)
}

// allAtHome says whether the places of a stay are the home country's, and only its.
func (d *document) allAtHome(places []party, city *match) bool {
	for _, p := range places {
		if p.country != d.home {
			return false
		}
	}
	return city == nil || d.gaz.Cities[city.ref].City.Country == d.home
}

func (d *document) someAtHome(places []party, city *match) bool {
	for _, p := range places {
		if d.isHome(p) {
			return true
		}
	}
	return city != nil && d.gaz.Cities[city.ref].City.Country == d.home
}

// seatedHosts are the organisations with a seat in the city of a stay that the sentences about it name: "will be in Geneva. He will
// speak at the UN Human Rights Council". The state that they sit in is no party then.
func (d *document) seatedHosts(c *candidate, si int) (out []party) {
	if c.city == "" || c.rule == visitHere {
		return nil
	}
	for k := si; k < min(si+3, len(d.sents)); k++ {
		for _, p := range d.eventOrgs(d.sents[k].from, d.sents[k].to) {
			if d.sitsIn(p.org, c.city) && !slices.ContainsFunc(out, func(q party) bool { return q.org == p.org }) {
				out = append(out, p)
			}
		}
	}
	return out
}

// unSeats are the cities that organs of the United Nations sit in.
var unSeats = []string{"New York", "Geneva", "Vienna", "Nairobi"}

func (d *document) sitsIn(org, city string) bool {
	if org == "UN" {
		return slices.Contains(unSeats, city)
	}
	for i := range d.gaz.Organizations {
		if o := &d.gaz.Organizations[i]; o.ID == org {
			return o.Seat == city && o.Kind == "organization"
		}
	}
	return false
}

// stayPlace sets the place of a stay in one state.
func (d *document) stayPlace(c *candidate, places []party, city *match) {
	if city != nil {
		c.city, c.country, c.place = d.words(city.from, city.to), d.gaz.Cities[city.ref].City.Country, city
		c.placeAt = [2]int32{city.from, city.to}
		if len(places) == 0 && c.rule != visitHere {
			c.parties = []party{{from: city.from, to: city.to, country: c.country}}
		}
		return
	}
	if len(places) == 1 {
		c.country, c.placeAt = places[0].country, [2]int32{places[0].from, places[0].to}
	}
}
