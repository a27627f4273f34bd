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
					c.start, c.method, c.spread = d.years.today, data.DatePublished, 2
				}
			}
			if !c.title && c.method == data.DatePublished {
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
	return c.status == data.Planned && c.start.IsZero() && slices.ContainsFunc(d.sents, func(s sentence) bool {
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
			c.start, c.method, c.spread = d.years.today, data.DatePublished, 2
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
