package extract

import "github.com/demarche/demarche/data"

// background says whether a candidate tells of something earlier, or of too little: an earlier year, a date long before
// the release's own, a forum of experts.
func (d *document) background(c *candidate) bool {
	if c.kind == data.Multilateral && len(c.others) == 0 && d.ofExperts(c) {
		return true
	}
	if c.start.IsZero() || d.years.anchor.IsZero() {
		return false
	}
	gap := d.years.anchor.Sub(c.start)
	if c.status == data.Held && gap > 20 && !d.lateReport(c, gap) {
		return true
	}
	if gap < -200 {
		return true
	}
	return d.saysEarlier(c) || d.comesAfter(c) || gap > 0 && c.status == data.Held && d.calledToMind(c)
}

// lateReport says whether a page that is dated months later still reports an engagement as its own: its first sentence
// states the day in full.
func (d *document) lateReport(c *candidate, gap int) bool {
	return gap < 150 && c.date != nil && c.date.start.Year != 0 && !c.inherited && c.sent <= 1 && d.rel.Points[c.point].Kind != data.PointTitle
}

// saysEarlier says whether the clause places itself in the past of the release: "last met in", "the previous round was held".
func (d *document) saysEarlier(c *candidate) bool {
	for i := max(c.from, c.trigger.from-6); i < min(c.to, c.trigger.to+3); i++ {
		if d.is(i, isEarlier) && (!d.isWord(i, "last") || d.isWord(i+1, "met", "such", "year", "month", "visited", "held")) {
			return c.date == nil || c.inherited || d.years.anchor.Sub(c.start) > 3
		}
	}
	undated := c.date == nil || c.inherited
	return (undated || d.years.anchor.Sub(c.start) > 2 || c.start.After(d.years.anchor)) && d.lastYear(c) || undated && d.monthBefore(c)
}

// monthBefore says whether the words before what is told set it in a month or year gone by: "hosted her last month for the 5th round of the
// Dialogue".
func (d *document) monthBefore(c *candidate) bool {
	for i := c.trigger.from - 1; i > c.from && d.word(i) != ","; i-- {
		if e, ok := d.entity(i); ok && e.from < i {
			i = e.from // over the comma of "Washington, D.C."
			continue
		}
		if d.isWord(i-1, "last") && (d.isWord(i, "month", "year") || d.is(i, isMonth)) {
			return d.toks[i+1].kind != tokPossessive && !d.hasWord(c.from, i, "who", "since", "after", "following")
		}
	}
	return false
}

// lastYear says whether the sentence goes on to set its event in a year, month or week gone by: "the 3rd Dialogue, which took place in Lima in
// November last year".
func (d *document) lastYear(c *candidate) bool {
	from := max(c.trigger.to, c.verb.to)
	for i := from; i+2 < min(d.sents[c.sent].to, from+40); i++ {
		switch d.toks[i].initial {
		case 'l', 'w', 'm', 'y', 'a', ',': // of the words that are asked for at i
		default:
			if d.toks[i+1].initial != 'a' {
				continue
			}
		}
		if d.isWord(i, "last") && (d.isWord(i+1, "year", "month", "week") || d.is(i+1, isMonth)) || d.isWord(i+1, "ago") || d.isWord(i, "week", "month", "year") && d.isWord(i+1, "before") {
			return d.toks[i+2].kind != tokPossessive // "last year's summit" is another event
		}
		if d.isWord(i, "at") && d.isWord(i+1, "the") && d.isWord(i+2, "time") && !d.isWord(i+3, "of") {
			return true // "what was said in the telephone conversation with President A at the time"
		}
		if d.isWord(i, "and") && d.is(i+1, isTalk) {
			return false // "held talks with A and discussed the visit of last year"
		}
		if d.word(i) == "," && d.isWord(i+1, "and", "but", "the", "they", "while", "with") {
			return false
		}
	}
	return false
}

// comesAfter says whether a meeting is only told as what the one reported came after: "the meeting comes after the Leaders' Meeting (July 11) that Peru
// hosted".
func (d *document) comesAfter(c *candidate) bool {
	s := d.sents[c.sent]
	for i := c.trigger.from - 1; i > s.from && i > c.trigger.from-45; i-- {
		if d.isWord(i, "after", "follows") && (d.isWord(i, "follows") || d.isWord(i-1, "comes", "came")) {
			today := c.date != nil && c.date.from > i && c.start == d.years.anchor // "came after talks this morning"
			return !today && (len(c.home) == 0 || c.home[0].from < s.from || c.home[0].from > i)
		}
		if d.isWord(i, "and", "but", "while") && d.verbAt(i+1) || d.word(i) == ";" || d.isWord(i, "between") {
			return false
		}
	}
	return false
}

// calledToMind says whether a sentence only tells what somebody called to mind: "Minister Yun was pleased that the two had met on May 3".
func (d *document) calledToMind(c *candidate) bool {
	s := d.sents[c.sent]
	if d.isWord(s.from, "only", "just") && d.isWord(s.from+2, "before", "earlier") { // "Only days before, on June 2, …"
		return true
	}
	for i := s.from; i < c.trigger.from && i < s.from+24; i++ {
		if d.isWord(i, "recalled", "recalling", "noted", "noting", "mentioned", "appreciative", "appreciated", "pleased", "glad", "satisfied", "remarked", "observed", "thanked") || d.isWord(i, "welcomed") && d.isWord(i+1, "that", "the") {
			return len(d.mentioned(s.from, i)) > 0 || d.theTwo(s.from, i)
		}
	}
	return false
}

// ofExperts says whether those who come to a forum are said to be experts: "Experts on Korea-Japan relations will attend the Forum".
func (d *document) ofExperts(c *candidate) bool {
	if !d.isWord(c.trigger.to-1, "forum", "seminar", "symposium", "workshop", "conference", "roundtable") {
		return false
	}
	for i := c.sent; i < min(len(d.sents), c.sent+4); i++ {
		s := d.sents[i]
		if d.hasWord(s.from, min(s.to, s.from+3), "experts", "scholars", "academics", "professors") && d.hasWord(s.from, s.to, "attend", "attended", "participate", "participated", "took", "take", "gather", "gathered") {
			return true
		}
	}
	return false
}
