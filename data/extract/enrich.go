package extract

import (
	"slices"

	"github.com/demarche/demarche/data"
)

// listItem reads a line of a programme that has no verb: "- August 7 10:00 ASEAN+3 Foreign Ministers’ Meeting",
// "△meeting with women members of the House".
func (d *document) listItem(si int, s sentence, set *setting) []*candidate {
	kind := d.rel.Points[s.point].Kind
	if len(d.verbsIn(s.from, s.to)) > 1 || d.hasPredicate(s) {
		return nil
	}
	nouns := d.eventsIn(s.from, s.to)
	if d.word(s.from) == "[" && d.word(s.to-1) == "]" || d.heads(s) || d.speechFollows(si) {
		return nil // a heading: the meeting is told under it
	}
	if len(nouns) == 0 || kind == data.PointNumbered || d.word(s.to-1) == "." || d.word(s.to-1) == ":" || si == len(d.sents)-1 && d.rel.Truncated || s.to-s.from > 80 {
		return nil
	}
	date := d.firstDate(s.from, s.to)
	if date == nil && set.status == "" {
		return nil
	}
	var out []*candidate
	for k, n := range nouns {
		to := s.to
		if k+1 < len(nouns) {
			to = nouns[k+1].from
		}
		cl := clause{sent: si, s: s, from: n.from, to: to, cut: to}
		cl.match = n
		home, others := d.sides(d.peopleIn(n.from, to))
		c := d.draft(candidate{sent: si, point: s.point, from: s.from, to: to, trigger: n, kind: d.tables.events[n.ref].kind,
			home: home, others: others, rule: "listed", status: set.status, date: date})
		c.parties = append(d.nounParties(n, s, to), d.withParties(n.to, to)...)
		c.kind = d.refineKind(c, n, cl)
		if len(d.foreign(c)) == 0 {
			c.parties = append(c.parties, d.eventOrgs(n.from, to)...)
		}
		if len(d.foreign(c)) == 0 && len(others) == 0 || c.kind == data.Visit {
			continue
		}
		if c.status == "" {
			c.status = data.Planned
		}
		if m := d.lastHome(s.from); m != nil && len(c.home) == 0 {
			c.home = []*person{m}
		}
		d.datePlace(c, cl, set)
		if c.date == nil {
			continue
		}
		out = append(out, c)
	}
	return out
}

// speechFollows says whether the next sentence begins with who speaks: "(2) Attendance at the G7 Foreign Ministers’ Meeting" and then "Minister
// A: The other announcement is …".
func (d *document) speechFollows(si int) bool {
	if si+1 >= len(d.sents) {
		return false
	}
	s := d.sents[si+1]
	for _, p := range d.mentioned(s.from, min(s.to, s.from+2)) {
		if d.word(p.to) == ":" {
			return true
		}
	}
	return false
}

// heads says whether a line is the title of another release glued to the page: "Deputy Secretary A’s Meeting with Minister B of Peru".
func (d *document) heads(s sentence) bool {
	from := s.from
	for i := from + 1; i < min(s.to, from+4); i++ {
		if d.word(i) == ":" {
			from = i + 1 // "Press Releases: Deputy Secretary A’s Meeting with Minister B"
		}
	}
	for _, p := range d.mentioned(from, from+8) {
		if p.possessive && p.home && p.from <= from+1 && len(d.eventsIn(p.to, p.to+3)) > 0 {
			return d.toks[p.to].shape != lowerCase
		}
	}
	return false
}

