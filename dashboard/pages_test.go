package dashboard

import (
	"net/http"
	"net/url"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/PuerkitoBio/goquery"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/dashboard/chart"
	"github.com/demarche/demarche/data/store/storetest"
)

func TestOverviewShowsFiguresAgainstThePeriodBefore(t *testing.T) {
	s := newSite(t, storetest.New(t))
	doc := s.page("/?from=2017-01-01&to=2017-12-31")
	first := doc.Find(".figures > div").First()
	total := first.Find(".value").Text()
	list := s.page(first.Find(".value a").AttrOr("href", ""))
	if says := list.Find(".lead .under").Text(); !strings.HasPrefix(says, total+" engagements") {
		t.Errorf("the headline number is %s, and its link leads to %q", total, says)
	}
	if against := first.Find(".against").Text(); !strings.Contains(against, "on 2016") {
		t.Errorf("compared %q; want it on 2016", against)
	}
	if h1 := doc.Find("h1").Text(); h1 != "Engagements, 2017" {
		t.Errorf("the heading says %q", h1)
	}
}

func TestEveryNumberOfAChartLeadsToAsManyEngagements(t *testing.T) {
	s := newSite(t, storetest.New(t))
	doc := s.page("/?from=2016-01-01&to=2017-12-31&granularity=year&source=kr-mofa")
	checked := 0
	doc.Find(".panel").Each(func(_ int, p *goquery.Selection) {
		p.Find("table tbody tr").Each(func(_ int, row *goquery.Selection) {
			row.Find("td").Each(func(i int, cell *goquery.Selection) {
				href, ok := cell.Find("a").Attr("href")
				if !ok || i == headIndex(p, "Country") {
					return
				}
				want := cell.Text()
				if _, err := strconv.Atoi(want); err != nil { // the link is on the name; the number is under "Engagements"
					want = row.Find("td").Eq(headIndex(p, "Engagements")).Text()
				}
				if got := engagementsOf(s.page(href)); got != want {
					t.Errorf("%s: the number %s leads to %s engagements at %s", p.Find("h2").Text(), want, got, href)
				}
				checked++
			})
		})
	})
	if checked < 30 {
		t.Errorf("checked %d numbers; the overview should have more", checked)
	}
}

var engagementsSaid = regexp.MustCompile(`([0-9,]+)(?: engagements?)?\. Each is counted once`)

// engagementsOf is how many engagements a page says that it is about; "" where it says nothing of it.
func engagementsOf(doc *goquery.Document) string {
	if found := engagementsSaid.FindStringSubmatch(doc.Find(".lead .under").Text()); found != nil {
		return found[1]
	}
	return ""
}

// countedLinks are the links of a page's charts to lists of engagements, each with the number that its mark shows.
func (s site) countedLinks(doc *goquery.Document) map[string]float64 {
	out := map[string]float64{}
	doc.Find("[data-chart]").Each(func(_ int, plot *goquery.Selection) {
		path := plot.AttrOr("data-chart", "")
		for _, one := range s.json(path)["series"].([]any) {
			one := one.(map[string]any)
			data, _ := one["data"].([]any)
			if links, ok := one["links"].([]any); ok { // of a network or a sankey
				data = links
			}
			for _, d := range data {
				d, ok := d.(map[string]any)
				if !ok || d["link"] == nil || strings.Contains(path, "view=change") {
					continue
				}
				switch v := d["value"].(type) {
				case float64:
					out[d["link"].(string)] = v
				case []any: // the number comes last, behind where it stands
					if n, ok := v[len(v)-1].(float64); ok {
						out[d["link"].(string)] = n
					}
				}
			}
		}
	})
	return out
}

func TestWhatAMarkCountsIsWhatItLeadsTo(t *testing.T) {
	s := newSite(t, storetest.New(t))
	for _, path := range []string{
		"/?from=2016&to=2017", "/countries", "/countries?region=Asia&from=2015&to=2018", "/countries?country=USA,JPN", "/officials?from=2016&to=2018",
		"/officials/kor-yun-byung-se", "/topics?from=2017&to=2017", "/topics/north-korea?from=2016&to=2017", "/organizations", "/network?from=2016&to=2018",
		"/places?region=Europe", "/calendar?from=2017&to=2017", "/countries/USA?from=2016&to=2017", "/compare?item=USA,JPN&from=2017&to=2018",
	} {
		links := s.countedLinks(s.page(path))
		if len(links) == 0 {
			t.Errorf("%s: no mark leads anywhere", path)
		}
		for link, n := range links {
			got := engagementsOf(s.page(link))
			if want := chart.Number(n); got != want && !(got == "" && n == 0) {
				t.Errorf("%s: a mark of %s leads to %q engagements: %s", path, want, got, link)
			}
		}
	}
}

