package extract

import (
	"slices"

	"github.com/demarche/demarche/data"
)

// candidate is an engagement in the making: what one clause says, before it is joined with what others say of the same.
type candidate struct {
	sent       int // index of the sentence
	point      int
	from, to   int32 // tokens of the clause
	trigger    match // the words that told of it
	verb       match // the verb, where there is one: it tells held from planned
	kind       data.Kind
	status     data.Status
	date       *dateMention
	inherited  bool // the date was stated before, not here
	start, end data.Date
	method     data.DateMethod
	spread     int
	place      *match // the city's words
	city       string
	country    string // of the place
	placeAt    [2]int32
	elsewhere  bool // the place was stated before, not here
	home       []*person
	others     []*person
	parties    []party // states and organisations beside those of the persons
	rule       string
	title      bool
	weak       bool // counts only where nothing better is found
	merged     int
	scope      []int  // sentences that speak of it
	stops      []stop // of a trip, where each has its days
	region     int32  // the token at which a trip names the region that it leads through, 0 where none
}

// foreign lists the parties on the other side, of persons and named alone, each once.
func (d *document) foreign(c *candidate) []party {
	mark := d.scratch.parties.mark()
	add := func(p party) {
		if p.none() || d.isHome(p) || p.country == "" && d.ownForum(p.org) {
			return
		}
		for _, q := range d.scratch.parties[mark:] {
			if q.country == p.country && q.org == p.org {
				return
			}
		}
		d.scratch.parties = append(d.scratch.parties, p)
	}
	for _, p := range c.others {
		q := p.party
		if q.to <= q.from {
			q.from, q.to = p.from, p.to // known by the person alone
		}
		add(q)
	}
	for _, p := range c.parties {
		var parts []string
		if p.org != "" {
			parts = d.tables.composites[p.org]
		}
		if parts == nil {
			add(p)
		}
		for _, part := range parts {
			q := party{from: p.from, to: p.to, org: part}
			if len(part) == 3 && part != "UN" {
				q = party{from: p.from, to: p.to, country: part}
			}
			add(q)
		}
	}
	return d.scratch.parties.since(mark)
}

// ownForum says whether an organisation of the gazetteer is a series of meetings named after the home country
// ("Korea-Pacific Islands"): the engagement itself, not a party to it.
func (d *document) ownForum(org string) bool {
	return slices.Contains(d.homeForums, org)
}

func countries(ps []party) (n int) {
	for _, p := range ps {
		if p.country != "" {
			n++
		}
	}
	return n
}

func orgs(ps []party) int { return len(ps) - countries(ps) }

// setting is what the text last said of where and when, for the sentences after it.
type setting struct {
	date    *dateMention
	city    string
	country string
	placeAt [2]int32
	place   *match
	visit   *candidate
	legs    []*candidate // trips told so far
	status  data.Status
	last    *candidate // the last engagement with counterparts
	told    *candidate // the last one of all, trips left out
	list    *candidate // whose guests the lines being read list
}

// mostCandidates bounds the work on pages that are no releases; the longest real ones have a few dozen.
const mostCandidates = 300

// usualCandidates is how many candidates a document has at the most, as a rule.
const usualCandidates = 12

