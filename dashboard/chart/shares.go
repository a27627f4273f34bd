package chart

import (
	"math"
	"strconv"
	"time"
)

// Shares are what shares are of: the numbers of all engagements, by the first day of the period on a time axis, else by the zero
// time; and those that the shares of the period before are of.
type Shares struct {
	Of, Before map[time.Time]int64
}

// Unknown says whether a period has no engagements at all, so that nothing has a share of them; false where values are counts.
func (s *Shares) Unknown(first time.Time) bool { return s != nil && s.Of[first] == 0 }

// unknownBefore is Unknown of a period of the time before.
func (s *Shares) unknownBefore(first time.Time) bool { return s != nil && s.Before[first] == 0 }

// ByChance is ByChance of two values as the chart has them, both counts or both shares in percent, which stand for the period that
// begins on a day; for the whole time where that is the zero time.
func (o Options) ByChance(now, before float64, first time.Time) bool {
	s := o.Shares
	if s == nil {
		return ByChance(int64(now), int64(before))
	}
	of, ofBefore := s.Of[first], s.Before[o.beside(first)]
	count := func(share float64, of int64) int64 { return int64(math.Round(share * float64(of) / 100)) }
	return ShareByChance(count(now, of), of, count(before, ofBefore), ofBefore)
}

// beside is the first day of the period that one of a time axis is set against, which has the same place in its own time; the zero
// time where there is no time axis or nothing to compare with.
func (o Options) beside(first time.Time) time.Time {
	if first.IsZero() || o.Before == nil || o.From.IsZero() {
		return time.Time{}
	}
	away := months(first) - months(PeriodAt(o.From, o.Granularity).First)
	return PeriodAt(o.Before.From, o.Granularity).First.AddDate(0, away, 0)
}

// Figure writes a value for a table: a share with one decimal, so that shares stand under each other.
func (o Options) Figure(v float64) string {
	if o.Shares != nil {
		return Share(v)
	}
	return Number(v)
}

// Share writes a share in percent with one decimal.
func Share(v float64) string { return strconv.FormatFloat(v, 'f', 1, 64) }

// SignedShare writes a difference of shares in points with its sign and one decimal.
func SignedShare(v float64) string {
	switch s := Share(math.Abs(v)); {
	case s == "0.0":
		return "±0"
	case v < 0:
		return "−" + s
	default:
		return "+" + s
	}
}
