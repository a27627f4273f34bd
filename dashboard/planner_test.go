package dashboard

import (
	"encoding/json"
	"encoding/xml"
	"math"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/PuerkitoBio/goquery"

	"github.com/demarche/demarche/dashboard/chart"
	"github.com/demarche/demarche/data/store/storetest"
)

func TestACountrysPageTellsOfItAlone(t *testing.T) {
	s := newSite(t, storetest.New(t))
	doc := s.page("/countries/USA?from=2016-01-01&to=2017-12-31&topic=north-korea")
	if h1 := doc.Find("h1").Text(); h1 != "United States" {
		t.Errorf("the heading is %q", h1)
	}
	list := s.page("/engagements?from=2016-01-01&to=2017-12-31&topic=north-korea&country=USA")
	if got, want := engagementsOf(doc), engagementsOf(list); got == "" || got != want {
		t.Errorf("the page is about %q engagements, and the list of the same filters about %q", got, want)
	}
	if facts := doc.Find("#p-facts").Closest("section").Text(); !strings.Contains(facts, "Last contact") || !strings.Contains(facts, "usually") {
		t.Errorf("the page does not say when the last contact was: %s", facts)
	}
	for _, part := range []string{"#p-time", "#p-home", "#p-counterparts", "#p-topics", "#p-places", "#p-latest"} {
		if doc.Find(part).Length() == 0 {
			t.Errorf("the page lacks %s", part)
		}
	}
	if empty := s.page("/countries/USA?topic=north-korea&from=2016-05-01&to=2016-05-01").Find("main").Text(); !strings.Contains(empty, "No engagements match") || !strings.Contains(empty, "without it") {
		t.Errorf("a view without engagements does not say which filter to drop: %s", empty)
	}
	if doc.Find("select[name=country]").Length() > 0 {
		t.Error("the page of a country offers to filter by country")
	}
}

// rowsAsJSON are the rows of a question's JSON file.
func rowsAsJSON(t *testing.T, s site, path string) []map[string]any {
	t.Helper()
	var out []map[string]any
	if err := json.NewDecoder(s.get(path).Body).Decode(&out); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	return out
}

func TestChangesAreTheDifferenceOfTwoPeriods(t *testing.T) {
	s := newSite(t, storetest.New(t))
	counts := func(period string) map[string]float64 {
		out := map[string]float64{}
		for _, r := range rowsAsJSON(t, s, "/q/by-country.json?"+period) {
			out[r["country"].(string)] = r["engagements"].(float64)
		}
		return out
	}
	now, year, before := counts("from=2017-01-01&to=2017-06-30"), counts("from=2016-01-01&to=2016-06-30"), counts("from=2016-07-01&to=2016-12-31")
	for compare, earlier := range map[string]map[string]float64{"": before, "&compare=year": year} {
		rows := rowsAsJSON(t, s, "/q/by-country.json?from=2017-01-01&to=2017-06-30&view=change&limit=500"+compare)
		last := math.Inf(1)
		for _, r := range rows {
			code, change := r["country"].(string), r["change"].(float64)
			if change != now[code]-earlier[code] || r["current"].(float64) != now[code] {
				t.Errorf("%s%s: %v; want %v after %v", code, compare, r, now[code], earlier[code])
			}
			if math.Abs(change) > last {
				t.Errorf("%s%s: the changes are not in order", code, compare)
			}
			last = math.Abs(change)
		}
		if len(rows) == 0 {
			t.Errorf("nothing changed%s", compare)
		}
	}
}

func TestSharesAreOfAllEngagementsOfThePeriod(t *testing.T) {
	s := newSite(t, storetest.New(t))
	all, with := 0.0, 0.0
	for _, r := range rowsAsJSON(t, s, "/q/by-kind.json?from=2017-01-01&to=2017-12-31") {
		all += r["engagements"].(float64)
	}
	for _, r := range rowsAsJSON(t, s, "/q/by-country.json?from=2017-01-01&to=2017-12-31&country=USA") {
		with += r["engagements"].(float64)
	}
	want := math.Round(1e6*with/all) / 1e4
	option := s.json("/chart/by-country.json?from=2017-01-01&to=2017-12-31&country=USA&measure=share&compare=none")
	mark := option["series"].([]any)[0].(map[string]any)["data"].([]any)[0].(map[string]any)
	if got := mark["value"].(float64); got != want || !strings.Contains(mark["tip"].(string), "%") {
		t.Errorf("the share is %v (%v); want %v %%, %v of %v", got, mark["tip"], want, with, all)
	}
}

