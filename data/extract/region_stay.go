package extract

import (
	"slices"
	"strings"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/gazetteer"
)

// toRegion reads a trip whose goal is a region, with its days: "will make an official visit to South America from May 25 to 28". Its states
// are those that the text tells of.
func (d *document) toRegion(cl clause, home []*person) []*candidate {
	at := int32(0)
	for i := cl.match.to; i < min(cl.cut, cl.match.to+8) && at == 0; i++ {
		if _, ok := d.entity(i); ok {
			break // "South Africa"
		}
		if len(d.statesOf(i)) > 0 {
			at = i
		}
	}
	home = d.homeOrMain(home, cl)
	if at == 0 || cl.title || len(home) == 0 || cl.tense == tenseParticiple && !d.is(cl.match.from-1, isBe) {
		return nil
	}
	day := d.clauseDate(cl)
	if day == nil || day.kind != dateDay && day.kind != dateToday {
		return nil
	}
	if days := d.forDays(cl.match.to, cl.s); days > 1 {
		if whole := d.lasting(day, days); whole != nil {
			day = whole // "begins a 5-day tour of Latin America today"
		}
	}
	return []*candidate{d.draft(candidate{trigger: cl.match, kind: data.Visit, home: home, rule: "visit", date: day, region: at})}
}

// regionStops gives a trip to a region the states in it that its own sentence names, else those of the meetings told of its days. One
// of which no state is known is left out.
func (d *document) regionStops(cs []*candidate) {
	for _, v := range cs {
		if v.region == 0 {
			continue
		}
		within := d.statesOf(v.region)
		add := func(p party) {
			if p.country != "" && !d.isHome(p) && slices.ContainsFunc(d.gaz.Countries, func(c gazetteer.Country) bool {
				return c.Code == p.country && (slices.Contains(within, c.Region) || slices.Contains(within, c.Subregion))
			}) {
				v.addParty(p)
			}
		}
		s := d.sents[v.sent]
		for _, p := range d.partiesWithin(s.from, s.to) {
			add(p)
		}
		for _, c := range cs {
			if c != v && c.kind != data.Visit && !c.title && c.sent >= v.sent && !c.start.IsZero() && overlap(c, v) && len(v.parties) < 8 && countries(d.foreign(c)) == 1 {
				add(d.foreign(c)[0])
			}
		}
		if len(v.parties) == 0 {
			v.weak = true
		}
		if len(v.parties) == 1 {
			v.country, v.placeAt = v.parties[0].country, [2]int32{v.parties[0].from, v.parties[0].to}
		}
	}
}

// statesOf names the regions of the UN's scheme that a region at i is made of, none where it is no region.
func (d *document) statesOf(i int32) []string {
	if d.toks[i].kind != tokWord || d.toks[i].shape == lowerCase {
		return nil
	}
	switch strings.ToLower(d.word(i)) {
	case "africa":
		return []string{"Africa"}
	case "caribbean":
		return []string{"Caribbean"}
	case "balkans":
		return []string{"Southern Europe", "Eastern Europe"}
	case "europe":
		return []string{"Europe"}
	case "caucasus":
		return []string{"Western Asia"}
	case "america":
		switch {
		case d.isWord(i-1, "latin"):
			return []string{"South America", "Central America", "Caribbean"}
		case d.isWord(i-1, "south"):
			return []string{"South America"}
		case d.isWord(i-1, "central"):
			return []string{"Central America", "Caribbean"}
		}
	case "asia":
		switch {
		case d.isWord(i-1, "central"):
			return []string{"Central Asia"}
		case d.isWord(i-1, "southeast"):
			return []string{"South-eastern Asia"}
		case d.isWord(i-1, "south", "southwest"):
			return []string{"Southern Asia"}
		}
	case "east":
		if d.isWord(i-1, "middle") {
			return []string{"Western Asia", "Northern Africa"}
		}
	}
	return nil
}
