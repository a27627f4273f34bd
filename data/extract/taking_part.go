package extract

import (
	"slices"
	"strings"
)

// peopleIn lists the people mentioned in tokens [from, to) who can have taken part.
func (d *document) peopleIn(from, to int32) []*person {
	mark := d.scratch.people.mark()
	for _, p := range d.mentioned(from, to) {
		if !p.possessive && !p.former && !d.onlyTold(p) {
			d.scratch.people = append(d.scratch.people, p)
		}
	}
	return d.scratch.people.since(mark)
}

// onlyTold says whether a person is told of without taking part, by the words around the mention.
func (d *document) onlyTold(p *person) bool {
	if !p.judged {
		p.judged = true
		p.onlyTold = d.speaks(p) || d.accompanied(p) || d.accompanies(p) || d.sends(p) || d.onlyHisOffice(p) || p.named() && (d.isWord(p.to, notPeople...) || d.ofCompany(p))
	}
	return p.onlyTold
}

// notPeople are the words that make of the name before them that of a place or a body: "the Brun administration", "at Sri Perumal temple".
var notPeople = []string{
	"government", "administration", "cabinet", "temple", "mosque", "church", "memorial", "museum", "mausoleum", "airport", "stadium", "hall", "university", "hospital", "park",
}

// companyReach is how many tokens the name of a company has at most.
const companyReach = 6

// ofCompany says whether a person is told to be of a company, and so represents no state: "President A of the Brun Group".
func (d *document) ofCompany(p *person) bool {
	if !d.isWord(p.to, "of", "from") || p.official >= 0 {
		return false
	}
	for i := d.skipThe(p.to + 1); int(i) < len(d.toks) && i < p.to+companyReach && d.toks[i].kind == tokWord && d.toks[i].shape != lowerCase; i++ {
		if _, known := d.entity(i); known {
			return false // "of the World Bank Group"
		}
		if d.isWord(i, "corporation", "corp", "company", "inc", "ltd", "holdings", "motors", "electronics") ||
			d.isWord(i, "group") && !d.isWord(i-1, "friendship", "study", "working", "parliamentary", "contact", "advisory", "core", "support", "steering", "expert", "experts") {
			return i > d.skipThe(p.to+1)
		}
	}
	return false
}

// accompanied says whether a person is only told of as the one whom another accompanies: "met Minister A of Peru, who is accompanying President
// B on his visit".
func (d *document) accompanied(p *person) bool {
	at := p.from - 1
	if d.isWord(at, "the") {
		at--
	}
	if !d.isWord(at, "accompanying", "accompanied", "accompanies") {
		return false
	}
	if d.isWord(at, "accompanying") && d.word(at-1) == "," {
		return true // "Minister A, accompanying President B on his visit, met C"
	}
	if at--; d.is(at, isBe) {
		at--
	}
	return d.isWord(at, "who")
}

// accompanies says whether a person, or the list that it is in, is only told of as going along with somebody: "Ambassador A and Special Envoy B
// accompanied him there".
func (d *document) accompanies(p *person) bool {
	at := p.to
	for d.word(at) == "," || d.isWord(at, "and") {
		next := d.mentioned(at, at+3)
		if len(next) == 0 {
			return false
		}
		at = max(next[0].to, at+1)
	}
	return d.isWord(at, "accompanied") && d.isWord(at+1, "him", "her", "them")
}

// onlyHisOffice says whether an office without a name is told of and nobody in it: "the selection of the next Director-General", "B, adviser to the
// Russian President".
func (d *document) onlyHisOffice(p *person) bool {
	if p.named() || p.group || p.titleTo <= p.titleFrom {
		return false
	}
	if d.isWord(p.from-1, "next") {
		return true
	}
	at := d.beforeThe(p.from)
	return d.isWord(at, "to") && d.isWord(at-1, "adviser", "advisor", "aide", "assistant", "counselor", "counsellor")
}

// sends says whether a person is only told of as the one whose words are brought: "conveyed the greetings of President A".
func (d *document) sends(p *person) bool {
	at := p.from - 1
	if d.isWord(at, "the") {
		at--
	}
	return d.isWord(at, "of", "from") && d.isWord(at-1, "greetings", "wishes", "regards", "congratulations", "felicitations", "letter", "message")
}

// speaks says whether a person only stands before what he or she says: "Mr. A, Foreign Press Secretary: Tomorrow Minister B will visit Peru".
func (d *document) speaks(p *person) bool {
	if d.isWord(p.to, "said", "stated", "announced", "noted", "added") && d.isWord(p.to+1, "that") && len(d.mentioned(p.to+2, p.to+4)) > 0 {
		return !d.mentioned(p.to+2, p.to+4)[0].anaphor // "Mr. A said that Minister B visited Peru"
	}
	if d.isWord(p.to, "announced", "said", "added", "told") {
		return strings.Contains(d.titleOf(p), "spokes") || d.isWord(p.nameFrom-1, "spokesperson", "spokesman", "spokeswoman") // "…, Foreign Ministry spokesperson A announced here Tuesday"
	}
	s := d.sentenceAt(p.from)
	if p.from > s.from+speakerLength {
		return false
	}
	for i := s.from; i < min(s.to, s.from+speakerLength); i++ {
		if d.word(i) == ":" {
			return p.to <= i
		}
		if t := d.toks[i]; t.kind == tokWord && t.shape == lowerCase && t.spaced && !d.is(i, isConnector) && !d.isWord(i, "for") {
			return false
		}
	}
	return false
}

// speakerLength is how many tokens the name and office of a speaker take at the most.
const speakerLength = 16

