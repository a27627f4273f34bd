package words

// Hit is where a phrase stands in a text.
type Hit struct {
	Phrase     int // number of it among those looked for
	Start, End int // bytes of the text
}

// Find gives all places of a text that have one of the phrases, by where they begin.
func (s *Splitter) Find(text string, phrases []Phrase) []Hit {
	found := s.Append(nil, text)
	var hits []Hit
	for i := range found {
		for number, p := range phrases {
			if end := endOf(found[i:], p); end > 0 {
				hits = append(hits, Hit{number, found[i].Start, end})
			}
		}
	}
	return hits
}

// endOf is the byte after a phrase that begins with the first of the words, 0 where it does not.
func endOf(words []Word, p Phrase) int {
	if len(p) == 0 || words[0].Term != p[0] {
		return 0
	}
	at := words[0]
	for i := 1; i < len(p); i++ {
		next := at.Place + 1
		for len(words) > 0 && words[0].Place < next {
			words = words[1:]
		}
		if len(words) == 0 || words[0].Place != next || words[0].Term != p[i] {
			return 0
		}
		at = words[0]
	}
	return at.End
}
