package extract

import (
	"slices"
	"strings"

	"github.com/demarche/demarche/data"
)

// newcomers are the terms of officials whom the text calls new in office: "congratulated Minister A on taking office", "the first
// visit since Minister A was appointed".
func (d *document) newcomers() (out [][]data.Term) {
	var seen []int32
	for _, s := range d.sents {
		if !d.saysNew(s) {
			continue
		}
		for _, p := range d.mentioned(s.from, s.to) {
			if p.official >= 0 && !p.former && !slices.Contains(seen, p.official) {
				seen = append(seen, p.official)
				out = append(out, d.termsAs(p))
			}
		}
	}
	return out
}

// termsAs are the terms with a first day that an official held in the office that the text calls him by: those of its rank, and of
// these the ones whose field is named too, where some are ("for Political Affairs").
func (d *document) termsAs(p *person) (out []data.Term) {
	title := d.titleOf(p)
	rank, most := rankOf(title), 0
	for i, t := range d.gaz.Officials[p.official].Terms {
		if t.Start.IsZero() || !rank.fits(d.termRanks[p.official][i]) {
			continue
		}
		n := fieldsShared(title, t.Title)
		if term := folded(t.Title); strings.HasSuffix(term, " secretary") && strings.Contains(title, term) {
			n++ // a Foreign Secretary is no Home Secretary
		}
		if strings.HasPrefix(folded(t.Title), title+" ") {
			n++ // "Secretary Pompeo" was Secretary of State, and before that a Director
		}
		switch {
		case n > most:
			out, most = append(out[:0], t), n
		case n == most:
			out = append(out, t)
		}
	}
	return out
}

// fieldsShared counts the words of a folded title that name a field or an order and stand in the other too.
func fieldsShared(title, other string) (n int) {
	for w := range strings.FieldsSeq(folded(other)) {
		switch w {
		case "minister", "foreign", "affairs", "deputy", "vice", "secretary", "director-general", "general", "special", "representative",
			"ambassador", "state", "ministry", "for", "of", "and", "the", "to":
		default:
			if strings.Contains(title, w) {
				n++
			}
		}
	}
	return n
}

// saysNew says whether a sentence speaks of somebody's coming into office.
func (d *document) saysNew(s sentence) bool {
	if !s.has(isNew) {
		return false
	}
	for i := s.from; i < s.to; i++ {
		switch {
		case !d.is(i, isNew):
		case d.isWord(i, "appointed") && d.toWhat(i, s):
		case d.isWord(i, "inauguration", "appointment", "inaugurated", "appointed"),
			d.isWord(i, "taking", "took", "takes", "assuming", "assumed", "assumption") && (d.isWord(i+1, "office", "up", "of") || d.isWord(i+2, "office", "post")),
			d.isWord(i, "new", "newly") && (d.isWord(i+1, "foreign", "appointed", "minister", "elected") || d.isWord(i-1, "the")) && d.startsOffice(i+1):
			return true
		case d.isWord(i, "first") && d.isWord(i+1, "time", "visit", "meeting", "call", "trip", "talks", "phone", "telephone"):
			for j := i; j < min(s.to, i+14); j++ {
				if d.isWord(j, "as", "since", "after") {
					return true
				}
			}
		}
	}
	return false
}

// toWhat says whether somebody was appointed to something beside the office that the text calls him by: "appointed a Co-chair of".
func (d *document) toWhat(i int32, s sentence) bool {
	for j := i + 1; j < s.to && j < i+5; j++ {
		if d.isWord(j, "chair", "chairman", "chairperson", "member", "envoy", "co") {
			return true
		}
	}
	return false
}

// newcomerScore weighs a day by how long whoever is called new had been in office.
func (y *yearClues) newcomerScore(day data.Date) float64 {
	best := -1
	for _, terms := range y.newcomers {
		for _, t := range terms {
			if day.Before(t.Start.AddDays(-10)) || !t.End.IsZero() && day.After(t.End) {
				continue
			}
			if in := max(0, day.Sub(t.Start)); best < 0 || in < best {
				best = in
			}
		}
	}
	switch {
	case best < 0:
		return 0
	case best <= 100:
		return 2.5
	case best <= 365:
		return 1.2
	default:
		return 0
	}
}
