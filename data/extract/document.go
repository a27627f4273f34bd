package extract

import (
	"slices"
	"sort"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/gazetteer"
)

// document is one release on its way through the rules: its tokens, sentences, names and dates.
type document struct {
	*Extractor
	rel        data.Release
	text       string
	home       string // the publisher's country, "" for an organisation
	homeOrg    string
	homeForums []string // those that bear the home country's name
	toks       []token
	sents      []sentence
	found      found
	index      index
	dates      []dateMention
	people     []*person
	persons    []person // what people point into
	scratch    scratch
	homeUpTo   []*person // by number of mentions: the last home official named
	surnames   map[string]*person
	folds      folds // of names and titles
	years      years
}

// noEvent says whether an event noun stands for none: an abbreviation in brackets, a "consultation mechanism", a "call for", an
// example of something.
func (d *document) noEvent(m match) bool {
	switch {
	case d.tables.events[m.ref].kind == noEngagement, d.word(m.from-1) == "(" && d.word(m.to) == ")":
		return true
	case m.to == m.from+1 && d.isWord(m.from, "ministerial") && d.toks[min(int(m.to), len(d.toks)-1)].kind == tokWord && !d.is(m.to, isConnector|isBe|isHave|isFuture|isAbout):
		return true // an adjective: "Vice-Ministerial Political Consultations"
	case d.word(m.to) == "-" && d.isWord(m.to+1, "level"):
		return true // "Ministerial-Level Economic Dialogue"
	case m.to == m.from+1 && d.toks[m.from].shape == lowerCase && d.isWord(m.from, "ministerial") && d.isWord(m.to, "and", "or"):
		return true // "officials of ministerial and vice ministerial level"
	case d.isWord(m.to, "mechanism", "mechanisms", "process", "framework", "channel", "channels", "agenda", "room", "hall"):
		return true
	case m.to == m.from+1 && d.isWord(m.from, "dialogue", "consultation") && d.toks[m.from].shape == lowerCase && d.isWord(m.from-1, "through", "by", "of"):
		return true // "stable relations through dialogue with Peru"
	case d.isWord(d.beforeThe(m.from), "being") && d.isWord(d.beforeThe(m.from)-1, "example", "instance"):
		return true // "contacts are lively, one example being the talks of"
	case (d.tables.events[m.ref].kind == data.Call || d.isWord(m.from, "video", "videoconference", "teleconference")) && (d.isWord(m.from-1, "by", "via", "through") || d.isWord(m.from-1, "a", "the") && d.isWord(m.from-2, "via", "through")) && !d.isWord(m.to, "with", "between"):
		return true // how something was held: "by videoconference, co-chaired by A and B"
	case d.isWord(m.to-1, "council", "committee") && m.to-m.from == 2:
		e, ok := d.entity(m.from)
		return ok && e.class == classOrg && e.from < m.from && e.to == m.to // "the Gulf Cooperation Council"
	}
	return d.isWord(m.from, "call") && d.isWord(m.to, "for", "to")
}

// noVerb says whether a word that could be a verb is part of a name: "the Holy See", or what somebody is.
func (d *document) noVerb(m match) bool {
	if e, ok := d.entity(m.from); ok && e.from < m.from && m.to <= e.to && (e.class == classCountry || e.class == classOrg) {
		return true
	}
	return d.roleInBrackets(m)
}

// roleInBrackets says whether a word that could be a verb is what somebody is: "Ana Brun (chair of the Board)".
func (d *document) roleInBrackets(m match) bool {
	return d.word(m.from-1) == "(" && d.isWord(m.to, "of") && d.isWord(m.from, "chair", "co-chair", "head", "host", "lead")
}

// party is a state or an organisation.
type party struct {
	from, to int32
	country  string // ISO 3166-1 alpha-3
	org      string
	demonym  bool
}

func (p party) none() bool { return p.country == "" && p.org == "" }

// newDocument runs the passes that every rule builds on.
func newDocument(x *Extractor, rel data.Release) *document {
	d := x.blank()
	d.rel, d.text = rel, rel.Text
	src := x.source(rel.Source)
	d.home, d.homeOrg, d.homeForums = src.HomeCountry, src.HomeOrg, x.forums[src.HomeCountry]
	d.toks, d.sents = x.lex.sentences(rel.Text, rel.Points, d.toks, d.sents)
	x.lex.scan(rel.Text, d.toks, &d.found)
	d.endWithSentences()
	d.dropOwnAbbreviations()
	d.found.events = slices.DeleteFunc(d.found.events, d.noEvent)
	d.found.verbs = slices.DeleteFunc(d.found.verbs, d.noVerb)
	d.indexFound()
	p := dateParser{x.lex, rel.Text, d.toks}
	for _, s := range d.sents {
		d.dates = p.dates(s.from, s.to, d.dates)
	}
	d.readBareDays()
	d.readVisitDays()
	d.readWeekdays()
	d.spansFromNow()
	d.dropUndatedToday()
	d.noteModifiers()
	d.noteInitials()
	for _, s := range d.sents {
		d.readPeople(s)
	}
	d.dropAttributed()
	d.readAbbreviated()
	d.orderPeople()
	d.joinAppositions()
	d.indexPeople()
	for _, s := range d.sents {
		d.respectively(s)
		d.amongGroup(s)
	}
	d.resolvePeople()
	d.noteHome()
	d.settleYear()
	return d
}

