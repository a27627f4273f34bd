package dashboard

import (
	"slices"
	"strings"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/queries"
)

// local gives a result the names of the reader's language: those of countries by their codes, those of topics, regions
// and measures as messages. Names of people and organisations stay as releases write them.
func (a *session) local(q queries.Query, res analytics.Result) analytics.Result {
	if a.lang == nil || len(res.Rows) == 0 {
		return res
	}
	renames := a.renames(q, res)
	if len(renames) == 0 {
		return res
	}
	out := res
	out.Rows = make([][]any, len(res.Rows))
	for i, line := range res.Rows {
		line = slices.Clone(line)
		for _, rename := range renames {
			if name, ok := line[rename.column].(string); ok {
				line[rename.column] = rename.to(res.Rows[i], name)
			}
		}
		out.Rows[i] = line
	}
	return out
}

// rename says how the names in a column are put.
type rename struct {
	column int
	to     func(line []any, name string) string
}

func (a *session) renames(q queries.Query, res analytics.Result) []rename {
	var out []rename
	code := res.Index("country")
	byCode := func(code int) func(line []any, name string) string {
		return func(line []any, name string) string {
			c, _ := line[code].(string)
			return a.lang.Country(c, name)
		}
	}
	said := func(_ []any, name string) string { return a.say(name) }
	name := res.Index("name")
	if name >= 0 {
		item := res.Index("item")
		switch {
		case code >= 0 && isAbout(q, "country"):
			out = append(out, rename{name, byCode(code)})
		case item >= 0: // of any kind
			out = append(out, rename{name, func(line []any, name string) string {
				code, _ := line[item].(string)
				if name = a.lang.Country(code, name); a.lang.Has(name) {
					name = a.say(name)
				}
				return name
			}})
		case res.Index("official") < 0 && res.Index("organization") < 0 && res.Index("source") < 0:
			out = append(out, rename{name, said})
		}
	}
	for at, c := range res.Columns {
		if !strings.HasSuffix(c.Name, "country_name") {
			continue
		}
		if code := codeOf(res, c.Name); code >= 0 {
			out = append(out, rename{at, byCode(code)})
		} else { // of a user's own query
			out = append(out, rename{at, func(_ []any, name string) string { return a.countryCalled(name) }})
		}
	}
	for _, column := range []string{"region", "subregion", "definition"} {
		if at := res.Index(column); at >= 0 && q.Name != "regions" {
			out = append(out, rename{at, said})
		}
	}
	return out
}

// codeOf is the column with the codes of the countries that another one names; -1 where there is none.
func codeOf(res analytics.Result, names string) int {
	for _, column := range []string{strings.TrimSuffix(names, "_name"), "place_country"} {
		if at := res.Index(column); at >= 0 {
			return at
		}
	}
	return -1
}

// isAbout says whether the rows of a query are about values of a field of the filter.
func isAbout(q queries.Query, field string) bool {
	return q.Chart.Roles["filter"] == field || q.Chart.Roles["code"] == field || len(q.Columns) > 0 && q.Columns[0].Name == field
}

// countryCalled puts the English name of a country in the reader's language, for columns that have no code; what is not the name
// of a country stays.
func (a *session) countryCalled(english string) string {
	if a.lang == nil {
		return english
	}
	countries, err := a.askAll("countries-in-use")
	if err != nil {
		return english // whoever else asks tells what is wrong
	}
	for _, r := range rowsOf(countries) {
		if r.text("name") == english {
			return a.lang.Country(r.text("country"), english)
		}
	}
	return english
}
