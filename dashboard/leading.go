package dashboard

import (
	"slices"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/queries"
)

const limitName = "limit"

// leading says how many of a ranking's first rows a question is about, and gives the arguments that ask for all of them: a
// page that needs the whole ranking as well then has it counted once. It is 0 where the question is about all, or where the
// query has a limit of its own.
func leading(q queries.Query, args analytics.Args) (first int, whole analytics.Args) {
	limit, limited := args[limitName].(int64)
	p, takes := q.Param(limitName)
	if !limited || !takes || q.Own || q.Chart.Kind != "bar" || p.Default != nil {
		return 0, args
	}
	return int(limit), args.Without(limitName)
}

// rowByRow are the questions whose filter by what they list is one of rows, so that a row is the same whichever others are
// asked for, and found sooner. Others tell shares of the view, which such a filter would change, or count countries beside.
var rowByRow = []string{"by-country", "by-organization", "by-official", "country-by-month", "topic-by-month"}

// joinsTwo are the questions about what goes with what, whose filters by both are ones of rows.
var joinsTwo = []string{"network", "topic-countries"}

// ofThese are the arguments that ask for the rows that another period's result has, whose first they need not be; false where
// all must be asked for.
func ofThese(q queries.Query, args analytics.Args, res analytics.Result) (analytics.Args, bool) {
	if q.Own || len(res.Rows) == 0 {
		return args, false
	}
	if slices.Contains(joinsTwo, q.Name) {
		from, to := q.Chart.Roles["from"], q.Chart.Roles["to"]
		return args.With(from, valuesOf(res, from)).With(to, valuesOf(res, to)), true
	}
	by := q.Chart.Roles["filter"]
	p, _ := q.Param(by)
	if !slices.Contains(rowByRow, q.Name) || p.Type != queries.VarcharAll || res.Index(by) < 0 {
		return args, false
	}
	first, whole := leading(q, args)
	if q.Chart.Kind == "bar" && first == 0 {
		return args, false
	}
	if picked, _ := args[by].([]string); len(picked) > 0 {
		return args, false
	}
	return whole.With(by, valuesOf(res, by)), true
}

// valuesOf are the values of a column, each once.
func valuesOf(res analytics.Result, column string) []string {
	these := make([]string, 0, len(res.Rows))
	for _, r := range rowsOf(res) {
		these = append(these, r.text(column))
	}
	slices.Sort(these)
	return slices.Compact(these)
}
