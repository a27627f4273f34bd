package extract

import (
	"slices"

	"github.com/demarche/demarche/data"
)

// settlePlaces gives engagements without a place the one that the document implies: the seat of the conference, the state
// that the trip goes to, the home country where the counterpart is said to come to it.
func (d *document) settlePlaces(cs []*candidate) {
	var trip *candidate
	for _, c := range cs {
		if c.kind == data.Visit && c.rule != visitHere && countries(d.foreign(c)) > 1 {
			c.city, c.country, c.place, c.placeAt = "", "", nil, [2]int32{} // a journey through several states is set in none
		}
		if c.kind == data.Visit && c.country != "" {
			trip = c
		}
	}
	d.hostsOfTrip(cs)
	host, hostAt := d.hosting(cs)
	for _, c := range cs {
		if c.city != "" || c.country != "" || c.kind == data.Call || c.kind == data.Visit {
			continue
		}
		venue, at := d.ministryVenue(c)
		switch {
		case d.metOnline(c):
		case d.seat(c), d.besideSeat(c):
		case venue != "" && venue != d.home:
			c.country, c.placeAt = venue, at
		case trip != nil && overlap(trip, c) && !(venue == d.home && venue != "" && c.end.IsZero() && c.start.Before(trip.start)):
			c.country, c.placeAt = trip.country, trip.placeAt
			if c.date != nil && trip.city != "" {
				c.city, c.place = trip.city, trip.place
			}
		case d.calledOnHome(c):
			c.country, c.placeAt = d.home, [2]int32{c.trigger.from, c.trigger.to}
		case host && c.kind != data.Multilateral:
			c.country, c.placeAt = d.home, hostAt
		case venue != "":
			c.country, c.placeAt = venue, at
		default:
			d.clockPlace(c)
			d.atTheirPost(c)
		}
	}
	d.calledOnHead(cs)
}

// calledOnHead sets a call that one of ours pays on the head of another state or government in that state, and with it what else was done that
// day with its officials: heads receive at home, unless a meeting of many brings all together.
func (d *document) calledOnHead(cs []*candidate) {
	for _, c := range cs {
		if c.country != "" || c.kind != data.Meeting || len(c.others) != 1 || c.others[0].country == "" || !d.isHead(c.others[0]) || !d.isCall(c) || d.hasWord(0, int32(len(d.toks)), "sidelines", "margins", "assembly") {
			continue
		}
		of := c.others[0]
		for _, o := range cs {
			if f := d.foreign(o); o.country == "" && (o.kind == data.Meeting || o.kind == data.Consultation) && o.start == c.start && len(f) == 1 && f[0].country == of.country {
				o.country, o.placeAt = of.country, [2]int32{of.from, of.to}
			}
		}
	}
}

// isCall says whether one of ours, told of before, pays a call.
func (d *document) isCall(c *candidate) bool {
	at := c.trigger.from
	if c.verb.to > 0 {
		at = min(at, c.verb.from)
	}
	home, _ := d.sides(d.peopleIn(d.sents[c.sent].from, at))
	return len(home) > 0 && d.hasWord(c.trigger.from, c.trigger.to, "call", "calls", "called")
}

// metOnline says whether an engagement is told to have been held from afar, which is in no state: "was held online", "in a virtual format".
func (d *document) metOnline(c *candidate) bool {
	s := d.sents[c.sent]
	if !s.has(isOnline | isPhone) {
		return false
	}
	for i := s.from; i < s.to; i++ {
		if d.isWord(i, "online", "virtually", "videoconference", "teleconference") || d.isWord(i, "virtual") && d.isWord(i+1, "format", "meeting", "mode", "form", "session") ||
			d.isWord(i, "video") && d.isWord(i+1, "conference", "link", "call") {
			return d.isWord(i-1, "held", "place", "a", "the", "met", "via", "by", "meeting", "convened") || i+1 < s.to && d.isWord(i+1, "on", "at", "from", "format", "mode")
		}
	}
	return false
}

