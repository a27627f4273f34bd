package main

import (
	"bufio"
	"fmt"
	"io"
	"maps"
	"math"
	"slices"
	"strings"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/gold"
)

// writeEvalText writes the figures as a table, and the mistakes that are asked for.
func writeEvalText(out io.Writer, r evaluation, f evalFlags) error {
	w := bufio.NewWriter(out)
	fmt.Fprintf(w, "%d releases", r.Releases)
	if r.Unread > 0 {
		fmt.Fprintf(w, ", %d of them unread", r.Unread)
	}
	fmt.Fprintln(w)
	tallyHead(w, "engagements")
	tallyRow(w, "all", r.Engagements)
	for _, k := range data.Kinds() {
		if t, ok := r.ByKind[k]; ok {
			tallyRow(w, string(k), t)
		}
	}
	if len(r.BySource) > 1 {
		tallyHead(w, "engagements by publisher")
		for _, source := range slices.Sorted(maps.Keys(r.BySource)) {
			tallyRow(w, source, r.BySource[source])
		}
	}
	fmt.Fprintf(w, "\n%-26s %9s %7s\n", "values of what was found", "accuracy", "of")
	for _, name := range gold.ValueFields() {
		fmt.Fprintf(w, "  %-24s %9s %7d\n", name, figure(r.Values[name].Accuracy()), r.Values[name].Of)
	}
	tallyRows(w, "lists of what was found", gold.SetFields(), r.Sets)
	tallyRows(w, "whole releases", gold.ReleaseFields(), r.PerRelease)
	fmt.Fprintf(w, "\n%-26s %9s  what a chart of engagements by country would show wrong\n", "country count error",
		figure(r.CountryCountError))
	writeReliability(w, r.Confidence)
	missed, madeUp := detectionErrors(r.Report, f.errors)
	writeEvalErrors(w, "missed", missed)
	writeEvalErrors(w, "made up", madeUp)
	writeWorst(w, r.Worst(f.worst))
	return w.Flush()
}

func writeReliability(w io.Writer, bins []gold.Bin) {
	if len(bins) == 0 {
		return
	}
	fmt.Fprintf(w, "\n%-26s %9s %7s %7s\n", "confidence shown", "mean", "right", "of")
	for _, b := range bins {
		fmt.Fprintf(w, "  %-24.1f %9.3f %7s %7d\n", b.Shown, b.Mean, figure(b.Share.Accuracy()), b.Share.Of)
	}
}

func tallyRows(w io.Writer, title string, names []gold.Field, tallies map[gold.Field]gold.Tally) {
	tallyHead(w, title)
	for _, name := range names {
		tallyRow(w, string(name), tallies[name])
	}
}

func tallyHead(w io.Writer, title string) {
	fmt.Fprintf(w, "\n%-26s %9s %7s %7s %6s\n", title, "precision", "recall", "F1", "gold")
}

func tallyRow(w io.Writer, name string, t gold.Tally) {
	fmt.Fprintf(w, "  %-24s %9s %7s %7s %6d\n", name, figure(t.Precision()), figure(t.Recall()), figure(t.F1()), t.Gold())
}

// figure has three decimals; a figure that is not defined is "-".
func figure(f float64) string {
	if math.IsNaN(f) {
		return "-"
	}
	return fmt.Sprintf("%.3f", f)
}

func writeEvalErrors(w io.Writer, title string, errs []evalError) {
	if len(errs) == 0 {
		return
	}
	fmt.Fprintf(w, "\n%s\n", title)
	for _, e := range errs {
		fmt.Fprintf(w, "  %s: %s\n", e.File, e.Engagement)
	}
}

// writeWorst lists what is wrong with the releases, engagement by engagement.
func writeWorst(w io.Writer, worst []gold.ReleaseErrors) {
	for _, r := range worst {
		fmt.Fprintf(w, "\n%s (%s): %d missed, %d made up, %d values wrong\n", r.File, r.Source, len(r.Missed), len(r.MadeUp), r.Values())
		if r.Unread {
			fmt.Fprintln(w, "  the page could not be read")
		}
		for _, e := range r.Missed {
			fmt.Fprintf(w, "  missed   %s\n", e)
		}
		for _, e := range r.MadeUp {
			fmt.Fprintf(w, "  made up  %s\n", e)
		}
		of := ""
		for _, m := range r.Wrong {
			if m.Engagement != of {
				fmt.Fprintf(w, "  in %s\n", m.Engagement)
				of = m.Engagement
			}
			writeMistake(w, m)
		}
	}
}

func writeMistake(w io.Writer, m gold.Mistake) {
	var parts []string
	if len(m.Missed) > 0 {
		parts = append(parts, "missed "+strings.Join(m.Missed, ", "))
	}
	if len(m.MadeUp) > 0 {
		parts = append(parts, "made up "+strings.Join(m.MadeUp, ", "))
	}
	fmt.Fprintf(w, "    %-17s  %s\n", m.Field, strings.Join(parts, "; "))
}
