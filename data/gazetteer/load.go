package gazetteer

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Default reads the tables that are built in.
func Default() (*Gazetteer, error) { return load(builtin, nil, "") }

// Load reads the tables of a folder that has all of them. What is wrong with them is said all at once, by file and line.
func Load(folder fs.FS) (*Gazetteer, error) { return load(folder, nil, "") }

// Extended reads the built-in tables with those of the folder dir laid over them: tables of the same names and columns,
// any number of them. A row with the key of a built-in one takes its place, any other is added. What is wrong with them
// is said all at once, by file and line.
func Extended(dir string) (*Gazetteer, error) {
	if err := checkFolder(dir); err != nil {
		return nil, err
	}
	return load(builtin, os.DirFS(dir), dir)
}

// load reads the tables of base, and those that over has; nil for none.
func load(base, over fs.FS, dir string) (*Gazetteer, error) {
	g := &Gazetteer{}
	var errs []error
	digest := sha256.New()
	ts := tables(g)
	for _, t := range ts {
		rows, err := readTable(base, &t, "")
		errs = append(errs, err, repeated(rows))
		if over != nil {
			if _, missing := fs.Stat(over, t.file); !errors.Is(missing, fs.ErrNotExist) {
				own, err := readTable(over, &t, dir)
				errs = append(errs, err, repeated(own))
				rows = merge(rows, own, &t)
			}
		}
		for _, r := range rows {
			if err := t.add(r); err != nil {
				errs = append(errs, r.at(err))
			}
			digest.Write([]byte(strings.Join(r.cells, "\x1f") + "\x1e"))
		}
		g.rows = append(g.rows, rows...)
	}
	errs = append(errs, g.checkReferences())
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	g.rows = nil
	g.nameCountries()
	g.fillReference()
	g.Reference.Digest = hex.EncodeToString(digest.Sum(nil)[:8])
	g.fillSigns()
	return g, nil
}

// locate puts file and line before each of the errors that err joins.
func locate(file string, line int, err error) error {
	joined, ok := err.(interface{ Unwrap() []error })
	if !ok {
		return fmt.Errorf("%s:%d: %w", file, line, err)
	}
	var errs []error
	for _, e := range joined.Unwrap() {
		errs = append(errs, locate(file, line, e))
	}
	return errors.Join(errs...)
}

// checkFolder refuses a folder in which some file would be passed over, for its owner means it to count.
func checkFolder(dir string) error {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return fmt.Errorf("reading the gazetteer's folder: %w", err)
	}
	var known []string
	for _, t := range tables(&Gazetteer{}) {
		known = append(known, t.file)
	}
	var errs []error
	found := false
	for _, e := range entries {
		name := e.Name()
		switch {
		case slices.Contains(known, name):
			found = true
		case strings.HasPrefix(name, "."), strings.HasPrefix(strings.ToUpper(name), "README"):
		default:
			errs = append(errs, fmt.Errorf("%s: this is no table of a gazetteer; they are %s", filepath.Join(dir, name), strings.Join(known, ", ")))
		}
	}
	if !found && len(errs) == 0 {
		errs = append(errs, fmt.Errorf("%s: there is no table of a gazetteer; they are %s", dir, strings.Join(known, ", ")))
	}
	return errors.Join(errs...)
}
