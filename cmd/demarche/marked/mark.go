package marked

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/demarche/demarche/data"
)

// mark is a stretch of the text that values were read from.
type mark struct {
	data.Span
	labels []label
}

// label says which field of which engagement was read.
type label struct {
	field      string
	engagement int // from 1
}

// marked cuts the text of a point into pieces, its marks between braces.
func (p *printer) marked(span data.Span, style string) []piece {
	var out []piece
	p.cut(span, style, p.marksIn(span), func(text, sgr string) { out = append(out, piece{clean(text), sgr}) })
	return out
}

// marksIn lists the marks of a stretch, the outer before the inner. One that overlaps another without lying in it gives
// way: it keeps the part inside.
func (p *printer) marksIn(within data.Span) []mark {
	at := map[data.Span][]label{}
	for i, e := range p.engagements {
		for _, ev := range e.Evidence {
			span := data.Span{Start: max(ev.Start, within.Start), End: min(ev.End, within.End)}
			if l := (label{ev.Field, i + 1}); span.Start < span.End && !slices.Contains(at[span], l) {
				at[span] = append(at[span], l)
			}
		}
	}
	var marks []mark
	for span, labels := range at {
		slices.SortFunc(labels, func(a, b label) int {
			return cmp.Or(cmp.Compare(order(a.field), order(b.field)), cmp.Compare(a.engagement, b.engagement))
		})
		marks = append(marks, mark{span, labels})
	}
	slices.SortFunc(marks, func(a, b mark) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End)) })
	return marks
}

// cut hands on the text of span, with the marks in it.
func (p *printer) cut(span data.Span, style string, marks []mark, emit func(text, sgr string)) {
	at := span.Start
	for len(marks) > 0 {
		m := marks[0]
		inner := 1
		for inner < len(marks) && marks[inner].Start < m.End {
			marks[inner].End = min(marks[inner].End, m.End)
			inner++
		}
		f := fieldNamed(m.labels[0].field)
		emit(data.Span{Start: at, End: m.Start}.Of(p.release.Text), style)
		emit("{", f.sgr)
		p.cut(m.Span, joinSGR(f.sgr, "4"), marks[1:inner], emit)
		emit("|"+p.labels(m.labels)+"}", f.sgr)
		at, marks = m.End, marks[inner:]
	}
	emit(data.Span{Start: at, End: span.End}.Of(p.release.Text), style)
}

// labels writes "k,s", and where there are several engagements "k1,s1,n2".
func (p *printer) labels(labels []label) string {
	out := make([]string, len(labels))
	for i, l := range labels {
		out[i] = fieldNamed(l.field).letter
		if len(p.engagements) > 1 {
			out[i] += strconv.Itoa(l.engagement)
		}
	}
	return strings.Join(out, ",")
}

func joinSGR(parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), ";")
}
