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
	verbTrip:     ruleTrip,
}

// ruleMeet reads "Minister A met with B (and C)": each counterpart is a meeting of its own unless they share an office.
func ruleMeet(d *document, cl clause, set *setting) []*candidate {
	subjects, objects := d.peopleIn(cl.from, cl.match.from), d.peopleIn(cl.match.to, cl.cut)
	if cl.verb.lemma == "welcome" && !d.welcomesTo(objects) {
		return nil
	}
	if cl.verb.class == verbWeakMeet && (len(objects) == 0 || objects[0].from > cl.match.to+6) {
		return nil
	}
	objects = d.away(objects, cl, set)
	subjects = d.receivers(subjects, cl, set)
	home, others := d.sides(append(subjects, objects...))
	home = d.homeOrMain(home, cl)
	if len(home) == 0 && !cl.title {
		return d.delegationsMet(cl, others)
	}
	if p := d.relativeSubject(cl); len(others) == 0 && p != nil && !p.home && len(home) > 0 {
		others = []*person{p}
	}
	if len(others) == 0 {
		others = d.guests(cl, set)
	}
	if len(others) == 0 && len(home) > 0 && d.countOfStates(sentence{from: cl.match.to, to: cl.to, point: cl.s.point}) > 0 {
		return []*candidate{{trigger: cl.match, kind: data.Multilateral, home: home, rule: "met-states"}}
	}
	if len(others) == 0 {
		if qs := d.pronounObject(cl); len(qs) > 0 {
			return d.perCounterpart(cl, home, qs, d.callKind(cl, data.Meeting), "met-him")
		}
		if p, ok := d.partyObject(cl.match.to, cl.cut); ok && cl.verb.lemma != "call on" {
			return []*candidate{{trigger: cl.match, kind: data.Meeting, home: home, parties: []party{p}, rule: "met-party"}}
		}
		return nil
	}
	return d.perCounterpart(cl, home, others, d.callKind(cl, data.Meeting), "met")
}

// welcomesTo says whether a guest is welcomed to a place: "welcomed Foreign Minister A to Washington"; views and steps are welcomed
// too.
func (d *document) welcomesTo(objects []*person) bool {
	return len(objects) > 0 && d.isWord(objects[0].to, "to", "at", "in") && d.placeAhead(objects[0].to+1)
}

// fronted puts on the other side whom a clause begins with: "With Deputy Minister A he had a bilateral meeting".
func (d *document) fronted(subjects []*person, cl clause, set *setting) []*person {
	if len(subjects) == 0 || !d.isWord(subjects[0].from-1, "with") || set.country == "" || set.country == d.home {
		return subjects
	}
	if p := subjects[0]; p.assumed && p.named() {
		p.home, p.assumed, p.country, p.org = false, false, set.country, ""
	}
	return subjects
}

// receivers puts on the other side who "received him" abroad and is at home only by default.
func (d *document) receivers(subjects []*person, cl clause, set *setting) []*person {
	if cl.verb.class != verbReceive && cl.verb.lemma != "receive" || cl.passive || !d.isWord(cl.match.to, "him", "her", "them") || set.country == "" || set.country == d.home {
		return subjects
	}
	for _, p := range subjects {
		if p.assumed && p.named() {
			p.home, p.assumed, p.country, p.org = false, false, set.country, ""
		}
	}
	return subjects
}

// delegationsMet reads "representatives of Denmark, Norway and the United Kingdom met": states, the home country among them,
// and nobody of the home side by name.
func (d *document) delegationsMet(cl clause, others []*person) []*candidate {
	home := false
	for _, p := range d.peopleIn(cl.from, cl.match.from) {
		home = home || (p.group || p.plural) && p.home
	}
	c := &candidate{trigger: cl.match, kind: data.Multilateral, others: others, rule: "delegations-met"}
	if !home || countries(d.foreign(c)) < 2 || d.bodySentence(cl.sent) > 1 {
		return nil
	}
	return []*candidate{c}
}

// guests are who a pronoun as the subject stands for after a visit to the home country was told: "A will visit Seoul. She will
// hold talks with Minister Yun".
func (d *document) guests(cl clause, set *setting) []*person {
	if set.visit == nil || set.visit.rule != visitHere {
		return nil
	}
	for i := cl.match.from - 1; i >= cl.from && i > cl.match.from-4; i-- {
		if d.isWord(i, "he", "she", "they") {
			return set.visit.others
		}
	}
	for i := cl.match.to; i < cl.to && i < cl.match.to+3; i++ {
		if d.isWord(i, "him", "her", "them") { // "will host him to lunch"
			return set.visit.others
		}
	}
	return nil
}

