package dashboard

import (
	"cmp"
	"maps"
	"math"
	"slices"
	"strings"
	"time"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/dashboard/chart"
	"github.com/demarche/demarche/queries"
)

// earlierValues are the values of the period before by what their rows are about; nil where nothing is compared.
func earlierValues(q queries.Query, before *chart.Before) map[string]float64 {
	if before == nil || q.Chart.Roles["x"] != "" || q.Chart.Kind == "calendar" {
		return nil
	}
	out := map[string]float64{}
	value := q.Chart.Roles["value"]
	if before.Result.Index(value) < 0 {
		value = "percent"
	}
	for _, r := range rowsOf(before.Result) {
		out[aboutOf(q, r)] += r.number(value)
	}
	return out
}

// earlierByDay are the values of the period before beside those of a line's days; nil where nothing is compared.
func earlierByDay(q queries.Query, res analytics.Result, opt chart.Options) map[string]float64 {
	totals := chart.EarlierTotals(q, res, opt)
	if totals == nil {
		return nil
	}
	out := map[string]float64{}
	for _, r := range rowsOf(res) {
		if total, ok := totals[chart.PeriodAt(r.day(q.Chart.Roles["x"]), opt.Granularity).First]; ok {
			out[aboutOf(q, r)] = total
		}
	}
	return out
}

// aboutOf is what a row is about: the two that it joins, the value of its filter, its day on a line, or else its name.
func aboutOf(q queries.Query, r row) string {
	if from, to := q.Chart.Roles["from"], q.Chart.Roles["to"]; to != "" {
		return r.text(from) + "\x00" + r.text(to)
	}
	if text := r.text(q.Chart.Roles["filter"]); text != "" {
		return text + "\x00" + r.text(q.Chart.Roles["within"])
	}
	if day := r.day(q.Chart.Roles["x"]); !day.IsZero() && q.Chart.Kind == "line" {
		return day.Format(isoDay)
	}
	return r.text(cmp.Or(q.Chart.Roles["category"], q.Chart.Roles["y"]))
}

// earlierHeads are the heads of what changeCells gives.
func (a *session) earlierHeads(before *chart.Before) []head {
	return []head{
		{Name: capitalised(before.Name), Help: a.say("The same over the period before"), Number: true, Room: "before"},
		{Name: a.say("Change"), Help: a.say("The difference, and in percent of the period before"), Number: true, Room: "change"},
	}
}

// mayBeChance is the sign at a change which may be chance; a line under the table says so. A word joiner keeps it on the line of its number.
const mayBeChance = "\u2060°"

// changeCells are the value of the period before, and the difference with its percentage; of shares, in points. The values are those
// of the period of a time axis that begins on a day, the zero time where there is no such axis.
func (a *session) changeCells(now, before float64, opt chart.Options, first time.Time) []tableCell {
	change := tableCell{Text: chart.Signed(now - before), Number: true, Room: "change"}
	switch {
	case opt.Shares.Unknown(first): // now
		change.Text = ""
	case opt.Shares != nil && now != before:
		change.Text = a.say("%s points", chart.SignedShare(now-before))
	case before > 0 && now != before:
		change.Text += " (" + chart.Signed(math.Round(100*(now-before)/before)) + "%)"
	}
	if change.Text != "" && now != before && opt.ByChance(now, before, first) {
		change.Text += mayBeChance
	}
	return []tableCell{{Text: opt.Figure(before), Number: true, Room: "before"}, change}
}

// noteChance explains the sign under a table that has it.
func (a *session) noteChance(t *table) {
	for _, line := range t.Rows {
		for _, c := range line {
			if strings.HasSuffix(c.Text, mayBeChance) {
				t.Note = a.say("° may be chance: two equal rates would differ as much in one case of twenty or more.")
				return
			}
		}
	}
}

// addEarlier adds to a table over time the total of each period and what it is compared with.
func (a *session) addEarlier(t *table, q queries.Query, res analytics.Result, opt chart.Options) {
	totals := chart.EarlierTotals(q, res, opt)
	if totals == nil {
		return
	}
	now := map[string]float64{}
	for _, r := range rowsOf(res) {
		now[r.day(q.Chart.Roles["x"]).Format(isoDay)] += r.number(q.Chart.Roles["value"])
	}
	t.Heads = append(t.Heads, head{Name: a.say("All"), Number: true})
	t.Heads = append(t.Heads, a.earlierHeads(opt.Before)...)
	for i, line := range t.Rows {
		day, err := time.Parse(isoDay, line[0].Order)
		if err != nil {
			continue
		}
		sum := now[line[0].Order]
		cells := make([]tableCell, 2)
		if before, ok := totals[chart.PeriodAt(day, opt.Granularity).First]; ok {
			cells = a.changeCells(sum, before, opt, chart.PeriodAt(day, opt.Granularity).First)
		}
		t.Rows[i] = append(append(line, a.sumCell(sum, chart.PeriodAt(day, opt.Granularity), opt, map[string]string{})), cells...)
	}
	a.noteChance(t)
}

