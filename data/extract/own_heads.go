package extract

// ownHeads says whether a sentence tells of those who head the home state's own missions, who come together among themselves: "the 2016 meeting of
// the heads of the Republic of Korea's diplomatic missions in Europe", "attended by 34 chiefs of missions to European countries".
func (d *document) ownHeads(s sentence) bool {
	for i := s.from; i+2 < s.to; i++ {
		if !d.isWord(i, "heads", "chiefs") || !d.isWord(i+1, "of") {
			continue
		}
		for j := i + 2; j < min(s.to, i+10); j++ {
			if d.isWord(j, "mission", "missions", "posts") {
				return d.ownBetween(i+2, j) || j == i+2 && d.isWord(j+1, "to") && !d.ownBetween(j+2, min(s.to, j+4)) // not "to the Republic of Korea"
			}
		}
	}
	return false
}

// ownBetween says whether the home state or "overseas" stands in tokens [from, to).
func (d *document) ownBetween(from, to int32) bool {
	for i := from; i < to; i++ {
		if d.isWord(i, "overseas", "own") {
			return true
		}
		if e, ok := d.entity(i); ok && e.class == classCountry && d.gaz.Countries[e.ref].Code == d.home {
			return true
		}
	}
	return false
}
