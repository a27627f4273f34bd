package dashboard

import (
	"maps"
	"slices"
	"strings"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/dashboard/chart"
	"github.com/demarche/demarche/queries"
)

// chartable runs a query with all that its chart needs: the granularity, the period that it is compared with, marks of
// days. view is another look at the result, "" for its own.
func (a *session) chartable(name string, more analytics.Args, view string) (queries.Query, analytics.Result, chart.Options, error) {
	opt := chart.Options{Lang: a.lang, From: a.filter.From, To: a.filter.To, Today: today(a.now), Link: a.markLink}
	q, err := found(a.catalog, name)
	if err != nil {
		return q, analytics.Result{}, opt, err
	}
	args := maps.Clone(more)
	if args == nil {
		args = analytics.Args{}
	}
	if _, timed := q.Param("granularity"); timed {
		if opt.Granularity, err = a.granularity(); err != nil {
			return q, analytics.Result{}, opt, err
		}
		args["granularity"] = opt.Granularity
	}
	if view == "change" {
		q, res, err := a.changed(q, args, &opt)
		return q, a.local(q, res), opt, err
	}
	_, res, err := a.ask(name, args)
	if err == nil && q.Own {
		opt.Granularity, err = ownPeriods(q, res, opt.Granularity)
	}
	if err != nil {
		return q, res, opt, err
	}
	q = filteredBy(q, args)
	if res, err = a.withPublishers(q, asAsked(a.local(q, res), args)); err != nil {
		return q, res, opt, err
	}
	short := opt.Granularity == "day" || opt.Granularity == "week" // of a user's query: nothing pairs them with those of another period
	if !short {
		if opt.Before, err = a.before(q, args, res); err != nil {
			return q, res, opt, err
		}
	}
	if dayRole(q) != "" {
		if err := a.mark(q, res, comparedCountries(q, args), &opt); err != nil {
			return q, res, opt, err
		}
	}
	if a.filter.Measure == "share" && !short {
		q, res, err = a.asShares(q, res, &opt)
	}
	return q, res, opt, err
}

// filteredBy lets the marks of things that are compared lead to what they count: which filter that is, the arguments say.
func filteredBy(q queries.Query, args analytics.Args) queries.Query {
	p, ok := q.Param("by")
	if _, items := q.Param("item"); !ok || !items || q.Chart.Roles["series"] != "item" {
		return q
	}
	by, given := args["by"].(string)
	if !given {
		by, _ = p.Default.(string)
	}
	q.Chart.Roles = maps.Clone(q.Chart.Roles)
	q.Chart.Roles["filter"] = by
	return q
}

// comparedCountries are the countries that a question compares, if that is what it compares.
func comparedCountries(q queries.Query, args analytics.Args) []string {
	items, _ := args["item"].([]string)
	if q.Chart.Roles["filter"] != "country" {
		return nil
	}
	return items
}

// asAsked puts things that are compared in the order in which they were asked for, so that a chart has them as the page does.
func asAsked(res analytics.Result, args analytics.Args) analytics.Result {
	items, _ := args["item"].([]string)
	at := res.Index("item")
	if len(items) < 2 || at < 0 {
		return res
	}
	place := func(line []any) int { item, _ := line[at].(string); return slices.Index(items, item) }
	res.Rows = slices.Clone(res.Rows)
	slices.SortStableFunc(res.Rows, func(x, y []any) int { return place(x) - place(y) })
	return res
}

// compared is the view that this one is compared with; false where there is none.
func (a *session) compared() (analytics.Filter, bool, error) {
	s, err := a.span()
	if err != nil {
		return analytics.Filter{}, false, err
	}
	before, ok := a.filter.Before(s.newest)
	return before, ok && s.covers(before), nil
}

// comparable are the kinds of charts that can show what they are compared with.
var comparable = []string{"bar", "stacked", "line", "heatmap", "map", "points", "network", "sankey", "calendar"}

// before runs the query, which gave a result, over the period that the view is compared with; nil where it is compared with
// nothing.
func (a *session) before(q queries.Query, args analytics.Args, now analytics.Result) (*chart.Before, error) {
	_, from := q.Param("from")
	if !from || strings.HasPrefix(q.Chart.Roles["value"], "times_") || !slices.Contains(comparable, q.Chart.Kind) || q.Chart.Kind == "bar" && q.Chart.Roles["series"] != "" {
		return nil, nil
	}
	if c, ok := q.Column(q.Chart.Roles["category"]); ok && c.Type == queries.Date {
		return nil, nil // a user's bars of days: none of them is of both periods
	}
	f, ok, err := a.compared()
	if err != nil || !ok {
		return nil, err
	}
	b := *a
	b.filter = f
	// Who leads now may have been far behind.
	if these, ok := ofThese(q, b.args(q, args), now); ok && (!a.whole || q.Chart.Kind != "bar") {
		args = these
	} else {
		args = args.Without(limitName)
	}
	_, res, err := b.ask(q.Name, args)
	return &chart.Before{Name: a.period(f), From: f.From, To: f.To, Result: res}, err
}
