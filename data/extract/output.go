package extract

import (
	"slices"

	"github.com/demarche/demarche/data"
)

// engagement makes the domain's Engagement of a candidate, with its evidence and without a confidence.
func (d *document) engagement(c *candidate) data.Engagement {
	e := data.Engagement{
		Kind: c.kind, Status: c.status, Start: c.start, End: c.end, DateMethod: c.method, DateUncertainty: c.spread,
		Place: c.city, PlaceCountry: c.country, Rule: c.rule,
	}
	if e.End == e.Start {
		e.End = data.Date{}
	}
	if e.Kind == data.Call {
		e.Place, e.PlaceCountry = "", ""
	}
	parties, others := d.foreign(c), d.tidy(c.others)
	topics := d.topicsOf(c.scope, parties, c.kind != data.Multilateral)
	people, words := make([]data.Person, len(c.home)+len(others)), make([]string, len(parties)+len(topics))
	e.Home, people = split(people, len(c.home))
	e.Counterparts, _ = split(people, len(others))
	e.Countries, words = split(words, countries(parties))
	e.Organizations, words = split(words, orgs(parties))
	e.Topics, _ = split(words, len(topics))
	e.Evidence = make([]data.Evidence, 0, 4+len(c.home)+len(c.others)+len(parties)+len(topics))
	note := func(field, value string, from, to int32) {
		if from < to {
			sp := d.span(from, to)
			e.Evidence = append(e.Evidence, data.Evidence{Field: field, Value: value, Point: d.pointAt(sp.Start), Span: sp})
		}
	}
	note("kind", string(e.Kind), c.trigger.from, c.trigger.to)
	if c.verb.to > 0 {
		note("status", string(e.Status), d.withAuxiliary(c.verb), c.verb.to)
	} else {
		note("status", string(e.Status), c.trigger.from, c.trigger.to)
	}
	if c.date != nil {
		note("date", e.Start.String(), c.date.from, c.date.to)
	}
	if e.Place != "" {
		note("place", e.Place, c.placeAt[0], c.placeAt[1])
	} else if e.PlaceCountry != "" {
		note("place", e.PlaceCountry, c.placeAt[0], c.placeAt[1])
	}
	for _, p := range c.home {
		if p.named() {
			e.Home = append(e.Home, d.role(p))
			note("home", p.name, p.from, p.to)
		}
	}
	for _, p := range others {
		r := d.role(p)
		e.Counterparts = append(e.Counterparts, r)
		if r.Name != "" {
			note("counterpart", r.Name, p.from, p.to)
		} else {
			note("counterpart", r.Title, p.from, p.to)
		}
	}
	for _, p := range parties {
		if p.country != "" {
			e.Countries = append(e.Countries, p.country)
			note("country", p.country, p.from, p.to)
		} else {
			e.Organizations = append(e.Organizations, p.org)
			note("organization", p.org, p.from, p.to)
		}
	}
	for _, h := range topics {
		id := d.gaz.Topics[h.topic].Topic.ID
		e.Topics = append(e.Topics, id)
		note("topic", id, h.match.from, h.match.to)
	}
	slices.Sort(e.Countries)
	slices.Sort(e.Organizations)
	slices.Sort(e.Topics)
	return e
}

// split makes an empty slice that has the first n places of a piece of memory, and gives the rest of it.
func split[T any](memory []T, n int) (part, rest []T) { return memory[:0:n], memory[n:] }

// withAuxiliary is where the verb group begins: "will meet", "is to visit".
func (d *document) withAuxiliary(v match) int32 {
	i := v.from
	for i > 0 && (d.is(i-1, isFuture|isBe|isHave) || d.isWord(i-1, "to", "also")) && i > v.from-3 {
		i--
	}
	return i
}

// tidy leaves out counterparts told twice, and groups whose members are named: "US officials" beside the Secretary of State.
func (d *document) tidy(ps []*person) []*person {
	out := d.scratch.people.room(len(ps))
	for _, p := range ps {
		if !slices.ContainsFunc(out, func(q *person) bool { return d.covers(q, p) }) &&
			!slices.ContainsFunc(ps, func(q *person) bool { return q != p && q.named() && d.covers(q, p) }) {
			out = append(out, p)
		}
	}
	return out
}

// covers says whether q makes p superfluous.
func (d *document) covers(q, p *person) bool {
	if p.named() {
		return q.named() && q.name == p.name
	}
	if q.named() {
		return p.group && q.country == p.country && q.org == p.org
	}
	return d.words(q.titleFrom, q.titleTo) == d.words(p.titleFrom, p.titleTo) && q.country == p.country && q.org == p.org
}