func headIndex(p *goquery.Selection, name string) int {
	at := -1
	p.Find("thead th").Each(func(i int, h *goquery.Selection) {
		if h.Text() == name {
			at = i
		}
	})
	return at
}

func TestMarksOfAChartCarryTheLinksOfItsTable(t *testing.T) {
	s := newSite(t, storetest.New(t))
	links := map[string]bool{}
	doc := s.page("/?country=USA")
	plot := doc.Find("#p-time").Closest("section").Find("[data-chart]")
	doc.Find("#p-time").Closest("section").Find("td a").Each(func(_ int, a *goquery.Selection) { links[a.AttrOr("href", "")] = true })
	option := s.json(plot.AttrOr("data-chart", ""))
	marks := 0
	for _, series := range option["series"].([]any) {
		for _, mark := range series.(map[string]any)["data"].([]any) {
			if link, ok := mark.(map[string]any)["link"].(string); ok {
				marks++
				if !links[link] {
					t.Errorf("a bar leads to %s, which the table does not have", link)
				}
			}
		}
	}
	if marks == 0 || marks != len(links) {
		t.Errorf("the chart has %d marks with links, the table %d", marks, len(links))
	}
}

func TestThePeriodThatIsNotOverSaysSo(t *testing.T) {
	s := newSite(t, storetest.New(t))
	text := body(t, s.get("/chart/engagements-by-month.json?granularity=year"))
	if !strings.Contains(text, `"2018\nso far"`) {
		t.Errorf("the bar of 2018 does not say that the year is not over: %.300s", text)
	}
	if table := s.page("/?granularity=year").Text(); !strings.Contains(table, "2018 (so far)") {
		t.Error("the table does not say that 2018 is not over")
	}
}

func TestAnEngagementLeadsToItsHighlightedWords(t *testing.T) {
	s := newSite(t, storetest.New(t))
	list := s.page("/engagements?from=2017-03-17&to=2017-03-17&kind=meeting")
	engagement := list.Find(".latest a").First().AttrOr("href", "")
	doc := s.page(engagement)
	if told := doc.Find(".told").Length(); told != 3 {
		t.Errorf("%d releases tell of the meeting; want 3", told)
	}
	link := doc.Find(".told h3 a").First().AttrOr("href", "")
	path, anchor, _ := strings.Cut(link, "#")
	release := s.page(path)
	mark := release.Find("mark#" + anchor)
	if mark.Length() != 1 || mark.Text() == "" {
		t.Fatalf("%s has %d marks with the id %s", path, mark.Length(), anchor)
	}
	for _, field := range []string{"f-counterpart", "f-date"} {
		if release.Find("mark."+field).Length() == 0 {
			t.Errorf("no words are marked as %s", field)
		}
	}
	if title := mark.AttrOr("title", ""); !strings.Contains(title, ": ") {
		t.Errorf("the mark does not say what was read: %q", title)
	}
}

func TestWithoutAStoreThePagesSayHowToLoadOne(t *testing.T) {
	dir := t.TempDir()
	s := newSite(t, dir)
	for _, path := range []string{"/", "/engagements", "/q/by-country"} {
		if text := s.page(path).Find("main").Text(); !strings.Contains(text, "demarche load --store "+dir) {
			t.Errorf("%s does not say how to load: %s", path, text)
		}
	}
	if status := s.json("/healthz")["status"]; status != "empty" {
		t.Errorf("health says %v; want empty", status)
	}
	if status := s.get("/chart/by-country.json").StatusCode; status != http.StatusServiceUnavailable {
		t.Errorf("a chart answers %d; want 503", status)
	}
}

