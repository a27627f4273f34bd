package extract

import "github.com/demarche/demarche/data"

// What a text celebrates or looks back on tells its year: the 50th anniversary of diplomatic relations with a state, by the
// table of relations, and "last year's" event, by the table of milestones.

// yearHint is a year that some words point to, and how far off it the release may well be.
type yearHint struct{ year, slack int }

// anniversaries are the years that the text's anniversaries of diplomatic relations fall in.
func (d *document) anniversaries() (out []yearHint) {
	next := d.celebratesNextYear()
	for _, s := range d.sents {
		if !s.has(isJubilee) {
			continue
		}
		for i := s.from; i < s.to; i++ {
			n, ok := d.yearsCelebrated(i)
			if !ok {
				continue
			}
			if since, ok := d.sinceYear(i, s); ok {
				out = append(out, yearHint{since + n - d.yearsAhead(s), 0})
				continue
			}
			if !d.ofRelations(i, s) {
				continue
			}
			ahead := d.yearsAhead(s)
			if ahead == 0 && next {
				ahead = 1
			}
			for _, since := range d.relationsWith(d.partnerIn(s)) {
				if d.tellsYear(since.Year+n, s) || d.saysTheYear(since.Year+n, s) {
					continue // "adopted in December 2014 for the 25th anniversary": long celebrated
				}
				out = append(out, yearHint{since.Year + n - ahead, 1})
			}
		}
	}
	return out
}

// saysTheYear says whether a sentence calls a year by its number, as one does of another year: "with the year 2022 marking the 60th anniversary".
func (d *document) saysTheYear(year int, s sentence) bool {
	for i := s.from; i < s.to; i++ {
		if n, ok := d.yearAt(i); ok && n == year && d.isWord(i-1, "year") {
			return true
		}
	}
	return false
}

// tellsYear says whether a sentence names a year in looking back.
func (d *document) tellsYear(year int, s sentence) bool {
	if d.looksAhead(s) {
		return false
	}
	for i := s.from; i < s.to; i++ {
		if n, ok := d.yearAt(i); ok && n == year && d.is(i-1, isMonth) {
			return true
		}
	}
	return false
}

// celebratesNextYear says whether some sentence puts what is celebrated into the next year: "preparations for next year’s commemorative
// projects".
func (d *document) celebratesNextYear() bool {
	for _, s := range d.sents {
		if d.yearsAhead(s) < 1 {
			continue
		}
		for i := s.from; i < s.to; i++ {
			if d.isWord(i, "commemorative", "commemorate", "commemoration", "celebrate") {
				return true
			}
		}
	}
	return false
}

// yearsCelebrated reads "the 50th anniversary" and "50 years of" at the noun.
func (d *document) yearsCelebrated(i int32) (int, bool) {
	if !d.isWord(i, "anniversary", "years") {
		return 0, false
	}
	prev := i - 1
	if d.isWord(prev, "st", "nd", "rd", "th") {
		prev--
	}
	if prev < 0 {
		return 0, false
	}
	if t := d.toks[prev]; t.kind == tokNumber && t.end-t.start <= 3 {
		n := d.numberOf(prev)
		return n, n >= 5 && n%5 == 0
	}
	n, ok := tens[folded(d.word(prev))]
	return n, ok
}

// sinceYear is the year that a sentence itself counts from: "It is 30 years since the Partnership was set up, in 1989".
func (d *document) sinceYear(i int32, s sentence) (year int, ok bool) {
	for j := s.from; j < s.to; j++ {
		t := d.toks[j]
		if t.kind != tokNumber || t.end-t.start != 4 || !d.isWord(j-1, "in", "since", "of") || j < i-12 || j > i+16 {
			continue
		}
		if n := d.numberOf(j); n > 1850 && n < lastYear && (d.isWord(j-1, "since") || d.sinceBetween(i, j) || d.foundedBy(j, s)) {
			return n, true
		}
	}
	return 0, false
}

// sinceBetween says whether "since" leads from the years counted to the year: "Ten years have passed since the Conference of 2001".
func (d *document) sinceBetween(i, j int32) bool {
	for k := i + 1; k < j; k++ {
		if d.isWord(k, "since") {
			return true
		}
	}
	return false
}

// foundedBy says whether a sentence tells what began in the year at i.
func (d *document) foundedBy(i int32, s sentence) bool {
	for j := max(s.from, i-8); j < i; j++ {
		if d.isWord(j, "established", "founded", "set", "created", "opened", "began", "signed", "launched", "forged", "started", "formed") {
			return true
		}
	}
	return false
}

var tens = map[string]int{"tenth": 10, "ten": 10, "twentieth": 20, "twenty": 20, "thirtieth": 30, "thirty": 30, "fortieth": 40, "forty": 40,
	"fiftieth": 50, "fifty": 50, "sixtieth": 60, "sixty": 60, "seventieth": 70, "seventy": 70}

// ofRelations says whether the sentence speaks of diplomatic relations near token i.
func (d *document) ofRelations(i int32, s sentence) bool {
	for j := max(s.from, i-14); j < min(s.to, i+14); j++ {
		if d.isWord(j, "relations", "ties") && (d.isWord(j-1, "diplomatic") || d.isWord(i, "anniversary")) {
			return true
		}
	}
	return false
}

// partnerIn is the foreign state that a sentence names first, or the first of the whole text.
func (d *document) partnerIn(s sentence) string {
	first := ""
	for _, e := range d.found.entities {
		p := d.partyOf(e)
		if p.country == "" || p.country == d.home {
			continue
		}
		if e.from >= s.from && e.from < s.to {
			return p.country
		}
		if first == "" {
			first = p.country
		}
	}
	return first
}

// relationsWith are the days from which the home country counts its relations with another.
func (d *document) relationsWith(country string) (out []data.Date) {
	for _, r := range d.gaz.Relations {
		if r.Home == d.home && r.Country == country {
			out = append(out, r.Since)
		}
	}
	return out
}

// yearsAhead is 1 where a sentence speaks of next year, -1 where it speaks of last year.
func (d *document) yearsAhead(s sentence) int {
	for i := s.from; i+1 < s.to; i++ {
		if d.toks[i+1].initial == 'y' && d.isWord(i+1, "year") { // hardly any word is asked twice
			if d.isWord(i, "next") {
				return 1
			}
			if d.isWord(i, "last") {
				return -1
			}
		}
	}
	return 0
}

// recalled are the years in which the text can call an event of the table "last year's".
func (d *document) recalled() (out []yearHint) {
	for _, m := range d.found.bounds {
		ms := &d.gaz.Milestones[m.ref]
		if ms.FreshMonths > 18 {
			continue // a policy: spoken of for years
		}
		for i := m.from - 1; i >= 0 && i > m.from-8; i-- {
			if d.isWord(i, "year") && d.isWord(i-1, "last") {
				out = append(out, yearHint{ms.Start.Year + 1, 0})
			}
			if d.word(i) == "." {
				break
			}
		}
	}
	return out
}

// recallScore weighs a year by anniversaries and by what was last year's.
func (y *yearClues) recallScore(year int) (score float64) {
	for _, h := range y.recalls {
		switch gap := year - h.year; {
		case gap == 0:
			score += 3
		case gap <= h.slack && gap >= -h.slack:
			score++
		default:
			score--
		}
	}
	return max(-4, min(6, score))
}
