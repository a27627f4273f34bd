package extract

import (
	"slices"

	"github.com/demarche/demarche/data"
)

// ruleAttend reads "attended the X conference (hosted by Y)", and several such.
func ruleAttend(d *document, cl clause, set *setting) (out []*candidate) {
	if d.alsoAttended(cl, set) {
		return nil
	}
	if cl.tense == tensePresent && cl.verb.lemma == "lead the delegation" && d.isWord(cl.match.from-1, "who", "and") {
		return nil // "who leads the delegation to the Six-Party Talks": his post
	}
	if d.ownHeads(cl.s) {
		return nil
	}
	if cl.passive && d.isWord(cl.match.to, "by") {
		return d.attendedBy(cl)
	}
	if cl.tense == tenseInfinitive && d.visitFor(cl) {
		return nil
	}
	parts := d.attended(d.onlyNamedOnes(cl))
	each := !slices.ContainsFunc(parts, func(part clause) bool {
		m := d.firstDate(part.match.to, part.to)
		return m == nil || m.kind != dateDay
	})
	for _, part := range parts {
		cs := d.attendOne(part, set)
		for _, c := range cs {
			if m := d.firstDate(part.match.to, part.to); len(parts) > 1 && m != nil && (each || d.word(m.from-1) == "(") {
				c.date = m // "the ROK-ASEAN Meeting on May 17 and the EAS Meeting on May 18"
			}
		}
		out = append(out, cs...)
	}
	return out
}

// attendedBy reads "The Conference on May 26 in Lima will be attended by Minister A".
func (d *document) attendedBy(cl clause) []*candidate {
	noun, ok := d.lastNoun(cl.s.from, cl.match.from)
	home, others := d.sides(d.peopleIn(cl.match.to, min(cl.to, cl.match.to+20)))
	if d.hasWord(cl.match.to, cl.match.to+6, "delegates", "delegations", "representatives", "countries", "ministers") {
		home = nil // "by delegates from 85 countries", told of in general
	}
	if kind := d.tables.events[noun.ref].kind; !ok || len(home) == 0 || kind == data.Visit || kind == data.Ceremony {
		return nil
	}
	c := d.draft(candidate{trigger: noun, kind: data.Multilateral, home: home, others: others, rule: "attended"})
	c.parties = append(d.nounParties(noun, cl.s, cl.match.from), d.eventOrgs(cl.s.from, cl.match.from)...)
	c.parties = append(c.parties, d.hosts(noun.to, cl.match.from)...)
	if len(d.foreign(c)) == 0 && !d.abroad(cl.s) {
		return nil
	}
	return []*candidate{c}
}

// ruleRepresent reads "represent the United States at the East Asia Summit" and "head the delegation at the Forum".
func ruleRepresent(d *document, cl clause, set *setting) []*candidate {
	if cl.passive {
		return nil
	}
	for i := cl.match.to; i < min(cl.to, cl.match.to+7); i++ {
		if cl.tense == tensePresent {
			break // a post again: "leads the team to the talks"
		}
		if d.isWord(i, "delegation", "team") && d.isWord(i+1, "to", "at") || d.isWord(i, "participation") && d.isWord(i+1, "in") {
			return d.leadTo(cl, i+1, set)
		}
		if d.isWord(i, "at") && i > cl.match.to && len(d.eventOrgs(i, min(cl.to, i+10))) > 0 {
			cl.match.to = i
			return ruleAttend(d, cl, set)
		}
	}
	return nil
}

// leadTo reads "lead the U.S. delegation to the Dialogue" and "lead a team to Peru and Chile": an event, or a trip.
func (d *document) leadTo(cl clause, to int32, set *setting) []*candidate {
	e, ok := d.entity(d.skipThe(to + 1))
	cl.match.to = to
	if noun, found := d.bestNoun(to, min(cl.to, to+14)); found && d.tables.events[noun.ref].kind != data.Visit && !(ok && d.stop(e)) {
		return ruleAttend(d, cl, set)
	}
	if ok && d.stop(e) {
		return ruleVisit(d, cl, set)
	}
	return nil
}