// clockPlace takes the city whose time a date is given in for the place: "on January 18, New York time".
func (d *document) clockPlace(c *candidate) {
	if c.date == nil || c.inherited {
		return
	}
	for i := c.date.to; i < c.date.to+3; i++ {
		e, ok := d.entity(i)
		if !ok || !d.isWord(e.to, "time") || e.class != classCity {
			continue
		}
		if city := d.gaz.Cities[e.ref].City; city.Country != d.home {
			at := e
			c.city, c.country, c.place, c.placeAt = d.words(e.from, e.to), city.Country, &at, [2]int32{e.from, e.to}
		}
	}
}

// hostsOfTrip sets meetings on a trip through several states in the state of those who were met, unless the text sets them
// elsewhere.
func (d *document) hostsOfTrip(cs []*candidate) {
	for _, v := range cs {
		if v.kind != data.Visit || v.rule == visitHere || countries(d.foreign(v)) < 2 {
			continue
		}
		for _, c := range cs {
			f := d.foreign(c)
			if c.kind != data.Meeting && c.kind != data.Consultation || len(f) != 1 || !overlap(v, c) || c.country == f[0].country && f[0].country != "" || c.country != "" && !c.elsewhere {
				continue
			}
			there := f[0].country
			if there == "" {
				there = d.houses[f[0].org].Country // the EU on a trip to Belgium and France
			}
			for _, p := range d.foreign(v) {
				if p.country != "" && p.country == there {
					c.city, c.country, c.place, c.placeAt = "", p.country, nil, [2]int32{p.from, p.to}
				}
			}
		}
	}
}

// calledOnHome says whether a guest called on a home official, who receives where he is at home.
func (d *document) calledOnHome(c *candidate) bool {
	if c.kind != data.Meeting || d.home == "" || len(c.home) == 0 || len(c.others) == 0 {
		return false
	}
	call := false
	for i := c.trigger.from; i < c.trigger.to; i++ {
		call = call || d.isWord(i, "call", "calls", "called")
	}
	if !call {
		return false
	}
	at := c.trigger.from
	if c.verb.to > 0 {
		at = min(at, c.verb.from)
	}
	guest := false
	for _, p := range d.peopleIn(d.sents[c.sent].from, at) {
		guest = !p.home && !p.none()
		if p.home {
			return false
		}
	}
	return guest
}

// seat sets a conference that is always held in one city there.
func (d *document) seat(c *candidate) bool {
	if c.kind != data.Multilateral {
		return false
	}
	for _, p := range c.parties {
		if city, ok := d.seats[p.org]; ok {
			c.city, c.country, c.placeAt = city.Name, city.Country, [2]int32{p.from, p.to}
			return true
		}
	}
	return false
}

// hosting says whether the document tells of the counterpart coming to the home country: "on a visit to the ROK", "who is
// in Korea", and where.
func (d *document) hosting(cs []*candidate) (bool, [2]int32) {
	for _, e := range d.found.entities {
		if e.class != classCountry || d.gaz.Countries[e.ref].Code != d.home || d.inCompound(e) || d.opensCompound(e) {
			continue
		}
		i := e.from - 1
		if d.isWord(i, "the") {
			i--
		}
		if d.invited(i) || d.byAnother(e.to) || d.visitOfAnother(i, cs) {
			continue
		}
		if d.isWord(i, "visit", "visiting", "visited", "visits") {
			return true, [2]int32{i, e.to}
		}
		if !d.isWord(i, "to", "in") {
			continue
		}
		for j := i - 1; j >= 0 && j > i-6 && d.toks[j].kind == tokWord; j-- {
			if d.isWord(j, "visit", "visiting", "visited", "come", "comes", "came", "coming", "trip", "arrive", "arrived", "arrives", "stay", "staying") {
				return true, [2]int32{j, e.to}
			}
		}
		if j := d.broughtTo(i); j >= 0 {
			return true, [2]int32{j, e.to}
		}
		if d.isWord(i, "in") && (d.is(i-1, isBe) || d.foreignEndsAt(i)) {
			return true, [2]int32{i, e.to}
		}
	}
	return false, [2]int32{}
}

