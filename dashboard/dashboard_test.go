package dashboard

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/PuerkitoBio/goquery"
	"go.uber.org/goleak"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/data/store/storetest"
	"github.com/demarche/demarche/queries"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// testDay lies inside the last year that storetest has engagements of.
var testDay = time.Date(2018, time.November, 20, 9, 0, 0, 0, time.UTC)

// site is a dashboard on a store, asked without a network.
type site struct {
	t       testing.TB
	handler http.Handler
}

// newSite serves the store in dir until the test ends. Without the browser's files there is nothing to serve: then the
// test is skipped, but where CI is set it fails.
func newSite(t testing.TB, dir string, hosts ...string) site {
	t.Helper()
	return newSiteWith(t, dir, Options{Hosts: hosts})
}

// newSiteWith is newSite with further options.
func newSiteWith(t testing.TB, dir string, opt Options) site {
	t.Helper()
	return newSiteOf(t, analytics.Open(dir, analytics.Options{Poll: 20 * time.Millisecond}), opt)
}

// newSiteWithOwn is a site whose users' folder has these files.
func newSiteWithOwn(t *testing.T, files map[string]string, options Options) site {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	builtin, err := queries.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	if options.Own, err = queries.NewFolder(builtin, dir); err != nil {
		t.Fatal(err)
	}
	return newSiteWith(t, storetest.New(t), options)
}

// newSiteOf is newSiteWith for a store that is open already; it is closed with the test.
func newSiteOf(t testing.TB, store *analytics.Store, opt Options) site {
	t.Helper()
	catalog, err := queries.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := store.Close(); err != nil {
			t.Errorf("closing the store: %v", err)
		}
	})
	opt.Store, opt.Catalog, opt.Now = store, catalog, func() time.Time { return testDay }
	handler, err := New(opt)
	if errors.Is(err, ErrNotBuilt) && os.Getenv("CI") == "" {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	return site{t, handler}
}

// get asks for a path on the loopback; headers are name and value in turn.
func (s site) get(path string, headers ...string) *http.Response {
	s.t.Helper()
	r := httptest.NewRequestWithContext(context.Background(), http.MethodGet, "http://127.0.0.1:8080"+path, nil)
	for i := 0; i+1 < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
		if headers[i] == "Host" {
			r.Host = headers[i+1]
		}
	}
	w := httptest.NewRecorder()
	s.handler.ServeHTTP(w, r)
	return w.Result()
}

// page asks for a page that must be there.
func (s site) page(path string) *goquery.Document {
	s.t.Helper()
	answer := s.get(path)
	if answer.StatusCode != http.StatusOK {
		s.t.Fatalf("%s: status %d: %s", path, answer.StatusCode, body(s.t, answer))
	}
	doc, err := goquery.NewDocumentFromReader(answer.Body)
	if err != nil {
		s.t.Fatal(err)
	}
	return doc
}

