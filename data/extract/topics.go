package extract

import "slices"

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
			if !slices.ContainsFunc(out, func(h topicHit) bool { return h.topic == m.ref }) {
				out = append(out, topicHit{m.ref, m})
			}
		}
	}
	return out
}

// scopes shares the sentences of the document out among the engagements: an engagement's own, and those after it up to
// the next one. A trip has the sentences of its meetings too.
func (d *document) scopes(cs []*candidate) {
	for k, c := range cs {
		c.scope = append(c.scope, c.sent)
		if len(cs) == 1 {
			c.scope = d.allSentences()
			continue
		}
		if c.rule == "visit" {
			c.scope = d.allSentences()
			continue
		}
		next := len(d.sents)
		for _, o := range cs[k+1:] {
			if o.sent > c.sent {
				next = o.sent
				break
			}
		}
		shared := d.shareSentence(cs, c)
		for si := c.sent + 1; si < next; si++ {
			if !shared || d.mentionsAny(d.sents[si], c) {
				c.scope = append(c.scope, si)
			}
		}
	}
}

func (d *document) shareSentence(cs []*candidate, c *candidate) bool {
	for _, o := range cs {
		if o != c && o.sent == c.sent && o.rule != "visit" {
			return true
		}
	}
	return false
}

// mentionsAny says whether a sentence names one of the engagement's counterparts.
func (d *document) mentionsAny(s sentence, c *candidate) bool {
	for _, p := range d.peopleAll(s.from, s.to) {
		for _, q := range c.others {
			if p == q || p.name != "" && p.name == q.name {
				return true
			}
		}
	}
	return false
}

func (d *document) peopleAll(from, to int32) []*person {
	var out []*person
	for _, p := range d.people {
		if p.from >= from && p.from < to {
			out = append(out, p)
		}
	}
	return out
}

func (d *document) allSentences() []int {
	out := make([]int, len(d.sents))
	for i := range out {
		out[i] = i
	}
	return out
}
