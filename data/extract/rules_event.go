package extract

import (
	"slices"
	"strings"

	"github.com/demarche/demarche/data"
)

// ruleLight reads verbs that need a noun to say what they mean: "held talks", "paid a courtesy call on", "was held".
func ruleLight(d *document, cl clause, set *setting) []*candidate {
	d.receivers(d.peopleIn(cl.from, cl.match.from), cl, set)
	noun, ok := d.nounFor(cl)
	if !ok {
		if d.hostsPeople(cl) {
			if cl.verb.lemma == "exchange" {
				cl.cut = cl.to // "exchanged views on June 11 with A about B"
			}
			return ruleMeet(d, cl, set)
		}
		return nil
	}
	if cl.passive && noun.to <= cl.match.from && d.hasWord(noun.to, cl.match.from, "that", "which") && d.hasWord(max(cl.s.from, noun.from-6), noun.from, "outcome", "outcomes", "results", "result") {
		return nil // "building on the outcome of the Summit that was held on May 29"
	}
	if d.timeAfter(cl.match.to, noun.from) {
		return nil // "conducted only a few days after the two heads, at the ROK-US Summit, had asked for it"
	}
	if cl.reduced && (d.isOccasion(noun, cl.s) || d.resultsTold(noun, cl)) || cl.passive && d.aheadOf(noun, cl.s.from) {
		return nil // "On the occasion of the Conference held in Lima, the Minister met A"
	}
	if d.tables.events[noun.ref].kind == data.Visit {
		if cl.verb.lemma != "pay" && cl.verb.lemma != "make" && cl.verb.lemma != "undertake" {
			return nil
		}
		return ruleVisit(d, cl, set)
	}
	rule := func(n match) string { return "held-" + string(d.tables.events[n.ref].kind) }
	if cs := d.bodyOfTwo(cl, noun); cs != nil {
		return cs
	}
	listed := cl
	listed.to = cl.cut // "had a meeting with A about the agenda, the Strategic Dialogue and the Summit in particular"
	parts := d.attended(listed)
	if len(parts) == 1 {
		return d.withSecondDialogue(d.fromNoun(cl, noun, rule(noun), set), cl, noun)
	}
	var out []*candidate
	for _, part := range parts { // "held the Sixth Peru-Chile Strategic Dialogue and the First Peru-Chile Economic Dialogue"
		if n, ok := d.nounFor(part); ok {
			out = append(out, d.fromNoun(part, n, rule(n), set)...)
		}
	}
	return out
}

// timeAfter says whether what [from, to) leads to is only what something came so long before or after: "days after".
func (d *document) timeAfter(from, to int32) bool {
	for i := from + 1; i < to; i++ {
		if d.isWord(i, "after", "before") && d.isWord(i-1, "days", "day", "weeks", "week", "hours", "months", "month", "shortly") {
			return true
		}
	}
	return false
}

// resultsTold says whether somebody only tells how something went, the day of which is not told: "described the results of the President’s
// participation in the General Assembly session held in the UN’s 70th year".
func (d *document) resultsTold(n match, cl clause) bool {
	if d.firstDate(n.to, cl.to) != nil {
		return false
	}
	for i := n.from - 1; i > cl.s.from && i > n.from-14; i-- {
		if d.isWord(i, "result", "results", "outcome", "outcomes") && d.hasWord(cl.s.from, i, "described", "explained", "outlined", "shared", "briefed", "introduced", "presented") {
			return true
		}
	}
	return false
}

// hostsPeople says whether people are the object of a light verb: "hosted the G7 Foreign Ministers in London", "convened A and B at
// his farm", "had A as her guest".
func (d *document) hostsPeople(cl clause) bool {
	switch {
	case cl.passive:
		return false
	case strings.HasSuffix(cl.verb.lemma, "host"):
		return true
	case cl.verb.lemma == "exchange": // "exchanged views on June 11 with A"
		return d.isWord(cl.match.to, "views", "opinions") && d.firstDate(cl.from, cl.to) != nil && slices.ContainsFunc(d.peopleIn(cl.match.to, cl.to), (*person).named)
	case cl.verb.lemma == "convene":
		return len(d.peopleIn(cl.match.to, cl.cut)) > 1
	case cl.verb.lemma == "have":
		for i := cl.match.to; i+1 < cl.to; i++ {
			if d.isWord(i, "guest", "guests") {
				return true
			}
		}
	}
	return false
}

