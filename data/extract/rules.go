package extract

import (
	"slices"

	"github.com/demarche/demarche/data"
)

// rule makes candidates of a clause.
type rule func(d *document, cl clause, set *setting) []*candidate

// ruleFor says which rule reads the clauses of a class of verbs.
var ruleFor = map[verbClass]rule{
	verbMeet:     ruleMeet,
	verbWeakMeet: ruleMeet,
	verbReceive:  ruleMeet,
	verbSpeak:    ruleSpeak,
	verbCall:     ruleSpeak,
	verbLight:    ruleLight,
	verbAttend:   ruleAttend,
	verbOccur:    ruleOccur,
	verbGather:   ruleGather,
	verbWeakTrip: ruleVisit,
	verbVisit:    ruleVisit,
	verbSign:     ruleSign,
	verbInvite:   ruleInvite,
	verbLead:     ruleRepresent,
	verbTrip:     ruleTrip,
	verbBrief:    ruleBrief,
}

// ruleMeet reads "Minister A met with B (and C)": each counterpart is a meeting of its own unless they share an office.
func ruleMeet(d *document, cl clause, set *setting) []*candidate {
	subjects, objects := d.peopleIn(cl.from, cl.match.from), d.withoutHosts(d.peopleIn(cl.match.to, cl.cut))
	if cl.passive && d.greetedOnArrival(cl.match, cl.s) || cl.verb.lemma == "welcome" && !d.welcomesTo(objects) || cl.verb.lemma == "call on" && d.urges(cl, objects) {
		return nil
	}
	if cl.verb.class == verbWeakMeet && (len(objects) == 0 || objects[0].from > cl.match.to+6) {
		d.hostsWhoSee(cl, subjects, set)
		home, others := d.sides(subjects)
		if m := d.lastHome(cl.match.from); m != nil && len(home) == 0 && len(others) > 0 && d.isWord(cl.match.to, "him", "her", "them") {
			return d.perCounterpart(cl, []*person{m}, others, data.Meeting, "saw-him") // "Senior Peruvian officials will see her"
		}
		return d.withHosts(cl, set, cl.match, d.homeOrMain(home, cl), objects)
	}
	if !cl.passive || d.receivedAbroad(cl, set) { // "will be received by the Minister": he is at home
		objects = d.away(objects, cl, set)
	}
	subjects = d.pastVisit(d.receivers(subjects, cl, set), objects)
	if len(objects) == 0 {
		subjects = d.joined(subjects, cl, set)
	}
	home, others := d.sides(append(subjects, objects...))
	if len(home) == 0 && (cl.verb.lemma == "summon" || cl.verb.lemma == "call in") {
		if len(others) == 0 || !d.byOwnMinistry(cl) {
			return nil // another ministry's doing
		}
		cs := d.perCounterpart(cl, nil, others, data.Meeting, "summoned")
		for _, c := range cs {
			if d.home != "" && c.country == "" {
				c.country, c.placeAt = d.home, [2]int32{cl.match.from, cl.match.to}
			}
		}
		return cs
	}
	home = d.homeOrMain(home, cl)
	if len(others) == 0 && cl.passive && cl.verb.class == verbReceive {
		others = d.callerBefore(cl)
	}
	if len(home) == 0 && len(others) == 0 {
		if cs := d.statesMet(cl); cs != nil {
			return cs
		}
	}
	if len(home) == 0 && !cl.title {
		return d.delegationsMet(cl, others)
	}
	if p := d.relativeSubject(cl); len(others) == 0 && p != nil && !p.home && len(home) > 0 {
		others = []*person{p}
	}
	if len(others) == 0 {
		others = d.guests(cl, set)
	}
	if len(others) == 0 {
		others = d.withThem(cl, set)
	}
	if len(others) == 0 {
		others = d.callers(cl, objects)
	}
	if len(others) == 0 && len(home) > 0 && d.groupOfStates(cl) {
		return []*candidate{d.draft(candidate{trigger: cl.match, kind: data.Multilateral, home: home, rule: "met-states"})}
	}
	if cs := d.withHosts(cl, set, cl.match, home, others); cs != nil && cl.verb.class == verbMeet {
		return cs
	}
	if len(others) == 0 && d.officialsMet(cl, objects) {
		if p := d.stateOfPlace(cl); p.country != "" {
			return []*candidate{d.draft(candidate{trigger: cl.match, kind: data.Meeting, home: home, parties: []party{p}, rule: "met-officials"})}
		}
	}
	if len(others) == 0 {
		if qs := d.pronounObject(cl); len(qs) > 0 {
			return d.perCounterpart(cl, home, qs, d.callKind(cl, data.Meeting), "met-him")
		}
		if p, ok := d.partyObject(cl.match.to, cl.cut); ok && cl.verb.lemma != "call on" {
			return []*candidate{d.draft(candidate{trigger: cl.match, kind: data.Meeting, home: home, parties: []party{p}, rule: "met-party"})}
		}
		return nil
	}
	if d.callsOnEach(cl, home, others) || d.metByEach(cl, home, others) {
		return d.eachOfOurs(cl.match, home, others, "met-each")
	}
	if body, ok := d.bodyThatMet(cl); ok {
		return []*candidate{d.draft(candidate{trigger: body, kind: data.Consultation, home: home, others: others, rule: "body-met"})}
	}
	return d.perCounterpart(cl, home, others, d.callKind(cl, data.Meeting), "met")
}

