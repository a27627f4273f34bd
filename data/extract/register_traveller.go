package extract

import (
	_ "embed"
	"slices"
	"strings"

	"github.com/demarche/demarche/data"
)

// The register writes a traveller as titles, then a name, without a verb around them: "Emir Sheikh Hamad bin Isa
// al-Khalifa", "President Andrzej Duda and Prime Minister Donald Tusk". Which words are titles stands in a list.

//go:embed register_titles.txt
var registerTitles string

var titleWords = func() map[string]bool {
	out := map[string]bool{}
	for w := range strings.FieldsSeq(registerTitles) {
		out[w] = true
	}
	return out
}()

// titledName is a stretch of words of the traveller's line: bytes counted from its beginning.
type titledName struct {
	from, name, to int // where the titles begin, where the name begins, where it ends
}

// cutTravellers cuts a traveller's line into titles and names. A line of titles alone is one name.
func cutTravellers(line string) []titledName {
	var out []titledName
	now := titledName{name: -1}
	at := 0
	for word := range strings.SplitSeq(line, " ") {
		end := at + len(word)
		bare := strings.TrimRight(word, ",;")
		switch {
		case now.name < 0 && !titleWords[bare]:
			now.name, now.to = at, at+len(bare)
		case now.name >= 0 && bare == "and":
		case now.name >= 0 && titleWords[bare] && now.closed(line):
			out = append(out, now)
			now = titledName{from: at, name: -1}
		case now.name >= 0:
			now.to = at + len(bare)
		}
		at = end + 1
	}
	if now.name < 0 {
		now.name, now.to = now.from, len(line)
	}
	return append(out, now)
}

// closed says whether a name has come to its end, so that a title after it is another person's.
func (t titledName) closed(line string) bool {
	rest := line[t.to:]
	return strings.HasPrefix(rest, ",") || strings.HasPrefix(rest, ";") || strings.HasPrefix(rest, " and ")
}

// travellers are those of the traveller's line, all at home in the document. Mentions in the remarks that were tied to
// one of them stay so.
func (d *recordDocument) travellers(e record) []*person {
	line := d.rel.Points[0]
	known := slices.Clone(d.mentioned(0, d.cut))
	var out []*person
	for i, t := range cutTravellers(line.Of(d.text)) {
		p := &person{}
		if i < len(known) {
			p = known[i]
		}
		*p = person{official: -1, office: -1, home: true, name: line.Of(d.text)[t.name:t.to]}
		p.country = d.home
		p.titleFrom, p.titleTo = d.tokensAt(line.Start+t.from), d.tokensAt(line.Start+t.name)
		p.nameFrom, p.nameTo = p.titleTo, d.tokensAt(line.Start+t.to)
		p.from, p.to = p.titleFrom, p.nameTo
		if id, ok := d.inOffice(p, d.home, e.start); ok {
			p.official = id
		}
		out = append(out, p)
	}
	d.people = append(slices.Clone(out), d.people[d.from(d.cut):]...)
	d.indexPeople()
	for _, p := range d.people {
		if slices.Contains(out, p.same) {
			p.name, p.official = p.same.name, p.same.official
		}
	}
	d.noteHome()
	return out
}

// tokensAt is the first token that begins at a byte of the text or later.
func (d *recordDocument) tokensAt(at int) int32 {
	i, _ := slices.BinarySearchFunc(d.toks, int32(at), func(t token, at int32) int { return int(t.start) - int(at) })
	return int32(i)
}

// inOffice finds the official of a country who bore that name and office on a day: "President Bush" in 2003.
func (d *recordDocument) inOffice(p *person, country string, on data.Date) (int32, bool) {
	for _, i := range d.bearers(p, on) {
		if d.gaz.Officials[i].Country == country {
			return i, true
		}
	}
	return 0, false
}

// bearers are the officials of any country with the person's surname and office on a day.
func (d *recordDocument) bearers(p *person, on data.Date) []int32 {
	parts := nameParts(p.name)
	if !p.named() || p.titleTo <= p.titleFrom || len(parts) == 0 {
		return nil
	}
	title := d.titleOf(p)
	var out []int32
	for _, i := range d.bySurnames[parts[len(parts)-1]] {
		if slices.ContainsFunc(d.gaz.Officials[i].Terms, func(t data.Term) bool { return served(t, title, on) }) {
			out = append(out, i)
		}
	}
	return out
}

// served says whether a term is one of an office that sounds like the title, and covers a day.
func served(t data.Term, title string, on data.Date) bool {
	term := folded(t.Title)
	return viceRank(term) == viceRank(title) && shareWord(term, title) &&
		!t.Start.IsZero() && !on.Before(t.Start) && (t.End.IsZero() || !on.After(t.End))
}
