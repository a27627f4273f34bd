package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/term"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/analytics/format"
)

// output says how to write to out or to the file of --out.
func (f *queryFlags) output(out io.Writer) (format.Format, format.Options, error) {
	opt := format.Options{BOM: f.bom}
	width, onTerminal := terminal(out)
	onTerminal = onTerminal && f.out == ""
	if onTerminal {
		opt.Width, opt.Color = width, os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
	}
	name := f.format
	switch {
	case name != "":
	case f.out != "":
		name = strings.TrimPrefix(filepath.Ext(f.out), ".")
	case onTerminal:
		name = "table"
	default:
		name = "csv"
	}
	as, err := format.ByName(name)
	switch {
	case err != nil && f.format == "" && f.out != "":
		return as, opt, usageError("the extension of %s names no format; say which with --format", f.out)
	case err != nil:
		return as, opt, usageError("%w", err)
	case as.Binary && onTerminal:
		return as, opt, usageError("%s is not for terminals; name a file with --out", as.Name)
	case f.bom && as.Name != "csv":
		return as, opt, usageError("--bom goes with csv alone")
	}
	return as, opt, nil
}

// terminal gives the width of a terminal, and whether out is one.
func terminal(out io.Writer) (width int, ok bool) {
	file, ok := out.(*os.File)
	if !ok || !term.IsTerminal(int(file.Fd())) {
		return 0, false
	}
	width, _, err := term.GetSize(int(file.Fd()))
	if err != nil {
		return 0, true
	}
	return width, true
}

func (f *queryFlags) write(out io.Writer, as format.Format, result analytics.Result, opt format.Options) error {
	if f.out == "" || f.out == "-" {
		return as.Write(out, result, opt)
	}
	file, err := os.Create(f.out)
	if err != nil {
		return fmt.Errorf("writing the result: %w", err)
	}
	return errors.Join(as.Write(file, result, opt), file.Close())
}
