package extract

import (
	"slices"

	"github.com/demarche/demarche/data"
)

// beInFor reads "will be in Anchorage on August 30 and 31 for the Conference on …": presence for an event.
func (d *document) beInFor(si int, s sentence, set *setting, made []*candidate) []*candidate {
	if !d.beIn(s) || d.relativeStay(s) || d.guestIsIn(s) {
		return nil
	}
	for _, n := range d.eventsIn(s.from, s.to) {
		kind := d.tables.events[n.ref].kind
		if kind == data.Visit || kind == data.Ceremony || kind == data.Call || !d.hangsOnFor(n, s) || usedBy(made, n) {
			continue
		}
		cs := d.nounCandidate(si, s, n, set, "was-in-for")
		if len(cs) > 0 && kind == data.Meeting && cs[0].kind == data.Multilateral && d.severalNouns(n) && len(cs[0].others) > 1 && !slices.ContainsFunc(cs[0].others, func(p *person) bool { return !p.named() || p.none() }) {
			return d.oneByOne(cs[0])
		}
		if len(cs) > 0 && cs[0].kind == data.Meeting && len(cs[0].others) == 0 {
			if f := d.foreign(cs[0]); len(f) == 1 && f[0].org != "" {
				cs[0].kind = data.Multilateral // "was in Tromsø for the Arctic Council Observer Meeting"
			}
		}
		if len(cs) > 0 && cs[0].kind != data.Meeting {
			return cs
		}
	}
	return nil
}

// oneByOne parts meetings with several into one with each: "will be in Lima for meetings with Minister A of Peru and Minister B of Chile".
func (d *document) oneByOne(all *candidate) (out []*candidate) {
	for _, p := range all.others {
		c := *all
		c.others, c.parties, c.kind, c.rule = []*person{p}, nil, data.Meeting, all.rule+"-each"
		out = append(out, &c)
	}
	return out
}

// guestIsIn says whether it is somebody of another side who is in the place: "Minister A of Peru is in Korea for the Forum".
func (d *document) guestIsIn(s sentence) bool {
	for i := s.from; i < s.to; i++ {
		if !d.is(i, isBe|isStay) {
			continue
		}
		home, others := d.sides(d.peopleIn(s.from, i))
		return len(home) == 0 && len(others) > 0
	}
	return false
}

// relativeStay says whether the stay only tells who somebody is: "A, who is in New York for the General Assembly, met with B".
func (d *document) relativeStay(s sentence) bool {
	if !s.has(isRelative) {
		return false
	}
	for i := s.from; i+2 < s.to; i++ {
		if d.isWord(i, "who") && d.is(i+1, isBe) && d.isWord(i+2, "in", "at") {
			return true
		}
	}
	return false
}

// hangsOnFor says whether "for" or "to attend" leads to a noun within its phrase: "for the 52nd Munich Security Conference".
func (d *document) hangsOnFor(n match, s sentence) bool {
	for j := n.from - 1; j >= s.from && j > n.from-12; j-- {
		if d.isWord(j, "for", "attend", "chair", "co-chair") {
			return true
		}
		if d.word(j) == "," || d.word(j) == ";" {
			return false
		}
	}
	return false
}

