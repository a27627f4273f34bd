package extract

import (
	"cmp"
	"slices"

	"github.com/demarche/demarche/data"
)

// readVisitDays finds days that are counted from the first of a visit: "On her second day in Lima", "On the last day of the visit". They are of
// the days that the text named last. A speaker's own day of a visit is the day of the page: "On my second day of my visit to New York".
func (d *document) readVisitDays() {
	var found []dateMention
	for i := int32(1); int(i)+1 < len(d.toks); i++ {
		if !d.isWord(i+1, "day") || !d.ownsDay(i) {
			continue
		}
		n, ok := ordinalValue(folded(d.word(i)))
		last := d.isWord(i, "last", "final")
		if !ok && !last {
			continue
		}
		m := dateMention{from: i, to: i + 2, weekday: -1}
		if span := d.spanBefore(i); span != nil {
			if m.start = span.end; !last {
				m.start = span.start
				m.start.Year = max(m.start.Year, 2001) // a year that the text leaves out is not counted
				m.start = m.start.AddDays(n - 1)
				m.start.Year -= max(0, 2001-span.start.Year)
			}
		} else if d.isWord(i-1, "my") && !d.rel.Published.IsZero() {
			m.kind = dateToday
		} else {
			continue
		}
		found = append(found, m)
	}
	if len(found) > 0 {
		d.dates = append(d.dates, found...)
		slices.SortStableFunc(d.dates, func(a, b dateMention) int { return cmp.Compare(a.from, b.from) })
	}
}

// ownsDay says whether the day at i is one of somebody's visit: "his first day", "the first day of the visit".
func (d *document) ownsDay(i int32) bool {
	if d.isWord(i-1, "his", "her", "my", "their") {
		return true
	}
	if d.toks[i-1].kind == tokPossessive && d.isWord(i-2, "visit", "trip", "stay", "tour", "program", "programme") {
		return true // "on his programme's first day"
	}
	if !d.isWord(i-1, "the") {
		return false
	}
	if d.isWord(i-2, "on") && (d.word(i+2) == "," || d.word(i+2) == ".") {
		return true // "On the second day, …"
	}
	return d.isWord(i+2, "of") && d.hasWord(i+3, i+6, "visit", "trip", "stay", "tour")
}

// spanBefore is the last span of days before the token at i; nil where there is none.
func (d *document) spanBefore(i int32) (span *dateMention) {
	for k := range d.dates {
		if m := &d.dates[k]; m.from > i {
			break
		} else if m.kind == dateDay && !m.end.IsZero() {
			span = m
		}
	}
	return span
}

// stayDays gives a trip that is told on one day of its own the days that the text says it lasts: "took part on July 26 in the Forum. While in
// Peru (July 24-28), the Minister also met with A", "During his stay in Peru from July 24 to 28".
func (d *document) stayDays(out []*candidate) {
	for _, c := range out {
		if c.kind != data.Visit || !c.end.IsZero() || c.start.IsZero() {
			continue
		}
		for si := c.sent; si < min(len(d.sents), c.sent+stayReach); si++ {
			days := d.daysOfStay(d.sents[si])
			if days == nil {
				continue
			}
			start, end, method, spread := d.resolve(*days)
			if !c.start.Before(start) && !c.start.After(end) && (len(c.home) == 0 || d.ofPlaces(c, d.sents[si])) {
				c.date, c.start, c.end, c.method, c.spread, c.inherited = days, start, end, method, spread, false
				break
			}
		}
	}
}

// stayReach is how many sentences after a trip its days may be told.
const stayReach = 8

// daysOfStay is the span of days behind "while in Peru" or "during his stay in Peru" at the head of a sentence; nil where there is none.
func (d *document) daysOfStay(s sentence) *dateMention {
	i := s.from
	switch {
	case d.isWord(i, "while") && d.isWord(i+1, "in", "there", "visiting"):
	case d.isWord(i, "during") && d.isWord(i+1, "his", "her", "the", "this") && d.hasWord(i+2, i+4, "stay", "visit", "trip"):
	default:
		return nil
	}
	if m := d.firstDate(i, min(s.to, i+10)); m != nil && m.kind == dateDay && !m.end.IsZero() {
		return m
	}
	return nil
}

// ofPlaces says whether the head of a sentence names no other state than those of a trip.
func (d *document) ofPlaces(c *candidate, s sentence) bool {
	for _, p := range d.partiesWithin(s.from, min(s.to, s.from+8)) {
		if p.country != "" && !slices.ContainsFunc(d.foreign(c), func(q party) bool { return q.country == p.country }) {
			return false
		}
	}
	return true
}

// heldByNow ends what was held on a trip that goes on with the day of the page: "is on a visit from 22 to 23 November. He met Foreign Minister A", of the
// 22nd.
func (d *document) heldByNow(out []*candidate) {
	now := d.rel.Published
	for _, c := range out {
		if now.IsZero() || c.kind == data.Visit || c.status != data.Held || !c.inherited || c.end.IsZero() || !c.end.After(now) || c.start.After(now) {
			continue
		}
		if c.end = now; c.start == now {
			c.end = data.Date{}
		}
	}
}
