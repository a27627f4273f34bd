package extract

import (
	"slices"
	"strings"

	"github.com/demarche/demarche/data"
)

// In company: who stands beside a home official in a sentence of meeting or talking that no other rule could read. Ministries have more ways of
// saying that people met than there are verbs; what such sentences share is a word of contact, somebody of each side and a day.

// meeter is a sentence that may tell of a meeting which no rule has read, with the setting that it stands in.
type meeter struct {
	sent int
	set  setting
}

// noteCompany remembers a sentence with a word of contact and a foreign official.
func (d *document) noteCompany(si int, s sentence, set *setting) {
	if d.rel.Points[s.point].Kind == data.PointTitle || d.calledOff(s) || d.question(s) {
		return
	}
	for _, m := range d.datesIn(s.from, s.to) {
		if m.kind == dateMonth {
			return
		}
	}
	for _, p := range d.peopleIn(s.from, s.to) {
		if d.mayBeCompany(p, s, set) {
			d.scratch.meeters = append(d.scratch.meeters, meeter{si, *set})
			return
		}
	}
}

// inCompany makes candidates of the sentences noted, of those who are in none yet.
func (d *document) inCompany(told []*candidate) (out []*candidate) {
	for _, m := range d.scratch.meeters {
		s := d.sents[m.sent]
		set := m.set
		for _, p := range d.peopleIn(s.from, s.to) {
			if !d.mayBeCompany(p, s, &set) || metBefore(p, upTo(told, m.sent)) || metBefore(p, out) {
				continue
			}
			if !p.named() && slices.ContainsFunc(told, func(c *candidate) bool { return !c.title && d.hasParty(c, p) }) {
				continue // of whom more is known elsewhere
			}
			at := d.contactWith(p, s)
			if at.to == 0 || (p.none() || p.home) && d.isWord(at.from, "joined") && d.isWord(at.to, "by") { // who came along
				continue
			}
			if d.notSo(at, p, s) || d.comingUp(at) || d.onTripBefore(at.from, s) || d.greetedOnArrival(at, s) || d.inTimeClause(min(at.from, p.from), s) {
				continue
			}
			if c, joins := d.partOf(at, p, m.sent, told); c != nil {
				if joins {
					c.others = d.addCounterpart(c.others, p)
					if hosts, _ := d.sides(d.peopleIn(s.from, s.to)); len(c.home) == 0 && len(hosts) == 1 && d.inOneList(hosts[0], p) {
						c.home = hosts // "co-chaired by Deputy Minister A and Deputy Minister B of Peru"
					}
				}
				if joins && c.kind == data.Meeting {
					c.kind = d.byParties(c)
				}
				continue
			}
			if metBefore(p, told) {
				continue // in what is told later
			}
			cl := clause{sent: m.sent, s: s, from: s.from, to: s.to, cut: s.to}
			cl.match = at
			home := d.companion(p, cl)
			if home == nil || p.home && !d.hostThere(p, at, s) {
				continue
			}
			if p.home || p.none() && p.named() {
				p.sendAbroad(d.stopState(s, &set))
			}
			c := d.draft(candidate{trigger: at, kind: d.callKind(cl, d.companyKind(at)), home: []*person{home}, others: []*person{p}, rule: "in-company"})
			c.sent, c.point, c.from, c.to, c.status = m.sent, s.point, s.from, s.to, data.Held
			if d.plannedAt(max(at.to, p.from), s) || set.status == data.Planned && !d.tellsPast(s) {
				c.status = data.Planned
			}
			d.datePlace(c, cl, &set)
			out = append(out, c)
		}
	}
	return out
}

// upTo are the candidates of the sentences up to si.
func upTo(cs []*candidate, si int) []*candidate {
	if !slices.ContainsFunc(cs, func(c *candidate) bool { return c.sent > si }) {
		return cs
	}
	return slices.DeleteFunc(slices.Clone(cs), func(c *candidate) bool { return c.sent > si })
}

// companyKind is a consultation where the word of contact is the name of one: "led the first meeting of the ROK-EU Dialogue on Chile with A".
func (d *document) companyKind(at match) data.Kind {
	for _, n := range d.eventsIn(at.from, at.to) {
		if d.tables.events[n.ref].kind == data.Consultation && d.toks[at.from].shape != lowerCase {
			return data.Consultation
		}
	}
	return data.Meeting
}

// listedWithHome says whether a person stands in one list with the home side of a candidate and one of its guests.
func (d *document) listedWithHome(p *person, c *candidate) bool {
	before := d.mentioned(p.from-60, p.from)
	home, guest := false, false
	for k := len(before) - 1; k >= 0 && d.onlyJoined(before[k].to, p.from); k-- {
		p = before[k]
		home, guest = home || p.home, guest || slices.Contains(c.others, p)
	}
	return home && guest
}

