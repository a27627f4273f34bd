package extract

import (
	"slices"
	"strings"

	"github.com/demarche/demarche/data"
)

// topicHit is a topic with the words that show it.
type topicHit struct {
	topic int32
	match match
}

// topicsOf lists the topics that the given sentences show to have been discussed, each with its first words. A state's name is no
// topic where the state takes part: "will visit Ukraine"; where events are only what an engagement took place beside, neither are their names.
func (d *document) topicsOf(sents []int, parties []party, beside, several bool) []topicHit {
	mark := d.scratch.hits.mark()
	for _, si := range sents {
		s := d.sents[si]
		found := within(d.found.topics, s.from, s.to)
		if len(found) == 0 || several && d.sideEvent(s) {
			continue
		}
		for _, m := range found {
			if !slices.ContainsFunc(d.scratch.hits[mark:], func(h topicHit) bool { return h.topic == m.ref }) && !d.meansOther(m) && !d.inSpiteOf(m, s) && !d.inDepartment(m) && !d.namesOne(m, parties) && !d.besideEvent(m, s) && !d.whereToGo(m, s) && !(beside && d.inEventName(m, s)) {
				d.scratch.hits = append(d.scratch.hits, topicHit{m.ref, m})
			}
		}
	}
	return d.scratch.hits.since(mark)
}

// meansOther says whether the word of a topic means another thing beside its neighbours, by phrases/no_topics.csv: "the security environment".
func (d *document) meansOther(m match) bool {
	if m.to-m.from != 1 {
		return false
	}
	for _, b := range d.tables.noTopics[strings.ToLower(d.word(m.from))] {
		if (b.before == "" || d.isWord(m.from-1, b.before)) && (b.after == "" || d.isWord(m.to, b.after)) {
			return true
		}
	}
	return false
}

// inSpiteOf says whether a topic is only what something was done in spite of: "even while the COVID-19 pandemic goes on".
func (d *document) inSpiteOf(m match, s sentence) bool {
	for i := m.from - 1; i >= s.from && i > m.from-7; i-- {
		if d.isWord(i, "despite", "notwithstanding", "amid", "spite") || d.isWord(i, "even") && d.isWord(i+1, "while", "during", "amid") {
			return true
		}
		if d.toks[i].kind == tokSign && d.word(i) != "-" || d.verbAt(i) || d.isWord(i, "on", "about") {
			return false
		}
	}
	return false
}

// besideEvent says whether a topic's words are part of the name of an event that the engagement took place beside: "on the sidelines of the
// ASEAN-related Foreign Ministers’ Meetings".
func (d *document) besideEvent(m match, s sentence) bool {
	for i := m.from - 1; i >= s.from && i > m.from-14; i-- {
		c := d.toks[i].initial
		if (c == 's' || c == 'm' || c == 'o') && d.isWord(i, "sidelines", "sideline", "margins", "margin", "occasion") {
			return true
		}
		if d.word(i) == "," || d.word(i) == ";" || d.verbAt(i) {
			return false
		}
	}
	return false
}

// whereToGo says whether a region is where somebody goes, and no subject: "Travels to the Middle East and Africa", "on a tour of Latin America".
func (d *document) whereToGo(m match, s sentence) bool {
	if d.toks[m.from].shape == lowerCase {
		return false
	}
	for i := m.from - 1; i >= s.from && i > m.from-8; i-- {
		if d.isWord(i, "travel", "travels", "traveled", "travelled", "trip", "tour", "goes", "going", "went", "visit", "visits", "visited", "visiting") {
			return true
		}
		if t := d.toks[i]; t.shape == lowerCase && !d.isWord(i, "to", "the", "and", "of", "in", "through") || t.kind != tokWord && d.word(i) != "," {
			return false
		}
	}
	return false
}

// inEventName says whether a topic's words are part of an event's name: "the 11th Korea-Central Asia Cooperation Forum". Beside it other
// things are talked about.
func (d *document) inEventName(m match, s sentence) bool {
	for i := m.to; i < s.to && i < m.to+7; i++ {
		if len(d.eventsIn(i, i+1)) > 0 && d.toks[i].shape != lowerCase {
			return true
		}
		if d.toks[i].kind == tokWord && d.toks[i].shape == lowerCase && !d.isWord(i, "related") || d.word(i) == "," || d.word(i) == "." {
			break
		}
	}
	i := d.beforeThe(m.from)
	if !d.isWord(i, "of") || i < 1 || d.toks[i-1].shape == lowerCase {
		return false
	}
	return d.insideEvent(i - 1)
}

// namesOne says whether a topic's words are the name of one of the parties.
func (d *document) namesOne(m match, parties []party) bool {
	e, ok := d.entity(m.from)
	if !ok || e.class != classCountry && e.class != classDemonym {
		return false
	}
	code := d.gaz.Countries[e.ref].Code
	return slices.ContainsFunc(parties, func(p party) bool { return p.country == code })
}

