package extract

// looksBack says whether a noun is told as one of earlier: "their last meeting", "FOCs had been held".
func (d *document) looksBack(n match, s sentence) bool {
	for i := max(s.from, n.from-6); i < n.from; i++ {
		if d.isWord(i, "last", "previous", "earlier", "former", "past", "recent", "every", "no", "follows", "upon") {
			return true
		}
	}
	if d.isWord(s.from, "it", "this") && d.isWord(s.from+1, "followed", "follows") {
		return true // "It followed a call between A and B on Friday"
	}
	if d.word(n.to) == "," && d.isWord(n.to+1, "held", "hosted") && d.firstDate(s.from, n.from) != nil {
		return true // "what the Summit, held in Busan on …, has achieved"
	}
	for i := n.to; i < min(s.to, n.to+5); i++ {
		if d.isWord(i, "had", "before") {
			return true
		}
	}
	return false
}

// comingUp says whether a noun is told as one that is still to come, and not what the sentence is about: "how preparations stand for the
// upcoming NATO Summit", "the Summit, due in Brussels on July 11".
func (d *document) comingUp(n match) bool {
	for i := n.from - 1; i >= 0 && i > n.from-6; i-- {
		if d.isWord(i, "upcoming", "forthcoming") {
			return true
		}
	}
	return d.word(n.to) == "," && d.isWord(n.to+1, "due")
}

// asOccasion says whether a noun only gives the time of something else: "took part in Lima, during the session of the General Assembly, in …".
func (d *document) asOccasion(n match, s sentence) bool {
	if d.is(n.to, isBe) && d.hasWord(n.to+1, n.to+3, "going", "underway", "held") && d.hasWord(max(s.from, n.from-8), n.from, "where") {
		return true // "in New York, where the General Assembly is going on"
	}
	for i := n.from - 1; i > s.from && i > n.from-9; i-- {
		if d.isWord(i, "during") {
			return d.word(i-1) == ","
		}
	}
	return false
}

// onSidelines says whether a noun stands behind "on the sidelines of", so that it only tells when and where something else was.
func (d *document) onSidelines(n match, s sentence) bool {
	for i := n.from - 1; i > s.from && i > n.from-12; i-- {
		if d.isWord(i, "sidelines", "margins", "fringes") && d.isWord(i+1, "of") {
			return true
		}
		if d.word(i) == "," || d.word(i) == ";" {
			return false
		}
	}
	return false
}