// sides parts people into home officials and others. Offices that stand for somebody named before are resolved.
func (d *document) sides(ps []*person) (home, others []*person) {
	hosts, guests := d.scratch.home.mark(), d.scratch.away.mark()
	atHome := func(p *person) { addSince(&d.scratch.home, hosts, p) }
	away := func(p *person) { addSince(&d.scratch.away, guests, p) }
	for _, p := range ps {
		switch {
		case p.group && p.home:
		case p.anaphor || p.home && !p.named():
			if q := d.named(p); q != nil && q.home {
				atHome(q)
			} else if q != nil && !d.bareBefore(p) {
				away(q)
			} else if p.home && (p.office >= 0 || !p.hint.none()) && !p.plural && !p.group && d.loneOffice(p) {
				atHome(p) // "the Foreign Secretary", whom the whole text names by the office alone
			}
		case !p.named() && !p.group && !p.none() && !p.home:
			if q := d.officeHolder(p); q != nil {
				p = q
			}
			away(p)
		case p.home:
			atHome(p)
		default:
			away(p)
		}
	}
	return d.scratch.home.since(hosts), d.scratch.away.since(guests)
}

// loneOffice says whether an office stands for a home official whom the text does not name anywhere: more than a bare "Minister". Others may be
// named where none of them has that office: "the Foreign Secretary", beside the Ministers of his Office.
func (d *document) loneOffice(p *person) bool {
	if p.titleTo-p.titleFrom < 2 && !d.isWord(p.titleFrom, "eam") {
		return false
	}
	if m := d.lastHome(int32(len(d.toks))); m == nil || d.onlySpoken(m) {
		return true
	}
	want := d.titleOf(p)
	if p.party.to > p.party.from && d.isWord(p.titleFrom, "the") && p.titleTo-p.titleFrom > 3 {
		return true // "the ROK Vice Foreign Minister", beside the Minister
	}
	return strings.HasPrefix(want, "foreign ") && !slices.ContainsFunc(d.people, func(q *person) bool { return q.home && q.named() && sharesOffice(d.titleKnown(q), want) })
}

// bareBefore says whether the text speaks of an office at home by the office alone before it names anybody who holds such an office: "the visit of
// the Prime Minister to Peru", and then "Prime Minister A of Peru".
func (d *document) bareBefore(p *person) bool {
	want := d.titleOf(p)
	if !p.home || p.titleTo-p.titleFrom < 2 {
		return false
	}
	for _, q := range d.people[:min(len(d.people), farthest)] {
		if q.from >= p.from || q.named() && sharesOffice(d.titleKnown(q), want) {
			return false
		}
		if q.home && !q.named() && d.titleOf(q) == want {
			return true
		}
	}
	return false
}

// onlySpoken says whether the one official of the home side whom the text names is its spokesperson.
func (d *document) onlySpoken(m *person) bool {
	return strings.Contains(d.titleKnown(m), "spokes") && !slices.ContainsFunc(d.people, func(q *person) bool { return q.home && q.named() && q.name != m.name })
}

// named finds whom "the Minister" stands for: the last person before it with that office, at home first.
func (d *document) named(p *person) *person {
	var away *person
	want := d.officeWords(p)
	at := d.from(p.from)
	for i := at - 1; i >= 0 && i > at-farthest; i-- {
		q := d.people[i]
		if !q.named() {
			continue
		}
		title := d.titleKnown(q)
		if !sharesOffice(title, want) {
			continue
		}
		if q.home {
			return q
		}
		if away == nil && (!strings.HasSuffix(want, " secretary") || strings.Contains(title, want)) { // "the Foreign Secretary" is no Secretary of State
			away = q
		}
	}
	return away
}

// namedHome is named, but only for those at home.
func (d *document) namedHome(p *person) *person {
	want := d.officeWords(p)
	at := d.from(p.from)
	for i := at - 1; i >= 0 && i > at-farthest; i-- {
		if q := d.people[i]; q.home && q.named() && sharesOffice(d.titleKnown(q), want) {
			return q
		}
	}
	return nil
}

// officeWords is the folded title of a person, in full where letters stand for it: "external affairs minister" for "EAM".
func (d *document) officeWords(p *person) string {
	if p.office >= 0 && p.titleTo == p.titleFrom+1 && d.toks[p.titleFrom].shape == upperCase {
		return d.folds.folded(d.gaz.Offices[p.office].Title)
	}
	return d.titleOf(p)
}

// titleKnown is the title of a named person, here or where the text has the full name.
func (d *document) titleKnown(q *person) string {
	if title := d.titleOf(q); title != "" || q.same == nil {
		return title
	}
	return d.titleOf(q.same)
}

// officeHolder finds who the text names as the holder of an office of a state: "the Japanese Foreign Minister".
func (d *document) officeHolder(p *person) *person {
	want := d.titleOf(p)
	for _, q := range d.nearby(p.from) {
		if p.counterpart && q.named() && !q.former && !q.possessive && q.country != "" && q.country == p.country && strings.Contains(d.titleOf(q), "minister") {
			return q
		}
		if q.named() && !q.former && q.country == p.country && q.org == p.org && q.titleTo > q.titleFrom &&
			(q.office >= 0 && q.office == p.office || sharesOffice(d.titleOf(q), strings.TrimSuffix(lastWord(want), "s"))) {
			return q
		}
	}
	return nil
}

func addOnce(ps []*person, p *person) []*person {
	if listsPerson(ps, p) {
		return ps
	}
	return append(ps, p)
}

// addSince adds a person to what a list has from a mark on, once.
func addSince(l *list[*person], mark int, p *person) {
	if !listsPerson((*l)[mark:], p) {
		*l = append(*l, p)
	}
}

// listsPerson says whether a list has a person, under the same name at the least.
func listsPerson(ps []*person, p *person) bool {
	for _, q := range ps {
		if q == p || p.name != "" && q.name == p.name {
			return true
		}
	}
	return false
}
