package report

import (
	"fmt"
	"time"
)

// Month is a month of the calendar.
type Month struct {
	Year  int
	Month time.Month
}

// ParseMonth reads "2017-03".
func ParseMonth(s string) (Month, error) {
	t, err := time.Parse("2006-01", s)
	if err != nil || t.Year() < 1000 {
		return Month{}, fmt.Errorf("%q is no month; write it as YYYY-MM, such as 2017-03", s)
	}
	return MonthOf(t), nil
}

// MonthOf is the month that t falls in, in t's own zone.
func MonthOf(t time.Time) Month { return Month{t.Year(), t.Month()} }

// Add is the month n months later.
func (m Month) Add(n int) Month { return MonthOf(m.First().AddDate(0, n, 0)) }

// First is the first day of the month, midnight UTC.
func (m Month) First() time.Time { return time.Date(m.Year, m.Month, 1, 0, 0, 0, 0, time.UTC) }

// Last is the last day of the month, midnight UTC.
func (m Month) Last() time.Time { return m.First().AddDate(0, 1, -1) }

// String is the ISO form, "2017-03".
func (m Month) String() string { return m.First().Format("2006-01") }

// Name is the month for people: "March 2017".
func (m Month) Name() string { return m.First().Format("January 2006") }

// nameBeside names the month next to another one: without the year where that is the same.
func (m Month) nameBeside(other Month) string {
	if m.Year == other.Year {
		return m.Month.String()
	}
	return m.Name()
}

// days writes a span of days for people, as short as is clear: "22 March", "22–24 March", "30 March – 2 April". The
// year is added where it is not the month's own. A zero last day means one day.
func (m Month) days(first, last time.Time) string {
	if first.IsZero() {
		return "no date"
	}
	if last.IsZero() || !last.After(first) {
		return m.day(first)
	}
	if first.Year() == last.Year() && first.Month() == last.Month() {
		return fmt.Sprintf("%d–%s", first.Day(), m.day(last))
	}
	return m.day(first) + " – " + m.day(last)
}

func (m Month) day(t time.Time) string {
	if t.Year() != m.Year {
		return t.Format("2 January 2006")
	}
	return t.Format("2 January")
}
