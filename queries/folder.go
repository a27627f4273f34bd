package queries

import (
	"cmp"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"strings"
	"sync"
	"time"
	"unicode/utf8"
)

// Folder is a catalog together with the query files of a user's folder, which are read anew when they change. A faulty
// file disturbs no other: it stands in the catalog with its error. It is safe for concurrent use.
type Folder struct {
	base Catalog
	dir  string

	mu     sync.Mutex
	looked time.Time
	stamp  string
	merged Catalog
}

// rest is how long a look at the folder is good for.
const rest = time.Second

// NewFolder adds the files of dir to base. It fails where there is no such folder, not where files are faulty.
func NewFolder(base Catalog, dir string) (*Folder, error) {
	info, err := os.Stat(dir)
	if err != nil {
		return nil, fmt.Errorf("opening the folder of queries: %w", err)
	}
	if !info.IsDir() {
		return nil, fmt.Errorf("opening the folder of queries: %s is no folder", dir)
	}
	return &Folder{base: base, dir: dir, merged: base}, nil
}

// Catalog is the catalog as the folder is now.
func (f *Folder) Catalog() Catalog {
	f.mu.Lock()
	defer f.mu.Unlock()
	if time.Since(f.looked) < rest {
		return f.merged
	}
	f.looked = time.Now()
	files := os.DirFS(f.dir)
	names, stamp := look(files)
	if stamp != f.stamp {
		f.stamp, f.merged = stamp, f.base.with(files, names)
		f.merged.stamp = stamp
	}
	return f.merged
}

// look lists the query files and tells states of the folder apart.
func look(files fs.FS) (names []string, stamp string) {
	entries, err := fs.ReadDir(files, ".")
	if err != nil {
		return nil, "gone: " + err.Error() // the folder may come back
	}
	var b strings.Builder
	for _, entry := range entries {
		if !strings.HasSuffix(entry.Name(), ".sql") || entry.IsDir() {
			continue
		}
		names = append(names, entry.Name())
		if info, err := entry.Info(); err == nil {
			fmt.Fprintf(&b, "%s %d %d\n", entry.Name(), info.Size(), info.ModTime().UnixNano())
		}
	}
	return names, b.String()
}

// with is the catalog with the named files added.
func (c Catalog) with(files fs.FS, names []string) Catalog {
	out := Catalog{list: slices.Clone(c.list)}
	for _, file := range names {
		name := strings.TrimSuffix(file, ".sql")
		q, err := parseOwn(files, file)
		if _, taken := c.find(name); taken {
			err = &Error{file, 1, 1, Fault{Form: "the program has a question of that name; give the file another"}}
			name += "-own"
		}
		if err != nil {
			out.broken = append(out.broken, Broken{name, q.Section, err})
			continue
		}
		out.list = append(out.list, q)
	}
	slices.SortFunc(out.list, func(a, b Query) int { return strings.Compare(a.Name, b.Name) })
	slices.SortFunc(out.broken, func(a, b Broken) int { return cmp.Compare(a.Name, b.Name) })
	return out
}

func parseOwn(files fs.FS, file string) (Query, error) {
	text, err := fs.ReadFile(files, file)
	if err != nil {
		return Query{}, fmt.Errorf("reading query file: %w", err)
	}
	if !utf8.Valid(text) {
		return Query{Own: true}, &Error{File: file, Line: 1, Column: 1, Fault: Fault{Form: "the file is not text in UTF-8; save it as that"}}
	}
	q, err := Parse(file, string(text))
	q.Own = true
	return q, err
}

// Broken is a user's query file that can't be read.
type Broken struct {
	Name    string // as a query of that file would be called
	Section string // "" where not even that can be read
	Err     error  // joins all faults, each an *Error with its place in the file
}

// BrokenError is the error of Get for a query whose file is faulty.
type BrokenError struct{ Broken }

func (e *BrokenError) Error() string { return e.Err.Error() }

func (e *BrokenError) Unwrap() error { return e.Err }

// Own lists the queries of the user's folder.
func (c Catalog) Own() []Query {
	return slices.DeleteFunc(slices.Clone(c.list), func(q Query) bool { return !q.Own })
}

// Broken lists the faulty files of the user's folder.
func (c Catalog) Broken() []Broken { return slices.Clone(c.broken) }

func (c Catalog) brokenNamed(name string) error {
	i := slices.IndexFunc(c.broken, func(b Broken) bool { return b.Name == name })
	if i < 0 {
		return nil
	}
	return &BrokenError{c.broken[i]}
}

// Place finds the line and column, from 1, of a byte of the query's SQL in its file.
func (q Query) Place(offset int) (line, column int) {
	before := q.SQL[:min(max(offset, 0), len(q.SQL))]
	return q.FirstLine + strings.Count(before, "\n"), offset - strings.LastIndexByte(before, '\n')
}
