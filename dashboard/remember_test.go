package dashboard

import (
	"compress/gzip"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/demarche/demarche/data/store/storetest"
	"github.com/demarche/demarche/queries"
)

func TestAPageIsRememberedByAllThatItIsMadeFrom(t *testing.T) {
	folder := t.TempDir()
	catalog, err := queries.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	own, err := queries.NewFolder(catalog, folder)
	if err != nil {
		t.Fatal(err)
	}
	s := newSiteWith(t, storetest.New(t), Options{Own: own})
	first := s.get("/countries")
	tag, text := first.Header.Get("ETag"), body(t, first)
	if again := s.get("/countries"); again.Header.Get("ETag") != tag || body(t, again) != text {
		t.Error("the same page comes out another way the second time")
	}
	for what, answer := range map[string]*http.Response{
		"another filter":   s.get("/countries?kind=call"),
		"another language": s.get("/countries", "Accept-Language", "ko"),
		"another page":     s.get("/officials"),
	} {
		if answer.Header.Get("ETag") == tag || body(t, answer) == text {
			t.Errorf("%s gives the page that was made before", what)
		}
	}
	// The menu of every page names the user's questions.
	if err := os.WriteFile(filepath.Join(folder, "weekdays.sql"), []byte(ownQuery), 0o600); err != nil {
		t.Fatal(err)
	}
	for deadline := time.Now().Add(10 * time.Second); !strings.Contains(body(t, s.get("/countries")), "Days of the week"); time.Sleep(50 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatal("a new question does not show on a page that was made before it")
		}
	}
}

func TestAPageIsTheSameCompressedOrNot(t *testing.T) {
	s := newSite(t, storetest.New(t))
	for range 2 { // when it is made, and when it is remembered
		plain, packed := s.get("/"), s.get("/", "Accept-Encoding", "gzip")
		if packed.Header.Get("Content-Encoding") != "gzip" || plain.Header.Get("Content-Encoding") != "" {
			t.Fatalf("encodings %q and %q", plain.Header.Get("Content-Encoding"), packed.Header.Get("Content-Encoding"))
		}
		z, err := gzip.NewReader(packed.Body)
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(z)
		if err != nil {
			t.Fatal(err)
		}
		if string(text) != body(t, plain) {
			t.Error("the two differ")
		}
	}
}

func TestAFailureIsNotRemembered(t *testing.T) {
	s := newSite(t, storetest.New(t))
	for range 2 {
		if answer := s.get("/countries/ZZZ"); answer.StatusCode != http.StatusNotFound || answer.Header.Get("ETag") != "" {
			t.Errorf("status %d, tag %q", answer.StatusCode, answer.Header.Get("ETag"))
		}
	}
}
