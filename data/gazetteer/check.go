package gazetteer

import (
	"errors"
	"fmt"
	"slices"
)

// reference says that a column holds keys of another table.
type reference struct {
	file, column string
	to           string // the other table
	list         bool   // several keys, separated by "|"
}

var references = []reference{
	{"sources.csv", "home_country", "countries.csv", false},
	{"sources.csv", "home_org", "organizations.csv", false},
	{"sources.csv", "capital", "cities.csv", false},
	{"source_marks.csv", "source", "sources.csv", false},
	{"countries.csv", "capital", "cities.csv", false},
	{"organizations.csv", "members", "countries.csv", true},
	{"organizations.csv", "seat", "cities.csv", false},
	{"officials.csv", "country", "countries.csv", false},
	{"officials.csv", "org", "organizations.csv", false},
	{"terms.csv", "official", "officials.csv", false},
	{"cities.csv", "country", "countries.csv", false},
	{"topic_terms.csv", "topic", "topics.csv", false},
	{"country_names.csv", "code", "countries.csv", false},
	{"historical_states.csv", "capital", "cities.csv", false},
	{"relations.csv", "home", "countries.csv", false},
	{"relations.csv", "country", "countries.csv", false},
	{"reference_dates.csv", "source", "sources.csv", false},
	{"conferences.csv", "place", "cities.csv", false},
	{"sessions.csv", "organization", "organizations.csv", false},
	{"session_years.csv", "session", "sessions.csv", false},
	{"sessions.csv", "place", "cities.csv", false},
	{"sessions.csv", "place_country", "countries.csv", false},
}

// checkReferences names the rows that refer to what no table has.
func (g *Gazetteer) checkReferences() error {
	keys := map[string]map[string]bool{}
	for _, r := range g.rows {
		file := r.table.file
		if file == "historical_states.csv" { // what is said of countries goes for them too
			file = "countries.csv"
		}
		if keys[file] == nil {
			keys[file] = map[string]bool{}
		}
		keys[file][r.text(r.table.key[0])] = true
		if file == "cities.csv" {
			for _, n := range r.list("names") {
				keys[file][n] = true
			}
		}
	}
	var errs []error
	for _, r := range g.rows {
		for _, ref := range references {
			if ref.file != r.table.file {
				continue
			}
			for _, v := range r.values(ref) {
				if !keys[ref.to][v] {
					errs = append(errs, r.at(fmt.Errorf("column %s: %q is not in %s; correct it, or add a row for it there", ref.column, v, ref.to)))
				}
			}
		}
	}
	return errors.Join(errs...)
}

func (r row) values(ref reference) []string {
	if ref.list {
		return r.list(ref.column)
	}
	return slices.DeleteFunc([]string{r.text(ref.column)}, func(s string) bool { return s == "" })
}
