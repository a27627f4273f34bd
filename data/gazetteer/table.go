package gazetteer

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/demarche/demarche/data"
)

// table says how the rows of one CSV file are read.
type table struct {
	file      string
	columns   []string
	key       []string // the columns that tell one row from another
	userFirst bool     // what a user adds stands before what is built in: the order counts
	add       func(row) error
}

// row is one record of a table.
type row struct {
	table *table
	cells []string // in the order of table.columns
	file  string   // as a user knows it
	line  int
	user  bool // from a folder laid over the built-in tables
}

// at puts file and line before what is wrong with the row.
func (r row) at(err error) error { return locate(r.file, r.line, err) }

func (r row) raw(column string) string { return r.cells[slices.Index(r.table.columns, column)] }

func (r row) text(column string) string { return strings.TrimSpace(r.raw(column)) }

// key is what a row of another file must have too to stand for the same thing.
func (r row) key() string {
	var parts []string
	for _, c := range r.table.key {
		parts = append(parts, r.text(c))
	}
	return strings.Join(parts, ", ")
}

func (r row) list(column string) []string {
	var out []string
	for v := range strings.SplitSeq(r.text(column), "|") {
		if v = strings.TrimSpace(v); v != "" {
			out = append(out, v)
		}
	}
	return out
}

// number reads a number between low and high; an empty cell is 0.
func (r row) number(column string, low, high float64) (float64, error) {
	s := r.text(column)
	if s == "" {
		return 0, nil
	}
	v, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return 0, fmt.Errorf("column %s: %q is no number", column, s)
	}
	if !(v >= low && v <= high) {
		return 0, fmt.Errorf("column %s: %s is not between %g and %g", column, s, low, high)
	}
	return v, nil
}

func (r row) integer(column string) (int, error) {
	v, err := r.number(column, 0, 1e6)
	if err == nil && v != float64(int(v)) {
		err = fmt.Errorf("column %s: %v is no whole number", column, v)
	}
	return int(v), err
}

func (r row) date(column string) (data.Date, error) {
	s := r.text(column)
	if s == "" {
		return data.Date{}, nil
	}
	d, err := data.ParseDate(s)
	if err != nil {
		return d, fmt.Errorf("column %s: %w", column, err)
	}
	return d, nil
}

// oneOf reads a cell that must be one of the values.
func (r row) oneOf(column string, values ...string) (string, error) {
	s := r.text(column)
	if !slices.Contains(values, s) {
		return s, fmt.Errorf("column %s: %q is none of %s", column, s, strings.Join(values, ", "))
	}
	return s, nil
}

// required gives an error that names the columns that are empty.
func (r row) required(columns ...string) error {
	var empty []string
	for _, c := range columns {
		if r.text(c) == "" {
			empty = append(empty, c)
		}
	}
	switch len(empty) {
	case 0:
		return nil
	case 1:
		return fmt.Errorf("column %s is empty", empty[0])
	}
	return fmt.Errorf("columns %s are empty", strings.Join(empty, ", "))
}
