package extract

import (
	"strings"

	"github.com/demarche/demarche/data"
)

// Who stands on which side of a clause: guests and hosts, pronouns, and who is at home only by default.

// welcomesTo says whether a guest is welcomed to a place: "welcomed Foreign Minister A to Washington"; views and steps are welcomed
// too.
func (d *document) welcomesTo(objects []*person) bool {
	if len(objects) == 0 {
		return false
	}
	p := objects[0]
	if strings.Contains(d.titleOf(p), "ambassador") && d.hasWord(p.from-3, p.from+1, "new", "newly", "incoming") {
		return true // "welcomed the new ambassadors of Peru and Chile"
	}
	return d.isWord(p.to, "to", "at", "in") && d.placeAhead(p.to+1)
}

// sendAbroad puts p, at home only by default, on the side of country.
func (p *person) sendAbroad(country string) {
	p.home, p.assumed, p.country, p.org = false, false, country, ""
}

// fronted puts on the other side whom a clause begins with: "With Deputy Minister A he had a bilateral meeting".
func (d *document) fronted(subjects []*person, cl clause, set *setting) []*person {
	if len(subjects) == 0 || !d.isWord(subjects[0].from-1, "with") {
		return subjects
	}
	country := set.country
	if (country == "" || country == d.home) && d.frontedWith(cl) {
		country = d.stateTold(cl.sent)
	}
	if p := subjects[0]; p.assumed && p.named() && country != "" && country != d.home {
		p.sendAbroad(country)
	}
	return subjects
}

// frontedWith says whether a clause begins with whom "he" or "she" met, so that nobody before its verb is who met them.
func (d *document) frontedWith(cl clause) bool {
	if !d.isWord(cl.from, "with") {
		return false
	}
	for i := cl.match.from - 1; i > cl.from && i > cl.match.from-4; i-- {
		if d.isWord(i, "he", "she") {
			return true
		}
	}
	return false
}

// stateTold is the state of the last foreign official of the sentence before; none where that names officials of several.
func (d *document) stateTold(si int) (country string) {
	if si == 0 {
		return ""
	}
	s := d.sents[si-1]
	for _, p := range d.peopleIn(s.from, s.to) {
		if p.home || p.country == "" {
			continue
		}
		if country != "" && country != p.country {
			return ""
		}
		country = p.country
	}
	return country
}

// receivers puts on the other side who "received him" abroad and is at home only by default.
func (d *document) receivers(subjects []*person, cl clause, set *setting) []*person {
	if cl.verb.class != verbReceive && cl.verb.lemma != "host" || cl.passive || set.country == "" || set.country == d.home {
		return subjects
	}
	guest := d.guestAt(cl.match.to)
	if guest == nil && !d.isWord(cl.match.to, "him", "her", "them") {
		return subjects
	}
	for _, p := range subjects {
		if p.assumed && p.named() && p != guest {
			p.sendAbroad(set.country)
		}
	}
	return subjects
}

// guestAt is the named home official right behind a verb whose stop abroad the sentence is set in: "Mayor A hosted Minister B to lunch".
func (d *document) guestAt(i int32) *person {
	if ps := d.peopleIn(i, i+1); len(ps) > 0 && ps[0].from == i && ps[0].home && ps[0].named() {
		return ps[0]
	}
	return nil
}

// delegationsMet reads "representatives of Denmark, Norway and the United Kingdom met": states, the home country among them,
// and nobody of the home side by name.
func (d *document) delegationsMet(cl clause, others []*person) []*candidate {
	home := false
	for _, p := range d.peopleIn(cl.from, cl.match.from) {
		home = home || (p.group || p.plural) && p.home
	}
	c := d.draft(candidate{trigger: cl.match, kind: data.Multilateral, others: others, rule: "delegations-met"})
	if !home || countries(d.foreign(c)) < 1 || d.bodySentence(cl.sent) > 1 {
		return nil
	}
	if countries(d.foreign(c)) == 1 {
		if !d.dated(cl.s) || cl.verb.lemma != "meet" {
			return nil
		}
		c.kind = data.Meeting // "The Foreign Ministers of Korea and Peru met in Seoul on May 11"
	}
	return []*candidate{c}
}