// ruleOccur reads "The 5th … Consultation took place".
func ruleOccur(d *document, cl clause, set *setting) []*candidate {
	noun, ok := d.lastNoun(cl.from, cl.match.from)
	if !ok {
		if noun, ok = d.lastNoun(cl.s.from, cl.match.from); !ok {
			return d.tripTakesPlace(cl)
		}
	}
	if cs := d.followedByAnother(cl, noun); len(cs) > 0 {
		return cs
	}
	if d.onSidelines(noun, cl.s) {
		return nil
	}
	return d.fromNoun(cl, noun, "took-place", set)
}

// ruleGather reads "will come together in Bishkek for their Seventh Cooperation Forum".
func ruleGather(d *document, cl clause, set *setting) []*candidate {
	noun, ok := d.bestNoun(cl.match.to, cl.s.to)
	if ok && d.comeToIt(cl, noun, set) {
		return nil
	}
	if ok {
		return d.fromNoun(cl, noun, "came-together", set)
	}
	home, others := d.sides(d.peopleIn(cl.s.from, cl.s.to)) // "The Quartet came together in Munich: A of X, B of Y and C"
	if len(others) == 0 && set.visit != nil && set.visit.rule == visitHere && d.hasWord(cl.match.to, cl.cut, "guest", "guests", "visiting") {
		others = set.visit.others // "will come together with the guest delegation"
	}
	c := d.draft(candidate{trigger: cl.match, kind: data.Meeting, home: home, others: others, rule: "came-together"})
	c.parties = append(d.eventOrgs(cl.from, cl.match.from), d.subjectParties(cl.from, cl.match.from)...)
	if len(home) == 0 && !d.homeParty(c) || len(d.foreign(c)) == 0 {
		return nil
	}
	c.kind = d.byParties(c)
	return d.one(c)
}

