package report

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/dashboard/chart"
	"github.com/demarche/demarche/dashboard/render"
)

// brief asks all that the brief says, in the order of its page.
func (a *asker) brief(draw *render.Renderer) (Brief, error) {
	b := Brief{Month: a.month}
	var err error
	if b.Data, err = a.data(); err != nil {
		return b, err
	}
	f := facts{month: a.month, until: b.Data.until(a.month), unknown: b.Data.endsBefore(a.month), chosen: len(a.filter.Country) > 0}
	if b.Publisher, f.who, err = a.publisher(); err != nil {
		return b, err
	}
	names, err := a.names()
	if err != nil {
		return b, err
	}
	b.Filters = "All engagements."
	if !a.filter.IsZero() {
		b.Filters = a.filter.Sentence(names) + "."
	}
	f.scope = a.scope(names)
	if b.Engagements, err = a.entries(a.month, 1); err != nil {
		return b, err
	}
	next, err := a.entries(a.month.Add(1), 1)
	if err != nil {
		return b, err
	}
	b.Ahead = announced(next, len(b.Engagements)+1)
	f.ahead = b.Ahead
	if err := a.count(&f, b); err != nil {
		return b, err
	}
	b.Lead, b.Headlines, b.Notes = f.lead(), f.headlines(), b.notes()
	b.Figures, err = a.figures(draw, f, b)
	return b, err
}

func (a *asker) data() (Data, error) {
	d := Data{Snapshot: a.snapshot.Name()}
	r, err := a.rows("coverage", a.filter, nil, "releases", "engagements_undated", "first_date", "newest")
	if err != nil {
		return d, err
	}
	for _, row := range r.list {
		d.Releases, d.Undated = r.number(row, "releases"), r.number(row, "engagements_undated")
		d.First, d.Newest = r.date(row, "first_date"), r.date(row, "newest")
	}
	r, err = a.rows("snapshot-facts", a.filter, nil, "key", "value")
	if err != nil {
		return d, err
	}
	for _, row := range r.list {
		if r.text(row, "key") != "built_at" {
			continue
		}
		if d.Built, err = time.Parse(time.RFC3339, r.text(row, "value")); err != nil {
			return d, fmt.Errorf("read when the snapshot was built: %w", err)
		}
	}
	return d, nil
}

// aWeek is how late in a month the first engagement of a snapshot may be for the month to count as whole.
const aWeek = 7

// covers says whether the releases tell of the whole month, so that its numbers may be compared.
func (d Data) covers(m Month) bool {
	return !d.First.IsZero() && d.First.Before(m.First().AddDate(0, 0, aWeek)) && !d.Newest.Before(m.Last())
}

func (d Data) endsBefore(m Month) bool { return d.Newest.Before(m.First()) }

// until is the last day of the month that the releases tell of; zero where that is the month's last day.
func (d Data) until(m Month) time.Time {
	if d.endsBefore(m) || !d.Newest.Before(m.Last()) {
		return time.Time{}
	}
	return d.Newest
}

// publisher says whose engagements these are, for the head and for a sentence.
func (a *asker) publisher() (head, who string, err error) {
	r, err := a.rows("sources-in-use", a.filter, nil, "source", "name", "home_country", "engagements")
	if err != nil {
		return "", "", err
	}
	var found []string
	ministries := true
	for _, row := range r.list {
		if r.number(row, "engagements") == 0 || len(a.filter.Source) > 0 && !slices.Contains(a.filter.Source, r.text(row, "source")) {
			continue
		}
		found = append(found, r.text(row, "name"))
		ministries = ministries && r.text(row, "home_country") != ""
	}
	kind := "publishers"
	if ministries {
		kind = "ministries"
	}
	switch {
	case len(found) == 0:
		return "", "the ministry", nil
	case len(found) == 1 && ministries:
		return found[0], "the ministry", nil
	case len(found) == 1:
		return found[0], "the " + strings.TrimPrefix(found[0], "The "), nil
	}
	head = number(len(found)) + " " + kind
	return capitalized(head) + ": " + strings.Join(found, "; "), "the " + head + " on record", nil
}

// nameQueries are the queries that name the values of each of the filter's parameters.
var nameQueries = []struct {
	param, query string
	values       func(analytics.Filter) []string
}{
	{"country", "countries-in-use", func(f analytics.Filter) []string { return f.Country }},
	{"organization", "organizations-in-use", func(f analytics.Filter) []string { return f.Organization }},
	{"topic", "topics-in-use", func(f analytics.Filter) []string { return f.Topic }},
	{"official", "officials-in-use", func(f analytics.Filter) []string { return f.Official }},
	{"source", "sources-in-use", func(f analytics.Filter) []string { return f.Source }},
}

// names gives the names of what the filter chooses, as they stand in sentences.
func (a *asker) names() (analytics.Names, error) {
	known := map[[2]string]string{}
	for _, n := range nameQueries {
		if len(n.values(a.filter)) == 0 {
			continue
		}
		r, err := a.rows(n.query, analytics.Filter{}, nil, n.param, "name")
		if err != nil {
			return nil, err
		}
		for _, row := range r.list {
			code, name := r.text(row, n.param), r.text(row, "name")
			switch n.param {
			case "country":
				name = analytics.InSentence(code, name)
			case "topic":
				name = topicName(ranked{code: code, name: name})
			}
			known[[2]string{n.param, code}] = name
		}
	}
	return func(param, value string) string { return known[[2]string{param, value}] }, nil
}

// scope is what the filter adds to "three engagements": " with Japan".
func (a *asker) scope(names analytics.Names) string {
	f := a.filter
	kinds := analytics.Filter{Kind: f.Kind}.Sentence(nil)
	f.Kind = nil
	scope := strings.TrimPrefix(f.Sentence(names), "Engagements")
	if len(a.filter.Kind) > 0 {
		scope += " (counting only " + strings.ToLower(kinds) + ")"
	}
	return scope
}

// headlines are the numbers in large type.
func (f facts) headlines() []Headline {
	tile := func(label string, now int, before *int) Headline {
		h := Headline{Label: label, Value: chart.Number(float64(now))}
		if before != nil && f.until.IsZero() {
			h.Change = fmt.Sprintf("%s: %s (%s)", f.month.Add(-1).nameBeside(f.month), chart.Number(float64(*before)), chart.Signed(float64(now-*before)))
		}
		return h
	}
	out := []Headline{tile("Engagements held", f.held, f.before)}
	if !f.chosen {
		out = append(out, tile("Countries", f.countries, f.countriesBefore))
	}
	return append(out, tile("Organisations", f.organizations, f.organizationsBefore),
		tile("Announced for "+f.month.Add(1).nameBeside(f.month), len(f.ahead), nil))
}
