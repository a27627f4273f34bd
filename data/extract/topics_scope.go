package extract

import (
	"slices"

	"github.com/demarche/demarche/data"
)

// Which sentences tell what was said in which engagement.

// usualScope is how many sentences an engagement has at the most, as a rule.
const usualScope = 16

// scopes gives each engagement the sentences that its topics are read from. In a briefing nothing is said of one announcement's matter in
// another.
func (d *document) scopes(cs, umbrellas []*candidate) {
	d.shareOut(cs, umbrellas)
	of := d.announcements()
	if of == nil {
		return
	}
	for _, c := range cs {
		c.scope = slices.DeleteFunc(c.scope, func(si int) bool { return of[si] != of[c.sent] })
	}
}

// shareOut shares the sentences of the document out among the engagements. The title's goes to all; a sentence that names a
// counterpart or an organisation goes to the engagements that have them; one that names nobody stays with those of the
// sentence before it, and at a new numbered point with those that were told in the last one that told any. A trip has the whole document.
func (d *document) shareOut(cs, umbrellas []*candidate) {
	told := d.scratch.told.room(len(cs)) // without trips
	for _, c := range cs {
		if len(cs) == 1 || c.kind == data.Visit {
			c.scope = d.allSentences()
			continue
		}
		told = append(told, c)
		c.scope = d.scratch.sents.room(usualScope)
		if d.titled() {
			c.scope = append(c.scope, 0)
		}
		for _, u := range umbrellas {
			if u.sent < c.sent && overlap(u, c) {
				c.scope = append(c.scope, u.sent)
			}
		}
	}
	if len(cs) == 1 || len(told) == 0 {
		return
	}
	first := told[0].sent
	for _, c := range told {
		first = min(first, c.sent)
	}
	var owners, last []*candidate
	group, lastGroup := 0, 0 // the numbered point with all its sub-points; that in which the last ones were told
	for si := first; si < len(d.sents); si++ {
		at := d.sents[si].point
		numbered := si > 0 && at != d.sents[si-1].point && d.rel.Points[at].Kind == data.PointNumbered
		if numbered {
			group++
		}
		if here := d.toldAt(told, si); len(here) > 0 {
			if group != lastGroup {
				last, lastGroup = nil, group
			}
			if len(owners) > 0 && d.toldInPassing(here) {
				for _, c := range here {
					c.scope = append(c.scope, si)
				}
				last = append(last, here...)
				continue
			}
			owners, last = here, append(last, here...)
		} else if at := d.atItself(told, si); len(at) > 0 {
			owners = at
		} else if len(last) > 1 && d.inAllOfThem(d.sents[si]) {
			owners = last
		} else if named := d.namedBy(told, si); len(named) > 0 {
			owners = named
		} else if numbered {
			owners = last
		}
		for _, c := range owners {
			c.scope = append(c.scope, si)
		}
	}
}

// toldInPassing says whether what a sentence tells was before what is reported, or comes after it: "On 9 November the two sides had held their Human
// Rights Dialogue".
// What follows is not said of it.
func (d *document) toldInPassing(here []*candidate) bool {
	return !slices.ContainsFunc(here, func(c *candidate) bool {
		return c.rule != rulePreceded && c.rule != ruleNextRound && (c.verb.to == 0 || !d.isWord(c.verb.from-1, "had"))
	})
}

// atItself are the engagements that a sentence comes back to by their name: "At their Human Rights Dialogue, the two sides discussed …".
func (d *document) atItself(told []*candidate, si int) (out []*candidate) {
	s := d.sents[si]
	if !d.isWord(s.from, "at", "during") || !d.isWord(s.from+1, "the", "their", "this") {
		return nil
	}
	for _, n := range d.eventsIn(s.from, min(s.to, s.from+8)) {
		name := folded(d.words(n.from, n.to))
		for _, c := range told {
			if c.sent < si && n.to-n.from > 1 && folded(d.words(c.trigger.from, c.trigger.to)) == name {
				out = append(out, c)
			}
		}
	}
	return out
}

// inAllOfThem says whether a sentence tells what was said in all that was told before it: "In these calls, they condemned …".
func (d *document) inAllOfThem(s sentence) bool {
	if !d.isWord(s.from, "in", "during", "at", "through", "on") || !d.isWord(s.from+1, "these", "those", "both", "all", "each") {
		return false
	}
	return d.hasWord(s.from+2, min(s.to, s.from+7), "calls", "conversations", "meetings", "talks", "consultations", "call", "meeting", "occasions")
}

func (d *document) titled() bool {
	return len(d.sents) > 0 && d.rel.Points[d.sents[0].point].Kind == data.PointTitle
}

// toldAt are the engagements that a sentence tells.
func (d *document) toldAt(cs []*candidate, si int) []*candidate {
	mark := d.scratch.told.mark()
	for _, c := range cs {
		if c.sent == si {
			d.scratch.told = append(d.scratch.told, c)
		}
	}
	return d.scratch.told.since(mark)
}

// namedBy are the engagements told before whose counterparts or organisations a sentence names.
func (d *document) namedBy(cs []*candidate, si int) []*candidate {
	var out []*candidate
	for _, c := range cs {
		if c.sent < si && (d.mentionsAny(d.sents[si], c) || c.kind == data.Multilateral && d.mentionsOrg(d.sents[si], c)) {
			out = append(out, c)
		}
	}
	return out
}

// mentionsOrg says whether a sentence names an organisation that takes part.
func (d *document) mentionsOrg(s sentence, c *candidate) bool {
	for _, p := range d.partiesWithin(s.from, s.to) {
		if p.org != "" && slices.ContainsFunc(c.parties, func(q party) bool { return q.org == p.org }) {
			return true
		}
	}
	return false
}

// mentionsAny says whether a sentence names one of the engagement's counterparts.
func (d *document) mentionsAny(s sentence, c *candidate) bool {
	for _, p := range d.mentioned(s.from, s.to) {
		for _, q := range c.others {
			if p == q || p.name != "" && p.name == q.name {
				return true
			}
		}
	}
	return false
}

func (d *document) allSentences() []int {
	out := d.scratch.sents.room(len(d.sents))
	for i := range d.sents {
		out = append(out, i)
	}
	return out
}
