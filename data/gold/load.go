package gold

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// indexFile may lie among the labels and is none.
const indexFile = "index.json"

// Load reads the labels of a folder and their pages: its *.json files but index.json, in the order of their names. A label
// that names no text_file is of the .txt beside it. The error names every label that is wrong, and what is wrong with it.
func Load(dir string) ([]Label, error) {
	if info, err := os.Stat(dir); err != nil {
		return nil, fmt.Errorf("reading labels: %w", err)
	} else if !info.IsDir() {
		return nil, fmt.Errorf("reading labels: %s is no folder", dir)
	}
	return LoadFS(os.DirFS(dir), dir)
}

// LoadFS is Load for the top of a file system, which messages and paths call dir.
func LoadFS(files fs.FS, dir string) ([]Label, error) {
	entries, err := fs.ReadDir(files, ".")
	if err != nil {
		return nil, fmt.Errorf("reading labels: %w", err)
	}
	var labels []Label
	var wrong []error
	for _, e := range entries {
		if e.IsDir() || filepath.Ext(e.Name()) != ".json" || e.Name() == indexFile || strings.HasPrefix(e.Name(), ".") {
			continue
		}
		file := filepath.Join(dir, e.Name())
		l, err := readLabel(files, e.Name(), file)
		if err != nil {
			wrong = append(wrong, fmt.Errorf("label %s: %w", file, err))
			continue
		}
		labels = append(labels, l)
	}
	if len(wrong) > 0 {
		return nil, errors.Join(wrong...)
	}
	if len(labels) == 0 {
		return nil, fmt.Errorf("reading labels: there are no *.json files in %s", dir)
	}
	return labels, nil
}

func readLabel(files fs.FS, name, file string) (Label, error) {
	b, err := fs.ReadFile(files, name)
	if err != nil {
		return Label{}, err
	}
	var l Label
	if err := json.Unmarshal(b, &l); err != nil {
		return Label{}, fmt.Errorf("reading JSON: %w", err)
	}
	l.File = file
	if l.TextFile == "" {
		l.TextFile = strings.TrimSuffix(filepath.Base(file), ".json") + ".txt"
	}
	l.Path = filepath.Join(filepath.Dir(file), l.TextFile)
	return l, errors.Join(l.readPage(files), l.check())
}

func (l *Label) readPage(files fs.FS) error {
	name := filepath.ToSlash(filepath.Clean(l.TextFile))
	if !fs.ValidPath(name) {
		return fmt.Errorf("text_file %q is outside the label's folder", l.TextFile)
	}
	var err error
	if l.Page, err = fs.ReadFile(files, name); err != nil {
		return fmt.Errorf("text_file %s is not there", l.TextFile)
	}
	return nil
}

// UnmarshalJSON reads a label; an error in an engagement says in which, counted from 1.
func (l *Label) UnmarshalJSON(b []byte) error {
	type plain Label
	shape := struct {
		*plain
		Engagements *[]json.RawMessage `json:"engagements"`
	}{plain: (*plain)(l)}
	if err := json.Unmarshal(b, &shape); err != nil {
		return err
	}
	if shape.Engagements == nil {
		return errors.New(`there is no list "engagements"; a release without any has "engagements": []`)
	}
	l.Engagements = make([]Engagement, len(*shape.Engagements))
	for i, raw := range *shape.Engagements {
		if err := json.Unmarshal(raw, &l.Engagements[i]); err != nil {
			return fmt.Errorf("engagement %d: %w", i+1, err)
		}
	}
	return nil
}