func TestWhatChangedCanBeInShares(t *testing.T) {
	s := newSite(t, storetest.New(t))
	const view = "from=2017-01-01&to=2017-06-30&compare=year"
	all := map[string]float64{}
	for year, period := range map[string]string{"percent": "from=2017-01-01&to=2017-06-30", "previous_percent": "from=2016-01-01&to=2016-06-30"} {
		for _, r := range rowsAsJSON(t, s, "/q/by-kind.json?"+period) {
			all[year] += r["engagements"].(float64)
		}
	}
	counts := map[string]map[string]any{}
	for _, r := range rowsAsJSON(t, s, "/q/by-country.json?view=change&limit=100&"+view) {
		counts[r["country"].(string)] = r
	}
	rows := rowsAsJSON(t, s, "/q/by-country.json?view=change&measure=share&limit=100&"+view)
	last := math.Inf(1)
	for _, r := range rows {
		for share, number := range map[string]string{"percent": "engagements", "previous_percent": "previous_engagements"} {
			if want := math.Round(1e6*r[number].(float64)/all[share]) / 1e4; r[share] != want {
				t.Errorf("%v: %s is %v, want %v", r["name"], share, r[share], want)
			}
		}
		if was, ok := counts[r["country"].(string)]; ok && (was["current"] != r["engagements"] || was["previous"] != r["previous_engagements"]) {
			t.Errorf("%v as numbers is %v", r, was)
		}
		points := math.Abs(r["change_points"].(float64))
		if points > last || points == 0 {
			t.Errorf("%v comes after a change of %v", r, last)
		}
		last = points
	}
	if len(rows) < 3 {
		t.Errorf("%d rows: the test needs more", len(rows))
	}
	doc := s.page("/changes?measure=share&" + view)
	if text := doc.Text(); !strings.Contains(text, "share of all engagements in percent") || !strings.Contains(text, "points") {
		t.Errorf("the page does not say that it is about shares: %s", text)
	}
}

func TestAPeriodWithoutEngagementsHasNoShares(t *testing.T) {
	s := newSite(t, storetest.New(t))
	any := map[string]bool{}
	for _, r := range rowsAsJSON(t, s, "/q/engagements-by-month.json?granularity=month") {
		month := r["period"].(string)
		any[month] = any[month] || r["engagements"].(float64) > 0
	}
	told, untold := 0, 0
	for _, r := range rowsAsJSON(t, s, "/q/compare.json?by=country&item=USA&item=JPN&granularity=month&measure=share") {
		if any[r["period"].(string)] == (r["percent"] == nil) {
			t.Errorf("%v: the share of %v is %v", r["period"], r["item"], r["percent"])
		}
		if r["percent"] == nil {
			untold++
		} else {
			told++
		}
	}
	if told == 0 || untold == 0 {
		t.Errorf("%d months have engagements, %d have none: the test needs both", told, untold)
	}
}

func TestARegionIsItsCountries(t *testing.T) {
	s := newSite(t, storetest.New(t))
	doc := s.page("/?region=Eastern+Asia&country=USA")
	if h1 := doc.Find("h1").Text(); !strings.Contains(h1, "the United States or countries of Eastern Asia") {
		t.Errorf("the heading is %q", h1)
	}
	for _, r := range rowsAsJSON(t, s, "/q/country-ranking.json?region=Eastern+Asia&country=USA") {
		if region := r["subregion"]; region != "Eastern Asia" && r["country"] != "USA" {
			t.Errorf("the filter lets %v pass", r)
		}
	}
}

