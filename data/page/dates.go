package page

import (
	"strings"
	"time"

	"github.com/demarche/demarche/data"
)

var months = map[string]time.Month{
	"jan": 1, "january": 1, "feb": 2, "february": 2, "mar": 3, "march": 3, "apr": 4, "april": 4, "may": 5,
	"jun": 6, "june": 6, "jul": 7, "july": 7, "aug": 8, "august": 8, "sep": 9, "sept": 9, "september": 9,
	"oct": 10, "october": 10, "nov": 11, "november": 11, "dec": 12, "december": 12,
}

// cutDate reads a full date at the beginning of s: 2018-09-28, 2018.9.28, 2018/09/28, 28.09.2018, 28/09/2018,
// March 22, 2017, Sept. 13 2012, 22 March 2017, 22nd of March, 2017. It gives what follows.
func cutDate(s string) (day data.Date, rest string, ok bool) {
	if n, after := cutNumber(s); n >= 0 {
		if len(s)-len(after) == 4 {
			return cutNumeric(n, after)
		}
		if d, rest, ok := cutDayFirst(n, after); ok {
			return d, rest, true
		}
		return cutDotted(n, after)
	}
	m, after := cutMonth(s)
	if m == 0 {
		return data.Date{}, s, false
	}
	n, after := cutNumber(strings.TrimLeft(after, " "))
	if n < 0 {
		return data.Date{}, s, false
	}
	after = strings.TrimLeft(cutOrdinal(after), ", ")
	y, rest := cutNumber(after)
	return dated(y, int(m), n, rest)
}

// cutNumeric reads on after a year: -09-28, .9.28 or /09/28.
func cutNumeric(year int, s string) (data.Date, string, bool) {
	if s == "" || strings.IndexByte("-./", s[0]) < 0 {
		return data.Date{}, s, false
	}
	mark := s[0]
	m, after := cutNumber(strings.TrimLeft(s[1:], " "))
	if m < 0 || after == "" || after[0] != mark {
		return data.Date{}, s, false
	}
	n, rest := cutNumber(strings.TrimLeft(after[1:], " "))
	return dated(year, m, n, strings.TrimPrefix(rest, "."))
}

// cutDayFirst reads on after a day: " March 2017", "nd of March, 2017".
func cutDayFirst(day int, s string) (data.Date, string, bool) {
	s = strings.TrimLeft(cutOrdinal(s), " ")
	s = strings.TrimPrefix(s, "of ")
	m, after := cutMonth(s)
	if m == 0 {
		return data.Date{}, s, false
	}
	y, rest := cutNumber(strings.TrimLeft(after, ", "))
	return dated(y, int(m), day, rest)
}

// cutDotted reads on after a day: .09.2018 or /09/2018.
func cutDotted(day int, s string) (data.Date, string, bool) {
	if s == "" || strings.IndexByte("./-", s[0]) < 0 {
		return data.Date{}, s, false
	}
	mark := s[0]
	m, after := cutNumber(s[1:])
	if m < 0 || after == "" || after[0] != mark {
		return data.Date{}, s, false
	}
	y, rest := cutNumber(after[1:])
	return dated(y, m, day, rest)
}

func dated(y, m, d int, rest string) (data.Date, string, bool) {
	day := data.Date{Year: y, Month: time.Month(m), Day: d}
	if y < 1900 || y > 2199 || m < 1 || m > 12 || d < 1 || d > 31 || !day.Valid() {
		return data.Date{}, rest, false
	}
	return day, strings.TrimLeft(rest, " "), true
}

// cutNumber reads up to four digits; -1 where there is none or there are more.
func cutNumber(s string) (int, string) {
	n, i := 0, 0
	for i < len(s) && s[i] >= '0' && s[i] <= '9' {
		if i == 4 {
			return -1, s
		}
		n = n*10 + int(s[i]-'0')
		i++
	}
	if i == 0 {
		return -1, s
	}
	return n, s[i:]
}