// pronounObject is whom "met with him" means: the foreign official named last; with "them" and "each of them", those whom the
// sentence before names.
func (d *document) pronounObject(cl clause) []*person {
	i := cl.match.to
	if d.isWord(i, "with") {
		i++
	}
	return d.pronounAt(i, cl)
}

// pronounAt is whom the pronoun at i stands for.
func (d *document) pronounAt(i int32, cl clause) []*person {
	if d.isWord(i, "each", "both") && d.isWord(i+1, "of") {
		i += 2
	}
	if !d.isWord(i, "him", "her", "them") || i >= cl.to {
		return nil
	}
	var all []*person
	for _, p := range d.nearby(i) {
		if p.from < i && !p.home && p.named() && !p.possessive {
			all = append(all, p)
		}
	}
	if len(all) == 0 {
		return nil
	}
	last := all[len(all)-1:]
	if !d.isWord(i, "them") {
		return last
	}
	s := d.sentenceAt(last[0].from)
	var out []*person
	for _, p := range all {
		if p.from >= s.from {
			out = d.addCounterpart(out, p)
		}
	}
	return out
}

// away puts those on the other side who were met and are at home only by default: nobody reports meeting a colleague.
// Their state is that of the place, where it is foreign. On a trip that holds for offices without a name as well: "will
// call on the President".
func (d *document) away(objects []*person, cl clause, set *setting) []*person {
	_, country, _, _ := d.placeIn(cl.s.from, cl.s.to)
	trip := set.visit != nil && set.visit.country != "" && set.visit.country != d.home
	switch {
	case country == "" && trip:
		country = set.visit.country
	case country == "" && set.country != d.home:
		country = set.country // where the text last set what it tells
	}
	if country == d.home {
		country = ""
	}
	if !cl.passive && (d.foreignSubject(cl) && !d.homeSubject(cl) || len(d.guests(cl, set)) > 0) {
		return objects // a guest who meets the hosts
	}
	for k, p := range objects {
		switch {
		case p.from <= cl.match.from:
		case p.assumed && p.named():
			own := country
			if _, c, _, _ := d.ownPlace(p, cl.to); c != "" && c != d.home {
				own = c
			}
			p.home, p.assumed, p.country, p.org = false, false, own, ""
		case trip && p.anaphor && d.named(p) == nil && country != "" && !p.plural:
			q := *p
			q.home, q.assumed, q.anaphor, q.country, q.org = false, false, false, country, ""
			objects[k] = &q
		}
	}
	return objects
}

// perCounterpart makes one candidate of each counterpart, or of all where they are met together.
func (d *document) perCounterpart(cl clause, home, others []*person, kind data.Kind, rule string) []*candidate {
	if both := d.alsoJointly(cl); both && len(others) == 2 && kind == data.Meeting {
		all := &candidate{trigger: cl.match, kind: data.Multilateral, home: home, others: others, rule: rule + "-jointly"}
		return append(d.eachOf(cl, home, others, kind, rule), all)
	}
	together := len(others) == 1 || d.together(others, cl)
	if together {
		c := &candidate{trigger: cl.match, kind: kind, home: home, others: others, rule: rule}
		c.weak = len(d.foreign(c)) == 0 && !slices.ContainsFunc(others, (*person).named)
		c.kind = d.byParties(c)
		return []*candidate{c}
	}
	if d.saysIncluding(cl) {
		others = dropUnnamed(others)
	}
	return d.eachOf(cl, home, others, kind, rule)
}

// alsoJointly says whether counterparts are met one by one and then at once: "with A, with B, and with both of them together".
func (d *document) alsoJointly(cl clause) bool {
	for i := cl.match.to; i < cl.to; i++ {
		if d.isWord(i, "both") && d.isWord(i-1, "with") {
			return true
		}
	}
	return false
}

