package synth

import (
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// Output says where releases are written to, and how.
type Output struct {
	Dir    string
	Lines  bool // JSON lines rather than a file a page
	Labels bool // labels too
	Force  bool // write into a folder that has files already
}

// Written counts what was written.
type Written struct {
	Releases    int   `json:"releases"`
	Engagements int   `json:"engagements"`
	Bytes       int64 `json:"bytes"` // of pages
}

// ErrNotEmpty is returned where the folder has files already and they are not to be mixed with new ones.
var ErrNotEmpty = errors.New("the folder is not empty")

// perFile is how many pages a file of JSON lines holds.
const perFile = 10_000

// sink takes releases one by one. Close finishes its files.
type sink interface {
	add(name string, r *Release) error
	close() error
}

// Write writes all releases of the generator into a folder, which is made if need be.
func (g *Generator) Write(ctx context.Context, o Output) (Written, error) {
	var sum Written
	if err := prepare(o); err != nil {
		return sum, err
	}
	s, err := newSink(o)
	if err != nil {
		return sum, err
	}
	for r := range g.Releases() {
		if err = ctx.Err(); err != nil {
			break
		}
		sum.Releases++
		sum.Engagements += len(r.Label.Engagements)
		sum.Bytes += int64(len(r.Text))
		r.Label.ID = fmt.Sprintf("synth-%06d", sum.Releases)
		r.Label.TextFile = r.Label.ID + ".txt"
		if r.HTML {
			r.Label.TextFile = r.Label.ID + ".html"
		}
		if err = s.add(r.Label.ID, r); err != nil {
			break
		}
	}
	if err := errors.Join(err, s.close()); err != nil {
		return sum, fmt.Errorf("writing releases to %s: %w", o.Dir, err)
	}
	return sum, nil
}

func prepare(o Output) error {
	if err := os.MkdirAll(o.Dir, 0o777); err != nil {
		return fmt.Errorf("making the folder for releases: %w", err)
	}
	f, err := os.Open(o.Dir)
	if err != nil {
		return fmt.Errorf("opening the folder for releases: %w", err)
	}
	defer f.Close()
	if _, err := f.Readdirnames(1); !errors.Is(err, io.EOF) && !o.Force {
		if err != nil {
			return fmt.Errorf("reading the folder for releases: %w", err)
		}
		return fmt.Errorf("%s: %w", o.Dir, ErrNotEmpty)
	}
	return nil
}

func newSink(o Output) (sink, error) {
	if o.Lines {
		s := &lineSink{pages: series{dir: o.Dir, stem: "releases"}}
		if o.Labels {
			s.labels = &series{dir: o.Dir, stem: "labels"}
		}
		return s, nil
	}
	f, err := os.Create(filepath.Join(o.Dir, "index.csv"))
	if err != nil {
		return nil, err
	}
	s := &fileSink{dir: o.Dir, labels: o.Labels, file: f, index: csv.NewWriter(f)}
	return s, s.index.Write([]string{"file", "url", "source"})
}
