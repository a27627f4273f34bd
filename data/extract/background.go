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
	return d.saysEarlier(c) || gap > 2 && c.status == data.Held && d.calledToMind(c)
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
	return (c.date == nil || c.inherited || d.years.anchor.Sub(c.start) > 2 || c.start.After(d.years.anchor)) && d.lastYear(c)
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
		if d.isWord(i, "and") && d.is(i+1, isTalk) {
			return false // "held talks with A and discussed the visit of last year"
		}
		if d.word(i) == "," && d.isWord(i+1, "and", "but", "the", "they", "while", "with") {
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
			return len(d.mentioned(s.from, i)) > 0
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
