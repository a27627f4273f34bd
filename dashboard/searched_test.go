package dashboard

import (
	"net/url"
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"

	"github.com/demarche/demarche/data/store/storetest"
)

func TestWhatWasSearchedForIsMarked(t *testing.T) {
	for _, test := range []struct{ name, text, search, want string }{
		{"a word in another form", "The Ministers met the minister.", "minister", "The [Ministers] met the [minister]."},
		{"a phrase as it stands", "The Minister of State, a minister", `"minister of state"`, "The [Minister of State], a minister"},
		{"Korean with its endings", "윤병세 장관은 한·미 외교장관회담을 가졌다.", "외교장관", "윤병세 장관은 한·미 [외교장관]회담을 가졌다."},
		{"pairs of letters that meet are one place", "정상회의에서", "정상회 회의", "[정상회의]에서"},
		{"nothing searched for", "The Minister", "", "The Minister"},
		{"no word", "The Minister", "?!", "The Minister"},
		{"more than anybody types", "The Minister", strings.Repeat("minister ", 300), "The Minister"},
	} {
		t.Run(test.name, func(t *testing.T) {
			var got strings.Builder
			for _, p := range cutPieces(test.text, 0, len(test.text), searchedClues(test.text, test.search)) {
				if p.Searched() {
					got.WriteString("[" + p.Text + "]")
				} else {
					got.WriteString(p.Text)
				}
			}
			if got.String() != test.want {
				t.Errorf("got %s, want %s", got.String(), test.want)
			}
		})
	}
}

func TestAReleaseMarksWhatItWasFoundBy(t *testing.T) {
	s := newSite(t, storetest.New(t))
	list := s.page("/releases?search=" + url.QueryEscape(`"secretary of state" calls`))
	link := list.Find(".latest a").First().AttrOr("href", "")
	if !strings.HasSuffix(link, "#searched") {
		t.Errorf("the release is at %s; want the place that was found", link)
	}
	release, _, _ := strings.Cut(link, "#")
	doc := s.page(release)
	said := strings.ToLower(doc.Find("article mark.searched").Text())
	if !strings.Contains(said, "secretary of state") || !strings.Contains(said, "call") {
		t.Errorf("the release marks %q", said)
	}
	if n := doc.Find("article mark#searched").Length(); n != 1 {
		t.Errorf("%d places are the first; want one", n)
	}
	if doc.Find("article mark[class*=f-]").Length() == 0 {
		t.Error("the words of the engagements are not marked")
	}
	if href := doc.Find(".lead a[href^='/releases?']").AttrOr("href", ""); !strings.Contains(href, "search=%22secretary+of+state%22+calls") {
		t.Errorf("the way back to the search is %q", href)
	}
	doc.Find(".told-list li > a:first-child").Each(func(_ int, a *goquery.Selection) {
		if href := a.AttrOr("href", ""); !strings.Contains(href, "search=") {
			t.Errorf("the search is lost on the way to %s", href)
		}
	})
	plain, _, _ := strings.Cut(release, "?")
	if n := s.page(plain + "?search=zanzibar").Find("mark.searched, a[href^='/releases?']").Length(); n != 0 {
		t.Errorf("%d marks of a word that the release does not have", n)
	}
}

func TestTheOrderOfReleasesWithoutADateIsSaid(t *testing.T) {
	s := newSite(t, storetest.New(t))
	for address, want := range map[string]bool{"/releases": true, "/releases?from=2017": false, "/releases?search=state": false} {
		says := s.page(address).Find(".lead .under").Text()
		if got := strings.Contains(says, "those without a date come last"); got != want {
			t.Errorf("%s says %q", address, says)
		}
		if got := strings.Contains(says, "No period has the"); got != strings.Contains(address, "from=") {
			t.Errorf("%s says %q", address, says)
		}
	}
}

func TestAPeriodHasReleasesWhoseDayWasWorkedOut(t *testing.T) {
	s := newSite(t, storetest.New(t))
	all := 0
	for _, r := range rowsAsJSON(t, s, "/q/releases-list.json?limit=1000") {
		if r["published"] != nil || r["day"] == nil {
			continue
		}
		all++
		if day := r["day"].(string); all == 1 {
			text := s.page("/releases?from=" + day + "&to=" + day).Find("main").Text()
			if title, _ := r["title"].(string); !strings.Contains(text, title) || !strings.Contains(text, "worked out") {
				t.Errorf("%v, which reports something of %s, is not among the releases of that day: %s", r["release"], day, text)
			}
		}
	}
	if all == 0 {
		t.Error("no release has a day that was worked out")
	}
}

func TestReleasesAreThoseThatReportWhatTheFiltersPass(t *testing.T) {
	s := newSite(t, storetest.New(t))
	wanted := map[string]bool{}
	for _, r := range rowsAsJSON(t, s, "/q/engagements-list.json?country=USA&kind=call&limit=1000") {
		for _, told := range rowsAsJSON(t, s, "/q/engagement-releases.json?engagement="+url.QueryEscape(r["engagement"].(string))) {
			wanted[told["release"].(string)] = true
		}
	}
	doc := s.page("/releases?country=USA&kind=call")
	doc.Find(".latest li a:first-child").Each(func(_ int, link *goquery.Selection) {
		path, _, _ := strings.Cut(link.AttrOr("href", ""), "?")
		id, err := url.PathUnescape(strings.TrimPrefix(path, "/releases/"))
		if err != nil || !wanted[id] {
			t.Errorf("%s reports no call with the United States", path)
		}
		delete(wanted, id)
	})
	if len(wanted) > 0 {
		t.Errorf("not listed are %v", wanted)
	}
	if doc.Find(".filter select[name=topic]").Length() != 1 || doc.Find(".chips li").Length() < 2 {
		t.Error("the list does not say which filters are set, or offers no others")
	}
	if n := s.page("/releases?country=USA&search=zanzibar").Find(".latest li").Length(); n != 0 {
		t.Errorf("%d releases have a word that none has", n)
	}
}