func cutMonth(s string) (time.Month, string) {
	i := 0
	for i < len(s) && i < 10 && (s[i]|0x20) >= 'a' && (s[i]|0x20) <= 'z' {
		i++
	}
	if i < len("may") {
		return 0, s
	}
	var buf [10]byte
	m := months[string(lowerASCII(buf[:0], s[:i]))]
	if m == 0 {
		return 0, s
	}
	return m, strings.TrimPrefix(s[i:], ".")
}

func cutOrdinal(s string) string {
	for _, o := range []string{"st", "nd", "rd", "th"} {
		if rest, found := strings.CutPrefix(s, o); found {
			return rest
		}
	}
	return s
}

var weekdays = []string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}

// dateLine reads a line that is nothing but a date, with a weekday or a place before it and a time or a place after it
// at the most: "Friday, April 3, 2020, 5:46 p.m. Ministry of Foreign Affairs", "Brussels, 14/11/2022 - 15:30".
func dateLine(s string) (data.Date, bool) {
	s = pastClock(s)
	if len(s) < 8 || len(s) > 110 {
		return data.Date{}, false
	}
	if day, rest, ok := cutDate(s); ok {
		return day, ok && quietAfterDate(rest)
	}
	comma := strings.IndexByte(s, ',')
	for _, w := range weekdays {
		if strings.HasPrefix(s, w[:3]) {
			if day, rest, ok := cutDate(strings.TrimLeft(strings.TrimPrefix(s[3:], w[3:]), "., ")); ok {
				return day, quietAfterDate(rest)
			}
		}
	}
	if comma > 0 && comma <= 30 && isName(s[:comma]) {
		day, rest, ok := cutDate(strings.TrimLeft(s[comma+1:], " "))
		return day, ok && quietAfterDate(rest)
	}
	return data.Date{}, false
}

// pastClock is a line without the time of day that news sites print before the day: "16:13 April 10, 2023".
func pastClock(s string) string {
	if len(s) > len("16:13 ") && s[2] == ':' && s[5] == ' ' && isDigit(s[0]) && isDigit(s[1]) && isDigit(s[3]) && isDigit(s[4]) {
		return s[len("16:13 "):]
	}
	return s
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// quietAfterDate is true of what may follow the date on its own line: a time, a place, a number. A sentence may not.
func quietAfterDate(s string) bool {
	s = strings.TrimLeft(s, ", -–|·")
	if len(s) > 70 {
		return false
	}
	return s == "" || !strings.HasSuffix(s, ".") || strings.HasSuffix(s, "m.") && len(s) < 12 || endsInInitials(s)
}

// endsInInitials is true of a line whose last word is one of capital letters with a full stop each: "New York, the U.S."
func endsInInitials(s string) bool {
	last := s[strings.LastIndexByte(s, ' ')+1:]
	if len(last) < 4 || len(last)%2 != 0 {
		return false
	}
	for i := 0; i < len(last); i += 2 {
		if last[i] < 'A' || last[i] > 'Z' || last[i+1] != '.' {
			return false
		}
	}
	return true
}

// isName is true of up to four words that all begin with a capital letter: the name of a place.
func isName(s string) bool {
	words := strings.Fields(s)
	for _, w := range words {
		if w[0] < 'A' || w[0] > 'Z' && w[0] < 0x80 {
			return false
		}
	}
	return len(words) > 0 && len(words) <= 4
}

// labelledDate reads "Date : 2018-06-14 16:38:17", "작성일 2022-12-29", "Published 17 June 2021" and their like.
func labelledDate(s string, labels *labels) (data.Date, bool) {
	if len(s) > 110 {
		return data.Date{}, false
	}
	value, found := cutLabel(s, labels)
	if !found {
		return data.Date{}, false
	}
	day, rest, ok := cutDate(value)
	return day, ok && len(rest) < 40
}
