package gazetteer

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strconv"
	"strings"

	"github.com/demarche/demarche/data"
)

// table says how the rows of one CSV file are read.
type table struct {
	file    string
	columns []string
	add     func(row) error
}

// row is one record of a table, by column name.
type row struct {
	columns []string
	cells   []string
}

func (r row) text(column string) string {
	return strings.TrimSpace(r.cells[slices.Index(r.columns, column)])
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

func (r row) number(column string) (float64, error) {
	s := r.text(column)
	if s == "" {
		return 0, nil
	}
	v, err := strconv.ParseFloat(s, 64)
	if err != nil {
		return 0, fmt.Errorf("column %s: %q is no number", column, s)
	}
	return v, nil
}

func (r row) integer(column string) (int, error) {
	v, err := r.number(column)
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

// required gives an error that names the first of the columns that is empty.
func (r row) required(columns ...string) error {
	for _, c := range columns {
		if r.text(c) == "" {
			return fmt.Errorf("column %s is empty", c)
		}
	}
	return nil
}

// readTable reads one file. A missing file is an error: a gazetteer has all its tables.
func readTable(folder fs.FS, t table) error {
	f, err := folder.Open(t.file)
	if err != nil {
		return fmt.Errorf("opening gazetteer table: %w", err)
	}
	defer f.Close()
	r := csv.NewReader(f)
	header, err := r.Read()
	if err != nil {
		return fmt.Errorf("%s: reading the header: %w", t.file, err)
	}
	if !slices.Equal(header, t.columns) {
		return fmt.Errorf("%s:1: the columns are %q; they must be %q", t.file, header, t.columns)
	}
	for {
		cells, err := r.Read()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("%s: %w", t.file, err)
		}
		if err := t.add(row{t.columns, cells}); err != nil {
			line, _ := r.FieldPos(0)
			return fmt.Errorf("%s:%d: %w", t.file, line, err)
		}
	}
}
