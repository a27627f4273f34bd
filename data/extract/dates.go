package extract

import (
	"time"

	"github.com/demarche/demarche/data"
)

// dateMention is a day or a range of days as a text writes it; a year of 0 is not stated.
type dateMention struct {
	from, to   int32 // tokens
	start, end data.Date
	kind       dateKind
	weekday    int // 0 to 6 where a weekday stands with it, else -1
}

type dateKind uint8

const (
	dateDay       dateKind = iota
	dateMonth              // "in April 2012": no day; start is the first of the month
	dateToday              // "today", "this morning"
	dateYesterday          // "yesterday"
	dateTomorrow
	dateSameDay  // "on the same day"
	dateNextDay  // "the following day"
	dateModifier // "the July 15 coup attempt": names something, dates nothing
)

// fromLast says whether the day is counted from the one told last: "on the same day", "the following day".
func (m *dateMention) fromLast() bool { return m.kind == dateSameDay || m.kind == dateNextDay }

// dateParser reads dates off tokens.
type dateParser struct {
	l    *lexicon
	text string
	toks []token
}

// dates finds the dates in tokens [from, to).
func (p dateParser) dates(from, to int32, out []dateMention) []dateMention {
	for i := from; i < to; {
		if !p.mayBegin(i) {
			i++
			continue
		}
		m, ok := p.at(i, to)
		if !ok {
			i++
			continue
		}
		out = append(out, m)
		i = max(m.to, i+1)
	}
	return out
}

// mayBegin is a quick look at a token: a number, a month, or a word that may be one of those that relative reads.
func (p dateParser) mayBegin(i int32) bool {
	t := &p.toks[i]
	switch t.kind {
	case tokNumber:
		return true
	case tokWord:
		return t.is(isMonth) || (t.initial == 't' || t.initial == 's' || t.initial == 'y' || t.initial == 'f' || t.initial == 'n') && t.relativeLength() && mayBeRelative(p.text[t.start:t.end])
	}
	return false
}

func (p dateParser) at(i, to int32) (dateMention, bool) {
	t := p.toks[i]
	switch {
	case t.kind == tokNumber:
		return p.numberFirst(i, to)
	case t.is(isMonth) && t.shape != lowerCase:
		return p.monthFirst(i, to)
	case t.kind == tokWord:
		return p.relative(i, to)
	}
	return dateMention{}, false
}

// word is the folded token at i, "" past the end and for words too long to say anything of a date.
func (p dateParser) word(i, to int32) string {
	if i >= to {
		return ""
	}
	t := &p.toks[i]
	if t.word != unknownWord {
		return p.l.words[t.word]
	}
	if t.kind != tokSign && t.end-t.start >= 12 {
		return ""
	}
	return folded(p.text[t.start:t.end])
}

// number reads the number at i, with an ordinal ending; next is the token after it.
func (p dateParser) number(i, to int32) (n int, next int32, ok bool) {
	if i >= to || p.toks[i].kind != tokNumber || p.toks[i].end-p.toks[i].start > 4 {
		return 0, i, false
	}
	for _, c := range p.text[p.toks[i].start:p.toks[i].end] {
		n = n*10 + int(c-'0')
	}
	next = i + 1
	if next < to && !p.toks[next].spaced {
		switch p.word(next, to) {
		case "st", "nd", "rd", "th":
			next++
		}
	}
	return n, next, true
}

func (p dateParser) day(i, to int32) (int, int32, bool) {
	n, next, ok := p.number(i, to)
	if !ok || n < 1 || n > 31 || p.toks[i].end-p.toks[i].start > 2 {
		return 0, i, false
	}
	switch p.word(next, to) {
	case "%", "million", "billion":
		return 0, i, false
	case ":": // a time of day, "10:15", but not the heading "November 28: …"
		if next+1 < to && p.toks[next+1].kind == tokNumber && !p.toks[next+1].spaced {
			return 0, i, false
		}
	}
	return n, next, true
}