func body(t testing.TB, answer *http.Response) string {
	t.Helper()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func (s site) json(path string) map[string]any {
	s.t.Helper()
	out := map[string]any{}
	if err := json.NewDecoder(s.get(path).Body).Decode(&out); err != nil {
		s.t.Fatalf("%s: %v", path, err)
	}
	return out
}

// allPages are pages of every kind, found by following links from the overview.
func allPages(s site) []string {
	list := s.page("/engagements?country=USA")
	engagement, _ := list.Find(".latest a").First().Attr("href")
	release, _ := s.page(engagement).Find(".told h3 a").First().Attr("href")
	return []string{
		"/", "/?from=2017-01-01&to=2017-12-31&country=USA", "/?country=ZZZ", "/engagements", "/engagements?search=Tillerson&sort=earliest",
		engagement, strings.Split(release, "#")[0], "/q", "/q/by-country", "/q/country-changes", "/q/country-changes?from=2017-01-01",
		"/q/coverage", "/q/calibration", "/quality", "/quality?country=USA", "/nowhere",
		"/countries", "/countries?region=Asia&from=2017&compare=year", "/countries/USA", "/countries/USA?from=2017-01-01&to=2017-12-31&measure=share",
		"/officials", "/officials/kor-yun-byung-se", "/topics", "/topics/north-korea", "/organizations", "/organizations/ASEAN", "/places", "/network",
		"/calendar", "/gaps", "/dictionary", "/changes", "/changes?from=2017&to=2017", "/compare", "/compare?by=country&item=USA,JPN&from=2016",
		"/releases", "/releases?search=%22took+part%22+Tillerson&from=2017&source=kr-mofa", "/releases?search=nowhere", "/releases?search=!", "/releases?page=9",
		"/q/by-country?from=2017-01-01&view=change", "/q/network", "/q/topic-countries", "/q/calendar",
	}
}

func TestEveryAnswerForbidsWhatIsNotTheServersOwn(t *testing.T) {
	s := newSite(t, storetest.New(t))
	for _, path := range append(allPages(s), "/healthz", "/chart/by-country.json", "/static/dist/app.js", "/q/by-country.csv") {
		h := s.get(path).Header
		for name, want := range map[string]string{
			"Content-Security-Policy": policy, "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "X-Frame-Options": "DENY",
		} {
			if got := h.Get(name); got != want {
				t.Errorf("%s: %s is %q; want %q", path, name, got, want)
			}
		}
	}
	for _, loophole := range []string{"unsafe-inline", "unsafe-eval", "http:", "https:", "*"} {
		if strings.Contains(policy, loophole) {
			t.Errorf("the policy allows %s", loophole)
		}
	}
	if h := s.get("/static/nothing.woff2").Header; h.Get("X-Content-Type-Options") != "nosniff" || h.Get("Cross-Origin-Resource-Policy") != "same-origin" {
		t.Errorf("a file of letters is sent with %v", h)
	}
}

func TestPagesHaveNothingInlineAndNothingFromElsewhere(t *testing.T) {
	s := newSite(t, storetest.New(t))
	for _, path := range allPages(s) {
		answer := s.get(path)
		doc, err := goquery.NewDocumentFromReader(answer.Body)
		if err != nil {
			t.Fatal(err)
		}
		if n := doc.Find("style, [style], script:not([src]), [onclick], [onload], iframe, base").Length(); n > 0 {
			t.Errorf("%s has %d inline styles or scripts", path, n)
		}
		doc.Find("[src], link[href]").Each(func(_ int, e *goquery.Selection) {
			address := e.AttrOr("src", e.AttrOr("href", ""))
			if !strings.HasPrefix(address, "/static/") {
				t.Errorf("%s loads %s", path, address)
			}
		})
	}
}

func TestPagesSayWhatTheyAreToEveryReader(t *testing.T) {
	s := newSite(t, storetest.New(t))
	for _, path := range allPages(s) {
		doc, err := goquery.NewDocumentFromReader(s.get(path).Body)
		if err != nil {
			t.Fatal(err)
		}
		if n := doc.Find("h1").Length(); n != 1 {
			t.Errorf("%s has %d h1; want one", path, n)
		}
		for _, part := range []string{"html[lang]", "main#main", "header nav[aria-label]", "footer", "a.skip[href='#main']", "title"} {
			if doc.Find(part).Length() == 0 {
				t.Errorf("%s lacks %s", path, part)
			}
		}
		doc.Find("input:not([type=hidden]), select").Each(func(_ int, e *goquery.Selection) {
			id, _ := e.Attr("id")
			if e.ParentFiltered("label").Length() == 0 && doc.Find("label[for='"+id+"']").Length() == 0 && e.AttrOr("aria-label", "") == "" {
				t.Errorf("%s: the field %s has no label", path, e.AttrOr("name", "?"))
			}
		})
		doc.Find("[data-chart]").Each(func(_ int, e *goquery.Selection) {
			if e.Closest("section").Find("table").Length() == 0 {
				t.Errorf("%s: the chart %s has no table", path, e.AttrOr("data-chart", ""))
			}
		})
	}
}

func TestEveryLinkOfEveryPageLeadsSomewhere(t *testing.T) {
	s := newSite(t, storetest.New(t))
	seen := map[string]bool{}
	for _, path := range []string{"/", "/?from=2017-01-01&to=2017-12-31", "/engagements?country=USA", "/q", "/quality",
		"/countries", "/countries/USA?from=2017", "/officials/kor-yun-byung-se", "/changes", "/compare?by=topic&item=north-korea", "/gaps", "/network",
		"/releases?search=took&source=kr-mofa"} {
		s.page(path).Find("a[href], [data-chart]").Each(func(_ int, e *goquery.Selection) {
			link := e.AttrOr("href", e.AttrOr("data-chart", ""))
			if link = strings.Split(link, "#")[0]; link == "" || seen[link] || !strings.HasPrefix(link, "/") {
				return
			}
			seen[link] = true
			want := http.StatusOK
			if strings.HasPrefix(link, "/language/") {
				want = http.StatusSeeOther
			}
			if status := s.get(link).StatusCode; status != want {
				t.Errorf("%s on %s answers %d", link, path, status)
			}
		})
	}
	if len(seen) < 100 {
		t.Errorf("followed %d links; the pages should have more", len(seen))
	}
}

func TestWrongAddressesAreToldInPlainWords(t *testing.T) {
	s := newSite(t, storetest.New(t))
	for _, test := range []struct {
		path, says string
		status     int
	}{
		{"/nowhere", "There is no such page", 404},
		{"/engagements/nobody", "There is no such engagement", 404},
		{"/releases/kr-mofa%3Anothing", "There is no such release", 404},
		{"/q/by-contry", `<a class="button" href="/q">All questions</a>`, 404},
		{"/q/by-contry.json", "by-country", 404},
		{"/?from=yesterday", "no date", 400},
		{"/?country=Korea", "ISO 3166-1", 400},
		{"/engagements?page=0", "no page", 400},
		{"/releases?page=none", "no page", 400},
		{"/releases?from=soon", "no date", 400},
		{"/releases?search=%22!%22", "has no word to search for", 400},
		{"/releases?search=%ff", "not UTF-8", 400},
		{"/releases?search=" + strings.Repeat("a+b+", 130), "longer than 500 bytes", 400},
		{"/q/release-search.csv?search=%22!%22", "has no word to search for", 400},
		{"/q/by-country?limits=3", "limit", 400},
		{"/countries/XYZ", "knows no country", 404},
		{"/topics/gossip", "knows no topic", 404},
		{"/?region=Atlantis", "is no region", 400},
		{"/compare?by=weather", "none of country, official", 400},
		{"/compare?item=USA,JPN,CHN,DEU,FRA,GBR", "at most 5", 400},
		{"/q/by-country?view=upside-down", "there is change", 400},
		{"/q/coverage?view=change", "as a change", 400},
		{"/chart/coverage.json", "shown as a table", 404},
		{"/q/by-country.csv?limit=many", "no whole number", 400},
	} {
		answer := s.get(test.path)
		if text := body(t, answer); answer.StatusCode != test.status || !strings.Contains(text, test.says) {
			t.Errorf("%s: status %d, want %d with %q:\n%.400s", test.path, answer.StatusCode, test.status, test.says, text)
		}
	}
}

func TestRequestsForOtherNamesAreRefused(t *testing.T) {
	s := newSite(t, storetest.New(t), "desk.example")
	for host, want := range map[string]int{
		"127.0.0.1:8080": 200, "localhost:8080": 200, "[::1]:8080": 200, "desk.example": 200, "DESK.example:80": 200,
		"evil.example": 421, "127.0.0.1.evil.example": 421, "10.0.0.7:8080": 421,
	} {
		if got := s.get("/healthz", "Host", host).StatusCode; got != want {
			t.Errorf("Host %s: status %d, want %d", host, got, want)
		}
	}
}
