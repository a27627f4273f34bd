package page

import (
	"archive/zip"
	"errors"
	"io"
	"path"
	"slices"
	"strings"
)

// archive reads the pages of a ZIP file, by name. An archive cannot make it read more than MaxBytes of one entry,
// MaxEntries entries or MaxTotal bytes in all; nothing of it is written anywhere.
func (w *walker) archive(name string, r io.ReaderAt, size int64) error {
	z, err := zip.NewReader(r, size)
	if err != nil {
		w.reject(name, "unreadable", "The archive is damaged or no ZIP file: "+err.Error()+".", size)
		return nil
	}
	entries := slices.Clone(z.File)
	slices.SortStableFunc(entries, func(a, b *zip.File) int { return strings.Compare(a.Name, b.Name) })
	indexes := w.archiveIndexes(name, entries)
	left := w.opt.MaxTotal
	read := 0
	for _, e := range entries {
		if e.FileInfo().IsDir() || hidden(e.Name) || passedOver(path.Base(e.Name)) {
			continue
		}
		if read++; read > w.opt.MaxEntries || left <= 0 {
			w.reject(name, "too-large", "The archive holds more than is read of one archive; split it. The first page left out is "+e.Name+".", size)
			return nil
		}
		used, err := w.entry(name+"!"+e.Name, e, originIn(indexes, e.Name), left)
		if err != nil {
			return err
		}
		left -= used
	}
	return nil
}

// hidden is true of dot files and of what some systems add to archives.
func hidden(name string) bool {
	for part := range strings.SplitSeq(name, "/") {
		if strings.HasPrefix(part, ".") && part != "." && part != ".." || part == "__MACOSX" {
			return true
		}
	}
	return false
}

// entry reads one entry, which may unpack to left bytes at the most, and says how many it did.
func (w *walker) entry(name string, e *zip.File, where origin, left int64) (int64, error) {
	lines := isJSONLines(name)
	if e.UncompressedSize64 > MaxBytes && !lines {
		w.tooLarge(name, int64(min(e.UncompressedSize64, 1<<62)))
		return 0, nil
	}
	if e.Flags&1 != 0 {
		w.unreadable(name, errors.New("it is encrypted"))
		return 0, nil
	}
	r, err := e.Open()
	if err != nil {
		w.unreadable(name, err)
		return 0, nil
	}
	defer r.Close()
	counted := &counter{r: r, left: left}
	if lines {
		err = w.jsonLines(name, counted)
	} else {
		err = w.page(name, counted, int64(e.UncompressedSize64), where)
	}
	return left - counted.left, err
}

var errTooMuch = errors.New("it unpacks to more than is read of one archive")

// counter counts the bytes read and fails when there are too many.
type counter struct {
	r    io.Reader
	left int64
}

func (c *counter) Read(p []byte) (int, error) {
	if c.left <= 0 {
		return 0, errTooMuch
	}
	n, err := c.r.Read(p[:min(int64(len(p)), c.left)])
	c.left -= int64(n)
	return n, err
}

// archiveIndexes reads each index.csv of an archive, by its folder.
func (w *walker) archiveIndexes(name string, entries []*zip.File) map[string]index {
	found := map[string]index{}
	for _, e := range entries {
		if path.Base(e.Name) != indexName || e.UncompressedSize64 > 64<<20 || len(found) >= 1000 {
			continue
		}
		r, err := e.Open()
		if err != nil {
			w.unreadable(name+"!"+e.Name, err)
			continue
		}
		x, err := readIndex(r)
		r.Close()
		if err != nil {
			w.unreadable(name+"!"+e.Name, err)
		}
		found[path.Dir(e.Name)] = x
	}
	return found
}

// originIn looks an entry up in the index of its folder, then of those above it.
func originIn(indexes map[string]index, name string) origin {
	for dir := path.Dir(name); ; dir = path.Dir(dir) {
		rel := name
		if dir != "." {
			rel = strings.TrimPrefix(name, dir+"/")
		}
		if o, found := indexes[dir][rel]; found {
			return o
		}
		if dir == "." || dir == "/" {
			return origin{}
		}
	}
}
