package extract

import (
	"slices"

	"github.com/demarche/demarche/data"
)

// spansFromNow joins "from tomorrow until March 21", "from today to the 23rd of May" and "today and tomorrow" to one span of days, where the day of publication is known.
func (d *document) spansFromNow() {
	pub := d.rel.Published
	if pub.IsZero() {
		return
	}
	for k := 0; k+1 < len(d.dates); k++ {
		m, last := &d.dates[k], d.dates[k+1]
		if m.kind == dateToday && last.kind == dateTomorrow && d.isWord(m.to, "and") && last.from == m.to+1 {
			m.kind, m.start, m.end, m.to = dateDay, pub, pub.AddDays(1), last.to // "Today and tomorrow the Minister will be in Lima"
			d.dates = slices.Delete(d.dates, k+1, k+2)
			continue
		}
		if m.kind != dateToday && m.kind != dateTomorrow || last.kind != dateDay || !last.end.IsZero() || !d.isWord(m.from-1, "from") || !d.isWord(m.to, "to", "until", "till", "through") ||
			d.skipThe(m.to+1) != last.from {
			continue
		}
		first := pub
		if m.kind == dateTomorrow {
			first = pub.AddDays(1)
		}
		end := data.Date{Year: first.Year, Month: last.start.Month, Day: last.start.Day}
		if end.Before(first) {
			end.Year++
		}
		if !end.Valid() || end.Sub(first) > longestSpan {
			continue
		}
		m.kind, m.start, m.end, m.to = dateDay, first, end, last.to
		d.dates = slices.Delete(d.dates, k+1, k+2)
	}
}