func TestTheLanguageIsChosenByAddressByHandOrByTheBrowser(t *testing.T) {
	s := newSite(t, storetest.New(t))
	for _, test := range []struct {
		name, path, accept, cookie, want string
	}{
		{"nothing said", "/", "", "", "en"},
		{"the browser's", "/", "ko-KR,ko;q=0.9,en;q=0.8", "", "ko"},
		{"a browser of another language", "/", "fr", "", "en"},
		{"by hand", "/", "en", "language=ko", "ko"},
		{"by hand against the browser", "/", "ko", "language=en", "en"},
		{"by the address", "/?lang=ko", "en", "language=en", "ko"},
		{"a page that is none", "/nowhere", "ko", "", "ko"},
	} {
		answer := s.get(test.path, "Accept-Language", test.accept, "Cookie", test.cookie)
		if text := body(t, answer); !strings.Contains(text, `<html lang="`+test.want+`">`) {
			t.Errorf("%s: the page is in another language than %s", test.name, test.want)
		}
	}
	for back, want := range map[string]string{
		"/countries?from=2017-01-01": "/countries?from=2017-01-01", "https://evil.example/": "/", "//evil.example/": "/", `/\evil.example`: "/", "": "/",
	} {
		r, err := http.NewRequest(http.MethodGet, "http://127.0.0.1:8080/language/ko", nil)
		if err != nil {
			t.Fatal(err)
		}
		values := r.URL.Query()
		values.Set("back", back)
		answer := s.get("/language/ko?" + values.Encode())
		if got := answer.Header.Get("Location"); answer.StatusCode != http.StatusSeeOther || got != want {
			t.Errorf("back to %q leads to %q, status %d", back, got, answer.StatusCode)
		}
		if cookie := answer.Header.Get("Set-Cookie"); !strings.HasPrefix(cookie, "language=ko;") || !strings.Contains(cookie, "SameSite=Lax") {
			t.Errorf("the cookie is %q", cookie)
		}
	}
	if status := s.get("/language/xx").StatusCode; status != http.StatusNotFound {
		t.Errorf("a language that is none: status %d", status)
	}
}

func TestFramesAreForSingleQuestionsAndTheOriginsGiven(t *testing.T) {
	s := newSiteWith(t, storetest.New(t), Options{Embed: []string{"https://intranet.example"}})
	for path, framed := range map[string]bool{"/q/by-country?embed=1": true, "/q/by-country": false, "/?embed=1": false, "/countries?embed=1": false} {
		h := s.get(path).Header
		allows := strings.Contains(h.Get("Content-Security-Policy"), "frame-ancestors 'self' https://intranet.example;")
		if allows != framed || (h.Get("X-Frame-Options") == "") != framed {
			t.Errorf("%s: policy %q, X-Frame-Options %q", path, h.Get("Content-Security-Policy"), h.Get("X-Frame-Options"))
		}
	}
	for path, policy := range map[string]string{"/q/by-country.svg": "cross-origin", "/q/by-country.json": "same-origin", "/": "same-origin"} {
		if got := s.get(path).Header.Get("Cross-Origin-Resource-Policy"); got != policy {
			t.Errorf("%s may be used by %q, want %q", path, got, policy)
		}
	}
	if s.page("/q/by-country?embed=1").Find("nav, .filter").Length() > 0 {
		t.Error("the page for frames has a menu or a filter")
	}
	if plain := newSite(t, storetest.New(t)).get("/q/by-country?embed=1").Header; plain.Get("X-Frame-Options") != "DENY" {
		t.Error("a server that was told of no origin lets its pages be framed")
	}
}

func TestAPictureCarriesItsQuestionAndItsFilters(t *testing.T) {
	s := newSite(t, storetest.New(t))
	answer := s.get("/q/by-country.svg?from=2017-01-01&to=2017-12-31&limit=5")
	text := body(t, answer)
	if answer.Header.Get("Content-Type") != "image/svg+xml" || xml.Unmarshal([]byte(text), new(struct{})) != nil {
		t.Fatalf("no SVG: %s %.300s", answer.Header.Get("Content-Type"), text)
	}
	for _, want := range []string{"With which countries do we engage most?", "Number of engagements · Engagements, 2017, compared with 2016", "United States"} {
		if !strings.Contains(text, want) {
			t.Errorf("the picture does not say %q", want)
		}
	}
	for path, status := range map[string]int{"/q/coverage.svg": 404, "/q/nothing.svg": 404, "/q/by-country.parquet": 200, "/q/by-country.xlsx": 200, "/q/by-country.ndjson": 200} {
		if got := s.get(path).StatusCode; got != status {
			t.Errorf("%s: status %d, want %d", path, got, status)
		}
	}
}

