package main

import (
	"io"
	"os"
	"time"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"
)

// progress shows on a terminal how far a load is. Elsewhere it shows nothing.
type progress struct {
	bar *progressbar.ProgressBar // nil where there is no terminal
}

func newProgress(w io.Writer) *progress {
	f, ok := w.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return &progress{}
	}
	return &progress{progressbar.NewOptions(-1,
		progressbar.OptionSetWriter(f),
		progressbar.OptionSetDescription("reading pages"),
		progressbar.OptionShowCount(),
		progressbar.OptionShowIts(),
		progressbar.OptionSetItsString("pages"),
		progressbar.OptionThrottle(100*time.Millisecond),
		progressbar.OptionClearOnFinish(),
	)}
}

// add counts one page. Nothing depends on whether the terminal could show it.
func (p *progress) add() {
	if p.bar != nil {
		_ = p.bar.Add(1)
	}
}

// write says that all pages are read and the snapshot is being written.
func (p *progress) write() {
	if p.bar != nil {
		p.bar.Describe("reconciling and writing")
	}
}

// end clears the line.
func (p *progress) end() {
	if p.bar != nil {
		_ = p.bar.Finish()
	}
}
