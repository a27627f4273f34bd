package extract

import (
	"strings"

	"github.com/demarche/demarche/data"
)

// person is one mention of an official, or of a group of them.
type person struct {
	from, to           int32 // tokens of the whole mention
	nameFrom, nameTo   int32 // equal where no name is given
	titleFrom, titleTo int32
	party
	hint        party // whose office it most likely is, where nothing else says
	official    int32 // index in the gazetteer, or -1
	office      int32 // index in the gazetteer, or -1
	group       bool  // "senior officials", no single person
	plural      bool
	possessive  bool // "the President’s trip": a person mentioned, not present
	counterpart bool // "his Chinese counterpart"
	former      bool
	anaphor     bool // "the Minister": stands for somebody named before
	home        bool
	judged      bool         // onlyTold is known
	onlyTold    bool         // told of without taking part
	assumed     bool         // home only because nothing says otherwise
	each        sharedOffice // where it is written once for several
	title       string       // folded, once titleOf was asked for it
	name        string       // resolved: the fullest form in the document
	parts       []string     // the folded words of the name
	same        *person
}

// titleOf is the folded title of a person, "" where none is given.
func (d *document) titleOf(p *person) string {
	if p.title == "" {
		p.title = d.folds.folded(d.words(p.titleFrom, p.titleTo))
	}
	return p.title
}

func (p *person) named() bool { return p.nameTo > p.nameFrom }

// readPeople finds the people of a sentence, left to right.
func (d *document) readPeople(s sentence) {
	d.readSurname(s)
	for i := s.from; i < s.to; {
		if d.found.at[i] == 0 && !d.is(i, isHonorific|isCounterpart|isGroup) { // most words
			i++
			continue
		}
		if e, ok := d.entity(i); ok && e.class == classCity && e.from < i {
			i = e.to // not of "Bandar Seri Begawan"
			continue
		}
		before := len(d.people)
		next := d.personAt(i, s)
		if len(d.people) == before || next <= i {
			i++
			continue
		}
		i = next
	}
}

// personAt reads the people whose mention begins at i, or whose office, name or group word stands there; it gives the
// token after them.
func (d *document) personAt(i int32, s sentence) int32 {
	if m, ok := d.entity(i); ok && m.from == i {
		if d.inEvent(m) {
			return m.to
		}
		if d.isWord(i, "chair") && (d.isWord(i-1, "to") || d.is(i-1, isFuture) || d.isWord(d.beforeThe(i), "as")) {
			return i // "to Chair the Meeting", in a title; "as the Chair of the G7"
		}
		switch m.class {
		case classOffice, classHint:
			if m.class == classHint && (d.whereItWas(m) || d.behindName(m)) {
				return m.to
			}
			return d.readOffice(m, s, m.class == classOffice && d.pluralHead(m))
		case classOffices:
			return d.readOffice(m, s, true)
		case classOfficial:
			return d.readNameFirst(i, s)
		default:
			return i
		}
	}
	switch {
	case d.is(i, isHonorific) && d.toks[i].shape != lowerCase:
		return d.readNameFirst(i, s)
	case d.is(i, isCounterpart):
		return d.readCounterpart(i, s)
	case d.is(i, isGroup) && d.toks[i].shape == lowerCase:
		return d.readGroup(i, s)
	}
	return i
}

// whereItWas says whether a seat of power only tells where something took place: "at the White House", "in the Kremlin".
func (d *document) whereItWas(m match) bool {
	from := m.from
	if d.isWord(from, "department", "ministry") {
		if e, ok := d.entity(from - 1); ok && e.to == from { // "at the U.S. Department of State"
			from = e.from
		}
		return d.atThe(from)
	}
	return d.tables.hints[m.ref].seat && d.atThe(from)
}

// behindName takes a body for what the person right before it is of: "Speaker A of the House of Representatives".
func (d *document) behindName(m match) bool {
	if len(d.people) == 0 {
		return false
	}
	p := d.people[len(d.people)-1]
	if !p.named() || !d.isWord(p.to, "of") || d.skipThe(p.to+1) != m.from {
		return false
	}
	if p.to = m.to; p.none() && p.hint.none() {
		p.hint = d.hintParty(m)
	}
	return true
}

// atThe says whether what begins at i only tells where something took place: "at the", "in the".
func (d *document) atThe(i int32) bool {
	return d.isWord(i-1, "the") && d.isWord(i-2, "at", "in", "inside", "outside")
}

// inEvent says whether an office only qualifies a noun: "Foreign Ministers’ Meeting", "foreign ministerial talks".
func (d *document) inEvent(m match) bool {
	if m.class != classOffices && m.class != classOffice {
		return false
	}
	for _, e := range d.eventsIn(m.from, m.to+1) {
		if e.to > m.to {
			return true
		}
	}
	next := m.to
	if int(next) < len(d.toks) && d.toks[next].kind == tokPossessive {
		next++
	}
	if next == m.to && m.class == classOffice {
		return false
	}
	for next < m.to+4 && d.toksHave(next) {
		if len(d.eventsIn(next, next+1)) > 0 {
			return true
		}
		if d.toks[next].kind != tokWord || d.is(next, isConnector) {
			return false
		}
		next++
	}
	return false
}