func (p dateParser) year(i, to int32) (int, int32) {
	at := i
	if p.word(at, to) == "," || p.word(at, to) == "." {
		at++
	}
	if n, next, ok := p.number(at, to); ok && n >= 1900 && n < 2100 {
		return n, next
	}
	return 0, i
}

var months = map[string]time.Month{
	"jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
	"january": 1, "february": 2, "march": 3, "april": 4, "june": 6, "july": 7, "august": 8, "september": 9, "october": 10,
	"november": 11, "december": 12,
}

func (p dateParser) month(i, to int32) (time.Month, int32) {
	if i >= to || !p.toks[i].is(isMonth) || p.toks[i].shape == lowerCase {
		return 0, i
	}
	m := months[p.word(i, to)]
	if p.word(i+1, to) == "." {
		return m, i + 2
	}
	return m, i + 1
}

// joiner says whether a word at i joins the two ends of a range, and where the second begins.
func (p dateParser) joiner(i, to int32) (next int32, ok bool) {
	switch p.word(i, to) {
	case "-", "to", "till", "until", "through", "and", "~", "&", "thru":
		if p.word(i+1, to) == "the" {
			return i + 2, true
		}
		return i + 1, true
	}
	return i, false
}

// pastWeekday goes over a weekday in brackets: "April 28 (Sat) and May 6 (Sun)".
func (p dateParser) pastWeekday(i, to int32) int32 {
	if p.word(i, to) == "(" && i+2 < to && p.toks[i+1].is(isWeekday) && p.word(i+2, to) == ")" {
		return i + 3
	}
	return i
}

// pastComma goes over the comma of "Saturday, May 25, to Monday, May 27"; others end a day.
func (p dateParser) pastComma(i, to int32) int32 {
	if p.word(i, to) != "," || i+2 >= to || !p.toks[i+2].is(isWeekday|isMonth) || p.toks[i+2].shape == lowerCase {
		return i
	}
	switch p.word(i+1, to) {
	case "to", "through", "until", "till":
		return i + 1
	}
	return i
}

// overWeekday goes over a weekday before the second day of a range: "January 27 to Thursday, January 30".
func (p dateParser) overWeekday(i, to int32) int32 {
	if i+1 < to && p.toks[i].is(isWeekday) {
		i++
		if p.word(i, to) == "," {
			i++
		}
	}
	return i
}

// monthFirst reads "March 22", "July 29-30, 2014", "from June 29 to July 2", and "April 2012".
func (p dateParser) monthFirst(i, to int32) (dateMention, bool) {
	month, at := p.month(i, to)
	day, at, ok := p.day(at, to)
	if !ok {
		year, next := p.year(i+1, to)
		if year == 0 && !p.aloneMonth(i) {
			return dateMention{}, false
		}
		if year == 0 {
			next = i + 1
		}
		return dateMention{from: i, to: next, start: data.Date{Year: year, Month: month, Day: 1}, kind: dateMonth, weekday: -1}, true
	}
	m := dateMention{from: i, to: at, start: data.Date{Month: month, Day: day}, weekday: -1}
	if year, next := p.year(at, to); year != 0 {
		m.start.Year, m.to, at = year, next, next
	}
	if next, joined := p.joiner(p.pastComma(p.pastWeekday(at, to), to), to); joined {
		next = p.overWeekday(next, to)
		endMonth, dayAt := p.month(next, to)
		if endMonth == 0 {
			endMonth = month
		}
		if endDay, after, ok := p.day(dayAt, to); ok && (endMonth != month || endDay > day) {
			m.end = data.Date{Year: m.start.Year, Month: endMonth, Day: endDay}
			m.to = after
			if year, next := p.year(after, to); year != 0 {
				m.end.Year, m.to = year, next
				if m.start.Year == 0 {
					m.start.Year = year
				}
			}
		}
	}
	return p.checked(m)
}

// aloneMonth says whether a month stands for itself: "in June", "early July", "since May".
func (p dateParser) aloneMonth(i int32) bool {
	if i == 0 {
		return false
	}
	switch p.word(i-1, i) {
	case "in", "early", "late", "mid", "-", "last", "since", "until", "next", "this", "of", "by":
		return true
	}
	return false
}
