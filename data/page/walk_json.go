package page

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"github.com/demarche/demarche/data"
)

// maxJSONLine is the longest line that may hold a page of MaxBytes: JSON writes some bytes as six.
const maxJSONLine = 2*MaxBytes + 1<<20

func isJSONLines(name string) bool {
	ext := strings.ToLower(filepath.Ext(name))
	return ext == ".jsonl" || ext == ".ndjson"
}

// jsonPage is one page as a JSON object.
type jsonPage struct {
	URL         string           `json:"url"`
	Text        *string          `json:"text"`
	HTML        *string          `json:"html"`
	Title       string           `json:"title"`
	Published   string           `json:"published"`
	Source      string           `json:"source"`
	File        string           `json:"file"`
	Engagements *json.RawMessage `json:"engagements"`
}

// stream reads standard input: JSON lines where it begins with "{", else one page.
func (w *walker) stream(name string, r io.Reader) error {
	if r == nil {
		return errors.New("there is no standard input to read")
	}
	b := bufio.NewReaderSize(r, 1<<16)
	head, _ := b.Peek(64)
	if bytes.HasPrefix(bytes.TrimLeft(bytes.TrimPrefix(head, bomUTF8), " \t\r\n"), []byte("{")) {
		return w.jsonLines(name, b)
	}
	return w.page(name, b, 1<<14, origin{})
}

// jsonLines reads pages line by line, so that a file may be of any size.
func (w *walker) jsonLines(name string, r io.Reader) error {
	b := bufio.NewReaderSize(r, 1<<16)
	for n := 1; ; n++ {
		where := fmt.Sprintf("%s:%d", name, n)
		l, size, err := readLine(b)
		if err != nil && !errors.Is(err, io.EOF) {
			w.unreadable(where, err)
			return nil
		}
		if l == nil && size > 0 {
			w.tooLarge(where, size)
		} else if l = bytes.TrimSpace(bytes.TrimPrefix(l, bomUTF8)); len(l) > 0 {
			if err := w.jsonObject(where, l); err != nil {
				return err
			}
		}
		if err != nil {
			return nil
		}
	}
}

// readLine reads a line of at most maxJSONLine bytes. Of a longer one it gives the size alone.
func readLine(b *bufio.Reader) (l []byte, size int64, err error) {
	for {
		part, err := b.ReadSlice('\n')
		size += int64(len(part))
		if size <= maxJSONLine {
			l = append(l, part...)
		} else {
			l = nil
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			if size > maxJSONLine {
				return nil, size, err
			}
			return l, size, err
		}
	}
}

// jsonFile reads a .json file: one page, or a label, which is passed over.
func (w *walker) jsonFile(name string, b []byte) error {
	return w.jsonObject(name, bytes.TrimSpace(bytes.TrimPrefix(b, bomUTF8)))
}

func (w *walker) jsonObject(name string, b []byte) error {
	var p jsonPage
	if err := json.Unmarshal(b, &p); err != nil {
		w.reject(name, "bad-json", "This is no JSON object with a text: "+err.Error()+".", int64(len(b)))
		return nil
	}
	if p.Engagements != nil {
		return nil
	}
	body := p.Text
	if body == nil {
		body = p.HTML
	}
	if body == nil {
		w.reject(name, "bad-json", `The object has neither "text" nor "html".`, int64(len(b)))
		return nil
	}
	if len(*body) > MaxBytes {
		w.tooLarge(name, int64(len(*body)))
		return nil
	}
	if p.File != "" {
		name = p.File
	}
	in := Input{Name: name, Data: []byte(*body), URL: p.URL, Source: p.Source, Title: p.Title}
	if len(p.Published) >= len("2017-03-22") && utf8.ValidString(p.Published) {
		in.Published, _ = data.ParseDate(p.Published[:len("2017-03-22")])
	}
	return w.hand(in)
}