// nounOf is the noun of an office: "Secretary" of "Secretary of State", "Minister" of "Foreign Minister".
func (d *document) nounOf(m match) int32 {
	head := m.from
	for i := m.from; i < m.to && !d.is(i, isConnector); i++ {
		head = i
	}
	return head
}

// pluralHead says whether an office is written in the plural: "Foreign Ministers", "Secretaries of State".
func (d *document) pluralHead(m match) bool {
	head := d.nounOf(m)
	w := d.word(head)
	return len(w) > 4 && w[len(w)-1] == 's' && w[len(w)-2] != 's' && !d.isWord(head, "affairs", "forces", "relations", "services")
}

func (d *document) toksHave(i int32) bool { return int(i) < len(d.toks) }

// addPerson adds a mention, as it is now and with the possessive behind it, and gives the one that the document has from now on.
func (d *document) addPerson(p *person) *person {
	if int(p.to) < len(d.toks) && d.toks[p.to].kind == tokPossessive {
		p.possessive = true
		p.to++
	}
	return d.keepPerson(p)
}

// keepPerson stores a mention among the document's, in memory that the next document uses again.
func (d *document) keepPerson(p *person) *person {
	if len(d.persons) == cap(d.persons) {
		d.persons = make([]person, 0, max(16, 2*cap(d.persons))) // people go on pointing into the old one
	}
	d.persons = append(d.persons, *p)
	kept := &d.persons[len(d.persons)-1]
	d.people = append(d.people, kept)
	return kept
}

// longestName is how many words a name has at the most: "Abdullah Bin Nasser Bin Khalifa Al Thani".
const longestName = 8

// nameRun reads a personal name that begins at i and gives the token after it; i itself where there is none.
func (d *document) nameRun(i int32, s sentence) int32 {
	end, words := i, 0
	for j := i; j < s.to && words < longestName; {
		t := d.toks[j]
		switch {
		case t.kind != tokWord, t.end-t.start == 1 && j+1 < s.to && d.toks[j+1].kind == tokNumber && !d.toks[j+1].spaced: // "G2G"
			return end
		case d.titleCase(s) && (d.verbAt(j) || words > 0 && d.known(i, j)), words > 1 && d.headlineVerb(j), words == 1 && d.isWord(j, headlineVerbs...) && t.shape == capitalised:
			return end
		case j > i && !t.spaced && d.word(j-1) != "-" && d.word(j-1) != ".":
			return end
		case d.nameWord(j) || words > 1 && d.lastOfName(j):
			words++
			j = d.nameTail(j+1, s)
			end = j
		case words > 0 && d.smallParticle(j) && j+1 < s.to && d.nameWord(j+1):
			j++
		case words > 0 && d.smallParticle(j) && j+2 < s.to && d.smallParticle(j+1) && d.nameWord(j+2):
			j += 2 // "Ursula von der Leyen"
		case words > 0 && d.arabicArticle(j, s):
			j += 2 // "Ahmed al-Sharaa"
		case words == 1 && d.isWord(j, "the") && t.shape == capitalised && !d.titleCase(s) && j+1 < s.to && d.nameWord(j+1):
			j++ // "Bui The Duy"
		default:
			return end
		}
	}
	return end
}

// smallParticle says whether a word stands between the words of a name: "de", "von".
func (d *document) smallParticle(i int32) bool {
	return d.is(i, isParticle) && d.toks[i].shape == lowerCase
}

// headlineVerbs are no names of anybody, so that a surname alone ends before them.
var headlineVerbs = []string{"attend", "attends", "meet", "meets", "hold", "holds", "visits", "discuss", "discusses", "waves", "greets"}

// headlineVerb says whether a verb with a capital ends a name in a headline that is not the page's title: "Gong Xiaosheng Attends Meeting".
func (d *document) headlineVerb(j int32) bool {
	if d.toks[j].shape != capitalised {
		return false
	}
	if d.isWord(j, "attend", "meet", "hold", "visit", "discuss") || d.isWord(j, "travel") && d.isWord(j+1, "to") {
		return true // of two: "Minister A and Minister B Attend"
	}
	for _, m := range d.verbsIn(j, j+1) {
		if verbForm(m.ref&7) == formThird {
			return true
		}
	}
	return false
}

// arabicArticle says whether a small article stands at j before a hyphen and a word of a name: "el-Sisi", "as-Sudani".
func (d *document) arabicArticle(j int32, s sentence) bool {
	return d.toks[j].shape == lowerCase && d.isWord(j, "al", "el", "as", "ad", "an", "ar", "ash", "az", "at") && j+2 < s.to &&
		d.word(j+1) == "-" && !d.toks[j+1].spaced && !d.toks[j+2].spaced && d.nameWord(j+2)
}