// addEarlierOfRows adds to a heat map's table the sum of each row over the periods shown, and what it is compared with. Shares of
// several periods have no sum.
func (a *session) addEarlierOfRows(t *table, q queries.Query, res analytics.Result, opt chart.Options) {
	if opt.Before == nil || opt.Shares != nil {
		return
	}
	sums := func(res analytics.Result) map[string]float64 {
		out := map[string]float64{}
		for _, r := range rowsOf(res) {
			out[aboutOf(q, r)] += r.number(q.Chart.Roles["value"])
		}
		return out
	}
	now, before := sums(res), sums(opt.Before.Result)
	by, about, picks, shown := q.Chart.Roles["filter"], map[string]string{}, map[string]map[string]string{}, chart.Period{}
	for _, r := range rowsOf(res) {
		name := a.axisName(r, q.Chart.Roles["y"], opt)
		about[name], picks[name] = aboutOf(q, r), map[string]string{}
		if value := r.text(by); value != "" {
			picks[name][by] = value
		}
		if day := r.day(q.Chart.Roles["x"]); !day.IsZero() {
			shown = shown.Through(chart.PeriodAt(day, opt.Granularity))
		}
	}
	t.Heads = append(append(t.Heads, head{Name: a.say("All"), Number: true}), a.earlierHeads(opt.Before)...)
	for i, line := range t.Rows {
		sum := now[about[line[0].Text]]
		t.Rows[i] = append(append(line, a.sumCell(sum, shown, opt, picks[line[0].Text])), a.changeCells(sum, before[about[line[0].Text]], opt, time.Time{})...)
	}
	a.noteChance(t)
}

// sumCell is a sum over a period, which leads to what it counts: the engagements of that time with what is picked besides.
func (a *session) sumCell(sum float64, over chart.Period, opt chart.Options, picked map[string]string) tableCell {
	c, set := tableCell{Text: opt.Figure(sum), Number: true}, maps.Clone(picked)
	if opt.Shares.Unknown(over.First) {
		c.Text = ""
	}
	if !over.First.IsZero() {
		over = over.Clip(opt.From, opt.To)
		set["from"], set["to"] = over.First.Format(isoDay), over.Last.Format(isoDay)
	}
	if sum != 0 && len(set) > 0 {
		c.Link = a.markLink(set)
	}
	return c
}

// daysCompared says on how many days of a calendar how much happened, and in the period before; "" where nothing is compared.
func (a *session) daysCompared(q queries.Query, res analytics.Result, opt chart.Options) string {
	if opt.Before == nil || q.Chart.Kind != "calendar" {
		return ""
	}
	told := func(res analytics.Result) (sum, days float64) {
		for _, r := range rowsOf(res) {
			sum += r.number(q.Chart.Roles["value"])
		}
		return sum, float64(len(res.Rows))
	}
	unit := func(n float64) string { return chart.CountIn(a.lang, n, q.Chart.Roles["value"]) }
	days := func(n float64) string { return chart.CountIn(a.lang, n, "days") }
	sum, n := told(res)
	sumBefore, before := told(opt.Before.Result)
	return a.say("%s on %s; %s on %s in %s.", unit(sum), days(n), unit(sumBefore), days(before), opt.Before.Name)
}

// addEarlierOfEach adds to a table of several lines the period before of each.
func (a *session) addEarlierOfEach(t *table, q queries.Query, res analytics.Result, opt chart.Options) {
	totals := chart.EarlierOfEach(q, res, opt)
	if totals == nil {
		return
	}
	var keys []string
	series, name := q.Chart.Roles["series"], q.Chart.Roles["name"]
	now := map[string]map[time.Time]float64{}
	for _, r := range rowsOf(res) {
		key := r.text(series)
		if now[key] == nil {
			now[key] = map[time.Time]float64{}
		}
		now[key][chart.PeriodAt(r.day(q.Chart.Roles["x"]), opt.Granularity).First] += r.number(q.Chart.Roles["value"])
		if !slices.Contains(keys, key) {
			keys = append(keys, key)
			called := r.text(name)
			if called == "" {
				called = a.say(chart.Title(key))
			}
			t.Heads = append(t.Heads, head{Name: called + ", " + opt.Before.Name, Help: a.say("The same over the period before"), Number: true},
				head{Name: called + ", " + a.say("change"), Help: a.say("The difference, and in percent of the period before"), Number: true})
		}
	}
	for i, line := range t.Rows {
		day, err := time.Parse(isoDay, line[0].Order)
		if err != nil {
			continue
		}
		first := chart.PeriodAt(day, opt.Granularity).First
		for _, key := range keys {
			cells := []tableCell{{Number: true}, {Number: true}}
			if before, ok := totals[key][first]; ok {
				cells = a.changeCells(now[key][first], before, opt, first)
			}
			t.Rows[i] = append(t.Rows[i], cells...)
		}
	}
	a.noteChance(t)
}
