package dashboard

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/analytics/testdb"
	"github.com/demarche/demarche/data/store"
	"github.com/demarche/demarche/data/store/storetest"
)

// panelTable gives the rows of a panel's table as they are where there is room, the cells parted by bars.
func panelTable(doc *goquery.Document, id string) []string {
	var out []string
	doc.Find("#p-" + id).Closest("section").Find("tbody tr").Each(func(_ int, row *goquery.Selection) {
		var cells []string
		row.Find("td").Each(func(_ int, cell *goquery.Selection) {
			cells = append(cells, cell.Clone().Find(".under-name").Remove().End().Text())
		})
		out = append(out, strings.Join(cells, "|"))
	})
	return out
}

func TestQualityPageShowsAccuracyAndWhatTheStoreLacks(t *testing.T) {
	doc := newSite(t, storetest.New(t)).page("/quality")
	if current := doc.Find("nav [aria-current=page]").Text(); current != "Data quality" {
		t.Errorf("the navigation is at %q", current)
	}
	figures := strings.Join(strings.Fields(doc.Find(".figures").Text()), " ")
	for _, want := range []string{"Found 80 % 8 of 10 labelled engagements", "Right 88.9 % 8 of 9 engagements found", "Date stated", "Not read"} {
		if !strings.Contains(figures, want) {
			t.Errorf("the headline figures lack %q: %s", want, figures)
		}
	}
	if says := doc.Find(".lead .under").Text(); !strings.Contains(says, "5 labelled releases") {
		t.Errorf("the page says that it measured on %q", says)
	}
	for id, want := range map[string]string{
		"calibration": "0.90|10|9|90.0|59.6|98.2", // nine of ten shown as 0.9 are right
		"kinds":       "Call|4|3|2|66.7|50.0|57.1",
		"publishers":  "Norway|1|0|0||0.0|0.0",
		"fields":      "Start|value|8|8|7|87.5",
	} {
		if rows := panelTable(doc, id); !contains(rows, want) {
			t.Errorf("panel %s has no row %s: %q", id, want, rows)
		}
	}
}

func contains(rows []string, want string) bool {
	for _, r := range rows {
		if r == want {
			return true
		}
	}
	return false
}

func TestEveryPartOfTheQualityPageLeadsToItsSQL(t *testing.T) {
	s := newSite(t, storetest.New(t))
	links := s.page("/quality").Find(".panel h2 a")
	if n := links.Length(); n != len(viewPanels)+len(accuracyPanels)+len(storePanels) {
		t.Errorf("%d panels have a link", n)
	}
	links.Each(func(_ int, a *goquery.Selection) {
		if sql := s.page(a.AttrOr("href", "")).Find("pre code").First().Text(); !strings.Contains(sql, "SELECT") {
			t.Errorf("%s: no SQL on its page", a.Text())
		}
	})
}

func TestWhoIsNamedAfterTheirOfficeWasCheckedIsShown(t *testing.T) {
	rows := panelTable(newSite(t, storetest.New(t)).page("/quality"), "stale")
	if len(rows) != 1 || !strings.HasPrefix(rows[0], "Børge Brende|Minister of Foreign Affairs|1 Jan 2014|") {
		t.Errorf("offices to check again: %q; the others were checked later", rows)
	}
}

func TestUnresolvedNamesLeadToTheirEngagements(t *testing.T) {
	s := newSite(t, storetest.New(t))
	link := s.page("/quality").Find("#p-names").Closest("section").Find("tbody tr").First()
	want := link.Find("td").Last().Text()
	if got := engagementsOf(s.page(link.Find("a").AttrOr("href", ""))); want == "" || got != want {
		t.Errorf("%s engagements lead to %q", want, got)
	}
}

func TestQualityPageKeepsTheFilterInItsLinksAndCountsTheWholeStore(t *testing.T) {
	s := newSite(t, storetest.New(t))
	all, filtered := s.page("/quality"), s.page("/quality?country=USA&from=2017-01-01")
	if a, b := all.Find(".figures").Text(), filtered.Find(".figures").Text(); a != b {
		t.Errorf("the filter changes the figures: %q and %q", a, b)
	}
	if href := filtered.Find("nav a").First().AttrOr("href", ""); !strings.Contains(href, "country=USA") {
		t.Errorf("the way back, %s, has lost the filter", href)
	}
}