// eachOf makes one candidate of each counterpart.
func (d *document) eachOf(cl clause, home, others []*person, kind data.Kind, rule string) []*candidate {
	var out []*candidate
	for _, p := range others {
		c := &candidate{trigger: cl.match, kind: kind, home: home, others: []*person{p}, rule: rule + "-each", weak: !p.named() && p.none()}
		if c.date = d.ownDate(p); c.date == nil {
			c.date = d.dateBehind(p, cl.to)
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

// together says whether several counterparts were met at once: they come as one plural ("Ambassadors A and B"), or the
// clause says so.
func (d *document) together(ps []*person, cl clause) bool {
	with := 0
	for i := cl.from; i < cl.to; i++ {
		if d.isWord(i, "separately", "respectively", "separate", "each", "turn", "including", "bilateral", "another") ||
			d.isWord(i, "one") && d.isWord(i+1, "by") {
			return d.sameParty(ps) && !d.isWord(i, "including", "separately", "separate", "turn", "one")
		}
		if d.isWord(i, "together", "jointly", "trilateral") {
			return true
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
	if !d.isWord(p.to, "on") {
		return nil
	}
	return d.firstDate(p.to, min(to, p.to+3))
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
	return d.partyOf(e), true
}

// homeOrMain is the home side of a clause, or the release's main official where the clause says "he", "the two" or nothing.
func (d *document) homeOrMain(home []*person, cl clause) []*person {
	if len(home) > 0 {
		return home
	}
	for i := cl.from; i < cl.to; i++ {
		if d.is(i, isPronoun) {
			if m := d.lastHome(cl.match.from); m != nil {
				return []*person{m}
			}
		}
	}
	if m := d.lastHome(cl.match.from); m != nil && !d.foreignSubject(cl) && d.subjectMayBeHome(cl) {
		return []*person{m}
	}
	return nil
}

// subjectMayBeHome says whether the words before the verb leave room for the home side as its subject: they name it, speak
// of "the two" or "both", or name nobody because the subject was said before.
func (d *document) subjectMayBeHome(cl clause) bool {
	if cl.form == formIng || cl.tense == tenseInfinitive || cl.passive {
		return true
	}
	if cl.verb != nil && cl.verb.class == verbWeakTrip && cl.from > cl.s.from {
		return true // "will visit Panama, and from there go on to …"
	}
	nouns := 0
	for i := cl.from; i < cl.match.from; i++ {
		if e, ok := d.entity(i); ok {
			if e.class == classOffice || e.class == classOffices || d.isHome(d.partyOf(e)) {
				return true
			}
			continue
		}
		if d.isWord(i, "two", "both", "sides", "three", "ministers", "minister", "officials", "delegation", "ministry") {
			return true
		}
		t := d.toks[i]
		if t.kind == tokWord && !d.dateAt(i) && !d.is(i, isFuture|isBe|isHave|isConnector|isOrdinal|isBack) && len(d.word(i)) > 3 {
			nouns++
		}
	}
	return nouns < 2
}

// foreignSubject says whether the clause's subject is on the other side, so that no home official can be assumed.
func (d *document) foreignSubject(cl clause) bool {
	for _, p := range d.peopleIn(cl.from, cl.match.from) {
		if !p.home {
			return true
		}
	}
	if p := d.relativeSubject(cl); p != nil {
		return !p.home && !p.none()
	}
	return false
}

// relativeSubject is whom "who" stands for as the subject of a clause: "will receive Minister A, who will also meet with B".
func (d *document) relativeSubject(cl clause) *person {
	for i := cl.match.from - 1; i >= cl.s.from && i > cl.match.from-5; i-- {
		if !d.isWord(i, "who") {
			continue
		}
		var last *person
		for _, p := range d.peopleIn(cl.s.from, i) {
			if p.to >= i-8 {
				last = p
			}
		}
		return last
	}
	return nil
}

// homeSubject says whether a home official stands among the subjects of a clause.
func (d *document) homeSubject(cl clause) bool {
	for _, p := range d.peopleIn(cl.from, cl.match.from) {
		if p.home {
			return true
		}
	}
	return false
}

// lastHome is the last named home official before token i.
func (d *document) lastHome(i int32) *person { return d.homeUpTo[d.from(i)] }

// byParties makes an engagement with two foreign states or more multilateral.
func (d *document) byParties(c *candidate) data.Kind {
	f := d.foreign(c)
	if c.kind != data.Visit && c.kind != data.Ceremony && (len(f) > 1 && countries(f) > 0) {
		return data.Multilateral
	}
	if c.kind == data.Meeting && len(f) == 1 && f[0].org != "" && d.grouping(f[0].org) && len(c.others) > 0 && c.others[0].plural {
		return data.Multilateral // "met with the Foreign Ministers of the GCC"
	}
	return c.kind
}

func sharesOffice(title, want string) bool {
	if title == "" || want == "" {
		return false
	}
	want = strings.TrimSuffix(strings.TrimPrefix(want, "the "), "s")
	if !strings.Contains(title, want) && !strings.Contains(title, lastWord(want)) {
		return false
	}
	return viceRank(title) == viceRank(want) || want == "minister" && viceRank(title) == 0
}

func lastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }
