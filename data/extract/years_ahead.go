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

// upcomingReach is how many tokens may stand between "upcoming" and the time of what is to come.
const upcomingReach = 16

// upcoming says whether the time at i is of what is said to be to come: "the upcoming meeting of the Alliance in Copenhagen in November 2017".
func (d *document) upcoming(s sentence, i int32) bool {
	for j := i - 1; j >= s.from && j > i-upcomingReach; j-- {
		if d.isWord(j, "upcoming", "forthcoming") {
			return true
		}
		if d.word(j) == "," && j < i-1 || d.isWord(j, "since", "after") {
			return false
		}
	}
	return false
}
