package extract

import (
	"cmp"
	"slices"
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
