package extract

import "github.com/demarche/demarche/data"

// ruleVisit reads "will visit Sweden, the UK and the EU": a trip of home officials.
func ruleVisit(d *document, cl clause, set *setting) []*candidate {
	subjects := d.peopleIn(cl.from, cl.match.from)
	home, others := d.sides(subjects)
	if len(others) > 0 && len(home) == 0 {
		return nil
	}
	places, city := d.destinations(cl.match.to, cl.cut)
	if len(places) == 0 && city == nil {
		return nil
	}
	if (cl.tense == tenseParticiple || cl.verb.class == verbWeakTrip) && !d.dated(cl.s) {
		return nil
	}
	home = d.homeOrMain(home, cl)
	if len(home) == 0 && !cl.title {
		return nil
	}
	c := &candidate{trigger: cl.match, kind: data.Visit, home: home, parties: places, rule: "visit", date: d.legs(cl.match.to, cl.cut)}
	for _, p := range places {
		if d.isHome(p) {
			return nil
		}
	}
	if len(places) == 1 {
		c.country = places[0].country
		c.placeAt = [2]int32{places[0].from, places[0].to}
	}
	if city != nil {
		c.city, c.country, c.place = d.words(city.from, city.to), d.gaz.Cities[city.ref].City.Country, city
		c.placeAt = [2]int32{city.from, city.to}
		if c.country == d.home {
			return nil
		}
		if len(places) == 0 && c.country != "" {
			c.parties = []party{{from: city.from, to: city.to, country: c.country}}
		}
	}
	return []*candidate{c}
}

// legs is the whole span of a trip told leg by leg: "Accra from May 2 to 4 and Nairobi from May 4 to 6"; nil where it has
// one leg or none.
func (d *document) legs(from, to int32) *dateMention {
	ms := d.datesIn(from, to)
	if len(ms) < 2 || ms[0].end.IsZero() {
		return nil
	}
	last := ms[len(ms)-1]
	if last.end.IsZero() || last.kind != dateDay || last.start.Year != ms[0].start.Year && ms[0].start.Year != 0 {
		return nil
	}
	whole := ms[0]
	whole.to, whole.end = last.to, last.end
	if whole.start.Year == 0 && last.start.Year != 0 {
		whole.start.Year = last.start.Year
	}
	return &whole
}

// destinations reads where a trip goes: the states, and the city where it is a single one.
func (d *document) destinations(from, to int32) ([]party, *match) {
	var out []party
	var cities []match
	for i := from; i < to; {
		e, ok := d.entity(i)
		if !ok {
			if d.is(i, isFuture) || d.isWord(i, "for", "where", "as", "at", "with", "by", "while") && len(out)+len(cities) > 0 {
				break
			}
			i++
			continue
		}
		switch {
		case e.class == classCity:
			cities = append(cities, e)
		case e.class == classCountry || e.class == classOrg:
			out = append(out, d.partyOf(e))
		case e.class == classOfficial || e.class == classOffice || e.class == classHint:
			i = to
		}
		i = max(e.to, i+1)
	}
	if len(cities) == 1 && countries(out) < 2 {
		return out, &cities[0]
	}
	for _, c := range cities {
		code := d.gaz.Cities[c.ref].City.Country
		known := false
		for _, p := range out {
			known = known || p.country == code
		}
		if !known {
			out = append(out, party{from: c.from, to: c.to, country: code})
		}
	}
	return out, nil
}

// ruleSign reads "signed an agreement with", "was signed by A and B".
func ruleSign(d *document, cl clause, set *setting) []*candidate {
	home, others := d.sides(append(d.peopleIn(cl.from, cl.match.from), d.peopleIn(cl.match.to, cl.to)...))
	c := &candidate{trigger: cl.match, kind: data.Ceremony, home: home, others: others, rule: "signed"}
	c.parties = append(d.subjectParties(cl.from, cl.match.from), d.withParties(cl.match.to, cl.to)...)
	if last := set.last; len(d.foreign(c)) == 0 && last != nil && !cl.title && d.bothSign(cl) {
		c.home, c.others, c.parties = last.home, last.others, last.parties
	}
	if len(d.foreign(c)) == 0 || len(others) == 0 && !cl.title && len(c.home) == 0 {
		return nil
	}
	return []*candidate{c}
}

// bothSign says whether the subject of a signing is the two sides of the meeting told before: "the two sides will sign",
// "The Minister and the Chairperson then put their signatures to".
func (d *document) bothSign(cl clause) bool {
	offices := 0
	for i := cl.from; i < cl.match.from; i++ {
		if d.isWord(i, "two", "both", "sides", "they", "ministers") {
			return true
		}
		if e, ok := d.entity(i); ok && e.from == i && e.class == classOffice {
			offices++
		}
	}
	return offices > 1
}
