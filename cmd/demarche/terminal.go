package main

import (
	"io"
	"os"

	"golang.org/x/term"
)

// The choices of --color.
const (
	colorAuto   = "auto"
	colorAlways = "always"
	colorNever  = "never"
)

// widest is the longest line for reading, however wide the terminal is.
const widest = 100

// terminalOf says whether w is one, and how many columns it has.
func terminalOf(w io.Writer) (columns int, ok bool) {
	f, isFile := w.(*os.File)
	if !isFile || !term.IsTerminal(int(f.Fd())) {
		return 0, false
	}
	columns, _, err := term.GetSize(int(f.Fd()))
	if err != nil || columns <= 0 {
		columns = 80
	}
	return min(columns, widest), true
}

// colored says whether to write colours. Unless the user says so, only a terminal gets them, and not where the environment
// has NO_COLOR (no-color.org) or a terminal that knows none.
func colored(choice string, isTerminal bool, env func(string) string) bool {
	switch choice {
	case colorAlways:
		return true
	case colorNever:
		return false
	}
	return isTerminal && env("NO_COLOR") == "" && env("TERM") != "dumb"
}
