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

// stateTold is the state whose officials the sentence before names; none where it names those of several.
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
	if len(subjects) > 0 && d.isWord(subjects[0].from-1, "with") && d.isWord(subjects[0].from-2, "together", "along") {
		return subjects // "Together with Ambassador A, Ambassador B will meet with officials"
	}
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
	if last == nil && first != nil && first.group && !first.home && !first.none() && from == cl.s.from {
		last = first // "A delegation of the European Parliament visited the Ministry and met with Vice Minister A"
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
