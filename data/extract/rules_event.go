package extract

import "github.com/demarche/demarche/data"

// ruleLight reads verbs that need a noun to say what they mean: "held talks", "paid a courtesy call on", "was held".
func ruleLight(d *document, cl clause, set *setting) []*candidate {
	noun, ok := d.nounFor(cl)
	if !ok {
		return nil
	}
	if d.tables.events[noun.ref].kind == data.Visit {
		if cl.verb.lemma != "pay" && cl.verb.lemma != "make" {
			return nil
		}
		return ruleVisit(d, cl, set)
	}
	return d.fromNoun(cl, noun, "held-"+string(d.tables.events[noun.ref].kind))
}

// ruleOccur reads "The 5th … Consultation took place".
func ruleOccur(d *document, cl clause, set *setting) []*candidate {
	noun, ok := d.lastNoun(cl.from, cl.match.from)
	if !ok {
		if noun, ok = d.lastNoun(cl.s.from, cl.match.from); !ok {
			return nil
		}
	}
	return d.fromNoun(cl, noun, "took-place")
}

// ruleGather reads "will come together in Bishkek for their Seventh Cooperation Forum".
func ruleGather(d *document, cl clause, set *setting) []*candidate {
	noun, ok := d.bestNoun(cl.match.to, cl.s.to)
	if !ok {
		return nil
	}
	return d.fromNoun(cl, noun, "came-together")
}

// nounFor finds the noun of a light verb: after it, or before it where the verb is passive.
func (d *document) nounFor(cl clause) (match, bool) {
	if cl.passive {
		if m, ok := d.lastNoun(cl.from, cl.match.from); ok {
			return m, true
		}
		return d.lastNoun(cl.s.from, cl.match.from)
	}
	limit := cl.to
	short := cl.verb.lemma == "have" || cl.verb.lemma == "make" || cl.verb.lemma == "pay" || cl.verb.lemma == "give"
	if short && limit > cl.match.to+9 {
		limit = cl.match.to + 9
	}
	if cl.verb.lemma == "have" && d.auxiliary(cl.match.to) {
		return match{}, false
	}
	m, ok := d.bestNoun(cl.match.to, limit)
	if !ok {
		return d.relativeNoun(cl)
	}
	kind := d.tables.events[m.ref].kind
	if cl.verb.lemma == "give" && kind != data.Ceremony {
		return m, false
	}
	return m, true
}

// auxiliary says whether "have" only helps another verb: "had come out of", "has gone to".
func (d *document) auxiliary(i int32) bool {
	if d.isWord(i, "been", "come", "gone", "become", "made", "taken", "met", "said", "put", "kept", "led", "also", "already", "now", "not", "begun", "grown", "to") {
		return !d.isWord(i, "also", "now") || d.auxiliary(i+1)
	}
	w := d.word(i)
	return len(w) > 4 && w[len(w)-2:] == "ed"
}

// relativeNoun is the noun of "the … Meeting, which the Bureau hosted there".
func (d *document) relativeNoun(cl clause) (match, bool) {
	m, ok := d.lastNoun(cl.s.from, cl.match.from)
	if !ok || cl.match.from-m.to > 24 {
		return m, false
	}
	at := m.to
	if d.word(at) == "”" {
		at++
	}
	if d.word(at) == "," {
		at++
	}
	return m, d.isWord(at, "which", "that")
}

// bestNoun is the first noun in [from, to), or one that follows it in the same phrase and says more: "the Joint
// Committee meeting", "courtesy call".
func (d *document) bestNoun(from, to int32) (match, bool) {
	ms := within(d.found.events, from, to)
	if len(ms) == 0 {
		return match{}, false
	}
	best := ms[0]
	for _, m := range ms[1:] {
		// "the eighth meeting of the ROK-India Foreign Ministerial Joint Committee" is the Committee's.
		kind := d.tables.events[m.ref].kind
		if m.from-best.to > 16 || !d.isWord(best.to, "of", "for") || kind != data.Consultation && kind != data.Multilateral || d.stopBetween(best.to, m.from) {
			break
		}
		best = m
	}
	return best, true
}

// stopBetween says whether a sign or verb parts two nouns.
func (d *document) stopBetween(from, to int32) bool {
	for i := from; i < to; i++ {
		if d.word(i) == "," || d.word(i) == ";" {
			return true
		}
	}
	return len(d.verbsIn(from, to)) > 0
}

func (d *document) lastNoun(from, to int32) (match, bool) {
	ms := within(d.found.events, from, to)
	for i := len(ms) - 1; i >= 0; i-- {
		if d.tables.events[ms[i].ref].kind != data.Visit {
			return ms[i], true
		}
	}
	return match{}, false
}

