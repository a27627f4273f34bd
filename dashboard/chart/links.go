package chart

import (
	"time"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/queries"
)

// Links gives, for each row of the result, the address that the row's mark leads to; "" where it leads nowhere. The
// table beside a chart has the same links.
func Links(q queries.Query, res analytics.Result, opt Options) []string {
	r := rows{q, res.Columns, res.Rows, opt}
	x := r.role("x")
	out := make([]string, len(res.Rows))
	for i, row := range res.Rows {
		var period *Period
		if x >= 0 {
			if day, ok := row[x].(time.Time); ok {
				p := PeriodAt(day, opt.Granularity).Clip(opt.From, opt.To)
				period = &p
			}
		}
		out[i] = r.link(row, period)
	}
	return out
}
