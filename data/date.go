package data

import (
	"bytes"
	"database/sql/driver"
	"fmt"
	"time"
)

// Date is a day in the calendar, without a time and without a zone. The zero Date means "not known".
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

// ParseDate reads an ISO 8601 day such as "2017-03-22". It refuses days that are not in the calendar.
func ParseDate(s string) (Date, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return Date{}, fmt.Errorf("%q is no date; write it as YYYY-MM-DD", s)
	}
	return DateOf(t), nil
}

// DateOf is the day of t in t's own zone.
func DateOf(t time.Time) Date {
	y, m, d := t.Date()
	return Date{y, m, d}
}

// IsZero says whether the date is not known.
func (d Date) IsZero() bool { return d == Date{} }

// Valid says whether the day exists in the calendar.
func (d Date) Valid() bool {
	return d.Month >= time.January && d.Month <= time.December && d.Day >= 1 && d.Day <= daysIn(d.Year, d.Month)
}

// Time is the day's midnight, UTC.
func (d Date) Time() time.Time { return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC) }

// AddDays is the day n days later.
func (d Date) AddDays(n int) Date { return fromDays(d.days() + n) }

// Sub is the number of days from e to d.
func (d Date) Sub(e Date) int { return d.days() - e.days() }

// Before says whether d comes before e.
func (d Date) Before(e Date) bool {
	if d.Year != e.Year && d.inItsYear() && e.inItsYear() {
		return d.Year < e.Year
	}
	return d.days() < e.days()
}

// After says whether d comes after e.
func (d Date) After(e Date) bool { return e.Before(d) }

// String is the ISO 8601 form, or "" for the zero Date.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	if d.Year < 0 || d.Year > 9999 || !d.inItsYear() {
		return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day)
	}
	out := []byte("0000-00-00")
	putDigits(out[0:4], d.Year)
	putDigits(out[5:7], int(d.Month))
	putDigits(out[8:10], d.Day)
	return string(out)
}

// putDigits writes n right-aligned over zeros.
func putDigits(dst []byte, n int) {
	for i := len(dst) - 1; n > 0; i-- {
		dst[i] = byte('0' + n%10)
		n /= 10
	}
}

// MarshalJSON writes the ISO form, or null for the zero Date.
func (d Date) MarshalJSON() ([]byte, error) {
	if d.IsZero() {
		return []byte("null"), nil
	}
	return []byte(`"` + d.String() + `"`), nil
}

// UnmarshalJSON reads the ISO form; null and "" give the zero Date.
func (d *Date) UnmarshalJSON(b []byte) error {
	s := string(bytes.Trim(b, `"`))
	if s == "null" || s == "" {
		*d = Date{}
		return nil
	}
	v, err := ParseDate(s)
	if err != nil {
		return err
	}
	*d = v
	return nil
}

// Value gives database/sql a DATE, NULL for the zero Date.
func (d Date) Value() (driver.Value, error) {
	if d.IsZero() {
		return nil, nil
	}
	return d.Time(), nil
}
