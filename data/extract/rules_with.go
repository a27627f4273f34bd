package extract

import (
	"slices"

	"github.com/demarche/demarche/data"
)

// withWhom reads sentences that begin with those who were met, and whose verb only tells that views were exchanged: "With Foreign
// Minister A of Hungary and Foreign Minister B of Greece, the Minister, on the sidelines, took up bilateral relations".
// Who was met before is not met again: the sentence tells what was said then. Of told, what begins at made is of the same sentence.
func (d *document) withWhom(si int, s sentence, set *setting, told []*candidate, made int) []*candidate {
	kind, ok := d.frontedKind(s)
	if len(told) > made || !ok || d.calledOff(s) {
		return nil
	}
	from := d.behindPlace(s)
	verb := d.talkVerb(s)
	if d.isWord(from, "through") {
		verb = d.aimVerb(from, s) // "Through a meeting with Minister A, I intend to reaffirm our ties"
	}
	if verb == 0 {
		d.frontAbroad(s)
		verb = d.behindFront(s)
	}
	if verb == 0 {
		return nil
	}
	if from > s.from {
		d.sendToFront(s.from, from, verb)
	}
	home, others := d.sides(d.peopleIn(from, verb))
	switch m := d.lastHome(verb); {
	case len(home) > 0:
	case d.theTwo(s.from, verb) && len(told) > 0 && !told[len(told)-1].title:
		home = told[len(told)-1].home // who acts on, not whom the sentence before only mentions
	case m != nil && (d.pronounIn(s.from, verb) || d.theTwo(s.from, verb)):
		home = []*person{m}
	}
	if named := dropUnnamed(others); len(named) > 0 || !d.isWord(s.from, "speaking", "after", "following") || len(told) > 0 {
		others = named
	}
	others = slices.DeleteFunc(others, func(p *person) bool { return metBefore(p, told) || p.none() && !p.named() })
	if len(home) == 0 || len(others) == 0 {
		return nil
	}
	cl := clause{sent: si, s: s, from: s.from, to: s.to, cut: verb}
	cl.match = match{from: verb, to: verb + 1}
	cs := d.perCounterpart(cl, home, others, d.callKind(cl, kind), "with-whom")
	for _, c := range cs {
		c.sent, c.point, c.from, c.to, c.status = si, s.point, s.from, s.to, data.Held
		if d.plannedAt(verb, s) {
			c.status = data.Planned
		}
		d.datePlace(c, cl, set)
	}
	return cs
}

// behindPlace is where a sentence goes on behind a place at its head: "In Peru, through a meeting with …".
func (d *document) behindPlace(s sentence) int32 {
	if !d.isWord(s.from, "in", "at") {
		return s.from
	}
	for i := s.from + 2; i < min(s.to, s.from+6); i++ {
		if d.word(i) == "," {
			if d.isWord(i+1, "through") {
				return i + 1
			}
			break
		}
	}
	return s.from
}

// sendToFront takes those who are met in a place at the head of a sentence, and of whom no state is told, for its officials: "In Peru, through a
// meeting with Foreign Minister A".
func (d *document) sendToFront(head, from, verb int32) {
	_, country, _, _ := d.placeIn(head, from)
	if country == "" || country == d.home {
		return
	}
	for _, p := range d.peopleIn(from, verb) {
		if p.home && p.assumed && p.named() {
			p.sendAbroad(country)
		}
	}
}

// aimVerb is the verb with which somebody of the home side tells what is meant to be reached; 0 where there is none.
func (d *document) aimVerb(from int32, s sentence) int32 {
	for i := from; i+1 < s.to; i++ {
		if d.isWord(i, "i", "we", "he", "she", "minister", "secretary") && d.isWord(i+1, "intend", "intends", "hope", "hopes", "plan", "plans", "aim", "aims", "will", "would", "wish", "wishes", "expect", "expects") {
			return i + 1
		}
	}
	return 0
}

// theTwo says whether those who met are told of together: "the two sides reviewed", "both Ministers agreed".
func (d *document) theTwo(from, to int32) bool {
	for i := from; i+1 < to; i++ {
		if d.isWord(i, "two", "both") && d.isWord(i+1, "sides", "ministers", "officials", "parties", "diplomats") {
			return true
		}
	}
	return false
}

// frontAbroad gives those who follow a foreign official in the list at the head of a sentence the same state: "Speaking after his meeting with
// President A of Peru, Foreign Minister B and Speaker C, Minister D said …".
func (d *document) frontAbroad(s sentence) {
	ps := d.peopleIn(s.from, min(s.to, s.from+60))
	for k := 1; k+1 < len(ps); k++ {
		if p := ps[k]; p.home && p.assumed && p.named() {
			if c := d.listedWith(ps[:k], p); c != "" {
				p.sendAbroad(c)
			}
		}
	}
}

// behindFront is the token behind the home official who is the subject after a meeting at the head of a sentence, whatever is told of it: "During
// his meeting with Minister A of Peru, Minister B underlined …", "Meeting with Minister A of Peru, Minister B thanked …". 0 where there is none.
func (d *document) behindFront(s sentence) int32 {
	if d.isWord(s.from, "with") {
		return 0
	}
	at := int32(0)
	for _, p := range d.peopleIn(s.from, min(s.to, s.from+60)) {
		switch {
		case !p.home:
			at = p.to
		case at > 0 && d.hasSign(at, p.from, ",") && !p.plural && p.to < s.to && (p.named() || p.anaphor):
			return p.to
		default:
			return 0
		}
	}
	return 0
}

// hasSign says whether a sign stands in tokens [from, to).
func (d *document) hasSign(from, to int32, sign string) bool {
	for i := from; i < to; i++ {
		if d.word(i) == sign {
			return true
		}
	}
	return false
}

