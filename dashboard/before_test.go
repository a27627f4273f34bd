package dashboard

import (
	"fmt"
	"strings"
	"testing"

	"github.com/demarche/demarche/data/store/storetest"
)

func TestWhatGoesWithWhatIsComparedPairByPair(t *testing.T) {
	s := newSite(t, storetest.New(t))
	const view, before = "?from=2017-01-01&to=2017-12-31&compare=year", "?from=2016-01-01&to=2016-12-31"
	for panel, of := range map[string]struct{ page, query, from string }{
		"#p-network": {"/network", "network", "official"},
		"#p-sankey":  {"/topics", "topic-countries", "topic"},
	} {
		earlier := map[string]string{}
		for _, r := range rowsAsJSON(t, s, "/q/"+of.query+".json"+before+map[string]string{"network": "&officials=500&countries=500", "topic-countries": "&topics=500&countries=500"}[of.query]) {
			earlier[fmt.Sprint(r["name"], "|", r["country_name"])] = fmt.Sprint(r["engagements"])
		}
		table := s.page(of.page + view).Find(panel).Closest("section").Find("table")
		if heads := table.Find("thead").Text(); !strings.Contains(heads, "2016") || !strings.Contains(heads, "Change") {
			t.Errorf("the table of %s has the heads %s", panel, heads)
		}
		compared := 0
		for _, line := range table.Find("tbody tr").EachIter() {
			cells := line.Find("td")
			pair := strings.TrimSpace(cells.Eq(0).Text()) + "|" + strings.TrimSpace(cells.Eq(1).Text())
			want := earlier[pair]
			if want == "" {
				want = "0"
			} else {
				compared++
			}
			if got := strings.TrimSpace(cells.Eq(3).Text()); got != want {
				t.Errorf("%s: %s had %s before, want %s", panel, pair, got, want)
			}
		}
		if compared == 0 {
			t.Errorf("%s: no pair of the year is one of the year before", panel)
		}
	}
}

func TestRowsOfHeatMapsAreComparedWhateverTheirRankBefore(t *testing.T) {
	s := newSite(t, storetest.New(t))
	earlier := map[string]string{}
	for _, r := range rowsAsJSON(t, s, "/q/by-country.json?from=2016-01-01&to=2016-12-31") {
		earlier[fmt.Sprint(r["name"])] = fmt.Sprint(r["engagements"])
	}
	lines := s.page("/countries?from=2017-01-01&to=2017-12-31&granularity=quarter").Find("#p-heat").Closest("section").Find("tbody tr")
	if lines.Length() < 6 {
		t.Fatalf("the heat map has %d rows", lines.Length())
	}
	for _, line := range lines.EachIter() {
		cells := line.Find("td")
		name, got, want := cells.First().Text(), cells.Eq(cells.Length()-2).Text(), earlier[cells.First().Text()]
		if want == "" {
			want = "0"
		}
		if got != want {
			t.Errorf("%s had %s engagements in the year before, want %s", name, got, want)
		}
	}
}

func TestTheCalendarSaysOnHowManyDaysAndHowManyBefore(t *testing.T) {
	s := newSite(t, storetest.New(t))
	told := func(view string) string {
		sum, days := 0.0, 0
		for _, r := range rowsAsJSON(t, s, "/q/calendar.json"+view) {
			if n := r["engagements"].(float64); n > 0 { // a marked day may have none
				sum += n
				days++
			}
		}
		return fmt.Sprintf("%v engagements on %d days", sum, days)
	}
	want := told("?from=2017-01-01&to=2017-12-31") + "; " + told("?from=2016-01-01&to=2016-12-31") + " in 2016."
	if text := s.page("/calendar?from=2017-01-01&to=2017-12-31").Find("#p-days").Closest("section").Text(); !strings.Contains(text, want) {
		t.Errorf("the calendar does not say %q: %s", want, text)
	}
}
