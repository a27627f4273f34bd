package extract

import (
	"time"
	"unicode/utf8"

	"github.com/demarche/demarche/data"
)

// numberFirst reads "22 March 2017", "16-17 September", "2018-09-28" and "(5.25.)".
func (p dateParser) numberFirst(i, to int32) (dateMention, bool) {
	n, _, _ := p.number(i, to)
	if i > 0 && p.word(i-1, to) == ":" && !p.toks[i].spaced {
		return dateMention{}, false // the minutes of "16:13 April 10, 2023"
	}
	if n >= 1900 && n < 2100 && p.toks[i].end-p.toks[i].start == 4 {
		return p.iso(i, to, n)
	}
	day, at, ok := p.day(i, to)
	if !ok {
		return dateMention{}, false
	}
	if p.word(at, to) == "of" {
		at++
	}
	if month, next := p.month(at, to); month != 0 {
		m := dateMention{from: i, to: next, start: data.Date{Month: month, Day: day}, weekday: -1}
		if year, after := p.year(next, to); year != 0 {
			m.start.Year, m.to, next = year, after, after
		}
		if join, joined := p.joiner(next, to); joined {
			if d2, at2, ok := p.day(p.overWeekday(join, to), to); ok {
				if m2, after := p.month(at2, to); m2 != 0 {
					m.end, m.to = data.Date{Year: m.start.Year, Month: m2, Day: d2}, after
					if year, after2 := p.year(after, to); year != 0 {
						m.end.Year, m.to = year, after2
						if m.start.Year == 0 {
							m.start.Year = year
						}
					}
				}
			}
		}
		return p.checked(m)
	}
	if join, joined := p.joiner(at, to); joined {
		if p.word(join, to) == "the" {
			join++
		}
		if d2, at2, ok := p.day(join, to); ok && d2 > day {
			if p.word(at2, to) == "of" {
				at2++ // "7th to 10th of October", "from the 7th to the 10th of October"
			}
			if month, next := p.month(at2, to); month != 0 {
				m := dateMention{from: i, to: next, start: data.Date{Month: month, Day: day}, end: data.Date{Month: month, Day: d2}, weekday: -1}
				if year, after := p.year(next, to); year != 0 {
					m.start.Year, m.end.Year, m.to = year, year, after
				}
				return p.checked(m)
			}
		}
	}
	return p.dotted(i, to)
}

func (p dateParser) iso(i, to int32, year int) (dateMention, bool) {
	sep := p.word(i+1, to)
	if sep != "-" && sep != "." && sep != "/" || i+4 >= to || p.word(i+3, to) != sep {
		return dateMention{}, false
	}
	month, _, ok1 := p.number(i+2, to)
	day, next, ok2 := p.number(i+4, to)
	if !ok1 || !ok2 || month > 12 {
		return dateMention{}, false
	}
	return p.checked(dateMention{from: i, to: next, start: data.Date{Year: year, Month: time.Month(month), Day: day}, weekday: -1})
}

// dotted reads "(5.25.)" and "(8.22-23)": month and day in brackets, as titles have them.
func (p dateParser) dotted(i, to int32) (dateMention, bool) {
	if i == 0 || p.word(i-1, to) != "(" || p.word(i+1, to) != "." && p.word(i+1, to) != "/" {
		return dateMention{}, false
	}
	month, _, ok1 := p.number(i, to)
	day, next, ok2 := p.day(i+2, to)
	if !ok1 || !ok2 || month > 12 {
		return dateMention{}, false
	}
	m := dateMention{from: i, to: next, start: data.Date{Month: time.Month(month), Day: day}, weekday: -1}
	if p.word(next, to) == "." {
		next++
	}
	if join, joined := p.joiner(next, to); joined {
		if d2, after, ok := p.day(join, to); ok && d2 > day {
			m.end, next = data.Date{Month: time.Month(month), Day: d2}, after
		}
	}
	if p.word(next, to) == "." {
		next++
	}
	if p.word(next, to) != ")" && p.word(next, to) != "," { // "(10.28, Seoul)"
		return dateMention{}, false
	}
	m.to = next
	return p.checked(m)
}

// checked refuses days that no calendar has. A day without a year may be the 29th of February.
func (p dateParser) checked(m dateMention) (dateMention, bool) {
	for _, d := range []data.Date{m.start, m.end} {
		if d.IsZero() {
			continue
		}
		if d.Year == 0 {
			d.Year = 2000
		}
		if !d.Valid() {
			return dateMention{}, false
		}
	}
	return m, true
}

// relativeLength says whether a word is as long as one of "same", "this", "today", "tomorrow", "yesterday".
func (t *token) relativeLength() bool { return 1<<min(t.end-t.start, 31)&(1<<4|1<<5|1<<8|1<<9) != 0 }

// mayBeRelative goes by the first, the second and the last letter of a word.
func mayBeRelative(word string) bool {
	second, last := word[1]|0x20, word[len(word)-1]|0x20
	switch word[0] | 0x20 {
	case 't':
		return second == 'h' && (last == 't' || last == 's') || second == 'o' && (last == 'y' || last == 'w') || second|last >= utf8.RuneSelf
	case 'f':
		return second == 'o' && last == 'g'
	case 'n':
		return second == 'e' && last == 't'
	case 's':
		return second == 'a' && last == 'e' || second|last >= utf8.RuneSelf
	default:
		return second == 'e' && last == 'y' || second|last >= utf8.RuneSelf
	}
}

// relative reads "today", "yesterday", "tomorrow", "on the same day", "also that day", "the following
// day", "this morning".
func (p dateParser) relative(i, to int32) (dateMention, bool) {
	m := dateMention{from: i, to: i + 1, weekday: -1}
	switch p.word(i, to) {
	case "today":
		m.kind = dateToday
	case "yesterday":
		m.kind = dateYesterday
	case "tomorrow":
		m.kind = dateTomorrow
	case "same":
		if p.word(i+1, to) != "day" {
			return m, false
		}
		m.kind, m.to = dateSameDay, i+2
	case "that":
		if p.word(i+1, to) != "day" {
			return m, false
		}
		m.kind, m.to = dateSameDay, i+2
	case "following", "next":
		if p.word(i+1, to) != "day" || i == 0 || p.word(i-1, to) != "the" {
			return m, false
		}
		m.kind, m.to = dateNextDay, i+2
	case "this":
		switch p.word(i+1, to) {
		case "morning", "afternoon", "evening":
			m.kind, m.to = dateToday, i+2
		default:
			return m, false
		}
	default:
		return m, false
	}
	return m, true
}
