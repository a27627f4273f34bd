package reconcile

import (
	"cmp"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/store/names"
)

// mergePeople puts the people of several reports together, in order of first mention. Of one person's names the
// fullest stays. Who is only an office goes where somebody of that office and country is known.
func mergePeople(lists [][]data.Person) []data.Person {
	var out []data.Person
	var parsed []names.Name
	for _, list := range lists {
		for _, person := range list {
			if person.Name == "" {
				continue
			}
			name := names.Parse(person.Name)
			if i := samePerson(out, parsed, person, name); i >= 0 {
				out[i] = fuller(out[i], person)
				parsed[i] = names.Parse(out[i].Name)
				continue
			}
			out, parsed = append(out, person), append(parsed, name)
		}
	}
	for _, list := range lists {
		for _, person := range list {
			if person.Name == "" && !officeKnown(out, person) {
				out = append(out, person)
			}
		}
	}
	return out
}

// samePerson finds who among people the name belongs to: a full match first, then a surname that fits one alone.
func samePerson(people []data.Person, parsed []names.Name, person data.Person, name names.Name) int {
	bySurname, surnames := -1, 0
	for i, p := range people {
		a, b := member{parsed[i], p.Official, cmp.Or(p.Country, p.Org)}, member{name, person.Official, cmp.Or(person.Country, person.Org)}
		switch a.compare(&b) {
		case names.Same:
			return i
		case names.Surname:
			bySurname = i
			surnames++
		}
	}
	if surnames == 1 {
		return bySurname
	}
	return -1
}

// fuller keeps the longer name and fills in what only one of two mentions of a person says.
func fuller(a, b data.Person) data.Person {
	if len(names.Fold(b.Name)) > len(names.Fold(a.Name)) {
		a.Name = b.Name
	}
	if a.Title == "" || names.IsCounterpart(a.Title) {
		a.Title = cmp.Or(b.Title, a.Title)
	}
	a.Country = cmp.Or(a.Country, b.Country)
	a.Org = cmp.Or(a.Org, b.Org)
	a.Official = cmp.Or(a.Official, b.Official)
	return a
}

func officeKnown(people []data.Person, person data.Person) bool {
	rank := names.RankOf(person.Title)
	for _, p := range people {
		if p.Country != person.Country || p.Org != person.Org {
			continue
		}
		if p.Title == person.Title || (rank != "" && names.RankOf(p.Title) == rank) {
			return true
		}
	}
	return false
}

// Whole finds among the merged people of an engagement the one whom a report names, or gives the person back.
func Whole(merged []data.Person, person data.Person) data.Person {
	for _, p := range merged {
		if p.Name == person.Name && p.Official == person.Official {
			return p
		}
	}
	parsed := make([]names.Name, len(merged))
	for i, p := range merged {
		parsed[i] = names.Parse(p.Name)
	}
	if i := samePerson(merged, parsed, person, names.Parse(person.Name)); i >= 0 {
		return merged[i]
	}
	return person
}
