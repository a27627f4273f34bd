package page

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
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

// indexOf reads a folder's index.csv once; what it does not say, those of the folders above it may, up to the one
// that is walked.
func (w *walker) indexOf(dir string) index {
	if x, found := w.indexes[dir]; found {
		return x
	}
	x := index{}
	if parent := filepath.Dir(dir); dir != w.root && parent != dir && (w.root == "." || strings.HasPrefix(dir, w.root)) {
		x = w.indexOf(parent).below(filepath.Base(dir))
	}
	maps.Copy(x, w.readIndexOf(dir))
	w.indexes[dir] = x
	return x
}

func (w *walker) readIndexOf(dir string) index {
	name := filepath.Join(dir, indexName)
	f, err := os.Open(name)
	if err != nil {
		if !errors.Is(err, fs.ErrNotExist) {
			w.unreadable(name, err)
		}
		return nil
	}
	defer f.Close()
	x, err := readIndex(f)
	if err != nil {
		w.unreadable(name, err)
	}
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
