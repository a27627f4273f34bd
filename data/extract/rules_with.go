package extract

import (
	"slices"

	"github.com/demarche/demarche/data"
)

// withWhom reads sentences that begin with those who were met, and whose verb only tells that views were exchanged: "With Foreign
// Minister A of Hungary and Foreign Minister B of Greece, the Minister, on the sidelines, took up bilateral relations".
// Who was met before is not met again: the sentence tells what was said then. Of told, what begins at made is of the same sentence.
func (d *document) withWhom(si int, s sentence, set *setting, told []*candidate, made int) []*candidate {
	if len(told) > made || !d.isWord(s.from, "with") || d.calledOff(s) {
		return nil
	}
	verb := d.talkVerb(s)
	if verb == 0 {
		return nil
	}
	home, others := d.sides(d.peopleIn(s.from, verb))
	if len(home) == 0 {
		if m := d.lastHome(verb); m != nil && d.pronounIn(s.from, verb) {
			home = []*person{m}
		}
	}
	others = slices.DeleteFunc(dropUnnamed(others), func(p *person) bool { return metBefore(p, told) })
	if len(home) == 0 || len(others) == 0 {
		return nil
	}
	cl := clause{sent: si, s: s, from: s.from, to: s.to, cut: verb}
	cl.match = match{from: verb, to: verb + 1}
	cs := d.perCounterpart(cl, home, others, d.callKind(cl, data.Meeting), "with-whom")
	for _, c := range cs {
		c.sent, c.point, c.from, c.to, c.status = si, s.point, s.from, s.to, data.Held
		if d.plannedAt(verb, s) {
			c.status = data.Planned
		}
		d.datePlace(c, cl, set)
	}
	return cs
}

func metBefore(p *person, told []*candidate) bool {
	for _, c := range told {
		for _, q := range c.others {
			if q.name == p.name || q.same == p || p.same == q || p.same != nil && p.same == q.same {
				return true
			}
		}
	}
	return false
}

// talkVerb is the first verb of a sentence that tells of talking, past the persons at its head; 0 where there is none.
func (d *document) talkVerb(s sentence) int32 {
	if !s.has(isTalk) {
		return 0
	}
	for i := s.from + 1; i+1 < s.to; i++ {
		switch {
		case !d.is(i, isTalk):
		case d.isWord(i, "exchanged", "exchange"):
			if d.isWord(i+1, "views", "opinions") {
				return i
			}
		case d.isWord(i, "took", "take"):
			if d.isWord(i+1, "up") {
				return i
			}
		case d.isWord(i, "went"):
			if d.isWord(i+1, "over", "through") {
				return i
			}
		default:
			return i
		}
	}
	return 0
}

func (d *document) pronounIn(from, to int32) bool {
	for i := from; i < to; i++ {
		if d.is(i, isPronoun) {
			return true
		}
	}
	return false
}
