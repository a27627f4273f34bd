package queries

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"
)

//go:embed *.sql
var builtin embed.FS

// Builtin is the catalog of the program.
func Builtin() (Catalog, error) { return Load(builtin) }

// Load reads all *.sql files at the top of fsys. Where files are faulty the error joins all faults of all of them;
// those that name a place in a file are *Error.
func Load(fsys fs.FS) (Catalog, error) {
	files, err := fs.Glob(fsys, "*.sql")
	if err != nil {
		return Catalog{}, fmt.Errorf("listing query files: %w", err)
	}
	if len(files) == 0 {
		return Catalog{}, errors.New("there are no query files (*.sql)")
	}
	var catalog Catalog
	var errs []error
	for _, file := range files {
		text, err := fs.ReadFile(fsys, file)
		if err != nil {
			errs = append(errs, fmt.Errorf("reading query file: %w", err))
			continue
		}
		query, err := Parse(file, string(text))
		errs = append(errs, err)
		catalog.list = append(catalog.list, query)
	}
	if err := errors.Join(errs...); err != nil {
		return Catalog{}, err
	}
	slices.SortFunc(catalog.list, func(a, b Query) int { return strings.Compare(a.Name, b.Name) })
	return catalog, nil
}
