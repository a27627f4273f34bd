package dashboard

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/PuerkitoBio/goquery"

	"github.com/demarche/demarche/dashboard/chart"
	"github.com/demarche/demarche/data/store/storetest"
)

func TestTheStoryNamesWhatMovedMost(t *testing.T) {
	a := &session{}
	for name, c := range map[string]struct {
		list []change
		want string
	}{
		"more than chance would": {[]change{{name: "Peru", current: 20, previous: 2}, {name: "Chile", current: 1, previous: 12}, {name: "Cuba", current: 3, previous: 1}},
			"Among countries, Peru (+18) gained most; Chile (−11) lost most."},
		"or, where nothing did, what differs most": {[]change{{name: "Peru", current: 4, previous: 0}, {name: "Chile", current: 0, previous: 4}, {name: "Cuba", current: 1, previous: 0}},
			"Among countries, Peru (+4) gained most; Chile (−4) lost most; all of this may be chance."},
		"shares in points, of wholes that differ": {[]change{{name: "Peru", current: 40, previous: 20, of: 400, ofBefore: 50}, {name: "Chile", current: 21, previous: 20, of: 40, ofBefore: 4000}},
			"Among countries, Chile (+52 points) gained most; Peru (−30 points) lost most."},
		"but no single engagement": {[]change{{name: "Cuba", current: 1, previous: 0}}, "Among countries, no change is more than chance."},
		"and nothing of nothing":   {nil, ""},
	} {
		if got := a.movers("Among countries", c.list); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

func TestSmallChangesOfHeadlineNumbersAreMarked(t *testing.T) {
	for _, c := range []struct {
		now, before int64
		way         string
		chance      bool
	}{{7, 6, "chance", true}, {18, 3, "more", false}, {3, 18, "less", false}, {5, 5, "same", false}} {
		var f figure
		if f.compare(c.now, c.before, ""); f.Way != c.way || f.Chance != c.chance {
			t.Errorf("%d after %d: %s, may be chance %t", c.now, c.before, f.Way, f.Chance)
		}
	}
}

func TestWhatIsNoMoreLeadsToThePeriodBefore(t *testing.T) {
	s := newSite(t, storetest.New(t))
	const view = "?from=2017-01-01&to=2017-06-30&compare=year&view=change"
	lost, kept := 0, 0
	links := map[string]string{}
	var option struct {
		Series []struct {
			Data []struct{ Name, Link string }
		}
	}
	if err := json.NewDecoder(s.get("/chart/by-country.json" + view).Body).Decode(&option); err != nil {
		t.Fatal(err)
	}
	for _, of := range option.Series {
		for _, d := range of.Data {
			if d.Link != "" {
				links[d.Name] = d.Link
			}
		}
	}
	for _, r := range rowsAsJSON(t, s, "/q/by-country.json"+view) {
		name, current, previous := r["name"].(string), r["current"].(float64), r["previous"].(float64)
		want := current
		if current == 0 {
			want = previous
			lost++
		} else {
			kept++
		}
		if got := engagementsOf(s.page(links[name])); got != chart.Number(want) {
			t.Errorf("%s, %v after %v, leads to %q engagements", name, current, previous, got)
		}
	}
	if lost == 0 || kept == 0 {
		t.Errorf("%d countries are no more, %d still are: the test needs both", lost, kept)
	}
}

func TestChangesInTablesAreMarkedWhereTheyMayBeChance(t *testing.T) {
	a := &session{}
	wholes := func(of, before int64) *chart.Shares {
		return &chart.Shares{Of: map[time.Time]int64{{}: of}, Before: map[time.Time]int64{{}: before}}
	}
	for _, c := range []struct {
		now, before float64
		of          *chart.Shares
		want        string
	}{
		{18, 3, nil, "+15 (+500%)"}, {6, 1, nil, "+5 (+500%)\u2060°"}, {4, 0, nil, "+4\u2060°"}, {5, 5, nil, "±0"},
		{23.2, 20, wholes(5000, 4000), "+3.2 points"}, {23.2, 20, wholes(500, 400), "+3.2 points\u2060°"}, {20, 20, wholes(50, 400), "±0"},
		{0, 20, wholes(0, 400), ""},
	} {
		if got := a.changeCells(c.now, c.before, chart.Options{Shares: c.of}, time.Time{})[1].Text; got != c.want {
			t.Errorf("%v after %v: %q, want %q", c.now, c.before, got, c.want)
		}
	}
}

func TestValuesOfThePeriodBeforeLeadToIt(t *testing.T) {
	s := newSite(t, storetest.New(t))
	table := s.page("/countries?from=2017-01-01&to=2017-06-30&compare=year").Find("#p-ranking").Closest("section").Find("table")
	column := -1
	table.Find("thead th").Each(func(i int, h *goquery.Selection) {
		if strings.HasPrefix(strings.TrimSpace(h.Text()), "January to June 2016") {
			column = i
		}
	})
	if column < 0 {
		t.Fatalf("no column of the year before: %s", table.Find("thead").Text())
	}
	links := 0
	table.Find("tbody tr").Each(func(_ int, line *goquery.Selection) {
		cell := line.Children().Eq(column)
		link, told := cell.Find("a").AttrOr("href", ""), strings.TrimSpace(cell.Text())
		if told == "0" && link == "" {
			return // a near miss: nothing to lead to
		}
		links++
		if got := engagementsOf(s.page(link)); got != told {
			t.Errorf("%s leads to %q engagements by %s", told, got, link)
		}
	})
	if links == 0 {
		t.Error("no value of the period before has a link")
	}
}
