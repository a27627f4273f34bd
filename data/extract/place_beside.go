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
