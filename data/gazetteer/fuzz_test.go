package gazetteer_test

import (
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/demarche/demarche/data/gazetteer"
)

// FuzzLoad puts a made-up table in the place of a built-in one. It is read, or refused with the name of the file.
func FuzzLoad(f *testing.F) {
	small := fstest.MapFS{}
	for file, text := range builtIn(f) {
		head, _, _ := strings.Cut(text, "\n")
		small[file] = &fstest.MapFile{Data: []byte(head + "\n")}
		lines := strings.SplitAfterN(text, "\n", 4)
		f.Add(file, strings.Join(lines[:min(3, len(lines))], ""))
	}
	f.Add("terms.csv", "official,title,start,end,checked,basis\nnobody,King,2016-02-30,,,x\n")
	f.Add("cities.csv", "name,names,country,latitude,longitude,basis\nX,,KOR,NaN,1e999,x\n")
	f.Add("sessions.csv", "id,phrases\n\"")
	f.Fuzz(func(t *testing.T, file, table string) {
		if _, known := small[file]; !known {
			return
		}
		tables := maps.Clone(small)
		tables[file] = &fstest.MapFile{Data: []byte(table)}
		g, err := gazetteer.Load(tables)
		switch {
		case err != nil && !strings.Contains(err.Error(), ".csv"):
			t.Errorf("the error names no file: %v", err)
		case err == nil && g == nil:
			t.Error("neither a gazetteer nor an error")
		}
	})
}

// builtIn reads the tables that are shipped, by name.
func builtIn(tb testing.TB) map[string]string {
	tb.Helper()
	tables := map[string]string{}
	files, err := filepath.Glob("*.csv")
	if err != nil || len(files) < 10 {
		tb.Fatalf("found the tables %v: %v", files, err)
	}
	for _, name := range files {
		b, err := os.ReadFile(name)
		if err != nil {
			tb.Fatal(err)
		}
		tables[name] = string(b)
	}
	return tables
}