func TestASnapshotThatWasNotMeasuredSaysHowToMeasureIt(t *testing.T) {
	dir := t.TempDir()
	if _, err := store.Load(t.Context(), dir, storetest.Seq(storetest.Items()), store.Options{Reference: storetest.Reference()}); err != nil {
		t.Fatal(err)
	}
	saysHowToMeasure(t, newSite(t, dir))
}

func TestASnapshotOfAnOlderProgramSaysHowToMeasureItToo(t *testing.T) {
	dir := t.TempDir()
	testdb.WriteSmall(t, filepath.Join(dir, "engagements-1.duckdb"), "DROP TABLE accuracy; DROP TABLE calibration;")
	if err := os.Symlink("engagements-1.duckdb", filepath.Join(dir, analytics.Link)); err != nil {
		t.Fatal(err)
	}
	saysHowToMeasure(t, newSite(t, dir))
}

func saysHowToMeasure(t *testing.T, s site) {
	t.Helper()
	doc := s.page("/quality")
	if notice := doc.Find(".notice").Text(); !strings.Contains(notice, "demarche load --store") || !strings.Contains(notice, "--rebuild") {
		t.Errorf("the notice says %q", notice)
	}
	if doc.Find("#p-calibration").Length() > 0 || doc.Find("#p-rejects").Length() == 0 {
		t.Error("want the figures of the store, and none of accuracy")
	}
}

func TestPublishersAreNamedNotCoded(t *testing.T) {
	s := newSite(t, storetest.New(t))
	for lang, want := range map[string]string{"en": "Republic of Korea", "ko": "대한민국"} {
		var option struct{ YAxis struct{ Data []string } }
		if err := json.Unmarshal([]byte(body(t, s.get("/chart/date-resolution.json?lang="+lang))), &option); err != nil {
			t.Fatal(err)
		}
		if names := option.YAxis.Data; !slices.Contains(names, want) || slices.Contains(names, "kr-mofa") {
			t.Errorf("in %s the publishers are %q; want %s among them", lang, names, want)
		}
	}
}

func TestTheQualityPageIsOfTheViewWhereAFilterMeansAnything(t *testing.T) {
	s := newSite(t, storetest.New(t))
	all, some := s.page("/quality"), s.page("/quality?country=JPN")
	if says := some.Find("h2#view").Text(); says != "Engagements with Japan" {
		t.Errorf("the view is called %q", says)
	}
	count := func(doc *goquery.Document) string { return strings.Join(panelTable(doc, "methods"), " ") }
	if count(all) == count(some) || count(some) == "" {
		t.Errorf("how dates were found is the same for all engagements and for those with Japan: %s", count(all))
	}
	for _, id := range []string{"fields", "kinds", "sources", "years"} {
		if a, b := panelTable(all, id), panelTable(some, id); len(a) == 0 || !slices.Equal(a, b) {
			t.Errorf("%s is not of the whole store: %q, and with the filter %q", id, a, b)
		}
	}
	if figures := func(doc *goquery.Document) string { return doc.Find(".figures").Text() }; figures(all) != figures(some) {
		t.Errorf("the headline figures follow the filter: %s", figures(some))
	}
	empty := s.page("/quality?country=JPN&to=1990")
	if drop := empty.Find(".notice .chips").Text(); !strings.Contains(drop, "Until the end of 1990 (") || empty.Find("h2#view").Length() > 0 {
		t.Errorf("an empty view says %q", drop)
	}
	if len(panelTable(empty, "sources")) == 0 {
		t.Error("an empty view hides what the store lacks")
	}
}

func TestAPublisherOfACountryThatTheStoreDoesNotHaveKeepsItsName(t *testing.T) {
	dir := t.TempDir()
	testdb.WriteSmall(t, filepath.Join(dir, "engagements-1.duckdb"), "DELETE FROM countries WHERE country = 'KOR'")
	if err := os.Symlink("engagements-1.duckdb", filepath.Join(dir, analytics.Link)); err != nil {
		t.Fatal(err)
	}
	if rows := strings.Join(panelTable(newSite(t, dir).page("/quality"), "sources"), " "); !strings.Contains(rows, "Ministry") {
		t.Errorf("the publishers are %s", rows)
	}
}
