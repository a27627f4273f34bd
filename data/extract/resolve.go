package extract

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/gazetteer"
)

// resolvePeople finds out who each mention is and which side it stands on: by the words around it first, then by the
// gazetteer, then by fuller mentions elsewhere in the document.
func (d *document) resolvePeople() {
	for _, p := range d.people {
		if p.named() {
			for p.nameTo-p.nameFrom > 2 && d.toks[p.nameTo-1].shape == upperCase && d.isWord(p.nameTo-1, postNominals...) {
				p.nameTo--
			}
			p.name = d.cleanName(p)
			mark := d.scratch.words.mark()
			d.scratch.words = appendParts(d.scratch.words, d.folds.folded(p.name))
			p.parts = d.scratch.words.since(mark)
			d.recognise(p)
			d.remember(p)
		}
	}
	for _, p := range d.people {
		d.link(p)
		if p.named() && p.official < 0 {
			d.bySurname(p)
		}
		d.chooseSide(p)
	}
}

// postNominals are letters of British orders and posts behind a name, which are none of its words: "David Lidington KCB CBE MP".
var postNominals = []string{"kcb", "cbe", "cmg", "obe", "kcmg", "dcmg", "dbe", "mbe", "gcmg", "gcb", "kcvo", "cvo", "lvo", "qc", "kc", "mp", "msp"}

// bySurname recognises "US Secretary of State Kerry": a surname, where office and party leave one official of the
// gazetteer.
func (d *document) bySurname(p *person) {
	parts := p.parts
	if len(parts) != 1 || p.titleTo <= p.titleFrom || p.counterpart {
		return
	}
	title := d.titleOf(p)
	one := int32(-1)
	for _, i := range d.bySurnames[parts[0]] {
		o := &d.gaz.Officials[i]
		if !p.none() && (o.Country != p.country || p.country == "" && o.Org != p.org) || !holds(o, title) {
			continue
		}
		if one >= 0 {
			return
		}
		one = i
	}
	if one < 0 {
		return
	}
	p.official = one
	if o := &d.gaz.Officials[one]; p.none() {
		p.country, p.org = o.Country, o.Org
		if p.country != "" {
			p.org = ""
		}
	}
}

// holds says whether one of the official's offices sounds like the title.
func holds(o *gazetteer.Official, title string) bool {
	title = strings.ReplaceAll(title, "-", " ")
	for _, t := range o.Terms {
		term := strings.ReplaceAll(folded(t.Title), "-", " ") // a Vice-President is a Vice President
		if viceRank(term) == viceRank(title) && shareWord(term, title) {
			return true
		}
	}
	return false
}

// shareWord says whether two titles share a word that says something.
func shareWord(a, b string) bool {
	for w := range strings.FieldsSeq(a) {
		if len(w) > 5 && strings.Contains(b, w) {
			return true
		}
	}
	return false
}

// cleanName is the name as given, with what bad scraping left in it folded away.
func (d *document) cleanName(p *person) string {
	return spacedOnce(d.words(p.nameFrom, p.nameTo))
}

// spacedOnce is s with one space between words, s itself where that is so already.
func spacedOnce(s string) string {
	for i := range len(s) {
		if c := s[i]; c >= utf8.RuneSelf || c < ' ' || c == ' ' && (i == 0 || i+1 == len(s) || s[i+1] == ' ') {
			return strings.Join(strings.Fields(s), " ")
		}
	}
	return s
}

// recognise looks the name up in the gazetteer: full names, and surnames where office or party leave one official.
func (d *document) recognise(p *person) {
	var key [longestWord]byte // names that are longer take memory
	if m, ok := d.entity(p.nameFrom); ok && m.class == classOfficial {
		p.official = m.ref
	} else if i, ok := d.officials[string(nameKey(key[:0], p.parts))]; ok {
		p.official = i
	}
	if p.official >= 0 && p.none() {
		o := &d.gaz.Officials[p.official]
		if p.country = d.stateServed(p); p.country != "" {
			return
		}
		if o.Country == "" && p.titleTo > p.titleFrom && !holds(o, d.titleOf(p)) {
			p.official = -1
			return // before or after the time at the organisation
		}
		p.country, p.org = o.Country, o.Org
		if o.Org != "" && o.Country != "" {
			p.org = ""
		}
	}
}

// nameKey is a name without regard to order, case, hyphens and accents, appended to dst.
func nameKey(dst []byte, parts []string) []byte {
	var few [8]string // most names have no more
	words := append(few[:0], parts...)
	for i, w := range words {
		words[i] = strings.ReplaceAll(w, "-", "")
	}
	slices.Sort(words)
	for _, w := range words {
		if len(dst) > 0 {
			dst = append(dst, ' ')
		}
		dst = append(dst, w...)
	}
	return dst
}

// nameParts are the folded words of a name.
func nameParts(name string) []string { return appendParts(nil, folded(name)) }

// appendParts appends the words of a folded name to dst.
func appendParts(dst []string, name string) []string {
	from := 0
	for i := 0; i <= len(name); i++ {
		if i < len(name) && name[i] != ' ' && name[i] != ',' && name[i] != '.' {
			continue
		}
		if i > from {
			dst = append(dst, name[from:i])
		}
		from = i + 1
	}
	return dst
}

