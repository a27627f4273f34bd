package dashboard

import (
	"cmp"
	"maps"
	"math"
	"slices"
	"time"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/dashboard/chart"
	"github.com/demarche/demarche/dashboard/lang"
	"github.com/demarche/demarche/queries"
)

// change is one line of what changed.
type change struct {
	key, name         string
	current, previous int64
	of, ofBefore      int64 // all engagements of the two periods, where shares are compared; 0 where counts are
}

// shared says whether the shares of all engagements are compared, not the counts.
func (c change) shared() bool { return c.of > 0 }

// byChance says whether so small a difference means anything.
func (c change) byChance() bool {
	if c.shared() {
		return chart.ShareByChance(c.current, c.of, c.previous, c.ofBefore)
	}
	return chart.ByChance(c.current, c.previous)
}

// difference is that of the counts, or that of the shares in points.
func (c change) difference() float64 {
	if c.shared() {
		return percentOf(c.current, c.of) - percentOf(c.previous, c.ofBefore)
	}
	return float64(c.current - c.previous)
}

const mostChanges = 15

// changed turns a ranking into what changed against the period before, the largest difference first, and adds the days of that to the options,
// and what shares are of.
func (a *session) changed(q queries.Query, args analytics.Args, opt *chart.Options) (queries.Query, analytics.Result, error) {
	limit, limited := args["limit"].(int64)
	if !limited {
		limit = mostChanges
	}
	args = maps.Clone(args)
	delete(args, "limit")
	known, err := a.known()
	if err != nil {
		return q, analytics.Result{}, err
	}
	_, res, err := known.ask(q.Name, args)
	if err != nil {
		return q, res, err
	}
	if q.Chart.Kind != "bar" || q.Chart.Roles["filter"] == "" {
		return q, res, failed(400, "This question has no such view", "The address has a fault: %s can’t be shown as a change.", q.Name)
	}
	before, err := a.before(q, args, res)
	if err != nil {
		return q, res, err
	}
	if before == nil {
		return q, res, failed(400, "There is nothing to compare with", "Choose a period that has a first day, and a comparison.")
	}
	of, err := a.wholesCompared(q, before)
	if err != nil {
		return q, res, err
	}
	list := changes(q, res, before.Result, of)
	list = list[:min(len(list), int(limit))]
	side, _ := args[sideName].(string)
	asked := changeQuery(a.lang, q, before.Name, of != nil)
	opt.Earlier, opt.Shares = &chart.Period{First: before.From, Last: before.To}, of
	return asked, a.changeResult(asked, q, res, list, side), nil
}

// wholesCompared are what the shares of what changed are of; nil where counts are compared, which are also compared where one of the
// two periods has no engagements, so that there are no shares.
func (a *session) wholesCompared(q queries.Query, before *chart.Before) (*chart.Shares, error) {
	if a.filter.Measure != "share" {
		return nil, nil
	}
	known, err := a.known()
	if err != nil {
		return nil, err
	}
	of, err := known.wholes(q, before, "")
	if err != nil || of.Of[time.Time{}] == 0 || of.Before[time.Time{}] == 0 {
		return nil, err
	}
	return of, nil
}

// changes joins the rows of two periods by what they are about. Where of is given the shares are compared, not the counts.
func changes(q queries.Query, now, before analytics.Result, of *chart.Shares) []change {
	by, name, value := q.Chart.Roles["filter"], q.Chart.Roles["category"], q.Chart.Roles["value"]
	index := map[string]int{}
	var list []change
	add := func(r row, current bool) {
		i, there := index[r.text(by)]
		if !there {
			i = len(list)
			index[r.text(by)] = i
			c := change{key: r.text(by), name: r.text(name)}
			if of != nil {
				c.of, c.ofBefore = of.Of[time.Time{}], of.Before[time.Time{}]
			}
			list = append(list, c)
		}
		if current {
			list[i].current += r.int(value)
		} else {
			list[i].previous += r.int(value)
		}
	}
	for _, r := range rowsOf(now) {
		add(r, true)
	}
	for _, r := range rowsOf(before) {
		add(r, false)
	}
	list = slices.DeleteFunc(list, func(c change) bool { return c.difference() == 0 })
	slices.SortStableFunc(list, func(x, y change) int {
		return cmp.Or(cmp.Compare(math.Abs(y.difference()), math.Abs(x.difference())), cmp.Compare(y.current, x.current), cmp.Compare(x.key, y.key))
	})
	return list
}

