package extract

import "github.com/demarche/demarche/data"

// announcement says whether a sentence of a briefing begins the next announcement: "Next, …", "The second is about …", "Now to my last
// announcement".
func (d *document) announcement(s sentence) bool {
	if d.rel.Category != data.PressBriefing {
		return false
	}
	i := s.from
	if d.word(i) == "(" && i+2 < s.to && d.toks[i+1].kind == tokNumber && d.word(i+2) == ")" {
		return true // "(2) Emergency Grant Aid"
	}
	if d.isWord(i, "moving") && d.isWord(i+1, "on", "along", "ahead") || d.isWord(i, "turning") && d.isWord(i+1, "to", "now") {
		return true // "Moving on to the next topic, …"
	}
	for i < s.to && i < s.from+3 && d.isWord(i, "the", "my", "now", "to", "and", "then") {
		i++
	}
	if !d.isWord(i, "first", "second", "third", "fourth", "fifth", "sixth", "next", "last", "lastly", "finally") {
		return d.isWord(s.from, "to") && d.isWord(s.from+1, "begin", "start") && d.isWord(s.from+2, "with")
	}
	return d.word(i+1) == "," || d.word(i+1) == ":" || d.word(i+1) == "." || d.is(i+1, isBe) ||
		d.isWord(i+1, "announcement", "announcements", "topic", "thing", "item", "issue", "point", "one", "of", "concerns", "comes", "and")
}

// announcements numbers the sentences by the announcement that they belong to; nil where the release is no briefing or has but one.
func (d *document) announcements() []int {
	if d.rel.Category != data.PressBriefing {
		return nil
	}
	of, n := make([]int, len(d.sents)), 0
	for i, s := range d.sents {
		if d.announcement(s) {
			n++
		}
		of[i] = n
	}
	if n < 2 {
		return nil
	}
	return of
}

// otherAnnouncement says whether a briefing tells of two engagements in announcements of their own.
func (d *document) otherAnnouncement(a, b *candidate) bool {
	of := d.announcements()
	return of != nil && of[a.sent] != of[b.sent]
}
