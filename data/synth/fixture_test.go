package synth

import (
	"strings"
	"testing"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/gazetteer"
)

// smallWorld is a gazetteer with one official a post, whose names tell which: what is made up from it stays the same when the
// built-in tables grow.
func smallWorld(tb testing.TB) *gazetteer.Gazetteer {
	tb.Helper()
	g := &gazetteer.Gazetteer{}
	for _, s := range []struct{ id, country, org, capital string }{
		{"kr-mofa", "KOR", "", "Seoul"}, {"jp-mofa", "JPN", "", "Tokyo"}, {"us-state", "USA", "", "Washington, D.C."},
		{"cn-mfa", "CHN", "", "Beijing"}, {"in-mea", "IND", "", "New Delhi"}, {"uk-fcdo", "GBR", "", "London"},
		{"tr-mfa", "TUR", "", "Ankara"}, {"sg-mfa", "SGP", "", "Singapore"}, {"eu-eeas", "", "EU", "Brussels"},
	} {
		g.Sources = append(g.Sources, gazetteer.Source{Source: data.Source{ID: s.id, HomeCountry: s.country, HomeOrg: s.org}, Capital: s.capital})
	}
	posts := officesByLevel(tb, g)
	for _, s := range []struct{ code, name, demonym, capital string }{
		{"CHN", "China", "Chinese", "Beijing"}, {"DEU", "Germany", "German", "Berlin"}, {"GBR", "United Kingdom", "British", "London"},
		{"IND", "India", "Indian", "New Delhi"}, {"JPN", "Japan", "Japanese", "Tokyo"}, {"KOR", "South Korea", "Korean", "Seoul"},
		{"PER", "Peru", "Peruvian", "Lima"}, {"SGP", "Singapore", "Singaporean", "Singapore"}, {"TUR", "Türkiye", "Turkish", "Ankara"},
		{"USA", "United States", "American", "Washington, D.C."},
	} {
		g.Countries = append(g.Countries, gazetteer.Country{Country: data.Country{Code: s.code, Name: s.name, Capital: s.capital}, Demonyms: []string{s.demonym}})
		g.Cities = append(g.Cities, gazetteer.City{City: data.City{Name: s.capital, Country: s.code}})
		for _, p := range posts {
			addOfficial(g, p.level, p.title, data.Official{Country: s.code})
		}
		addOfficial(g, levelAmbassador, "Ambassador to the Republic of Korea", data.Official{Country: s.code})
	}
	g.Cities = append(g.Cities, gazetteer.City{City: data.City{Name: "Brussels", Country: "BEL"}}, gazetteer.City{City: data.City{Name: "Geneva", Country: "CHE"}})
	for _, p := range posts {
		addOfficial(g, p.level, p.title, data.Official{Org: "EU"})
	}
	addOfficial(g, levelOrganization, "UN Secretary-General", data.Official{Org: "UN"})
	g.Organizations = []gazetteer.Organization{{Organization: data.Organization{ID: "UN"}}, {Organization: data.Organization{ID: "EU"}},
		{Organization: data.Organization{ID: "G20", Members: strings.Fields("CHN DEU GBR IND JPN KOR TUR USA")}}}
	err := readTable("subjects.csv", "topic,text", func(c []string) error {
		g.Topics = append(g.Topics, gazetteer.Topic{Topic: data.Topic{ID: c[0]}})
		return nil
	})
	if err != nil {
		tb.Fatal(err)
	}
	return g
}

type titled struct{ level, title string }

// officesByLevel makes the offices of levels.csv, and gives the title of the first of each level.
func officesByLevel(tb testing.TB, g *gazetteer.Gazetteer) []titled {
	tb.Helper()
	var first []titled
	err := readTable("levels.csv", "level,office", func(c []string) error {
		title := strings.ReplaceAll(strings.ToUpper(c[1][:1])+c[1][1:], "-", " ")
		g.Offices = append(g.Offices, gazetteer.Office{ID: c[1], Title: title})
		if len(first) == 0 || first[len(first)-1].level != c[0] {
			first = append(first, titled{c[0], title})
		}
		return nil
	})
	if err != nil {
		tb.Fatal(err)
	}
	return first
}

// addOfficial puts someone into an office for all of the time.
func addOfficial(g *gazetteer.Gazetteer, level, title string, o data.Official) {
	o.Name = strings.ToUpper(level[:1]) + level[1:] + " of-" + o.Country + o.Org
	o.ID = o.Name
	g.Officials = append(g.Officials, gazetteer.Official{Official: o, Terms: []data.Term{{Official: o.ID, Title: title, Start: data.Date{Year: 2000, Month: 1, Day: 1}}}})
}