// leadNoun reads sentences where no verb of the tables tells of the engagement, but a noun, a day and parties do: "Seoul was
// the place of the Fifth MIKTA Foreign Ministers’ Meeting on 22 May". The first sentences of a page need no day of their own.
func (d *document) leadNoun(si int, s sentence, set *setting, made []*candidate) []*candidate {
	own := d.firstDate(s.from, s.to)
	lead := !d.rel.Published.IsZero() && d.bodySentence(si) < 2
	if own == nil && !lead || d.calledOff(s) || d.question(s) {
		return nil
	}
	for _, n := range d.eventsIn(s.from, s.to) {
		kind := d.tables.events[n.ref].kind
		if (d.isWord(n.from-1, "its") || d.isWord(n.from-1, "their") && d.agreedAt(n.from, s)) && !d.homeNamed(s) {
			return nil // "At its meeting in New York, the General Assembly adopted …"
		}
		if d.isWord(n.to-1, "assembly") && !d.homeNamed(s) && !slices.ContainsFunc(d.partiesWithin(s.from, s.to), d.isHome) {
			return nil // "Observer status in the General Assembly was given to the Forum"
		}
		if kind == data.Visit || kind == data.Ceremony || usedBy(made, n) || d.looksBack(n, s) || d.comingUp(n) || d.asOccasion(n, s) || kind == data.Call && d.isWord(n.from-1, "by", "via", "through") || d.appointsTo(n, s) || d.aheadOf(n, s.from-1) || d.hangsOnFor(n, s) && d.guestIsIn(s) || d.othersAlone(n) || d.afterWish(n.from, s) ||
			d.inOrg(n) || d.spokenOf(n, s) || d.gathersAt(n, s) || d.atOwnEmbassy(n) || d.word(n.to) == "-" || own == nil && d.severalNouns(n) || d.onlyNamed(n, s, d.bodySentence(si) < 2) {
			continue
		}
		if m, ok := d.bestNoun(n.from, s.to); ok && kind != data.Consultation {
			n = m // "an extraordinary session of the Strategic Dialogue"
		}
		cs := d.nounCandidate(si, s, n, set, "lead-noun")
		if len(cs) == 0 || slices.ContainsFunc(made, func(o *candidate) bool { return o.rule != "taken" && d.sharesParty(o, cs[0]) }) {
			continue
		}
		if c := cs[0]; c.kind == data.Meeting && (c.date == nil || c.inherited) && d.isWord(n.from-1, "the", "this") && d.consultationBefore(si) {
			c.kind = data.Consultation
		}
		if c := cs[0]; !d.bothSides(c) && (d.bodySentence(si) > 1 || countries(d.foreign(c)) > 0) || !d.anyoneElse(c) && !d.listFollows(si, c.home) {
			continue
		}
		if c := cs[0]; lead && own == nil && !c.inherited || c.inherited && d.bodySentence(si) < 3 && d.bothSides(c) || c.date != nil && !c.inherited && near(c.date.from, n.from, 60) {
			return cs
		}
	}
	return nil
}

// atOwnEmbassy says whether an event is one of the home country's embassy: "remarks at the U.S. Embassy to the Holy See Symposium".
func (d *document) atOwnEmbassy(n match) bool {
	for i := n.from - 1; i > 0 && i > n.from-9; i-- {
		if e, ok := d.entity(i - 1); d.isWord(i, "embassy", "consulate") && ok {
			return d.isHome(d.partyOf(e))
		}
	}
	return false
}

// consultationBefore says whether "the meeting" is that of the body or dialogue with which the sentence before begins: "The 199th meeting of the
// Joint Committee will be held on June 11. Presiding over the meeting will be …".
func (d *document) consultationBefore(si int) bool {
	if si == 0 {
		return false
	}
	s := d.sents[si-1]
	m, ok := d.bestNoun(s.from, min(s.to, s.from+20))
	return ok && d.tables.events[m.ref].kind == data.Consultation && d.firstDate(s.from, s.to) != nil
}

// homeNamed says whether a sentence names a home official.
func (d *document) homeNamed(s sentence) bool {
	home, _ := d.sides(d.peopleIn(s.from, s.to))
	return len(home) > 0
}

// onlyNamed says whether a noun hangs on a preposition that makes it a subject of talk or a time: "reported on the summit",
// "what was agreed at the conference". In the first sentences fewer do.
func (d *document) onlyNamed(n match, s sentence, lead bool) bool {
	for i := n.from - 1; i >= s.from && i > n.from-14; i-- {
		switch {
		case d.isWord(i, "on") && d.dateAt(i+1):
			return false
		case d.isWord(i, "after", "following") && d.isWord(i+1, "their") && d.dateAt(n.to+1):
			return false // "After their Seventh Meeting on March 21 in Seoul, the Ministers of A, B and C put out …"
		case d.isWord(i, "after") && d.isWord(i-1, "came", "comes") && d.hasWord(n.to, min(s.to, n.to+8), "between"):
			return false // "The signing came after talks this morning between A and B"
		case d.isWord(i, "about", "since", "after", "before", "following", "regarding", "one", "results", "outcome", "overview", "outline", "summary", "margins", "sidelines", "occasion"):
			return true
		case d.isWord(i, "at", "during") && d.isWord(i-1, "reached", "made", "signed", "agreed", "adopted", "concluded"):
			return true // "in accordance with the agreement reached at the summit talks in March"
		case d.isWord(i, "where") && d.hasWord(n.to, min(s.to, n.to+12), "going", "underway", "way"):
			return true // "In New York, where the 68th Session is going on"
		case d.isWord(i, "what") && d.isWord(i-1, "told", "heard", "learn", "know", "see", "of", "on", "about"):
			return true // "came to be told what the Summit, held in Busan, has achieved"
		case d.isWord(i, "how") && d.isWord(i-1, "on", "about"):
			return true
		case !lead && d.isWord(i, "how", "whether", "why", "on", "at", "during", "in", "through", "from", "by", "to", "until"):
			return true
		case d.toks[i].kind == tokSign && d.word(i) != "-" && d.word(i) != "“" && d.word(i) != "(" && d.word(i) != ")", d.verbAt(i), d.is(i, isBe|isHave|isFuture):
			return false
		}
	}
	return false
}

