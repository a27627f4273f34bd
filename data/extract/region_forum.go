package extract

// withRegion says whether the name of an event at home joins the home state to a region, whose states the text need not name: "the High-Level
// Forum on Korea-Latin America Partnership", "the Korea-Arab Forum".
func (d *document) withRegion(c *candidate) bool {
	s := d.sents[c.sent]
	for i := max(s.from, c.trigger.from-14); i+1 < min(s.to, c.trigger.to+10); i++ {
		if d.word(i) != "-" && d.word(i) != "–" {
			continue
		}
		if e, ok := d.entity(i - 1); ok && d.isHome(d.partyOf(e)) && d.region(i+1) {
			return true
		}
		if e, ok := d.entity(i + 1); ok && d.isHome(d.partyOf(e)) && d.region(i-1) {
			return true
		}
	}
	return false
}

// region says whether a word, or the two that it ends or begins, names a region of states.
func (d *document) region(i int32) bool {
	if d.isWord(i, "africa", "arab", "asean", "caribbean", "europe", "mekong", "lac", "eurasia", "pacific") {
		return true
	}
	return d.isWord(i, "latin") && d.isWord(i+1, "america") || d.isWord(i, "america") && d.isWord(i-1, "latin") ||
		d.isWord(i, "central", "southeast", "southwest") && d.isWord(i+1, "asia", "america") || d.isWord(i, "middle") && d.isWord(i+1, "east")
}