// purposes reads meetings that a trip is for: "will be in Ankara for meetings with A and B", "travels to Muscat for a
// meeting with senior Omani officials".
func (d *document) purposes(si int, s sentence, set *setting, made []*candidate) []*candidate {
	var out []*candidate
	for _, n := range d.eventsIn(s.from, s.to) {
		kind := d.tables.events[n.ref].kind
		begun := d.begunWith(n, s)
		if !d.isWord(n.to, "with") && !begun && !d.consultsFor(n, kind, s) || kind == data.Visit || kind == data.Ceremony || usedBy(made, n) {
			continue
		}
		if !begun && !d.forPurpose(n.from, s) && (set.visit == nil || !d.copula(n.from, s)) && !d.plannedAfter(n.to, s) && !d.onProgramme(n.from, s) {
			continue
		}
		cl := clause{sent: si, s: s, from: s.from, to: s.to, cut: d.topicCut(n.to, s.to)}
		cl.match = n
		if begun {
			cl.cut = s.to
		}
		cl.cut = d.nextClause(n.to, cl.cut)
		home, others := d.sides(d.away(d.peopleIn(n.to, cl.cut), cl, set))
		if owner := d.ownerOf(n.from); owner != nil && owner.home {
			home = []*person{owner}
		}
		if len(home) == 0 {
			home, _ = d.sides(d.peopleIn(s.from, n.from))
		}
		if owner := d.scheduleOf(cl.cut, s); len(home) == 0 && owner != nil {
			home = []*person{owner}
		}
		if m := d.lastHome(n.from); len(home) == 0 && m != nil {
			home = []*person{m}
		}
		if len(others) == 0 {
			others = d.comerBefore(n, s)
		}
		if m := d.lastHome(n.from); len(home) == 0 && m != nil && set.visit != nil && set.visit.rule != visitHere {
			home = []*person{m}
		}
		var cs []*candidate
		switch {
		case len(home) == 0:
		case len(others) > 0:
			cs = []*candidate{d.draft(candidate{trigger: n, kind: kind, home: home, others: others, rule: "trip-for"})}
		case kind == data.Meeting:
			cs = d.withHosts(cl, set, n, home, others)
		case kind == data.Consultation && d.onTrip(n.from, s):
			cs = d.forTalksWith(cl, n, home)
		case kind == data.Consultation && len(d.stopsAhead(s)) == 1:
			cs = d.withHosts(cl, set, n, home, others)
			for _, c := range cs {
				c.kind = kind // "In Angola, consultations with cabinet officials are scheduled"
			}
		}
		if len(others) > 1 && len(cs) > 0 && d.severalNouns(n) {
			cs = d.perCounterpart(cl, home, others, kind, "trip-for")
		}
		for _, c := range cs {
			c.sent, c.point, c.from, c.to = si, s.point, s.from, s.to
			c.status = data.Held
			if d.plannedAt(n.to, s) || d.plannedAfter(n.to, s) || set.status == data.Planned {
				c.status = data.Planned
			}
			if leg := d.legOf(made, s, n.from); leg != nil && c.city == "" && c.country == "" {
				c.city, c.country, c.placeAt, c.place = leg.city, leg.country, leg.placeAt, leg.place
			}
			d.datePlace(c, cl, set)
			if c.date != nil {
				out = append(out, c)
			}
		}
	}
	return out
}

// nextClause is the token in [from, to) at which the same one is said to do another thing: "A meeting with B is scheduled, and he is also to call on C".
func (d *document) nextClause(from, to int32) int32 {
	for i := from; i+2 < to; i++ {
		if d.word(i) == "," && d.isWord(i+1, "and", "but") && (d.is(i+2, isPronoun) || d.isWord(i+2, "i", "we")) {
			return i
		}
	}
	return to
}

// legOf is the trip to one state that the sentence tells before token i: "He will travel on to Peru for meetings with A".
func (d *document) legOf(made []*candidate, s sentence, i int32) *candidate {
	for _, c := range made {
		if c.kind == data.Visit && c.rule != visitHere && c.trigger.from >= s.from && c.trigger.from < i && countries(c.parties) == 1 && c.country != "" {
			return c
		}
	}
	return nil
}

// forTalksWith reads a consultation that a trip is for, of which the state alone is told: "will fly to Lima for the Policy Consultation with Peru".
func (d *document) forTalksWith(cl clause, n match, home []*person) []*candidate {
	c := d.draft(candidate{trigger: n, kind: data.Consultation, home: home, rule: "trip-for"})
	c.parties = append(d.withParties(n.to, cl.cut), d.nounParties(n, cl.s, cl.cut)...)
	if len(d.foreign(c)) != 1 {
		return nil
	}
	return []*candidate{c}
}