// bodySentence is the number of a sentence, the title's left out, from 0.
func (d *document) bodySentence(si int) int {
	if d.titled() {
		return si - 1
	}
	return si
}

// inOrg says whether a noun is part of an organisation's name: "General Assembly".
func (d *document) inOrg(n match) bool {
	e, ok := d.entity(n.from)
	return ok && e.class == classOrg && e.to >= n.to
}

// anyoneElse says whether a candidate names somebody beside the home side, or a forum of its own.
func (d *document) anyoneElse(c *candidate) bool {
	return len(c.others) > 0 || slices.ContainsFunc(c.parties, func(p party) bool { return !d.isHome(p) })
}

// bothSides says whether a candidate names somebody of the home side and somebody of another.
func (d *document) bothSides(c *candidate) bool {
	return (len(c.home) > 0 || d.homeParty(c)) && len(d.foreign(c)) > 0
}

// appointsTo says whether somebody is only appointed to what a noun names: "named Ambassador A to the High Level Panel".
func (d *document) appointsTo(n match, s sentence) bool {
	for i := n.from - 1; i > s.from && i > n.from-30; i-- {
		if d.isWord(i, "named", "appointed", "elected") {
			return true
		}
	}
	return false
}

// calledOff says whether a sentence tells of something that does not take place: "cancelled the talks".
func (d *document) calledOff(s sentence) bool { return s.has(isOff) }

func near(a, b, gap int32) bool { return a-b < gap && b-a < gap }

// nounCandidate makes a candidate of a noun and all that its sentence names.
func (d *document) nounCandidate(si int, s sentence, n match, set *setting, rule string) []*candidate {
	cut := d.topicCut(n.to, s.to)
	cl := clause{sent: si, s: s, from: s.from, to: s.to, cut: cut}
	cl.match = n
	home, others := d.sides(d.peopleIn(s.from, cut))
	c := d.draft(candidate{sent: si, point: s.point, from: s.from, to: s.to, trigger: n, kind: d.tables.events[n.ref].kind, home: home,
		others: others, rule: rule, status: data.Held})
	c.parties = append(d.nounParties(n, s, cut), d.withParties(s.from, cut)...)
	c.parties = append(c.parties, d.compoundAhead(n.to, cut)...)
	c.parties = append(c.parties, d.eventOrgs(n.from-8, min(n.to+4, s.to))...)
	c.parties = append(c.parties, d.subjectParties(s.from, n.from)...)
	c.parties = append(c.parties, d.homeGroup(n.to, cut)...)
	c.parties = append(c.parties, d.statesSpeak(n, s)...)
	if d.plannedAt(d.pastTheirs(n.to), s) {
		c.status = data.Planned
	}
	c.kind = d.refineKind(c, n, cl)
	if len(d.foreign(c)) == 0 && len(others) == 0 && c.kind != data.Multilateral && !d.listFollows(si, home) {
		return nil
	}
	d.datePlace(c, cl, set)
	if c.date == nil && rule != "lead-noun" {
		return nil
	}
	return d.one(c)
}

