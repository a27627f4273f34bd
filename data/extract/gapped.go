package extract

import (
	"slices"

	"github.com/demarche/demarche/data"
)

// gapped reads a second engagement whose verb is left out: "With Minister A he had a consultation, and with Minister B a luncheon".
func (d *document) gapped(s sentence, made []*candidate) (out []*candidate) {
	for _, n := range d.eventsIn(s.from, s.to) {
		kind := d.tables.events[n.ref].kind
		if kind == data.Visit || kind == data.Multilateral || usedBy(made, n) {
			continue
		}
		others := d.withBefore(n, s)
		if len(others) == 0 {
			continue
		}
		at := slices.IndexFunc(made, func(c *candidate) bool {
			return c.kind != data.Visit && c.trigger.from < others[0].from && len(c.others) > 0
		})
		if at < 0 {
			continue
		}
		first := made[at]
		if fs := d.foreign(first); len(fs) == 1 && fs[0].country != "" {
			for _, p := range others {
				if p.assumed {
					p.sendAbroad(fs[0].country)
				}
			}
		}
		first.others = slices.DeleteFunc(slices.Clone(first.others), func(p *person) bool { return slices.Contains(others, p) })
		first.home = slices.DeleteFunc(slices.Clone(first.home), func(p *person) bool { return slices.Contains(others, p) })
		first.parties = slices.DeleteFunc(slices.Clone(first.parties), func(p party) bool { return p.from >= others[0].from })
		if first.kind == data.Multilateral && countries(d.foreign(first)) == 1 {
			first.kind = data.Meeting
		}
		c := *first
		c.trigger, c.kind, c.others, c.parties, c.rule = n, kind, others, nil, "gapped"
		out = append(out, d.draft(c))
	}
	return out
}

// withBefore are the people of "and with Minister A, of Peru, a luncheon", the noun given.
func (d *document) withBefore(n match, s sentence) []*person {
	i := n.from - 1
	for i > s.from && i > n.from-4 && d.toks[i].kind == tokWord && !d.isWord(i, "a", "an") {
		i--
	}
	if !d.isWord(i, "a", "an") {
		return nil
	}
	if d.word(i-1) == "," {
		i--
	}
	with := i - 1
	for with > s.from && !d.isWord(with, "with") && !d.verbAt(with) {
		with--
	}
	if !d.isWord(with, "with") || !d.isWord(with-1, "and") && d.word(with-1) != "," {
		return nil
	}
	people := d.peopleIn(with, i)
	if len(people) == 0 || people[0].from > with+2 || len(d.verbsIn(people[len(people)-1].to, i)) > 0 || slices.ContainsFunc(people, func(p *person) bool { return !p.named() }) {
		return nil
	}
	return people
}