// candidates reads all clauses of the document in order.
func (d *document) candidates() []*candidate {
	if d.speechOnly() {
		return nil
	}
	out := d.scratch.told.room(usualCandidates)
	set := &d.scratch.set
	*set = setting{}
	digest := d.isDigest()
	for i, s := range d.sents {
		if digest && i > 0 && s.point != d.sents[i-1].point {
			*set = setting{} // each paragraph tells of somebody else
		}
		if len(out) > mostCandidates {
			break
		}
		kind := d.rel.Points[s.point].Kind
		if d.headline(s) {
			continue
		}
		if i > 0 && d.rel.Points[d.sents[i-1].point].Kind == data.PointTitle && set.date == nil {
			if set.date = d.daysOfTitle(); set.date == nil && d.rel.Published.IsZero() {
				set.date = d.titleDay() // nothing else dates what the page tells
			}
		}
		if m := d.titleDay(); m != nil && d.onSchedule(s) {
			set.date = m
		}
		before := len(out)
		if d.announcement(s) {
			set.city, set.country, set.placeAt, set.place, set.visit, set.legs, set.date = "", "", [2]int32{}, nil, nil, nil, nil
		}
		d.atStop(s, set)
		out = append(out, d.clauses(i, s, set)...)
		if kind != data.PointTitle {
			out = append(out, d.stays(i, s, set, out[before:])...)
			out = append(out, d.taken(i, s, set, out[before:])...)
			if digest {
				out = append(out, d.onVisitTo(i, s, out[before:])...)
			}
			out = append(out, d.beInFor(i, s, set, out[before:])...)
		}
		if kind != data.PointTitle {
			out = append(out, d.purposes(i, s, set, out[before:])...)
			out = append(out, d.gapped(s, out[before:])...)
			out = append(out, d.moreDays(s, out[before:])...)
		}
		if len(out) == before && kind != data.PointTitle {
			out = append(out, d.listItem(i, s, set)...)
		}
		if kind != data.PointTitle {
			out = append(out, d.thereWere(i, s, set, out[before:])...)
			out = append(out, d.amongMany(i, s, out, before)...)
			out = append(out, d.datedStops(i, s, set, out[before:])...)
			out = append(out, d.withWhom(i, s, set, out, before)...)
			out = append(out, d.plannedTrip(i, s, set, out[before:])...)
			out = append(out, d.guestOf(i, s, set, out[before:])...)
			out = append(out, d.talked(i, s, set, out, before)...)
			out = append(out, d.saidIn(i, s, set, out, before)...)
			out = append(out, d.thoseMet(i, s, set, out[before:])...)
			out = append(out, d.ownMeeting(i, s, set, out[before:])...)
			out = append(out, d.followedByCall(i, s, set, out[before:])...)
			out = append(out, d.precededBy(i, s, set, out[before:])...)
			out = append(out, d.announced(i, s, set, out[before:])...)
		}
		if kind != data.PointTitle {
			out = append(out, d.leadNoun(i, s, set, out[before:])...)
		}
		if len(out) == before && kind != data.PointTitle {
			if !d.listsGuests(i, s, set, out) {
				d.enrich(i, s, out)
			}
			d.givesDay(i, s, out)
			d.givesPlace(i, s, out)
		} else if kind != data.PointTitle {
			d.attendsIt(i, s, out[:before])
		}
		if kind != data.PointTitle {
			out = append(out, d.journey(i, s, set, out, before)...)
			d.noteCompany(i, s, set)
			d.updateSetting(s, set, out[before:])
		}
	}
	return append(out, d.inCompany(out)...)
}

// updateSetting remembers the date and place that a sentence gave.
func (d *document) updateSetting(s sentence, set *setting, made []*candidate) {
	for _, c := range made {
		if c.title || (c.date == nil || c.inherited || d.rel.Points[s.point].Kind == data.PointNote) && d.saysEarlier(c) {
			continue // background sets nothing
		}
		if c.date != nil && !c.inherited {
			set.date = c.date
			if m := d.firstDate(s.from, s.to); c.rule == "journey" && m != nil && m.from < c.date.from {
				set.date = m // "On April 21, Minister A, who is on a visit from April 20 to 22 to Peru": what follows is of that day
			}
		}
		if c.city != "" || c.country != "" {
			set.city, set.country, set.placeAt, set.place = c.city, c.country, c.placeAt, c.place
		}
		if c.kind == data.Visit {
			if leg := d.legAgain(c, set.legs); leg != nil {
				c.date, set.date = leg.date, leg.date
			}
			set.visit, set.legs = c, append(set.legs, c)
		}
		if c.kind != data.Visit {
			set.told = c
		}
		set.status = c.status
		if len(c.others) > 0 && (c.kind != data.Visit || set.last == nil || set.last.sent != c.sent) {
			set.last = c // of a sentence that tells of a meeting and of the guest's visit, the meeting
		}
	}
	if len(made) > 0 {
		return
	}
	if set.status == data.Planned && d.hasPredicate(s) && !d.looksAhead(s) {
		return // "On 11 September new measures were adopted" is background to what is to come
	}
	// "The Minister will be at the UN from February 9 to 10", "November 28: in Buenos Aires".
	if m := d.firstDate(s.from, s.to); m != nil && (m.from-s.from < 4 || d.isWord(s.from, "today") && d.word(s.from+1) == "(" || d.isWord(m.to-1, "day") || d.beIn(s) || d.meetsMany(s)) {
		set.date = m
		if city, country, at, e := d.placeIn(s.from, s.to); city != "" || country != "" {
			set.city, set.country, set.placeAt, set.place = city, country, at, e
		}
	}
}

// legAgain is the leg with days of its own that a trip told without any comes back to: "will visit Peru (May 26-27) and Chile (May 28). From Peru he
// will travel to Chile".
func (d *document) legAgain(c *candidate, legs []*candidate) *candidate {
	if c.date != nil && !c.inherited || len(legs) < 2 {
		return nil
	}
	for _, l := range legs {
		if l.date != nil && !l.inherited && countries(l.parties) == 1 && countries(c.parties) == 1 && d.sharesParty(l, c) {
			return l
		}
	}
	return nil
}

// meetsMany says whether a sentence tells of meetings without saying with whom: "met with many top diplomats on June 19".
func (d *document) meetsMany(s sentence) bool {
	for _, a := range d.anchors(s) {
		if a.verb.class == verbMeet && a.tense == tensePast {
			return d.homeNamed(sentence{s.from, a.from, s.point, s.classes})
		}
	}
	return false
}

