package extract

import (
	"slices"
	"strings"

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
	subjects = d.receivers(subjects, cl, set)
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
		var out []*candidate
		for _, h := range home {
			out = append(out, d.draft(candidate{trigger: cl.match, kind: data.Meeting, home: []*person{h}, others: others, rule: "met-each"}))
		}
		return out
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

// callsOnEach says whether a guest calls on several of ours, each of an office of his own: "Foreign Minister A of Peru called on President B,
// Prime Minister C and Senior Minister D".
func (d *document) callsOnEach(cl clause, home, others []*person) bool {
	if cl.verb.lemma != "call on" || cl.passive || len(others) != 1 || len(home) < 2 || others[0].from > cl.match.from {
		return false
	}
	for i, h := range home {
		if h.from < cl.match.to || h.titleTo <= h.titleFrom || i > 0 && !d.onlyJoined(home[i-1].to, h.from) {
			return false
		}
	}
	return true
}

// metByEach says whether several of ours met one guest each on their own: "Premier A and Chairman B met with President C respectively".
func (d *document) metByEach(cl clause, home, others []*person) bool {
	return len(others) == 1 && len(home) > 1 && !cl.passive && home[len(home)-1].to <= cl.match.from &&
		d.hasWord(cl.from, cl.to, "respectively", "separately")
}

// perCounterpart makes one candidate of each counterpart, or of all where they are met together.
func (d *document) perCounterpart(cl clause, home, others []*person, kind data.Kind, rule string) []*candidate {
	others = d.withoutLed(others)
	if both := d.alsoJointly(cl); both && len(others) == 2 && kind == data.Meeting {
		all := d.draft(candidate{trigger: cl.match, kind: data.Multilateral, home: home, others: others, rule: rule + "-jointly"})
		return append(d.eachOf(cl, home, others, kind, rule), all)
	}
	if us := d.theirCounterparts(cl, others); len(us) > 1 && kind == data.Meeting {
		return []*candidate{d.draft(candidate{trigger: cl.match, kind: kind, home: us, others: others, rule: rule})}
	}
	together := len(others) == 1 || d.spellsOut(others) || d.together(others, cl) && !d.hostsOfStops(others, cl) || d.titleSaysOne(others)
	if together {
		c := d.draft(candidate{trigger: cl.match, kind: kind, home: home, others: others, rule: rule})
		if c.weak = len(d.foreign(c)) == 0 && !slices.ContainsFunc(others, (*person).named); c.weak {
			d.hostsThere(c, cl)
		}
		c.kind = d.byParties(c)
		return d.one(c)
	}
	if d.saysIncluding(cl) {
		others = dropUnnamed(others)
	}
	return d.eachOf(cl, home, others, kind, rule)
}

// spellsOut says whether a grouping of states comes first and its members by name behind it: "his E3 counterparts, A, B and C".
func (d *document) spellsOut(others []*person) bool {
	p := others[0]
	return len(others) > 2 && !p.named() && p.org != "" && d.grouping(p.org) && d.word(p.to) == "," && others[1].from == p.to+1
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

// alsoJointly says whether counterparts are met one by one and then at once: "with A, with B, and with both of them together", "bilateral and
// trilateral meetings with A and B".
func (d *document) alsoJointly(cl clause) bool {
	for i := max(cl.from, cl.match.from-6); i < cl.to; i++ {
		if i >= cl.match.to && d.isWord(i, "both") && d.isWord(i-1, "with") || d.isWord(i-1, "bilateral") && d.isWord(i, "and") && d.isWord(i+1, "trilateral") {
			return true
		}
	}
	return false
}

// eachOf makes one candidate of each counterpart.
func (d *document) eachOf(cl clause, home, others []*person, kind data.Kind, rule string) []*candidate {
	var out []*candidate
	var front *dateMention
	if slices.ContainsFunc(others, func(p *person) bool { return d.dateBehind(p, cl.to) != nil }) {
		front = d.firstDate(cl.s.from, cl.match.from) // "On May 9, he met with A, and with B on May 10"
	}
	for k, p := range others {
		if k > 0 && p.group && others[k-1].group && !p.none() && p.country == others[k-1].country && p.org == others[k-1].org {
			continue // "officials of the Peruvian Ministries of Trade and Health"
		}
		c := d.draft(candidate{trigger: cl.match, kind: kind, home: home, others: []*person{p}, rule: rule + "-each", weak: !p.named() && p.none()})
		if c.date = d.ownDate(p); c.date == nil {
			c.date = d.dateBehind(p, cl.to)
		}
		if c.date == nil {
			c.date = front
		}
		c.city, c.country, c.placeAt, c.place = d.ownPlace(p, cl.to)
		out = append(out, c)
	}
	return out
}

// saysIncluding says whether a group is spelt out: "key officials, including A, B and C".
func (d *document) saysIncluding(cl clause) bool {
	for i := cl.match.to; i < cl.to; i++ {
		if d.isWord(i, "including", "namely") {
			return true
		}
	}
	return false
}

// metForOne says whether all met for one event that is named after their states: "met with A of Peru and B of Chile for a Korea-Peru-Chile
// Foreign Ministers’ Meeting".
func (d *document) metForOne(ps []*person, cl clause) bool {
	for _, n := range d.eventsIn(ps[len(ps)-1].to, cl.s.to) {
		if !d.hasWord(ps[len(ps)-1].to, n.from, "for", "in", "at") {
			continue
		}
		of := d.nounParties(n, cl.s, cl.s.to)
		if len(of) > 1 && !slices.ContainsFunc(ps, func(p *person) bool {
			return !slices.ContainsFunc(of, func(q party) bool { return q.country == p.country && q.org == p.org })
		}) {
			return true
		}
	}
	return false
}

// together says whether several counterparts were met at once: they come as one plural ("Ambassadors A and B"), or the
// clause says so.
func (d *document) together(ps []*person, cl clause) bool {
	if d.isWord(cl.s.from, "we") && d.word(cl.s.from+1) == "," && d.isWord(cl.s.from+2, "the") {
		return true // "We, the Foreign Minister of Peru A and the Foreign Minister of Chile B, met in Lima"
	}
	if d.metForOne(ps, cl) {
		return true
	}
	if !d.sameParty(ps) && !slices.ContainsFunc(ps, func(p *person) bool { return !p.named() || d.word(p.nameTo) != "(" }) {
		return false // "met Foreign Ministers A (Peru), B (Chile) and C (Cuba)"
	}
	with := 0
	for i := cl.from; i < cl.to; i++ {
		if d.isWord(i, "bilateral") && i >= cl.cut {
			continue // "met with A and B to discuss bilateral relations"
		}
		if d.isWord(i, "separately", "respectively", "separate", "each", "turn", "including", "bilateral", "another", "back") ||
			d.isWord(i, "one") && d.isWord(i+1, "by", "after") || d.isWord(i, "successively", "individually") {
			return d.sameParty(ps) && !d.isWord(i, "including", "separately", "separate", "turn", "one", "successively", "individually")
		}
		if cl.verb != nil && cl.verb.class == verbReceive && d.isWord(i, "a") && d.isWord(i+1, "courtesy") && d.isWord(i+2, "call") {
			return true // one call: "received a courtesy call from Minister A of Peru and Minister B of Chile"
		}
		if d.isWord(i, "together", "jointly", "trilateral") || d.isWord(i, "dialogue") && d.isWord(i+1, "between") {
			return true // "to resume the high level dialogue between Belgrade and Pristina"
		}
		if d.isWord(i, "with") {
			with++
		}
	}
	if cl.verb != nil && (strings.HasPrefix(cl.verb.lemma, "sit down") && with == 1 || cl.verb.lemma == "convene") {
		return true // at one table
	}
	first := ps[0]
	for _, p := range ps[1:] {
		if p.titleFrom != first.titleFrom || p.titleTo != first.titleTo {
			return false
		}
	}
	return true
}

func (d *document) sameParty(ps []*person) bool {
	for _, p := range ps[1:] {
		if p.country != ps[0].country || p.org != ps[0].org {
			return false
		}
	}
	return true
}

// ownPlace is a city right behind a person: "the Palestinian leadership in Ramallah".
func (d *document) ownPlace(p *person, to int32) (string, string, [2]int32, *match) {
	if !d.isWord(p.to, "in", "at") {
		return "", "", [2]int32{}, nil
	}
	return d.placeIn(p.to, min(to, p.to+4))
}

// dateBehind is a date right behind a person: "met with A on February 28 and with B on March 1".
func (d *document) dateBehind(p *person, to int32) *dateMention {
	at := p.to
	if _, _, _, city := d.ownPlace(p, to); city != nil {
		at = city.to // "met with A in Lima on May 9 and B in Santiago on May 10"
	}
	if !d.isWord(at, "on") {
		return nil
	}
	return d.firstDate(at, min(to, at+3))
}

// ownDate is a date in brackets right behind a person: "Joseph Yun (October 20)".
func (d *document) ownDate(p *person) *dateMention {
	if d.word(p.to) != "(" {
		return nil
	}
	if ms := d.datesIn(p.to+1, p.to+2); len(ms) > 0 {
		return &ms[0]
	}
	return nil
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
	if c.kind == data.Meeting && len(f) == 1 && f[0].org != "" && d.grouping(f[0].org) && len(c.others) > 0 && c.others[0].plural && (f[0].org != "EU" || !c.others[0].group) {
		return data.Multilateral // "met with the Foreign Ministers of the GCC"
	}
	return c.kind
}
