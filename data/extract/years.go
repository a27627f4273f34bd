package extract

import (
	"math"
	"slices"
	"time"

	"github.com/demarche/demarche/data"
)

// years are what a document's days are counted from.
type years struct {
	published data.Date
	today     data.Date // what "today" is: the day of publication, or that of a briefing whose transcript came out later
	anchor    data.Date // the first date without a year, resolved
	method    data.DateMethod
	spread    int // days that the anchor may be off
}

// yearClues are what a document says of the year that its dates are in.
type yearClues struct {
	past      []int         // years that the text looks back on: "formed in May 2013"
	future    []int         // years that it looks forward to: "the 4th Meeting in 2020"
	nexts     []int         // those of a next one: "The next Dialogue will be held in Lima in 2024"
	begun     []int         // years that something goes on since, or that sums are told of: the release is younger
	since     []data.Date   // days and months looked back on: the release is no older
	ordinals  []int         // years of numbered sessions
	newcomers [][]data.Term // of each official who is called new, the terms of the office that the title used here can mean
	acts      []act
	sittings  []sittingHint
	recalls   []yearHint // years that anniversaries and "last year's" point to
	named     []int      // years in the names of events that the title or the first sentence tells of: "the 2014 Forum Day"
	rounds    []int      // years of earlier rounds: "its second round came in 2016"
	beside    neighbours
	pandemic  bool // the text speaks of COVID-19, or of meeting from afar
}

const (
	firstYear = 1990
	lastYear  = 2035
)

// settleYear finds the day from which days without a year are counted.
func (d *document) settleYear() {
	d.years.published = d.rel.Published
	d.years.today = d.dayOfSpeaking()
	d.years.anchor, d.years.method, d.years.spread = d.anchorDate()
}

// transcribed is how many days after a briefing its transcript may come out.
const transcribed = 7

// dayOfSpeaking is the day that a briefing's title has, where its transcript came out on a later one: "Transcript of Media Briefing (June 16,
// 2017)". Else it is the day of publication.
func (d *document) dayOfSpeaking() data.Date {
	published := d.rel.Published
	if published.IsZero() || !d.titled() || !d.hasWord(d.sents[0].from, d.sents[0].to, "briefing", "conference", "transcript") {
		return published
	}
	if m := d.lastDate(d.sents[0].from, d.sents[0].to); m != nil && m.kind == dateDay && m.end.IsZero() && m.start.Year != 0 {
		if n := published.Sub(m.start); n > 0 && n <= transcribed {
			return m.start
		}
	}
	return published
}

// nextReach is how many tokens of a sentence may stand before "next", where it tells of the next of a series.
const nextReach = 6

// readYearClues reads the clues to the year of a document that does not say it.
func (d *document) readYearClues() (y yearClues) {
	for si, s := range d.sents {
		ahead := d.looksAhead(s)
		if d.bodySentence(si) < 1 {
			y.named = append(y.named, d.yearsInNames(s)...)
		}
		for i := s.from; i < s.to; i++ {
			n, ok := d.yearAt(i)
			switch {
			case !ok:
			case d.isWord(i-1, "since"), !ahead && d.tellsSums(s):
				y.begun = append(y.begun, n)
			case ahead && !d.doneIn(s, i) && !d.sinceFirst(s, i), d.preparedFor(s, i), d.upcoming(s, i):
				y.future = append(y.future, n)
				if d.upcoming(s, i) {
					y.named = append(y.named, n) // most often of the same year
				}
				if d.hasWord(s.from, min(s.to, s.from+nextReach), "next") {
					y.nexts = append(y.nexts, n)
				}
			default:
				y.past = append(y.past, n)
				if d.tellsRound(s, i) {
					y.rounds = append(y.rounds, n)
				}
			}
		}
		for _, m := range d.datesIn(s.from, s.to) {
			if d.bodySentence(si) < 0 && m.start.Year != 0 && m.kind == dateMonth {
				y.named = append(y.named, m.start.Year) // "visit to Africa: April to May 2019"
			}
			if (!ahead || d.doneIn(s, m.from) || d.sinceFirst(s, m.from)) && !d.upcoming(s, m.from) && m.start.Year != 0 && (m.kind == dateDay || m.kind == dateMonth) {
				y.since = append(y.since, m.start)
			}
		}
	}
	end := int32(0)
	for _, m := range d.found.sessions {
		if m.from < end {
			continue // "UN General Assembly" within "session of the UN General Assembly"
		}
		end = m.to
		if n, ok := d.ordinalNear(m); ok && !d.yearBehind(m.to) {
			if year, ok := d.gaz.Sessions[m.ref].Year(n); ok {
				y.ordinals = append(y.ordinals, year-d.yearsAhead(d.sentenceAt(m.from)))
			}
		}
	}
	y.sittings = d.sittings()
	y.newcomers = d.newcomers()
	y.acts = d.acts()
	y.recalls = append(d.anniversaries(), d.recalled()...)
	y.beside = d.neighbours()
	y.pandemic = d.speaksOfPandemic()
	return y
}

