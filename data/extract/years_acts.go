package extract

import (
	"time"

	"github.com/demarche/demarche/data"
)

// What somebody did in a month whose year is not told was done in the year before the release, while in the office that the text gives: "during
// the visit of President A to Peru in March".

// act is what an official of the gazetteer did in such a month.
type act struct {
	holder holder
	month  time.Month
}

// actReach is how many tokens behind a person the month of a visit may stand.
const actReach = 9

// acts are the visits that the text looks back on by their month alone.
func (d *document) acts() (out []act) {
	for _, p := range d.people {
		s := d.sentenceAt(p.from)
		if p.official < 0 || p.former || !d.hasWord(max(s.from, p.from-4), p.from, "visit", "trip") || !d.isWord(d.beforeThe(p.from), "of", "by") {
			continue
		}
		h := d.holderOf(p)
		if !h.known {
			continue
		}
		for _, m := range d.datesIn(p.to, min(s.to, p.to+actReach)) {
			if m.kind == dateMonth && m.start.Year == 0 && d.isWord(m.from-1, "in") {
				out = append(out, act{h, m.start.Month})
			}
		}
	}
	return out
}

// actScore weighs a day by whether those of whom acts are told were in office in the months before it.
func (y *yearClues) actScore(day data.Date) (score float64) {
	for i := range y.acts {
		a := &y.acts[i]
		month := data.Date{Year: day.Year, Month: a.month, Day: 28}
		if a.month > day.Month {
			month.Year--
		}
		if a.holder.inOffice(month) < 0 {
			score -= 2.5
		}
	}
	return score
}
