package dashboard

import (
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/dashboard/chart"
	"github.com/demarche/demarche/queries"
)

// asShares turns the numbers of a chart into percent of all engagements of the same publishers and the same period; of a period without
// any there is no share.
func (a *session) asShares(q queries.Query, res analytics.Result, opt *chart.Options) (queries.Query, analytics.Result, error) {
	value := q.Chart.Roles["value"]
	if value != "engagements" || res.Index("percent") >= 0 {
		return q, res, nil
	}
	if q.Chart.Kind == "stacked" && !narrows(a.filter) {
		opt.Before = nil // its sum is all, then as now
	}
	of, err := a.wholes(q, opt.Before, opt.Granularity)
	if err != nil {
		return q, res, err
	}
	shared := shares(res, value, q.Chart.Roles["x"], of.Of)
	if b := opt.Before; b != nil {
		earlier := *b
		earlier.Result = shares(b.Result, value, q.Chart.Roles["x"], of.Before)
		opt.Before = &earlier
	}
	opt.Shares = of
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

// wholes are what shares are taken of, and those of the period before, if there is one: those of each period of a granularity for queries over
// time.
func (a *session) wholes(q queries.Query, before *chart.Before, granularity string) (*chart.Shares, error) {
	var out chart.Shares
	err := together(
		func() (err error) { out.Of, err = a.wholesOf(q, a.filter, granularity); return err },
		func() (err error) {
			if before != nil {
				f := a.filter
				f.From, f.To = before.From, before.To
				out.Before, err = a.wholesOf(q, f, granularity)
			}
			return err
		},
	)
	return &out, err
}

// wholesOf are the numbers of all engagements of a view's days and publishers: by the first day of the period for queries over
// time, else by the zero time.
func (a *session) wholesOf(q queries.Query, f analytics.Filter, granularity string) (map[time.Time]int64, error) {
	b := *a
	b.filter = analytics.Filter{From: f.From, To: f.To, Source: f.Source}
	name, args := "by-kind", analytics.Args(nil)
	if q.Chart.Roles["x"] != "" {
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

// shareNote says what share of all engagements of its days and publishers a view has, and how that share changed: "4.1 % of all, +1.2 points".
func (a *session) shareNote(n int64, c comparison) (string, error) {
	whole := func(f analytics.Filter) (int64, error) {
		all, err := countEngagements(a, analytics.Filter{From: f.From, To: f.To, Source: a.filter.Source})
		return all.current()["engagements"], err
	}
	var of, ofNow, ofBefore int64
	err := together(
		func() (err error) { of, err = whole(a.filter); return err },
		func() (err error) { ofNow, err = whole(c.of); return err },
		func() (err error) { ofBefore, err = whole(c.against); return err },
	)
	if err != nil || of == 0 {
		return "", err
	}
	note := a.say("%s %% of all", chart.Share(percentOf(n, of)))
	if !c.made || ofNow == 0 || ofBefore == 0 {
		return note, nil
	}
	now, before := c.now["engagements"], c.before["engagements"]
	note += ", " + a.say("%s points", chart.SignedShare(percentOf(now, ofNow)-percentOf(before, ofBefore)))
	if chart.ShareByChance(now, ofNow, before, ofBefore) {
		note += mayBeChance
	}
	return note, nil
}

// narrows says whether a view leaves out engagements of its days and publishers.
func narrows(f analytics.Filter) bool {
	return len(f.Country)+len(f.Region)+len(f.Official)+len(f.Topic)+len(f.Organization)+len(f.Kind)+len(f.Status) > 0
}

func shares(res analytics.Result, value, x string, all map[time.Time]int64) analytics.Result {
	at := res.Index(value)
	out := res
	out.Columns = slices.Clone(res.Columns)
	out.Columns[at] = analytics.Column{Name: "percent", Type: queries.Double, Description: "share of all engagements, in percent"}
	out.Rows = make([][]any, len(res.Rows))
	for i, r := range rowsOf(res) {
		line := slices.Clone(res.Rows[i])
		line[at] = nil
		if whole := all[r.day(x)]; whole > 0 {
			line[at] = percentOf(r.int(value), whole) // shown with one decimal; parts add up to a hundred
		}
		out.Rows[i] = line
	}
	return out
}
