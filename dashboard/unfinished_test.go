package dashboard

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/demarche/demarche/data/store/storetest"
)

func TestAYearThatIsNotOverIsComparedWithTheSameDaysOfTheYearBefore(t *testing.T) {
	s := newSite(t, storetest.New(t))
	newest, err := time.Parse(time.DateOnly, rowsAsJSON(t, s, "/q/coverage.json")[0]["newest"].(string))
	if err != nil || newest.YearDay() > 360 {
		t.Fatalf("the newest release is of %v (%v); the test needs one before the end of its year", newest, err)
	}
	count := func(from, to string) (sum float64) {
		for _, r := range rowsAsJSON(t, s, "/q/by-kind.json?from="+from+"&to="+to) {
			sum += r["engagements"].(float64)
		}
		return sum
	}
	year := newest.Year()
	now := count(fmt.Sprint(year, "-01-01"), newest.Format(isoDay))
	before := count(fmt.Sprint(year-1, "-01-01"), newest.AddDate(-1, 0, 0).Format(isoDay))
	view := fmt.Sprintf("from=%d-01-01&to=%d-12-31", year, year)
	same := fmt.Sprintf("1 January to %s", newest.AddDate(-1, 0, 0).Format(longDay))
	for path, where := range map[string]string{"/": "main", "/changes": ".story, main", "/countries": "form, main"} {
		if text := s.page(path + "?" + view).Find(where).Text(); !strings.Contains(text, same) {
			t.Errorf("%s does not say that it is compared with %s", path, same)
		}
	}
	tile := strings.Join(strings.Fields(s.page("/?"+view).Find("main dl, main .figures").First().Text()), " ")
	want := strings.ReplaceAll(fmt.Sprintf("%+d", int(now-before)), "-", "−")
	if now == before {
		want = "±0"
	}
	if !strings.Contains(tile, want) {
		t.Errorf("the change from %v to %v engagements is not told: %s", before, now, tile)
	}
	total := 0.0
	for _, r := range rowsAsJSON(t, s, "/q/by-kind.json?view=change&"+view) {
		total += r["change"].(float64)
	}
	if total != now-before {
		t.Errorf("the changes by kind add up to %v, want %v", total, now-before)
	}
	for _, r := range rowsAsJSON(t, s, "/q/country-changes.json?"+view) {
		code := r["country"].(string)
		if got := rowsAsJSON(t, s, "/q/by-kind.json?country="+code+"&from="+fmt.Sprint(year-1, "-01-01")+"&to="+newest.AddDate(-1, 0, 0).Format(isoDay)); len(got) == 0 && r["previous"].(float64) != 0 {
			t.Errorf("%s had %v engagements before, by country-changes, and none by kind", code, r["previous"])
		}
	}
}

func TestTablesOverTimeAndMapsTellWhatTheyAreComparedWith(t *testing.T) {
	s := newSite(t, storetest.New(t))
	const view = "?from=2017-01-01&to=2017-12-31&granularity=quarter"
	doc := s.page("/" + view)
	before := map[string]float64{}
	for _, r := range rowsAsJSON(t, s, "/q/engagements-by-month.json?from=2016-01-01&to=2016-12-31&granularity=quarter") {
		before[strings.Replace(r["period"].(string), "2016", "2017", 1)] += r["engagements"].(float64)
	}
	now := map[string]float64{}
	for _, r := range rowsAsJSON(t, s, "/q/engagements-by-month.json"+view) {
		now[r["period"].(string)] += r["engagements"].(float64)
	}
	for _, line := range doc.Find("#p-time").Closest("section").Find("tbody tr").EachIter() {
		period := line.Find("td").First().AttrOr("data-order", "")
		cells := line.Find("td.num")
		last := func(n int) string { return cells.Eq(cells.Length() - n).Text() }
		if got, want := [2]string{last(3), last(2)}, [2]string{fmt.Sprint(now[period]), fmt.Sprint(before[period])}; got != want {
			t.Errorf("%s: all and before are %v, want %v", period, got, want)
		}
	}
	for panel, path := range map[string]string{"#p-map": "/", "#p-ranking": "/places"} {
		heads := s.page(path + view).Find(panel).Closest("section").Find("thead").Text()
		if !strings.Contains(heads, "2016") || !strings.Contains(heads, "Change") {
			t.Errorf("the table of %s on %s has the heads %s", panel, path, heads)
		}
	}
	lines := s.json("/chart/compare.json" + view + "&item=USA,JPN")["series"].([]any)
	if len(lines) != 4 {
		t.Errorf("%d lines compare two countries with the year before, want 4", len(lines))
	}
}
