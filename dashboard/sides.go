package dashboard

import (
	"slices"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/queries"
)

// The parameter, and the column, that says on which side an official sat.
const sideName = "side"

// countedTogether are the queries that take little longer for both sides than for one. A ranking with trends does take longer:
// its two sides are asked side by side.
var countedTogether = []string{"by-official"}

// ofOneSide says which side a question is about, and gives the arguments that ask it of both. A page has the two sides next
// to each other: asked alike, they are counted in one go. Queries of the catalog that have the parameter limit each side by
// itself, so that the rows of one are the same either way.
func ofOneSide(q queries.Query, args analytics.Args) (side string, both analytics.Args) {
	side, _ = args[sideName].(string)
	if side == "" || !slices.Contains(countedTogether, q.Name) {
		return "", args
	}
	return side, args.Without(sideName)
}

// onSide leaves the rows of one side in a result, which others may read too.
func onSide(res analytics.Result, side string) analytics.Result {
	column := res.Index(sideName)
	rows := make([][]any, 0, len(res.Rows))
	for _, r := range res.Rows {
		if r[column] == side {
			rows = append(rows, r)
		}
	}
	res.Rows = rows
	return res
}
