// Package marked lays out a release for a terminal: its text with what was read marked in it, and under it the engagements
// with the words that each value was read from.
//
// Every mark stands between braces and ends in the letter of its field, so that nothing is told by colour alone: the same
// text goes to a terminal, to a pipe and to people who see few colours. What comes from the page cannot speak to the terminal:
// its control characters are replaced.
package marked

import (
	"fmt"
	"io"
	"strings"

	"github.com/demarche/demarche/data"
)

// Options say how to lay out. The zero value writes no colours, on lines of 80 columns.
type Options struct {
	Color  bool
	Width  int                            // columns of a line; 0 for 80
	Doubts func(data.Engagement) []string // what lowers its confidence; may be nil
}

// printer writes one release.
type printer struct {
	strings.Builder
	opt         Options
	release     data.Release
	engagements []data.Engagement
}

// Write writes the release and the engagements found in it.
func Write(w io.Writer, r data.Release, es []data.Engagement, opt Options) error {
	if opt.Width == 0 {
		opt.Width = 80
	}
	p := &printer{opt: opt, release: r, engagements: es}
	p.head()
	p.text()
	p.legend()
	p.list()
	p.WriteString("\n")
	_, err := io.WriteString(w, p.String())
	return err
}

// head says where the release is from.
func (p *printer) head() {
	r := p.release
	facts := []string{r.File, "published " + r.Published.String(), "read as " + r.Layout}
	if r.Published.IsZero() {
		facts[1] = "no date of publication"
	}
	if r.Title == "" {
		facts = append(facts, "no title")
	}
	if r.Truncated {
		facts = append(facts, "cut off")
	}
	p.line("", "  ", []piece{{clean(strings.Join(facts, ", ")), "1"}})
	p.WriteString("\n")
}

// text writes the points with their marks. The number of each point stands before it: the list refers to it.
func (p *printer) text() {
	points := p.release.Points
	if len(points) == 0 && p.release.Text != "" {
		points = []data.Point{{Kind: data.PointParagraph, Span: data.Span{End: len(p.release.Text)}}}
	}
	for i, point := range points {
		indent := strings.Repeat("  ", max(0, point.Level-1))
		sign := clean(point.Marker)
		if point.Number != "" {
			sign = clean(point.Number) + "."
		}
		if sign != "" {
			sign += " "
		}
		style := ""
		if point.Kind == data.PointTitle {
			style = "1"
		}
		first := p.dim(fmt.Sprintf("%3d │ ", i)) + indent + sign
		rest := p.dim("    │ ") + indent + strings.Repeat(" ", width(sign))
		p.line(first, rest, p.marked(point.Span, style))
	}
	p.WriteString("\n")
}

// legend explains the letters of the marks.
func (p *printer) legend() {
	var pieces []piece
	for _, f := range fields {
		if p.uses(f) {
			pieces = append(pieces, piece{f.letter, f.sgr}, piece{text: "=" + f.name + " "})
		}
	}
	if len(pieces) == 0 {
		return
	}
	if len(p.engagements) > 1 {
		pieces = append(pieces, piece{text: "(numbers are the engagements below)"})
	}
	p.line("marks: ", "       ", pieces)
	p.WriteString("\n")
}

func (p *printer) uses(f field) bool {
	for _, e := range p.engagements {
		for _, ev := range e.Evidence {
			if ev.Field == f.name {
				return true
			}
		}
	}
	return false
}

// line writes pieces on as many lines as they need; first and rest stand before them.
func (p *printer) line(first, rest string, pieces []piece) {
	for i, l := range wrap(words(pieces), p.opt.Width-width(plain(first))) {
		if i == 0 {
			p.WriteString(first)
		} else {
			p.WriteString(rest)
		}
		for _, piece := range l {
			p.WriteString(p.paint(piece.text, piece.sgr))
		}
		p.WriteString("\n")
	}
}

func (p *printer) dim(text string) string { return p.paint(text, "2") }

// paint sets the colour of a text: sgr are parameters of the terminal's "select graphic rendition".
func (p *printer) paint(text, sgr string) string {
	if !p.opt.Color || sgr == "" {
		return text
	}
	return "\x1b[" + sgr + "m" + text + "\x1b[0m"
}
