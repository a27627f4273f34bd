package extract

import (
	"slices"

	"github.com/demarche/demarche/data"
)

// seatedTrips takes trips to the city where a body sits, whose session the traveller is told to attend there, for trips to the body: "will pay
// a visit to New York, U.S.A. During his stay there, he will participate in the debate at the 60th Session of the U.N. General Assembly". What
// is told of hosts without saying who they are is then of no state.
func (d *document) seatedTrips(cs []*candidate) []*candidate {
	var trips []*candidate
	for _, v := range cs {
		f := d.foreign(v)
		if v.kind != data.Visit || v.rule == visitHere || len(f) != 1 || f[0].country == "" || f[0].country != v.country || v.city == "" {
			continue
		}
		i := slices.IndexFunc(cs, func(c *candidate) bool { return c.kind == data.Multilateral && overlap(v, c) && d.sessionOf(c, v.city) })
		if i < 0 {
			continue
		}
		v.parties = []party{d.foreign(cs[i])[0]}
		trips = append(trips, v)
	}
	if len(trips) == 0 {
		return cs
	}
	return slices.DeleteFunc(cs, func(c *candidate) bool {
		return c.rule == "met-hosts" && slices.ContainsFunc(trips, func(v *candidate) bool {
			return overlap(v, c) && slices.ContainsFunc(c.parties, func(p party) bool { return p.country == v.country })
		})
	})
}

// sessionOf says whether an engagement is a session of a body that sits in a city.
func (d *document) sessionOf(c *candidate, city string) bool {
	f := d.foreign(c)
	return len(f) == 1 && f[0].org != "" && d.sitsIn(f[0].org, city) && d.inSession(f[0])
}