// yearsInNames reads years that are part of an event's name: "the 2014 UN Public Service Forum".
func (d *document) yearsInNames(s sentence) (out []int) {
	for i := s.from; i+1 < s.to; i++ {
		t, next := d.toks[i], d.toks[i+1]
		if t.kind != tokNumber || t.end-t.start != 4 || next.kind != tokWord || next.shape == lowerCase || d.dateAt(i) {
			continue
		}
		if n := d.numberOf(i); n >= firstYear && n <= lastYear {
			out = append(out, n)
		}
	}
	return out
}

// doneIn says whether a sentence that looks ahead tells of something as done at the time at i: "the FTA that was signed in February 2018 will
// be ratified".
func (d *document) doneIn(s sentence, i int32) bool {
	done := false
	for j := i - 1; j >= s.from && j > i-7; j-- {
		switch {
		case d.isWord(j, "signed", "adopted", "concluded", "launched", "established", "founded", "agreed", "inaugurated", "opened", "took", "held", "hosted"):
			done = true
		case done && d.isWord(j, "was", "were"):
			return true
		case d.toks[j].kind == tokSign || d.is(j, isFuture) || d.isWord(j, "be", "to", "being", "and"):
			return false
		}
	}
	return false
}

// sinceFirst says whether the time at i is in a clause with "since" at the head of a sentence: "Since its exit from the program in December 2013,
// growth is expected to …".
func (d *document) sinceFirst(s sentence, i int32) bool {
	return d.isWord(s.from, "since") && !d.hasSign(s.from, i, ",")
}

// tellsRound says whether the year at i is that of an earlier round: "Seoul hosted the inaugural round in April 2016".
func (d *document) tellsRound(s sentence, i int32) bool {
	for j := i - 1; j >= s.from && j > i-16; j-- {
		if d.isWord(j+1, "day") {
			continue // "on her second day at the 2019 round"
		}
		if d.isWord(j, "inaugural", "round", "rounds", "previous", "last", "first", "second", "third") {
			return true
		}
		if d.word(j) == "," && j < i-1 || d.word(j) == ";" { // not the comma of "January 25, 2017"
			return false
		}
	}
	return false
}

// yearAt reads a year that stands for itself, not for a goal ("by 2030"), a sum or an event's name ("2018 Winter Olympics").
func (d *document) yearAt(i int32) (int, bool) {
	t := d.toks[i]
	if t.kind != tokNumber || t.end-t.start != 4 {
		return 0, false
	}
	n := d.numberOf(i)
	if n < firstYear || n > lastYear || d.isWord(i-1, "resolution", "$", "section", "by", "until", "till", "through", "for", "agenda", "no", ".", "vision", "expo") {
		return 0, false
	}
	if i > 1 && d.word(i-1) == "-" && d.toks[i-2].kind == tokNumber || d.word(i+1) == "-" && int(i+2) < len(d.toks) && d.toks[i+2].kind == tokNumber && !d.dateAt(i) {
		return 0, false // the years of a plan: "2014-2017"
	}
	if next := i + 1; int(next) < len(d.toks) && d.toks[next].kind == tokWord && d.toks[next].shape != lowerCase {
		return 0, false
	}
	return n, true
}

// looksAhead says whether a sentence speaks of what is to come.
func (d *document) looksAhead(s sentence) bool {
	if !s.has(isFuture|isPlan|isAgree) && !s.has(isBe) {
		return false
	}
	for i := s.from; i < s.to; i++ {
		if d.is(i, isFuture|isPlan|isAgree) || d.isTo(i) || d.isDue(i) {
			return true
		}
	}
	return false
}

// speaksOfPandemic says whether a text names the pandemic, or meetings that went online for it.
func (d *document) speaksOfPandemic() bool {
	return slices.ContainsFunc(d.sents, func(s sentence) bool { return s.has(isOnline) })
}

// tellsSums says whether a sentence tells sums of money or trade, which are known only when their year is over: "In 2009, Korea sold goods
// worth US$440 million".
func (d *document) tellsSums(s sentence) bool {
	for i := s.from; i < s.to; i++ {
		if d.isWord(i, "million", "billion", "trillion") && d.toks[i-1].kind == tokNumber {
			return true
		}
	}
	return false
}

// isTo says whether "is to" stands at i, as in "is to visit": not "had been to Boston".
func (d *document) isTo(i int32) bool {
	return d.is(i, isBe) && !d.isWord(i, "been", "being") && d.isWord(i+1, "to")
}

// ordinalNear reads the number of a session: "70th session of …", "the 25th … Meeting", "sixth".
func (d *document) ordinalNear(m match) (int, bool) {
	for i := m.from - 1; i >= 0 && i > m.from-6; i-- {
		t := d.toks[i]
		if t.kind == tokNumber && t.end-t.start <= 3 && d.isWord(i+1, "st", "nd", "rd", "th") {
			return d.numberOf(i), true
		}
		if d.is(i, isOrdinal) {
			return ordinalValue(folded(d.word(i)))
		}
		if t.kind == tokSign && d.word(i) != "-" && d.word(i) != "“" {
			break
		}
	}
	return d.sessionAfter(m)
}

