package extract

import "github.com/demarche/demarche/data"

// moreDays reads the further days of meetings whose verb and whose people are told once: "met with the ambassadors from Peru and Chile on
// May 12; from Poland and Norway on May 13; and from Kenya on May 14".
func (d *document) moreDays(s sentence, made []*candidate) (out []*candidate) {
	var first *candidate
	each := false // whether each state is a meeting of its own
	for _, c := range made {
		if c.date == nil || c.inherited || c.date.kind != dateDay || !c.date.end.IsZero() || c.kind == data.Visit || len(c.others) == 0 || !d.unnamedFrom(c) {
			continue
		}
		each = first != nil && first.trigger == c.trigger
		first = c
	}
	if first == nil {
		return nil
	}
	for at := first.date.to; ; {
		parties, day := d.dayAfter(at, s)
		if day == nil {
			return out
		}
		at = day.to
		groups := [][]party{parties}
		if each {
			groups = groups[:0]
			for _, p := range parties {
				groups = append(groups, []party{p})
			}
		}
		for _, g := range groups {
			c := *first
			c.date, c.others, c.parties, c.rule = day, nil, g, "more-days"
			if len(g) == 1 && c.kind == data.Multilateral {
				c.kind = data.Meeting
			}
			out = append(out, d.draft(c))
		}
	}
}

// unnamedFrom says whether those whom a candidate is with stand for their states and offices alone: "the ambassadors from Peru and Chile".
func (d *document) unnamedFrom(c *candidate) bool {
	for _, p := range c.others {
		if p.named() || !p.plural && !p.group {
			return false
		}
	}
	return true
}

// dayAfter reads "; and from Poland and Norway on May 13", "and those of Kenya on May 14", at token i.
func (d *document) dayAfter(i int32, s sentence) ([]party, *dateMention) {
	if i >= s.to || d.word(i) != ";" && d.word(i) != "," && !d.isWord(i, "and") {
		return nil, nil
	}
	for i < s.to && (d.word(i) == ";" || d.word(i) == "," || d.isWord(i, "and", "with", "those")) {
		i++
	}
	parties, at := d.partyList(i, s)
	if len(parties) == 0 || !d.isWord(at, "on") {
		return nil, nil
	}
	day := d.firstDate(at, at+3)
	if day == nil || day.kind != dateDay {
		return nil, nil
	}
	return parties, day
}
