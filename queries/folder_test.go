package queries_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/demarche/demarche/queries"
)

func TestAFolderAddsItsFilesAndFollowsTheirChanges(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("nordic.sql", sound)
	write("faulty.sql", strings.Replace(sound, "chart: bar", "chart: pie", 1))
	write("by-country.sql", sound)
	write("notes.txt", "no query")
	folder, err := queries.NewFolder(builtin(t), dir)
	if err != nil {
		t.Fatal(err)
	}
	catalog := folder.Catalog()
	if q, err := catalog.Get("nordic"); err != nil || !q.Own || q.FirstLine != 15 {
		t.Errorf("the folder's query is %+v, %v", q, err)
	}
	if q, err := catalog.Get("by-country"); err != nil || q.Own {
		t.Errorf("a file of the folder took the place of the program's: %+v, %v", q, err)
	}
	for name, want := range map[string]string{"faulty": "faulty.sql:14:11:", "by-country-own": "by-country.sql:1:1:"} {
		_, err := catalog.Get(name)
		var broken *queries.BrokenError
		if !errors.As(err, &broken) || !strings.Contains(err.Error(), want) {
			t.Errorf("%s gives %v; want a fault at %s", name, err, want)
		}
	}
	if n := len(catalog.Own()); n != 1 {
		t.Errorf("the folder has %d sound queries; want 1", n)
	}

	write("faulty.sql", strings.Replace(sound, "Engagements by country", "Mended at last", 1))
	if err := os.Remove(filepath.Join(dir, "nordic.sql")); err != nil {
		t.Fatal(err)
	}
	for end := time.Now().Add(10 * time.Second); ; time.Sleep(50 * time.Millisecond) {
		catalog = folder.Catalog()
		q, err := catalog.Get("faulty")
		_, gone := catalog.Get("nordic")
		if err == nil && q.Title == "Mended at last" && gone != nil {
			break
		}
		if time.Now().After(end) {
			t.Fatalf("the change is not seen: %+v, %v, %v", q, err, gone)
		}
	}
}

func TestAFolderThatIsNoneIsRefused(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	for _, dir := range []string{file, file + "-missing"} {
		if _, err := queries.NewFolder(queries.Catalog{}, dir); err == nil {
			t.Errorf("%s is taken for a folder", dir)
		}
	}
}
