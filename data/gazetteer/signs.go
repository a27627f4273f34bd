package gazetteer

import (
	"slices"

	"github.com/demarche/demarche/data"
)

// fillSigns gathers what tells whose page a page is.
func (g *Gazetteer) fillSigns() {
	s := &g.Signs
	s.Marks = g.marks
	s.Officials = map[string]string{}
	user := false
	for _, v := range g.Sources {
		s.Publishers = append(s.Publishers, data.Publisher{ID: v.Source.ID, Name: v.Source.Name, Hosts: v.Hosts, Homes: g.homesOf(v), Reference: v.Reference})
		if v.fallback && (v.user || !user) { // a user's choice goes before the built-in one
			s.Fallback, user = v.Source.ID, v.user
		}
	}
	for _, o := range g.Officials {
		id := g.sourceOf(o)
		if id == "" {
			continue
		}
		for _, n := range append(o.Names, o.Official.Name) {
			s.Officials[n] = id
		}
	}
}

// sourceOf is the source whose home official somebody is. Of a country's two sources it is the one with marks: a register
// of the past has none.
func (g *Gazetteer) sourceOf(o Official) string {
	first := ""
	for _, s := range g.Sources {
		home := s.HomeCountry != "" && s.HomeCountry == o.Country || s.HomeOrg != "" && s.HomeOrg == o.Org
		if !home {
			continue
		}
		if slices.ContainsFunc(g.marks, func(m data.Mark) bool { return m.Source == s.Source.ID }) {
			return s.Source.ID
		}
		if first == "" {
			first = s.Source.ID
		}
	}
	return first
}

// homesOf are the names and demonyms of whom a source speaks for.
func (g *Gazetteer) homesOf(s Source) (out []string) {
	for _, c := range g.Countries {
		if c.Code == s.HomeCountry {
			out = append(append(append(out, c.Country.Name), c.Names...), c.Demonyms...)
		}
	}
	for _, o := range g.Organizations {
		if o.ID == s.HomeOrg && s.HomeOrg != "" {
			out = append(append(out, o.ID, o.Name), o.Names...)
		}
	}
	return out
}
