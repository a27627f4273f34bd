package dashboard

import (
	"strings"
	"testing"

	"github.com/demarche/demarche/data/store/storetest"
)

func TestWhatExplainsANameStandsUnderItWhereThereIsLittleRoom(t *testing.T) {
	s := newSite(t, storetest.New(t))
	for path, of := range map[string]struct{ panel, name, under, minor string }{
		"/?country=USA":                         {"#p-counterparts", "John Kerry", "Secretary of State, United States", "Office|Country"},
		"/officials":                            {"#p-all-home", "Yun Byung-se", "Minister of Foreign Affairs, Republic of Korea", "Office|Country"},
		"/organizations":                        {"#p-bars", "UN", "United Nations", "Name"},
		"/network":                              {"#p-network", "Yun Byung-se", "", ""}, // both are what it is about
		"/countries/USA":                        {"#p-places", "Washington, D.C.", "United States", "Country"},
		"/countries":                            {"#p-ranking", "United States", "", ""},
		"/officials/kor-yun-byung-se?from=2016": {"#p-met", "Rex Tillerson", "Secretary of State, United States", "Office|Country"},
	} {
		section := s.page(path).Find(of.panel).Closest("section")
		var minor []string
		for _, h := range section.Find("th.minor").EachIter() {
			minor = append(minor, h.Text())
		}
		if got := strings.Join(minor, "|"); got != of.minor {
			t.Errorf("%s%s: minor are %q, want %q", path, of.panel, got, of.minor)
		}
		found := false
		for _, line := range section.Find("tbody tr").EachIter() {
			cell := line.Find("td.name").First()
			if cell.Find("a").Text() != of.name {
				continue
			}
			found = true
			if got := cell.Find(".under-name").Text(); got != of.under {
				t.Errorf("%s%s: under %s stands %q, want %q", path, of.panel, of.name, got, of.under)
			}
		}
		if !found {
			t.Errorf("%s%s: no row is about %s, with a link", path, of.panel, of.name)
		}
	}
}

func TestATableOfFewRowsDoesNotScrollForTheLast(t *testing.T) {
	s := newSite(t, storetest.New(t))
	for path, tall := range map[string]bool{
		"/?from=2017-01-01&to=2017-12-31":                   false, // twelve months
		"/?from=2016-01-01&to=2017-12-31&granularity=month": true,
	} {
		section := s.page(path).Find("#p-time").Closest("section")
		if got := section.Find(".scroll").HasClass("tall"); got != tall {
			t.Errorf("%s: a table of %d rows scrolls: %v", path, section.Find("tbody tr").Length(), got)
		}
	}
}
