package extract

import "github.com/demarche/demarche/data"

// ruleSpeak reads "spoke with B over the phone", "spoke in separate calls with B and C".
func ruleSpeak(d *document, cl clause, set *setting) []*candidate {
	if cl.verb.class != verbCall && !d.byPhone(cl.s) && !(d.titled() && d.byPhone(d.sents[0])) && !d.spokeOnADay(cl) {
		return ruleTalk(d, cl)
	}
	if cl.verb.lemma == "call" && d.isWord(cl.match.to, "in", "for", "on", "off", "up") {
		return nil // "called in the ambassador"
	}
	home, others := d.sides(append(d.peopleIn(cl.from, cl.match.from), d.peopleIn(cl.match.to, cl.cut)...))
	if len(others) == 0 {
		others = d.withThem(cl, set)
	}
	home = d.homeOrMain(home, cl)
	if len(others) == 0 && len(home) > 0 && d.severalOnLine(cl) {
		return []*candidate{d.draft(candidate{trigger: cl.match, kind: data.Multilateral, home: home, rule: "spoke-with-several"})}
	}
	if len(home) == 0 && len(others) == 1 && !cl.passive && others[0].to <= cl.match.from {
		if c := d.ministersOnLine(cl, others); c != nil {
			return c
		}
	}
	if len(others) == 0 || len(home) == 0 && !cl.title {
		return nil
	}
	if cl.verb.lemma == "call" && d.calledHome(cl, home, others) {
		return d.perCounterpart(cl, home, others, data.Call, "spoke-by-phone")
	}
	if cl.verb.lemma == "call" && (others[0].from < cl.match.to || others[0].from > cl.match.to+2) {
		return nil // "called the trip useful", "called on the North"
	}
	return d.perCounterpart(cl, home, others, data.Call, "spoke-by-phone")
}

// ministersOnLine reads "The Foreign Ministers of Korea and Peru spoke by phone", where no name is given.
func (d *document) ministersOnLine(cl clause, others []*person) []*candidate {
	for _, p := range d.peopleIn(cl.from, cl.match.from) {
		if p.home && p.plural && !p.named() && others[0].plural && d.dated(cl.s) {
			return []*candidate{d.draft(candidate{trigger: cl.match, kind: data.Call, others: others, rule: "ministers-spoke"})}
		}
	}
	return nil
}

// calledHome says whether a guest is told to have called a home official, right behind the verb: "Foreign Minister A of Peru called Minister B".
func (d *document) calledHome(cl clause, home, others []*person) bool {
	return !cl.passive && len(home) == 1 && home[0].named() && home[0].from == d.skipThe(cl.match.to) && others[0].from < cl.match.from
}

// spokeOnADay says whether a day stands with the verb, or the sentence is the first of a dated page, so that speaking is what is reported:
// "spoke with A today". Nothing says that they met, so it was a call.
func (d *document) spokeOnADay(cl clause) bool {
	if cl.tense != tensePast && cl.tense != tensePerfect || cl.title || !d.isWord(cl.match.to, "with", "to") && !d.dateAt(cl.match.to) && !d.onDayWith(cl.match.to) {
		return false
	}
	lead := d.opens(cl.s)
	if d.isWord(cl.match.to, "to") || !d.dated(cl.s) && lead {
		ps := d.peopleIn(cl.match.to, cl.cut) // but "spoke to the press with Minister A"
		if len(ps) == 0 || ps[0].from > cl.match.to+3 || ps[0].group || ps[0].home {
			return false
		}
	}
	city, country, _, _ := d.placeIn(cl.from, cl.to)
	return city == "" && country == "" && (lead || d.firstDate(cl.from, cl.to) != nil)
}

// onDayWith says whether a day and "with" follow: "spoke on July 21 with A".
func (d *document) onDayWith(i int32) bool {
	m := d.firstDate(i, i+3)
	return d.isWord(i, "on") && m != nil && m.from == i+1 && d.isWord(m.to, "with")
}

// opens says whether a sentence is one of the first two of a dated page's body.
func (d *document) opens(s sentence) bool {
	if d.rel.Published.IsZero() {
		return false
	}
	for i := 0; i < min(3, len(d.sents)); i++ {
		if d.sents[i].from == s.from {
			return d.bodySentence(i) < 2
		}
	}
	return false
}

// severalOnLine says whether a call is one of many: "in a multilateral teleconference".
func (d *document) severalOnLine(cl clause) bool {
	for i := cl.match.to; i < cl.s.to; i++ {
		if d.isWord(i, "multilateral", "trilateral", "quadrilateral") {
			return true
		}
	}
	return false
}

// ruleTalk reads "will be in Addis Ababa to talk about bilateral issues with senior Ethiopian officials": talking in person,
// on a trip.
func ruleTalk(d *document, cl clause) []*candidate {
	if (cl.tense != tenseInfinitive || !d.onTrip(cl.match.from, cl.s)) && !d.willTalkAbroad(cl) {
		return nil
	}
	_, others := d.sides(d.peopleIn(cl.match.to, cl.to))
	home := d.homeOrMain(nil, cl)
	if len(others) == 0 || len(home) == 0 {
		return nil
	}
	return d.perCounterpart(cl, home, others, data.Meeting, "trip-talks")
}

// willTalkAbroad says whether talks are told as to come, at a place abroad: "In Jakarta on September 3, Secretary A will talk with senior Indonesian
// officials".
func (d *document) willTalkAbroad(cl clause) bool {
	if cl.tense != tenseFuture || cl.verb.lemma != "talk with" && (cl.verb.lemma != "talk" || !d.isWord(cl.match.to, "with", "to")) {
		return false
	}
	_, country, _, _ := d.placeIn(cl.s.from, cl.match.from)
	return country != "" && country != d.home
}

// byPhone says whether the sentence names a telephone or a screen.
func (d *document) byPhone(s sentence) bool {
	if !s.has(isPhone) {
		return false
	}
	for i := s.from; i < s.to; i++ {
		if d.is(i, isPhone) {
			return !d.isWord(i-1, "courtesy")
		}
	}
	return false
}

func (d *document) callKind(cl clause, kind data.Kind) data.Kind {
	if !cl.s.has(isPhone) {
		return kind
	}
	for i := cl.from; i < cl.to; i++ {
		if d.isWord(i, "phone", "telephone", "virtually") || d.isWord(i, "virtual") && d.isWord(i+1, "meeting", "talks") || d.isWord(i, "video") && (d.isWord(i+1, "call", "conference", "talks", "meeting") || d.isWord(i-1, "by", "via", "through")) {
			return data.Call
		}
	}
	return kind
}
