package gazetteer

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"
)

// readTable reads the rows of one file. What is wrong with it is said all at once; the good rows are given all the same.
// dir is where a user finds the file, "" for the built-in ones.
func readTable(folder fs.FS, t *table, dir string) (rows []row, err error) {
	name := filepath.Join(dir, t.file)
	b, err := fs.ReadFile(folder, t.file)
	if err != nil {
		return nil, fmt.Errorf("reading gazetteer table %s: %w", name, err)
	}
	b = bytes.TrimPrefix(b, []byte("\uFEFF")) // spreadsheets write it
	r := csv.NewReader(bytes.NewReader(b))
	r.ReuseRecord = false
	header, err := r.Read()
	if errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("%s: the file is empty; its first line must be %s", name, strings.Join(t.columns, ","))
	}
	if err != nil {
		return nil, fmt.Errorf("%s: reading the header: %w", name, err)
	}
	order, err := t.order(header)
	if err != nil {
		return nil, locate(name, 1, err)
	}
	var errs []error
	for {
		cells, err := r.Read()
		if errors.Is(err, io.EOF) {
			return rows, errors.Join(errs...)
		}
		var bad *csv.ParseError
		if errors.As(err, &bad) {
			if !errors.Is(err, csv.ErrFieldCount) { // a stray quotation mark: where the next row begins is anybody's guess
				return rows, errors.Join(append(errs, fmt.Errorf("%s:%d: %w", name, bad.Line, bad.Err))...)
			}
			errs = append(errs, fmt.Errorf("%s:%d: the row has %d cells, the header %d; put cells with a comma into quotation marks",
				name, bad.StartLine, len(cells), len(header)))
			continue
		}
		if err != nil {
			return rows, errors.Join(append(errs, fmt.Errorf("%s: %w", name, err))...)
		}
		line, _ := r.FieldPos(0)
		out := row{table: t, cells: make([]string, len(t.columns)), file: name, line: line, user: dir != ""}
		for i, cell := range cells {
			out.cells[order[i]] = cell
		}
		if !utf8.ValidString(strings.Join(cells, "")) {
			errs = append(errs, out.at(errors.New("the row is not in UTF-8; save the file as 'CSV UTF-8'")))
			continue
		}
		rows = append(rows, out)
	}
}

// order gives for each column of a file where it stands in the table. Columns may stand in any order, none may lack.
func (t *table) order(header []string) ([]int, error) {
	must := "the columns are " + strings.Join(t.columns, ",")
	if len(header) == 1 && strings.Contains(header[0], ";") {
		return nil, errors.New("the cells are separated by semicolons; save the file with commas. " + must)
	}
	var order []int
	var errs []error
	for _, h := range header {
		h = strings.TrimSpace(h)
		i := slices.Index(t.columns, h)
		switch {
		case i < 0:
			errs = append(errs, fmt.Errorf("there is no column %q; %s", h, must))
		case slices.Contains(order, i):
			errs = append(errs, fmt.Errorf("column %q stands twice", h))
		}
		order = append(order, i)
	}
	for i, c := range t.columns {
		if !slices.Contains(order, i) {
			errs = append(errs, fmt.Errorf("column %q is missing; %s", c, must))
		}
	}
	return order, errors.Join(errs...)
}

// merge lays rows over those that are built in: one with the key of another takes its place, any other is added.
func merge(base, over []row, t *table) []row {
	place := map[string]int{}
	for i, r := range base {
		place[r.key()] = i
	}
	out := slices.Clone(base)
	var added []row
	for _, r := range over {
		if i, ok := place[r.key()]; ok {
			out[i] = r
		} else {
			added = append(added, r)
		}
	}
	if t.userFirst {
		return append(added, out...)
	}
	return append(out, added...)
}

// repeated names the rows of one file whose key an earlier one has. They would silently replace it.
func repeated(rows []row) error {
	var errs []error
	first := map[string]int{}
	for _, r := range rows {
		if line, twice := first[r.key()]; twice {
			errs = append(errs, r.at(fmt.Errorf("%s %q stands in line %d too; leave one of them", strings.Join(r.table.key, ", "), r.key(), line)))
			continue
		}
		first[r.key()] = r.line
	}
	return errors.Join(errs...)
}