// mayBeCompany says whether a person of a sentence may be one whom the home side met: a foreign official, or on a trip abroad one of whom
// nothing says that he is at home. Who has no name needs an office and a state, or on a planned trip a state alone: "officials of Peru".
func (d *document) mayBeCompany(p *person, s sentence, set *setting) bool {
	if p.anaphor || p.none() && p.titleTo == p.titleFrom || len(d.verbsIn(p.nameFrom, p.nameTo)) > 0 {
		return false
	}
	if !p.named() {
		if p.home || p.none() {
			return false
		}
		return p.office >= 0 && !p.plural && !p.group || (p.group || p.plural) && set.visit != nil && set.visit.status == data.Planned && set.visit.rule != visitHere
	}
	if p.plural || p.group {
		return false
	}
	if p.home {
		c := ""
		if p.assumed && p.official < 0 {
			c = d.stopState(s, set)
		}
		return c != "" && c != d.home
	}
	return true
}

// hasParty says whether a person's state or organisation takes part in a candidate.
func (d *document) hasParty(c *candidate, p *person) bool {
	return slices.ContainsFunc(d.foreign(c), func(q party) bool { return q.country == p.country && q.org == p.org })
}

// stopState is the foreign state of the stop that a sentence is set in.
func (d *document) stopState(s sentence, set *setting) string {
	if _, country, _, _ := d.placeIn(s.from, s.to); country != "" {
		return country
	}
	return set.country
}

// hostThere says whether one of whom nothing says that he is at home may be an official of the stop: one who is met, or who acts in a sentence
// that names the place, or a head of state or government.
func (d *document) hostThere(p *person, at match, s sentence) bool {
	if p.from > at.from || d.isPresident(p) || strings.HasPrefix(d.titleOf(p), "prime minister") {
		return true
	}
	_, country, _, _ := d.placeIn(s.from, s.to)
	return country != ""
}

// companion is the official of the home side who was with a guest: one whom the sentence names, or the last one named.
func (d *document) companion(p *person, cl clause) *person {
	home, _ := d.sides(d.peopleIn(cl.s.from, cl.s.to))
	listed := false
	for _, h := range home {
		if h == p {
			continue
		}
		if !h.assumed || !d.inOneList(h, p) {
			return h
		}
		listed = true // with p, and so hardly who met p
	}
	if listed {
		return d.lastHome(cl.s.from)
	}
	for i := cl.s.from; i < cl.s.to; i++ {
		if d.isWord(i, "he", "she") && i < p.from || d.isWord(i, "him", "her") && i > p.to || d.isWord(i, "his", "her") && i < p.from && (len(d.eventsIn(i+1, i+4)) > 0 || d.is(i+1, isContact)) {
			return d.lastHome(p.from)
		}
	}
	return nil
}

// inOneList says whether nothing but others, commas and an "and" stands between two people.
func (d *document) inOneList(a, b *person) bool {
	if a.from > b.from {
		a, b = b, a
	}
	at := a.to
	for _, p := range d.peopleIn(a.to, b.from+1) {
		if !d.onlyJoined(at, p.from) {
			return false
		}
		at = p.to
	}
	return d.onlyJoined(at, b.from)
}

// notSo says whether a sentence tells of a contact that did not come about, was only wished for, or was earlier: "would like to meet A", "had met
// A", "the last meeting".
func (d *document) notSo(at match, p *person, s sentence) bool {
	if d.is(at.from-1, isEarlier) || d.hasWord(at.from-2, at.from, "had") || d.isWord(at.from-2, "on") && d.isWord(at.from-3, "up") {
		return true // "that followed up on the meeting between A and B"
	}
	if d.isWord(at.from-1, "recent") && d.isWord(at.from-2, "his", "her", "their") {
		return true // "told A of his recent discussions with B"
	}
	for i := at.from - 1; i > s.from && i > at.from-9; i-- {
		if d.isWord(i, "momentum", "outcome", "outcomes", "spirit", "implementation") && d.isWord(i+1, "from", "of") {
			return true // "to build on the momentum from the May 21 Summit between A and B"
		}
	}
	if d.hasWords(s, "several", "times") || d.hasWords(s, "many", "times") {
		return true // "has summoned the Ambassador several times"
	}
	for i := s.from; i < max(at.to, p.from); i++ {
		if d.modal(i) || d.isWord(i, "had") && (d.is(i+1, isParticiple) || i > s.from && d.partyEndsAt(i)) || d.isWord(i, "missed", "instead", "occasion", "opportunity", "chance", "hoped", "hopes", "wished", "wishes", "wanted", "wants") {
			return true
		}
	}
	return false
}

// inTimeClause says whether the words before token i begin a clause that only tells when or why something else happened.
func (d *document) inTimeClause(i int32, s sentence) bool {
	for j := i; j >= s.from; j-- {
		if d.modal(j) {
			return true
		}
		if d.isWord(j, "when", "since", "while", "as", "now", "having", "being", "because", "if") && !d.isWord(j+1, "well", "part") || d.is(j, isNegation) {
			return true
		}
		if d.word(j) == "," && j < i-1 {
			return false
		}
	}
	return false
}

