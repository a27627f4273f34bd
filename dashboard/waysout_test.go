package dashboard

import (
	"strings"
	"testing"

	"github.com/demarche/demarche/data/store/storetest"
)

func TestAViewOfNothingOffersTheFiltersWhoseDroppingGivesSomething(t *testing.T) {
	s := newSite(t, storetest.New(t))
	for path, want := range map[string]string{ // the ways out, in order
		"/?country=ABW&topic=north-korea":                                              "ABW",
		"/engagements?country=ABW&topic=north-korea":                                   "ABW",
		"/?country=ABW&official=nobody":                                                "ABW + nobody", // each needs the other dropped too
		"/?country=ABW&official=nobody&kind=meeting":                                   "ABW + nobody", // the third is not in the way
		"/?country=ABW&official=nobody&topic=gossip":                                   "ABW + nobody + gossip",
		"/?country=ABW&official=nobody&topic=gossip&organization=None":                 "", // four are too many to say
		"/engagements?country=ABW&search=zzzz":                                         "ABW + “zzzz”",
		"/countries/ETH?kind=call,visit,meeting&from=2017-03-01&to=2017-03-31":         "March 2017",
		"/?country=MEX&kind=multilateral,call&from=2014-01-01&to=2014-02-28":           "Mexico",
		"/?country=USA&kind=consultation,ceremony&from=2017-03-01&to=2017-03-31":       "March 2017|Consultation, Ceremony", // together: each alone picks what the other does not
		"/engagements?country=USA&search=zzzz":                                         "“zzzz”",
		"/engagements?country=USA&place=Nowhere":                                       "In Nowhere",
		"/releases?source=no-mfa&search=Tillerson":                                     "Ministry of Foreign Affairs, Norway|“Tillerson”",
		"/q/by-country?country=ABW&topic=north-korea":                                  "ABW",
		"/quality?country=ABW&from=2017-01-01&to=2017-12-31&kind=call&official=nobody": "ABW + nobody",
	} {
		doc := s.page(path)
		notice := doc.Find(".notice")
		if !strings.Contains(notice.Text(), "match") {
			t.Errorf("%s does not say that nothing matches", path)
		}
		ways := notice.Find(".chips li")
		var got []string
		for _, way := range ways.EachIter() {
			says := way.Find("span").Text()
			name := strings.ReplaceAll(says[:strings.LastIndex(says, " (")], " (unknown)", "")
			got = append(got, name)
			page := s.page(way.Find("a").AttrOr("href", ""))
			if strings.Contains(says, "(0 ") || page.Find(".notice").Length() > 0 {
				t.Errorf("%s offers %q, which leads to nothing", path, says)
			}
		}
		if list := strings.Join(got, "|"); list != want {
			t.Errorf("%s offers to drop %q, want %q", path, list, want)
		}
		if all := notice.Find("p a").Last().AttrOr("href", ""); all == "" || strings.Contains(all, "?") {
			t.Errorf("%s: all filters are dropped by %q", path, all)
		}
	}
}

func TestWhatTheStoreDoesNotKnowIsSaidToBeUnknown(t *testing.T) {
	s := newSite(t, storetest.New(t))
	for path, want := range map[string]struct{ heading, note string }{
		"/?country=XXX":               {"Engagements with XXX (unknown)", "“XXX”"},
		"/?official=nobody":           {"Engagements, nobody (unknown) taking part", "“nobody”"},
		"/?topic=gossip&country=USA":  {"Engagements with the United States about gossip (unknown)", "“gossip”"},
		"/?source=xx-mfa":             {"Engagements, published by xx-mfa (unknown)", "“xx-mfa”"},
		"/?country=USA":               {"Engagements with the United States", ""},
		"/?source=no-mfa&country=ETH": {"Engagements with Ethiopia, published by the Ministry of Foreign Affairs, Norway", ""}, // which that publisher never met
	} {
		doc := s.page(path)
		if h1 := doc.Find("h1").Text(); !strings.HasPrefix(h1, want.heading) {
			t.Errorf("%s is headed %q, want %q", path, h1, want.heading)
		}
		if note := remarksOf(doc); !strings.Contains(note, want.note) || want.note == "" && note != "" {
			t.Errorf("%s says %q, want of %s", path, note, want.note)
		}
	}
}

func TestNothingBeforeAndNothingNowIsNoNumber(t *testing.T) {
	s := newSite(t, storetest.New(t))
	story := s.page("/?country=ABW").Find(".story").Text()
	if !strings.HasPrefix(story, "No engagements (") || !strings.Contains(story, "and none in the period before") {
		t.Errorf("the story is %q", story)
	}
}
