package analytics

import "time"

// Before is the view that this one is compared with: the same filters over the period before, or over the same days of the
// year before. last is the day up to which releases tell what happened. Of a period that goes on after it, or has no end,
// only the days up to it are compared, with as many of the period before: the first days of a year with the same days of
// the last year. ok is false where there is nothing to compare with: the period has no beginning or lies after last, or
// none is wanted.
func (f Filter) Before(last time.Time) (before Filter, ok bool) {
	until := f.UpTo(last).To
	if f.From.IsZero() || until.Before(f.From) || f.Compare == "none" {
		return Filter{}, false
	}
	to := f.To
	if to.IsZero() {
		to = until
	}
	before = f
	switch {
	case f.Compare == "year":
		before.From, before.To = monthsBefore(f.From, 12), monthsBefore(until, 12)
		if isLastOfMonth(until) {
			before.To = monthEnd(before.To.AddDate(0, 0, 1-before.To.Day()))
		}
	case f.From.Day() == 1 && isLastOfMonth(to): // whole months
		months := 12*(to.Year()-f.From.Year()) + int(to.Month()) - int(f.From.Month()) + 1
		before.From, before.To = f.From.AddDate(0, -months, 0), f.From.AddDate(0, 0, -1)
		if until.Before(to) {
			before.To = monthsBefore(until, months)
		}
	default:
		days := daysBetween(f.From, to)
		before.From = f.From.AddDate(0, 0, -days)
		before.To = before.From.AddDate(0, 0, daysBetween(f.From, until)-1)
	}
	return before, true
}

// UpTo is the part of the view up to the day last; the view itself where it has an end before, or nothing is known (zero).
func (f Filter) UpTo(last time.Time) Filter {
	if f.To.IsZero() || f.To.After(last) && !last.IsZero() {
		f.To = last
	}
	return f
}

// daysBetween counts days, the first and the last among them.
func daysBetween(from, to time.Time) int { return int(to.Sub(from).Hours()/24) + 1 }

// monthsBefore is the same day so many months before, or the last of that month where it has no such day.
func monthsBefore(day time.Time, months int) time.Time {
	first := day.AddDate(0, -months, 1-day.Day())
	return first.AddDate(0, 0, min(day.Day(), monthEnd(first).Day())-1)
}

// monthEnd is the last day of the month that begins on first.
func monthEnd(first time.Time) time.Time { return first.AddDate(0, 1, -1) }
