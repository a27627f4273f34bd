package dashboard

import (
	"strings"
	"testing"

	"github.com/demarche/demarche/data/store/storetest"
)

func TestAQuestionThatComparesItselfClaimsNoOtherComparison(t *testing.T) {
	s := newSite(t, storetest.New(t))
	const view = "?from=2017-01-01&to=2017-06-30&compare=year"
	doc := s.page("/q/country-changes" + view)
	if says := doc.Find("main").Text(); strings.Contains(says, "Compared with January to June 2016") || doc.Find(".filter select[name=compare]").Length() != 0 {
		t.Errorf("the page claims to be compared with the year before: %s", doc.Find(".filter").Text())
	}
	// A near miss: one that can be compared with either.
	if says := s.page("/q/by-country" + view).Find(".filter").Text(); !strings.Contains(says, "January to June 2016") {
		t.Errorf("by-country is not compared with the year before: %s", says)
	}
}

func TestNoNumberOfNothingLeadsToSomething(t *testing.T) {
	s := newSite(t, storetest.New(t))
	tiles := 0
	for _, path := range []string{"/?status=held", "/?status=planned"} {
		doc := s.page(path)
		for _, dd := range doc.Find(".figures .value").EachIter() {
			told := strings.Fields(dd.Text())[0]
			if told == "0" && dd.Find("a").Length() > 0 {
				t.Errorf("%s: 0 leads to %s", path, dd.Find("a").AttrOr("href", ""))
			}
			tiles++
		}
	}
	if tiles == 0 {
		t.Error("no headline number was seen")
	}
	table := s.page("/changes?from=2017-01-01&to=2017-06-30&compare=year").Find("#p-countries").Closest("section").Find("tbody tr")
	lost := 0
	for _, line := range table.EachIter() {
		now, before := line.Children().Eq(1), line.Children().Eq(2)
		if strings.TrimSpace(now.Text()) != "0" {
			continue
		}
		lost++
		if now.Find("a").Length() != 0 {
			t.Errorf("%s: the 0 leads to %s", line.Text(), now.Find("a").AttrOr("href", ""))
		}
		if got := engagementsOf(s.page(before.Find("a").AttrOr("href", ""))); got != strings.TrimSpace(before.Text()) {
			t.Errorf("%s before leads to %q engagements", before.Text(), got)
		}
	}
	if lost == 0 {
		t.Error("no country is no more")
	}
}
