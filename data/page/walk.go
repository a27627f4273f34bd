package page

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/demarche/demarche/data"
)

// WalkOptions says how Walk treats what it finds.
type WalkOptions struct {
	OnReject   func(data.Reject) // called for each input that cannot be handed on; nil to pass over them
	Source     string            // the publisher of pages for which nothing else says one; "" to recognise it
	MaxEntries int               // entries read of one archive, 100,000 where 0
	MaxTotal   int64             // bytes unpacked from one archive, 4 GiB where 0
}

func (o WalkOptions) withDefaults() WalkOptions {
	if o.OnReject == nil {
		o.OnReject = func(data.Reject) {}
	}
	if o.MaxEntries == 0 {
		o.MaxEntries = 100_000
	}
	if o.MaxTotal == 0 {
		o.MaxTotal = 4 << 30
	}
	return o
}

// Walk calls fn for each page found at the paths, in order: a file is one page, a folder all that is in it (by name,
// dot files, index.csv, README and LICENSE files left out), a register (XML) its records, a .zip its entries, a .jsonl
// its lines, and "-" stdin, which is JSON lines where it begins with "{" and one page otherwise.
//
// A JSON line, or a .json file, is {"url", "text" or "html", "title", "published", "source", "file"}; all but the text
// may be missing, and "file" names the page in place of the line's own name, "a.jsonl:3". A .json file that is a label
// (an object with "engagements") is passed over. The index.csv of a folder or an archive (columns file, url and, if need
// be, source) says where its pages came from.
//
// A path that does not exist is an error that names it, found before anything is read. Inputs that cannot be opened or
// are too large go to opt.OnReject, and the walk goes on. An error of fn ends it, and so does the end of ctx.
func Walk(ctx context.Context, paths []string, stdin io.Reader, opt WalkOptions, fn func(Input) error) error {
	w := &walker{ctx: ctx, opt: opt.withDefaults(), fn: fn, indexes: map[string]index{}}
	for _, p := range paths {
		if p == "-" {
			continue
		}
		if _, err := os.Stat(p); err != nil {
			if errors.Is(err, fs.ErrNotExist) {
				return fmt.Errorf("%s: there is no such file or folder", p)
			}
			if !errors.Is(err, fs.ErrPermission) {
				return fmt.Errorf("looking for the input: %w", err)
			}
		}
	}
	for _, p := range paths {
		var err error
		if p == "-" {
			err = w.stream("-", stdin)
		} else {
			err = w.path(p)
		}
		if err != nil {
			return err
		}
	}
	return ctx.Err()
}

type walker struct {
	ctx     context.Context
	opt     WalkOptions
	fn      func(Input) error
	root    string           // the folder that is being walked, or that of a single file
	indexes map[string]index // by folder
}

func (w *walker) reject(name, reason, detail string, size int64) {
	w.opt.OnReject(data.Reject{File: name, Reason: reason, Detail: detail, Bytes: size})
}

func (w *walker) unreadable(name string, err error) {
	var inner *fs.PathError
	if errors.As(err, &inner) {
		err = inner.Err
	}
	w.reject(name, "unreadable", "The input cannot be opened or read: "+err.Error()+".", 0)
}

func (w *walker) tooLarge(name string, size int64) {
	w.reject(name, "too-large", "A page may have 8 MiB at the most; cut it into its releases.", size)
}

// hand gives one page to the caller.
func (w *walker) hand(in Input) error {
	if err := w.ctx.Err(); err != nil {
		return err
	}
	if in.Source == "" {
		in.Source = w.opt.Source
	}
	return w.fn(in)
}

func (w *walker) path(p string) error {
	info, err := os.Stat(p)
	if err != nil {
		w.unreadable(p, err)
		return nil
	}
	if info.IsDir() {
		return w.folder(p)
	}
	w.root = filepath.Dir(p)
	return w.file(p)
}

// folder walks a folder and those in it. Links to folders are not followed, so a walk always ends.
func (w *walker) folder(root string) error {
	w.root = filepath.Clean(root)
	return filepath.WalkDir(root, func(p string, entry fs.DirEntry, err error) error {
		if cancelled := w.ctx.Err(); cancelled != nil {
			return cancelled
		}
		if err != nil {
			w.unreadable(p, err)
			if entry != nil && entry.IsDir() {
				return fs.SkipDir
			}
			return nil
		}
		name := entry.Name()
		if p != root && strings.HasPrefix(name, ".") {
			if entry.IsDir() {
				return fs.SkipDir
			}
			return nil
		}
		if entry.IsDir() || passedOver(name) {
			return nil
		}
		return w.file(p)
	})
}

// aboutFolder are the beginnings of the names of files that speak of a folder.
var aboutFolder = []string{"README", "LICENSE", "LICENCE", "COPYING"}

// passedOver is true of files of a folder or an archive that belong to it but are no pages.
func passedOver(name string) bool {
	upper := strings.ToUpper(name)
	return name == indexName || slices.ContainsFunc(aboutFolder, func(prefix string) bool { return strings.HasPrefix(upper, prefix) })
}

func (w *walker) file(p string) error {
	info, err := os.Stat(p)
	if err != nil {
		w.unreadable(p, err)
		return nil
	}
	if info.IsDir() { // a link to a folder
		return nil
	}
	if !info.Mode().IsRegular() {
		w.unreadable(p, errors.New("it is no regular file"))
		return nil
	}
	f, err := os.Open(p)
	if err != nil {
		w.unreadable(p, err)
		return nil
	}
	defer f.Close()
	switch strings.ToLower(filepath.Ext(p)) {
	case ".zip":
		return w.archive(p, f, info.Size())
	case ".jsonl", ".ndjson":
		return w.jsonLines(p, f)
	}
	if info.Size() > MaxBytes {
		w.tooLarge(p, info.Size())
		return nil
	}
	where := w.indexOf(filepath.Dir(p)).at(filepath.Base(p))
	return w.page(p, f, info.Size(), where)
}

// page reads one page, or one .json file. size is what to expect, not what to trust.
func (w *walker) page(name string, r io.Reader, size int64, where origin) error {
	var buf bytes.Buffer
	buf.Grow(int(min(max(size, 0), MaxBytes)) + bytes.MinRead)
	if _, err := buf.ReadFrom(io.LimitReader(r, MaxBytes+1)); err != nil {
		w.unreadable(name, err)
		return nil
	}
	b := buf.Bytes()
	if len(b) > MaxBytes {
		w.tooLarge(name, int64(len(b)))
		return nil
	}
	if strings.EqualFold(filepath.Ext(name), ".json") {
		return w.jsonFile(name, b)
	}
	if isRegister(b) {
		return w.register(name, b, where)
	}
	return w.hand(Input{Name: name, Data: b, URL: where.url, Source: where.source})
}
