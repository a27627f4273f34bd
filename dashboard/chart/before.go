package chart

import (
	"time"

	"github.com/go-echarts/go-echarts/v2/charts"
	"github.com/go-echarts/go-echarts/v2/opts"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/queries"
)

// Before is what the figures of a chart are set against: the same query over an earlier period.
type Before struct {
	Name     string    // of the period: "2016", "January to June 2016"
	From, To time.Time // its days
	Result   analytics.Result
}

// Back are options whose links lead to the period before. There has to be one.
func (o Options) Back() Options {
	then := o.Earlier
	if then == nil {
		then = &Period{o.Before.From, o.Before.To}
	}
	link, from, to := o.Link, then.First.Format(time.DateOnly), then.Last.Format(time.DateOnly)
	o.Link = func(set map[string]string) string {
		set["from"], set["to"] = from, to
		return link(set)
	}
	return o
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

// key is what the row is about: the two that it joins, the value that its filter has, or else its name.
func (r rows) key(row []any) string {
	if from, to := r.query.Chart.Roles["from"], r.query.Chart.Roles["to"]; to != "" {
		return text(row, r.index(from)) + "\x00" + text(row, r.index(to))
	}
	if by := r.query.Chart.Roles["filter"]; by != "" {
		return text(row, r.filterColumn(by)) + "\x00" + text(row, r.role("within"))
	}
	return text(row, r.role("category"))
}

// against adds to a tip how the value compares with the period before, and gives the value then; nil where nothing is
// compared.
func (r rows) against(tip string, row []any, before map[string]float64) (string, *float64) {
	if before == nil {
		return tip, nil
	}
	now, was := number(row, r.role("value")), before[r.key(row)]
	return tip + r.opt.Lang.Say(", %s in %s (%s)", r.figure(was), r.opt.Before.Name, r.points(now-was)), &was
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

// EarlierTotals are the totals of the period before by the first day of the periods of a time axis beside which they stand, each
// at the place that it had in its own period; nil where there is nothing to compare with, and without those that the period
// before, which ends early where this one is not over, does not have.
func EarlierTotals(q queries.Query, res analytics.Result, opt Options) map[time.Time]float64 {
	return rows{q, res.Columns, res.Rows, opt}.earlierTotals(-1)[""]
}

// EarlierOfEach are EarlierTotals of each value of the query's series column.
func EarlierOfEach(q queries.Query, res analytics.Result, opt Options) map[string]map[time.Time]float64 {
	r := rows{q, res.Columns, res.Rows, opt}
	return r.earlierTotals(r.role("series"))
}

// earlierTotals are EarlierTotals by the values of a series column; by "" where that is -1.
func (r rows) earlierTotals(series int) map[string]map[time.Time]float64 {
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
	firstBefore := PeriodAt(b.From, r.opt.Granularity).First
	sums := map[string]map[int]float64{}
	for _, row := range earlier.values {
		day, ok := row[r.role("x")].(time.Time)
		if !ok {
			continue
		}
		key := text(row, series)
		if sums[key] == nil {
			sums[key] = map[int]float64{}
		}
		sums[key][(months(day)-months(firstBefore))/step] += number(row, r.role("value"))
	}
	if series < 0 && len(sums) == 0 {
		sums[""] = nil // nothing happened
	}
	out := map[string]map[time.Time]float64{}
	for key, places := range sums {
		out[key] = map[time.Time]float64{}
		for _, p := range periods {
			then := r.opt.beside(p.First)
			if !then.After(b.To) && !r.opt.Shares.unknownBefore(then) {
				out[key][p.First] = places[(months(then)-months(firstBefore))/step]
			}
		}
	}
	return out
}

// shadow draws the totals of the period before as a line over the periods of a time axis; nil where there are none. It is silent, for the
// bars under its points are clicked: their tips tell what it shows.
func (r rows) shadow(strands []strand) *series {
	totals := r.earlierTotals(-1)[""]
	if totals == nil {
		return nil
	}
	name := r.opt.Lang.Say("All, %s", r.opt.Before.Name)
	data := r.earlierData(totals, name)
	for i := range data {
		for _, st := range strands {
			if c := &st.Cells[i]; c.Tip != "" && data[i].Tip != "" {
				c.Tip += "\n" + data[i].Tip
			}
		}
	}
	return &series{Z: 4, Silent: true, SingleSeries: charts.SingleSeries{
		Name: name, Type: "line", Data: data, Symbol: "emptyCircle", SymbolSize: 5, Color: r.opt.Theme.Ink,
		LineStyle: &opts.LineStyle{Width: 1.5, Type: "dashed", Color: r.opt.Theme.Ink},
		ItemStyle: &opts.ItemStyle{Color: r.opt.Theme.Ink},
	}}
}

// earlierData are the points of a line of the period before of a name.
func (r rows) earlierData(totals map[time.Time]float64, name string) []datum {
	periods := r.periods()
	data := make([]datum, len(periods))
	for i, p := range periods {
		total, ok := totals[p.First]
		if !ok {
			data[i] = datum{Value: "-"}
			continue
		}
		data[i] = datum{Value: total, Tip: r.opt.Lang.Say("%s, beside %s: %s", name, p.Label(r.opt.Lang), r.count(total))}
	}
	return data
}

// tellEarlier adds to the tips of cells over time how many there were in the period before.
func (r rows) tellEarlier(strands []strand) {
	totals := r.earlierTotals(r.role("y"))
	periods := r.periods()
	for _, st := range strands {
		for i := range st.Cells {
			was, ok := totals[st.Key][periods[i].First]
			if c := &st.Cells[i]; ok && c.Tip != "" {
				c.Tip += r.opt.Lang.Say(", %s in %s (%s)", r.figure(was), r.opt.Before.Name, r.points(c.Value-was))
			}
		}
	}
}

// shadows are the lines of the period before of a chart of several lines, dashed and in the colours of these, and under them, for their
// points are clicked.
func (r rows) shadows(strands []strand) []series {
	totals := r.earlierTotals(r.role("series"))
	var out []series
	for i, st := range strands {
		of := totals[st.Key]
		if of == nil {
			continue
		}
		colour := st.colour(r.opt.Theme, i)
		name := st.Name + ", " + r.opt.Before.Name
		out = append(out, series{Z: 1, SingleSeries: charts.SingleSeries{
			Name: name, Type: "line", Data: r.earlierData(of, name), Symbol: "circle", SymbolSize: 4, Color: colour,
			LineStyle: &opts.LineStyle{Width: 1.5, Type: "dashed", Color: colour, Opacity: opts.Float(0.7)},
		}})
	}
	return out
}

func months(day time.Time) int { return day.Year()*12 + int(day.Month()) - 1 }
