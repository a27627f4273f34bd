package extract

import (
	"slices"

	"github.com/demarche/demarche/data"
)

// What is told without a day, or by the title alone.

// fallback takes what the title tells, or what has no date of its own, where nothing surer was found. The day of
// publication stands in for the date.
func (d *document) fallback(cs []*candidate) []*candidate {
	if len(cs) == 0 {
		return nil
	}
	for _, wantTitle := range []bool{false, true} {
		for _, c := range cs {
			if c.title != wantTitle || c.weak || len(d.foreign(c)) == 0 || d.background(c) || d.dayToCome(c) {
				continue
			}
			if c.start.IsZero() {
				if d.years.published.IsZero() {
					if d.years.anchor.IsZero() {
						if !c.title {
							return d.undated(cs)
						}
						continue
					}
					c.start, c.method, c.spread = d.years.anchor, d.years.method, d.years.spread
				} else {
					d.dayOfPage(c)
				}
			}
			if !c.title && (c.method == data.DatePublished || c.date == nil && !d.years.published.IsZero()) {
				return d.undated(cs)
			}
			if c.title {
				c.rule = "title-" + c.rule
				if m := d.lastHome(int32(len(d.toks))); m != nil && len(c.home) == 0 {
					c.home = []*person{m}
				}
			}
			return append([]*candidate{c}, d.toldWith(c, cs)...)
		}
	}
	return nil
}

// dayToCome says whether the text leaves the day of what is planned open: "will go to Lima in the coming weeks".
func (d *document) dayToCome(c *candidate) bool {
	if c.status != data.Planned || !c.start.IsZero() {
		return false
	}
	if s := d.sents[c.sent]; c.date == nil && slices.ContainsFunc(d.datesIn(s.from, s.to), func(m dateMention) bool { return m.kind == dateMonth }) {
		return true // "In October the Summit will be held"
	}
	return slices.ContainsFunc(d.sents, func(s sentence) bool {
		return d.hasWords(s, "coming", "weeks") || d.hasWords(s, "coming", "months") || d.hasWords(s, "near", "future")
	})
}

// undated gives all that the body of a dated page tells without days the day of publication; what a page tells that has no day at all
// has none.
func (d *document) undated(cs []*candidate) (out []*candidate) {
	for _, c := range cs {
		if c.title || c.weak || len(d.foreign(c)) == 0 || d.background(c) || d.dayToCome(c) {
			continue
		}
		switch {
		case !c.start.IsZero():
		case !d.years.today.IsZero():
			d.dayOfPage(c)
		default:
			c.method = data.DateNone
		}
		if i := slices.IndexFunc(out, func(o *candidate) bool { return d.same(o, c) }); i >= 0 {
			d.join(out[i], c)
			continue
		}
		out = append(out, c)
	}
	return out
}

// dayOfPage gives an engagement that no day is told of the day of the page, or that in the title of a report.
func (d *document) dayOfPage(c *candidate) {
	c.start, c.method, c.spread = d.years.today, data.DatePublished, 2
	if day, method := d.dayReported(); !day.IsZero() && c.status == data.Held {
		c.start, c.method, c.spread = day, method, 0
	}
}

// reportedWithin is how many days after the one in its title a report may come out.
const reportedWithin = 5

// dayReported is the day in the title of a report that came out soon after it: "Minister A at the General Assembly, 27 September 2013".
func (d *document) dayReported() (data.Date, data.DateMethod) {
	m := d.titleDay()
	if m == nil {
		return data.Date{}, data.DateNone
	}
	day, _, method, _ := d.resolve(*m)
	if gap := d.years.today.Sub(day); gap < 0 || gap > reportedWithin {
		return data.Date{}, data.DateNone
	}
	return day, method
}

// toldWith are the other engagements that a sentence without a date tells beside c: "met with A, B and C".
func (d *document) toldWith(c *candidate, cs []*candidate) []*candidate {
	var out []*candidate
	for _, o := range cs {
		if o != c && !o.title && !o.weak && o.sent == c.sent && o.trigger == c.trigger && o.start.IsZero() && len(d.foreign(o)) > 0 {
			o.start, o.end, o.method, o.spread = c.start, c.end, c.method, c.spread
			out = append(out, o)
		}
	}
	return out
}

// fromTitle gives an engagement that names no foreign party the parties that the title names for it: the body often says only
// "the Conference".
func (d *document) fromTitle(out, cs []*candidate) {
	if len(out) == 0 || len(d.foreign(out[0])) > 0 || out[0].kind != data.Multilateral {
		return
	}
	for _, c := range cs {
		if c.title && c.kind == data.Multilateral && len(d.foreign(c)) > 0 {
			out[0].parties = append(out[0].parties, c.parties...)
			return
		}
	}
}
