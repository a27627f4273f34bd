package extract

import (
	"time"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/gazetteer"
)

// A summit that is named with its month or its city is one of a few: "at the summit in July, beside the G20 summit", "the APEC
// summit in Gyeongju later this year". The release is of about that time.

// sittingHint are the sittings of a series that some words can mean.
type sittingHint struct {
	dates     []data.Date
	lastMonth bool     // the words say "last month"
	bare      bool     // neither month nor city is named
	months    [13]bool // months that stand alone anywhere in the text: "came to the ROK in early July"
}

// sittings are the hints of the whole text, one for each series.
func (d *document) sittings() (out []sittingHint) {
	seen := map[int32]bool{} // series told already: naming one again alone adds nothing
	for _, m := range d.found.series {
		s := d.sentenceAt(m.from)
		h := sittingHint{lastMonth: d.near2(m, s, "last", "month")}
		month, city := d.monthNear(m, s), d.cityNear(m, s)
		h.bare = month == 0 && city < 0 && !h.lastMonth && len(d.gaz.Conferences[m.ref].Sittings) > 1
		for _, at := range d.gaz.Conferences[m.ref].Sittings {
			if (month == 0 || at.Date.Month == month) && (city < 0 || d.cityIs(city, at)) {
				h.dates = append(h.dates, at.Date)
			}
		}
		if h.bare {
			for _, at := range d.dates {
				if at.kind == dateMonth && at.start.Year == 0 {
					h.months[at.start.Month] = true
				}
			}
		}
		if len(h.dates) > 0 && (!h.bare || !seen[m.ref]) {
			seen[m.ref] = true
			out = append(out, h)
		}
	}
	return out
}

func (d *document) sentenceAt(i int32) sentence {
	for _, s := range d.sents {
		if i < s.to {
			return s
		}
	}
	return sentence{}
}

// near2 says whether two words stand together near a match.
func (d *document) near2(m match, s sentence, first, second string) bool {
	for i := max(s.from, m.from-8); i < min(s.to-1, m.to+8); i++ {
		if d.isWord(i, first) && d.isWord(i+1, second) {
			return true
		}
	}
	return false
}

// monthNear is the month that stands alone near a match: "the summit in July".
func (d *document) monthNear(m match, s sentence) time.Month {
	for _, at := range d.datesIn(max(s.from, m.from-8), min(s.to, m.to+5)) {
		if at.kind == dateMonth && at.start.Year == 0 {
			return at.start.Month
		}
	}
	return 0
}

// cityNear is the city that stands near a match, as an index in the gazetteer; -1 where none does.
func (d *document) cityNear(m match, s sentence) int32 {
	for i := max(s.from, m.from-8); i < min(s.to, m.to+6); i++ {
		if e, ok := d.entity(i); ok && e.class == classCity && e.from == i && d.isWord(i-1, "in", "at", "the") {
			return e.ref
		}
	}
	return -1
}

func (d *document) cityIs(ref int32, at gazetteer.Sitting) bool {
	c := &d.gaz.Cities[ref]
	if c.City.Name == at.Place {
		return true
	}
	for _, n := range c.Names {
		if n == at.Place {
			return true
		}
	}
	return false
}

// sittingScore weighs a day by how near it is to the sittings that the text can mean.
func (y *yearClues) sittingScore(day data.Date) (score float64) {
	for _, h := range y.sittings {
		best, month := 10000, time.Month(0)
		for _, at := range h.dates {
			if h.lastMonth && at.Month%12+1 != day.Month {
				continue
			}
			gap := day.Sub(at)
			if gap = max(gap, -gap); gap < best {
				best, month = gap, at.Month
			}
		}
		switch {
		case h.bare: // whoever names it alone means the one just held or about to be
			if best <= 100 {
				score += 0.7
				if h.months[month] {
					score += 0.7
				}
			}
		case h.lastMonth && best == 10000:
		case best <= 360: // the nearer, the likelier
			score += 2.6 - float64(best)/180
		default:
			score--
		}
	}
	return max(-3, min(5, score))
}