// inDepartment says whether a topic's words are part of an office or of a department's name: "Ministry of Trade, Industry and
// Energy" discusses nothing.
func (d *document) inDepartment(m match) bool {
	if e, ok := d.entity(m.from); ok && e.class == classOrg && e.to-e.from > 1 && m.to-m.from == 1 && d.toks[m.from].shape != upperCase {
		return true // "International Atomic Energy Agency" discusses more than energy
	}
	for _, p := range d.around(m.from) {
		if p.titleFrom <= m.from && m.to <= p.titleTo && !p.group {
			return true
		}
	}
	if d.toks[m.from].shape == lowerCase {
		return false
	}
	if d.startsOffice(m.to) && d.toks[m.to].kind == tokWord {
		return true // "Parliamentary Senior Vice-Minister"
	}
	for i := m.from - 1; i >= 0 && i > m.from-18; i-- {
		if d.isWord(i, "ministry", "ministries", "department", "bureau", "agency", "institute", "committee", "minister", "ministers", "center", "foundation") {
			return d.toks[i].shape != lowerCase
		}
		if d.is(i, isAbout) || d.toks[i].kind == tokWord && d.toks[i].shape == lowerCase && !d.is(i, isConnector) {
			return false
		}
	}
	return false
}

// usualScope is how many sentences an engagement has at the most, as a rule.
const usualScope = 16

// scopes gives each engagement the sentences that its topics are read from. In a briefing nothing is said of one announcement's matter in
// another.
func (d *document) scopes(cs, umbrellas []*candidate) {
	d.shareOut(cs, umbrellas)
	of := d.announcements()
	if of == nil {
		return
	}
	for _, c := range cs {
		c.scope = slices.DeleteFunc(c.scope, func(si int) bool { return of[si] != of[c.sent] })
	}
}

// shareOut shares the sentences of the document out among the engagements. The title's goes to all; a sentence that names a
// counterpart or an organisation goes to the engagements that have them; one that names nobody stays with those of the
// sentence before it, and at a new numbered point with those that were told in the last one that told any. A trip has the whole document.
func (d *document) shareOut(cs, umbrellas []*candidate) {
	told := d.scratch.told.room(len(cs)) // without trips
	for _, c := range cs {
		if len(cs) == 1 || c.kind == data.Visit {
			c.scope = d.allSentences()
			continue
		}
		told = append(told, c)
		c.scope = d.scratch.sents.room(usualScope)
		if d.titled() {
			c.scope = append(c.scope, 0)
		}
		for _, u := range umbrellas {
			if u.sent < c.sent && overlap(u, c) {
				c.scope = append(c.scope, u.sent)
			}
		}
	}
	if len(cs) == 1 || len(told) == 0 {
		return
	}
	first := told[0].sent
	for _, c := range told {
		first = min(first, c.sent)
	}
	var owners, last []*candidate
	group, lastGroup := 0, 0 // the numbered point with all its sub-points; that in which the last ones were told
	for si := first; si < len(d.sents); si++ {
		at := d.sents[si].point
		numbered := si > 0 && at != d.sents[si-1].point && d.rel.Points[at].Kind == data.PointNumbered
		if numbered {
			group++
		}
		if here := d.toldAt(told, si); len(here) > 0 {
			if group != lastGroup {
				last, lastGroup = nil, group
			}
			owners, last = here, append(last, here...)
		} else if len(last) > 1 && d.inAllOfThem(d.sents[si]) {
			owners = last
		} else if named := d.namedBy(told, si); len(named) > 0 {
			owners = named
		} else if numbered {
			owners = last
		}
		for _, c := range owners {
			c.scope = append(c.scope, si)
		}
	}
}

// inAllOfThem says whether a sentence tells what was said in all that was told before it: "In these calls, they condemned …".
func (d *document) inAllOfThem(s sentence) bool {
	if !d.isWord(s.from, "in", "during", "at", "through", "on") || !d.isWord(s.from+1, "these", "those", "both", "all", "each") {
		return false
	}
	return d.hasWord(s.from+2, min(s.to, s.from+7), "calls", "conversations", "meetings", "talks", "consultations", "call", "meeting", "occasions")
}

func (d *document) titled() bool {
	return len(d.sents) > 0 && d.rel.Points[d.sents[0].point].Kind == data.PointTitle
}

// toldAt are the engagements that a sentence tells.
func (d *document) toldAt(cs []*candidate, si int) []*candidate {
	mark := d.scratch.told.mark()
	for _, c := range cs {
		if c.sent == si {
			d.scratch.told = append(d.scratch.told, c)
		}
	}
	return d.scratch.told.since(mark)
}

// namedBy are the engagements told before whose counterparts or organisations a sentence names.
func (d *document) namedBy(cs []*candidate, si int) []*candidate {
	var out []*candidate
	for _, c := range cs {
		if c.sent < si && (d.mentionsAny(d.sents[si], c) || c.kind == data.Multilateral && d.mentionsOrg(d.sents[si], c)) {
			out = append(out, c)
		}
	}
	return out
}

// mentionsOrg says whether a sentence names an organisation that takes part.
func (d *document) mentionsOrg(s sentence, c *candidate) bool {
	for _, p := range d.partiesWithin(s.from, s.to) {
		if p.org != "" && slices.ContainsFunc(c.parties, func(q party) bool { return q.org == p.org }) {
			return true
		}
	}
	return false
}

// mentionsAny says whether a sentence names one of the engagement's counterparts.
func (d *document) mentionsAny(s sentence, c *candidate) bool {
	for _, p := range d.mentioned(s.from, s.to) {
		for _, q := range c.others {
			if p == q || p.name != "" && p.name == q.name {
				return true
			}
		}
	}
	return false
}

func (d *document) allSentences() []int {
	out := d.scratch.sents.room(len(d.sents))
	for i := range d.sents {
		out = append(out, i)
	}
	return out
}
