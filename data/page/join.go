package page

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/demarche/demarche/data"
)

// textWriter writes a release's text and marks its points.
type textWriter struct {
	text   strings.Builder
	points []data.Point
	bare   bool // points are numbered without a dot
	last   int  // the number of the last numbered point
}

// join writes title and body into one text, the title first, and marks its points.
func join(title string, lines []string, bare bool) (string, []data.Point) {
	size, count := len(title)+2, 1
	for _, l := range lines {
		size += len(l) + 1
		if l != "" {
			count++
		}
	}
	w := &textWriter{bare: bare, points: make([]data.Point, 0, count)}
	w.text.Grow(size)
	if title != "" {
		w.points = append(w.points, pointOf(title, marker{kind: data.PointTitle}, 0))
		w.text.WriteString(title)
		if len(lines) > 0 {
			w.text.WriteString("\n\n")
		}
	}
	for i, l := range lines {
		if i > 0 {
			w.text.WriteByte('\n')
		}
		w.line(l)
	}
	return w.text.String(), w.points
}

// line writes a line and marks the point it is, or the points that a scraper glued into it.
func (w *textWriter) line(l string) {
	start := w.text.Len()
	w.text.WriteString(l)
	for m := w.marker(l); l != ""; {
		n, next := w.nextInside(l[m.size:])
		part := strings.TrimRight(l[:m.size+n], " ")
		if m.size < len(part) {
			w.points = append(w.points, pointOf(part, m, start))
		}
		l, start, m = l[m.size+n:], start+m.size+n, next
	}
}

// marker reads a line's marker and keeps count of the numbers.
func (w *textWriter) marker(l string) marker {
	m := cutMarker(l)
	if m.kind == "" && w.bare {
		m = bareNumber(l, w.last)
	}
	if m.kind == data.PointNumbered {
		w.last, _ = cutNumber(m.number)
	}
	return m
}

// nextInside finds the next point in a line that should have ended before it: after a full stop, the next number or a
// sign, and a capital letter. n is len(s) where there is none.
func (w *textWriter) nextInside(s string) (n int, m marker) {
	for from := 0; ; {
		stop := strings.Index(s[from:], ". ")
		if stop < 0 {
			return len(s), marker{}
		}
		from += stop + len(". ")
		m := cutMarker(s[from:])
		if m.kind == "" || m.size+from >= len(s) || !w.fitsInside(m) {
			continue
		}
		if r, _ := utf8.DecodeRuneInString(s[from+m.size:]); unicode.IsUpper(r) {
			if m.kind == data.PointNumbered {
				w.last, _ = cutNumber(m.number)
			}
			return from, m
		}
	}
}

// fitsInside is true of markers that a sentence could not have: a dash or a star might be the sentence's own.
func (w *textWriter) fitsInside(m marker) bool {
	if m.kind == data.PointNumbered {
		n, _ := cutNumber(m.number)
		return w.last > 0 && n == w.last+1
	}
	return m.mark != "*" && m.mark != "-" && m.mark != "–" && m.mark != "—" && m.mark != "O" && m.mark != "·"
}
