package extract

// preparedFor says whether a year is one that something is prepared for: "to prepare for the next 60 years, with the year 2022 marking the 60th
// anniversary".
func (d *document) preparedFor(s sentence, i int32) bool {
	for j := s.from; j < i; j++ {
		if d.isWord(j, "prepare", "preparing", "prepares") {
			return d.hasWord(i, min(s.to, i+6), "marking", "anniversary") || d.hasWord(max(j, i-6), i, "anniversary", "marks", "marking")
		}
	}
	return false
}