// remember files a full name under each of its words, so that a surname alone finds it later.
func (d *document) remember(p *person) {
	for _, w := range p.parts {
		have, ok := d.surnames[w]
		if !ok || len(have.parts) < len(p.parts) {
			d.surnames[w] = p
		}
	}
}

// link ties a surname to the full name that the document has for it.
func (d *document) link(p *person) {
	if !p.named() {
		return
	}
	for _, w := range p.parts {
		full := d.surnames[w]
		if full == nil || full == p || len(full.parts) <= len(p.parts) || !shortOf(p.parts, full.parts) {
			continue
		}
		if !p.none() && !full.none() && p.party.country != full.party.country {
			continue
		}
		p.same = full
		p.name, p.parts = full.name, full.parts
		if p.none() {
			p.country, p.org = full.country, full.org
		}
		if p.official < 0 {
			p.official = full.official
		}
		return
	}
}

// shortOf says whether a name can be a longer one cut short: all its words are in it, or both end in one surname. "Al" and "Kim" alone make
// nobody the same.
func shortOf(short, long []string) bool {
	if len(short) <= 2 && short[len(short)-1] == long[len(long)-1] {
		return true // not "Mohammed Bin Abdulrahman Al Thani", of one house with "Abdullah Bin Nasser Bin Khalifa Al Thani"
	}
	return !slices.ContainsFunc(short, func(w string) bool { return !slices.Contains(long, w) })
}

// chooseSide decides whether a mention is of the home side.
func (d *document) chooseSide(p *person) {
	if p.none() {
		p.party = d.sideParty(p)
	}
	if p.none() && d.isWord(p.to, "of") && d.isWord(p.to+1, "that") && d.isWord(p.to+2, "country") {
		p.party = d.countryBefore(p.from)
	}
	if p.none() && p.official < 0 {
		p.party = p.hint
	}
	if p.none() && p.official < 0 && p.same == nil && p.named() && d.lex.nationality(p.name) != d.home {
		if p.party = d.officeToldBefore(p); p.none() {
			p.party = d.sharesTitle(p)
		}
	}
	switch {
	case !p.none():
		p.home = d.isHome(p.party)
	case p.counterpart || p.group:
	case p.official >= 0:
		p.home = d.gaz.Officials[p.official].Country == d.home
	case p.named() && p.same == nil && d.foreignName(p.name):
		p.country = d.lex.nationality(p.name)
	case p.titleTo > p.titleFrom || p.same != nil && p.same.home:
		// An office without a country is the publisher's own, as a rule.
		p.home = true
		p.assumed = p.same == nil && (d.home == "" || d.lex.nationality(p.name) != d.home)
	}
	if p.home {
		p.country, p.org = d.home, d.homeOrg
	}
}

// pastAside is the comma behind an office that stands between two commas at i, i itself where none does: "Ambassador A, Assistant Secretary General
// for Policy, headed the NATO delegation".
func (d *document) pastAside(i int32) int32 {
	if d.word(i) != "," {
		return i
	}
	if !d.startsOffice(i + 1) {
		return i
	}
	for j := i + 2; j < i+longestOffice && int(j) < len(d.toks) && d.word(j) != "."; j++ {
		if d.word(j) == "," {
			return j
		}
	}
	return i
}

// longestOffice is how many tokens an office between two commas has at the most.
const longestOffice = 16

// nationality is the country whose names have the shape of this one: a family name of phrases/families.csv, then
// "Xxx-xxx". "" where none has.
func (l *lexicon) nationality(name string) string {
	parts := strings.Fields(name)
	if len(parts) != 2 || !strings.Contains(parts[1], "-") {
		return ""
	}
	return l.families[l.lookup(parts[0])]
}

// foreignName says whether a name has the shape of another country's.
func (d *document) foreignName(name string) bool {
	country := d.lex.nationality(name)
	return country != "" && country != d.home
}

// role makes the domain's Person of a mention.
func (d *document) role(p *person) data.Person {
	out := data.Person{Name: p.name, Country: p.country, Org: p.org}
	if p.each.to > 0 && (p.named() || !p.none()) {
		out.Title = d.titleOfEach(p.each)
	} else if p.titleTo > p.titleFrom {
		out.Title = spacedOnce(d.words(p.titleFrom, p.titleTo))
	} else if p.same != nil && p.same.titleTo > p.same.titleFrom {
		out.Title = spacedOnce(d.words(p.same.titleFrom, p.same.titleTo))
	}
	if p.official >= 0 {
		out.Official = d.gaz.Officials[p.official].Official.ID
	}
	return out
}

// viceRank sorts a title into ranks that people move between: minister, deputy, anything else.
func viceRank(title string) int {
	if strings.Contains(title, "high representative") {
		return 0 // of the EU, who is a vice-president of the Commission besides
	}
	for _, w := range []string{"vice", "deputy", "under", "assistant", "state secretary", "parliamentary"} {
		if strings.Contains(title, w) {
			return 1
		}
	}
	return 0
}
