package chart

import (
	"slices"
	"time"

	"github.com/demarche/demarche/dashboard/lang"
)

// Period is one step of a time axis: a day, a week, a month, a quarter or a year.
type Period struct {
	First, Last time.Time // days, both inside
}

// PeriodAt is the period of the granularity ("day", "week", "month", "quarter", "year") that the day falls in; an unknown
// granularity counts as "month". Weeks begin on Monday.
func PeriodAt(day time.Time, granularity string) Period {
	y, m, d := day.Date()
	first := time.Date(y, m, 1, 0, 0, 0, 0, time.UTC)
	months := 1
	switch granularity {
	case "day":
		first = time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
		return Period{first, first}
	case "week":
		first = time.Date(y, m, d-sinceMonday(day), 0, 0, 0, 0, time.UTC)
		return Period{first, first.AddDate(0, 0, 6)}
	case "quarter":
		first = time.Date(y, (m-1)/3*3+1, 1, 0, 0, 0, 0, time.UTC)
		months = 3
	case "year":
		first = time.Date(y, time.January, 1, 0, 0, 0, 0, time.UTC)
		months = 12
	}
	return Period{first, first.AddDate(0, months, -1)}
}

// Has says whether the day falls in the period.
func (p Period) Has(day time.Time) bool { return !day.Before(p.First) && !day.After(p.Last) }

// Next is the period after p, of the same length.
func (p Period) Next() Period {
	return PeriodAt(p.Last.AddDate(0, 0, 1), p.granularity())
}

// sinceMonday is how many days a day is after the Monday of its week.
func sinceMonday(day time.Time) int { return (int(day.Weekday()) + 6) % 7 }

// GranularityOf is the coarsest granularity of which all days are first days: what a query that does not take a granularity
// groups by.
func GranularityOf(days []time.Time) string {
	for _, g := range []string{"year", "quarter", "month", "week"} {
		if !slices.ContainsFunc(days, func(day time.Time) bool { return !PeriodAt(day, g).First.Equal(day) }) {
			return g
		}
	}
	return "day"
}

func (p Period) granularity() string {
	switch p.Last.Sub(p.First) {
	case 0:
		return "day"
	case 6 * 24 * time.Hour:
		return "week"
	}
	switch months := int(p.Last.Month()) - int(p.First.Month()) + 1; months {
	case 12:
		return "year"
	case 3:
		return "quarter"
	default:
		return "month"
	}
}

// Through is the time from the first day of both periods to the last; a zero period adds nothing.
func (p Period) Through(q Period) Period {
	if p.First.IsZero() || q.First.Before(p.First) {
		p.First = q.First
	}
	if q.Last.After(p.Last) {
		p.Last = q.Last
	}
	return p
}

// Label names the period for people: "Mar 2017", "Q1 2017", "2017", a day or the first day of a week as "5 Mar 2017".
func (p Period) Label(l *lang.Language) string {
	switch p.granularity() {
	case "day", "week":
		return l.Day(p.First, "2 Jan 2006")
	case "year":
		return l.Day(p.First, "2006")
	case "quarter":
		return l.Say("Q%d %d", (int(p.First.Month())-1)/3+1, p.First.Year())
	default:
		return l.Day(p.First, "Jan 2006")
	}
}

// Cut says why the period has fewer days behind it than its name promises, in words that fit under a bar: "so far"
// where it is not over on the day today, "from 15 Mar" or "to 22 Mar" where the filter cuts it. "" where it is whole.
// Zero times do not cut.
func (p Period) Cut(l *lang.Language, from, to, today time.Time) string {
	switch {
	case !to.IsZero() && !to.Before(p.First) && to.Before(p.Last) && (today.IsZero() || !today.Before(to)):
		return l.Say("to %s", l.Day(to, "2 Jan"))
	case !today.IsZero() && !today.Before(p.First) && !today.After(p.Last):
		return l.Say("so far")
	case !from.IsZero() && from.After(p.First) && !from.After(p.Last):
		return l.Say("from %s", l.Day(from, "2 Jan"))
	}
	return ""
}

// maxPeriods keeps one wrong date (the year 1017) from filling an axis with empty months.
const maxPeriods = 1200

// periodsBetween lists the periods from the one of first to the one of last, without gaps. The earliest are left out
// where there would be more than maxPeriods.
func periodsBetween(first, last time.Time, granularity string) []Period {
	var out []Period
	end := PeriodAt(last, granularity)
	for p := PeriodAt(first, granularity); !p.First.After(end.First); p = p.Next() {
		out = append(out, p)
	}
	if len(out) > maxPeriods {
		out = out[len(out)-maxPeriods:]
	}
	return out
}
