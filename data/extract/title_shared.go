package extract

import "strings"

// sharedOffice is the office, written once in the plural, of several people who are named with it or of whom each is of another state.
type sharedOffice struct {
	from, to int32 // tokens, without the states: "foreign ministers" of "the foreign ministers of Malta and Libya"
	head     int32 // the word that is in the plural: "Secretaries" of "Secretaries of State"; -1 where it stays so
}

// shared is the office that a match in the plural gives to each of those named with it, in a title that ends at a token.
func (d *document) shared(m match, end int32) sharedOffice {
	for i := m.from + 1; i < end; i++ {
		if d.isWord(i, "of", "from") {
			if _, ok := d.entity(d.skipThe(i + 1)); ok {
				end = i
			}
		}
	}
	head := d.nounOf(m)
	for head > m.from && (d.isWord(head, "general") || d.word(head) == "-") {
		head-- // "Directors-General"
	}
	return sharedOffice{m.from, end, head}
}

// titleOfEach is what each of them is: "foreign minister".
func (d *document) titleOfEach(o sharedOffice) string {
	if o.head < 0 {
		return spacedOnce(d.words(o.from, o.to))
	}
	noun := d.toks[o.head]
	return spacedOnce(d.text[d.toks[o.from].start:noun.start] + singular(d.text[noun.start:noun.end]) + d.text[noun.end:d.toks[o.to-1].end])
}

// singular is the singular of a title's noun: "Secretaries", "Ministers", "chiefs".
func singular(w string) string {
	if stem, ok := strings.CutSuffix(w, "ies"); ok {
		return stem + "y"
	}
	return strings.TrimSuffix(w, "s")
}
