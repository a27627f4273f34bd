package extract

// heldOn is the day that an event is told to be held on right behind its name: "to attend the 3rd Joint Committee Meeting to be held in Lima on May
// 23". nil where nothing is told there.
func (d *document) heldOn(noun match, s sentence) *dateMention {
	for i := noun.to; i < min(s.to, noun.to+8); i++ {
		if d.isWord(i, "held") || d.isWord(i, "take", "taking") && d.isWord(i+1, "place") {
			m := d.firstDate(i, min(s.to, i+heldReach))
			if m == nil || m.kind != dateDay || d.relativeBetween(i, m.from) || d.hasWord(i, m.from, "and", "before", "after") {
				return nil
			}
			return m
		}
		if d.word(i) != "," && !d.isWord(i, "to", "be", "which", "that", "will", "is", "scheduled", "slated", "due") {
			return nil
		}
	}
	return nil
}

// heldReach is how many tokens behind "held" the day may stand.
const heldReach = 14