// fromNoun makes the candidate of a clause that an event noun carries.
func (d *document) fromNoun(cl clause, noun match, rule string) []*candidate {
	kind := d.tables.events[noun.ref].kind
	subjects := d.peopleIn(cl.from, min(cl.match.from, noun.from))
	objects := d.peopleIn(min(cl.match.to, noun.from), cl.cut)
	d.away(subjects, objects, cl)
	home, others := d.sides(append(subjects, objects...))
	if len(others) > 1 && (kind == data.Meeting || kind == data.Call) && d.severalNouns(noun) && !d.together(others, cl) && !d.sameParty(others) {
		if home = d.homeOrMain(home, cl); len(home) > 0 {
			return d.perCounterpart(cl, home, others, d.callKind(cl, kind), rule)
		}
	}
	c := &candidate{trigger: noun, kind: kind, home: home, others: others, rule: rule}
	c.parties = append(c.parties, d.nounParties(noun, cl.s, cl.cut)...)
	if !cl.passive {
		c.parties = append(c.parties, d.subjectParties(cl.from, cl.match.from)...)
	}
	c.parties = append(c.parties, d.withParties(noun.to, cl.cut)...)
	c.kind = d.refineKind(c, noun, cl)
	foreign := d.foreign(c)
	switch {
	case kind == data.Ceremony && len(foreign) == 0 && !d.forDiplomats(cl):
		return nil
	case len(foreign) == 0 && len(others) == 0 && c.kind != data.Multilateral && kind != data.Ceremony:
		return nil
	case d.ownDates(others):
		return d.perCounterpart(cl, d.homeOrMain(home, cl), dropUnnamed(others), data.Meeting, rule)
	}
	if len(c.home) == 0 && !d.homeParty(c) && (kind != data.Multilateral) {
		c.home = d.homeOrMain(nil, cl)
		if m := d.lastHome(cl.match.from); len(c.home) == 0 && m != nil && cl.verb != nil && cl.verb.class == verbOccur {
			c.home = []*person{m} // "A luncheon with Japanese Foreign Minister Taro Kono followed"
		}
	}
	if len(c.home) == 0 && !cl.passive && cl.from > cl.s.from && cl.match.from <= cl.from+1 {
		c.home, _ = d.sides(d.peopleIn(cl.s.from, cl.from)) // "will visit Beijing and hold a meeting of the ROK and …"
	}
	if len(c.home) == 0 && !d.homeParty(c) && !cl.title && d.foreignSubject(cl) {
		return nil
	}
	return []*candidate{c}
}

// ownDates says whether counterparts come each with a date in brackets.
func (d *document) ownDates(ps []*person) bool {
	n := 0
	for _, p := range ps {
		if d.ownDate(p) != nil {
			n++
		}
	}
	return n > 1
}

// dropUnnamed leaves out groups where others are named: "his two opposite numbers: A and B".
func dropUnnamed(ps []*person) []*person {
	var out []*person
	for _, p := range ps {
		if p.named() {
			out = append(out, p)
		}
	}
	return out
}

// severalNouns says whether the noun is plural: "meetings with A and B" are several.
func (d *document) severalNouns(noun match) bool {
	w := d.word(noun.to - 1)
	return len(w) > 4 && w[len(w)-1] == 's' && !d.isWord(noun.to-1, "talks", "consultations", "discussions", "negotiations")
}

func (d *document) homeParty(c *candidate) bool {
	for _, p := range c.parties {
		if d.isHome(p) {
			return true
		}
	}
	return false
}

// withParties reads states behind "with", "between", "among" and "hosted by".
func (d *document) withParties(from, to int32) []party {
	var out []party
	for i := from; i < to; i++ {
		if d.isWord(i, "with", "between", "among") {
			out = append(out, d.partiesAfter(i, to)...)
		}
	}
	return out
}

// refineKind settles the kind of what a noun names by its parties and the words around it.
func (d *document) refineKind(c *candidate, noun match, cl clause) data.Kind {
	kind := c.kind
	if kind == data.Meeting {
		kind = d.callKind(cl, kind)
	}
	c.kind = kind
	if kind == data.Ceremony || kind == data.Visit {
		return kind
	}
	if d.isWord(noun.from, "trilateral") || d.isWord(noun.from-1, "trilateral", "multilateral") {
		return data.Multilateral
	}
	f := d.foreign(c)
	if len(f) > 1 && countries(f) > 0 {
		return data.Multilateral
	}
	if kind == data.Meeting && len(f) < 2 && d.series(c, noun) {
		return data.Consultation
	}
	if len(f) == 1 && f[0].org != "" && kind != data.Call && !d.personOf(c, f[0].org) && d.grouping(f[0].org) {
		return data.Multilateral
	}
	if kind == data.Multilateral && len(f) == 1 && f[0].country != "" && d.homeParty(c) && !d.isWord(noun.to-1, "conference", "forum", "seminar", "workshop", "ministerial", "symposium") {
		return data.Meeting
	}
	return kind
}

// series says whether a noun is one of a numbered series of working level: "the 9th meeting of the Directors-General for
// Consular Affairs", "the third ROK-China maritime talks"; meetings of ministers stay meetings.
func (d *document) series(c *candidate, noun match) bool {
	for i := noun.from; i < noun.to; i++ {
		if d.isWord(i, "minister", "ministers", "ministerial") {
			return false
		}
	}
	numbered := false
	for i := noun.from - 1; i >= 0 && i > noun.from-10; i-- {
		if d.isWord(i, "minister", "ministers", "ministerial", ".", ",") {
			return false
		}
		if d.is(i, isOrdinal) || d.isWord(i, "st", "nd", "rd", "th") {
			numbered = true
			break
		}
	}
	if !numbered || d.isWord(noun.to, "with") {
		return false
	}
	return d.homeParty(c) || d.isWord(noun.to, "of") && !d.isWord(noun.to+2, "foreign")
}