// frontedKind is the kind of what a sentence begins with: "With Minister A …", "In a telephone conversation with Minister A …".
func (d *document) frontedKind(s sentence) (data.Kind, bool) {
	if d.isWord(s.from, "with") {
		return data.Meeting, true
	}
	if d.isWord(s.from, "meeting") && !d.isWord(s.from+1, "between", "of") {
		return data.Meeting, true
	}
	from := d.behindPlace(s)
	if d.isWord(from, "speaking") {
		from++ // "Speaking after his meeting with Minister A, the Foreign Secretary said"
	}
	if !d.isWord(from, "in", "at", "over", "during", "through") && !(d.isWord(from, "after", "following") && d.isWord(from+1, "his", "her", "a", "the", "their", "talks", "today")) {
		return "", false
	}
	for _, n := range d.eventsIn(from, from+8) {
		kind := d.tables.events[n.ref].kind
		if d.isWord(n.to, "with") && (kind == data.Meeting || kind == data.Call || kind == data.Consultation && d.isWord(from, "in", "at", "during", "through")) {
			return kind, true
		}
	}
	return "", false
}

func metBefore(p *person, told []*candidate) bool {
	for _, c := range told {
		if c.title {
			continue
		}
		for _, q := range c.others {
			if q.name == p.name || q.same == p || p.same == q || p.same != nil && p.same == q.same {
				return true
			}
		}
	}
	return false
}

// talkVerb is the first verb of a sentence that tells of talking, past the persons at its head; 0 where there is none.
func (d *document) talkVerb(s sentence) int32 {
	if !s.has(isTalk) {
		return 0
	}
	for i := s.from + 1; i+1 < s.to; i++ {
		switch {
		case !d.is(i, isTalk):
		case d.isWord(i, "exchanged", "exchange"):
			if d.isWord(i+1, "views", "opinions") {
				return i
			}
		case d.isWord(i, "took", "take"):
			if d.isWord(i+1, "up") {
				return i
			}
		case d.isWord(i, "went"):
			if d.isWord(i+1, "over", "through") {
				return i
			}
		default:
			return i
		}
	}
	return 0
}

func (d *document) pronounIn(from, to int32) bool {
	for i := from; i < to; i++ {
		if d.is(i, isPronoun) {
			return true
		}
	}
	return false
}

// oneOfMany is the rule of those who are told one by one after all were counted.
const oneOfMany = "one-of-many"

// manyWithin is how many sentences behind "bilateral meetings with his counterparts from ten countries" these may still come one by one.
const manyWithin = 14

// amongMany reads who was met among many that a sentence before only counts: "had bilateral meetings with his counterparts from 10
// African countries. ° Foreign Minister A of Kenya hoped …".
func (d *document) amongMany(si int, s sentence, told []*candidate, made int) []*candidate {
	if len(told) > made || d.rel.Points[s.point].Kind == data.PointTitle {
		return nil
	}
	var many *candidate
	for _, c := range told {
		if c.sent < si && si-c.sent <= manyWithin && c.kind == data.Meeting && d.manyNouns(c) && len(c.home) > 0 && len(d.foreign(c)) == 0 && !slices.ContainsFunc(c.others, (*person).named) {
			many = c
		}
	}
	if many == nil {
		return nil
	}
	one := func(others []*person, parties []party) *candidate {
		c := *many
		c.sent, c.point, c.from, c.to, c.trigger = si, s.point, s.from, s.to, many.trigger
		c.others, c.parties, c.rule, c.weak = others, parties, oneOfMany, false
		return &c
	}
	if d.isWord(s.from, "those") && d.isWord(s.to-2, "them") && d.isWord(s.to-3, "among") { // "Those of Peru and Chile are among them"
		var out []*candidate
		for _, p := range d.thoseOf(s) {
			out = append(out, one(nil, []party{p}))
		}
		return out
	}
	for _, p := range d.peopleIn(s.from, s.from+2) {
		if !p.named() || p.home || p.none() || metBefore(p, told) {
			continue
		}
		return []*candidate{one([]*person{p}, nil)}
	}
	return nil
}

// thereWere reads "There were meetings as well between Minister A and his counterparts from Canada, Kosovo and Ukraine".
func (d *document) thereWere(si int, s sentence, set *setting, made []*candidate) []*candidate {
	at := s.from
	if d.isWord(at, "on", "in", "at", "during") { // "On the sidelines of the Forum, there were meetings of Minister A with B"
		for at < min(s.to, s.from+16) && d.word(at) != "," {
			at++
		}
		at++
	}
	if len(made) > 0 || !d.isWord(at, "there") || !d.is(at+1, isBe|isFuture) {
		return nil
	}
	noun, ok := d.bestNoun(at, min(s.to, at+8))
	if !ok {
		return nil
	}
	kind := d.tables.events[noun.ref].kind
	home, others := d.sides(d.peopleIn(noun.to, s.to))
	if m := d.lastHome(s.to); len(home) == 0 && m != nil {
		home = []*person{m}
	}
	if kind != data.Meeting && kind != data.Call || len(home) == 0 || len(others) == 0 {
		return nil
	}
	cl := clause{sent: si, s: s, from: s.from, to: s.to, cut: s.to}
	cl.match = noun
	cs := d.eachOf(cl, home, others, d.callKind(cl, kind), "there-were")
	for _, c := range cs {
		c.sent, c.point, c.from, c.to, c.status = si, s.point, s.from, s.to, data.Held
		if d.plannedAt(noun.to, s) {
			c.status = data.Planned
		}
		d.datePlace(c, cl, set)
	}
	return cs
}