const ownQuery = `-- title: Days of the week
-- question: On which days of the week do we engage?
-- section: Our desk
-- column: day VARCHAR -- day of the week
-- column: engagements BIGINT -- number of engagements
-- chart: bar category=day value=engagements
SELECT dayname(start_date) AS day, count(*) AS engagements
FROM engagements WHERE start_date IS NOT NULL GROUP BY day ORDER BY day
`

func TestUsersQueriesStandInTheMenuAndFaultyOnesDisturbNoOthers(t *testing.T) {
	s := newSiteWithOwn(t, map[string]string{
		"weekdays.sql": ownQuery,
		"trend.sql":    strings.NewReplacer("section: Our desk", "section: Trends", "title: Days of the week", "title: Weekdays again").Replace(ownQuery),
		"no-table.sql": strings.Replace(ownQuery, "FROM engagements", "FROM engagementz", 1),
		"no-chart.sql": strings.Replace(ownQuery, "chart: bar", "chart: pie", 1),
		"two.sql":      ownQuery + "; SELECT 1",
		"reads.sql":    strings.Replace(ownQuery, "FROM engagements WHERE", "FROM read_text('x') WHERE", 1),
		"decimal.sql":  strings.Replace(ownQuery, "count(*) AS", "count(*) * 1.0 AS", 1),
		"missing.sql":  strings.NewReplacer("column: day VARCHAR", "column: weekday VARCHAR", "category=day", "category=weekday").Replace(ownQuery),
		"dated.sql": strings.NewReplacer("-- column: day", "-- param: from DATE = NULL -- first day\n-- param: to DATE = NULL -- last day\n-- column: day",
			"IS NOT NULL", "IS NOT NULL AND ($from::DATE IS NULL OR start_date >= $from::DATE) AND ($to::DATE IS NULL OR start_date <= $to::DATE)").Replace(ownQuery),
	}, Options{})
	if menu := s.page("/").Find("header nav").Text(); !strings.Contains(menu, "Our desk") || !strings.Contains(menu, "Days of the week") {
		t.Errorf("the menu lacks the user's query: %s", menu)
	}
	checkMenuGroups(t, s.page("/q/trend"))
	checkOwnFilter(t, s)
	if rows := s.page("/q/weekdays").Find(".panel table tbody tr").Length(); rows < 5 {
		t.Errorf("the user's query shows %d days", rows)
	}
	if status := s.get("/q/weekdays.svg").StatusCode; status != http.StatusOK {
		t.Errorf("the picture of the user's query: status %d", status)
	}
	for path, says := range map[string]string{
		"/q/no-table": "no-table.sql:8:6: Catalog Error: Table with name engagementz does not exist!",
		"/q/no-chart": "no-chart.sql:6:11: there is no chart",
		"/q/two":      "two.sql:9:1: a file has one statement",
		"/q/reads":    "reads.sql:8:6: error: the function read_text cannot stand in FROM here",
		"/q/decimal":  "decimal.sql:5:1: column engagements is BIGINT, and the SQL gives DECIMAL(21,1); write engagements::BIGINT in the SQL, or declare another type",
		"/q/missing":  "missing.sql:4:1: the SQL gives no column weekday; it gives day, engagements",
	} {
		answer := s.get(path)
		text := body(t, answer)
		if answer.StatusCode != http.StatusUnprocessableEntity || !strings.Contains(text, says) {
			t.Errorf("%s: status %d; want %q in\n%.1500s", path, answer.StatusCode, says, text[strings.Index(text, "<main"):])
		}
		if !strings.Contains(text, `href="`+path+`" aria-current="page"`) {
			t.Errorf("%s is not marked in the menu", path)
		}
	}
}

