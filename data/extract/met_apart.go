package extract

import (
	"slices"
	"strings"

	"github.com/demarche/demarche/data"
)

// Whether several were met at once, or each on their own: the words that say so, and the candidates that follow.

// callsOnEach says whether a guest calls on several of ours, each of an office of his own, or meets them on a visit: "Foreign Minister A of Peru
// called on President B, Prime Minister C and Senior Minister D".
func (d *document) callsOnEach(cl clause, home, others []*person) bool {
	visits := cl.verb.lemma == "meet" && cl.trip != nil && cl.trip.rule == visitHere && !d.hasWord(cl.match.from, cl.to, "together", "jointly")
	if cl.verb.lemma != "call on" && !visits || cl.passive || len(others) != 1 || len(home) < 2 || others[0].from > cl.match.from {
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

// eachOfOurs makes one candidate of each of ours.
func (d *document) eachOfOurs(trigger match, home, others []*person, rule string) (out []*candidate) {
	for _, h := range home {
		out = append(out, d.draft(candidate{trigger: trigger, kind: data.Meeting, home: []*person{h}, others: others, rule: rule}))
	}
	return out
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
	together := len(others) == 1 || len(others) == 2 && d.andOthers(others[0], others[1]) || d.spellsOut(others) || d.together(others, cl) && !d.hostsOfStops(others, cl) || d.titleSaysOne(others)
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

// andOthers says whether q are only others of p's state beside p: "President A and other senior Peruvian officials".
func (d *document) andOthers(p, q *person) bool {
	return p.named() && q.group && d.isWord(p.to, "and") && d.hasWord(p.to, p.to+3, "other") && q.to-p.to < 9 && d.sameParty([]*person{p, q})
}

// spellsOut says whether a grouping of states comes first and its members by name behind it: "his E3 counterparts, A, B and C".
func (d *document) spellsOut(others []*person) bool {
	p := others[0]
	return len(others) > 2 && !p.named() && p.org != "" && d.grouping(p.org) && d.word(p.to) == "," && others[1].from == p.to+1
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

// housesThere takes a body that several states have for that of the state that is visited, where its other officials are met too: "During her visit to
// Peru she will meet Foreign Minister A and members of the House of Representatives".
func (d *document) housesThere(others []*person, cl clause) {
	if cl.trip == nil || len(others) == 0 {
		return
	}
	host := others[0].country
	if host == "" || !slices.ContainsFunc(cl.trip.parties, func(p party) bool { return p.country == host }) {
		return
	}
	for _, p := range others[1:] {
		byHint := !p.named() && p.country != host && !p.hint.none() && p.country == p.hint.country
		saysWhose := d.hasWord(p.from, p.to, "us", "u", "american") // "u" begins "U.S."
		if byHint && !saysWhose && d.hasWord(p.from, p.to, "house", "senate", "congress") {
			p.sendAbroad(host)
		}
	}
}

// eachOf makes one candidate of each counterpart.
func (d *document) eachOf(cl clause, home, others []*person, kind data.Kind, rule string) []*candidate {
	var out []*candidate
	var front *dateMention
	if slices.ContainsFunc(others, func(p *person) bool { return d.dateBehind(p, cl.to) != nil }) {
		front = d.firstDate(cl.s.from, cl.match.from) // "On May 9, he met with A, and with B on May 10"
	}
	d.housesThere(others, cl)
	for k, p := range others {
		if k > 0 && p.group && others[k-1].group && !p.none() && p.country == others[k-1].country && p.org == others[k-1].org {
			continue // "officials of the Peruvian Ministries of Trade and Health"
		}
		if k > 0 && d.andOthers(others[k-1], p) {
			continue // "Minister A, Minister B and other senior Peruvian officials"
		}
		if !p.named() && slices.ContainsFunc(others[:k], func(q *person) bool {
			return !q.named() && q.titleFrom == p.titleFrom && q.country == p.country && q.org == p.org
		}) {
			continue // "the ministers of Peru and Chile, and Peru and Cuba"
		}
		c := d.draft(candidate{trigger: cl.match, kind: kind, home: home, others: []*person{p}, rule: rule + "-each", weak: !p.named() && p.none()})
		if c.date = d.ownDate(p); c.date == nil {
			c.date = d.dateBehind(p, cl.to)
		}
		if c.date == nil {
			c.date = front
		}
		if c.city, c.country, c.placeAt, c.place = d.ownPlace(p, cl.to); c.country == "" {
			if e, ok := d.inPlaceWith(p.from); ok {
				c.city, c.country, c.placeAt, c.place = d.placeIn(e.from, e.to)
			}
		}
		out = append(out, c)
	}
	return out
}

// saysIncluding says whether a group is spelt out: "key officials, including A, B and C".
func (d *document) saysIncluding(cl clause) bool {
	for i := cl.match.to; i < cl.to; i++ {
		if d.isWord(i, "including", "namely") || d.isWord(i, "among") && d.isWord(i+1, "them") {
			return true
		}
	}
	return false
}

// metForOne says whether all met for one event that is named after their states: "met with A of Peru and B of Chile for a Korea-Peru-Chile
// Foreign Ministers’ Meeting".
func (d *document) metForOne(ps []*person, cl clause) bool {
	if d.withEach(ps) {
		return false // "meetings with A and with B, the Peruvian representative in the Peru-Chile dialogue"
	}
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
	if d.metForOne(ps, cl) || d.someOfThem(ps, cl) || d.onSchedule(cl.s) {
		return true
	}
	if cl.verb != nil && cl.verb.lemma == "meet" && !cl.passive && ps[len(ps)-1].to <= cl.match.from && d.homeBefore(cl) && !d.hasWord(cl.match.to, cl.to, "with", "separately", "respectively", "each") && !d.hasWord(ps[len(ps)-1].to, cl.match.from, "those", "whom") {
		return true // "Minister A of Peru, Minister B of Chile and Minister C met in Lima"
	}
	if !d.sameParty(ps) && !slices.ContainsFunc(ps, func(p *person) bool { return !p.named() || d.word(p.nameTo) != "(" }) {
		return false // "met Foreign Ministers A (Peru), B (Chile) and C (Cuba)"
	}
	with := 0
	for i := cl.from; i < cl.to; i++ {
		if d.isWord(i, "bilateral") && i >= cl.cut {
			continue // "met with A and B to discuss bilateral relations"
		}
		if d.isWord(i, "separately", "respectively", "separate", "each", "turn", "including", "bilateral", "bilaterally", "another", "back") ||
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
	if d.leadersOnTour(ps, cl) {
		return false
	}
	first := ps[0]
	for _, p := range ps[1:] {
		if p.titleFrom != first.titleFrom || p.titleTo != first.titleTo {
			return false
		}
	}
	return true
}

// someOfThem says whether those named are some of a group of their own that was met: "with members of the US Congress, among them Representatives A
// and B", "with six members of the Peruvian Study Group, including Mr A and Ms B".
func (d *document) someOfThem(ps []*person, cl clause) bool {
	if len(ps) < 2 {
		return false
	}
	i := ps[0].from - 1
	if g := ps[0]; g.group {
		if i = ps[1].from - 1; !d.hasWord(g.titleFrom, g.titleTo, partsOfGroup...) {
			return false
		}
		for _, p := range ps[1:] {
			if p.none() && p.named() {
				p.country, p.org = g.country, g.org
			}
		}
	} else if !g.named() || g.from <= cl.match.to || !d.hasWord(cl.match.to, i, partsOfGroup...) {
		return false
	}
	return d.sameParty(ps) && (d.isWord(i, "including") || d.isWord(i, "them") && d.isWord(i-1, "among")) &&
		!d.hasWord(cl.match.to, i, "cabinet", "government") // ministers are met one by one
}

// partsOfGroup are words for those who come as one.
var partsOfGroup = []string{"members", "delegation", "delegates", "lawmakers", "parliamentarians", "congressmen"}

// leadersOnTour says whether the leaders of several states are met on a tour, and so one after another: "On the visit he will meet with the leaders
// of Peru, Chile and Cuba".
func (d *document) leadersOnTour(ps []*person, cl clause) bool {
	return !slices.ContainsFunc(ps, func(p *person) bool { return !p.group || p.country == "" }) && d.hasWord(ps[0].titleFrom, ps[0].titleTo, "leaders") &&
		d.hasWord(cl.s.from, cl.match.from, "visit", "tour", "trip")
}

// homeBefore says whether somebody of the home side stands before the verb, in one list with the others.
func (d *document) homeBefore(cl clause) bool {
	ps := d.peopleIn(cl.s.from, cl.match.from)
	return slices.ContainsFunc(ps, func(p *person) bool {
		return p.home && len(ps) > 1 && (d.inOneList(p, ps[0]) || d.inOneList(p, ps[len(ps)-1]))
	})
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

// inPlaceWith is the state or city of "in Brunei with", where what is told of it begins at token i.
func (d *document) inPlaceWith(i int32) (match, bool) {
	if !d.isWord(i-1, "with") {
		return match{}, false
	}
	e, ok := d.entity(i - 2)
	if !ok || e.to != i-1 || e.class != classCountry && e.class != classCity || !d.isWord(d.beforeThe(e.from), "in") {
		return match{}, false
	}
	return e, true
}

// stateOf is the state that a name of a state or city is of or in.
func (d *document) stateOf(e match) string {
	if e.class == classCity {
		return d.gaz.Cities[e.ref].City.Country
	}
	return d.partyOf(e).country
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