// yearBehind says whether a session comes with its own year, so that it is not the release's: "the 1st Mekong-ROK Summit in 2019".
func (d *document) yearBehind(i int32) bool {
	for end := i + 8; i < end && int(i) < len(d.toks) && d.word(i) != "."; i++ {
		if _, ok := d.yearAt(i); ok {
			return !d.dateAt(i) || d.is(i-1, isMonth) // a day with its year is the session's own, if not the release's
		}
	}
	return false
}

// sessionAfter reads the number where it follows the body's name: "while the General Assembly is holding its 68th Session".
func (d *document) sessionAfter(m match) (int, bool) {
	for i := m.to; int(i+2) < len(d.toks) && i < m.to+6 && d.toks[i].kind != tokSign; i++ {
		if d.toks[i].kind == tokNumber && d.isWord(i+1, "st", "nd", "rd", "th") && d.isWord(i+2, "session", "assembly") {
			return d.numberOf(i), true
		}
		if d.is(i, isOrdinal) && d.isWord(i+1, "session", "assembly") {
			return ordinalValue(folded(d.word(i)))
		}
	}
	return 0, false
}

// numberOf is the value of a token of digits.
func (d *document) numberOf(i int32) (n int) {
	for _, c := range d.word(i) {
		n = n*10 + int(c-'0')
	}
	return n
}

var ordinalWords = []string{"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
	"twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"}

func ordinalValue(w string) (int, bool) {
	for i, o := range ordinalWords {
		if o == w {
			return i + 1, true
		}
	}
	return 0, false
}

// anchorDate resolves the first day that the body names, or falls back on the day of publication.
func (d *document) anchorDate() (data.Date, data.DateMethod, int) {
	if published := d.years.published; !published.IsZero() {
		return published, data.DatePage, 0
	}
	var first *dateMention
	for i := range d.dates {
		m := &d.dates[i]
		if m.kind == dateDay {
			if first == nil || d.dateline(first) {
				first = m
			}
			if !d.dateline(first) {
				break
			}
		}
	}
	if first == nil {
		return data.Date{}, data.DateNone, 0
	}
	if first.start.Year != 0 {
		return first.start, data.DateStated, 0
	}
	if year := d.yearElsewhere(first); year != 0 {
		return data.Date{Year: year, Month: first.start.Month, Day: first.start.Day}, data.DateElsewhere, 0
	}
	clues := d.readYearClues()
	return d.guessYear(first.start, &clues)
}

// yearElsewhere is the year that the text gives the same day elsewhere, 0 where it gives none: "Minister A to visit Peru from November 28 to 30",
// and then "(November 28-30, 2023)".
func (d *document) yearElsewhere(m *dateMention) int {
	for _, o := range d.dates {
		if o.kind == dateDay && o.start.Year != 0 && o.start.Month == m.start.Month && o.start.Day == m.start.Day {
			return o.start.Year
		}
	}
	return 0
}

// resolve gives a mention its year.
func (d *document) resolve(m dateMention) (start, end data.Date, method data.DateMethod, spread int) {
	y := d.years
	switch m.kind {
	case dateToday, dateYesterday, dateTomorrow:
		if y.today.IsZero() {
			return start, end, data.DateNone, 0
		}
		return y.today.AddDays(daysFromToday(m.kind)), end, data.DatePage, 0
	}
	if m.start.Year != 0 {
		return m.start, m.end, data.DateStated, 0
	}
	if y.anchor.IsZero() {
		return start, end, data.DateNone, 0
	}
	start = nearest(m.start, y.anchor)
	if !m.end.IsZero() {
		end = data.Date{Year: start.Year, Month: m.end.Month, Day: m.end.Day}
		if end.Before(start) {
			end.Year++
		}
	}
	method = y.method
	if method == data.DateStated {
		method = data.DateElsewhere
	}
	return start, end, method, y.spread
}

func daysFromToday(k dateKind) int {
	switch k {
	case dateYesterday:
		return -1
	case dateTomorrow:
		return 1
	}
	return 0
}

// nearest gives a day the year that brings it closest to the anchor; what is planned may lie further ahead than what is
// past lies behind.
func nearest(day, anchor data.Date) data.Date {
	best, gap := data.Date{}, math.MaxInt
	for year := anchor.Year - 1; year <= anchor.Year+1; year++ {
		c := data.Date{Year: year, Month: day.Month, Day: day.Day}
		if !c.Valid() {
			continue
		}
		g := c.Sub(anchor)
		if g < 0 {
			g = -g
		}
		if g < gap {
			best, gap = c, g
		}
	}
	if best.IsZero() {
		return data.Date{Year: anchor.Year, Month: time.March, Day: 1}
	}
	return best
}
