package extract

import (
	"cmp"
	"slices"
	"strings"

	"github.com/demarche/demarche/data"
)

// settle resolves the dates of the candidates, drops what is background, and joins those that tell of the same
// engagement.
func (d *document) settle(cs []*candidate) (out, umbrellas []*candidate) {
	d.doubtPublished(cs)
	for _, c := range cs {
		if c.date != nil {
			c.start, c.end, c.method, c.spread = d.resolve(*c.date)
			if c.date.fromLast() {
				c.start = data.Date{}
			}
			if pub := d.rel.Published; !pub.IsZero() && (c.start.After(pub.AddDays(1)) || c.start.After(pub) && (c.date.kind == dateTomorrow || c.verb.to > 0 && verbForm(c.verb.ref&7) == formThird)) {
				c.status = data.Planned // what lies ahead of the page's day has not been held
			}
		}
	}
	d.sameDay(cs)
	d.regionStops(cs)
	d.tripDates(cs)
	d.undatedTrips(cs)
	d.onDayOfTitle(cs)
	d.thisWeek(cs)
	sure := d.scratch.told.room(len(cs))
	for _, c := range cs {
		if !c.title && !c.weak && !c.start.IsZero() && !d.background(c) {
			sure = append(sure, c)
		}
	}
	sure = d.dropForetold(sure)
	sure, umbrellas = d.dropUmbrellas(sure)
	out = d.scratch.told.room(len(sure))
	for _, c := range sure {
		if i := slices.IndexFunc(out, func(o *candidate) bool { return d.same(o, c) }); i >= 0 {
			d.join(out[i], c)
			continue
		}
		out = append(out, c)
	}
	if trip := d.regionTrip(cs); trip != nil {
		out = append([]*candidate{trip}, out...)
	}
	if trip := d.titleTrip(out, cs); trip != nil {
		out = append([]*candidate{trip}, out...)
	}
	out = d.seatedTrips(d.legsOfTitle(out))
	d.stayDays(out)
	d.heldByNow(out)
	d.fromTitle(out, cs)
	d.rosters(out)
	out = slices.DeleteFunc(out, func(c *candidate) bool { return !d.peopled(c) || d.onlyAnswered(c) })
	if len(out) == 0 {
		out = d.fallback(cs)
	}
	d.fillSides(out)
	d.cameToo(out)
	d.colleagues(out)
	d.leadOfEach(out)
	d.cityOfTitle(out)
	d.settlePlaces(out)
	d.venueHosts(out)
	return out, umbrellas
}

// peopled says whether anybody is known of those who took part: an event of the ministry alone is domestic.
func (d *document) peopled(c *candidate) bool {
	abroad := c.country != "" && c.country != d.home
	if c.kind == data.Multilateral && !abroad && c.rule != "met-states" && len(c.others) == 0 && len(d.foreign(c)) == 0 && !slices.ContainsFunc(c.parties, func(p party) bool { return d.ownForum(p.org) }) && !d.withRegion(c) {
		return false
	}
	if c.kind != data.Visit && c.kind != data.Ceremony && c.kind != data.Multilateral {
		// Nothing is known of "his counterparts from ten countries".
		return len(d.foreign(c)) > 0 || len(c.home) > 0 && slices.ContainsFunc(c.others, (*person).named) && !d.localOnly(c)
	}
	return len(c.home) > 0 || len(c.others) > 0 || c.kind == data.Multilateral && d.withRegion(c) || slices.ContainsFunc(c.parties, func(p party) bool { return !d.isHome(p) })
}

// localOnly says whether all who were met in the home country govern a part or a city of a state that is not told: one's own.
func (d *document) localOnly(c *candidate) bool {
	return c.country == d.home && d.home != "" && !slices.ContainsFunc(c.others, func(p *person) bool {
		t := d.titleOf(p)
		return !strings.HasSuffix(t, "governor") && !strings.HasSuffix(t, "mayor") || d.isWord(p.to, "of", "from") // "Governor A of Tacna"
	})
}

// undatedTrips gives a trip that a dated page tells without days the day of publication: "has arrived in Jakarta on a visit".
func (d *document) undatedTrips(cs []*candidate) {
	for _, c := range cs {
		if c.kind == data.Visit && !c.title && c.date == nil && c.start.IsZero() && c.rule == "visit" && d.onArrival(c) {
			c.start, c.method, c.spread = d.years.today, data.DatePublished, 2
		}
	}
}