// checkOwnFilter looks whether a user's query has the filters that it takes, and no others.
func checkOwnFilter(t *testing.T, s site) {
	t.Helper()
	if n := s.page("/q/weekdays?from=2017").Find(".filter").Length(); n != 0 {
		t.Error("a query without parameters has filters")
	}
	doc := s.page("/q/dated?from=2017-01-01&to=2017-12-31&country=USA&kind=call")
	if doc.Find(".filter input[name=from]").Length() != 1 || doc.Find(".filter select[name=country]").Length() != 0 || doc.Find("select[name=granularity]").Length() != 0 {
		t.Errorf("the filters offered are %s", doc.Find(".filter form").Text())
	}
	if says := doc.Find(".lead .under").Text(); says != "Days of the week · Engagements · 2017, compared with 2016" {
		t.Errorf("the page says it is about %q", says)
	}
	if chips := doc.Find(".filter .chips").Text(); !strings.Contains(chips, "2017") || strings.Contains(chips, "United States") {
		t.Errorf("the chips are %s", chips)
	}
	for _, link := range []string{".chips a", "header nav a[href^='/countries']"} {
		if href := doc.Find(link).First().AttrOr("href", ""); !strings.Contains(href, "country=USA") || !strings.Contains(href, "kind=call") {
			t.Errorf("%s leads to %q, which forgets the rest of the view", link, href)
		}
	}
	if svg := body(t, s.get("/q/dated.svg?from=2017-01-01&to=2017-12-31&country=USA")); !strings.Contains(svg, "Engagements · 2017") || strings.Contains(svg, "United States") {
		t.Errorf("the picture does not say which days it is of: %.600s", svg)
	}
}

// checkMenuGroups looks where the menu has the user's queries: one with the section of pages that there are stands last in
// their group, one with a section of its own in a group after those, the faulty ones at the end; the page's own is marked.
func checkMenuGroups(t *testing.T, doc *goquery.Document) {
	t.Helper()
	groups := map[string][]string{}
	var names []string
	doc.Find("header nav p").Each(func(_ int, p *goquery.Selection) {
		names = append(names, p.Text())
		p.Next().Find("a").Each(func(_ int, a *goquery.Selection) { groups[p.Text()] = append(groups[p.Text()], a.Text()) })
	})
	if got, want := strings.Join(names, "|"), "Trends|Who and what|Reading|Data|Our desk|Faulty"; got != want {
		t.Errorf("the groups of the menu are %s, want %s", got, want)
	}
	for group, want := range map[string]string{
		"Trends":   "Overview|What changed|Compare|Calendar|Gaps|Weekdays again",
		"Our desk": strings.TrimSuffix(strings.Repeat("Days of the week|", 6), "|"), // the fault of one shows when it is asked
	} {
		if got := strings.Join(groups[group], "|"); got != want {
			t.Errorf("the group %s of the menu has %s, want %s", group, got, want)
		}
	}
	if current := doc.Find("header nav [aria-current]").Text(); current != "Weekdays again" {
		t.Errorf("the menu marks %q as the page that is read", current)
	}
}

func TestDaysOfTheUserAreDrawnWhereTheirCountryIs(t *testing.T) {
	s := newSiteWith(t, storetest.New(t), Options{Marks: []chart.Mark{
		{Day: day("2017-05-09"), Label: "Election"}, {Day: day("2017-04-06"), Label: "Summit", Countries: []string{"CHN"}},
	}})
	for query, want := range map[string][2]bool{"": {true, true}, "&country=USA": {true, false}, "&country=CHN": {true, true}} {
		answer := body(t, s.get("/chart/engagements-by-month.json?from=2017-01-01&to=2017-12-31&granularity=month"+query))
		if got := [2]bool{strings.Contains(answer, "Election"), strings.Contains(answer, "Summit")}; got != want {
			t.Errorf("%q: the days drawn are %v, want %v", query, got, want)
		}
	}
}

func TestMinistersWhoTakeOfficeAreDrawn(t *testing.T) {
	s := newSite(t, storetest.New(t))
	answer := body(t, s.get("/chart/engagements-by-month.json?from=2017-01-01&to=2017-12-31&granularity=month&country=USA"))
	if !strings.Contains(answer, "Tillerson") {
		t.Error("the chart of 2017 with the United States does not say when Rex Tillerson took office")
	}
}

func day(text string) time.Time {
	t, err := time.Parse(time.DateOnly, text)
	if err != nil {
		panic(err) // only constants of the tests come here
	}
	return t
}
