package synth

import "github.com/demarche/demarche/data"

// month is what is likely in one month.
type month struct {
	voices   choice[*voice]
	partners map[*voice]*choice[string]
	topics   choice[string]
	plots    choice[plot]
}

// newMonth weighs everything anew.
func (g *Generator) newMonth(day data.Date) {
	m := month{partners: map[*voice]*choice[string]{}}
	for _, v := range g.voices {
		m.voices.add(v, v.weight)
		partners := &choice[string]{}
		for rank, code := range v.partners {
			partners.add(code, g.trends.at("state", code, day)/(float64(rank)+1.5)) // Zipf's law, near enough
		}
		m.partners[v] = partners
	}
	for _, t := range g.words.topics {
		m.topics.add(t, g.trends.at("topic", t, day))
	}
	for _, p := range plots {
		m.plots.add(p, p.weight*g.trends.at("kind", string(p.kind), day))
	}
	g.month = m
}