// percentOf is a share in percent, to four places as shares are everywhere.
func percentOf(n, of int64) float64 { return math.Round(1e6*float64(n)/float64(of)) / 1e4 }

// changeQuery is the query as the header of a file would declare what changeResult gives.
func changeQuery(l *lang.Language, q queries.Query, before string, shared bool) queries.Query {
	by := q.Chart.Roles["filter"]
	q.Question = l.Say("What changed most against %s?", before)
	q.Columns = []queries.Column{
		{Name: by, Type: queries.Varchar, Description: "identifier"}, {Name: "name", Type: queries.Varchar, Description: "name for display"},
	}
	add := func(name string, kind queries.Type, description string) {
		q.Columns = append(q.Columns, queries.Column{Name: name, Type: kind, Description: description})
	}
	roles := map[string]string{"category": "name", "value": "current", "previous": "previous", "filter": by}
	if shared {
		roles["value"], roles["previous"] = "percent", "previous_percent"
		add("engagements", queries.BigInt, "engagements of the period")
		add("previous_engagements", queries.BigInt, "engagements of the period before")
		add("percent", queries.Double, "share of all engagements of the period, in percent")
		add("previous_percent", queries.Double, "share of all engagements of the period before, in percent")
		add("change_points", queries.Double, "the first share less the second, in points")
		add("remark", queries.Varchar, "says where two equal shares would differ as much in one case of twenty or more (Fisher’s exact test)")
	} else {
		add("current", queries.BigInt, "engagements of the period")
		add("previous", queries.BigInt, "engagements of the period before")
		add("change", queries.BigInt, "the first less the second")
		add("change_percent", queries.Double, "the change in percent of the second; empty where that is nought")
		add("remark", queries.Varchar, "says where two equal rates would differ as much in one case of twenty or more (exact test of two Poisson counts)")
	}
	q.Chart = queries.Chart{Kind: "change", Roles: roles}
	if by == "official" {
		q.Columns = append(q.Columns, queries.Column{Name: sideName, Type: queries.Varchar, Description: "home or counterpart; empty for both"})
		q.Chart.Roles["within"] = sideName
	}
	return q
}

// changeResult are the rows of what changed in a ranking, as asked has their columns.
func (a *session) changeResult(asked, q queries.Query, res analytics.Result, list []change, side string) analytics.Result {
	out := analytics.Result{MaxRows: res.MaxRows, Elapsed: res.Elapsed, SQL: res.SQL, Rows: [][]any{}}
	for _, c := range asked.Columns {
		out.Columns = append(out.Columns, analytics.Column(c))
	}
	for _, c := range list {
		var percent any
		if c.previous > 0 {
			percent = math.Round(1000*float64(c.current-c.previous)/float64(c.previous)) / 10
		}
		name, remark := c.name, ""
		if q.Chart.Roles["category"] == "kind" { // which has no name for people
			name = a.say(chart.Title(name))
		}
		if c.byChance() {
			remark = a.say("may be chance")
		}
		line := []any{c.key, name, c.current, c.previous, c.current - c.previous, percent, remark}
		if c.shared() {
			line = []any{c.key, name, c.current, c.previous, percentOf(c.current, c.of), percentOf(c.previous, c.ofBefore), math.Round(1e4*c.difference()) / 1e4, remark}
		}
		if len(line) < len(out.Columns) {
			line = append(line, side)
		}
		out.Rows = append(out.Rows, line)
	}
	return out
}
