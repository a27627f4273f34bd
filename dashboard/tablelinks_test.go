package dashboard

import (
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"

	"github.com/demarche/demarche/data/store/storetest"
)

// numbersUnder are the cells of a panel's table under a head.
func numbersUnder(t *testing.T, doc *goquery.Document, panel, name string) []*goquery.Selection {
	t.Helper()
	section := doc.Find(panel).Closest("section")
	at := headIndex(section, name)
	if at < 0 {
		t.Fatalf("%s has no column %s", panel, name)
	}
	var out []*goquery.Selection
	for _, line := range section.Find("tbody tr").EachIter() {
		out = append(out, line.Find("td").Eq(at))
	}
	return out
}

func TestNumbersOfPairsAndSumsLeadToAsManyEngagements(t *testing.T) {
	s := newSite(t, storetest.New(t))
	for _, of := range []struct{ page, panel, head string }{
		{"/network?from=2016&to=2018", "#p-network", "Engagements"},
		{"/countries?region=Asia&from=2017&to=2018", "#p-sankey", "Engagements"},
		{"/?from=2017-01-15&to=2017-12-31&kind=meeting,call", "#p-time", "All"},
		{"/countries?from=2017&to=2017", "#p-heat", "All"},
		{"/topics?from=2017-02-10&to=2017-12-31", "#p-heat", "All"},
	} {
		cells := numbersUnder(t, s.page(of.page), of.panel, of.head)
		some := 0
		for _, cell := range cells {
			href, linked := cell.Find("a").Attr("href")
			if cell.Text() == "0" || cell.Text() == "" {
				if linked {
					t.Errorf("%s%s: nothing leads to %s", of.page, of.panel, href)
				}
				continue
			}
			some++
			if !linked {
				t.Errorf("%s%s: %s leads nowhere", of.page, of.panel, cell.Text())
			} else if got := engagementsOf(s.page(href)); got != cell.Text() {
				t.Errorf("%s%s: %s leads to %q engagements (%s)", of.page, of.panel, cell.Text(), got, href)
			}
		}
		if some == 0 {
			t.Errorf("%s%s has no number", of.page, of.panel)
		}
	}
}

func TestBothEndsOfAPairLeadToTheirPages(t *testing.T) {
	s := newSite(t, storetest.New(t))
	for panel, of := range map[string]struct{ page, first, second string }{
		"#p-network": {"/network?from=2016", "/officials/", "/countries/"},
		"#p-sankey":  {"/topics?from=2016", "/topics/", "/countries/"},
	} {
		links := s.page(of.page).Find(panel).Closest("section").Find("tbody tr").First().Find("td a")
		first, second := links.Eq(0).AttrOr("href", ""), links.Eq(1).AttrOr("href", "")
		if !strings.HasPrefix(first, of.first) || !strings.HasPrefix(second, of.second) || !strings.HasSuffix(first, "?from=2016-01-01") {
			t.Errorf("%s leads to %q and %q", panel, first, second)
		}
	}
}
