package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/demarche/demarche/data"
)

// writeExtractText prints a release for people: each engagement in a few lines, then the words that it was read from.
func writeExtractText(w io.Writer, r data.Release, es []data.Engagement) error {
	var b strings.Builder
	title := r.Title
	if title == "" {
		title = "(no title)"
	}
	fmt.Fprintf(&b, "%s\n  %s", title, r.File)
	if !r.Published.IsZero() {
		fmt.Fprintf(&b, ", published %s", r.Published)
	}
	fmt.Fprintf(&b, ", read as %s\n", r.Layout)
	if len(es) == 0 {
		b.WriteString("  no engagement found\n")
	}
	for i, e := range es {
		fmt.Fprintf(&b, "\n  %d. %s\n", i+1, describe(e))
		for _, ev := range e.Evidence {
			fmt.Fprintf(&b, "     %-13s %-24s “%s”\n", ev.Field, ev.Value, oneLine(ev.Of(r.Text)))
		}
	}
	b.WriteString("\n")
	_, err := io.WriteString(w, b.String())
	return err
}

// describe is an engagement in one line.
func describe(e data.Engagement) string {
	parts := []string{string(e.Kind) + ", " + string(e.Status)}
	when := e.Start.String()
	if !e.End.IsZero() {
		when += " to " + e.End.String()
	}
	if when != "" {
		parts = append(parts, fmt.Sprintf("%s (%s)", when, e.DateMethod))
	}
	if where := strings.Trim(e.Place+", "+e.PlaceCountry, ", "); where != "" {
		parts = append(parts, where)
	}
	parts = append(parts, fmt.Sprintf("rule %s, confidence %.2f", e.Rule, e.Confidence))
	return strings.Join(parts, "; ")
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
