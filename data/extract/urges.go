package extract

import "slices"

// urges says whether "called on" asks many for something: "called on the members of the Forum to send a strong message".
func (d *document) urges(cl clause, objects []*person) bool {
	if cl.passive || len(objects) == 0 || slices.ContainsFunc(objects, func(p *person) bool { return !p.group && !p.plural || p.named() }) {
		return false
	}
	last := objects[len(objects)-1].to
	for i := last; i < min(cl.s.to, last+4); i++ {
		if d.isWord(i, "to") && i+1 < cl.s.to && d.toks[i+1].shape == lowerCase {
			return true
		}
	}
	return false
}