// fromNoun makes the candidate of a clause that an event noun carries.
func (d *document) fromNoun(cl clause, noun match, rule string, set *setting) []*candidate {
	if d.othersAlone(noun) {
		return nil
	}
	kind := d.tables.events[noun.ref].kind
	if cl.match.from >= noun.to && d.agreedAt(noun.from, cl.s) {
		return nil
	}
	subjects := d.peopleIn(cl.from, min(cl.match.from, noun.from))
	objects := d.peopleIn(min(cl.match.to, noun.from), cl.cut)
	objects = d.away(objects, cl, set)
	subjects = d.fronted(subjects, cl, set)
	home, others := d.sides(append(d.joined(d.pastVisit(d.pastFront(subjects, cl), objects), cl, set), objects...))
	if kind != data.Visit && len(others) == 0 && d.ownHeads(cl.s) {
		return nil
	}
	if kind != data.Visit && len(home)+len(others) == 0 {
		home, others = d.sides(d.inAttendance(noun.to, cl.s))
	}
	if len(home)+len(others) == 0 && d.guestGoesOn(cl) {
		return nil // what a guest attends besides
	}
	switch {
	case len(others) == 0 && kind != data.Multilateral && len(d.guests(cl, set)) > 0:
		others = d.guests(cl, set)
	case len(others) == 0 && kind != data.Multilateral && len(d.withThem(cl, set)) > 0:
		others = d.withThem(cl, set)
	case len(others) == 0 && kind != data.Multilateral && len(d.callers(cl, objects)) > 0:
		others = d.callers(cl, objects)
	case len(others) == 0 && kind != data.Multilateral && d.isWord(noun.to, "with"):
		others = d.pronounAt(noun.to+1, cl)
		if len(others) > 1 {
			return d.eachOf(cl, d.homeOrMain(home, cl), others, d.callKind(cl, kind), rule)
		}
	case len(others) == 0 && set.visit != nil && set.visit.rule == visitHere && len(set.visit.others) > 1 && !cl.title:
		others = set.visit.others // "will host the Trilateral Meeting" after two guests were told
	}
	if m := d.lastHome(cl.match.from); len(home) == 0 && len(others) > 1 && m != nil && cl.verb != nil && (cl.verb.lemma == "follow" || cl.verb.class == verbOccur && d.severalNouns(noun)) {
		home = []*person{m} // "Bilateral meetings followed with A and B", "Meetings with A and B will also take place"
	}
	if len(others) > 1 && kind == data.Meeting && d.hostsOfStops(others, cl) {
		if home = d.homeOrMain(home, cl); len(home) > 0 {
			return d.eachOf(cl, home, others, kind, rule)
		}
	}
	if len(others) > 1 && (kind == data.Meeting || kind == data.Call || kind == data.Consultation && d.saysSeparate(cl)) && (d.severalNouns(noun) || kind == data.Consultation || d.hasWord(noun.from-1, noun.to, "bilateral", "separate") || d.hasWord(noun.to, others[len(others)-1].from, "another") || d.withEach(others) || d.isWord(noun.to-1, "talks", "discussions") && d.hasWord(noun.to, others[0].from, "including", "namely")) && !d.together(others, cl) &&
		(!d.sameParty(others) || d.saysSeparate(cl) || d.hasWord(noun.to-1, noun.to, "meetings", "calls") && !slices.ContainsFunc(others, func(p *person) bool { return !p.named() })) {
		if home = d.homeOrMain(home, cl); len(home) > 0 {
			return d.perCounterpart(cl, home, others, d.callKind(cl, kind), rule)
		}
	}
	if kind == data.Meeting && len(others) > 1 && !cl.passive && d.nounForEach(noun, others) {
		if us := d.homeOrMain(home, cl); len(us) > 0 {
			return d.eachOf(cl, us, others, kind, rule)
		}
	}
	if kind == data.Meeting && len(home) > 1 && len(others) == 1 && !cl.passive && others[0].to <= cl.match.from && d.nounForEach(noun, home) {
		return d.eachOfOurs(noun, home, others, rule) // "State Councilor A will have a meeting with Director B and a luncheon with Minister C"
	}
	if kind == data.Call && len(others) > 1 && (d.isWord(noun.to-1, "calls", "conversations") || d.saysSeparate(cl)) && !d.sameParty(others) && !d.hasWord(cl.from, cl.cut, "trilateral", "together", "jointly", "conference", "joint") {
		if us := d.homeOrMain(home, cl); len(us) > 0 {
			return d.eachOf(cl, us, others, kind, rule) // a call is of two, unless it says otherwise
		}
	}
	if kind == data.Meeting && d.bodyMet(cl, noun) {
		kind = data.Consultation // "The Joint Working Group held a meeting"
	}
	if kind == data.Consultation && d.duringMeeting(cl) {
		kind = data.Meeting // "During a breakfast meeting with A, the Minister had follow-up consultations"
	}
	c := d.draft(candidate{trigger: noun, kind: kind, home: home, others: others, rule: rule})
	c.parties = append(c.parties, d.nounParties(noun, cl.s, cl.cut)...)
	if !cl.passive {
		c.parties = append(c.parties, d.subjectParties(cl.from, cl.match.from)...)
	}
	c.parties = append(c.parties, d.withParties(noun.to, cl.cut)...)
	if kind == data.Multilateral && cl.passive {
		c.parties = append(c.parties, d.hosts(cl.match.to, cl.s.to)...)
	}
	if d.isWord(cl.match.from-1, "it") && len(d.foreign(c)) == 0 { // "Peru and Chile used to hold a Forum in Lima; this year it takes place in Busan"
		c.parties = append(c.parties, d.enumeration(sentence{from: cl.s.from, to: noun.from})...)
	}
	if kind == data.Consultation && !cl.passive && len(home) == 0 && len(d.foreign(c)) == 1 && !d.homeParty(c) {
		c.parties = append(c.parties, d.ownMinistry(cl.from, cl.match.from)...)
	}
	if set.told != nil && len(home)+len(others)+len(d.foreign(c)) == 0 && d.theTwo(cl.s.from, cl.match.from) && d.firstDate(cl.s.from, cl.to) != nil && len(d.foreign(set.told)) == 1 {
		c.home, c.parties = set.told.home, append(c.parties, set.told.parties...) // "On 9 November the two sides had held their Human Rights Dialogue"
	}
	nextRound := set.told != nil && len(home)+len(others)+len(d.foreign(c)) == 0 && d.nextRound(cl, noun, set.told)
	if nextRound {
		c.parties = append(c.parties, set.told.sides()...) // it is not known who will come
	}
	if c.kind = d.refineKind(c, noun, cl); nextRound {
		c.kind, c.rule = set.told.kind, ruleNextRound
	}
	if c.kind == data.Meeting && len(home) > 1 && len(others) == 1 && !cl.passive && d.isWord(noun.to-1, "calls") && d.isWord(noun.to, "on") {
		return d.eachOfOurs(noun, home, others, rule+"-each") // "made separate calls on Prime Minister A and Senior Minister B"
	}
	d.roundOfWhich(c, noun, cl.s)
	foreign := d.foreign(c)
	if kind == data.Meeting && len(others) == 0 && len(foreign) > 1 && d.severalNouns(noun) && d.isWord(noun.to, "with") && !d.hasWord(noun.from-1, cl.cut, "trilateral", "quadrilateral", "together", "jointly") {
		c.home = d.homeOrMain(home, cl)
		return d.withEachState(c, foreign)
	}
	if kind == data.Consultation && len(others) == 0 && len(foreign) > 1 && d.isWord(noun.to-1, "consultations", "talks", "dialogues") && d.withEachParty(foreign) {
		c.home, c.kind = d.homeOrMain(home, cl), kind
		return d.withEachState(c, foreign)
	}
	if kind == data.Meeting && countries(foreign) == 0 && d.severalNouns(noun) && !slices.ContainsFunc(others, (*person).named) {
		if states := d.includedStates(noun.to, cl.s); len(states) > 0 {
			c.home, c.others = d.homeOrMain(home, cl), nil
			return d.withEachState(c, states)
		}
	}
	if len(foreign) == 0 && len(others) == 0 && len(home) > 0 && kind == data.Meeting && d.groupOfStates(cl) {
		c.kind, c.rule = data.Multilateral, "met-states" // "a luncheon that he gave for the Ambassadors of the seven Arctic states"
	}
	if len(foreign) == 0 && kind == data.Meeting {
		if cs := d.withHosts(cl, set, noun, d.homeOrMain(home, cl), others); cs != nil {
			return cs
		}
		if p, ok := d.officialTalks(cl, noun, set); ok && len(others) == 0 {
			c.parties, foreign = append(c.parties, p), []party{p}
		}
	}
	if len(foreign) == 0 && len(others) == 0 {
		c.parties = append(append(c.parties, d.cameFrom(cl.sent)...), d.cameFrom(cl.sent+1)...)
		if foreign = d.foreign(c); len(foreign) > 1 || len(foreign) == 1 && d.grouping(foreign[0].org) {
			c.kind = data.Multilateral
		}
	}
	if len(foreign) == 0 && len(others) == 0 && (kind == data.Meeting || kind == data.Multilateral) && !cl.passive && d.ministersAbroad(noun, cl.s) {
		c.kind, c.home = data.Multilateral, d.homeOrMain(home, cl) // "will chair the Ministerial Meeting on Fish in Lima"
	}
	if c.sent = cl.sent; !cl.title && len(foreign) == 0 && len(others) == 0 && kind == data.Meeting && !d.isWord(cl.match.from-1, "it") && (d.withRegion(c) || slices.ContainsFunc(c.parties, func(p party) bool { return d.ownForum(p.org) })) {
		c.kind = data.Multilateral // "the 6th Korea-Central Asia Foreign Ministers’ Meeting"
	}
	switch {
	case kind == data.Ceremony && len(foreign) == 0 && d.foreignCame(cl.sent+1):
	case kind == data.Ceremony && len(foreign) == 0 && !d.forDiplomats(cl):
		return nil
	case kind == data.Ceremony && len(foreign) == 0 && cl.sent+1 < len(d.sents):
		c.parties = append(c.parties, d.diplomatsOf(d.sents[cl.sent+1])...)
	case len(foreign) == 0 && len(others) == 0 && (c.kind != data.Multilateral && kind != data.Ceremony || d.severalNouns(noun) && d.hasWord(noun.from-1, noun.to, "multilateral", "minilateral")):
		return nil // of "multilateral meetings" nothing can be told
	case d.ownDates(others):
		return d.perCounterpart(cl, d.homeOrMain(home, cl), dropUnnamed(others), data.Meeting, rule)
	}
	if len(c.home) == 0 && !d.homeParty(c) && (kind != data.Multilateral) {
		c.home = d.homeOrMain(nil, cl)
		if m := d.lastHome(cl.match.from); len(c.home) == 0 && m != nil && cl.verb != nil && cl.verb.class == verbOccur {
			c.home = []*person{m} // "A luncheon with Japanese Foreign Minister Taro Kono followed"
		}
	}
	if len(c.home) == 0 && cl.passive && len(others) > 0 && !d.homeParty(c) && d.isWord(cl.s.from, "with") {
		if m := d.lastHome(cl.match.from); m != nil {
			c.home = []*person{m} // "With Deputy Minister A of Peru, consultations were held"
		}
	}
	if len(c.home) == 0 && !cl.passive && cl.from > cl.s.from && cl.match.from <= cl.from+1 {
		c.home, _ = d.sides(d.peopleIn(cl.s.from, cl.from)) // "will visit Beijing and hold a meeting of the ROK and …"
	}
	if len(c.home) == 0 && kind == data.Multilateral && len(others) == 0 {
		c.home = d.attendants(cl)
	}
	if len(c.home) == 0 && !d.homeParty(c) && d.isWord(noun.to, "between") && countries(foreign) > 1 {
		return nil // "the follow-up negotiations between the US and North Korea"
	}
	if len(c.home) == 0 && !d.homeParty(c) && !cl.title && d.foreignSubject(cl) {
		return nil
	}
	if len(c.home) == 0 && !d.homeParty(c) && len(others) == 0 && countries(foreign) == 0 && d.isWord(noun.to-1, "assembly", "council") {
		return nil // "Observer status in the General Assembly is given"
	}
	if len(c.home) == 0 && !d.homeParty(c) && !cl.title && d.isExample(noun.from) {
		return nil // "will cooperate through international meetings, such as the Conference on Fish, to be held by Peru"
	}
	return d.one(c)
}

