package report

import (
	"bytes"
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"strconv"
	"time"
)

//go:embed monthly.html
var monthlyHTML string

//go:embed monthly.css
var monthlyCSS string

// parsed is a function, so that a broken template is an error of the write and not of the start.
func parsed() (*template.Template, error) {
	return template.New("monthly").Funcs(template.FuncMap{"pieces": pieces}).Parse(monthlyHTML)
}

// WriteHTML writes the brief as one page that needs nothing but itself. Nothing is written where it cannot be made.
func (b Brief) WriteHTML(w io.Writer) error {
	t, err := parsed()
	if err != nil {
		return fmt.Errorf("read the page of the brief: %w", err)
	}
	var page bytes.Buffer
	if err := t.Execute(&page, b); err != nil {
		return fmt.Errorf("fill the page of the brief: %w", err)
	}
	if _, err := w.Write(page.Bytes()); err != nil {
		return fmt.Errorf("write the brief: %w", err)
	}
	return nil
}

// Title is the brief's title: "Monthly brief: March 2017".
func (b Brief) Title() string { return "Monthly brief: " + b.Month.Name() }

// Next is the month after.
func (b Brief) Next() Month { return b.Month.Add(1) }

// Style is the style sheet of the page.
func (b Brief) Style() template.CSS { return template.CSS(monthlyCSS) }

// DataLine says in the head how old the data is.
func (b Brief) DataLine() string {
	line := "From " + count(b.Data.Releases, "release", "releases")
	if !b.Data.Newest.IsZero() {
		line += " that tell of days up to " + day(b.Data.Newest)
	}
	if !b.Data.Built.IsZero() {
		line += "; read on " + b.Data.Built.UTC().Format("2 January 2006 at 15:04 UTC")
	}
	return line + "."
}

// Anchor is the id of the entry on the page.
func (e Entry) Anchor() string { return "e" + strconv.Itoa(e.Number) }

// Class is the CSS class of the cell; "" for none.
func (c Cell) Class() string {
	switch {
	case c.Number && c.Strong:
		return "number strong"
	case c.Number:
		return "number"
	case c.Strong:
		return "strong"
	}
	return ""
}

func day(t time.Time) string { return t.Format("2 January 2006") }

// piece is a part of a list of references: a number that leads to its entry, or what stands between two.
type piece struct{ Href, Text string }

// pieces writes numbers for people, three or more in a row as a span: "1, 4–7".
func pieces(refs []int) []piece {
	var out []piece
	link := func(n int) { out = append(out, piece{"e" + strconv.Itoa(n), strconv.Itoa(n)}) }
	for i := 0; i < len(refs); i++ {
		if len(out) > 0 {
			out = append(out, piece{Text: ", "})
		}
		last := i
		for last+1 < len(refs) && refs[last+1] == refs[last]+1 {
			last++
		}
		link(refs[i])
		if last >= i+2 {
			out = append(out, piece{Text: "–"})
			link(refs[last])
			i = last
		}
	}
	return out
}
