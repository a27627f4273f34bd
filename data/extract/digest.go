package extract

import "github.com/demarche/demarche/data"

// thisWeek gives what a digest of a week tells without a day the day of publication: "This week at the Foreign Office", "met this week".
func (d *document) thisWeek(cs []*candidate) {
	if d.rel.Published.IsZero() {
		return
	}
	digest := d.isDigest()
	for _, c := range cs {
		if c.title || c.weak || c.date != nil || !c.start.IsZero() || c.status != data.Held || !digest && !d.saysThisWeek(c) {
			continue
		}
		c.start, c.method, c.spread = d.years.published, data.DatePublished, 5
	}
}

func (d *document) isDigest() bool {
	for i, s := range d.sents {
		if d.rel.Points[s.point].Kind != data.PointTitle || i > 2 {
			return false
		}
		if d.isWord(s.from, "this") && d.isWord(s.from+1, "week") {
			return true
		}
	}
	return false
}

// saysThisWeek says whether the words of a candidate's clause name the week alone.
func (d *document) saysThisWeek(c *candidate) bool {
	for i := c.from; i+1 < c.to; i++ {
		if d.isWord(i, "this") && d.isWord(i+1, "week") {
			return true
		}
	}
	return false
}