// withoutHosts leaves out who only hosts what somebody attends besides: "will meet with Minister A and attend a concert hosted by Minister B".
// The host of a meal or a meeting is met there.
func (d *document) withoutHosts(people []*person) []*person {
	hosts := func(p *person) bool {
		return d.isWord(p.from-1, "by") && d.isWord(p.from-2, "hosted", "organised", "organized", "sponsored") &&
			!slices.ContainsFunc(d.eventsIn(p.from-6, p.from-2), func(m match) bool { return d.tables.events[m.ref].kind != noEngagement })
	}
	if !slices.ContainsFunc(people, hosts) {
		return people
	}
	return slices.DeleteFunc(slices.Clone(people), hosts)
}

// hostsThere takes officials of whom nothing is known for those of the state where they met the home side: "In Belmopan, senior
// government officials will meet with the Under Secretary".
func (d *document) hostsThere(c *candidate, cl clause) {
	p := d.stateOfPlace(cl)
	if p.country == "" {
		return
	}
	for _, p := range c.others {
		if !p.group || !d.isWord(p.to-1, "officials", "leaders", "authorities", "ministers") {
			return
		}
	}
	c.parties, c.weak = append(c.parties, p), false
}

// stateOfPlace is the foreign state that a clause is set in, by its own words or by "there".
func (d *document) stateOfPlace(cl clause) party {
	_, country, at, _ := d.placeIn(cl.s.from, cl.to)
	for i := cl.match.to; country == "" && i < cl.to; i++ {
		if d.isWord(i, "there") {
			country, at = cl.there.country, [2]int32{cl.there.from, cl.there.to}
		}
	}
	if country == "" || country == d.home {
		return party{}
	}
	return party{from: at[0], to: at[1], country: country}
}

// officialsMet says whether officials who are only called so meet somebody of the home side: "senior officials will meet with the Minister".
func (d *document) officialsMet(cl clause, objects []*person) bool {
	if cl.passive {
		return false
	}
	if len(objects) == 0 { // "In Phnom Penh she will meet with leaders of the government"
		for i := cl.match.to; i < min(cl.to, cl.match.to+5); i++ {
			if d.is(i, isGroup) && d.isWord(i, "officials", "leaders", "authorities", "ministers") {
				return true
			}
		}
	}
	him := d.isWord(cl.match.to, "with") && d.isWord(cl.match.to+1, "him", "her")
	if !him && !slices.ContainsFunc(objects, func(p *person) bool { return p.home && p.from > cl.match.from }) {
		return false
	}
	for i := cl.from; i < cl.match.from; i++ {
		if d.is(i, isGroup) && d.isWord(i, "officials", "leaders", "authorities", "ministers") {
			return len(d.peopleIn(cl.from, cl.match.from)) == 0
		}
	}
	return false
}

// partyObject reads a state or organisation as the one met: "met with the EU side".
func (d *document) partyObject(from, to int32) (party, bool) {
	i := from
	if d.isWord(i, "with") {
		i++
	}
	i = d.skipThe(i)
	e, ok := d.entity(i)
	if !ok || i >= to || d.partyOf(e).none() || d.isHome(d.partyOf(e)) {
		return party{}, false
	}
	if e.class == classDemonym && d.isWord(e.to, "who", "whose", "living", "working", "studying") {
		return party{}, false // "meet with Peruvians who work in Boston": people, not their state
	}
	return d.partyOf(e), true
}

// byParties makes an engagement with two foreign states or more multilateral.
func (d *document) byParties(c *candidate) data.Kind {
	f := d.foreign(c)
	if c.kind != data.Visit && c.kind != data.Ceremony && (len(f) > 1 && countries(f) > 0) {
		return data.Multilateral
	}
	if c.kind == data.Meeting && len(f) == 1 && f[0].org != "" && d.grouping(f[0].org) && len(c.others) > 0 && c.others[0].plural && (f[0].org != "EU" || !c.others[0].group) && !d.hasWord(c.others[0].from, c.others[0].to, "delegation", "committee") {
		return data.Multilateral // "met with the Foreign Ministers of the GCC"
	}
	return c.kind
}
