package dashboard

import (
	"encoding/json"
	"strings"
	"testing"
)

const ownTrend = `-- title: Mean of each step
-- question: How many releases report an engagement, on average?
-- section: Our desk
-- column: period DATE -- first day of the step
-- column: mean DOUBLE -- releases of an engagement, on average
-- chart: line x=period value=mean
SELECT date_trunc('STEP', start_date)::DATE AS period, avg(releases)::DOUBLE AS mean
FROM engagements WHERE start_date IS NOT NULL GROUP BY period ORDER BY period
`

func TestUsersTrendsAreDrawnByTheStepOfTheirOwnDays(t *testing.T) {
	s := newSiteWithOwn(t, map[string]string{
		"weekly.sql":  strings.Replace(ownTrend, "STEP", "week", 1),
		"daily.sql":   strings.Replace(ownTrend, "STEP", "day", 1),
		"yearly.sql":  strings.Replace(ownTrend, "STEP", "year", 1),
		"several.sql": strings.Replace(strings.Replace(ownTrend, "STEP", "week", 1), "GROUP BY period", "GROUP BY period, kind", 1),
	}, Options{})
	for _, name := range []string{"weekly", "daily", "yearly"} {
		want := map[float64]int{}
		for _, r := range rowsAsJSON(t, s, "/q/"+name+".json") {
			want[r["mean"].(float64)]++
		}
		var option struct {
			Series []struct{ Data []struct{ Value *float64 } }
		}
		if err := json.NewDecoder(s.get("/chart/" + name + ".json").Body).Decode(&option); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		drawn := map[float64]int{}
		for _, d := range option.Series[0].Data {
			if d.Value != nil {
				drawn[*d.Value]++
			}
		}
		for value, n := range want {
			if drawn[value] != n {
				t.Errorf("%s: %d rows have the mean %v, and %d marks do", name, n, value, drawn[value])
			}
		}
		if len(drawn) != len(want) {
			t.Errorf("%s: values drawn are %v, those of the rows %v", name, drawn, want)
		}
	}
	// Weeks and days pair with none of another period, nor with sums of months: they are neither compared nor shares.
	view := "?from=2017-01-01&to=2017-12-31&compare=year&measure=share"
	if told := s.page("/q/weekly" + view).Find("main").Text(); strings.Contains(told, "compared with") {
		t.Error("a trend by week is compared")
	}
	plain, shared := rowsAsJSON(t, s, "/q/weekly.json"), rowsAsJSON(t, s, "/q/weekly.json"+view)
	if len(shared) == 0 || len(plain) == 0 || shared[0]["mean"] == nil {
		t.Errorf("shares of a trend by week are %v", shared)
	}
	// Near miss: kinds are not parted, so that a week has several values.
	if says := body(t, s.get("/q/several")); !strings.Contains(says, "several.sql: the chart has one value for each week") {
		t.Errorf("a question with several values for a week says %q", says)
	}
}
