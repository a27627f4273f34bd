package gazetteer_test

import (
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/demarche/demarche/data/gazetteer"
)

func TestSessionNumbersGiveTheirYears(t *testing.T) {
	s := gazetteer.Session{FirstYear: 1946, FirstNumber: 1, EveryYears: 1}
	for number, want := range map[int]int{1: 1946, 70: 2015, 73: 2018} {
		if year, ok := s.Year(number); !ok || year != want {
			t.Errorf("session %d is of %d (%v); want %d", number, year, ok, want)
		}
	}
	if year, ok := s.Year(0); ok {
		t.Errorf("there is no session 0, but it is of %d", year)
	}
	unpaced := gazetteer.Session{FirstYear: 2017, FirstNumber: 4}
	if year, ok := unpaced.Year(4); !ok || year != 2017 {
		t.Errorf("the 4th of a series that keeps no pace is of %d (%v); want 2017", year, ok)
	}
	if year, ok := unpaced.Year(5); ok {
		t.Errorf("the 5th of a series that keeps no pace is not known, but it is of %d", year)
	}
}

func TestBadRowsAreNamedWithFileAndLine(t *testing.T) {
	for name, tt := range map[string]struct{ file, from, to, want string }{
		"a term of an unknown official":     {"terms.csv", "", "nobody,Minister,2013-01-01,,2025-01-01,test\n", "terms.csv:"},
		"a date that is no date":            {"milestones.csv", "", "x,Some Treaty,2013-02-30,,3,test\n", "write it as YYYY-MM-DD"},
		"a latitude that is no number":      {"cities.csv", "", "Nowhere,,KOR,north,1,test\n", `"north" is no number`},
		"a topic term of no topic":          {"topic_terms.csv", "", "gardening,roses,test\n", `column topic: "gardening" is not in topics.csv`},
		"a row without its basis":           {"organizations.csv", "", "X,Some Body,,forum,,,\n", "column basis is empty"},
		"a name of a country that is none":  {"country_names.csv", "", "Atlantis,ATL,,,test\n", `column code: "ATL" is not in countries.csv`},
		"a name that ends before it begins": {"country_names.csv", "", "Atlantis,KOR,1900-01-01,1800-01-01,test\n", "before it holds from"},
		"a header with another column":      {"offices.csv", "id,title", "name,title", "there is no column \"name\""},
		"an official who stands twice":      {"officials.csv", "", "x-y,X Y,,KOR,,test\nx-y,X Y,,KOR,,test\n", `id "x-y" stands in line`},
		"a seat that is no city":            {"organizations.csv", "", "X,Some Body,,forum,,Atlantis,test\n", `column seat: "Atlantis" is not in cities.csv`},
		"an official of nobody":             {"officials.csv", "", "x-y,X Y,,,,test\n", "fill in either column country or column org"},
		"a rank that there is not":          {"offices.csv", "", "x,Grand Vizier,,vizier,test\n", `column rank: "vizier" is none of`},
		"a place beyond the pole":           {"cities.csv", "", "Nowhere,,KOR,91,1,test\n", "91 is not between -90 and 90"},
		"a mark without its weight":         {"source_marks.csv", "", "kr-mofa,voice,our land,,test\n", "column weight is empty"},
		"a mark of two letters":             {"source_marks.csv", "", "kr-mofa,voice,UN,2,test\n", `"UN" is too short to give a page away`},
		"an address in place of a host":     {"sources.csv", "", "x,X,NOR,,https://x.no/,Oslo,,,test\n", `"https://x.no/" is no host`},
		"a pattern that is none":            {"sources.csv", "", "x,X,NOR,,x.no,Oslo,(,,test\n", "no regular expression"},
		"a row with a cell too many":        {"topics.csv", "", "x,X,Y,test,more\n", "the row has 5 cells, the header 4"},
		"a session in the thirteenth month": {"sessions.csv", "", "x,some session,UN,1946,1,1,13,,,test\n", `"13" is no month`},
	} {
		t.Run(name, func(t *testing.T) {
			folder := copyTables(t)
			text := string(folder[tt.file].Data)
			if tt.from == "" {
				text += tt.to
			} else {
				text = strings.Replace(text, tt.from, tt.to, 1)
			}
			folder[tt.file] = &fstest.MapFile{Data: []byte(text)}
			_, err := gazetteer.Load(folder)
			if err == nil || !strings.Contains(err.Error(), tt.want) || !strings.Contains(err.Error(), tt.file) {
				t.Errorf("the error is %v; want it to name %s and say %q", err, tt.file, tt.want)
			}
		})
	}
}

func TestAMissingTableIsAnError(t *testing.T) {
	folder := copyTables(t)
	delete(folder, "topics.csv")
	if _, err := gazetteer.Load(folder); err == nil || !strings.Contains(err.Error(), "topics.csv") {
		t.Errorf("the error is %v; want it to name topics.csv", err)
	}
}

// copyTables reads the tables beside this test into memory.
func copyTables(t *testing.T) fstest.MapFS {
	t.Helper()
	out := fstest.MapFS{}
	files, err := fs.Glob(os.DirFS("."), "*.csv")
	if err != nil || len(files) == 0 {
		t.Fatalf("there are no tables here: %v", err)
	}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		out[f] = &fstest.MapFile{Data: b}
	}
	return out
}
