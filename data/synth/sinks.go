package synth

import (
	"bufio"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// fileSink writes a file a page, their addresses into index.csv, and a file a label.
type fileSink struct {
	dir    string
	labels bool
	file   *os.File
	index  *csv.Writer
}

func (s *fileSink) add(name string, r *Release) error {
	if err := os.WriteFile(filepath.Join(s.dir, r.Label.TextFile), r.Text, 0o666); err != nil {
		return err
	}
	if s.labels {
		b, err := json.MarshalIndent(r.Label, "", " ")
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(s.dir, name+".json"), append(b, '\n'), 0o666); err != nil {
			return err
		}
	}
	return s.index.Write([]string{r.Label.TextFile, r.URL, r.Label.Source})
}

func (s *fileSink) close() error {
	s.index.Flush()
	return errors.Join(s.index.Error(), s.file.Close())
}

// lineSink writes pages, and labels beside them, as JSON lines.
type lineSink struct {
	pages  series
	labels *series
}

// linePage is a page in the shape that is loaded.
type linePage struct {
	File   string `json:"file"`
	URL    string `json:"url"`
	Source string `json:"source"`
	Text   string `json:"text,omitempty"`
	HTML   string `json:"html,omitempty"`
}

func (s *lineSink) add(_ string, r *Release) error {
	p := linePage{File: r.Label.TextFile, URL: r.URL, Source: r.Label.Source}
	if r.HTML {
		p.HTML = string(r.Text)
	} else {
		p.Text = string(r.Text)
	}
	if err := s.pages.write(p); err != nil || s.labels == nil {
		return err
	}
	return s.labels.write(r.Label)
}

func (s *lineSink) close() error {
	if s.labels == nil {
		return s.pages.close()
	}
	return errors.Join(s.pages.close(), s.labels.close())
}

// series is a number of files of JSON lines: releases-0001.jsonl and so on.
type series struct {
	dir, stem string
	n         int
	file      *os.File
	buffer    *bufio.Writer
	encoder   *json.Encoder
}

func (s *series) write(v any) error {
	if s.n%perFile == 0 {
		if err := s.next(); err != nil {
			return err
		}
	}
	s.n++
	return s.encoder.Encode(v)
}

func (s *series) next() error {
	if err := s.close(); err != nil {
		return err
	}
	f, err := os.Create(filepath.Join(s.dir, fmt.Sprintf("%s-%04d.jsonl", s.stem, s.n/perFile+1)))
	if err != nil {
		return err
	}
	s.file, s.buffer = f, bufio.NewWriterSize(f, 1<<16)
	s.encoder = json.NewEncoder(s.buffer)
	s.encoder.SetEscapeHTML(false)
	return nil
}

func (s *series) close() error {
	if s.file == nil {
		return nil
	}
	return errors.Join(s.buffer.Flush(), s.file.Close())
}
