package extract

// readAbbreviated reads the letters that a text introduces for an office as whoever holds it: "the Secretary for Foreign Affairs of Peru (SFA), Ms. A, … SFA
// also called on B". Letters that are a known name stay one.
func (d *document) readAbbreviated() {
	for _, p := range d.people {
		if !p.named() || p.group || p.titleTo <= p.titleFrom {
			continue
		}
		at := d.lettersOf(p)
		if at == 0 {
			continue
		}
		letters := d.word(at)
		for i := max(at+2, p.to); int(i) < len(d.toks); i++ {
			if d.toks[i].shape != upperCase || d.word(i) != letters || d.word(i-1) == "(" || d.found.at[i] != 0 {
				continue
			}
			q := *p
			q.from, q.to = i, i+1
			d.addPerson(&q)
		}
	}
}

// lettersOf is the token of the initials of a person's office that stand in brackets in the mention or right behind it, 0 where there are none.
func (d *document) lettersOf(p *person) int32 {
	for i := p.from + 1; i < p.to+2 && int(i)+1 < len(d.toks); i++ {
		if d.word(i-1) != "(" || d.word(i+1) != ")" || d.toks[i].shape != upperCase || d.found.at[i] != 0 {
			continue
		}
		letters := d.word(i)
		if len(letters) < 2 || len(letters) > 5 {
			return 0
		}
		k := 0
		for j := p.titleFrom; j < p.titleTo && k < len(letters); j++ {
			if d.toks[j].initial == lower(letters[k]) && d.toks[j].shape == capitalised {
				k++
			}
		}
		if k == len(letters) {
			return i
		}
	}
	return 0
}
