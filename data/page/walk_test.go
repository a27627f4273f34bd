package page

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/demarche/demarche/data"
)

// write makes a folder of files from their paths and contents.
func write(t *testing.T, files map[string]string) string {
	t.Helper()
	root := t.TempDir()
	for name, content := range files {
		p := filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(p, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return root
}

// archive makes a ZIP file, its entries in the order given: name, content, name, content.
func archive(t *testing.T, entries ...string) string {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for i := 0; i < len(entries); i += 2 {
		w, err := z.Create(entries[i])
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(entries[i+1])); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

type walked struct {
	pages   []string // "name|first bytes|url|source"
	rejects []string // "name|reason"
}

func walkAll(t *testing.T, root string, stdin string, opt WalkOptions, paths ...string) (walked, error) {
	t.Helper()
	var got walked
	opt.OnReject = func(r data.Reject) {
		if r.Detail == "" {
			t.Errorf("%s was rejected without a word", r.File)
		}
		got.rejects = append(got.rejects, strings.TrimPrefix(r.File, root+"/")+"|"+r.Reason)
	}
	for i, p := range paths {
		if p != "-" {
			paths[i] = filepath.Join(root, p)
		}
	}
	err := Walk(t.Context(), paths, strings.NewReader(stdin), opt, func(in Input) error {
		got.pages = append(got.pages, fmt.Sprintf("%s|%.12s|%s|%s", strings.TrimPrefix(in.Name, root+"/"), in.Data, in.URL, in.Source))
		return nil
	})
	return got, err
}

func TestWalkFindsPages(t *testing.T) {
	huge := strings.Repeat("a", MaxBytes+1)
	jsonLine := func(text string) string {
		b, _ := json.Marshal(map[string]string{"text": text, "url": "http://u/1", "source": "jp-mofa"})
		return string(b) + "\n"
	}
	root := write(t, map[string]string{
		"in/b.txt": "bee", "in/a.html": "<p>ay</p>", "in/.hidden.txt": "no", "in/.git/config": "no", "in/README.md": "no",
		"in/sub/c.txt": "sea", "in/index.csv": "file,url,source\nb.txt,http://u/b,kr-mofa\nsub/c.txt,http://u/c,\n",
		"in/label.json": `{"id": "x", "engagements": []}`, "in/page.json": `{"text": "jay", "url": "http://u/j"}`, "in/bad.json": `[1]`,
		"in/huge.txt": huge, "in/empty.txt": "",
		"lines.jsonl": jsonLine("one") + "\n{\"text\": 5}\n{\"url\": \"x\"}\n{broken\n" + jsonLine(huge) + `{"html": "<p>two</p>", "file": "two.html"}`,
		"a.zip": archive(t, "z.txt", "zed", "d/", "", "d/b.txt", "bee", "__MACOSX/._b.txt", "no", "d/.x", "no", "huge.txt", huge,
			"index.csv", "url,file\nhttp://u/z,z.txt\nhttp://u/b,d/b.txt\n", "l.jsonl", jsonLine("ell")+"{\n"),
		"deep/index.csv": "file,url\nx/y/d.txt,http://u/d\n", "deep/x/y/d.txt": "dee",
		"broken.zip": "PK\x03\x04 and no more",
	})
	tests := []struct {
		name  string
		paths []string
		stdin string
		opt   WalkOptions
		want  walked
	}{
		{"a file", []string{"in/b.txt"}, "", WalkOptions{}, walked{pages: []string{"in/b.txt|bee|http://u/b|kr-mofa"}}},
		{"a folder, sorted, with its index, without its labels", []string{"in"}, "", WalkOptions{Source: "in-mea"}, walked{
			pages: []string{"in/a.html|<p>ay</p>||in-mea", "in/b.txt|bee|http://u/b|kr-mofa", "in/empty.txt|||in-mea",
				"in/page.json|jay|http://u/j|in-mea", "in/sub/c.txt|sea|http://u/c|in-mea"},
			rejects: []string{"in/bad.json|bad-json", "in/huge.txt|too-large"}}},
		{"a folder whose index speaks of folders below it", []string{"deep"}, "", WalkOptions{}, walked{pages: []string{"deep/x/y/d.txt|dee|http://u/d|"}}},
		{"JSON lines", []string{"lines.jsonl"}, "", WalkOptions{}, walked{
			pages:   []string{"lines.jsonl:1|one|http://u/1|jp-mofa", "two.html|<p>two</p>||"},
			rejects: []string{"lines.jsonl:3|bad-json", "lines.jsonl:4|bad-json", "lines.jsonl:5|bad-json", "lines.jsonl:6|too-large"}}},
		{"an archive", []string{"a.zip"}, "", WalkOptions{}, walked{
			pages:   []string{"a.zip!d/b.txt|bee|http://u/b|", "a.zip!l.jsonl:1|ell|http://u/1|jp-mofa", "a.zip!z.txt|zed|http://u/z|"},
			rejects: []string{"a.zip!huge.txt|too-large", "a.zip!l.jsonl:2|bad-json"}}},
		{"an archive with too many entries", []string{"a.zip"}, "", WalkOptions{MaxEntries: 1}, walked{
			pages: []string{"a.zip!d/b.txt|bee|http://u/b|"}, rejects: []string{"a.zip|too-large"}}},
		{"an archive that unpacks to too much", []string{"a.zip"}, "", WalkOptions{MaxTotal: 3}, walked{
			pages: []string{"a.zip!d/b.txt|bee|http://u/b|"}, rejects: []string{"a.zip|too-large"}}},
		{"a damaged archive", []string{"broken.zip"}, "", WalkOptions{}, walked{rejects: []string{"broken.zip|unreadable"}}},
		{"standard input of text", []string{"-"}, "Talks\n", WalkOptions{}, walked{pages: []string{"-|Talks\n||"}}},
		{"standard input of JSON lines", []string{"-"}, "\n" + jsonLine("one"), WalkOptions{}, walked{pages: []string{"-:2|one|http://u/1|jp-mofa"}}},
		{"several paths, in the order given", []string{"in/sub", "-", "in/b.txt"}, "x", WalkOptions{}, walked{
			pages: []string{"in/sub/c.txt|sea||", "-|x||", "in/b.txt|bee|http://u/b|kr-mofa"}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := walkAll(t, root, tt.stdin, tt.opt, tt.paths...)
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(tt.want, got, cmp.AllowUnexported(walked{})); d != "" {
				t.Errorf("(-want +got)\n%s", d)
			}
		})
	}
}

func TestWalkOfAMissingPathNamesItBeforeReading(t *testing.T) {
	root := write(t, map[string]string{"a.txt": "ay"})
	got, err := walkAll(t, root, "", WalkOptions{}, "a.txt", "nowhere.txt")
	if err == nil || !strings.Contains(err.Error(), "nowhere.txt") {
		t.Errorf("got error %v, want one that names nowhere.txt", err)
	}
	if len(got.pages) != 0 {
		t.Errorf("read %v before it found the path missing", got.pages)
	}
}

func TestWalkDoesNotFollowLinksInCirclesNorOpenPipes(t *testing.T) {
	root := write(t, map[string]string{"in/a.txt": "ay"})
	if err := os.Symlink(root+"/in", root+"/in/loop"); err != nil {
		t.Skipf("no symbolic links here: %v", err)
	}
	if err := os.Symlink(root+"/gone", root+"/in/broken.txt"); err != nil {
		t.Fatal(err)
	}
	got, err := walkAll(t, root, "", WalkOptions{}, "in")
	if err != nil {
		t.Fatal(err)
	}
	want := walked{pages: []string{"in/a.txt|ay||"}, rejects: []string{"in/broken.txt|unreadable"}}
	if d := cmp.Diff(want, got, cmp.AllowUnexported(walked{})); d != "" {
		t.Errorf("(-want +got)\n%s", d)
	}
	if got, err = walkAll(t, "/dev", "", WalkOptions{}, "null"); err != nil || len(got.rejects) != 1 {
		t.Errorf("a device gave %+v, %v; want one reject", got, err)
	}
}

func TestWalkStopsWhenToldTo(t *testing.T) {
	root := write(t, map[string]string{"a.txt": "ay", "b.txt": "bee"})
	enough := errors.New("enough")
	pages := 0
	err := Walk(t.Context(), []string{root}, nil, WalkOptions{}, func(Input) error { pages++; return enough })
	if !errors.Is(err, enough) || pages != 1 {
		t.Errorf("went on to %d pages after an error, returned %v", pages, err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	pages = 0
	err = Walk(ctx, []string{root}, nil, WalkOptions{}, func(Input) error { pages++; cancel(); return nil })
	if !errors.Is(err, context.Canceled) || pages != 1 {
		t.Errorf("went on to %d pages after the end of its context, returned %v", pages, err)
	}
}

func TestJSONGivesWhatThePageDoesNotShow(t *testing.T) {
	line := `{"text": "1. The ROK and Chile held talks in Seoul.", "title": "Talks with Chile", "published": "2015-05-04T00:00:00Z"}`
	var got data.Release
	err := Walk(t.Context(), []string{"-"}, strings.NewReader(line), WalkOptions{}, func(in Input) (err error) {
		got, err = Read(in)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if got.Title != "Talks with Chile" || got.Published.String() != "2015-05-04" || got.File != "-:1" {
		t.Errorf("read %q of %s in %s", got.Title, got.Published, got.File)
	}
}
