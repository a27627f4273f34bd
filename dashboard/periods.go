package dashboard

import (
	"net/url"
	"time"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/dashboard/chart"
)

const isoDay = time.DateOnly

// span is the days that the store tells of.
type span struct {
	first, newest time.Time // zero where the store has no dates
	last          time.Time // of the latest engagement, planned ones included
}

// covers says whether the store tells of the whole of a period, so that it can be compared with: a period that began
// before the first release would look like a rise.
func (s span) covers(f analytics.Filter) bool {
	return !s.first.IsZero() && !f.From.Before(chart.PeriodAt(s.first, "month").First)
}

func (a *session) span() (span, error) {
	_, res, err := a.ask("coverage", nil)
	if err != nil || len(res.Rows) == 0 {
		return span{}, err
	}
	r := row{res, 0}
	return span{first: r.day("first_date"), newest: r.day("newest"), last: r.day("last_date")}, nil
}

// presets are the periods that one click gives: the newest month, quarter and years that the store tells of, by their
// own names, so that nobody has to guess what "this month" means in a store that ends earlier.
func (a *session) presets(path string, extra url.Values) ([]preset, error) {
	s, err := a.span()
	if err != nil {
		return nil, err
	}
	all := a.shown
	all.From, all.To = time.Time{}, time.Time{}
	out := []preset{{a.say("All"), address(path, all.Values(), extra), a.shown.From.IsZero() && a.shown.To.IsZero()}}
	if s.newest.IsZero() {
		return out, nil
	}
	for _, p := range newest(s.newest) {
		f := a.shown
		f.From, f.To = p.First, p.Last
		current := a.shown.From.Equal(p.First) && a.shown.To.Equal(p.Last)
		out = append(out, preset{a.period(analytics.Filter{From: f.From, To: f.To}), address(path, f.Values(), extra), current})
	}
	return out, nil
}

// newest lists the periods that end with, or hold, the day: a month, a quarter, twelve months, three years.
func newest(day time.Time) []chart.Period {
	month, year := chart.PeriodAt(day, "month"), chart.PeriodAt(day, "year")
	return []chart.Period{
		month,
		chart.PeriodAt(day, "quarter"),
		{First: month.First.AddDate(0, -11, 0), Last: month.Last},
		year,
		chart.PeriodAt(year.First.AddDate(-1, 0, 0), "year"),
		chart.PeriodAt(year.First.AddDate(-2, 0, 0), "year"),
	}
}

// granularity is the filter's, or else one that gives a chart between about 6 and 40 columns.
func (a *session) granularity() (string, error) {
	if a.filter.Granularity != "" {
		return a.filter.Granularity, nil
	}
	s, err := a.span()
	if err != nil {
		return "", err
	}
	from, to := a.filter.From, a.filter.To
	if from.Before(s.first) {
		from = s.first
	}
	if to.IsZero() || (!s.last.IsZero() && to.After(s.last)) {
		to = s.last
	}
	switch months := to.Sub(from).Hours() / 24 / 30.4; {
	case months <= 25:
		return "month", nil
	case months <= 100:
		return "quarter", nil
	}
	return "year", nil
}
