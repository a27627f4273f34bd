// Package queries is the catalog of questions: one SQL file a question, with a header that documents it.
//
// A file begins with its header, lines of the form "-- key: value":
//
//	-- title: Engagements by country
//	-- question: With which countries do we engage most?
//	-- section: Countries
//	-- param: from DATE = NULL -- first day of the period
//	-- param: granularity VARCHAR = 'month' {month, quarter, year} -- length of a period
//	-- param: release VARCHAR = REQUIRED -- the release
//	-- param: search SEARCH = REQUIRED -- words as people search for them, in SQL a VARCHAR[] of phrases
//	-- param: search WORD = REQUIRED -- one such word, in SQL its term, a VARCHAR
//	-- column: country VARCHAR -- ISO 3166-1 alpha-3 code
//	-- chart: bar category=name value=engagements filter=country
//
// The rest is one SELECT. Headers are strict: what is missing, doubled, unknown or at odds with the SQL is an error
// with file, line and column. The package imports neither the rest of the project nor the database.
package queries

import (
	"fmt"
	"slices"
	"strings"
)

// Query is one question of the catalog.
type Query struct {
	Name     string // the file's name without .sql: "by-country"
	Title    string // for headings: "Engagements by country"
	Question string // what it answers, a sentence that ends in a question mark
	Section  string // where it stands in lists: "Countries"
	Params   []Param
	Columns  []Column
	Chart    Chart
	SQL      string // the SELECT, without the header

	FirstLine   int   // of the SQL in its file, from 1
	ColumnLines []int // of Columns in the file, from 1
	Own         bool  // from a user's folder
}

// Param is a named parameter of a query, $name in its SQL.
type Param struct {
	Name        string
	Type        Type
	Required    bool     // has no default
	Default     any      // nil for NULL, else time.Time, int64, float64, bool, string or []string
	Choices     []string // the values allowed; nil for any
	Description string
}

// Column is a column of a query's result.
type Column struct {
	Name        string
	Type        Type
	Description string
}

// Chart is the chart that suits a query. Roles says which column plays which part, such as "value": "engagements";
// the role "filter" names the parameter that a click on a mark sets.
type Chart struct {
	Kind  string // one of ChartKinds
	Roles map[string]string
}

// Param finds a parameter by name.
func (q Query) Param(name string) (Param, bool) {
	i := slices.IndexFunc(q.Params, func(p Param) bool { return p.Name == name })
	if i < 0 {
		return Param{}, false
	}
	return q.Params[i], true
}

// Column finds a column by name.
func (q Query) Column(name string) (Column, bool) {
	i := slices.IndexFunc(q.Columns, func(c Column) bool { return c.Name == name })
	if i < 0 {
		return Column{}, false
	}
	return q.Columns[i], true
}

// ParamNames lists the names of the parameters in the order of the header.
func (q Query) ParamNames() []string {
	names := make([]string, len(q.Params))
	for i, p := range q.Params {
		names[i] = p.Name
	}
	return names
}

// Catalog is a set of queries. The zero Catalog is empty. It is not changed once loaded.
type Catalog struct {
	list   []Query  // sorted by name
	broken []Broken // of a user's folder, sorted by name
	stamp  string   // of the user's folder; "" without one
}

// Stamp sets catalogs with a user's folder apart: it changes with the files in it.
func (c Catalog) Stamp() string { return c.stamp }

// All lists the queries, sorted by name.
func (c Catalog) All() []Query { return slices.Clone(c.list) }

// Names lists the names of the queries, sorted.
func (c Catalog) Names() []string {
	names := make([]string, len(c.list))
	for i, q := range c.list {
		names[i] = q.Name
	}
	return names
}

// Get finds a query. Where there is none of that name the error suggests those with a similar one.
func (c Catalog) Get(name string) (Query, error) {
	if i, found := c.find(name); found {
		return c.list[i], nil
	}
	if err := c.brokenNamed(name); err != nil {
		return Query{}, err
	}
	if near := Near(name, c.Names()); len(near) > 0 {
		return Query{}, fmt.Errorf("there is no query %q; did you mean %s?", name, strings.Join(near, " or "))
	}
	return Query{}, fmt.Errorf("there is no query %q; those there are: %s", name, strings.Join(c.Names(), ", "))
}

func (c Catalog) find(name string) (int, bool) {
	return slices.BinarySearchFunc(c.list, name, func(q Query, n string) int { return strings.Compare(q.Name, n) })
}

// Sections lists the sections in the order of their first query by name, each with its queries.
func (c Catalog) Sections() []Section {
	var sections []Section
	for _, q := range c.list {
		i := slices.IndexFunc(sections, func(s Section) bool { return s.Name == q.Section })
		if i < 0 {
			i = len(sections)
			sections = append(sections, Section{Name: q.Section})
		}
		sections[i].Queries = append(sections[i].Queries, q)
	}
	slices.SortFunc(sections, func(a, b Section) int { return strings.Compare(a.Name, b.Name) })
	return sections
}

// Section is a part of the catalog.
type Section struct {
	Name    string
	Queries []Query
}
