package report

import (
	"slices"

	"github.com/demarche/demarche/analytics"
)

// count asks the numbers of the month that the sentences and the tables are made of.
func (a *asker) count(f *facts, b Brief) error {
	if err := a.totals(f, b.Data); err != nil {
		return err
	}
	f.heldRefs = numbered(b.Engagements, func(Entry) bool { return true })
	for _, e := range b.Engagements {
		if !e.Held {
			f.unreported++
			f.unreportedRefs = append(f.unreportedRefs, e.Number)
		}
	}
	var err error
	if f.kinds, err = a.rank("by-kind", ranking{"kind", "kind", false, nil}, b); err != nil {
		return err
	}
	if f.byTopic, err = a.rank("by-topic", ranking{"topic", "name", true, func(e Entry) []string { return e.TopicIDs }}, b); err != nil {
		return err
	}
	countries, err := a.rank("by-country", ranking{"country", "name", true, func(e Entry) []string { return e.Countries }}, b)
	if err != nil {
		return err
	}
	f.byCountry = countries
	if b.Data.covers(a.month.Add(-12)) && len(a.filter.Country) == 0 {
		f.fresh = slices.DeleteFunc(slices.Clone(countries), func(r ranked) bool { return r.year > r.now || r.yearAgo > 0 })
	}
	officials := func(e Entry) []string { return e.Officials }
	if f.home, err = a.people("home", officials, b); err != nil {
		return err
	}
	f.counterparts, err = a.people("counterpart", officials, b)
	return err
}

// totals asks the headline numbers of the month, of the month before and of the same month a year before.
func (a *asker) totals(f *facts, d Data) error {
	r, err := a.rows("totals", a.held(a.month, a.month), nil, "measure", "current", "previous")
	if err != nil {
		return err
	}
	for _, row := range r.list {
		now, before := r.number(row, "current"), (*int)(nil)
		if d.covers(a.month.Add(-1)) {
			n := r.number(row, "previous")
			before = &n
		}
		switch r.text(row, "measure") {
		case "held":
			f.held, f.before = now, before
		case "countries":
			f.countries, f.countriesBefore = now, before
		case "organizations":
			f.organizations, f.organizationsBefore = now, before
		}
	}
	yearAgo := a.month.Add(-12)
	if !d.covers(yearAgo) {
		return nil
	}
	if r, err = a.rows("totals", a.held(yearAgo, yearAgo), nil, "measure", "current"); err != nil {
		return err
	}
	for _, row := range r.list {
		if r.text(row, "measure") == "held" {
			n := r.number(row, "current")
			f.yearAgo = &n
		}
	}
	return nil
}

// ranking says which columns of a query hold the code and the name, whether earlier months are asked for too, and
// which values of an entry the codes are.
type ranking struct {
	code, name string
	earlier    bool
	of         func(Entry) []string
}

// rank asks how the month's engagements are spread, the most first, with the month before and the last twelve months.
func (a *asker) rank(query string, by ranking, b Brief) ([]ranked, error) {
	r, err := a.rows(query, a.held(a.month, a.month), nil, by.code, by.name, "engagements")
	if err != nil {
		return nil, err
	}
	var out []ranked
	for _, row := range r.list {
		one := ranked{code: r.text(row, by.code), name: r.text(row, by.name), now: r.number(row, "engagements")}
		if by.of != nil {
			one.refs = numbered(b.Engagements, having(by.of, one.code))
		}
		out = append(out, one)
	}
	if !by.earlier {
		return out, nil
	}
	for _, earlier := range []struct {
		first, last Month
		into        func(*ranked) *int
	}{
		{a.month.Add(-1), a.month.Add(-1), func(r *ranked) *int { return &r.before }},
		{a.month.Add(-11), a.month, func(r *ranked) *int { return &r.year }},
		{a.month.Add(-12), a.month.Add(-12), func(r *ranked) *int { return &r.yearAgo }},
	} {
		if err := a.fill(query, by.code, a.held(earlier.first, earlier.last), out, earlier.into); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// fill asks a ranking for another time and writes its numbers beside those of list.
func (a *asker) fill(query, code string, f analytics.Filter, list []ranked, into func(*ranked) *int) error {
	r, err := a.rows(query, f, nil, code, "engagements")
	if err != nil {
		return err
	}
	numbers := map[string]int{}
	for _, row := range r.list {
		numbers[r.text(row, code)] = r.number(row, "engagements")
	}
	for i := range list {
		*into(&list[i]) = numbers[list[i].code]
	}
	return nil
}

// people ranks the officials of a side.
func (a *asker) people(side string, of func(Entry) []string, b Brief) ([]ranked, error) {
	r, err := a.rows("by-official", a.held(a.month, a.month), analytics.Args{"side": side}, "official", "name", "title",
		"country_name", "organization", "engagements")
	if err != nil {
		return nil, err
	}
	var out []ranked
	for _, row := range r.list {
		p := ranked{code: r.text(row, "official"), name: r.text(row, "name"), now: r.number(row, "engagements"), note: r.text(row, "title")}
		p.where = r.text(row, "country_name")
		if p.where == "" {
			p.where = r.text(row, "organization")
		}
		p.refs = numbered(b.Engagements, having(of, p.code))
		out = append(out, p)
	}
	return out, nil
}