func (d *document) onArrival(c *candidate) bool {
	return d.isWord(c.trigger.from, "arrive", "arrives", "arrived", "begins", "began")
}

// sameDay gives "on the same day" the date of the engagement before it.
func (d *document) sameDay(cs []*candidate) {
	last, method := d.years.anchor, d.years.method
	if slices.ContainsFunc(cs, func(c *candidate) bool { return c.date != nil && c.date.fromLast() }) {
		cs = slices.Clone(cs) // who was in company comes last, wherever the text tells of it
		slices.SortStableFunc(cs, func(a, b *candidate) int { return cmp.Compare(a.sent, b.sent) })
	}
	told := 0 // the sentence that last gave a day
	for _, c := range cs {
		if c.date != nil && c.date.fromLast() && !last.IsZero() {
			if day, how, ok := d.dayBetween(told+1, c.sent, last); ok {
				last, method = day, how
			}
			c.start, c.method = last, method
			if c.date.kind == dateNextDay {
				c.start = last.AddDays(1)
			}
		}
		if !c.start.IsZero() && !c.title {
			last, method, told = c.start, c.method, c.sent
		}
	}
}

// dayBetween is the day that the sentences [from, to) go on to, of which no engagement was told: "On May 11, the Minister laid a wreath. On the same
// day, …". What lies before the last day, or long after it, is background.
func (d *document) dayBetween(from, to int, last data.Date) (day data.Date, method data.DateMethod, ok bool) {
	for si := to - 1; si >= from; si-- {
		s := d.sents[si]
		m := d.firstDate(s.from, min(s.to, s.from+5))
		if m == nil || m.kind != dateDay || !d.homeNamed(s) {
			continue
		}
		start, _, how, _ := d.resolve(*m)
		return start, how, !start.Before(last) && !start.After(last.AddDays(7))
	}
	return data.Date{}, method, false
}

// addParty adds a state or an organisation that the candidate does not have yet.
func (c *candidate) addParty(p party) {
	if !slices.ContainsFunc(c.parties, func(q party) bool { return q.country == p.country && q.org == p.org }) {
		c.parties = append(c.parties, p)
	}
}

// join adds what b tells to a.
func (d *document) join(a, b *candidate) {
	a.merged++
	unknown := len(a.home)+len(a.others) == 0
	for _, p := range b.home {
		if len(a.home) == 0 || a.kind == data.Multilateral {
			a.home = addOnce(a.home, p)
		}
	}
	for _, p := range b.others {
		a.others = d.addCounterpart(a.others, p)
	}
	for _, p := range b.parties {
		a.addParty(p)
	}
	if a.city == "" && b.city != "" {
		a.city, a.country, a.place, a.placeAt = b.city, b.country, b.place, b.placeAt
	}
	if a.inherited && !b.inherited || d.tellsDay(a, b) {
		a.date, a.start, a.end, a.method, a.inherited = b.date, b.start, b.end, b.method, false
	}
	if a.kind == data.Meeting && (b.kind == data.Consultation || b.kind == data.Multilateral && unknown) {
		a.kind = b.kind
	}
	if a.status == data.Held && b.status == data.Planned && b.merged == 0 && a.inherited {
		a.status = data.Planned
	}
}

// tellsDay says whether b gives the day within a trip's days of a meeting that a only tells to be what the trip is for: "From March 7 to 10 the Minister
// will visit Peru for a meeting with her counterpart. On March 8 she will meet with Foreign Minister A", "was in Peru from March 7 to 10, where she
// met Foreign Minister A".
func (d *document) tellsDay(a, b *candidate) bool {
	whereOn := a.date != nil && a.kind != data.Visit && a.date.to <= a.trigger.from && d.hasWord(a.date.to, a.trigger.from, "where")
	return (whereOn || strings.HasPrefix(a.rule, "trip-for")) && b.sent > a.sent && !b.inherited && b.date != nil && !a.end.IsZero() && b.end.IsZero() && !b.start.Before(a.start) && !b.start.After(a.end)
}
