package extract

import (
	"slices"

	"github.com/demarche/demarche/data"
)

// titleTrip is the trip that a title announces with its days, where the body tells what was done on it but not the trip: "Visit by
// Minister A to Jakarta, 22 February 2011", "Minister A visited Brussels to attend the Meeting, 27 April 2018".
func (d *document) titleTrip(out, cs []*candidate) *candidate {
	if !d.titled() {
		return nil
	}
	s := d.sents[0]
	day := d.lastDate(s.from, s.to)
	if day == nil {
		day = d.daysOfVisit()
	}
	if day == nil || day.kind != dateDay {
		return nil
	}
	if hasTrip(out) {
		d.titleDays(out, day)
		return nil
	}
	var trip *candidate
	for _, c := range cs {
		if c.title && c.kind == data.Visit && c.rule == "visit" && len(d.foreign(c)) > 0 {
			trip = c
		}
	}
	if trip == nil {
		trip = d.visitNamed(s)
	}
	if trip == nil {
		return nil
	}
	t := *trip
	t.date, t.title, t.inherited, t.rule = day, false, false, "title-"+trip.rule
	t.start, t.end, t.method, t.spread = d.resolve(*day)
	t.status = d.statusOfDays(t.start)
	if len(t.home) == 0 && t.rule != "title-"+visitHere && len(d.sents) > 1 {
		t.home, _ = d.sides(d.peopleIn(d.sents[1].from, d.sents[1].to)) // whom the title names by the office alone
	}
	if hosts := d.seatedHosts(&t, 0); len(hosts) > 0 {
		t.parties = hosts
	}
	return &t
}

// titleDays gives the one trip that the body tells without days, so that only its stops date it, the days of a title: "Minister A’s visit
// to Peru, 17-23 May 2023".
func (d *document) titleDays(out []*candidate, day *dateMention) {
	var trip *candidate
	for _, c := range out {
		if c.kind == data.Visit && trip != nil {
			return
		}
		if c.kind == data.Visit {
			trip = c
		}
	}
	start, end, method, spread := d.resolve(*day)
	if trip.date != nil && !trip.inherited || end.IsZero() || trip.start.IsZero() || trip.start.Before(start) || trip.end.After(end) || trip.start.After(end) {
		return
	}
	trip.start, trip.end, trip.method, trip.spread = start, end, method, spread
}

func hasTrip(cs []*candidate) bool {
	for _, c := range cs {
		if c.kind == data.Visit {
			return true
		}
	}
	return false
}

// visitNamed reads a title that names a visit: "Official Visit of Prime Minister A of X to Singapore", "Minister A’s Visit to Peru".
func (d *document) visitNamed(s sentence) *candidate {
	for _, n := range d.eventsIn(s.from, s.to) {
		if d.tables.events[n.ref].kind != data.Visit {
			continue
		}
		home, others := d.sides(d.peopleIn(s.from, s.to))
		if owner := d.ownerOf(n.from); owner != nil {
			home, others = d.sides([]*person{owner})
		}
		from := d.goingTo(n.to, s.to)
		places, city := d.destinations(from, s.to)
		c := d.draft(candidate{point: s.point, from: s.from, to: s.to, trigger: n, kind: data.Visit, rule: "visit"})
		switch {
		case from == s.to || len(places) == 0 && city == nil:
			return nil
		case d.allAtHome(places, city) && len(home) == 0 && len(others) > 0 && d.home != "":
			c.others, c.country, c.rule = dropUnnamed(others), d.home, visitHere
			if len(d.foreign(c)) == 0 {
				return nil
			}
		case d.someAtHome(places, city) || len(home) == 0:
			return nil
		default:
			c.home, c.parties = home, places
		}
		d.stayPlace(c, places, city)
		return c
	}
	return nil
}

// goingTo is the token behind the last "to" in [from, to) that a state or a city follows; to where there is none.
func (d *document) goingTo(from, to int32) int32 {
	for i := from; i < to; i++ {
		if d.isWord(i, "to") && d.stateAhead(i+1) {
			return i + 1
		}
	}
	return to
}

// statusOfDays is planned for a trip that begins after the page came out, or that its first sentences look ahead to.
func (d *document) statusOfDays(start data.Date) data.Status {
	pub := d.rel.Published
	if !pub.IsZero() && start.After(pub) {
		return data.Planned
	}
	if len(d.sents) > 1 && d.looksAhead(d.sents[1]) && (pub.IsZero() || !start.Before(pub)) {
		return data.Planned
	}
	return data.Held
}

// daysOfTitle are the days of a visit that the title, or the beginning of the body, gives: in them happened all that the body tells without a
// day: "Visit of Minister A to Peru, 17-23 May 2023".
func (d *document) daysOfTitle() *dateMention {
	s := d.sents[0]
	if days := d.daysOfVisit(); days != nil {
		return days
	}
	day := d.lastDate(s.from, s.to)
	if !d.titled() || day == nil || day.kind != dateDay || day.end.IsZero() || d.visitNamed(s) == nil && !d.travels(s) {
		return nil
	}
	return day
}

// travels says whether a title has a verb of travel: "Secretary A Travels to Peru and Chile, July 7-13".
func (d *document) travels(s sentence) bool {
	return slices.ContainsFunc(d.anchors(s), func(a anchor) bool {
		return (a.verb.class == verbVisit || a.verb.class == verbWeakTrip || a.verb.class == verbTrip) && d.goingTo(a.from, s.to) < s.to
	})
}

// daysOfVisit are those of a visit that the body begins with, after a title that says where it leads: "On his visit from 17 to 21 May, Minister A
// will speak of fish".
func (d *document) daysOfVisit() *dateMention {
	if !d.titled() || len(d.sents) < 2 {
		return nil
	}
	at := d.sents[1].from
	if !d.isWord(at, "on", "during") || !d.isWord(at+1, "his", "her", "the", "this", "their") {
		return nil
	}
	for i := at + 2; i < at+5; i++ {
		if !d.isWord(i, "visit", "trip", "tour") {
			continue
		}
		if day := d.firstDate(i, i+4); day != nil && day.kind == dateDay && !day.end.IsZero() {
			return day
		}
	}
	return nil
}

// onDayOfTitle gives what the first sentences tell without a day the one that the title has for the visit on which it was: "Minister A’s Visit to Jakarta for
// the Special Meeting, 27 October 2022".
func (d *document) onDayOfTitle(cs []*candidate) {
	if !d.titled() {
		return
	}
	s := d.sents[0]
	day := d.lastDate(s.from, s.to)
	if day == nil || day.kind != dateDay || !day.end.IsZero() || d.visitNamed(s) == nil {
		return
	}
	for _, c := range cs {
		if c.kind != data.Visit && !c.title && c.date == nil && c.start.IsZero() && d.bodySentence(c.sent) < 2 && c.status == data.Held {
			c.date, c.inherited = day, true
			c.start, c.end, c.method, c.spread = d.resolve(*day)
		}
	}
}
