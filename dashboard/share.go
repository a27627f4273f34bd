package dashboard

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"time"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/dashboard/chart"
	"github.com/demarche/demarche/queries"
)

// asShares turns the numbers of a chart into percent of all engagements of the same publishers and the same period.
func (a *session) asShares(q queries.Query, res analytics.Result, opt *chart.Options) (queries.Query, analytics.Result, error) {
	value := q.Chart.Roles["value"]
	if value != "engagements" || res.Index("percent") >= 0 {
		return q, res, nil
	}
	all, err := a.wholes(q, a.filter)
	if err != nil {
		return q, res, err
	}
	shared := shares(res, value, q.Chart.Roles["x"], all)
	if b := opt.Before; b != nil {
		f := a.filter
		f.From, f.To = b.From, b.To
		if all, err = a.wholes(q, f); err != nil {
			return q, res, err
		}
		earlier := *b
		earlier.Result = shares(b.Result, value, q.Chart.Roles["x"], all)
		opt.Before = &earlier
	}
	opt.Share = true
	q.Columns = slices.Clone(q.Columns)
	for i := range q.Columns {
		if q.Columns[i].Name == value {
			q.Columns[i] = queries.Column{Name: "percent", Type: queries.Double, Description: "share of all engagements, in percent"}
		}
	}
	roles := maps.Clone(q.Chart.Roles)
	roles["value"] = "percent"
	q.Chart.Roles = roles
	return q, shared, nil
}

// wholes are the numbers of all engagements that shares are taken of: by the first day of the period for queries over
// time, else by the zero time.
func (a *session) wholes(q queries.Query, f analytics.Filter) (map[time.Time]int64, error) {
	b := *a
	b.filter = analytics.Filter{From: f.From, To: f.To, Source: f.Source}
	name, args := "by-kind", analytics.Args(nil)
	if q.Chart.Roles["x"] != "" {
		granularity, err := a.granularity()
		if err != nil {
			return nil, err
		}
		name, args = "engagements-by-month", analytics.Args{"granularity": granularity}
	}
	_, res, err := b.ask(name, args)
	if err != nil {
		return nil, fmt.Errorf("counting all engagements: %w", err)
	}
	out := map[time.Time]int64{}
	for _, r := range rowsOf(res) {
		out[r.day("period")] += r.int("engagements")
	}
	return out, nil
}

func shares(res analytics.Result, value, x string, all map[time.Time]int64) analytics.Result {
	at := res.Index(value)
	out := res
	out.Columns = slices.Clone(res.Columns)
	out.Columns[at] = analytics.Column{Name: "percent", Type: queries.Double, Description: "share of all engagements, in percent"}
	out.Rows = make([][]any, len(res.Rows))
	for i, r := range rowsOf(res) {
		line := slices.Clone(res.Rows[i])
		share := 0.0
		if whole := all[r.day(x)]; whole > 0 {
			share = math.Round(1e6*float64(r.int(value))/float64(whole)) / 1e4 // shown with one decimal; parts add up to a hundred
		}
		line[at] = share
		out.Rows[i] = line
	}
	return out
}
