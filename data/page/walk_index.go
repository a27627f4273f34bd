package page

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// indexName is the file of a folder or an archive that says where its pages came from.
const indexName = "index.csv"

// origin is where a page came from.
type origin struct{ url, source string }

// index gives the origin of files by their path below the index's folder, with slashes.
type index map[string]origin

func (x index) at(name string) origin { return x[name] }

// indexOf reads a folder's index.csv once. Without one, or without a line for a page, nothing is known of the page.
func (w *walker) indexOf(dir string) index {
	if x, found := w.indexes[dir]; found {
		return x
	}
	name := filepath.Join(dir, indexName)
	x := index{}
	f, err := os.Open(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		w.unreadable(name, err)
	default:
		defer f.Close()
		if x, err = readIndex(f); err != nil {
			w.unreadable(name, err)
		}
	}
	if parent := filepath.Dir(dir); parent != dir && len(x) == 0 {
		if up, found := w.indexes[parent]; found {
			x = up.below(filepath.Base(dir))
		}
	}
	w.indexes[dir] = x
	return x
}

// below is the part of an index that speaks of a folder in its folder.
func (x index) below(dir string) index {
	sub := index{}
	for name, o := range x {
		if rest, found := strings.CutPrefix(name, dir+"/"); found {
			sub[rest] = o
		}
	}
	return sub
}

// readIndex reads the columns file, url and source, in any order, from a CSV file with a header.
func readIndex(r io.Reader) (index, error) {
	c := csv.NewReader(io.LimitReader(r, 64<<20))
	c.FieldsPerRecord = -1
	head, err := c.Read()
	if err != nil {
		return index{}, fmt.Errorf("reading the header: %w", err)
	}
	column := map[string]int{"source": -1, "url": -1, "file": -1}
	for i, name := range head {
		column[strings.ToLower(strings.TrimSpace(strings.TrimPrefix(name, "\ufeff")))] = i
	}
	if column["file"] < 0 || column["url"] < 0 {
		return index{}, errors.New("its header must name the columns file and url")
	}
	x := index{}
	for {
		row, err := c.Read()
		if errors.Is(err, io.EOF) {
			return x, nil
		}
		if err != nil {
			return x, err
		}
		cell := func(name string) string {
			if i := column[name]; i >= 0 && i < len(row) {
				return strings.TrimSpace(row[i])
			}
			return ""
		}
		x[filepath.ToSlash(cell("file"))] = origin{cell("url"), cell("source")}
	}
}
