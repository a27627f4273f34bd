package extract

import (
	"cmp"
	"slices"

	"github.com/demarche/demarche/data"
)

// readBareDays finds days without a month, "on the 20th" and "on 24,", which are of the month that the text named last.
func (d *document) readBareDays() {
	var found []dateMention
	next, last := 0, (*dateMention)(nil) // the dates before the sentence's token, and the last of them with a month
	for i := int32(1); int(i) < len(d.toks); i++ {
		if d.toks[i].kind != tokNumber || d.toks[i].end-d.toks[i].start > 2 {
			continue
		}
		for next < len(d.dates) && d.dates[next].from <= i {
			if m := &d.dates[next]; m.start.Month != 0 {
				last = m
			}
			next++
		}
		to, end := d.bareDay(i), 0
		if to == 0 {
			to, end = d.bareSpan(i)
		}
		if to == 0 || last != nil && i < last.to {
			continue
		}
		var day data.Date
		if last != nil {
			day = data.Date{Year: last.start.Year, Month: last.start.Month, Day: d.numberOf(i)}
		} else if day = d.lastSuchDay(d.numberOf(i)); day.IsZero() {
			continue
		} else if end > 0 && d.looksAhead(d.sentenceAt(i)) {
			day = d.nextSuchDay(d.numberOf(i))
		}
		m := dateMention{from: i, to: to, start: day, weekday: -1}
		if end > 0 {
			m.end = day
			m.end.Day = end
		}
		if m, ok := (dateParser{d.lex, d.text, d.toks}).checked(m); ok {
			found = append(found, m)
		}
	}
	if len(found) == 0 {
		return
	}
	d.dates = append(d.dates, found...)
	slices.SortStableFunc(d.dates, func(a, b dateMention) int { return cmp.Compare(a.from, b.from) })
}

// lastSuchDay is the last day of some number before the release, or its own, where the text names no month at all: "On the 20th, Minister A
// met B" in a page of the 21st. Zero where the page has no date.
func (d *document) lastSuchDay(n int) data.Date {
	pub := d.rel.Published
	if pub.IsZero() {
		return data.Date{}
	}
	day := data.Date{Year: pub.Year, Month: pub.Month, Day: n}
	if n > pub.Day {
		day = pub.AddDays(-pub.Day)
		day.Day = n
	}
	return day
}

// nextSuchDay is the first day of some number from the release's own on: "will visit Peru from the 17th to the 21st".
func (d *document) nextSuchDay(n int) data.Date {
	pub := d.rel.Published
	if n < pub.Day {
		pub = pub.AddDays(32 - pub.Day) // some day of the next month
	}
	return data.Date{Year: pub.Year, Month: pub.Month, Day: n}
}

// bareSpan reads days without a month from one to another, "from the 17th to the 21st": the token behind them, and the last day; 0 where none
// stand at i.
func (d *document) bareSpan(i int32) (to int32, end int) {
	if !d.isWord(i-1, "the") || !d.isWord(i-2, "from", "between") || !d.isWord(i+1, "st", "nd", "rd", "th") || !d.isWord(i+2, "to", "through", "until", "till", "and") || d.dateAt(i) {
		return 0, 0
	}
	j := i + 3
	if d.isWord(j, "the") {
		j++
	}
	if int(j) >= len(d.toks) || d.toks[j].kind != tokNumber || d.toks[j].end-d.toks[j].start > 2 || !d.isWord(j+1, "st", "nd", "rd", "th") || d.isWord(j+2, "of") || d.is(j+2, isMonth) {
		return 0, 0
	}
	if end = d.numberOf(j); end <= d.numberOf(i) || end > 31 {
		return 0, 0
	}
	return j + 2, end
}

// bareDay is the token behind a day without a month that stands at i; 0 where none does.
func (d *document) bareDay(i int32) int32 {
	n := d.numberOf(i)
	if n < 1 || n > 31 {
		return 0
	}
	to := i + 1
	ordinal := d.isWord(to, "st", "nd", "rd", "th")
	if ordinal {
		to++
	}
	if ordinal && !(d.isWord(i-1, "the") && d.isWord(i-2, "on")) || !ordinal && !d.isWord(i-1, "on") || d.dateAt(i) {
		return 0
	}
	if ordinal && (d.word(to) == "," || d.word(to) == "." || d.word(to) == ";") || !ordinal && (d.word(to) == "," || d.is(to, isPronoun)) {
		return to
	}
	return 0
}
