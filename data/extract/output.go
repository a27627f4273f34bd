package extract

import (
	"slices"

	"github.com/demarche/demarche/data"
)

// naming is what an engagement names, as it is found before room is made for all of it.
type naming struct {
	parties []party
	others  []*person
	topics  []topicHit
}

// room is memory for what the engagements of a document name: one piece of each kind for all of them.
type room struct {
	people   []data.Person
	words    []string
	evidence []data.Evidence
}

// evidenceOf is how much evidence an engagement has at the most.
func (n *naming) evidenceOf(c *candidate) int {
	return 4 + len(c.home) + len(n.others) + len(n.parties) + len(n.topics)
}

// engagements makes the domain's Engagements of the candidates, with their evidence and without confidences.
func (d *document) engagements(cs []*candidate) []data.Engagement {
	all := d.scratch.namings.room(len(cs))
	people, words, evidence := 0, 0, 0
	for _, c := range cs {
		n := naming{parties: d.foreign(c), others: d.tidy(c.others)}
		n.topics = d.topicsOf(c.scope, n.parties, c.kind != data.Multilateral, len(cs) > 1)
		people, words, evidence = people+len(c.home)+len(n.others), words+len(n.parties)+len(n.topics), evidence+n.evidenceOf(c)
		all = append(all, n)
	}
	r := room{make([]data.Person, people), make([]string, words), make([]data.Evidence, evidence)}
	out := slices.Grow([]data.Engagement(nil), len(cs))
	for i, c := range cs {
		out = append(out, d.engagement(c, &all[i], &r))
	}
	return out
}

// engagement makes one of them.
func (d *document) engagement(c *candidate, n *naming, r *room) data.Engagement {
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
	e.Home, r.people = split(r.people, len(c.home))
	e.Counterparts, r.people = split(r.people, len(n.others))
	e.Countries, r.words = split(r.words, countries(n.parties))
	e.Organizations, r.words = split(r.words, orgs(n.parties))
	e.Topics, r.words = split(r.words, len(n.topics))
	e.Evidence, r.evidence = split(r.evidence, n.evidenceOf(c))
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
	for _, p := range n.others {
		as := d.role(p)
		e.Counterparts = append(e.Counterparts, as)
		if as.Name != "" {
			note("counterpart", as.Name, p.from, p.to)
		} else {
			note("counterpart", as.Title, p.from, p.to)
		}
	}
	for _, p := range n.parties {
		if p.country != "" {
			e.Countries = append(e.Countries, p.country)
			note("country", p.country, p.from, p.to)
		} else {
			e.Organizations = append(e.Organizations, p.org)
			note("organization", p.org, p.from, p.to)
		}
	}
	for _, h := range n.topics {
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
			(p.named() || !slices.ContainsFunc(ps, func(q *person) bool { return q.named() && d.covers(q, p) })) {
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
