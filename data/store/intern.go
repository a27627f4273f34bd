package store

import (
	"slices"
	"strings"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/store/reconcile"
)

// interner keeps one copy of each word: hundreds of thousands of reports share a few thousand. The copy
// stands alone: words that were cut out of a release do not keep its whole text in memory.
type interner map[string]string

func (in interner) of(s string) string {
	if kept, ok := in[s]; ok {
		return kept
	}
	s = strings.Clone(s)
	in[s] = s
	return s
}

func (in interner) list(joined string) []string {
	if joined == "" {
		return nil
	}
	list := strings.Split(joined, listSeparator)
	for i, s := range list {
		list[i] = in.of(s)
	}
	return list
}

// report replaces the words of a report, and its lists, by copies of its own.
func (in interner) report(r *reconcile.Report) {
	for _, s := range []*string{&r.Place, &r.PlaceCountry, &r.Rule, &r.Source} {
		*s = in.of(*s)
	}
	r.Kind, r.Status, r.DateMethod = data.Kind(in.of(string(r.Kind))), data.Status(in.of(string(r.Status))), data.DateMethod(in.of(string(r.DateMethod)))
	for _, words := range []*[]string{&r.Countries, &r.Organizations, &r.Topics} {
		*words = slices.Clone(*words)
		for i, s := range *words {
			(*words)[i] = in.of(s)
		}
	}
	for _, people := range []*[]data.Person{&r.Home, &r.Counterparts} {
		*people = slices.Clone(*people)
		for i, p := range *people {
			(*people)[i] = in.person(p)
		}
	}
}

func (in interner) person(p data.Person) data.Person {
	return data.Person{Name: in.of(p.Name), Title: in.of(p.Title), Country: in.of(p.Country), Org: in.of(p.Org), Official: in.of(p.Official)}
}
