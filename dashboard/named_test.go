package dashboard

import (
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"

	"github.com/demarche/demarche/data/store/storetest"
)

func TestASearchLeadsToThePagesOfWhatItNames(t *testing.T) {
	s := newSite(t, storetest.New(t))
	for search, want := range map[string]string{
		"Vietnam":         "/countries/VNM",
		"viet nam":        "/countries/VNM",
		"vnm":             "/countries/VNM",
		"U.S.":            "/countries/USA",
		"us":              "/countries/USA",
		"“fumio kishida”": "/officials/jpn-kishida-fumio",
		"byung-se":        "/officials/kor-yun-byung-se",
		"Yun":             "/officials/kor-yun-byung-se",
		"“North Korea”":   "/topics/north-korea",
		"Viet Namese":     "", // not all of its words are of the name
		"minister":        "",
		"Yun Byung-se of": "",
	} {
		doc := s.page("/releases?search=" + strings.ReplaceAll(search, " ", "+"))
		var links []string
		doc.Find("nav.named a").Each(func(_ int, a *goquery.Selection) { links = append(links, a.AttrOr("href", "")) })
		if got := strings.Join(links, " "); want == "" && got != "" || !strings.HasPrefix(got, want) {
			t.Errorf("%q leads to %q, not to %q", search, got, want)
		}
		for _, link := range links {
			if s.page(link).Find("h1").Text() == "" {
				t.Errorf("%q: %s has no heading", search, link)
			}
		}
	}
	for search, want := range map[string]string{"Vietnam": "Viet Nam", "viet nam": "", "Fumio Kishida": "Kishida Fumio", "VNM": "Viet Nam", "byung-se": ""} {
		doc := s.page("/releases?search=" + strings.ReplaceAll(search, " ", "+"))
		link := doc.Find("nav.named a.otherwise").AttrOr("href", "")
		if (link == "") != (want == "") || want != "" && s.page(link).Find("input[name=search]").AttrOr("value", "") != `"`+want+`"` {
			t.Errorf("%q is written otherwise at %q, want %q", search, link, want)
		}
	}
	if n := s.page("/releases").Find("nav.named").Length(); n > 0 {
		t.Error("pages are named where nothing is searched for")
	}
}
