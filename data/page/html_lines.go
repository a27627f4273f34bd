package page

import (
	"strconv"
	"strings"

	"golang.org/x/net/html/atom"
)

// lineWriter turns a stream of text and tags into lines: block elements end the line, paragraphs and headings are
// followed by an empty one, and list items begin with their number or a bullet.
type lineWriter struct {
	lines   []line
	current []byte
	heading uint8
	lists   []list
	mark    string // what stands before the next line: "1. ", "• "
	pre     int
}

type list struct {
	ordered bool
	next    int
}

func (w *lineWriter) text(s string) {
	if w.pre > 0 {
		for i, part := range strings.Split(s, "\n") {
			if i > 0 {
				w.breakLine()
			}
			w.current = append(w.current, part...)
		}
		return
	}
	from := len(w.current)
	w.current = append(w.current, s...)
	for i := from; i < len(w.current); i++ {
		if c := w.current[i]; c == '\n' || c == '\r' { // to a reader of the page, line ends in its source are spaces
			w.current[i] = ' '
		}
	}
}

func (w *lineWriter) breakLine() {
	text := clean(string(w.current))
	w.current = w.current[:0]
	if text == "" {
		return
	}
	w.lines = append(w.lines, line{w.mark + text, w.heading})
	w.mark = ""
}

func (w *lineWriter) gap() {
	w.breakLine()
	if n := len(w.lines); n > 0 && w.lines[n-1].text != "" {
		w.lines = append(w.lines, line{})
	}
}

func (w *lineWriter) open(a atom.Atom, attr func(string) string) {
	switch a {
	case atom.Br, atom.Div, atom.Tr, atom.Dt, atom.Dd, atom.Dl, atom.Section, atom.Article, atom.Header, atom.Main, atom.Hr,
		atom.Address, atom.Figure, atom.Figcaption, atom.Center, atom.Body:
		w.breakLine()
	case atom.P, atom.Blockquote, atom.Table:
		w.gap()
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		w.gap()
		w.heading = a.String()[1] - '0'
	case atom.Pre:
		w.gap()
		w.pre++
	case atom.Ul, atom.Ol:
		w.breakLine()
		start, err := strconv.Atoi(attr("start"))
		if err != nil {
			start = 1
		}
		w.lists = append(w.lists, list{a == atom.Ol, start})
	case atom.Li:
		w.breakLine()
		w.mark = w.item()
	case atom.Td, atom.Th:
		w.current = append(w.current, ' ')
	}
}

// item is what stands before the text of the next list item.
func (w *lineWriter) item() string {
	if len(w.lists) == 0 {
		return "• "
	}
	l := &w.lists[len(w.lists)-1]
	if !l.ordered {
		return "• "
	}
	l.next++
	return strconv.Itoa(l.next-1) + ". "
}

func (w *lineWriter) close(a atom.Atom) {
	switch a {
	case atom.P, atom.Blockquote, atom.Table:
		w.gap()
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		w.gap()
		w.heading = 0
	case atom.Pre:
		w.gap()
		w.pre = max(0, w.pre-1)
	case atom.Ul, atom.Ol:
		w.gap()
		w.lists = w.lists[:max(0, len(w.lists)-1)]
		w.mark = ""
	case atom.Li:
		w.breakLine()
		w.mark = ""
	case atom.Div, atom.Tr, atom.Dt, atom.Dd, atom.Dl, atom.Section, atom.Article, atom.Header, atom.Main, atom.Body,
		atom.Address, atom.Figure, atom.Figcaption, atom.Center, atom.Html:
		w.breakLine()
	}
}

func (w *lineWriter) finish() []line {
	w.breakLine()
	return w.lines
}
