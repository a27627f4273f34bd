package dashboard

import (
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"

	"github.com/demarche/demarche/data/store/storetest"
)

// koreanPage asks for a page in Korean.
func (s site) koreanPage(path string) *goquery.Document {
	s.t.Helper()
	doc, err := goquery.NewDocumentFromReader(s.get(path, "Accept-Language", "ko").Body)
	if err != nil {
		s.t.Fatal(err)
	}
	return doc
}

func TestTheFilterIsAKoreanPhrase(t *testing.T) {
	s := newSite(t, storetest.New(t))
	for path, want := range map[string]string{
		"/": "전체 외교 활동",
		"/?country=USA&kind=call,meeting&from=2018-01-01&to=2018-12-31":                    "2018년 미국과의 회담과 통화",
		"/?country=RUS&kind=visit":                                                         "러시아와의 방문",
		"/?country=USA,JPN&status=planned":                                                 "예정된 일본 또는 미국과의 외교 활동",
		"/?region=Asia&status=held&kind=call,visit,ceremony":                               "개최된 아시아 국가와의 통화, 방문과 행사",
		"/?topic=north-korea&country=CHN":                                                  "북한에 관한 중국과의 외교 활동",
		"/?official=kor-yun-byung-se&from=2016-01-01":                                      "2016년 1월 1일부터 Yun Byung-se이(가) 참석한 외교 활동",
		"/?organization=ASEAN":                                                             "Association of Southeast Asian Nations이(가) 참여한 외교 활동",
		"/?kind=meeting,call,multilateral,visit,consultation,ceremony&status=held,planned": "외교 활동",
	} {
		if got := s.koreanPage(path).Find("h1").Text(); got != want {
			t.Errorf("%s is headed %q, want %q", path, got, want)
		}
	}
}

func TestCountriesHaveKoreanNamesWhereverTheyStand(t *testing.T) {
	s := newSite(t, storetest.New(t))
	for path, panels := range map[string][]string{
		"/places": {"#p-map", "#p-ranking"}, "/officials/kor-yun-byung-se": {"#p-met", "#p-places", "#p-countries"}, "/quality": {"#p-names"},
		"/q/by-place": {""}, "/q/unresolved-names": {""}, "/network": {"#p-network"},
	} {
		doc := s.koreanPage(path)
		for _, panel := range panels {
			section := doc.Find("section.panel").First()
			if panel != "" {
				section = doc.Find(panel).Closest("section")
			}
			at := max(headIndex(section, "국가"), 0)
			named := 0
			for _, line := range section.Find("tbody tr").EachIter() {
				name := line.Find("td").Eq(at).Text()
				if name == "" {
					continue // of an organisation
				}
				named++
				if strings.ContainsAny(name, "abcdefghijklmnopqrstuvwxyz") {
					t.Errorf("%s%s has %q", path, panel, name)
				}
			}
			if named == 0 {
				t.Errorf("%s%s names no country", path, panel)
			}
		}
	}
	chart := body(t, s.get("/chart/by-place.json", "Accept-Language", "ko"))
	if strings.Contains(chart, "United States") {
		t.Errorf("the map of places says United States: %.300s", chart)
	}
}
