package dashboard

import (
	"cmp"
	"maps"
	"math"
	"slices"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/dashboard/chart"
	"github.com/demarche/demarche/dashboard/lang"
	"github.com/demarche/demarche/queries"
)

// change is one line of what changed.
type change struct {
	key, name         string
	current, previous int64
}

// byChance says whether so small a difference means anything.
func (c change) byChance() bool { return chart.ByChance(c.current, c.previous) }

const mostChanges = 15

// changed turns a ranking into what changed against the period before, the largest difference first, and gives the days of that.
func (a *session) changed(q queries.Query, args analytics.Args) (queries.Query, analytics.Result, *chart.Period, error) {
	limit, limited := args["limit"].(int64)
	if !limited {
		limit = mostChanges
	}
	args = maps.Clone(args)
	delete(args, "limit")
	known, err := a.known()
	if err != nil {
		return q, analytics.Result{}, nil, err
	}
	_, res, err := known.ask(q.Name, args)
	if err != nil {
		return q, res, nil, err
	}
	if q.Chart.Kind != "bar" || q.Chart.Roles["filter"] == "" {
		return q, res, nil, &failure{400, "This question has no such view", a.say("The address has a fault: %s can’t be shown as a change.", q.Name)}
	}
	before, err := a.before(q, args, res)
	if err != nil {
		return q, res, nil, err
	}
	if before == nil {
		return q, res, nil, &failure{400, "There is nothing to compare with", "Choose a period that has a first day, and a comparison."}
	}
	list := changes(q, res, before.Result)
	list = list[:min(len(list), int(limit))]
	side, _ := args[sideName].(string)
	return changeQuery(a.lang, q, before.Name), a.changeResult(q, res, list, side), &chart.Period{First: before.From, Last: before.To}, nil
}

// changes joins the rows of two periods by what they are about.
func changes(q queries.Query, now, before analytics.Result) []change {
	by, name, value := q.Chart.Roles["filter"], q.Chart.Roles["category"], q.Chart.Roles["value"]
	index := map[string]int{}
	var list []change
	add := func(r row, current bool) {
		i, there := index[r.text(by)]
		if !there {
			i = len(list)
			index[r.text(by)] = i
			list = append(list, change{key: r.text(by), name: r.text(name)})
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
	list = slices.DeleteFunc(list, func(c change) bool { return c.current == c.previous })
	slices.SortStableFunc(list, func(x, y change) int {
		return cmp.Or(cmp.Compare(abs(y.current-y.previous), abs(x.current-x.previous)), cmp.Compare(y.current, x.current), cmp.Compare(x.key, y.key))
	})
	return list
}

func abs(n int64) int64 { return max(n, -n) }

// changeQuery is the query as the header of a file would declare what changeResult gives.
func changeQuery(l *lang.Language, q queries.Query, before string) queries.Query {
	by := q.Chart.Roles["filter"]
	q.Question = l.Say("What changed most against %s?", before)
	q.Columns = []queries.Column{
		{Name: by, Type: queries.Varchar, Description: "identifier"}, {Name: "name", Type: queries.Varchar, Description: "name for display"},
		{Name: "current", Type: queries.BigInt, Description: "engagements of the period"},
		{Name: "previous", Type: queries.BigInt, Description: "engagements of the period before"},
		{Name: "change", Type: queries.BigInt, Description: "the first less the second"},
		{Name: "change_percent", Type: queries.Double, Description: "the change in percent of the second; empty where that is nought"},
		{Name: "remark", Type: queries.Varchar, Description: "says where two equal rates would differ as much in one case of twenty or more (exact test of two Poisson counts)"},
	}
	q.Chart = queries.Chart{Kind: "change", Roles: map[string]string{"category": "name", "value": "current", "previous": "previous", "filter": by}}
	if by == "official" {
		q.Columns = append(q.Columns, queries.Column{Name: sideName, Type: queries.Varchar, Description: "home or counterpart; empty for both"})
		q.Chart.Roles["within"] = sideName
	}
	return q
}

func (a *session) changeResult(q queries.Query, res analytics.Result, list []change, side string) analytics.Result {
	out := analytics.Result{MaxRows: res.MaxRows, Elapsed: res.Elapsed, SQL: res.SQL, Rows: [][]any{}}
	for _, c := range changeQuery(nil, q, "").Columns {
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
		if len(line) < len(out.Columns) {
			line = append(line, side)
		}
		out.Rows = append(out.Rows, line)
	}
	return out
}