// scheduleOf is the home official on whose schedule something is told to be; nil where it is on nobody's.
func (d *document) scheduleOf(from int32, s sentence) *person {
	for _, p := range d.mentioned(max(s.from, from-12), s.to) {
		if p.possessive && p.home && p.named() && d.isWord(p.to, "schedule", "programme", "program", "agenda", "calendar") {
			return p
		}
	}
	return nil
}

// consultsFor says whether a trip is for consultations whose name has the states: "will fly to Lima for the second Korea-Peru Policy
// Consultation".
func (d *document) consultsFor(n match, kind data.Kind, s sentence) bool {
	if kind != data.Consultation || !d.forPurpose(n.from, s) || !d.onTrip(n.from, s) {
		return false
	}
	home, others := d.sides(d.peopleIn(s.from, n.from))
	return len(home) > 0 && len(others) == 0 // a guest who comes for them is met besides
}

// forPurpose says whether a noun hangs on "for": "for a bilateral meeting with", "for the 16th round of the Korea-Peru".
func (d *document) forPurpose(i int32, s sentence) bool {
	for j := i - 1; j >= s.from && j > i-12; j-- {
		if d.isWord(j, "for") {
			return true
		}
		if e, ok := d.entity(j); ok && (e.class == classCountry || e.class == classDemonym) || d.word(j) == "-" || d.toks[j].kind == tokNumber {
			continue
		}
		if d.toks[j].kind != tokWord || d.toks[j].shape != lowerCase || j < i-5 && !d.is(j, isOrdinal) && !d.isWord(j, "the", "of", "round", "meeting", "session", "st", "nd", "rd", "th") {
			return false
		}
	}
	return false
}

// comerBefore is the guest who comes for a meeting with the home side: "President A of the ICRC will come to the Ministry for a meeting
// with Minister B".
func (d *document) comerBefore(n match, s sentence) []*person {
	home := false
	for _, p := range d.peopleIn(n.to, s.to) {
		home = home || p.home && p.named()
	}
	for _, p := range d.peopleIn(s.from, n.from) {
		if home && p.named() && !p.home && !p.none() {
			return []*person{p}
		}
	}
	return nil
}

// begunWith says whether meetings are told by their order or plan: "The Minister’s meetings on 19 September began with A", "Meetings have
// been scheduled with A and B".
func (d *document) begunWith(n match, s sentence) bool {
	for i := n.to; i+1 < s.to && i < n.to+12; i++ {
		if d.isWord(i+1, "with") && d.isWord(i, "began", "begin", "begins", "started", "opened", "continued", "concluded", "ended", "closed", "scheduled", "arranged", "planned") {
			return true
		}
		if d.toks[i].kind == tokSign && d.word(i) != "," {
			return false
		}
		if d.is(i, isBe) && d.isWord(i+1, "with") && i > n.to && !d.isWord(n.from-1, "last", "previous") { // "Another meeting of the Minister, later that day, was with A"
			return true
		}
	}
	return false
}

// plannedAfter says whether what a noun names is planned: "talks with A are planned", "an exchange of views with B is to follow".
func (d *document) plannedAfter(i int32, s sentence) bool {
	for j := i; j+1 < s.to; j++ {
		if d.is(j, isBe) && d.isWord(j+1, "on") && d.hasWord(j+2, min(s.to, j+10), "schedule", "programme", "program", "agenda", "calendar") {
			return true // "A meeting with A is on the Minister's schedule"
		}
		if d.isWord(j, "was", "were") && d.isWord(j+2, "to") && d.isWord(j+3, "be", "last", "run", "take") {
			continue // "Although the meeting with A was scheduled to be 30 minutes": how it differed from the plan
		}
		if d.is(j, isBe) && (d.is(j+1, isPlan) || d.isWord(j+1, "foreseen", "envisaged", "planned", "arranged") || d.isWord(j+1, "to") && d.isWord(j+2, "follow")) {
			return true
		}
	}
	return false
}

