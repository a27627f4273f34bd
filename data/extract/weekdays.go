package extract

import (
	"slices"
	"strings"
	"time"

	"github.com/demarche/demarche/data"
)

// A weekday dates a text in two ways: alone it is the day nearest to that of publication ("will leave on Tuesday"), and
// beside a day without a year it tells which years can be meant ("Tuesday, 17 January").

var weekdayNames = map[string]time.Weekday{"sunday": 0, "sun": 0, "monday": 1, "mon": 1, "tuesday": 2, "tue": 2, "wednesday": 3, "wed": 3,
	"thursday": 4, "thu": 4, "friday": 5, "fri": 5, "saturday": 6, "sat": 6}

// readWeekdays adds the weekdays that stand alone to the dates, where the day of publication is known, and notes those that
// stand beside a date.
func (d *document) readWeekdays() {
	var alone []dateMention
	for _, s := range d.sents {
		if !s.has(isWeekday) {
			continue
		}
		for i := s.from; i < s.to; i++ {
			if !d.is(i, isWeekday) || d.toks[i].shape == lowerCase {
				continue
			}
			day, ok := weekdayNames[folded(d.word(i))]
			if !ok {
				continue
			}
			if m := d.besideDate(i); m != nil {
				m.weekday = int(day)
				continue
			}
			if m := d.titleDay(); m != nil && d.rel.Published.IsZero() && d.isWord(i-1, "on") && m.weekday < 0 {
				m.weekday = int(day) // the title has "(July 4)", the first sentence "on Friday"
			}
			if m, ok := d.dayOfSpan(i, day); ok && d.rel.Published.IsZero() && d.isWord(i-1, "on") {
				alone = append(alone, m)
			}
			if !d.rel.Published.IsZero() && d.isWord(i-1, "from") {
				if m, ok := d.weekdaySpan(i, day, s); ok {
					alone = append(alone, m)
					i = m.to - 1
					continue
				}
			}
			if !d.rel.Published.IsZero() && (d.isWord(i-1, "on", "this", "next", "last") || d.toldOn(i)) {
				m := d.weekdayDate(i, day, d.looksAhead(s) && !d.saidOn(i) && !d.toldPast(i, s))
				if on, ok := d.dayOfTrip(m, day); ok && !d.saidOn(i) {
					m = on
				}
				if next, ok := weekdayNames[folded(d.word(i+2))]; ok && d.isWord(i+1, "and") && int(next) == (int(day)+1)%7 {
					m.to, m.end = i+3, m.start.AddDays(1) // "On Tuesday and Wednesday"
					i += 2
				}
				alone = append(alone, m)
			}
		}
	}
	if len(alone) > 0 {
		d.dates = append(d.dates, alone...)
		slices.SortStableFunc(d.dates, func(a, b dateMention) int { return int(a.from - b.from) })
	}
}

// dayOfSpan is the weekday at i within the first days that the text gives in full, on a page without a date: "will be on a visit on 26 and 27 May
// 2011. On Thursday she will be in Chile".
func (d *document) dayOfSpan(i int32, day time.Weekday) (dateMention, bool) {
	for _, m := range d.dates {
		if m.kind != dateDay || m.end.IsZero() || m.start.Year == 0 {
			continue
		}
		at := m.start.AddDays((int(day) - int(weekday(m.start)) + 7) % 7)
		return dateMention{from: i, to: i + 1, start: at, weekday: -1}, m.from < i && !at.After(m.end) && m.end.Sub(m.start) < 7
	}
	return dateMention{}, false
}

// nearTrip is how many days from that of publication a trip may begin for its weekdays to be told by their names.
const nearTrip = 21

// dayOfTrip is the weekday m within the days of a trip that the text gave last before it, where the day nearest to that of publication is none of
// them: "will be in Peru on 5 and 6 October. On Monday, she takes part in the Meeting".
func (d *document) dayOfTrip(m dateMention, day time.Weekday) (dateMention, bool) {
	pub := d.rel.Published
	for k := len(d.dates) - 1; k >= 0; k-- {
		span := d.dates[k]
		if span.from > m.from || span.kind != dateDay || span.end.IsZero() {
			continue
		}
		for _, date := range []*data.Date{&span.start, &span.end} {
			if date.Year == 0 {
				date.Year = pub.Year
			}
		}
		if !span.start.Valid() || !span.end.Valid() {
			return m, false
		}
		at := span.start.AddDays((int(day) - int(weekday(span.start)) + 7) % 7)
		inside := !m.start.Before(span.start) && !m.start.After(span.end)
		apart := span.start.Sub(pub)
		if inside || at.After(span.end) || span.end.Sub(span.start) >= 7 || apart > nearTrip || apart < -nearTrip {
			return m, false
		}
		m.start = at
		return m, true
	}
	return m, false
}

// weekdaySpan reads "from Sunday to Tuesday" and "from Sunday through April 26", whose first weekday is at i.
func (d *document) weekdaySpan(i int32, day time.Weekday, s sentence) (dateMention, bool) {
	if !d.isWord(i+1, "to", "through", "until", "till") || i+2 >= s.to {
		return dateMention{}, false
	}
	m := d.weekdayDate(i, day, d.looksAhead(s))
	if last, ok := weekdayNames[folded(d.word(i+2))]; ok {
		m.to, m.end = i+3, m.start.AddDays((int(last)-int(day)+7)%7)
		return m, m.end.After(m.start)
	}
	for k, e := range d.dates {
		if e.from != i+2 || e.kind != dateDay || !e.end.IsZero() {
			continue
		}
		m.to, m.end = e.to, data.Date{Year: m.start.Year, Month: e.start.Month, Day: e.start.Day}
		if m.end.Before(m.start) {
			m.end.Year++
		}
		if !m.end.Valid() || m.end.Sub(m.start) > longestSpan {
			return dateMention{}, false
		}
		d.dates = slices.Delete(d.dates, k, k+1)
		return m, true
	}
	return dateMention{}, false
}

