package chart

import (
	"time"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"

	"github.com/demarche/demarche/analytics"
)

// Before is what the figures of a chart are set against: the same query over an earlier period.
type Before struct {
	Name     string    // of the period: "2016", "January to June 2016"
	From, To time.Time // its days
	Result   analytics.Result
}

// values are the figures of the period before by what the rows are about; nil where there is nothing to compare with.
func (r rows) before() map[string]float64 {
	if r.opt.Before == nil {
		return nil
	}
	earlier := rows{r.query, r.opt.Before.Result.Columns, r.opt.Before.Result.Rows, r.opt}
	out := map[string]float64{}
	for _, row := range earlier.values {
		out[earlier.key(row)] += number(row, earlier.role("value"))
	}
	return out
}

// key is what the row is about: the value that its filter has, or else its name.
func (r rows) key(row []any) string {
	if by := r.query.Chart.Roles["filter"]; by != "" {
		return text(row, r.filterColumn(by))
	}
	return text(row, r.role("category"))
}

// earlier marks on each bar where it ended in the period before; nil where there is none.
func earlier(t Theme, entries []entry) *series {
	if len(entries) == 0 || entries[0].Before == nil {
		return nil
	}
	data := make([]datum, len(entries))
	for i, e := range entries {
		data[i] = datum{Value: []any{*e.Before, e.Name}, Tip: e.Tip, Link: e.Link}
		if *e.Before == 0 {
			data[i].Value = "-" // no mark: one at the foot of the bar would look like a frame
		}
		if *e.Before > e.Value { // the number stands behind the mark, not under it
			data[i].Label = &opts.Label{Show: opts.Bool(true), Position: "right", Formatter: e.Figure, Color: t.Ink, FontSize: 14}
		}
	}
	return &series{Cursor: cursor(entries[0].Link), Z: 4, SingleSeries: charts.SingleSeries{
		Name: "before", Type: "scatter", Data: data, Symbol: "rect", SymbolSize: []int{5, 20},
		ItemStyle: &opts.ItemStyle{Color: t.Ink, BorderColor: t.Surface, BorderWidth: 1.5},
	}}
}

// shadow draws the totals of the period before as a line over the periods of a time axis, each at the place that it had
// in its own period; nil where there are none.
func (r rows) shadow() *series {
	b := r.opt.Before
	periods := r.periods()
	if b == nil || periods == nil || r.opt.From.IsZero() {
		return nil
	}
	earlier := rows{r.query, b.Result.Columns, b.Result.Rows, r.opt}
	step := map[string]int{"month": 1, "quarter": 3, "year": 12}[r.opt.Granularity]
	if step == 0 {
		step = 1
	}
	totals := map[int]float64{}
	for _, row := range earlier.values {
		if day, ok := row[r.role("x")].(time.Time); ok {
			totals[(months(day)-months(PeriodAt(b.From, r.opt.Granularity).First))/step] += number(row, r.role("value"))
		}
	}
	data := make([]datum, len(periods))
	for i, p := range periods {
		place := (months(p.First) - months(PeriodAt(r.opt.From, r.opt.Granularity).First)) / step
		if PeriodAt(b.From, r.opt.Granularity).First.AddDate(0, place*step, 0).After(b.To) {
			data[i] = datum{Value: "-"} // the period before is cut where this one is not over
			continue
		}
		data[i] = datum{Value: totals[place], Tip: r.opt.Lang.Say("%s, beside %s: %s", b.Name, p.Label(r.opt.Lang), r.count(totals[place]))}
	}
	return &series{Z: 4, SingleSeries: charts.SingleSeries{
		Name: r.opt.Lang.Say("All, %s", b.Name), Type: "line", Data: data, Symbol: "emptyCircle", SymbolSize: 5, Color: r.opt.Theme.Ink,
		LineStyle: &opts.LineStyle{Width: 1.5, Type: "dashed", Color: r.opt.Theme.Ink},
		ItemStyle: &opts.ItemStyle{Color: r.opt.Theme.Ink},
	}}
}

func months(day time.Time) int { return day.Year()*12 + int(day.Month()) - 1 }
