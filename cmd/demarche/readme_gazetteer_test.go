package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/demarche/demarche/data/page"
)

// The README's example of a user's tables is written out and used.
func TestTheReadmesGazetteerCanBeUsed(t *testing.T) {
	b, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	readme := string(b)
	_, example, _ := strings.Cut(readme, "<!-- gazetteer example -->\n")
	example, _, ended := strings.Cut(example, "<!-- end gazetteer example -->")
	if !ended {
		t.Fatal("README.md has no gazetteer example between its two comments")
	}
	dir, files := t.TempDir(), map[string]string{}
	name := ""
	for line := range strings.Lines(example) {
		line = strings.TrimPrefix(line, "    ")
		if file, heading := strings.CutPrefix(line, "# "); heading {
			name = strings.TrimSpace(file)
		} else if strings.TrimSpace(line) != "" {
			files[name] += line
		}
	}
	if len(files) < 7 {
		t.Fatalf("the example has %d files", len(files))
	}
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	rd, err := newReader(dir)
	if err != nil {
		t.Fatal(err)
	}
	r, err := rd.pages.Read(page.Input{Name: "x", URL: "https://www.regjeringen.no/en/news/id900401/", Data: []byte("State Secretary Eivind Vad Petersson met with " +
		"Deputy Minister Tan Wei of Singapore in Lofthus on 3 June 2024. They spoke about the High North.\n")})
	if err != nil {
		t.Fatal(err)
	}
	es := rd.extractor.Extract(r)
	if r.ID != "no-mfa:id900401" || len(es) != 1 || es[0].Place != "Lofthus" || len(es[0].Home) != 1 || es[0].Home[0].Official != "nor-eivind-vad-petersson" ||
		strings.Join(es[0].Topics, " ") != "arctic" || strings.Join(es[0].Countries, " ") != "SGP" {
		t.Errorf("read %s: %+v", r.ID, es)
	}
	tables, err := filepath.Glob("../../data/gazetteer/*.csv")
	if err != nil || len(tables) < 12 {
		t.Fatalf("%d tables, %v", len(tables), err)
	}
	for _, file := range tables {
		if name := filepath.Base(file); !strings.Contains(readme, "| `"+name+"` | `") {
			t.Errorf("README.md does not say what a row of %s is", name)
		}
	}
}
