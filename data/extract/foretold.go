package extract

import (
	"slices"

	"github.com/demarche/demarche/data"
)

// dropForetold leaves out what is first announced in general, and then with its day: "A and B will visit Seoul and meet with Minister C. First, on
// the morning of June 14, Minister C will meet with A". The day that the general words took from elsewhere is none of theirs.
func (d *document) dropForetold(cs []*candidate) []*candidate {
	return slices.DeleteFunc(cs, func(c *candidate) bool {
		if !c.inherited || c.status != data.Planned || c.kind != data.Meeting || len(c.others) == 0 {
			return false
		}
		return slices.ContainsFunc(cs, func(o *candidate) bool {
			return o.sent > c.sent && !o.inherited && o.status == data.Planned && o.kind == c.kind && o.start != c.start && d.sameGuests(o, c) && !d.homesDiffer(o, c)
		})
	})
}

// sameGuests says whether two candidates name the same counterparts.
func (d *document) sameGuests(a, b *candidate) bool {
	if len(a.others) != len(b.others) {
		return false
	}
	for _, p := range a.others {
		if !p.named() || !slices.ContainsFunc(b.others, func(q *person) bool { return q.name == p.name }) {
			return false
		}
	}
	return true
}

// onlyAnswered says whether a spokesperson only spoke, in an answer, of something in which nobody is named: "The Conference was held during the
// Games".
func (d *document) onlyAnswered(c *candidate) bool {
	if len(c.home) > 0 || len(c.others) > 0 {
		return false
	}
	for _, s := range d.sents[:c.sent] {
		if d.isWord(s.from, "q", "question") && (d.word(s.from+1) == ":" || d.word(s.from+1) == ".") {
			return true
		}
	}
	return false
}
