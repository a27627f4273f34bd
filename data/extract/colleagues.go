package extract

import (
	"slices"

	"github.com/demarche/demarche/data"
)

// colleagues gives those of whom no state is told that of whom the text tells right before, on the same day: "met with Foreign Minister A of
// Peru. He had a consultation with Vice Minister B". The home country's own are not told of so.
func (d *document) colleagues(cs []*candidate) {
	for _, c := range cs {
		if c.kind == data.Visit || c.kind == data.Multilateral || len(c.others) == 0 || len(d.foreign(c)) > 0 ||
			slices.ContainsFunc(c.others, func(p *person) bool { return !p.named() || !p.none() || p.home || p.titleTo <= p.titleFrom }) {
			continue
		}
		for _, o := range cs {
			if o == c || o.sent > c.sent || o.sent < c.sent-1 || o.start != c.start || o.kind == data.Visit || o.kind == data.Multilateral || len(o.others) == 0 {
				continue
			}
			if fs := d.foreign(o); len(fs) == 1 && fs[0].country != "" {
				for _, p := range c.others {
					p.country = fs[0].country
				}
				break
			}
		}
	}
}

// leadOfEach gives each side of a consultation its lead where a sentence names two and no state with either: "Deputy Minister A and Secretary B
// co-chaired the consultations". Who is not known to be of the home side, or has no name as its people have, is of the other.
func (d *document) leadOfEach(cs []*candidate) {
	for _, c := range cs {
		if slices.ContainsFunc(c.home, func(p *person) bool { return p.assumed && sharesOne([]*person{p}, c.others) }) {
			c.home = slices.DeleteFunc(slices.Clone(c.home), func(p *person) bool { return p.assumed && sharesOne([]*person{p}, c.others) })
		}
		if c.kind != data.Consultation || len(c.others) > 0 || len(c.home) != 2 || d.home == "" {
			continue
		}
		fs := d.foreign(c)
		a, b := c.home[0], c.home[1]
		if len(fs) != 1 || fs[0].country == "" || !a.named() || !b.named() || d.sentenceAt(a.from) != d.sentenceAt(b.from) {
			continue
		}
		ours, other := a, b
		if d.known(b.nameFrom, b.nameTo) && !d.known(a.nameFrom, a.nameTo) && d.lex.nationality(a.name) != d.home {
			ours, other = b, a
		}
		if other.official >= 0 || other.same != nil || d.lex.nationality(other.name) == d.home || !other.assumed {
			continue
		}
		guest := *other
		guest.home, guest.assumed, guest.country, guest.org = false, false, fs[0].country, ""
		c.home, c.others = []*person{ours}, []*person{&guest}
	}
}

// sharesOne says whether two lists have somebody in common, by name.
func sharesOne(some, others []*person) bool {
	return slices.ContainsFunc(some, func(p *person) bool {
		return slices.ContainsFunc(others, func(q *person) bool { return p == q || p.name != "" && p.name == q.name })
	})
}