// guests are who a pronoun as the subject stands for after a visit to the home country was told: "A will visit Seoul. She will
// hold talks with Minister Yun".
func (d *document) guests(cl clause, set *setting) []*person {
	if set.visit == nil || set.visit.rule != visitHere {
		return nil
	}
	for i := cl.match.from - 1; i >= cl.from && i > cl.match.from-5; i-- { // "She will also be hosted to lunch by A"
		if d.isWord(i, "he", "she", "they") {
			return set.visit.others
		}
	}
	if (d.isWord(cl.from-1, "and") || d.word(cl.from-1) == ",") && len(d.peopleIn(cl.from, cl.match.from)) == 0 && d.pronounIn(cl.s.from, cl.from) {
		return set.visit.others // "she will call on A, have a meeting with B and see C"
	}
	for i := cl.match.to; i < cl.to && i < cl.match.to+3; i++ {
		if d.isWord(i, "him", "her", "them") { // "will host him to lunch"
			return set.visit.others
		}
	}
	return nil
}

// joined puts the second of two subjects on the other side where he is at home only by default and his name is not of the home country:
// "In Moscow, Vice Minister A and Special Representative B had a consultation".
func (d *document) joined(subjects []*person, cl clause, set *setting) []*person {
	if len(subjects) != 2 || !subjects[0].named() || !subjects[1].named() || !subjects[0].home || !subjects[1].home || subjects[0].assumed == subjects[1].assumed {
		return subjects
	}
	for _, p := range subjects {
		if p.assumed && p.official < 0 {
			_, country, _, _ := d.placeIn(cl.s.from, cl.s.to)
			if country == "" {
				country = set.country
			}
			if country != d.home {
				p.sendAbroad(country)
			}
		}
	}
	return subjects
}

// callers are those who call on home officials where the clause itself does not name them: "Prime Minister A will be welcomed at the Palace
// and call on President B", "A of Peru is in Seoul, and on February 13 he will hold a meeting with Minister B".
func (d *document) callers(cl clause, objects []*person) []*person {
	home := false
	for _, p := range objects {
		home = home || p.home && p.from > cl.match.from && (p.named() || p.office >= 0)
	}
	if !home || cl.passive || len(d.peopleIn(cl.from, cl.match.from)) > 0 {
		return nil
	}
	from := cl.s.from
	if d.pronounIn(cl.from, cl.match.from) {
		from = d.sents[max(0, cl.sent-2)].from
	}
	var first, last *person
	for _, p := range d.peopleIn(from, cl.match.from) {
		if p.named() {
			last = p
		}
		if q := d.named(p); first == nil {
			first = p
			if q != nil && !p.named() {
				first = q
			}
		}
	}
	if last != nil && last.home && from == cl.s.from && first.named() && !first.home {
		last = first // "Minister A of Peru will call on Prime Minister B and meet with Minister C"
	}
	if last == nil || last.home || last.none() {
		return nil
	}
	return []*person{last}
}

// callerBefore is the guest at the head of a sentence whom an official is said to have received: "A delegation led by A, which has come to
// Seoul for a consultation, was received by Vice Minister B".
func (d *document) callerBefore(cl clause) []*person {
	for _, p := range d.peopleIn(cl.s.from, cl.match.from) {
		if p.named() && !p.home && !p.none() {
			return []*person{p}
		}
	}
	return nil
}

