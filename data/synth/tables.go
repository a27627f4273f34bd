package synth

import (
	"embed"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
)

//go:embed words/*.csv words/*.txt
var words embed.FS

// readTable hands the rows of words/file to add, whose error is told with file and line.
func readTable(file string, columns string, add func(cells []string) error) error {
	f, err := words.Open("words/" + file)
	if err != nil {
		return fmt.Errorf("opening a table of the generator: %w", err)
	}
	defer f.Close()
	r := csv.NewReader(f)
	header, err := r.Read()
	if err != nil {
		return fmt.Errorf("%s: reading the header: %w", file, err)
	}
	if !slices.Equal(header, strings.Split(columns, ",")) {
		return fmt.Errorf("%s:1: the columns are %q; they must be %s", file, header, columns)
	}
	for {
		cells, err := r.Read()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		if err := add(cells); err != nil {
			line, _ := r.FieldPos(0)
			return fmt.Errorf("%s:%d: %w", file, line, err)
		}
	}
}

// readLines gives the lines of words/file that are not empty.
func readLines(file string) ([]string, error) {
	b, err := words.ReadFile("words/" + file)
	if err != nil {
		return nil, fmt.Errorf("opening a table of the generator: %w", err)
	}
	return slices.DeleteFunc(strings.Split(string(b), "\n"), func(l string) bool { return l == "" }), nil
}

// list splits a cell at "|".
func list(cell string) []string {
	if cell == "" {
		return nil
	}
	return strings.Split(cell, "|")
}

// weight reads a number above 0.
func weight(cell string) (float64, error) {
	w, err := strconv.ParseFloat(cell, 64)
	if err != nil || !(w > 0) || w > 1e6 {
		return 0, fmt.Errorf("%q is no weight; write a number above 0", cell)
	}
	return w, nil
}
