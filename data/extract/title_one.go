package extract

import (
	"slices"

	"github.com/demarche/demarche/data"
)

// titleSaysOne says whether the title tells of one meeting with all of them: "Secretary A's Meeting with Peruvian, Chilean, and Bolivian
// Counterparts".
func (d *document) titleSaysOne(others []*person) bool {
	if !d.titled() {
		return false
	}
	s := d.sents[0]
	for _, n := range d.eventsIn(s.from, s.to) {
		kind := d.tables.events[n.ref].kind
		if kind != data.Meeting && kind != data.Call || d.severalNouns(n) || !d.isWord(n.to-1, "meeting", "call", "lunch", "dinner", "conversation") || !d.isWord(n.to, "with") {
			continue
		}
		var states []string
		for _, p := range d.partiesWithin(n.to, s.to) {
			if p.country != "" && !d.isHome(p) && !slices.Contains(states, p.country) {
				states = append(states, p.country)
			}
		}
		if len(states) < 2 || len(states) != len(others) {
			return false
		}
		return !slices.ContainsFunc(others, func(p *person) bool { return !slices.Contains(states, p.country) })
	}
	return false
}