// statesMet reads "the Philippines and the European Union met in Makati for the Second Joint Committee Meeting": the states alone are named.
func (d *document) statesMet(cl clause) []*candidate {
	if cl.verb.lemma != "meet" || cl.passive {
		return nil
	}
	c := d.draft(candidate{trigger: cl.match, kind: data.Meeting, rule: "states-met"})
	c.parties = d.subjectParties(cl.from, cl.match.from)
	noun, ok := d.bestNoun(cl.match.to, cl.to)
	if !ok || !d.hangsOnFor(noun, cl.s) || !d.homeParty(c) || len(d.foreign(c)) == 0 {
		return nil
	}
	c.trigger, c.kind = noun, d.tables.events[noun.ref].kind
	if c.kind == data.Visit || c.kind == data.Ceremony {
		return nil
	}
	c.kind = d.refineKind(c, noun, cl)
	return []*candidate{c}
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

// homeOrMain is the home side of a clause, or the release's main official where the clause says "he", "the two" or nothing.
func (d *document) homeOrMain(home []*person, cl clause) []*person {
	if len(home) > 0 {
		return home
	}
	if d.guestGoesOn(cl) {
		return nil
	}
	for i := cl.from; i < cl.to; i++ {
		if d.is(i, isPronoun) {
			if i < cl.match.from && cl.from > cl.s.from {
				if own, _ := d.sides(d.peopleIn(cl.s.from, cl.from)); len(own) == 1 && !own[0].named() {
					return own // "The Foreign Secretary met A before travelling to Peru, where he visited Lima"
				}
			}
			if m := d.lastHome(cl.match.from); m != nil {
				return []*person{m}
			}
			if m := d.officeBefore(cl); m != nil && i < cl.match.from {
				return []*person{m}
			}
		}
	}
	if m := d.lastHome(cl.match.from); m != nil && !d.foreignSubject(cl) && d.subjectMayBeHome(cl) {
		return []*person{m}
	}
	return nil
}

// guestGoesOn says whether "he" as the subject is the guest whom the sentence before has for its own: "Minister A of Peru is in Seoul. While in
// Seoul, he will also attend the Forum".
func (d *document) guestGoesOn(cl clause) bool {
	if cl.sent == 0 || !d.isWord(cl.match.from-1, "he", "she") && !d.hasWord(max(cl.s.from, cl.match.from-7), cl.match.from, "he", "she") {
		return false
	}
	s := d.sents[cl.sent-1]
	ps := d.peopleIn(s.from, s.to)
	if len(ps) == 0 || ps[0].home || ps[0].plural || ps[0].group || ps[0].from > s.from+2 || !ps[0].named() || !d.is(ps[0].to, isBe) || !d.isWord(ps[0].to+1, "in") {
		return false
	}
	if q := ps[0]; q.none() && (q.same == nil || q.same.home || q.same.none()) {
		return false
	}
	e, ok := d.entity(d.skipThe(ps[0].to + 2))
	return ok && (e.class == classCountry && d.isHome(d.partyOf(e)) || e.class == classCity && d.gaz.Cities[e.ref].City.Country == d.home)
}

// officeBefore is the official of the home side whom the sentence before has for its subject by the office alone: "The Foreign Secretary
// will meet A. She will also meet B"; nil where it is somebody else.
func (d *document) officeBefore(cl clause) *person {
	if cl.sent == 0 {
		return nil
	}
	s := d.sents[cl.sent-1]
	ps := d.peopleIn(s.from, s.to)
	if len(ps) == 0 || !ps[0].home || !ps[0].anaphor || ps[0].plural || ps[0].from > s.from+2 {
		return nil
	}
	return ps[0]
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
		if t.kind == tokWord && t.shape != lowerCase {
			if p := d.surnames[folded(d.word(i))]; p != nil {
				return p.home // "Yun further had meetings with A and B"
			}
		}
		if t.kind == tokWord && !d.dateAt(i) && !d.isWord(i, "further", "then", "later", "additionally", "separately") && !d.is(i, isFuture|isBe|isHave|isConnector|isOrdinal|isBack) && len(d.word(i)) > 3 {
			nouns++
		}
	}
	return nouns < 2
}

// foreignSubject says whether the clause's subject is on the other side, so that no home official can be assumed.
func (d *document) foreignSubject(cl clause) bool {
	if d.frontedWith(cl) {
		return false
	}
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

// lastHome is the last named home official before token i. Who turned out to be of the other side since is none.
func (d *document) lastHome(i int32) *person {
	for k := d.from(i); ; k-- {
		if p := d.homeUpTo[k]; p == nil || p.home && (p.same == nil || p.same.home) {
			return p
		}
	}
}