// headline says whether a line is one of a list of other releases, with its day at the end: "BANGKOK: Meeting of Prime Ministers - October
// 28, 2024".
func (d *document) headline(s sentence) bool {
	ms := d.datesIn(s.from, s.to)
	if len(ms) == 0 {
		return false
	}
	m := ms[len(ms)-1]
	return m.to == s.to && m.start.Year != 0 && m.kind == dateDay && d.word(m.from-1) == "-" && d.toks[m.from-1].spaced && m.from > s.from+4
}

// atStop moves the text to a stop of the trips told: "In Hungary, the Minister will …", "Singapore (July 22-24) comes next". The sentences
// after it are set there, and in the days of that leg or those that stand with the stop.
func (d *document) atStop(s sentence, set *setting) {
	if e, ok := d.entity(s.from); ok && e.class == classCity && d.namesStop(e.to, s) {
		stop := e // a copy that may outlive the sentence
		set.city, set.country, set.placeAt, set.place = d.words(e.from, e.to), d.gaz.Cities[e.ref].City.Country, [2]int32{e.from, e.to}, &stop
		return
	}
	if len(set.legs) == 0 {
		return
	}
	at := s.from
	if d.isWord(at, "in") {
		at = d.skipThe(at + 1)
	}
	e, ok := d.entity(at)
	if !ok || e.from != at || e.class != classCountry && e.class != classCity {
		return
	}
	country, city := d.partyOf(e).country, ""
	if e.class == classCity {
		country, city = d.gaz.Cities[e.ref].City.Country, d.words(e.from, e.to)
	}
	day := d.datesIn(e.to, e.to+3)
	dated := d.word(e.to) == "(" && len(day) > 0 && day[0].kind == dateDay
	if at == s.from && !dated {
		return
	}
	var leg *candidate // the leg to that state alone, or the trip that it is one of
	for _, l := range set.legs {
		if slices.ContainsFunc(d.foreign(l), func(p party) bool { return p.country == country }) && (leg == nil || countries(leg.parties) > 1) {
			leg = l
		}
	}
	if leg == nil {
		return
	}
	stop := e
	set.city, set.country, set.placeAt, set.place = city, country, [2]int32{e.from, e.to}, &stop
	switch {
	case dated:
		set.date = &day[0]
	case countries(leg.parties) == 1 && leg.date != nil:
		set.visit, set.date = leg, leg.date
	case countries(leg.parties) > 1 && set.visit != leg:
		if rest := restOf(leg, set.visit); rest != nil {
			set.visit, set.date = leg, rest
		}
	}
}

// restOf are the days of a trip from the end of a leg of it on: "will visit Peru, Chile and Cuba from May 1 to 9. In Peru from May 1 to 3, … In Havana,
// …".
func restOf(trip, leg *candidate) *dateMention {
	if leg == nil || leg.date == nil || trip.date == nil || trip.date.kind != dateDay || leg.date.kind != dateDay || trip.date.end.IsZero() {
		return nil
	}
	last := leg.date.end
	if last.IsZero() {
		last = leg.date.start
	}
	rest := *trip.date
	if (last.Year == 0) != (rest.start.Year == 0) || (last.Year == 0) != (rest.end.Year == 0) || last.Before(rest.start) || !last.Before(rest.end) {
		return nil
	}
	rest.start = last
	return &rest
}

// namesStop says whether a city's name is followed by what makes it a stop: "Paris comes first", "Kyiv is the last stop of".
func (d *document) namesStop(i int32, s sentence) bool {
	if d.isWord(i, "comes", "follows") {
		return true
	}
	if !d.is(i, isBe|isFuture) {
		return false
	}
	for end := min(s.to, i+6); i < end; i++ {
		if d.isWord(i, "stop", "leg", "destination") {
			return true
		}
	}
	return false
}

// beIn says whether a sentence tells where a home official is or will be: "will be at the UN from …".
func (d *document) beIn(s sentence) bool {
	if !s.has(isBe | isStay) {
		return false
	}
	for i := s.from; i+1 < s.to; i++ {
		if !d.is(i, isBe|isStay) {
			continue
		}
		if d.is(i, isBe) && d.isWord(i+1, "here", "there") && d.firstDate(i, s.to) != nil {
			return true
		}
		if d.is(i, isBe) && (d.isWord(i+1, "in", "at") && d.placeAhead(i+2) || d.isWord(i+1, "on") && d.dateAt(i+2)) {
			return true
		}
		if d.isWord(i, "stay", "stays", "stayed", "staying", "goes", "go", "leaves", "arrives", "arrive") {
			return true
		}
	}
	return false
}

// firstDate is the first day named in tokens [from, to), on which nothing was only announced.
func (d *document) firstDate(from, to int32) *dateMention {
	ms := d.datesIn(from, to)
	for i := range ms {
		if ms[i].kind != dateMonth && ms[i].kind != dateModifier && !d.announcedOn(ms[i].from) && !d.dateline(&ms[i]) {
			return &ms[i]
		}
	}
	return nil
}