// isExample says whether a noun is only an example of what was talked about: "such as the 2016 Conference", "through
// international meetings, including the 2020 Conference".
func (d *document) isExample(i int32) bool {
	return d.hasWords(sentence{from: max(0, i-5), to: i}, "such", "as") || d.hasWord(max(0, i-5), i, "including") && d.hasWord(max(0, i-8), i, "meetings", "conferences", "forums", "fora")
}

// bodyMet says whether it is a standing body of two states that held a meeting.
func (d *document) bodyMet(cl clause, noun match) bool {
	if cl.passive || noun.from < cl.match.to {
		return false
	}
	return slices.ContainsFunc(d.eventsIn(cl.from, cl.match.from), func(n match) bool {
		return d.tables.events[n.ref].kind == data.Consultation && d.isWord(n.to-1, "group", "committee", "commission")
	})
}

// duringMeeting says whether a sentence begins with the meeting in which all that it tells was done.
func (d *document) duringMeeting(cl clause) bool {
	if !d.isWord(cl.s.from, "during", "in", "at") || !d.isWord(cl.s.from+1, "a", "an", "their", "his", "her", "the") {
		return false
	}
	for _, m := range d.eventsIn(cl.s.from, min(cl.s.from+7, cl.s.to)) {
		return d.tables.events[m.ref].kind == data.Meeting && d.isWord(m.to, "with")
	}
	return false
}

// isOccasion says whether a noun is the occasion with which a sentence begins.
func (d *document) isOccasion(n match, s sentence) bool {
	if !d.isWord(s.from, "on") || !d.isWord(s.from+1, "the") || !d.isWord(s.from+2, "occasion", "sidelines", "margins") || n.from > s.from+14 {
		return false
	}
	return !d.hasSign(s.from, n.from, ",")
}
