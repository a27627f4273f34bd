package chart

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/queries"
)

// rows reads a result by the roles that the chart line of its query gives to the columns.
type rows struct {
	query   queries.Query
	columns []analytics.Column
	values  [][]any
	opt     Options
}

// role is the index of the column that plays the role, or -1.
func (r rows) role(name string) int {
	return r.index(r.query.Chart.Roles[name])
}

func (r rows) index(column string) int {
	return slices.IndexFunc(r.columns, func(c analytics.Column) bool { return c.Name == column })
}

// text is the cell as words; "" for NULL and for a column that is not there.
func text(row []any, column int) string {
	if column < 0 || row[column] == nil {
		return ""
	}
	switch v := row[column].(type) {
	case string:
		return v
	case time.Time:
		return v.Format(time.DateOnly)
	case []any:
		items := make([]string, len(v))
		for i, item := range v {
			items[i] = fmt.Sprint(item)
		}
		return strings.Join(items, ", ")
	default:
		return fmt.Sprint(v)
	}
}

// number is the cell as a number; 0 for NULL, for what is no number and for a column that is not there.
func number(row []any, column int) float64 {
	v, _ := numberOK(row, column)
	return v
}

func numberOK(row []any, column int) (float64, bool) {
	if column < 0 {
		return 0, false
	}
	switch v := row[column].(type) {
	case int64:
		return float64(v), true
	case float64:
		return v, true
	}
	return 0, false
}

// unit is what the values count, as the column is named: "engagements".
func (r rows) unit() string {
	if name := r.query.Chart.Roles["value"]; name != "current" {
		return name
	}
	return "engagements"
}

// extent is that of the axis of the values.
func (r rows) extent() extent {
	of := extent{percent: r.unit() == percent}
	if of.percent && (r.opt.Shares == nil || r.stacksUp(80)) {
		of.end = 100
	}
	return of
}

// stacksUp says whether shares of one period, one on the other, come to so much that an axis would end at or beyond 100 %.
func (r rows) stacksUp(most float64) bool {
	sums := map[string]float64{}
	for _, row := range r.values {
		x := text(row, r.role("x"))
		if sums[x] += number(row, r.role("value")); sums[x] > most && r.role("x") >= 0 {
			return true
		}
	}
	return false
}

// figure writes a value beside its mark.
func (r rows) figure(v float64) string {
	switch {
	case r.unit() == percent:
		return Number(v) + " %"
	case strings.HasPrefix(r.unit(), "times_"):
		return strconv.FormatFloat(v, 'f', 2, 64)
	}
	return Number(v)
}

// points writes a difference of two values: one of shares says that it is in points.
func (r rows) points(by float64) string {
	if r.unit() == percent {
		return r.opt.Lang.Say("%s points", Signed(by))
	}
	return Signed(by)
}

// count says in words what a mark stands for: "12 engagements", "43 %".
func (r rows) count(v float64) string {
	if r.unit() == percent {
		return r.figure(v)
	}
	return CountIn(r.opt.Lang, v, r.unit())
}

// percent is the name of columns that hold shares of a hundred.
const percent = "percent"

// link is where a mark of this row leads: to the engagements that it counts, by the filter that the query names and
// by the period where there is one, or by the two that it joins.
func (r rows) link(row []any, period *Period) string {
	if r.opt.Link == nil {
		return ""
	}
	if from, to := r.query.Chart.Roles["from"], r.query.Chart.Roles["to"]; to != "" {
		return r.leads(row, map[string]string{from: text(row, r.index(from)), to: text(row, r.index(to))})
	}
	set := map[string]string{}
	if by := r.query.Chart.Roles["filter"]; by != "" {
		if value := text(row, r.filterColumn(by)); value != "" {
			set[by] = value
		}
	}
	if r.opt.Earlier != nil && number(row, r.role("value")) == 0 {
		period = r.opt.Earlier
	}
	if period != nil {
		set["from"], set["to"] = period.First.Format(time.DateOnly), period.Last.Format(time.DateOnly)
	}
	if len(set) == 0 {
		return ""
	}
	return r.leads(row, set)
}

// filterColumn is the column that holds the values of a filter: the one of the same name, else the one that names the
// marks.
func (r rows) filterColumn(filter string) int {
	if i := r.index(filter); i >= 0 {
		return i
	}
	for _, role := range []string{"code", "category", "series", "y", "name"} {
		if i := r.role(role); i >= 0 {
			return i
		}
	}
	return -1
}
