package dashboard

import (
	"cmp"
	"slices"
	"time"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/dashboard/chart"
	"github.com/demarche/demarche/queries"
)

// annotationsColumn is what files of a question over time have besides its own columns.
var annotationsColumn = analytics.Column{Name: "annotations", Type: queries.Varchar, Description: "days that the chart marks in the period, with what they are; empty where there are none"}

// annotated adds to the rows of a question over time the days that its chart marks: each row has those of its period. A period with marks and
// without a row gets one that counts 0, so that none is lost; not of a user's question, where a mean of nothing is not 0.
func (a *session) annotated(asked question, res analytics.Result) (analytics.Result, error) {
	q := asked.query
	x := dayRole(q)
	if c, ok := q.Column(x); !ok || c.Type != queries.Date || res.Index(annotationsColumn.Name) >= 0 {
		return res, nil
	}
	opt := chart.Options{Lang: a.lang, From: a.filter.From, To: a.filter.To, Granularity: a.stepOf(asked, res)}
	if err := a.mark(q, res, comparedCountries(q, asked.args), &opt); err != nil {
		return res, err
	}
	told := map[string]string{} // by the first day of the period
	var marked []chart.Period
	for _, m := range inDayOrder(opt.Marks) {
		p := chart.PeriodAt(m.Day, opt.Granularity)
		day := p.First.Format(isoDay)
		if told[day] == "" {
			marked = append(marked, p)
		}
		told[day] = joined("; ", told[day], m.Day.Format(isoDay)+" "+m.Label)
	}
	out := res
	out.Columns = append(slices.Clip(res.Columns), annotationsColumn)
	out.Rows = make([][]any, 0, len(res.Rows)+len(marked))
	add := func(line []any, day string) {
		var text any
		if told[day] != "" {
			text = told[day]
		}
		out.Rows = append(out.Rows, append(slices.Clip(line), text))
	}
	there := map[string]bool{}
	for i, line := range res.Rows {
		day := chart.PeriodAt(row{res, i}.day(x), opt.Granularity).First.Format(isoDay)
		there[day] = true
		add(line, day)
	}
	at, value := res.Index(x), res.Index(q.Chart.Roles["value"])
	for _, p := range marked {
		if day := p.First.Format(isoDay); !there[day] && !q.Own {
			line := make([]any, len(res.Columns))
			line[at] = p.First
			if value >= 0 && res.Columns[value].Type == queries.BigInt {
				line[value] = int64(0)
			}
			add(line, day)
		}
	}
	byDay := func(p, q []any) int {
		first, _ := p[at].(time.Time)
		second, _ := q[at].(time.Time)
		return first.Compare(second)
	}
	if slices.IsSortedFunc(res.Rows, byDay) {
		slices.SortStableFunc(out.Rows, byDay)
	}
	return out, nil
}

// stepOf is the length of the periods of a result over time: as asked for, as the query has it, or as its days are apart.
func (a *session) stepOf(asked question, res analytics.Result) string {
	q := asked.query
	if q.Chart.Kind == "calendar" {
		return "day"
	}
	if p, ok := q.Param("granularity"); ok {
		given, _ := asked.args["granularity"].(string)
		standard, _ := p.Default.(string)
		return cmp.Or(given, a.filter.Granularity, standard)
	}
	return chart.GranularityOf(daysOf(res, q.Chart.Roles["x"]))
}