// broughtTo finds the verb of "has brought A and B to" in the sentence before the "to" at i, -1 where there is none.
func (d *document) broughtTo(i int32) int32 {
	if !d.isWord(i, "to") {
		return -1
	}
	for j := i - 1; j >= 0 && d.word(j) != "." && j > i-60; j-- {
		if d.isWord(j, "brought", "brings") && len(d.mentioned(j, i)) > 0 {
			return j
		}
		if d.isWord(j, "to") && d.verbAt(j+1) {
			return -1
		}
	}
	return -1
}

// byAnother says whether a visit is one by somebody who is named behind it: "the state visit to the Republic of Korea by President A".
func (d *document) byAnother(i int32) bool {
	ps := d.mentioned(i, i+3)
	return d.isWord(i, "by") && len(ps) > 0 && ps[0].from <= d.skipThe(i+1)
}

// visitOfAnother says whether the "to" at i leads to the goal of a visit by somebody whom nobody met: "welcomed President A’s upcoming visit to Korea".
func (d *document) visitOfAnother(i int32, cs []*candidate) bool {
	for j := i - 1; j > 0 && j > i-5; j-- {
		owner := d.ownerOf(j)
		if owner == nil {
			continue
		}
		return !owner.home && !slices.ContainsFunc(cs, func(c *candidate) bool {
			return slices.ContainsFunc(c.others, func(p *person) bool { return p.name == owner.name || p.same == owner || owner.same == p })
		})
	}
	return false
}

// invited says whether a coming hangs on a wish or an invitation: it has not happened.
func (d *document) invited(i int32) bool {
	for j := i; j >= 0 && j > i-16; j-- {
		if d.is(j, isAgree|isModal) || d.isWord(j, "invitation") {
			return true
		}
		if d.word(j) == "." || d.word(j) == ";" {
			return false
		}
	}
	return false
}

// inviteReach is how many tokens behind an invitation the visit may stand that it is for.
const inviteReach = 30

// wished says whether the words right before a visit only wish for it: "invited him to visit", "hoped that he could visit".
func (d *document) wished(i int32) bool {
	for j := i - 1; j >= 0 && j > i-inviteReach && d.word(j) != "."; j-- {
		if d.isWord(j, "invitation", "invited", "inviting") {
			return !d.isWord(d.beforeThe(j), "at", "on", "upon") // "conveyed the invitation of President A to President B to pay a State Visit to"
		}
	}
	for j := i - 1; j >= 0 && j > i-7 && d.toks[j].kind == tokWord; j-- {
		if d.is(j, isAgree) {
			return true
		}
	}
	return false
}

// foreignEndsAt says whether a counterpart's mention ends before token i, with a comma at most: "Mike Pompeo of the US, in
// the Republic of Korea".
func (d *document) foreignEndsAt(i int32) bool {
	for _, p := range d.around(i) {
		if !p.home && !p.none() && !p.group && (p.to == i || p.to == i-1 && d.word(i-1) == ",") {
			return true
		}
	}
	return false
}

