package dashboard

import (
	"cmp"
	"slices"

	"github.com/demarche/demarche/queries"
)

// minor are the columns that explain the name of a row. Where a table has little room they stand under it.
var minor = []string{"title", "definition", "kind", "organization"}

// minorBeside are minor beside another column: whose an office is, where a city lies; an organisation goes by its short name.
var minorBeside = map[string][]string{"country_name": {"title", "place"}, "name": {"organization"}}

// extra are the columns that the small tables of a page leave out where there is little room; the question's own page has them.
var extra = []string{"held", "planned", "last_date"}

// isMinor says whether a column explains the name of a row in a table of these columns.
func isMinor(name string, columns []string) bool {
	return slices.Contains(minor, name) || slices.ContainsFunc(minorBeside[name], func(beside string) bool { return slices.Contains(columns, beside) })
}

// roomOf is how a column makes room.
func roomOf(name string) string {
	if slices.Contains(extra, name) {
		return "extra"
	}
	return ""
}

// aboutColumn is the place of the column that names what a row is about: the first where no role of the chart tells.
func aboutColumn(q queries.Query, columns []string) int {
	return max(slices.Index(columns, cmp.Or(q.Chart.Roles["category"], q.Chart.Roles["name"], "name")), 0)
}

// underName keeps with the name of a row what is minor in it.
func underName(cells []tableCell, about int) {
	for _, c := range cells {
		if c.Minor {
			cells[about].Under = joined(", ", cells[about].Under, c.Text)
		}
	}
}