// lastOfName says whether an honorific ends a name as a word of it: "Lim Guan Eng of Malaysia", not "A Eng. B" or "A Lady B".
func (d *document) lastOfName(j int32) bool {
	return d.is(j, isHonorific) && d.toks[j].shape != lowerCase && int(j)+1 < len(d.toks) && d.word(j+1) != "." && !d.nameWord(j+1)
}

// titleCase says whether the sentence is the release's title, where every word has a capital.
func (d *document) titleCase(s sentence) bool { return d.rel.Points[s.point].Kind == data.PointTitle }

// known says whether tokens [from, to) are a whole name by themselves: one of the gazetteer's, or one of the shape that
// a country's names have.
func (d *document) known(from, to int32) bool {
	if m, ok := d.entity(from); ok && m.class == classOfficial && m.to == to {
		return true
	}
	return d.lex.nationality(d.words(from, to)) != ""
}

// nameTail takes in what is joined to a name word: "-wha", the stop of an initial.
func (d *document) nameTail(j int32, s sentence) int32 {
	for j+1 < s.to && d.toks[j].kind == tokSign && !d.toks[j].spaced && !d.toks[j+1].spaced && d.toks[j+1].kind == tokWord &&
		(d.word(j) == "-" || d.word(j) == "‑" || d.word(j) == "–") {
		if _, country := d.entity(j + 1); country && d.toks[j+1].shape == upperCase {
			return j
		}
		j += 2
	}
	if j < s.to && d.word(j) == "." && d.toks[j-1].end-d.toks[j-1].start == 1 && j+1 < s.to && d.toks[j+1].kind == tokWord {
		return j + 1
	}
	return j
}

// nameWord says whether the word at j can be part of a personal name.
func (d *document) nameWord(j int32) bool {
	t := d.toks[j]
	if t.kind != tokWord || t.shape == lowerCase && !d.elided(j) || t.shape == upperCase && d.honour(j) {
		return false
	}
	if t.end-t.start < 5 && d.isWord(j, "of", "the", "and", "for", "with", "from") {
		return false // where every word has a capital: "Director Of The Office Of The Commission"
	}
	if m, ok := d.entity(j); ok {
		if m.class == classOfficial {
			return true
		}
		// A name may hold a word that is a city, country or demonym too ("Jordan", "Paris", "French"): only inside.
		inside := j > m.from || m.to-m.from == 1 && j > 0 && d.insideName(j)
		return (m.class == classCity || m.class == classCountry || m.class == classDemonym) && inside && t.shape != upperCase
	}
	return !d.is(j, isTitleWord|isMonth|isHonorific) && (!d.titleLike(j) || d.familyLike(j)) && !d.pluralTitle(j)
}

// elided says whether a word is a particle that has lost its vowel before a name: "Olivier Poivre d'Arvor", "Anna dell’Acqua".
func (d *document) elided(j int32) bool {
	t := d.toks[j]
	if t.initial != 'd' || t.end-t.start < 4 || j == 0 || d.toks[j-1].shape != capitalised {
		return false
	}
	for _, particle := range []string{"d", "dell", "dall"} {
		rest, ok := strings.CutPrefix(d.text[t.start:t.end], particle)
		if !ok {
			continue
		}
		for _, sign := range []string{"'", "’"} {
			if name, ok := strings.CutPrefix(rest, sign); ok && name != "" && name[0] >= 'A' && name[0] <= 'Z' {
				return true
			}
		}
	}
	return false
}

// familyLike says whether a word that ends as an abstract noun does follows a given name, as family names may: "Andrejs Pildegovics",
// "Anna Keating". Those that the gazetteer's tables know as a word are none.
func (d *document) familyLike(j int32) bool {
	w := d.word(j)
	for _, ending := range []string{"ics", "ning", "ting", "ance", "ence"} {
		if strings.HasSuffix(w, ending) {
			return d.lex.lookup(w) == unknownWord && d.insideName(j)
		}
	}
	return false
}

// pluralTitle says whether a word is the plural of a title word: "Investments", "Territories".
func (d *document) pluralTitle(j int32) bool {
	w := d.word(j)
	if len(w) < 6 || w[len(w)-1] != 's' {
		return false
	}
	return d.lex.classOf(d.lex.lookup(w[:len(w)-1]))&isTitleWord != 0
}

// insideName says whether the word before j already belongs to a name and the word is not followed by more of a list.
func (d *document) insideName(j int32) bool {
	t := d.toks[j-1]
	if t.kind != tokWord || t.shape == lowerCase || !d.toks[j].spaced {
		return false
	}
	if _, ok := d.entity(j - 1); ok {
		return false
	}
	return !d.is(j-1, isTitleWord|isMonth|isConnector)
}

// titleLike says whether a word has the ending of an abstract noun, as departments have and names rarely do.
func (d *document) titleLike(j int32) bool {
	w := d.word(j)
	if len(w) < 7 {
		return false
	}
	for _, ending := range []string{"tion", "sion", "ment", "ity", "ism", "ship", "ncy", "ics", "ance", "ence", "ture", "ning", "ting"} {
		if strings.HasSuffix(w, ending) {
			return true
		}
	}
	return false
}
