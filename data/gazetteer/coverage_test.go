package gazetteer_test

import (
	"encoding/csv"
	"io/fs"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/gazetteer"
)

func TestBuiltInTablesAreLargeEnoughToBeOfUse(t *testing.T) {
	g, err := gazetteer.Default()
	if err != nil {
		t.Fatal(err)
	}
	for name, n := range map[string][2]int{
		"countries": {len(g.Countries), 249}, "organizations": {len(g.Organizations), 150}, "officials": {len(g.Officials), 500},
		"cities": {len(g.Cities), 800}, "offices": {len(g.Offices), 140}, "topics": {len(g.Topics), 24}, "sources": {len(g.Sources), 9},
	} {
		if n[0] < n[1] {
			t.Errorf("%d %s; want %d at the least", n[0], name, n[1])
		}
	}
	for _, topic := range g.Topics {
		if len(topic.Terms) < 10 {
			t.Errorf("the topic %s has %d terms; want 10 at the least", topic.ID, len(topic.Terms))
		}
		if strings.Contains(topic.Definition, "\n") || len(topic.Definition) > 200 {
			t.Errorf("the definition of %s is no single line", topic.ID)
		}
	}
	for _, o := range g.Officials {
		if len(o.Terms) == 0 {
			t.Errorf("officials.csv: %s has no term in terms.csv", o.ID)
		}
	}
}

func TestEveryRowSaysWhereItIsFrom(t *testing.T) {
	files, err := fs.Glob(os.DirFS("."), "*.csv")
	if err != nil || len(files) < 12 {
		t.Fatalf("there are %d tables here: %v", len(files), err)
	}
	for _, file := range files {
		f, err := os.Open(file)
		if err != nil {
			t.Fatal(err)
		}
		rows, err := csv.NewReader(f).ReadAll()
		f.Close()
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		basis := slices.Index(rows[0], "basis")
		for i, row := range rows {
			if basis < 0 || len(strings.TrimSpace(row[basis])) < 4 {
				t.Errorf("%s:%d: no source and no reasoning in the column basis", file, i+1)
			}
		}
	}
}

func TestEveryCapitalIsACity(t *testing.T) {
	g, err := gazetteer.Default()
	if err != nil {
		t.Fatal(err)
	}
	cities := map[string]bool{}
	for _, c := range g.Cities {
		cities[c.City.Name+", "+c.City.Country] = true
	}
	uninhabited := map[string]bool{"ATA": true, "BVT": true, "HMD": true, "UMI": true}
	for _, c := range g.Countries {
		if !c.Until.IsZero() { // a state that is no more: the city is another's now
			continue
		}
		if c.Capital == "" && !uninhabited[c.Code] || c.Capital != "" && !cities[c.Capital+", "+c.Code] {
			t.Errorf("the capital of %s, %q, is not in cities.csv", c.Code, c.Capital)
		}
	}
	for _, venue := range []string{"Geneva", "New York", "Davos", "Munich", "The Hague", "Panmunjom", "Nusa Dua", "Jeju", "Vladivostok", "Cancún"} {
		if !slices.ContainsFunc(g.Cities, func(c gazetteer.City) bool { return c.City.Name == venue || slices.Contains(c.Names, venue) }) {
			t.Errorf("cities.csv has no %s", venue)
		}
	}
}

// The heads of the ministries that publish are known without a gap, so that a surname with a date is a person.
func TestWhoHeadedEachPublisherIsKnownAtAnyTime(t *testing.T) {
	g, err := gazetteer.Default()
	if err != nil {
		t.Fatal(err)
	}
	titles := map[string][]string{
		"KOR": {"Foreign Minister"}, "JPN": {"Minister for Foreign Affairs"}, "CHN": {"Foreign Minister"},
		"USA": {"Secretary of State"}, "IND": {"External Affairs Minister"}, "GBR": {"Foreign Secretary"}, "TUR": {"Minister of Foreign Affairs"},
		"SGP": {"Minister for Foreign Affairs"}, "EU": {"High Representative of the Union for Foreign Affairs and Security Policy"},
	}
	acting := map[string]bool{"KOR 2010-09-16": true, "USA 2021-01-23": true} // between two, a deputy stood in
	for home, names := range titles {
		for day := (data.Date{Year: 2010, Month: 1, Day: 15}); day.Before(data.Date{Year: 2025, Month: 6, Day: 1}); day = day.AddDays(61) {
			if !acting[home+" "+day.String()] && !slices.ContainsFunc(g.Officials, func(o gazetteer.Official) bool {
				return (o.Country == home || o.Org == home) && slices.ContainsFunc(o.Terms, func(term data.Term) bool {
					return slices.Contains(names, term.Title) && !day.Before(term.Start) && (term.End.IsZero() || !term.End.Before(day))
				})
			}) {
				t.Errorf("nobody is %s of %s on %s", names[0], home, day)
			}
		}
	}
}