// ministryVenue is the state whose ministry the sentence names as the venue: "at the Foreign Ministry", "the Peruvian Foreign Ministry was the
// venue of", "invited the envoys to the Ministry". "" where it names none.
func (d *document) ministryVenue(c *candidate) (string, [2]int32) {
	s := d.sents[c.sent]
	for i := s.from; i < s.to; i++ {
		if !d.ministryAt(i) {
			continue
		}
		venue := false
		at := i - 1
		if e, ok := d.entity(at); ok {
			at = e.from // "at the U.S. Department of State"
		}
		for j := at; j >= s.from && j > at-4 && d.word(j) != ","; j-- {
			venue = venue || d.isWord(j, "at") || d.isWord(j, "in") && d.isWord(j-1, "held", "place") || d.isWord(j, "to") && d.cameTo(j, s)
		}
		for j := i + 1; j < s.to && j < i+8; j++ {
			venue = venue || d.isWord(j, "venue")
		}
		if venue {
			return d.ministryOf(i), [2]int32{i, i + 1}
		}
	}
	return "", [2]int32{}
}

// ministryAt says whether token i is the word for a foreign ministry: "Ministry", "Department of State", "State Department", "Foreign Office".
func (d *document) ministryAt(i int32) bool {
	switch d.toks[i].initial {
	case 'm':
		return d.isWord(i, "ministry")
	case 'd':
		return d.isWord(i, "department") && (d.isWord(i+1, "of") && d.isWord(i+2, "state") || d.isWord(i-1, "state"))
	case 'o':
		return d.isWord(i, "office") && d.isWord(i-1, "foreign")
	}
	return false
}

// atTheirPost sets a meeting with ambassadors to the home state in it, where the text names no other place: "met with the Ambassador of Peru to the
// Republic of Korea".
func (d *document) atTheirPost(c *candidate) {
	if c.country != "" || d.home == "" {
		return
	}
	s := d.sents[c.sent]
	for _, e := range within(d.found.entities, s.from, s.to) {
		if e.class != classCountry || d.gaz.Countries[e.ref].Code != d.home || !d.isWord(d.beforeThe(e.from), "to") {
			continue
		}
		for i := e.from - 2; i >= s.from && i > e.from-16 && !d.verbAt(i); i-- {
			if d.isWord(i, "ambassador", "ambassadors") && d.sits(c, i) {
				c.country, c.placeAt = d.home, [2]int32{i, e.to}
				return
			}
		}
	}
}

// sits says whether the ambassadors named at i take part in c: as one of its people, or as those of several states.
func (d *document) sits(c *candidate, i int32) bool {
	if d.isWord(i, "ambassadors") && i > c.trigger.from {
		return true
	}
	return slices.ContainsFunc(c.others, func(p *person) bool { return p.from <= i && i < p.to+2 })
}

// cameTo says whether somebody comes or is asked to where the "to" at i leads.
func (d *document) cameTo(i int32, s sentence) bool {
	for j := i - 1; j >= s.from && j > i-12; j-- {
		if d.isWord(j, "came", "comes", "come", "coming", "invited", "invites", "invite", "visited", "brought", "welcomed") {
			return true
		}
	}
	return false
}

// ministryOf is the state whose ministry is named at i: the one named right before it, or behind it: "the Ministry of Foreign Affairs of Peru".
// A ministry of none is the home state's.
func (d *document) ministryOf(i int32) string {
	for j := i - 1; j >= 0 && j > i-4 && !d.isWord(j, "at", "to"); j-- {
		if e, ok := d.entity(j); ok && d.partyOf(e).country != "" {
			return d.partyOf(e).country
		}
	}
	for j := i + 1; j < min(i+8, int32(len(d.toks))) && d.toks[j].kind == tokWord; j++ {
		if e, ok := d.entity(j); ok && e.class == classCountry && d.isWord(d.beforeThe(e.from), "of") {
			return d.partyOf(e).country
		}
	}
	return d.home
}

// venueHosts takes the state where a conference abroad meets as its host, where nobody else is named as taking part.
func (d *document) venueHosts(cs []*candidate) {
	for _, c := range cs {
		if c.kind == data.Multilateral && len(c.others) == 0 && len(d.foreign(c)) == 0 && c.country != "" && c.country != d.home && !c.elsewhere {
			c.parties = append(c.parties, party{from: c.placeAt[0], to: c.placeAt[1], country: c.country})
		}
	}
}