// stop says whether a name is a place that one may travel to, and not the first part of "U.S.-Peru" or "Lima Conference".
func (d *document) stop(e match) bool {
	return (e.class == classCountry || e.class == classCity) && !d.opensCompound(e) && (int(e.to) >= len(d.toks) || d.toks[e.to].kind != tokWord || d.toks[e.to].shape == lowerCase)
}

// openReach is how many tokens behind "opened the" the noun of what was opened may stand.
const openReach = 8

func (d *document) attendOne(cl clause, set *setting) []*candidate {
	if from := d.pastOccasion(cl.match.to, cl.to); from > cl.match.to {
		cl.match.to, cl.cut = from, cl.to
	}
	c := d.draft(candidate{trigger: cl.match, kind: data.Multilateral, rule: "attended"})
	noun, ok := d.bestNoun(cl.match.to, cl.to)
	relative := false
	if !ok {
		if noun, relative = d.relativeNoun(cl); relative {
			ok = true
			c.parties = d.eventOrgs(max(cl.s.from, noun.from-10), noun.to)
		}
	}
	if ok {
		c.trigger = noun
		c.kind = d.tables.events[noun.ref].kind
		c.date = d.heldOn(noun, cl.s)
		c.parties = append(c.parties, d.nounParties(noun, cl.s, cl.cut)...)
	}
	c.parties = append(c.parties, d.eventOrgs(cl.match.to, cl.cut)...)
	c.parties = append(c.parties, d.hosts(cl.match.to, cl.s.to)...)
	if cl.verb.lemma == "open" && (!ok || relative || c.kind != data.Consultation || noun.from > cl.match.to+openReach) {
		return nil // "opened the exhibition", but "will open the U.S.-Peru Dialogue with A"
	}
	if cl.verb.class == verbWeakTrip { // "will go to Indonesia for the summit": its host
		c.parties = append(c.parties, d.partiesWithin(cl.match.to, min(cl.match.to+4, cl.cut))...)
	}
	if !ok && (len(c.parties) == 0 || cl.verb.lemma == "join" && len(within(d.found.sessions, cl.match.to, cl.cut)) == 0) {
		return d.attendedIt(cl) // who "joined the OECD" became its member
	}
	subjects := d.peopleIn(cl.from, cl.match.from)
	objects := d.peopleIn(cl.match.to, cl.to)
	home, others := d.sides(append(subjects, objects...))
	ours := ok && len(home) > 0 && home[0].from >= noun.to && d.isMeal(noun) && d.mealGiven(noun, home[0])
	if len(others) == 0 && len(home) > 0 && ok && d.isMeal(noun) && (d.isWord(noun.to, "with") || ours) && home[0].from >= noun.to {
		if others = d.guests(cl, set); len(others) == 0 { // "The guest will meet with A and attend a luncheon with B", of ours
			if ps := d.peopleIn(cl.s.from, cl.from); len(ps) > 0 && ps[0].from <= cl.s.from+6 && ps[0].named() && !ps[0].home && !ps[0].none() {
				others = ps[:1]
			}
		}
	}
	c.home, c.others = d.homeOrMain(home, cl), others
	if len(c.home) == 0 {
		return nil
	}
	f := d.foreign(c)
	if cl.verb.lemma == "address" && (c.kind != data.Multilateral && c.kind != data.Meeting || len(f) == 0 || !d.grouping(f[0].org) || len(others) > 0 || d.hasWord(cl.match.to, noun.from, "at", "in")) {
		return nil // "addressed the students"
	}
	switch {
	case c.kind == data.Consultation && len(f) == 0 && len(others) == 0 && ok && d.toks[noun.from].shape != lowerCase && d.abroad(cl.s):
		c.kind = data.Multilateral // "took part in the Lima Security Dialogue in Peru"
	case ours && c.kind == data.Meeting && len(f) == 1 && len(others) > 0:
		// the guest's meeting with the host: "will attend a luncheon that Minister A will host"
	case c.kind == data.Visit || c.kind == data.Meeting && len(f) == 1 && d.mealOf(noun, cl.s):
		return nil // the meal is the host's meeting with the guest
	case c.kind == data.Meeting && len(f) == 1 && f[0].country+f[0].org != "" && len(c.others) == 1 && d.isMeal(noun) && d.isWord(noun.to, "with"):
		// of two: "will attend a working luncheon with Vice Minister A"
	case c.kind == data.Ceremony && len(f) == 0 && (d.isWord(noun.from, "signing") || d.foreignCame(cl.sent+1)) && set.visit != nil && set.visit.rule != visitHere && set.country != "" && set.country != d.home:
		c.parties = append(c.parties, party{from: set.placeAt[0], to: set.placeAt[1], country: set.country}) // at a stop of a trip
	case c.kind == data.Ceremony:
		if len(f) == 0 && !d.forDiplomats(cl) {
			return nil
		}
	case c.kind == data.Meeting && len(f) == 0 && len(others) == 0 && !d.listFollows(cl.sent, c.home) && !d.ministersAbroad(noun, cl.s):
		return nil // "attended a meeting of the National Assembly"
	case c.kind == data.Meeting && len(f) == 1 && f[0].country != "" && d.isWord(noun.from, "bilateral"):
		// it says so: "will participate in a bilateral meeting with officials of Peru"
	case c.kind == data.Multilateral && len(f) == 0 && len(others) == 0 && d.isWord(noun.to-1, "session", "sessions"):
		return nil // part of a conference that is told of by its name
	case c.kind == data.Consultation || len(f) == 1 && f[0].country != "" && d.homeParty(c):
		c.kind = d.refineKind(c, noun, cl)
	default:
		c.kind = data.Multilateral
	}
	return d.one(c)
}