// onProgramme says whether a noun is told as a part of a programme: "Her programme in Seoul includes meetings with".
func (d *document) onProgramme(i int32, s sentence) bool {
	for j := i - 1; j > s.from; j-- {
		if !d.isWord(j, "include", "includes", "included", "feature", "features", "featured", "comprise", "comprises", "comprised") {
			continue
		}
		for k := s.from; k < j; k++ {
			if d.isWord(k, "program", "programme", "agenda", "itinerary", "schedule", "visit", "stay", "trip", "time", "tour", "day", "stop") {
				return true
			}
		}
	}
	return false
}

// copula says whether "is a" stands before a noun: "The chief item of the visit is a meeting with …".
func (d *document) copula(i int32, s sentence) bool {
	for j := i - 1; j >= s.from && j > i-4; j-- {
		if d.is(j, isBe) {
			return true
		}
	}
	return false
}

// usedBy says whether a noun is one that a candidate was read from, or stands right beside it: "the Economic Dialogue Steering Group Meeting".
func usedBy(made []*candidate, n match) bool {
	for _, c := range made {
		if c.trigger.from < n.to && n.from < c.trigger.to || c.trigger.to == n.from && c.kind != data.Visit {
			return true
		}
	}
	return false
}

// hasPredicate says whether a sentence has an auxiliary, so that it is more than an item of a list.
func (d *document) hasPredicate(s sentence) bool {
	if !s.has(isFuture | isBe | isHave | isModal) {
		return false
	}
	for i := s.from; i < s.to; i++ {
		if d.is(i, isFuture|isBe|isHave) || d.modal(i) {
			return true
		}
	}
	return false
}

// enrich adds to the last engagement who took part, where a sentence says so: "A headed the ROK delegation and B the
// Portuguese one", "Present were …", "Around the table were …".
func (d *document) enrich(si int, s sentence, made []*candidate) {
	if len(made) == 0 {
		return
	}
	c := made[len(made)-1]
	if len(made) > 1 && c.kind == data.Visit && d.isWord(s.from, "it") && d.hasWord(s.from, min(s.to, s.from+6), "attended") {
		c = made[len(made)-2] // "For the meeting, A will visit Peru. It will also be attended by B and C"
	}
	if c.title || si-c.sent > 6 || c.kind == data.Visit || !d.tellsWhoCame(s) {
		return
	}
	if prev := max(0, len(made)-2); c.status == data.Planned && made[prev].status == data.Held && made[prev].kind == c.kind && d.tellsPast(s) && !s.has(isFuture) {
		c = made[prev] // those who came have come, not those of the next round
	}
	home, others := d.sides(d.peopleIn(s.from, s.to))
	for _, p := range home {
		c.home = addOnce(c.home, p)
	}
	for _, p := range others {
		if p.group && len(c.others) > 0 {
			continue
		}
		o := d.siblingOf(c, p, made)
		o.others = d.addCounterpart(o.others, p)
	}
	c.parties = append(c.parties, d.thoseOf(s)...)
	c.parties = append(c.parties, d.membersOf(s)...)
	if len(others) > 0 {
		c.kind = d.byParties(c)
	}
}

// siblingOf is that of several meetings told in one sentence whose state a person is of; c where none is.
func (d *document) siblingOf(c *candidate, p *person, made []*candidate) *candidate {
	if c.kind != data.Meeting || p.country == "" {
		return c
	}
	for _, o := range made {
		if o.sent == c.sent && o.kind == c.kind && slices.ContainsFunc(d.foreign(o), func(q party) bool { return q.country == p.country }) {
			return o
		}
	}
	return c
}

// addCounterpart adds a person unless it is one of the list already, perhaps named more fully now.
func (d *document) addCounterpart(ps []*person, p *person) []*person {
	if slices.ContainsFunc(ps, func(q *person) bool { return q == p || q.name != "" && q.name == p.name }) {
		return ps
	}
	for i, q := range ps {
		if !q.named() && p.named() && q.country == p.country && q.org == p.org {
			return append(slices.Delete(ps, i, i+1), p)
		}
	}
	return append(ps, p)
}
