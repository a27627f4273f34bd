package store

import (
	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/store/names"
)

// offices are the terms of the gazetteer by official.
type offices map[string][]data.Term

func newOffices(terms []data.Term) offices {
	out := offices{}
	for _, t := range terms {
		out[t.Official] = append(out[t.Official], t)
	}
	return out
}

// title is the office of somebody who took part on a day: as releases give it or, where all that they say of a person with a
// name is "counterpart", the one that the gazetteer has for that day, the newest of several; "" where it has none.
func (o offices) title(p data.Person, official string, on data.Date) string {
	if p.Name == "" || !names.IsCounterpart(p.Title) {
		return p.Title
	}
	var held data.Term
	for _, t := range o[official] {
		if covers(t, on) && (held.Title == "" || t.Start.After(held.Start)) {
			held = t
		}
	}
	return held.Title
}

// covers says whether it is known that the term had begun and not yet ended on a day.
func covers(t data.Term, on data.Date) bool {
	last := t.End
	if last.IsZero() {
		last = t.Checked
	}
	return !on.IsZero() && !t.Start.IsZero() && !on.Before(t.Start) && !on.After(last)
}
