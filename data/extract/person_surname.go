package extract

import (
	"slices"

	"github.com/demarche/demarche/data"
)

// readSurname reads who stands by the surname alone at the beginning of a sentence, though no title goes with it: "Blinken is due to meet …". Only
// one official of the home country can have it on the day of the page.
func (d *document) readSurname(s sentence) {
	i := s.from
	on := d.rel.Published
	if on.IsZero() || i+1 >= s.to || d.found.at[i] != 0 || d.toks[i].kind != tokWord || d.toks[i].shape != capitalised || d.is(i, isMonth|isModal) ||
		!d.is(i+1, isBe|isHave|isFuture) && !d.verbAt(i+1) {
		return
	}
	one := int32(-1)
	for _, id := range d.bySurnames[d.folds.folded(d.word(i))] {
		o := &d.gaz.Officials[id]
		if !d.isHome(party{country: o.Country, org: o.Org}) || !slices.ContainsFunc(o.Terms, func(t data.Term) bool {
			return !t.Start.IsZero() && !on.Before(t.Start) && (t.End.IsZero() || !on.After(t.End))
		}) {
			continue
		}
		if one >= 0 {
			return
		}
		one = id
	}
	if one >= 0 {
		d.addPerson(&person{from: i, to: i + 1, nameFrom: i, nameTo: i + 1, titleFrom: i, titleTo: i, official: one, office: -1})
	}
}
