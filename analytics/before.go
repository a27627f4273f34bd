package analytics

import "time"

// Before is the view that this one is compared with: the same filters over the period before, or over the same days of the
// year before. A period without an end is taken to end with the day last. ok is false where there is nothing to compare
// with: the period has no beginning, or none is wanted.
func (f Filter) Before(last time.Time) (before Filter, ok bool) {
	to := f.To
	if to.IsZero() {
		to = last
	}
	if f.From.IsZero() || to.Before(f.From) || f.Compare == "none" {
		return Filter{}, false
	}
	whole := f.From.Day() == 1 && isLastOfMonth(to)
	before = f
	switch {
	case f.Compare == "year":
		before.From, before.To = yearBefore(f.From), yearBefore(to)
		if isLastOfMonth(to) {
			before.To = monthEnd(to.AddDate(-1, 0, 1-to.Day()))
		}
	case whole:
		months := 12*(to.Year()-f.From.Year()) + int(to.Month()) - int(f.From.Month()) + 1
		before.From, before.To = f.From.AddDate(0, -months, 0), f.From.AddDate(0, 0, -1)
	default:
		days := int(to.Sub(f.From).Hours()/24) + 1
		before.From, before.To = f.From.AddDate(0, 0, -days), f.From.AddDate(0, 0, -1)
	}
	return before, true
}

// yearBefore is the same day a year before; 29 February becomes the 28th.
func yearBefore(day time.Time) time.Time {
	if day.Month() == time.February && day.Day() == 29 {
		day = day.AddDate(0, 0, -1)
	}
	return day.AddDate(-1, 0, 0)
}

// monthEnd is the last day of the month that begins on first.
func monthEnd(first time.Time) time.Time { return first.AddDate(0, 1, -1) }
