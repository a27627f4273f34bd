package extract

import "github.com/demarche/demarche/data"

// attendsIt adds to what the sentence before told who takes part in it, where a sentence tells of his trip as well: "A trilateral consultation
// will take place in Lima. Vice Minister A will visit Peru to attend the meeting, which will also be attended by B and C".
func (d *document) attendsIt(si int, s sentence, told []*candidate) {
	if len(told) == 0 {
		return
	}
	c := told[len(told)-1]
	if c.title || si-c.sent != 1 || c.kind == data.Visit || c.kind == data.Ceremony || len(c.home) > 0 || len(c.others) > 0 {
		return
	}
	if d.isWord(s.from, "for") && d.isWord(s.from+1, "the", "this") && d.isWord(s.from+2, "meeting", "consultation", "consultations", "talks", "dialogue", "conference", "forum") && d.word(s.from+3) == "," {
		home, _ := d.sides(d.peopleIn(s.from, s.to)) // "For the meeting, Vice Minister A will visit Peru"
		for _, p := range home {
			c.home = addOnce(c.home, p)
		}
		return
	}
	for _, m := range d.verbsIn(s.from, s.to) {
		if d.tables.verbs[m.ref>>3].class != verbAttend || !d.isWord(m.to, "the", "this") || !d.isWord(m.to+1, "meeting", "consultation", "consultations", "talks", "dialogue", "conference", "forum") {
			continue
		}
		if after := m.to + 2; after < s.to && d.word(after) != "," && d.word(after) != "." {
			return // "the meeting of the Council" is another
		}
		home, _ := d.sides(d.peopleIn(s.from, m.from))
		_, others := d.sides(d.peopleIn(m.to, s.to))
		for _, p := range home {
			c.home = addOnce(c.home, p)
		}
		for _, p := range others {
			c.others = d.addCounterpart(c.others, p)
		}
		return
	}
}
