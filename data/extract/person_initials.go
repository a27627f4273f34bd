package extract

// noteInitials takes "H." and "E." for the initials of a name where they are not those of "H.E." and "H.R.H.": "H.R. McMaster".
func (d *document) noteInitials() {
	for _, s := range d.sents {
		if !s.has(isHonorific) {
			continue
		}
		for i := s.from; i < s.to; i++ {
			switch {
			case !d.is(i, isHonorific) || d.toks[i].end != d.toks[i].start+1:
			case d.royal(i):
				d.toks[i+2].class |= isHonorific
			case !d.ofStyle(i):
				d.toks[i].class &^= isHonorific
			}
		}
	}
}

// royal says whether "H.R.H." begins at i.
func (d *document) royal(i int32) bool {
	return d.isWord(i, "h") && d.word(i+1) == "." && d.isWord(i+2, "r") && d.word(i+3) == "." && d.isWord(i+4, "h")
}

// ofStyle says whether the letter at i is one of "H.E.", "HE", "H.R.H.", "H.M.", "U " and their like.
func (d *document) ofStyle(i int32) bool {
	if d.word(i+1) != "." {
		return true // "U Thaung Tun", "H E"
	}
	if d.isWord(i, "e") {
		return d.word(i-1) == "." && d.isWord(i-2, "h") || d.isWord(i-1, "h")
	}
	if !d.isWord(i, "h") {
		return true
	}
	return d.isWord(i+2, "e", "h", "m", "s") || d.word(i-1) == "." && d.isWord(i-2, "r", "h")
}