// homeGroup is the home country where its officials are named among a group behind a noun: "the meeting of the foreign ministers of
// Turkey, Azerbaijan and Georgia".
func (d *document) homeGroup(from, to int32) []party {
	for _, p := range d.peopleIn(from, to) {
		if p.home && p.plural && !p.assumed && p.to > p.from && p.party.to > p.party.from {
			return []party{p.party}
		}
	}
	return nil
}

// statesSpeak are the states with which a sentence goes on that begins with a meeting: "At a meeting of the Joint Committee on 27 May, Peru and Chile
// reaffirmed".
func (d *document) statesSpeak(n match, s sentence) []party {
	if !d.isWord(s.from, "at", "in", "during") || n.from > s.from+6 {
		return nil
	}
	for i := n.to; i < s.to && i < n.to+25; i++ {
		if d.word(i) != "," {
			continue
		}
		ps, at := d.partiesFrom(i+1, s)
		if len(ps) == 2 && slices.ContainsFunc(ps, d.isHome) && d.toks[min(at, s.to-1)].shape == lowerCase {
			return ps
		}
	}
	return nil
}

// pastTheirs is the token behind those whose meeting a noun is, from where none are told: "the meeting of the Directors-General for Latin America of
// Korea and Peru" goes to "Peru".
func (d *document) pastTheirs(i int32) int32 {
	if d.isWord(i, "of", "between") {
		for _, p := range d.mentioned(i, i+4) {
			i = max(i, p.to)
		}
	}
	return i
}

// plannedAt says whether what stands at token at is told as to come: by a verb before it or soon behind it.
func (d *document) plannedAt(at int32, s sentence) bool {
	for i := s.from; i < min(s.to, at+12); i++ {
		if d.is(i, isFuture|isPlan) || d.isTo(i) {
			return true
		}
	}
	return false
}

// listFollows says whether the next sentence lists who takes part in what home officials hold.
func (d *document) listFollows(si int, home []*person) bool {
	if si+1 >= len(d.sents) || !d.tellsWhoCame(d.sents[si+1]) {
		return false
	}
	if len(home) == 0 {
		var others []*person
		home, others = d.sides(d.peopleIn(d.sents[si+1].from, d.sents[si+1].to))
		return len(home) > 0 && len(others) > 0
	}
	return true
}

// announced reads a meeting to come that is only named: "they settled on a Republic of Korea-United States vice foreign
// ministerial meeting in Tokyo on January 16". The noun names the parties, and a day after the release's own follows.
func (d *document) announced(si int, s sentence, set *setting, made []*candidate) []*candidate {
	for _, n := range d.eventsIn(s.from, s.to) {
		kind := d.tables.events[n.ref].kind
		if kind == data.Visit || kind == data.Ceremony || usedBy(made, n) || d.isWord(n.from, "summit") {
			continue
		}
		m := d.firstDate(n.to, min(s.to, n.to+7))
		if m == nil || m.kind != dateDay || len(d.verbsIn(n.to, m.from)) > 0 {
			continue
		}
		start, _, _, _ := d.resolve(*m)
		if start.IsZero() || !start.After(d.years.anchor) || start.Sub(d.years.anchor) > 90 {
			continue
		}
		cs := d.nounCandidate(si, s, n, set, "announced")
		if len(cs) == 0 || !d.homeParty(cs[0]) || len(d.foreign(cs[0])) == 0 {
			continue
		}
		c := cs[0]
		if d.toldAlready(c, m, made) {
			continue
		}
		c.status, c.date, c.others = data.Planned, m, nil
		if c.city, c.country, c.placeAt, c.place = d.placeIn(n.to, s.to); set.last != nil && d.sharesParty(set.last, c) {
			c.home, c.others = set.last.home, set.last.others
		}
		return cs
	}
	return nil
}

// toldAlready says whether the sentence's verbs told of an engagement of the same parties on the same day.
func (d *document) toldAlready(c *candidate, day *dateMention, made []*candidate) bool {
	for _, o := range made {
		if o.date != nil && o.date.from == day.from && d.sharesParty(o, c) {
			return true
		}
	}
	return false
}

func (d *document) sharesParty(a, b *candidate) bool {
	for _, p := range d.foreign(a) {
		for _, q := range d.foreign(b) {
			if p.country == q.country && p.org == q.org {
				return true
			}
		}
	}
	return false
}
