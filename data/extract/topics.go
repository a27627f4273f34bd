package extract

import (
	"slices"

	"github.com/demarche/demarche/data"
)

// topicHit is a topic with the words that show it.
type topicHit struct {
	topic int32
	match match
}

// topicsOf lists the topics that the given sentences show to have been discussed, each with its first words.
func (d *document) topicsOf(sents []int) []topicHit {
	var out []topicHit
	for _, si := range sents {
		s := d.sents[si]
		for _, m := range within(d.found.topics, s.from, s.to) {
			if !slices.ContainsFunc(out, func(h topicHit) bool { return h.topic == m.ref }) && !d.inDepartment(m) {
				out = append(out, topicHit{m.ref, m})
			}
		}
	}
	return out
}

// inDepartment says whether a topic's words are part of an office or of a department's name: "Ministry of Trade, Industry and
// Energy" discusses nothing.
func (d *document) inDepartment(m match) bool {
	for _, p := range d.around(m.from) {
		if p.titleFrom <= m.from && m.to <= p.titleTo && !p.group {
			return true
		}
	}
	if d.toks[m.from].shape == lowerCase {
		return false
	}
	for i := m.from - 1; i >= 0 && i > m.from-18; i-- {
		if d.isWord(i, "ministry", "ministries", "department", "bureau", "agency", "institute", "committee", "minister", "ministers", "center", "foundation") {
			return d.toks[i].shape != lowerCase
		}
		if d.toks[i].kind == tokWord && d.toks[i].shape == lowerCase && !d.is(i, isConnector) {
			return false
		}
	}
	return false
}

// scopes shares the sentences of the document out among the engagements: the title's to all, an engagement's own, and
// those after it up to the next one. What several engagements were told in one sentence goes to those of them that the
// later sentences name, or to all. A trip has the whole document.
func (d *document) scopes(cs, dropped []*candidate) {
	for k, c := range cs {
		if len(cs) == 1 || c.kind == data.Visit {
			c.scope = d.allSentences()
			continue
		}
		if d.titled() {
			c.scope = append(c.scope, 0)
		}
		for _, u := range dropped {
			if u.sent < c.sent && overlap(u, c) {
				c.scope = append(c.scope, u.sent)
			}
		}
		c.scope = append(c.scope, c.sent)
		next := len(d.sents)
		for _, o := range cs[k+1:] {
			if o.sent > c.sent {
				next = o.sent
				break
			}
		}
		siblings := d.siblings(cs, c)
		for si := c.sent + 1; si < len(d.sents); si++ {
			mine := d.mentionsAny(d.sents[si], c)
			switch {
			case si < next && (len(siblings) == 0 || mine || !d.mentionsOneOf(d.sents[si], siblings)),
				si >= next && mine && !d.mentionsOneOf(d.sents[si], cs[k+1:]):
				c.scope = append(c.scope, si)
			}
		}
	}
}

func (d *document) titled() bool {
	return len(d.sents) > 0 && d.rel.Points[d.sents[0].point].Kind == data.PointTitle
}

// siblings are the engagements told in the same sentence.
func (d *document) siblings(cs []*candidate, c *candidate) []*candidate {
	var out []*candidate
	for _, o := range cs {
		if o != c && o.sent == c.sent && o.kind != data.Visit {
			out = append(out, o)
		}
	}
	return out
}

func (d *document) mentionsOneOf(s sentence, cs []*candidate) bool {
	return slices.ContainsFunc(cs, func(o *candidate) bool { return o.kind != data.Visit && d.mentionsAny(s, o) })
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
	out := make([]int, len(d.sents))
	for i := range out {
		out[i] = i
	}
	return out
}
