package extract

import (
	"slices"
	"strings"
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
			if !slices.ContainsFunc(d.scratch.hits[mark:], func(h topicHit) bool { return h.topic == m.ref }) && !d.notDiscussed(m, s) && !d.namesOne(m, parties) && !(beside && d.inEventName(m, s)) {
				d.scratch.hits = append(d.scratch.hits, topicHit{m.ref, m})
			}
		}
	}
	return d.scratch.hits.since(mark)
}

// notDiscussed says whether the words of a topic stand in a sentence for something else than what was discussed.
func (d *document) notDiscussed(m match, s sentence) bool {
	return d.meansOther(m) || d.inSpiteOf(m, s) || d.asValues(m, s) || d.inDepartment(m) || d.besideEvent(m, s) || d.whereToGo(m, s)
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
