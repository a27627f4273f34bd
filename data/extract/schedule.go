package extract

// A minister's public schedule has a line for each hour: "8:00 a.m. Secretary A meets with Foreign Minister B". It is told in the present, and
// comes out before the day's work: what it tells is planned, and whom an hour names is met at once.

// onSchedule says whether a sentence is a line of a schedule, which the title says the page is.
func (d *document) onSchedule(s sentence) bool {
	if !d.titled() || !d.hasWord(d.sents[0].from, d.sents[0].to, "schedule", "schedules") {
		return false
	}
	for i := s.from; i < min(s.to, s.from+10); i++ {
		if d.isWord(i, "a.m", "p.m", "a.m.", "p.m.", "am", "pm") || d.isWord(i, "a", "p") && d.word(i+1) == "." && d.isWord(i+2, "m") {
			return true
		}
	}
	return false
}

// otherHour says whether two lines of a schedule tell of two engagements.
func (d *document) otherHour(a, b *candidate) bool {
	return a.sent != b.sent && d.onSchedule(d.sents[a.sent]) && d.onSchedule(d.sents[b.sent])
}
