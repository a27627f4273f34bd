package page

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestOnePassFindsWhatManyPassesWouldFind(t *testing.T) {
	pages, err := filepath.Glob("testdata/*/*.*")
	if err != nil || len(pages) == 0 {
		t.Fatalf("%d pages (%v)", len(pages), err)
	}
	texts := []string{"", "U.", "ROKROK ROK", "the the Chinese side"}
	for _, p := range pages {
		b, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, string(b))
	}
	r, err := builtin()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range []*finder{r.cueFinder, r.voiceFinder} {
		for _, text := range texts {
			counts := f.count(text)
			for i, w := range f.words {
				if want := strings.Count(text, w); counts[i] != want {
					t.Fatalf("%q is found %d times in %.40q…; want %d", w, counts[i], text, want)
				}
			}
		}
	}
}