// partOf is the engagement of several, told right before, that a sentence only tells more of, and whether the guest joins it: "In the chair
// beside him was A", "A was at the Meeting too". One that has the guest's state already is told of as well, but the guest may be another.
func (d *document) partOf(at match, p *person, si int, told []*candidate) (c *candidate, joins bool) {
	back := d.hasWord(d.sents[si].from, d.sents[si].to, "co-chair", "co-chairs", "chair") || d.isWord(at.from, "chair", "chaired", "co-chaired") || d.isWord(at.from-1, "the") && len(d.eventsIn(at.from, at.from+1)) > 0
	for i := len(told) - 1; i >= 0; i-- {
		c = told[i]
		if c.sent == si && !c.title && c.kind != data.Visit && d.listedWithHome(p, c) {
			return c, true // "A, B of Peru and C of Chile met"
		}
		if c.title || c.sent > si || c.sent < si-2 || c.kind != data.Multilateral && c.kind != data.Consultation {
			continue
		}
		if c.sent < si && c.kind == data.Multilateral && d.companyKind(at) == data.Consultation {
			continue // a dialogue of its own
		}
		if back {
			return c, true
		}
		if p.country != "" && slices.ContainsFunc(d.foreign(c), func(q party) bool { return q.country == p.country }) {
			return c, false
		}
	}
	return nil, false
}

// contactWith is the word of contact that a person of a sentence stands to: the nearest one with nothing between that parts them.
func (d *document) contactWith(p *person, s sentence) match {
	if d.onlyQuoted(p) {
		return match{}
	}
	for i := p.from - 1; i >= s.from && i > p.from-30; i-- {
		if d.parts(i) || d.isWord(i, "visit", "trip") && d.isWord(d.beforeThe(p.from), "by", "of") {
			break // "discussed the state visit to Korea by President A"
		}
		if d.contactAt(i) {
			return match{from: i, to: i + 1}
		}
	}
	for i := p.to; i < s.to && i < p.to+30; i++ {
		if d.isWord(i, "together") && d.withOthers(i+1) {
			continue // "Prime Minister A, together with the ILO, proposed …"
		}
		if d.isWord(i, "who", "whose", "which") && d.word(i-1) == "," {
			for i++; i < s.to && d.word(i) != ","; i++ { // what is told of the person between two commas
			}
			continue
		}
		if d.parts(i) {
			break
		}
		if d.contactAt(i) {
			return match{from: i, to: i + 1}
		}
	}
	return match{}
}

// onlyQuoted says whether a person stands where people are only spoken of: "at the invitation of A", "said A".
func (d *document) onlyQuoted(p *person) bool {
	if d.isWord(p.to, "said", "says", "added", "noted") {
		return true
	}
	before, home := d.mentioned(p.from-40, p.from), false
	for k := len(before) - 1; ; k-- {
		at := p.from - 1
		if d.isWord(at, "the", "his", "her", "its") {
			at--
		}
		if d.isWord(at, "of", "from", "than", "like", "under", "about", "behalf", "succeed", "succeeds", "late", "said") {
			return true
		}
		if d.isWord(at, "between") {
			return !home
		}
		if k < 0 || !d.onlyJoined(before[k].to, p.from) {
			return false
		}
		p = before[k]
		home = home || p.home
	}
}

// parts says whether the word at i begins another clause, in which others act.
func (d *document) parts(i int32) bool {
	return d.isWord(i, "that", "which", "whose", "who", "whom", "because", "since", "until", "if", "whether", "being", "having", "when", "while", "said", "invited", "invitation", "appointed", "recalled", "reporters", "journalists", "media") || d.word(i) == ";" || d.word(i) == ":" ||
		d.word(i) == "“" || d.word(i) == "”" || d.word(i) == "\""
}

// withOthers says whether "with" at i stands before a body or state that is not the home country.
func (d *document) withOthers(i int32) bool {
	if !d.isWord(i, "with") {
		return false
	}
	e, ok := d.entity(d.skipThe(i + 1))
	if !ok || d.partyOf(e).none() || d.isHome(d.partyOf(e)) {
		return false
	}
	return len(d.mentioned(i, i+5)) == 0
}

// contactAt says whether the word at i tells of people in contact.
func (d *document) contactAt(i int32) bool {
	if d.is(i, isContact) {
		return true
	}
	for _, m := range d.verbsIn(i, i+1) {
		switch d.tables.verbs[m.ref>>3].class {
		case verbMeet, verbReceive, verbSpeak, verbCall:
			return true
		}
	}
	for _, m := range d.eventsIn(i, i+1) {
		switch d.tables.events[m.ref].kind {
		case data.Meeting, data.Call, data.Consultation:
			return true
		}
	}
	return false
}

// tellsPast says whether a sentence has a verb in the past: "was received".
func (d *document) tellsPast(s sentence) bool {
	for _, v := range d.verbsIn(s.from, s.to) {
		if f := verbForm(v.ref & 7); f == formPast || f == formParticiple {
			return true
		}
	}
	return d.hasWord(s.from, s.to, "was", "were", "had", "did")
}
