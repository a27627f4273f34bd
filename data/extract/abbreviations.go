package extract

import (
	"slices"
	"strings"
)

// dropOwnAbbreviations takes the short names out of the entities that the text itself gives another meaning: in "the Permanent
// Representatives' Committee (PRC)", PRC is not China.
func (d *document) dropOwnAbbreviations() {
	var own []string
	for i := int32(1); i+1 < int32(len(d.toks)); i++ {
		if d.toks[i].shape != upperCase || d.word(i-1) != "(" || d.word(i+1) != ")" {
			continue
		}
		if e, ok := d.entity(i); ok && e.to == e.from+1 && (e.class == classCountry || e.class == classOrg) && d.meansElse(e) {
			own = append(own, d.word(i))
		}
	}
	if len(own) == 0 {
		return
	}
	kept := d.found.entities[:0]
	clear(d.found.at)
	for _, e := range d.found.entities {
		if e.to == e.from+1 && slices.Contains(own, d.word(e.from)) {
			continue
		}
		kept = append(kept, e)
		for k := e.from; k < e.to; k++ {
			d.found.at[k] = int32(len(kept))
		}
	}
	d.found.entities = kept
}

// meansElse says whether the words right before an abbreviation in brackets spell it out, and share none with what the gazetteer
// knows it for.
func (d *document) meansElse(e match) bool {
	letters := strings.ToLower(d.word(e.from))
	from := e.from - 1
	for n := len(letters) - 1; n >= 0; n-- {
		from--
		for from > 0 && (d.toks[from].kind != tokWord || d.toks[from].shape == lowerCase) {
			from--
		}
		if from < 0 || e.from-from > int32(3*len(letters)) || d.toks[from].initial != letters[n] {
			return false
		}
	}
	known := strings.ToLower(strings.Join(d.namesOf(e), " "))
	for i := from; i < e.from-1; i++ {
		if w := strings.ToLower(d.word(i)); len(w) > 3 && strings.Contains(known, w) {
			return false
		}
	}
	return true
}

// namesOf are the names that the gazetteer has for a state or an organisation.
func (d *document) namesOf(e match) []string {
	if e.class == classCountry {
		c := d.gaz.Countries[e.ref]
		return append([]string{c.Country.Name}, c.Names...)
	}
	o := d.gaz.Organizations[e.ref]
	return append([]string{o.Organization.Name}, o.Names...)
}
