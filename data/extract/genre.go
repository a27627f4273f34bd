package extract

import (
	"bytes"
	"slices"
)

// A transcript, an interview or a statement tells of many meetings, in passing; none of them is what it reports.

// speechOnly says whether the title calls the release something that reports no engagement, by phrases/genres.csv, and
// itself tells of none.
func (d *document) speechOnly() bool {
	if d.addresses() {
		return true
	}
	if !d.titled() {
		return false
	}
	s := d.sents[0]
	for _, a := range d.anchors(s) {
		if a.verb.rule != nil && a.verb.class != verbLight && a.verb.class != verbSpeak {
			return false
		}
	}
	if d.onVisitOf(s) {
		return false
	}
	var folded, spaced [longestWord * 4]byte // most titles fit in
	words := fold(folded[:0], d.words(s.from, s.to))
	if bytes.Contains(words, []byte("briefing")) {
		return false // spokespersons announce
	}
	return d.tables.mayNameGenre(words) && d.tables.namesGenre(spacedWords(spaced[:0], words))
}

// onVisitOf says whether a title says that a text is about somebody's visit: "Spokesperson A’s Remarks on Minister B’s Visit to Peru".
func (d *document) onVisitOf(s sentence) bool {
	for i := s.from + 1; i < s.to; i++ {
		if d.isWord(i, "on", "about", "regarding") && d.isWord(i-1, "remarks", "statement", "comments") {
			about := s
			about.from = i + 1
			return d.visitNamed(about) != nil
		}
	}
	return false
}

// addresses says whether a text begins as one that is spoken to an assembly: "Thank you, Madam Moderator", "Mr. Speaker,".
func (d *document) addresses() bool {
	for _, s := range d.sents[:min(len(d.sents), 8)] {
		i := s.from
		if d.isWord(i, "thank") && d.isWord(i+1, "you") {
			i += 2
			for d.word(i) == "," || d.isWord(i, "very", "much", "so") {
				i++
			}
		}
		for d.is(i, isHonorific) || d.word(i) == "." {
			i++
		}
		if i > s.from && d.isWord(i, "moderator", "chair", "chairman", "chairperson", "president", "speaker", "excellencies") && (d.word(i+1) == "," || d.word(i+1) == "." && i+2 >= s.to || i+1 >= s.to) {
			return true
		}
	}
	return false
}

// mayNameGenre says whether a folded title has a word that a genre's words begin with.
func (t *tables) mayNameGenre(title []byte) bool {
	for from, to := 0, 0; from < len(title); from = to + 1 {
		for to = from; to < len(title) && inWord(title[to]); to++ {
		}
		if from < to && t.genreHeads[title[from]]&(1<<((to-from)&63)) != 0 && len(t.genres[string(title[from:to])]) > 0 {
			return true
		}
	}
	return false
}

// namesGenre says whether a title, its words parted by one space, has the words of a genre.
func (t *tables) namesGenre(title []byte) bool {
	for len(title) > 0 {
		word, rest, _ := bytes.Cut(title, []byte(" "))
		for _, g := range t.genres[string(word)] {
			if len(title) >= len(g) && string(title[:len(g)]) == g {
				return true
			}
		}
		title = rest
	}
	return false
}

// spacedWords appends to dst a folded text with one space in the place of all that is not part of a word, and one at both ends.
func spacedWords(dst, folded []byte) []byte {
	dst = append(dst, ' ')
	for _, c := range folded {
		if inWord(c) {
			dst = append(dst, c)
		} else if dst[len(dst)-1] != ' ' {
			dst = append(dst, ' ')
		}
	}
	if dst[len(dst)-1] != ' ' {
		dst = append(dst, ' ')
	}
	return dst
}

func inWord(c byte) bool { return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c > 127 }

// question says whether a sentence is a question, as journalists put them.
func (d *document) question(s sentence) bool {
	return d.word(s.to-1) == "?" || d.isWord(s.from, "q", "question", "reporter") && d.word(s.from+1) == ":"
}

// dropAttributed leaves out who only stands for a text: "The following is attributable to Spokesperson A: Secretary B spoke today with …".
func (d *document) dropAttributed() {
	for _, s := range d.sents[:min(len(d.sents), 4)] {
		for i := s.from; i < s.to; i++ {
			if !d.isWord(i, "attributable", "attributed") {
				continue
			}
			end := i + 1
			for end < s.to && d.word(end) != ":" {
				end++
			}
			d.people = slices.DeleteFunc(d.people, func(p *person) bool { return p.from > i && p.to <= end })
		}
	}
}

// firstPerson says whether a verb's subject is "I": a speaker who recalls.
func (d *document) firstPerson(a anchor, s sentence) bool {
	for i := a.from - 1; i >= s.from && i > a.from-6; i-- {
		if d.word(i) == "I" || d.isWord(i, "you") {
			if d.isWord(i, "you") {
				return true
			}
			return a.tense != tenseFuture && !(d.opens(s) && d.dated(s)) && !d.tellsPress(s) // "I will visit Brunei" announces a trip, and "Today I met A" reports
		}
		if t := d.toks[i]; t.kind != tokWord || t.shape != lowerCase {
			return false
		}
	}
	return false
}

// spokenOf says whether a speaker tells of an event that they took part in: "Last year I attended the Forum".
func (d *document) spokenOf(n match, s sentence) bool {
	ms := d.anchors(s)
	for i := len(ms) - 1; i >= 0; i-- {
		if ms[i].from < n.from {
			return d.firstPerson(ms[i], s)
		}
	}
	return false
}

// tellsPress says whether a sentence is of what a minister tells the press before its questions, of the days before it: "Yesterday I received
// the Foreign Minister of Peru", "I visited Peru from May 3 to 6", and on a trip of what was done on it: "During my stay, I attended …".
// What is older is recalled.
func (d *document) tellsPress(s sentence) bool {
	if m := d.firstDate(s.from, s.to); m != nil && !d.ofLateDays(m) || m == nil && !d.ofOwnTrip(s) || !d.titled() || !d.hasWord(d.sents[0].from, d.sents[0].to, "conference", "briefing") {
		return false
	}
	for _, t := range d.sents {
		if t.from >= s.from {
			return true
		}
		if d.question(t) {
			return false
		}
	}
	return false
}

// ofOwnTrip says whether a sentence, or one of the two before it, names the trip that its speaker is on: "during my stay", "this visit".
func (d *document) ofOwnTrip(s sentence) bool {
	if d.rel.Published.IsZero() {
		return false
	}
	last := slices.IndexFunc(d.sents, func(t sentence) bool { return t.from >= s.from })
	for _, t := range d.sents[max(0, last-2) : last+1] {
		for i := t.from; i < t.to-1; i++ {
			if d.isWord(i, "my", "this") && d.isWord(i+1, "stay", "visit", "trip") || d.isWord(i, "while") && d.word(i+1) == "I" {
				return true
			}
		}
	}
	return false
}

// ofLateDays says whether a date is of the ten days up to the day of publication.
func (d *document) ofLateDays(m *dateMention) bool {
	published := d.rel.Published
	switch {
	case published.IsZero():
		return false
	case m.kind == dateToday || m.kind == dateYesterday:
		return true
	case m.kind != dateDay:
		return false
	}
	day := m.start
	if !m.end.IsZero() {
		day = m.end
	}
	if day.Year == 0 {
		day.Year = published.Year
	}
	return day.Valid() && published.Sub(day) >= 0 && published.Sub(day) <= 10
}