// mealOf says whether a noun is a meal that somebody is said to have given: "a luncheon hosted by the Ambassador of Peru".
func (d *document) mealOf(noun match, s sentence) bool {
	return d.isMeal(noun) && d.isWord(noun.to, "hosted", "given", "held", "arranged") && d.isWord(noun.to+1, "by")
}

// mealGiven says whether a meal is one that somebody named behind it gives: "a luncheon to be hosted by Minister A", "which A will host".
func (d *document) mealGiven(noun match, host *person) bool {
	for i := noun.to; i < min(noun.to+4, host.from); i++ {
		if d.isWord(i, "hosted", "given") && d.isWord(i+1, "by") && i+1 < host.from && host.from <= i+3 {
			return true
		}
	}
	return d.isWord(noun.to, "that", "which") && host.from <= noun.to+2 && d.hasWord(host.to, host.to+3, "host", "hosts", "hosted", "give", "gives", "gave")
}

func (d *document) isMeal(noun match) bool {
	return d.hasWord(noun.from, noun.to, "luncheon", "lunch", "dinner", "breakfast", "tea")
}

// abroad says whether a sentence is set in another state.
func (d *document) abroad(s sentence) bool {
	_, country, _, _ := d.placeIn(s.from, s.to)
	return country != "" && country != d.home
}

// ministersAbroad says whether an event is one of ministers in another state: "took part in the Foreign Ministers' Meeting on X in Lima".
func (d *document) ministersAbroad(noun match, s sentence) bool {
	if !d.abroad(s) {
		return false
	}
	for i := noun.from; i < noun.to; i++ {
		if d.isWord(i, "ministers", "ministerial") {
			return true
		}
	}
	return false
}

// pastOccasion leaves out what is only said of the time between two commas: "took part in Lima, during the session of the UN General Assembly, in
// the Meeting of MIKTA". It gives where the event's own words begin.
func (d *document) pastOccasion(from, to int32) int32 {
	for i := from; i < min(to, from+8); i++ {
		if d.word(i) != "," || !d.isWord(i+1, "during", "on", "amid", "alongside") || d.dateAt(i+2) {
			continue
		}
		for j := i + 2; j < min(to, i+24); j++ {
			if d.word(j) == "," && d.isWord(j+1, "in", "at") && d.isWord(j+2, "the", "a", "an") {
				return j + 1
			}
		}
		return from
	}
	return from
}

