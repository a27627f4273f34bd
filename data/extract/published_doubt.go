package extract

import "github.com/demarche/demarche/data"

// A page's day of publication is doubted where what it tells as past lies long after it.
const (
	longAhead    = 20 // days
	leastBelying = 3  // engagements
)

// doubtPublished leaves a day of publication out that the text belies: three engagements and more, told in the past, lie weeks after it, and none
// lies near it. The year is then found as for a page without a day.
func (d *document) doubtPublished(cs []*candidate) {
	published := d.rel.Published
	if published.IsZero() {
		return
	}
	belying := 0
	for _, c := range cs {
		if c.date == nil || c.date.kind != dateDay || c.inherited || c.title {
			continue
		}
		start, _, _, _ := d.resolve(*c.date)
		if start.IsZero() {
			continue
		}
		switch gap := start.Sub(published); {
		case gap > longAhead && c.status == data.Held && d.toldAsPast(c):
			belying++
		case gap <= longAhead && gap > -longAhead:
			return
		}
	}
	if belying < leastBelying {
		return
	}
	d.rel.Published = data.Date{}
	d.settleYear()
}

// toldAsPast says whether the verb of an engagement is a past tense: "met", "held".
func (d *document) toldAsPast(c *candidate) bool {
	form := verbForm(c.verb.ref & 7)
	return c.verb.to > 0 && (form == formPast || form == formParticiple && !d.is(c.verb.from-1, isBe|isFuture))
}
