package dashboard

import (
	"strings"
	"testing"

	"github.com/demarche/demarche/dashboard/chart"
	"github.com/demarche/demarche/data/store/storetest"
)

const ownYears = `-- title: Years
-- question: How many in each year?
-- section: Our desk
-- param: from DATE = NULL -- first day
-- param: to DATE = NULL -- last day
-- param: country VARCHAR[] = NULL -- countries
-- column: year DATE -- first day of the year
-- column: engagements BIGINT -- number of engagements
-- chart: CHART
SELECT date_trunc('year', start_date)::DATE AS year, count(*) AS engagements FROM engagements
WHERE start_date BETWEEN coalesce($from::DATE, DATE '1900-01-01') AND coalesce($to::DATE, DATE '2100-01-01')
  AND ($country::VARCHAR[] IS NULL OR list_has_any(countries, $country::VARCHAR[]))
GROUP BY year ORDER BY year
`

func TestUsersTrendsBySteps(t *testing.T) {
	s := newSiteWithOwn(t, map[string]string{
		"line.sql": strings.Replace(ownYears, "CHART", "line x=year value=engagements", 1),
		"bars.sql": strings.Replace(ownYears, "CHART", "bar category=year value=engagements", 1),
	}, Options{})
	// Shares are of the engagements of the same year, of which these are all.
	rows := rowsAsJSON(t, s, "/q/line.json?from=2016-01-01&to=2017-12-31&measure=share")
	for _, r := range rows {
		if r["percent"] != 100.0 {
			t.Errorf("%v has %v %%", r["year"], r["percent"])
		}
	}
	if len(rows) < 2 {
		t.Errorf("%d years: the test needs more", len(rows))
	}
	// What the chart is compared with stands in its table too.
	table := s.page("/q/line?from=2017-01-01&to=2017-12-31&compare=year").Find("table")
	heads, cells := table.Find("th").Text(), table.Find("tbody tr").First().Find("td")
	if !strings.Contains(heads, "2016") || !strings.Contains(heads, "Change") || cells.Length() < 3 {
		t.Errorf("the table of a line has no period before: %s", table.Text())
	}
	before := rowsAsJSON(t, s, "/q/line.json?from=2016-01-01&to=2016-12-31")
	if got := strings.TrimSpace(cells.Eq(2).Text()); len(before) != 1 || got != chart.Number(before[0]["engagements"].(float64)) {
		t.Errorf("the year before is %q, the rows are %v", got, before)
	}
	// Bars of days have none in the period before: nothing is compared.
	if text := s.page("/q/bars?from=2017-01-01&to=2017-12-31&compare=year").Find(".panel table").Text(); strings.Contains(text, "2016") {
		t.Errorf("bars of years are compared: %s", text)
	}
}

func TestTheShareOfAViewStandsUnderItsNumber(t *testing.T) {
	s := newSite(t, storetest.New(t))
	note := func(path string) string {
		return strings.Join(strings.Fields(s.page(path).Find(".figures").First().Find("div").First().Text()), " ")
	}
	if text := note("/countries/USA?measure=share&from=2017-01-01&to=2017-12-31&compare=year"); !strings.Contains(text, "% of all, ") || !strings.Contains(text, "points") {
		t.Errorf("the number of a country is told as %q", text)
	}
	if text := note("/?measure=share&from=2017-01-01&to=2017-12-31&compare=year"); strings.Contains(text, "of all") {
		t.Errorf("all engagements are told as %q", text)
	}
	if text := note("/countries/USA?from=2017-01-01&to=2017-12-31&compare=year"); strings.Contains(text, "of all") {
		t.Errorf("numbers are told as %q", text)
	}
}

func TestAllEngagementsAreNotComparedWithThemselves(t *testing.T) {
	s := newSite(t, storetest.New(t))
	const view = "/chart/engagements-by-month.json?from=2017-01-01&to=2017-12-31&compare=year&measure=share"
	series := func(path string) int { return len(s.json(path)["series"].([]any)) }
	if kinds, with := series(view+"&granularity=quarter"), series(strings.Replace(view, "&measure=share", "", 1)+"&granularity=quarter"); with != kinds+1 {
		t.Errorf("shares of all have %d series, numbers %d: the line of the year before should be left out of the shares alone", kinds, with)
	}
	if text := body(t, s.get(view+"&granularity=quarter&country=USA")); !strings.Contains(text, "All, 2016") {
		t.Error("shares of one country are not compared")
	}
}

func TestTheChangePageAlwaysCompares(t *testing.T) {
	s := newSite(t, storetest.New(t))
	doc := s.page("/changes?compare=none&from=2017-01-01&to=2017-12-31")
	if chips := doc.Find(".chips").First().Text(); strings.Contains(chips, "Nothing") || !strings.Contains(doc.Find("main").Text(), "Compared with") {
		t.Errorf("the chips are %q", chips)
	}
	if text := doc.Find("#p-countries").Closest("section").Text(); !strings.Contains(text, "compared with") {
		t.Error("a panel does not say what it compares with")
	}
}

func TestSharesThatCannotBeComparedAreToldAsNumbers(t *testing.T) {
	s := newSite(t, storetest.New(t))
	any := map[string]bool{}
	for _, r := range rowsAsJSON(t, s, "/q/engagements-by-month.json?granularity=month") {
		month := r["period"].(string)
		any[month] = any[month] || r["engagements"].(float64) > 0
	}
	for month, some := range any { // one with engagements after one without
		before, end := day(month).AddDate(0, -1, 0).Format(isoDay), day(month).AddDate(0, 1, -1).Format(isoDay)
		if none, told := any[before]; !some || !told || none {
			continue
		}
		doc := s.page("/changes?measure=share&from=" + month + "&to=" + end + "&compare=previous")
		if text := doc.Find("main").Text(); !strings.Contains(text, "no shares to compare") {
			t.Errorf("the page of %s says nothing of it: %s", month, text)
		}
		return
	}
	t.Fatal("no month has engagements after one without: the test needs one")
}

func TestAFaultyParameterCanBeLetGo(t *testing.T) {
	s := newSite(t, storetest.New(t))
	if text := body(t, s.get("/countries?from=never&country=USA")); !strings.Contains(text, `class="button" href="/countries?country=USA"`) {
		t.Errorf("the page is %s", text)
	}
	if text := body(t, s.get("/countries/USA/none?from=2017")); !strings.Contains(text, `class="button" href="/"`) { // a near miss: no parameter is wrong
		t.Errorf("the page is %s", text)
	}
}

func TestTheCommandOfAQuestionCanBeRun(t *testing.T) {
	s := newSiteWithOwn(t, map[string]string{"line.sql": strings.Replace(ownYears, "CHART", "line x=year value=engagements", 1)}, Options{})
	for path, want := range map[string]string{
		"/q/by-kind?region=Eastern+Asia&compare=year&measure=share&from=2017": "demarche query by-kind --param country=",
		"/q/line?country=USA&from=2017":                                       "demarche query --queries DIR line --param country=USA --param from=2017-01-01",
	} {
		text := s.page(path).Find("main").Text()
		if !strings.Contains(text, want) || strings.Contains(text, "--param compare") || strings.Contains(text, "--param measure") || strings.Contains(text, "--param region") {
			t.Errorf("%s says %s", path, text[max(0, strings.Index(text, "demarche query")):])
		}
	}
}