// attendedIt reads "A hosted the Conference on August 30 and 31. Minister B attended": the event is that of the sentence before.
func (d *document) attendedIt(cl clause) []*candidate {
	if cl.sent == 0 || cl.match.to < cl.to && d.toks[cl.match.to].kind != tokSign && !d.isWord(cl.match.to, "and") {
		return nil
	}
	before := d.sents[cl.sent-1]
	noun, ok := d.bestNoun(before.from, before.to)
	home, _ := d.sides(d.peopleIn(cl.from, cl.match.from))
	if !ok || len(home) == 0 || d.rel.Points[before.point].Kind == data.PointTitle {
		return nil
	}
	_, others := d.sides(d.peopleIn(before.from, noun.from))
	c := d.draft(candidate{trigger: noun, kind: data.Multilateral, home: home, others: others, rule: "attended-it", date: d.firstDate(before.from, before.to)})
	c.parties = d.eventOrgs(before.from, before.to)
	if len(d.foreign(c)) == 0 || c.date == nil {
		return nil
	}
	c.city, c.country, c.placeAt, c.place = d.placeIn(before.from, before.to)
	return []*candidate{c}
}

func (d *document) beforeThe(i int32) int32 {
	if d.isWord(i-1, "the") {
		return i - 2
	}
	return i - 1
}

// eventOrgs are the organisations and series that stand in a stretch of words, as "the 52nd Munich Security Conference".
func (d *document) eventOrgs(from, to int32) []party {
	mark := d.scratch.parties.mark()
	add := func(p party) { d.scratch.parties = append(d.scratch.parties, p) }
	for i := from; i < to; {
		e, ok := d.entity(i)
		if ok && e.class == classOrg {
			add(d.partyOf(e))
		}
		if ok {
			i = max(e.to, i+1)
			continue
		}
		i++
	}
	for _, m := range within(d.found.sessions, from, to) {
		if o := d.gaz.Sessions[m.ref].Organization; o != "" {
			add(party{from: m.from, to: m.to, org: o})
		}
	}
	return d.scratch.parties.since(mark)
}

// visitFor says whether attending only tells what a visit was for, on which something else was done: "met with A during his visit to Lima to
// attend the Forum".
func (d *document) visitFor(cl clause) bool {
	for i := cl.match.from - 1; i > cl.s.from+2 && i > cl.match.from-10; i-- {
		if d.word(i) == "," {
			return false
		}
		if d.isWord(i, "visit", "trip", "stay") {
			return d.isWord(i-1, "his", "her", "their") && d.isWord(i-2, "during", "on")
		}
		if d.isWord(i, "visiting") && d.isWord(i-1, "now", "currently", "presently") && !d.is(i-2, isBe) {
			return true // "a dinner for officials now visiting Korea to attend the Program"
		}
	}
	return false
}

// alsoAttended adds to a meeting told right before who else was there: "Minister of State A of Peru and Foreign Secretary B also attended the meeting."
func (d *document) alsoAttended(cl clause, set *setting) bool {
	at := cl.match.to
	if d.isWord(at, "in", "at") {
		at++ // "participate in"
	}
	c, end := set.told, at+2
	if c == nil || c.title || c.sent != cl.sent-1 || cl.passive || !d.isWord(at, "the", "this") || !d.isWord(at+1, "meeting", "consultation", "consultations", "talks", "dialogue") || end < cl.s.to && d.word(end) != "." {
		return false
	}
	also := (c.kind == data.Meeting || c.kind == data.Consultation) && d.isWord(cl.match.from-1, "also")
	if !also && (c.kind != data.Multilateral || len(c.home) > 0 || c.date == nil) { // "will take place in Lima on May 3. Minister A will participate in the meeting"
		return false
	}
	home, others := d.sides(d.peopleIn(cl.s.from, cl.match.from))
	if slices.ContainsFunc(others, func(p *person) bool { return !d.sharesSide(c, p) }) {
		return false
	}
	for _, p := range home {
		c.home = addOnce(c.home, p)
	}
	for _, p := range others {
		c.others = d.addCounterpart(c.others, p)
	}
	return true
}

// sharesSide says whether somebody is of a state or an organisation that takes part in an engagement.
func (d *document) sharesSide(c *candidate, p *person) bool {
	return slices.ContainsFunc(d.foreign(c), func(q party) bool { return q.country == p.country && (p.country != "" || q.org == p.org) })
}
