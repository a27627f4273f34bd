package gazetteer_test

import (
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/demarche/demarche/data/gazetteer"
)

func TestBuiltInTablesReferToEachOther(t *testing.T) {
	g, err := gazetteer.Default()
	if err != nil {
		t.Fatal(err)
	}
	countries := map[string]bool{}
	for _, c := range g.Countries {
		if len(c.Code) != 3 || countries[c.Code] {
			t.Errorf("countries.csv: the code %q is no alpha-3 code or stands twice", c.Code)
		}
		countries[c.Code] = true
	}
	organizations := map[string]bool{}
	for _, o := range g.Organizations {
		organizations[o.ID] = true
		for _, m := range o.Members {
			if !countries[m] {
				t.Errorf("organizations.csv: %s has the member %q, which is not in countries.csv", o.ID, m)
			}
		}
	}
	for _, o := range g.Officials {
		if o.Country == "" && o.Org == "" || o.Country != "" && !countries[o.Country] {
			t.Errorf("officials.csv: %s serves the country %q and the organisation %q", o.ID, o.Country, o.Org)
		}
	}
	for _, c := range g.Cities {
		if !countries[c.Country] {
			t.Errorf("cities.csv: %s is in %q, which is not in countries.csv", c.Name, c.Country)
		}
	}
	for _, s := range g.Sources {
		if s.HomeCountry != "" && !countries[s.HomeCountry] || s.HomeOrg != "" && !organizations[s.HomeOrg] {
			t.Errorf("sources.csv: the home of %s is %q %q", s.ID, s.HomeCountry, s.HomeOrg)
		}
	}
	for _, s := range g.Sessions {
		if s.Organization != "" && !organizations[s.Organization] {
			t.Errorf("sessions.csv: %s is of %q, which is not in organizations.csv", s.ID, s.Organization)
		}
	}
}

func TestBuiltInTablesAreLargeEnoughToBeOfUse(t *testing.T) {
	g, err := gazetteer.Default()
	if err != nil {
		t.Fatal(err)
	}
	for name, n := range map[string][2]int{
		"countries": {len(g.Countries), 249}, "organizations": {len(g.Organizations), 150}, "officials": {len(g.Officials), 500},
		"cities": {len(g.Cities), 800}, "topics": {len(g.Topics), 24}, "sources": {len(g.Sources), 9},
	} {
		if n[0] < n[1] {
			t.Errorf("%d %s; want %d at the least", n[0], name, n[1])
		}
	}
	for _, topic := range g.Topics {
		if len(topic.Terms) < 10 {
			t.Errorf("the topic %s has %d terms; want 10 at the least", topic.ID, len(topic.Terms))
		}
	}
}

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
}

func TestBadRowsAreNamedWithFileAndLine(t *testing.T) {
	for name, tt := range map[string]struct{ file, from, to, want string }{
		"a term of an unknown official":     {"terms.csv", "", "nobody,Minister,2013-01-01,,2025-01-01,test\n", "terms.csv:"},
		"a date that is no date":            {"milestones.csv", "", "x,Some Treaty,2013-02-30,,3,test\n", "write it as YYYY-MM-DD"},
		"a latitude that is no number":      {"cities.csv", "", "Nowhere,,KOR,north,1,test\n", `"north" is no number`},
		"a topic term of no topic":          {"topic_terms.csv", "", "gardening,roses,test\n", `topic "gardening" is not in topics.csv`},
		"a row without its basis":           {"organizations.csv", "", "X,Some Body,,forum,,,\n", "column basis is empty"},
		"a header with another column":      {"offices.csv", "id,title", "name,title", "the columns are"},
		"an official who stands twice":      {"officials.csv", "", "x-y,X Y,,KOR,,test\nx-y,X Y,,KOR,,test\n", "stands in an earlier row too"},
		"a name of a country that is none":  {"country_names.csv", "", "Atlantis,ATL,,,test\n", `"ATL" is neither in countries.csv`},
		"a name that ends before it begins": {"country_names.csv", "", "Atlantis,KOR,1900-01-01,1800-01-01,test\n", "before it holds from"},
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