func TestWithASnapshotOfAnotherVersionThePagesSayHowToReadItAnew(t *testing.T) {
	dir := storetest.New(t)
	s := newSiteOf(t, analytics.Open(dir, analytics.Options{Layout: "another"}), Options{})
	for _, path := range []string{"/", "/engagements", "/q/by-country"} {
		if text := body(t, s.get(path)); !strings.Contains(text, "demarche load --store "+dir+" --rebuild") {
			t.Errorf("%s does not say how to mend it: %s", path, text)
		}
	}
	for _, path := range []string{"/healthz", "/chart/by-country.json", "/q/by-country"} {
		if status := s.get(path).StatusCode; status != http.StatusServiceUnavailable {
			t.Errorf("%s answers %d; want 503", path, status)
		}
	}
}

func TestALoadShowsWithoutARequestThatFails(t *testing.T) {
	dir := storetest.New(t)
	s := newSite(t, dir)
	before := s.json("/healthz")["snapshot"]
	storetest.Add(t, dir, storetest.Release("kr-mofa", "999001", "A New Release", "2018-11-01"))
	for deadline := time.Now().Add(5 * time.Second); s.json("/healthz")["snapshot"] == before; time.Sleep(10 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatal("the load does not show within five seconds")
		}
		if status := s.get("/").StatusCode; status != http.StatusOK {
			t.Fatalf("the overview answers %d during a load", status)
		}
	}
}

func TestAnswersThatTheBrowserHasAreNotSentAgain(t *testing.T) {
	dir := storetest.New(t)
	s := newSite(t, dir)
	for _, path := range []string{"/", "/countries?from=2017-01-01", "/q/by-country", "/chart/by-country.json", "/q/by-country.json", "/q/by-country.csv", "/static/dist/app.js"} {
		tag := s.get(path).Header.Get("ETag")
		if tag == "" {
			t.Fatalf("%s has no ETag", path)
		}
		answer := s.get(path, "If-None-Match", tag)
		if answer.StatusCode != http.StatusNotModified || body(t, answer) != "" {
			t.Errorf("%s: status %d; want 304 without a body", path, answer.StatusCode)
		}
		if again := s.get(path, "If-None-Match", `"another"`).StatusCode; again != http.StatusOK {
			t.Errorf("%s: status %d for another tag; want 200", path, again)
		}
	}
}

func TestTheListIsPagedAndKeepsItsFilter(t *testing.T) {
	s := newSite(t, storetest.New(t))
	first := s.page("/engagements?source=kr-mofa")
	next := first.Find("a[rel=next]").AttrOr("href", "")
	u, err := url.Parse(next)
	if err != nil || u.Query().Get("source") != "kr-mofa" || u.Query().Get("page") != "2" {
		t.Fatalf("the next page is %q", next)
	}
	here, there := first.Find(".latest li").Length(), s.page(next).Find(".latest li").Length()
	total, _, _ := strings.Cut(first.Find(".lead .under").Text(), " ")
	if got := strconv.Itoa(here + there); got != total {
		t.Errorf("the pages have %s engagements; the heading says %s", got, total)
	}
}

func TestCellsOfAComparisonLeadToTheEngagementsTheyCount(t *testing.T) {
	s := newSite(t, storetest.New(t))
	for _, by := range []struct{ path, head string }{
		{"/compare?by=country&item=USA,JPN&from=2016&to=2017&granularity=year", "United States"},
		{"/compare?by=topic&item=north-korea&from=2016&to=2017&granularity=year", "North Korea"},
		{"/compare?by=official&item=kor-yun-byung-se&from=2016&to=2017&granularity=year", "Yun Byung-se"},
	} {
		panel := s.page(by.path).Find("#p-lines").Closest("section")
		if headIndex(panel, by.head) < 0 {
			t.Errorf("%s: no column is called %s", by.path, by.head)
		}
		cells := panel.Find("tbody td.num a")
		cells.Each(func(_ int, cell *goquery.Selection) {
			if got := engagementsOf(s.page(cell.AttrOr("href", ""))); got != cell.Text() {
				t.Errorf("%s: %s leads to %q engagements (%s)", by.path, cell.Text(), got, cell.AttrOr("href", ""))
			}
		})
		if cells.Length() == 0 {
			t.Errorf("%s: nothing leads anywhere", by.path)
		}
	}
}
