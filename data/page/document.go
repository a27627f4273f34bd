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
	title  string    // of the page's own head: often the site's name with it
	stamp  data.Date // the date a scraper wrote before the page; zero where none
	head   string    // the first lines joined, where furniture is looked for
	tail   string    // the last lines joined
	source string
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
	d.takeStamp()
	d.head, d.tail = d.ends()
	d.source = recogniseSource(d)
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
	d.stamp = day
	d.lines[i].text = rest
}

func (d *document) ends() (head, tail string) {
	var b strings.Builder
	for _, l := range d.lines {
		if b.Len() > headBytes {
			break
		}
		b.WriteString(upTo(l.text, headBytes))
		b.WriteByte('\n')
	}
	head = b.String()
	first, size := len(d.lines), 0
	for first > 0 && size < tailBytes {
		first--
		size += len(d.lines[first].text) + 1
	}
	b.Reset()
	for _, l := range d.lines[first:] {
		b.WriteString(l.text[max(0, len(l.text)-tailBytes):])
		b.WriteByte('\n')
	}
	return head, b.String()
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
