package extract

import (
	"fmt"
	"regexp"
	"strings"
	"sync"
	"testing"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/gazetteer"
)

// builtin is an extractor on the built-in gazetteer, made once for all tests.
var builtin = sync.OnceValues(func() (*Extractor, error) {
	g, err := gazetteer.Default()
	if err != nil {
		return nil, fmt.Errorf("reading the gazetteer: %w", err)
	}
	return New(g)
})

func extractor(tb testing.TB) *Extractor {
	tb.Helper()
	x, err := builtin()
	if err != nil {
		tb.Fatal(err)
	}
	return x
}

// option changes the release that read builds.
type option func(*data.Release)

func published(day string) option {
	return func(r *data.Release) { r.Published, _ = data.ParseDate(day) }
}

func from(source string) option { return func(r *data.Release) { r.Source = source } }

// titled puts a title before the text.
func titled(title string) option { return func(r *data.Release) { r.Title = title } }

var (
	numberedLine = regexp.MustCompile(`^(\d+)\. +`)
	markedLine   = regexp.MustCompile(`^([o*※-]) +`)
)

// read builds a release of the Korean ministry from simple text, a point on each line: "1. " begins a numbered point,
// "o " or "- " a sub-point, "* " a note; any other line is a paragraph.
func read(tb testing.TB, text string, opts ...option) data.Release {
	tb.Helper()
	r := data.Release{ID: "kr-mofa:test", Source: "kr-mofa", Language: "en"}
	for _, o := range opts {
		o(&r)
	}
	if r.Title != "" {
		r.Points = append(r.Points, data.Point{Kind: data.PointTitle, Span: data.Span{End: len(r.Title)}})
		text = r.Title + "\n" + text
	}
	r.Text = text
	at := 0
	for line := range strings.Lines(text) {
		if !(at == 0 && r.Title != "") && strings.TrimSpace(line) != "" {
			r.Points = append(r.Points, pointOf(strings.TrimRight(line, "\n"), at))
		}
		at += len(line)
	}
	return r
}

func pointOf(line string, at int) data.Point {
	p := data.Point{Kind: data.PointParagraph, Level: 1, Span: data.Span{Start: at, End: at + len(line)}}
	if m := numberedLine.FindStringSubmatch(line); m != nil {
		p.Kind, p.Number, p.Start = data.PointNumbered, m[1], at+len(m[0])
	} else if m := markedLine.FindStringSubmatch(line); m != nil {
		p.Kind, p.Marker, p.Level, p.Start = data.PointSub, m[1], 2, at+len(m[0])
		if m[1] == "*" || m[1] == "※" {
			p.Kind, p.Level = data.PointNote, 3
		}
	}
	return p
}

// parse runs the passes that come before the rules.
func parse(tb testing.TB, text string, opts ...option) *document {
	tb.Helper()
	return newDocument(extractor(tb), read(tb, text, opts...))
}

// engagements extracts from simple text.
func engagements(tb testing.TB, text string, opts ...option) []data.Engagement {
	tb.Helper()
	return extractor(tb).Extract(read(tb, text, opts...))
}

// brief puts an engagement in a line: kind, status, days, parties and the names on the other side, as
// "meeting held 2017-03-22 USA: Rex Tillerson".
func brief(e data.Engagement) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s %s %s", e.Kind, e.Status, e.Start)
	if !e.End.IsZero() {
		fmt.Fprintf(&b, "/%s", e.End)
	}
	for _, p := range append(append([]string{}, e.Countries...), e.Organizations...) {
		b.WriteString(" " + p)
	}
	var names []string
	for _, p := range e.Counterparts {
		if p.Name != "" {
			names = append(names, p.Name)
		}
	}
	if len(names) > 0 {
		b.WriteString(": " + strings.Join(names, ", "))
	}
	return b.String()
}

func briefs(es []data.Engagement) []string {
	out := []string{}
	for _, e := range es {
		out = append(out, brief(e))
	}
	return out
}
