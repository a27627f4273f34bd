package dashboard

import (
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"

	"github.com/demarche/demarche/data/store/storetest"
)

func TestPlacesLeadToTheEngagementsThatTookPlaceThere(t *testing.T) {
	s := newSite(t, storetest.New(t))
	rows := 0
	s.page("/places?from=2016&to=2017").Find("#p-ranking").Closest("section").Find("tbody tr").Each(func(_ int, line *goquery.Selection) {
		rows++
		place, count := line.Find("td, th").First(), strings.TrimSpace(line.Find("td.num").First().Text())
		href := place.Find("a").AttrOr("href", "")
		if href == "" {
			t.Errorf("%s leads nowhere", place.Text())
			return
		}
		list := s.page(href)
		if got := engagementsOf(list); got != count {
			t.Errorf("%s has %s engagements, its list %q (%s)", place.Text(), count, got, href)
		}
		if h1 := list.Find("h1").Text(); !strings.Contains(h1, "in "+strings.TrimSpace(place.Find("a").Text())) {
			t.Errorf("the heading of %s is %q", href, h1)
		}
		if back := list.Find(".chips a").Last().AttrOr("href", ""); back != "/engagements?from=2016-01-01&to=2017-12-31" {
			t.Errorf("the place is dropped by %q", back)
		}
	})
	if rows == 0 {
		t.Error("no places")
	}
}
