package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/demarche/demarche/dashboard/chart"
)

func TestAnnotationsAreReadOrRefusedWithTheirLine(t *testing.T) {
	gaz, err := readGazetteer("")
	if err != nil {
		t.Fatal(err)
	}
	known := knownCountries(gaz)
	for _, test := range []struct{ name, text, want string }{
		{"all columns", "date,label,countries\n2018-06-12,\"Summit, Singapore\",USA PRK\n", "2018-06-12 Summit, Singapore USA PRK"},
		{"another order and no countries", "label,date\nElection,2017-05-09\n", "2017-05-09 Election"},
		{"a byte order mark", "\ufeffdate,label\n2017-05-09,Election\n", "2017-05-09 Election"},
		{"a bad date", "date,label\n9 May 2017,Election\n", `:2: "9 May 2017" is no date`},
		{"an empty label", "date,label\n2017-05-09,\n", ":2: the label is empty"},
		{"a country's name", "date,label,countries\n2017-05-09,Election,France\n", `:2: "France" is no country`},
		{"a code that no country has", "date,label,countries\n2018-06-12,Summit,USA PRK\n2018-06-13,Summit,USA XXX\n", `:3: "XXX" is no country`},
		{"a state that is no more", "date,label,countries\n1989-11-09,The wall falls,DDR\n", "1989-11-09 The wall falls DDR"},
		{"a missing column", "date,countries\n", ":1: the column label is missing"},
		{"a column that is none", "date,label,colour\n", `:1: there is no column "colour"`},
		{"nothing", "", "the file is empty"},
		{"a quote left open", "date,label\n2017-05-09,\"Election\n", "quote"},
	} {
		t.Run(test.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "days.csv")
			if err := os.WriteFile(path, []byte(test.text), 0o644); err != nil {
				t.Fatal(err)
			}
			marks, err := readAnnotations(path, known)
			got := written(marks)
			if err != nil {
				if got = err.Error(); !strings.HasPrefix(got, path) {
					t.Errorf("the error %q does not name the file", got)
				}
				got = strings.ReplaceAll(got, path, "")
			}
			if !strings.Contains(got, test.want) || err == nil && got != test.want {
				t.Errorf("got %s", cmp.Diff(test.want, got))
			}
		})
	}
}

func written(marks []chart.Mark) string {
	var lines []string
	for _, m := range marks {
		lines = append(lines, strings.Join(append([]string{m.Day.Format("2006-01-02"), m.Label}, m.Countries...), " "))
	}
	return strings.Join(lines, "\n")
}
