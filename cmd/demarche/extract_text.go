package main

import (
	"io"
	"os"

	"github.com/demarche/demarche/cmd/demarche/marked"
	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/extract"
)

// extractTextWriter writes releases for people, with colours where out can show them.
func extractTextWriter(out io.Writer, color string) extractWriter {
	columns, isTerminal := terminalOf(out)
	opt := marked.Options{Color: colored(color, isTerminal, os.Getenv), Width: columns, Doubts: doubts}
	return func(w io.Writer, r data.Release, es []data.Engagement) error { return marked.Write(w, r, es, opt) }
}

// doubts lists what lowers the confidence of an engagement. What a register codes was not read, and is sure whatever it lacks.
func doubts(e data.Engagement) []string {
	if e.Confidence == 1 {
		return nil
	}
	var names []string
	for _, s := range extract.Signals(e) {
		if s.Doubt {
			names = append(names, s.Name)
		}
	}
	return names
}
