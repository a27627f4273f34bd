package dashboard

import (
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"

	"github.com/demarche/demarche/data/store/storetest"
)

// remarksOf are the remarks of a page on what its address asks.
func remarksOf(doc *goquery.Document) string {
	var out []string
	for _, p := range doc.Find(".told").EachIter() {
		out = append(out, strings.Join(strings.Fields(p.Text()), " "))
	}
	return strings.Join(out, " ")
}

func TestAQuestionSaysWhichFiltersItDoesNotTake(t *testing.T) {
	dated := strings.NewReplacer("-- column: day", "-- param: from DATE = NULL -- first day\n-- column: day",
		"IS NOT NULL", "IS NOT NULL AND ($from::DATE IS NULL OR start_date >= $from::DATE)").Replace(ownQuery)
	s := newSiteWithOwn(t, map[string]string{"weekdays.sql": ownQuery, "dated.sql": dated}, Options{Embed: []string{"https://intranet.example"}})
	const says = "These filters do not apply to this question: "
	for path, want := range map[string]string{
		"/q/weekdays?topic=north-korea":                                   says + "Topic: North Korea",
		"/q/weekdays?topic=north-korea&embed=1":                           says + "Topic: North Korea",
		"/q/weekdays?from=2017-01-01&to=2017-12-31&kind=call&country=USA": says + "Period: 2017, Country: United States, Kind: Call",
		"/q/weekdays?region=Asia":                                         says + "Region: Asia",
		"/q/dated?from=2017-01-01&to=2017-12-31":                          says + "Period: until the end of 2017",
		"/q/dated?from=2017-01-01":                                        "",
		"/q/weekdays":                                                     "",
		"/q/weekdays?compare=year&granularity=year":                       "",
		"/q/by-country?from=2017-01-01&topic=north-korea&region=Asia":     "",
		"/q/coverage?country=USA":                                         says + "Country: United States",
	} {
		if got := remarksOf(s.page(path)); got != want {
			t.Errorf("%s says %q, want %q", path, got, want)
		}
	}
}

func TestAParameterThatIsNearlyAFilterIsToldOf(t *testing.T) {
	s := newSite(t, storetest.New(t))
	for path, want := range map[string]string{
		"/?county=USA":                         "“county”, which is no filter and was passed over. Did you mean “country”?",
		"/countries?form=2017-01-01":           "Did you mean “from”?",
		"/countries?topics=energy":             "Did you mean “topic”?",
		"/?countries=USA":                      "Did you mean “country”?",
		"/?foo=bar&utm_source=mail&fbclid=abc": "",
		"/engagements?sort=earliest&page=1&side=home&place=Seoul&search=Yun": "",
		"/compare?by=country&item=USA,JPN":                                   "",
		"/q/network?officials=30&countries=10":                               "",
	} {
		got := remarksOf(s.page(path))
		if !strings.Contains(got, want) || want == "" && got != "" {
			t.Errorf("%s says %q, want %q", path, got, want)
		}
	}
}

func TestTheWordThatSearchEnginesUseSearches(t *testing.T) {
	s := newSite(t, storetest.New(t))
	for _, path := range []string{"/releases", "/engagements"} {
		ours, theirs := s.page(path+"?search=Tillerson"), s.page(path+"?q=Tillerson")
		if got, want := theirs.Find(".latest").Text(), ours.Find(".latest").Text(); got != want || want == "" {
			t.Errorf("%s?q= finds %q, ?search= %q", path, got, want)
		}
		if value := theirs.Find("input[type=search]").AttrOr("value", ""); value != "Tillerson" {
			t.Errorf("%s: the field has %q", path, value)
		}
	}
}
