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
