package extract

import "github.com/demarche/demarche/data"

// besideSeat sets a meeting that took place beside a forum that is always held in one city there: "met with B on the sidelines of the Munich Security
// Conference". The title speaks for its meeting.
func (d *document) besideSeat(c *candidate) bool {
	if c.kind == data.Multilateral {
		return false
	}
	for _, s := range d.sents {
		if s.point != d.sents[c.sent].point && d.rel.Points[s.point].Kind != data.PointTitle {
			continue
		}
		for i := s.from; i+1 < s.to; i++ {
			if !d.isWord(i, "sidelines", "margins", "fringes") || !d.isWord(i+1, "of") {
				continue
			}
			for _, p := range d.eventOrgs(i, min(s.to, i+8)) {
				if city, ok := d.seats[p.org]; ok {
					c.city, c.country, c.placeAt = city.Name, city.Country, [2]int32{p.from, p.to}
					return true
				}
			}
		}
	}
	return false
}

// cityOfTitle sets the one engagement of a text, where it names no place, in the city that its title ends with: "Meeting Between Minister A and Foreign
// Minister B in Lima, 17 May 2008".
func (d *document) cityOfTitle(cs []*candidate) {
	if !d.titled() || len(cs) != 1 || cs[0].city != "" || cs[0].country != "" || cs[0].kind == data.Call || cs[0].kind == data.Visit {
		return
	}
	s := d.sents[0]
	for _, e := range within(d.found.entities, s.from, s.to) {
		if e.class != classCity || !d.isWord(e.from-1, "in", "at") || d.opensEventName(e) || d.strifeIn(e.from-1) || len(d.eventsIn(s.from, e.from)) == 0 {
			continue
		}
		if at := e.to; at >= s.to || d.word(at) == "," || d.word(at) == "(" || d.dateAt(at) {
			stop := e
			cs[0].city, cs[0].country, cs[0].placeAt, cs[0].place = d.words(e.from, e.to), d.gaz.Cities[e.ref].City.Country, [2]int32{e.from, e.to}, &stop
			return
		}
	}
}
