package gazetteer_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/gazetteer"
)

func TestRelationsAreOfKnownStatesAndNoneStandsTwice(t *testing.T) {
	g, err := gazetteer.Default()
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]bool{}
	for _, c := range g.Countries {
		known[c.Code] = true
	}
	seen := map[gazetteer.Relation]bool{}
	states := map[string]bool{}
	for _, r := range g.Relations {
		if !known[r.Home] || !known[r.Country] || r.Home == r.Country {
			t.Errorf("relations.csv: %s with %s; want two states of countries.csv", r.Home, r.Country)
		}
		if !r.Since.Valid() {
			t.Errorf("relations.csv: %s with %s since %v", r.Home, r.Country, r.Since)
		}
		key := gazetteer.Relation{Home: r.Home, Country: r.Country, Since: r.Since}
		if seen[key] {
			t.Errorf("relations.csv: %s with %s since %v stands twice", r.Home, r.Country, r.Since)
		}
		seen[key] = true
		if r.Home == "KOR" {
			states[r.Country] = true
		}
	}
	if len(states) < 190 {
		t.Errorf("relations of KOR with %d states; want 190 at the least", len(states))
	}
}

func TestTwoStatesAgreeSinceWhenTheyHaveHadRelations(t *testing.T) {
	g, err := gazetteer.Default()
	if err != nil {
		t.Fatal(err)
	}
	pairs := map[[2]string]map[data.Date]bool{}
	for _, r := range g.Relations {
		key := [2]string{r.Home, r.Country}
		if pairs[key] == nil {
			pairs[key] = map[data.Date]bool{}
		}
		pairs[key][r.Since] = true
	}
	for key, here := range pairs {
		there, ok := pairs[[2]string{key[1], key[0]}]
		agree := !ok
		for day := range here {
			agree = agree || there[day]
		}
		if !agree {
			t.Errorf("relations.csv: %s with %s since %v, but the other way round since %v", key[0], key[1], here, there)
		}
	}
}

func TestADayOfRelationsMayBeAMonthOrAYear(t *testing.T) {
	for since, want := range map[string]data.Date{
		"1962-03-10": {Year: 1962, Month: 3, Day: 10},
		"1962-03":    {Year: 1962, Month: 3, Day: 1},
		"1962":       {Year: 1962, Month: 1, Day: 1},
	} {
		folder := copyTables(t)
		folder["relations.csv"] = &fstest.MapFile{Data: []byte("home,country,since,basis\nKOR,COL," + since + ",a test\n")}
		g, err := gazetteer.Load(folder)
		if err != nil {
			t.Errorf("%s: %v", since, err)
			continue
		}
		if len(g.Relations) != 1 || g.Relations[0].Since != want || g.Relations[0].Source != "a test" {
			t.Errorf("%s gives %v; want %v", since, g.Relations, want)
		}
	}
	for _, since := range []string{"1962-3", "March 1962", "1962-13", "62", ""} {
		folder := copyTables(t)
		folder["relations.csv"] = &fstest.MapFile{Data: []byte("home,country,since,basis\nKOR,COL," + since + ",a test\n")}
		if _, err := gazetteer.Load(folder); err == nil || !strings.Contains(err.Error(), "relations.csv:2") {
			t.Errorf("%q: the error is %v; want it to name relations.csv:2", since, err)
		}
	}
}
