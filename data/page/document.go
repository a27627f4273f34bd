package page

import (
	"strings"

	"github.com/demarche/demarche/data"
)

// document is a page cut into clean lines, with what its HTML head or a scraper's stamp says of it.
type document struct {
	in     Input
	html   bool
	lines  []line
	url    string    // of the input, else of the page's own head
	host   string    // of the url
	title  string    // of the page's own head: often the site's name with it
	stamp  data.Date // the date a scraper wrote before the page; zero where none
	source string    // set once it is recognised

	monthFirst bool // the page writes days as Americans do: 01/28/2022
}

const (
	headBytes = 3000 // how much of a page's beginning may be furniture
	tailBytes = 1500
	headLines = 3000 // a menu in HTML has hundreds of lines
)

func newDocument(text string, in Input) *document {
	d := &document{in: in, url: in.URL, html: looksHTML(text)}
	if d.html {
		readHTML(d, text)
	} else {
		d.lines = splitLines(text)
	}
	d.host = hostOf(d.url)
	d.takeStamp()
	d.monthFirst = d.writesMonthFirst()
	return d
}

// takeStamp takes away what scrapers write before the first line: "date 2022-01-14 ".
func (d *document) takeStamp() {
	i := d.next(0)
	if i == len(d.lines) {
		return
	}
	rest, found := strings.CutPrefix(d.lines[i].text, "date ")
	if !found {
		return
	}
	day, rest, ok := cutDate(rest)
	if !ok {
		return
	}
	if len(rest) < len("35.1 C")+4 && strings.IndexAny(rest, "0123456789") == 0 { // the weather of the day
		rest = ""
	}
	d.lines[i].text = rest
	if !d.datedAfter(day) { // else it is the day of some other page
		d.stamp = day
	}
}

// A stamp is not the page's own day where the page states days that come long after it and none that is close to it.
const (
	longAfter    = 100 // days
	closeToDay   = 40
	statedWithin = 4000 // bytes of the page that are looked through
)

// datedAfter says whether the page states days, with their years, that come long after the stamp, and none that is close to it: "On 13-14 December
// 2022 Minister A paid a visit" behind "date 2022-04-20".
func (d *document) datedAfter(stamp data.Date) bool {
	after, size := false, 0
	for _, line := range d.lines {
		if size += len(line.text); size > statedWithin {
			break
		}
		for s := line.text; s != ""; {
			if day, rest, ok := cutDate(s); ok {
				switch gap := day.Sub(stamp); {
				case gap > longAfter:
					after = true
				case gap > -closeToDay && gap < closeToDay:
					return false
				}
				s = rest
				continue
			}
			at := strings.IndexAny(s, " -–(")
			if at < 0 {
				break
			}
			s = strings.TrimLeft(s[at:], " -–(")
		}
	}
	return after
}

// shortLine is how long a line of furniture may be. Longer ones are sentences, which name other ministries too.
const shortLine = 150

// shortLines joins the short lines at both ends of the page: what may be furniture. A line break stands before and after
// each, and empty lines are left out, as copies of a page have them or not.
func (d *document) shortLines() string {
	var b strings.Builder
	b.Grow(1 << 10)
	b.WriteByte('\n')
	keep := func(s string) int {
		if s != "" && len(s) <= shortLine {
			b.WriteString(s)
			b.WriteByte('\n')
		}
		return len(s) + 1
	}
	i := 0
	for size := 0; i < len(d.lines) && size < headBytes; i++ {
		size += keep(d.lines[i].text)
	}
	first := len(d.lines)
	for size := 0; first > i && size < tailBytes; first-- {
		size += len(d.lines[first-1].text) + 1
	}
	for ; first < len(d.lines); first++ {
		keep(d.lines[first].text)
	}
	return b.String()
}

// opening is the beginning of the page, sentences and all. A line break stands before and after each line.
func (d *document) opening() string {
	var b strings.Builder
	b.Grow(1 << 10)
	b.WriteByte('\n')
	for i := 0; i < len(d.lines) && b.Len() < headBytes; i++ {
		b.WriteString(upTo(d.lines[i].text, headBytes))
		b.WriteByte('\n')
	}
	return b.String()
}

// next is the first line at or after i that is not empty, len(lines) where there is none.
func (d *document) next(i int) int {
	for i < len(d.lines) && d.lines[i].text == "" {
		i++
	}
	return i
}

// prev is the last line before i that is not empty, -1 where there is none.
func (d *document) prev(i int) int {
	for i--; i >= 0 && d.lines[i].text == ""; i-- {
	}
	return i
}

// at is the text of a line, "" for a line that is not there.
func (d *document) at(i int) string {
	if i < 0 || i >= len(d.lines) {
		return ""
	}
	return d.lines[i].text
}

// upTo is the beginning of s, not longer than n bytes. It may end inside a letter, so it is only for looking.
func upTo(s string, n int) string { return s[:min(len(s), n)] }
