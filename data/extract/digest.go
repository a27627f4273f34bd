package extract

import "github.com/demarche/demarche/data"

// thisWeek gives what a digest of a week tells without a day the day of publication: "This week at the Foreign Office", "met this week".
func (d *document) thisWeek(cs []*candidate) {
	digest, pub := d.isDigest(), d.years.published
	if pub.IsZero() {
		if !digest {
			return
		}
		pub = d.years.anchor // the week of the day that an undated digest names
	}
	if pub.IsZero() {
		return
	}
	for _, c := range cs {
		if !c.title && !c.weak && c.date == nil && c.start.IsZero() && c.status == data.Planned && c.kind == data.Visit && d.hasWords(d.sents[c.sent], "next", "week") && !d.datedElsewhereIn(cs, c) {
			monday := pub.AddDays(8 - (int(weekday(pub))+6)%7 - 1)
			c.start, c.end, c.method, c.spread = monday, monday.AddDays(4), data.DatePublished, 5
			continue
		}
		if c.title || c.weak || c.date != nil || !c.start.IsZero() || c.status != data.Held || !digest && !d.saysThisWeek(c) {
			continue
		}
		c.start, c.method, c.spread, c.inherited = pub, data.DatePublished, 5, true
	}
}

// datedTwin says whether one of two candidates has a day only by the week that a digest tells of, and the other tells of the same people.
func (d *document) datedTwin(a, b *candidate) bool {
	if a.kind != b.kind || a.kind == data.Visit || (a.method == data.DatePublished) == (b.method == data.DatePublished) || d.homesDiffer(a, b) {
		return false
	}
	for _, p := range a.others {
		for _, q := range b.others {
			if p.name != "" && (p.name == q.name || p.same == q || q.same == p) {
				return true
			}
		}
	}
	return false
}

// datedElsewhereIn says whether another candidate gives the days of a trip.
func (d *document) datedElsewhereIn(cs []*candidate, c *candidate) bool {
	for _, o := range cs {
		if o != c && !o.title && o.kind == data.Visit && !o.start.IsZero() && d.sharesParty(o, c) {
			return true
		}
	}
	return false
}

func (d *document) isDigest() bool {
	for i, s := range d.sents {
		if d.rel.Points[s.point].Kind != data.PointTitle || i > 2 {
			return false
		}
		if d.isWord(s.from, "this") && d.isWord(s.from+1, "week") {
			return true
		}
	}
	return false
}

// saysThisWeek says whether the words of a candidate's clause name the week alone.
func (d *document) saysThisWeek(c *candidate) bool {
	for i := c.from; i+1 < c.to; i++ {
		if d.isWord(i, "this") && d.isWord(i+1, "week") {
			return true
		}
	}
	return false
}

// onVisitTo reads the visits that a digest only speaks of: "On a visit to Algeria Minister A discussed the relationship", "… while on a visit
// to Washington".
func (d *document) onVisitTo(si int, s sentence, made []*candidate) []*candidate {
	for _, c := range made {
		if c.kind == data.Visit {
			return nil
		}
	}
	for _, n := range d.eventsIn(s.from, s.to) {
		if d.tables.events[n.ref].kind != data.Visit || !d.isWord(n.to, "to") || !d.isWord(n.from-1, "a", "his", "her", "first") || !d.hasWord(max(s.from, n.from-4), n.from, "on", "during", "of") {
			continue
		}
		places, city := d.destinations(n.to, d.stayEnd(n.to, s))
		home, others := d.sides(d.peopleIn(s.from, s.to))
		if len(home) == 0 || len(places) == 0 && city == nil || d.someAtHome(places, city) || len(others) > 0 && others[0].from < home[0].from {
			return nil
		}
		c := d.draft(candidate{sent: si, point: s.point, from: s.from, to: s.to, trigger: n, home: home[:1], kind: data.Visit, rule: "on-visit", status: data.Held, parties: places})
		d.stayPlace(c, places, city)
		return []*candidate{c}
	}
	return nil
}
