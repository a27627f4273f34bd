package dashboard

import (
	"net/url"
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"

	"github.com/demarche/demarche/data/store/storetest"
)

func TestReleasesAreListedNewestFirstAndPaged(t *testing.T) {
	s := newSite(t, storetest.New(t))
	seen, last := 0, "9999"
	for next := "/releases"; next != ""; {
		doc := s.page(next)
		doc.Find(".latest li").Each(func(_ int, li *goquery.Selection) {
			seen++
			day := li.Find("time").AttrOr("datetime", "") // those without a day come last
			if day > last {
				t.Errorf("%s comes after %s", day, last)
			}
			last = day
		})
		next = doc.Find("a[rel=next]").AttrOr("href", "")
	}
	if want := len(storetest.Items()); seen != want {
		t.Errorf("the pages have %d releases; want %d", seen, want)
	}
}

func TestASearchShowsItsWordsAndLeadsToReleases(t *testing.T) {
	s := newSite(t, storetest.New(t))
	doc := s.page("/releases?search=" + url.QueryEscape(`"secretary of state" calls`))
	if doc.Find(".latest li").Length() == 0 {
		t.Fatal("nothing is found")
	}
	doc.Find(".latest li").Each(func(_ int, li *goquery.Selection) {
		said := strings.ToLower(li.Find(".snippet mark").Text())
		if !strings.Contains(said, "secretary of state") || !strings.Contains(said, "call") {
			t.Errorf("the snippet marks %q: %s", said, li.Find(".snippet").Text())
		}
		if facts := li.Find(".facts").Text(); !strings.Contains(facts, "Ministry of Foreign Affairs") || !strings.Contains(facts, "engagement") {
			t.Errorf("the facts are %q", facts)
		}
	})
	link := doc.Find(".latest a").First()
	if h1 := s.page(link.AttrOr("href", "")).Find("h1").Text(); h1 != link.Text() {
		t.Errorf("%q leads to %q", link.Text(), h1)
	}
}

func TestReleasesAreFilteredAsEngagementsAre(t *testing.T) {
	s := newSite(t, storetest.New(t))
	count := func(query string) int { return s.page("/releases?" + query).Find(".latest li").Length() }
	if got := count("source=no-mfa"); got != 2 {
		t.Errorf("no-mfa has %d releases; want 2", got)
	}
	if got := count("source=no-mfa&from=2016&to=2016&search=brende"); got != 1 {
		t.Errorf("no-mfa has %d releases of Brende in 2016; want 1", got)
	}
	if got := count("source=no-mfa&country=ABW&topic=energy"); got != 0 {
		t.Errorf("%d releases report what there is none of", got)
	}
	doc := s.page("/releases?source=no-mfa&country=RUS")
	if href := doc.Find("nav a").First().AttrOr("href", ""); !strings.Contains(href, "country=RUS") {
		t.Errorf("the filter is lost on the way to %s", href)
	}
	if n := doc.Find(".filter .chips li").Length(); n != 2 {
		t.Errorf("there are %d chips; want those of the publisher and the country", n)
	}
}

func TestASearchOfNothingSaysHowToFindMore(t *testing.T) {
	s := newSite(t, storetest.New(t))
	if text := s.page("/releases?search=Tillerson+Zanzibar").Find(".notice").Text(); !strings.Contains(text, "Fewer words find more") {
		t.Errorf("got %q", text)
	}
	if text := s.page("/releases?page=99").Find(".notice").Text(); !strings.Contains(text, "ends before this page") {
		t.Errorf("got %q", text)
	}
	answer := s.get("/releases?search=" + url.QueryEscape("?!"))
	if text := body(t, answer); answer.StatusCode != 400 || !strings.Contains(text, `value="?!"`) || !strings.Contains(text, "no word to search for") {
		t.Errorf("status %d: %.300s", answer.StatusCode, text)
	}
}