// endWithSentences leaves out what was found to begin in one sentence and end in the next: a line may end with "Foreign Ministers’" and another begin
// with "Meeting".
func (d *document) endWithSentences() {
	f := &d.found
	for _, list := range []*[]match{&f.events, &f.verbs, &f.topics, &f.sessions, &f.bounds, &f.series} {
		*list = d.insideSentences(*list)
	}
	n := len(f.entities)
	if f.entities = d.insideSentences(f.entities); len(f.entities) == n {
		return
	}
	clear(f.at)
	for k, e := range f.entities {
		for i := e.from; i < e.to; i++ {
			f.at[i] = int32(k + 1)
		}
	}
}

// insideSentences are the matches, in the order of their beginnings, that end in the sentence that they begin in.
func (d *document) insideSentences(ms []match) []match {
	k := 0
	return slices.DeleteFunc(ms, func(m match) bool {
		for k < len(d.sents) && d.sents[k].to <= m.from {
			k++
		}
		return k < len(d.sents) && m.to > d.sents[k].to
	})
}

// blank is a document with nothing in it. It brings the slices of one that is done with, so that a page of the usual length
// needs no memory for its tokens.
func (x *Extractor) blank() *document {
	d, ok := x.spare.Get().(*document)
	if !ok {
		return &document{Extractor: x, surnames: map[string]*person{}}
	}
	clear(d.surnames)
	*d = document{Extractor: x, toks: d.toks[:0], sents: d.sents[:0], found: d.found.emptied(), index: d.index.emptied(), dates: d.dates[:0], people: d.people[:0], persons: d.persons[:0], scratch: d.scratch.emptied(),
		homeUpTo: d.homeUpTo[:0], surnames: d.surnames}
	return d
}

// keptTokens bounds the memory that a document brings to the next one.
const keptTokens = 1 << 16

// done gives the document's slices to a later one. Nothing may point into them any more.
func (d *document) done() {
	if len(d.toks) <= keptTokens {
		d.spare.Put(d)
	}
}

// source is the publisher with that ID, and for a release without one the publisher that sources.csv has for such. A
// publisher that the gazetteer does not know has no home: all who meet are foreign to it.
func (x *Extractor) source(id string) gazetteer.Source {
	if id == "" {
		id = x.gaz.Signs.Fallback
	}
	return x.sources[id]
}

// words is the text of tokens [from, to).
func (d *document) words(from, to int32) string {
	if from >= to {
		return ""
	}
	return d.text[d.toks[from].start:d.toks[to-1].end]
}

func (d *document) word(i int32) string {
	if i < 0 || int(i) >= len(d.toks) {
		return ""
	}
	return d.text[d.toks[i].start:d.toks[i].end]
}

// isWord says whether token i, whatever its case, is one of the words, which are given in lower case. The rules ask this of
// every token, so length and first letter are compared at once: that is hardly ever true of another word, and the processor
// guesses the outcome right.
func (d *document) isWord(i int32, words ...string) bool {
	if uint(i) >= uint(len(d.toks)) {
		return false
	}
	t := &d.toks[i]
	sign := int(t.end-t.start)<<8 | int(t.initial)
	for _, v := range words {
		if len(v)<<8|int(v[0]) == sign && sameFolded(v, d.text[t.start:t.end]) {
			return true
		}
	}
	return false
}

func (d *document) is(i int32, c wordClass) bool {
	return uint(i) < uint(len(d.toks)) && d.toks[i].class&c != 0
}

// entity is the name or office that token i belongs to.
func (d *document) entity(i int32) (match, bool) {
	if uint(i) >= uint(len(d.found.at)) || d.found.at[i] == 0 {
		return match{}, false
	}
	return d.found.entities[d.found.at[i]-1], true
}

// partyOf is the state or organisation that an entity names.
func (d *document) partyOf(m match) party {
	p := party{from: m.from, to: m.to}
	switch m.class {
	case classCountry:
		if d.isWord(m.to-1, "north", "south") && d.isWord(m.to, "american", "america", "atlantic", "african", "asian") {
			return p // "the North American Leaders’ Summit"
		}
		if d.isWord(m.to-1, "north") && d.isWord(m.to, "east", "west", "of", "sea", "pole") && d.isWord(m.from, "the") {
			return p // "the North East of Japan"
		}
		p.country = d.gaz.Countries[m.ref].Code
	case classDemonym:
		if d.isWord(m.from-1, "latin", "north", "south", "central", "inter", "pan", "meso") {
			return party{from: m.from, to: m.to} // "Latin American" is no state's
		}
		p.country, p.demonym = d.gaz.Countries[m.ref].Code, true
	case classOrg:
		if d.isWord(m.from-1, "national") && d.isWord(m.from, "security") {
			return p // "the National Security Council" is a government's own
		}
		p.org = d.gaz.Organizations[m.ref].ID
	}
	return p
}

func (d *document) isHome(p party) bool {
	return p.country != "" && p.country == d.home || p.org != "" && p.org == d.homeOrg
}

func (d *document) span(from, to int32) data.Span {
	if from >= to {
		return data.Span{}
	}
	return data.Span{Start: int(d.toks[from].start), End: int(d.toks[to-1].end)}
}

// pointAt is the point that holds the byte at. Points are in the order of the text.
func (d *document) pointAt(at int) int {
	i := sort.Search(len(d.rel.Points), func(k int) bool { return d.rel.Points[k].End >= at })
	if i < len(d.rel.Points) && d.rel.Points[i].Start <= at {
		return i
	}
	return 0
}
