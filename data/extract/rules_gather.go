package extract

import "github.com/demarche/demarche/data"

// comeToIt gives a meeting of many that was told before those who come together at it: "The Ministers of the member states will come together at
// the Meeting, as will the EU High Representative".
func (d *document) comeToIt(cl clause, noun match, set *setting) bool {
	c := set.told
	if c == nil || c.kind != data.Multilateral || c.sent < cl.sent-2 || !d.atBareNoun(cl.match.to, noun) {
		return false
	}
	_, others := d.sides(d.peopleIn(noun.to, cl.s.to))
	for _, p := range others {
		c.others = d.addCounterpart(c.others, p)
	}
	return true
}

// atBareNoun says whether a noun that only points back stands at token i: "at the Meeting".
func (d *document) atBareNoun(i int32, noun match) bool {
	return d.isWord(i, "at", "in", "for") && d.skipThe(i+1) == noun.from && noun.to == noun.from+1
}

// gathersAt says whether it is only told who comes together at what a noun points back to.
func (d *document) gathersAt(n match, s sentence) bool {
	for _, v := range d.verbsIn(s.from, n.from) {
		if d.tables.verbs[v.ref>>3].class == verbGather && d.atBareNoun(v.to, n) {
			return true
		}
	}
	return false
}