func (d *document) personOf(c *candidate, org string) bool {
	for _, p := range c.others {
		if p.org == org && !p.group {
			return true
		}
	}
	return false
}

// grouping says whether an organisation's meeting is one of its members.
func (d *document) grouping(org string) bool {
	for i := range d.gaz.Organizations {
		if o := &d.gaz.Organizations[i]; o.ID == org {
			return o.Kind != "" && len(o.Members) > 0 || o.Kind == "grouping" || o.Kind == "forum"
		}
	}
	return false
}

// forDiplomats says whether a reception or ceremony is one for foreign diplomats.
func (d *document) forDiplomats(cl clause) bool {
	for i := cl.s.from; i < cl.s.to; i++ {
		if d.isWord(i, "diplomatic", "foreign") && d.isWord(i+1, "corps", "missions", "envoys", "diplomats", "ambassadors") || d.isWord(i, "ambassadors", "diplomats", "envoys") {
			return true
		}
	}
	return false
}

// ruleAttend reads "attended the X conference (hosted by Y)".
func ruleAttend(d *document, cl clause, set *setting) []*candidate {
	c := &candidate{trigger: cl.match, kind: data.Multilateral, rule: "attended"}
	noun, ok := d.bestNoun(cl.match.to, cl.to)
	relative := false
	if !ok {
		if noun, relative = d.relativeNoun(cl); relative {
			ok = true
			c.parties = d.eventOrgs(noun.from-4, noun.to)
		}
	}
	if ok {
		c.trigger = noun
		c.kind = d.tables.events[noun.ref].kind
		c.parties = append(c.parties, d.nounParties(noun, cl.s, cl.cut)...)
	}
	c.parties = append(c.parties, d.eventOrgs(cl.match.to, cl.cut)...)
	c.parties = append(c.parties, d.hosts(cl.match.to, cl.s.to)...)
	if !ok && len(c.parties) == 0 {
		return nil
	}
	subjects := d.peopleIn(cl.from, cl.match.from)
	objects := d.peopleIn(cl.match.to, cl.to)
	home, others := d.sides(append(subjects, objects...))
	c.home, c.others = d.homeOrMain(home, cl), others
	if len(c.home) == 0 {
		return nil
	}
	f := d.foreign(c)
	switch {
	case c.kind == data.Visit:
		return nil
	case c.kind == data.Ceremony:
		if len(f) == 0 && !d.forDiplomats(cl) {
			return nil
		}
	case c.kind == data.Meeting && len(f) == 0 && len(others) == 0:
		return nil // "attended a meeting of the National Assembly"
	case c.kind == data.Consultation || len(f) == 1 && f[0].country != "" && d.homeParty(c):
		c.kind = d.refineKind(c, noun, cl)
	default:
		c.kind = data.Multilateral
	}
	return []*candidate{c}
}

// hosts are the foreign parties that the sentence names as holding an event: "hosted by the US", "which the US Department
// of State hosted".
func (d *document) hosts(from, to int32) []party {
	for i := from; i < to; i++ {
		if !d.isWord(i, "hosted", "hosting", "convened", "organized", "held") {
			continue
		}
		if d.isWord(i+1, "by") {
			if p, ok := d.partyObject(i+2, to); ok {
				return []party{p}
			}
			for _, p := range d.mentioned(i+2, i+4) {
				if !p.none() && !p.home {
					return []party{p.party} // "hosted by US Secretary of State …"
				}
			}
			continue
		}
		for j := i - 1; j > from && j > i-9; j-- {
			if e, ok := d.entity(j); ok {
				p := d.partyOf(e)
				if e.class == classHint {
					p = d.hintParty(e)
				}
				if !p.none() && d.isWord(d.beforeThe(e.from), "which", "that") {
					return []party{p}
				}
			}
		}
	}
	return nil
}

func (d *document) beforeThe(i int32) int32 {
	if d.isWord(i-1, "the") {
		return i - 2
	}
	return i - 1
}

// eventOrgs are the organisations and series that stand in a stretch of words, as "the 52nd Munich Security Conference".
func (d *document) eventOrgs(from, to int32) []party {
	var out []party
	for i := from; i < to; {
		e, ok := d.entity(i)
		if ok && e.class == classOrg {
			out = append(out, d.partyOf(e))
		}
		if ok {
			i = max(e.to, i+1)
			continue
		}
		i++
	}
	for _, m := range within(d.found.sessions, from, to) {
		if o := d.gaz.Sessions[m.ref].Organization; o != "" {
			out = append(out, party{from: m.from, to: m.to, org: o})
		}
	}
	return out
}

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
	c := &candidate{trigger: cl.match, kind: data.Visit, home: home, parties: places, rule: "visit"}
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
