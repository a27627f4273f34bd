package extract

import (
	"strings"

	"github.com/demarche/demarche/data/gazetteer"
)

// services are the states whose ministers officials of organisations were before or after, by official: Ban Ki-moon was "Foreign Minister
// of the Republic of Korea" before he was UN Secretary-General.
func services(g *gazetteer.Gazetteer) map[int32][]string {
	codes := map[string]string{}
	for _, c := range g.Countries {
		for _, n := range append(c.Names, c.Country.Name) {
			codes[n] = c.Code
		}
	}
	out := map[int32][]string{}
	for i, o := range g.Officials {
		if o.Country != "" {
			continue
		}
		for _, t := range o.Terms {
			at := strings.LastIndex(t.Title, " of ")
			if at < 0 || !strings.Contains(folded(t.Title[:at]), "minister") {
				continue
			}
			if code := codes[strings.TrimPrefix(t.Title[at+4:], "the ")]; code != "" {
				out[int32(i)] = append(out[int32(i)], code)
			}
		}
	}
	return out
}

// stateServed is the state of an official of an organisation who is told of as a minister: "Minister of Foreign Affairs and Trade Ban
// Ki-moon"; "" where the office is the organisation's.
func (d *document) stateServed(p *person) string {
	states := d.served[p.official]
	if len(states) == 0 || p.titleTo <= p.titleFrom || !strings.Contains(d.titleOf(p), "minister") {
		return ""
	}
	return states[0]
}