// longestSpan is more days than a trip told by a weekday lasts.
const longestSpan = 30

// saidOn says whether a weekday tells when something was said: "said on Monday that the Minister will visit Peru".
func (d *document) saidOn(i int32) bool {
	if d.isWord(i-1, "on") {
		i--
	}
	return d.isWord(i-1, "said", "announced", "told", "reported", "stated")
}

// toldPast says whether what a weekday dates is told as past before anything to come is: "On Wednesday the Minister said “we want …”",
// "met on Monday to plan what will be".
func (d *document) toldPast(i int32, s sentence) bool {
	past := func(j int32) bool {
		return d.isWord(j, "said", "told", "met", "held", "visited", "spoke", "signed", "hosted", "attended", "received", "discussed", "travelled", "traveled", "arrived", "began", "called", "asked", "condemned", "issued", "launched") ||
			d.is(j-1, isPronoun) && strings.HasSuffix(d.word(j), "ed")
	}
	for j := i - 1; j >= s.from && j > i-12 && d.word(j) != "," && !d.is(j, isRelative); j-- {
		if d.is(j, isFuture|isPlan|isAgree|isHave|isBe) {
			break
		}
		if past(j) {
			return true
		}
	}
	for j := i + 1; j < s.to; j++ {
		if d.is(j, isFuture|isPlan|isAgree|isBe) {
			return false
		}
		if past(j) {
			return true
		}
	}
	return false
}

// toldOn says whether a weekday stands right behind the verb that it dates, or behind the one who was met: "met Wednesday with",
// "met with Foreign Minister Ana Brun Wednesday in Lima".
func (d *document) toldOn(i int32) bool {
	if i > 0 && d.toks[i-1].shape == capitalised && d.isWord(i+1, "in", "at", "to", "morning", "afternoon") && !d.isWord(i-1, "good", "palm", "black", "easter") {
		return true
	}
	for _, v := range d.verbsIn(max(0, i-4), i) {
		if v.to == i {
			return true
		}
	}
	return false
}

// titleDay is the day that the title names; nil where it names none.
func (d *document) titleDay() *dateMention {
	if !d.titled() || len(d.dates) == 0 || d.dates[0].from >= d.sents[0].to || d.dates[0].kind != dateDay || !d.dates[0].end.IsZero() {
		return nil
	}
	return &d.dates[0]
}

// dropUndatedToday leaves out "today" and the like beside a full day, on pages without a date of their own: "landed this
// morning, Monday, December 9".
func (d *document) dropUndatedToday() {
	if !d.rel.Published.IsZero() {
		return
	}
	kept, rest := d.dates[:0], d.dates
	for _, s := range d.sents {
		n := 0
		for n < len(rest) && rest[n].from < s.to {
			n++
		}
		day := slices.ContainsFunc(rest[:n], func(m dateMention) bool { return m.kind == dateDay })
		for _, m := range rest[:n] {
			if !day || m.kind != dateToday && m.kind != dateTomorrow && m.kind != dateYesterday {
				kept = append(kept, m)
			}
		}
		rest = rest[n:]
	}
	d.dates = kept
}

// longestDate is more tokens than any date has.
const longestDate = 24

// besideDate is the date that a weekday at i belongs to: "Tuesday 17 January", "Tuesday, January 17", "17 January (Tue)".
func (d *document) besideDate(i int32) *dateMention {
	ms := d.datesIn(i-longestDate, i+3)
	for k := range ms {
		m := &ms[k]
		if m.kind == dateDay && (m.from == i+1 || m.from == i+2 && (d.word(i+1) == "," || d.word(i+1) == "(") || m.to == i-1 && (d.word(i-1) == "(" || d.word(i-1) == ",")) {
			return m
		}
	}
	return nil
}

// weekdayDate is the weekday nearest to the day of publication: the next one where the sentence looks ahead, the last one
// where it looks back.
func (d *document) weekdayDate(i int32, day time.Weekday, ahead bool) dateMention {
	pub := d.rel.Published
	shift := (int(day) - int(weekday(pub)) + 7) % 7
	if !ahead && shift > 0 {
		shift -= 7
	}
	return dateMention{from: i, to: i + 1, start: pub.AddDays(shift), weekday: -1}
}

func weekday(day data.Date) time.Weekday {
	sunday := data.Date{Year: 1899, Month: time.January, Day: 1} // before all years that dates have
	return time.Weekday(day.Sub(sunday) % 7)
}

// weekdayScore weighs a year by the weekdays that stand beside days without a year.
func (d *document) weekdayScore(year int) (score float64) {
	for _, m := range d.dates {
		if m.kind != dateDay || m.start.Year != 0 || m.weekday < 0 {
			continue
		}
		day := m.start
		day.Year = year
		if day.Valid() && int(weekday(day)) == m.weekday {
			score += 2
		} else {
			score -= 2
		}
	}
	return max(-4, min(4, score))
}
