package extract

import "strings"

// person is one mention of an official, or of a group of them.
type person struct {
	from, to           int32 // tokens of the whole mention
	nameFrom, nameTo   int32 // equal where no name is given
	titleFrom, titleTo int32
	party
	official    int32 // index in the gazetteer, or -1
	office      int32 // index in the gazetteer, or -1
	group       bool  // "senior officials", no single person
	plural      bool
	possessive  bool // "the President’s trip": a person mentioned, not present
	counterpart bool // "his Chinese counterpart"
	former      bool
	anaphor     bool // "the Minister": stands for somebody named before
	home        bool
	name        string // resolved: the fullest form in the document
	same        *person
}

func (p *person) named() bool { return p.nameTo > p.nameFrom }

// readPeople finds the people of a sentence, left to right.
func (d *document) readPeople(s sentence) {
	for i := s.from; i < s.to; {
		before := len(d.people)
		next := d.personAt(i, s)
		if len(d.people) == before || next <= i {
			i++
			continue
		}
		i = next
	}
}

// personAt reads the people whose mention begins at i, or whose office, name or group word stands there; it gives the
// token after them.
func (d *document) personAt(i int32, s sentence) int32 {
	if m, ok := d.entity(i); ok && m.from == i {
		switch m.class {
		case classOffice, classHint:
			return d.readOffice(m, s, false)
		case classOffices:
			return d.readOffice(m, s, true)
		case classOfficial:
			return d.readNameFirst(i, s)
		default:
			return i
		}
	}
	switch {
	case d.is(i, isHonorific) && d.toks[i].shape != lowerCase:
		return d.readNameFirst(i, s)
	case d.is(i, isCounterpart):
		return d.readCounterpart(i, s)
	case d.is(i, isGroup) && d.toks[i].shape == lowerCase:
		return d.readGroup(i, s)
	}
	return i
}

func (d *document) addPerson(p *person) *person {
	if int(p.to) < len(d.toks) && d.toks[p.to].kind == tokPossessive {
		p.possessive = true
		p.to++
	}
	d.people = append(d.people, p)
	return p
}

// nameRun reads a personal name that begins at i and gives the token after it; i itself where there is none.
func (d *document) nameRun(i int32, s sentence) int32 {
	end, words := i, 0
	for j := i; j < s.to && words < 6; {
		t := d.toks[j]
		switch {
		case t.kind != tokWord:
			return end
		case j > i && !t.spaced && d.word(j-1) != "-" && d.word(j-1) != ".":
			return end
		case d.nameWord(j):
			words++
			j = d.nameTail(j+1, s)
			end = j
		case words > 0 && d.is(j, isParticle) && t.shape == lowerCase && j+1 < s.to && d.nameWord(j+1):
			j++
		default:
			return end
		}
	}
	return end
}

// nameTail takes in what is joined to a name word: "-wha", the stop of an initial.
func (d *document) nameTail(j int32, s sentence) int32 {
	for j+1 < s.to && d.toks[j].kind == tokSign && !d.toks[j].spaced && !d.toks[j+1].spaced && d.toks[j+1].kind == tokWord &&
		(d.word(j) == "-" || d.word(j) == "‑" || d.word(j) == "–") {
		if _, country := d.entity(j + 1); country && d.toks[j+1].shape == upperCase {
			return j
		}
		j += 2
	}
	if j < s.to && d.word(j) == "." && d.toks[j-1].end-d.toks[j-1].start == 1 && j+1 < s.to && d.toks[j+1].kind == tokWord {
		return j + 1
	}
	return j
}

// nameWord says whether the word at j can be part of a personal name.
func (d *document) nameWord(j int32) bool {
	t := d.toks[j]
	if t.kind != tokWord || t.shape == lowerCase {
		return false
	}
	if m, ok := d.entity(j); ok {
		if m.class == classOfficial {
			return true
		}
		// A name may hold a word that is a city, country or demonym too ("Jordan", "Paris", "French"): only inside.
		inside := j > m.from || m.to-m.from == 1 && j > 0 && d.insideName(j)
		return (m.class == classCity || m.class == classCountry || m.class == classDemonym) && inside && t.shape != upperCase
	}
	return !d.is(j, isTitleWord|isMonth|isHonorific) && !d.titleLike(j)
}

// insideName says whether the word before j already belongs to a name and the word is not followed by more of a list.
func (d *document) insideName(j int32) bool {
	t := d.toks[j-1]
	if t.kind != tokWord || t.shape == lowerCase || !d.toks[j].spaced {
		return false
	}
	if _, ok := d.entity(j - 1); ok {
		return false
	}
	return !d.is(j-1, isTitleWord|isMonth|isConnector)
}

// titleLike says whether a word has the ending of an abstract noun, as departments have and names rarely do.
func (d *document) titleLike(j int32) bool {
	w := d.word(j)
	if len(w) < 7 {
		return false
	}
	for _, ending := range []string{"tion", "sion", "ment", "ity", "ism", "ship", "ncy", "ics", "ance", "ence", "ture", "ning", "ting"} {
		if strings.HasSuffix(w, ending) {
			return true
		}
	}
	return false
}
