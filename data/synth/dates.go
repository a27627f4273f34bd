package synth

import (
	"strconv"

	"github.com/demarche/demarche/data"
)

// dateStyle is how one page writes its days.
type dateStyle struct {
	dayFirst bool // "22 March"
	year     bool
	weekday  bool
	through  bool // "from 13 to 15" rather than "13-15"
	today    data.Date
	last     data.Date // the day told last, for "on the same day"
}

// day appends "March 22", "22 March 2017" or "March 30 to April 2".
func (s *dateStyle) day(b []byte, start, end data.Date) []byte {
	join := "-"
	if s.through {
		join = " to "
	}
	switch {
	case end.IsZero():
		return s.full(b, start, s.year)
	case start.Month != end.Month:
		b = append(s.full(b, start, s.year && start.Year != end.Year), " to "...)
		return s.full(b, end, s.year)
	case s.dayFirst:
		b = append(strconv.AppendInt(b, int64(start.Day), 10), join...)
		return s.full(b, end, s.year)
	}
	b = append(append(append(b, start.Month.String()...), ' '), strconv.Itoa(start.Day)...)
	b = strconv.AppendInt(append(b, join...), int64(end.Day), 10)
	return s.withYear(b, end, s.year)
}

func (s *dateStyle) full(b []byte, d data.Date, year bool) []byte {
	if s.dayFirst {
		b = append(append(strconv.AppendInt(b, int64(d.Day), 10), ' '), d.Month.String()...)
	} else {
		b = strconv.AppendInt(append(append(b, d.Month.String()...), ' '), int64(d.Day), 10)
	}
	return s.withYear(b, d, year)
}

func (s *dateStyle) withYear(b []byte, d data.Date, year bool) []byte {
	if !year {
		return b
	}
	if !s.dayFirst {
		b = append(b, ',')
	}
	return strconv.AppendInt(append(b, ' '), int64(d.Year), 10)
}

// on appends when something was: "on March 22", "from 13 to 15 May", "today", "on the same day".
func (s *dateStyle) on(b []byte, start, end data.Date) []byte {
	same := end.IsZero() && start == s.last
	s.last = start
	switch {
	case !end.IsZero():
		s.last = data.Date{}
		return s.span(b, start, end)
	case start == s.today:
		return append(b, "today"...)
	case same && start.Day%3 == 0:
		return append(b, "on the same day"...)
	}
	b = append(b, "on "...)
	if s.weekday {
		b = append(append(b, start.Time().Weekday().String()...), ", "...)
	}
	return s.day(b, start, end)
}

// span appends "from May 13 to 15" or "on May 13-15".
func (s *dateStyle) span(b []byte, start, end data.Date) []byte {
	word := "on "
	if s.through || !end.IsZero() && start.Month != end.Month {
		word = "from "
	}
	return s.day(append(b, word...), start, end)
}
