package analytics_test

import (
	"errors"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/data"
)

func parseFilter(t *testing.T, query string) (analytics.Filter, error) {
	t.Helper()
	values, err := url.ParseQuery(query)
	if err != nil {
		t.Fatal(err)
	}
	return analytics.ParseFilter(values)
}

func TestFilterIsReadFromAURLAndWrittenInOneForm(t *testing.T) {
	for _, test := range []struct{ name, query, want string }{
		{"nothing", "", ""},
		{"all fields", "from=2017-01-01&to=2017-06-30&country=VNM&official=a-b&topic=energy&organization=UN&kind=call&status=held&source=kr-mofa&granularity=quarter",
			"country=VNM&from=2017-01-01&granularity=quarter&kind=call&official=a-b&organization=UN&source=kr-mofa&status=held&to=2017-06-30&topic=energy"},
		{"commas and repetition are the same", "country=USA,JPN&country=JPN&country=", "country=JPN%2CUSA"},
		{"small letters for a country", "country=usa", "country=USA"},
		{"a country twice in other letters", "country=usa,USA", "country=USA"},
		{"blanks around", "kind=+call+,+meeting+", "kind=call%2Cmeeting"},
		{"a month", "from=2017-02&to=2017-02", "from=2017-02-01&to=2017-02-28"},
		{"a leap year's month", "to=2016-02", "to=2016-02-29"},
		{"a year", "from=2016&to=2017", "from=2016-01-01&to=2017-12-31"},
		{"empty fields of a form", "from=&to=&country=&granularity=", ""},
		{"how it is shown", "from=2017&compare=year&measure=share", "compare=year&from=2017-01-01&measure=share"},
		{"what is done without a word", "to=2017&compare=previous&measure=count", "to=2017-12-31"},
		{"a region", "region=South-eastern+Asia,Africa", "region=Africa%2CSouth-eastern+Asia"},
		{"parameters of others", "page=3&format=csv", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			f, err := parseFilter(t, test.query)
			if err != nil {
				t.Fatal(err)
			}
			if got := f.Values().Encode(); got != test.want {
				t.Errorf("got %s, want %s", got, test.want)
			}
			again, err := analytics.ParseFilter(f.Values())
			if diff := cmp.Diff(f, again); diff != "" || err != nil {
				t.Errorf("read again it differs: %s, %v", diff, err)
			}
			if f.IsZero() != (test.want == "") {
				t.Errorf("IsZero is %t", f.IsZero())
			}
		})
	}
}

func TestWrongFiltersNameTheirParameter(t *testing.T) {
	for _, test := range []struct{ name, query, param, want string }{
		{"a day that is none", "from=2017-02-30", "from", `"2017-02-30" is no date`},
		{"words for a day", "to=yesterday", "to", "write it as YYYY-MM-DD"},
		{"year nought", "from=0000-01-01", "from", "is no date"},
		{"two days", "from=2017-01-01&from=2017-02-01", "from", "it is given 2 times"},
		{"an end before the beginning", "from=2017-02-01&to=2017-01-31", "to", "2017-01-31 comes before the first day, 2017-02-01"},
		{"a country's name", "country=Japan", "country", `"Japan" is none; write countries as`},
		{"a kind that is none", "kind=call,dinner", "kind", `"dinner" is none of meeting, call`},
		{"a status that is none", "status=done", "status", "none of held, planned"},
		{"a granularity that is none", "granularity=week", "granularity", "none of month, quarter, year"},
		{"a comparison that is none", "compare=decade", "compare", "none of previous, year, none"},
		{"control characters", "topic=a%00b", "topic", "control characters"},
		{"what is not UTF-8", "official=%ff", "official", "not UTF-8"},
		{"a very long value", "source=" + strings.Repeat("x", 1000), "source", "longer than"},
		{"very many values", "official=" + numbers(300), "official", "more than 200 values"},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := parseFilter(t, test.query)
			var wrong *analytics.ParamError
			if !errors.As(err, &wrong) || wrong.Param != test.param || !strings.Contains(err.Error(), test.want) {
				t.Errorf("got %v, want one of parameter %s with %q", err, test.param, test.want)
			}
		})
	}
}

func numbers(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(",n" + strings.Repeat("x", i))
	}
	return b.String()
}

func TestKindsAndStatusesAreThoseOfTheDomain(t *testing.T) {
	var kinds []string
	for _, kind := range data.Kinds() {
		kinds = append(kinds, string(kind))
	}
	kinds = append(kinds, string(data.Held), string(data.Planned))
	f, err := parseFilter(t, "kind="+strings.Join(kinds[:len(kinds)-2], ",")+"&status=held,planned")
	if err != nil {
		t.Fatal(err)
	}
	if len(f.Kind) != len(kinds)-2 || len(f.Status) != 2 {
		t.Errorf("got %v and %v", f.Kind, f.Status)
	}
	q := query(t, "by-country")
	for param, want := range map[string][]string{"kind": kinds[:len(kinds)-2], "status": kinds[len(kinds)-2:]} {
		if p, _ := q.Param(param); !slices.Equal(p.Choices, want) {
			t.Errorf("by-country lets %s be %v, want %v", param, p.Choices, want)
		}
	}
}

func TestFilterGivesArgumentsThatAQueryDeclares(t *testing.T) {
	f, err := parseFilter(t, "from=2017-01-01&country=USA&kind=call&granularity=year")
	if err != nil {
		t.Fatal(err)
	}
	from := time.Date(2017, 1, 1, 0, 0, 0, 0, time.UTC)
	for name, want := range map[string]analytics.Args{
		"engagements-by-month": {"from": from, "country": []string{"USA"}, "kind": []string{"call"}, "granularity": "year"},
		"by-country":           {"from": from, "country": []string{"USA"}, "kind": []string{"call"}},
		"coverage":             {},
	} {
		if diff := cmp.Diff(want, f.Args(query(t, name))); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func TestRegionsReachQueriesAsTheirCountries(t *testing.T) {
	f, err := parseFilter(t, "country=USA&region=Eastern+Asia")
	if err != nil {
		t.Fatal(err)
	}
	f.RegionCountries = []string{"JPN", "CHN"}
	if diff := cmp.Diff(analytics.Args{"country": []string{"CHN", "JPN", "USA"}}, f.Args(query(t, "by-country"))); diff != "" {
		t.Error(diff)
	}
	if got := f.Values().Encode(); got != "country=USA&region=Eastern+Asia" {
		t.Errorf("the address is %s", got)
	}
}

func TestFilterNamesAreParametersOfTheTimeline(t *testing.T) {
	want := query(t, "engagements-by-month").ParamNames()
	// Regions reach queries as their countries; the others say how figures are shown.
	shown := []string{"region", "compare", "measure"}
	got := slices.DeleteFunc(analytics.FilterNames(), func(name string) bool { return slices.Contains(shown, name) })
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
}

func TestSentenceSaysWhatAFilterLetsPass(t *testing.T) {
	names := func(param, value string) string {
		return map[string]string{
			"country VNM": "Viet Nam", "country JPN": "Japan", "country USA": "the United States", "topic north-korea": "North Korea",
			"official usa-rex-tillerson": "Rex Tillerson", "source kr-mofa": "the Ministry of Foreign Affairs, Republic of Korea",
		}[param+" "+value]
	}
	for query, want := range map[string]string{
		"": "Engagements",
		"kind=meeting,call&country=VNM&from=2017-01-01&to=2017-06-30": "Meetings and calls with Viet Nam, January to June 2017",
		"kind=meeting,call,multilateral,visit,consultation,ceremony":  "Engagements",
		"status=planned":                          "Planned engagements",
		"status=held&kind=visit":                  "Visits held",
		"status=held,planned":                     "Engagements",
		"country=VNM,JPN,USA":                     "Engagements with Japan, the United States or Viet Nam",
		"country=FRA":                             "Engagements with FRA",
		"country=VNM&region=Africa":               "Engagements with Viet Nam or countries of Africa",
		"organization=ASEAN,UN&topic=north-korea": "Engagements involving ASEAN or UN about North Korea",
		"official=usa-rex-tillerson&kind=meeting": "Meetings, Rex Tillerson taking part",
		"source=kr-mofa&from=2017":                "Engagements, published by the Ministry of Foreign Affairs, Republic of Korea, since 2017",
		"from=2017-03-22&to=2017-03-22":           "Engagements, 22 March 2017",
		"from=2017-03&to=2017-03":                 "Engagements, March 2017",
		"from=2017&to=2017":                       "Engagements, 2017",
		"from=2016&to=2017":                       "Engagements, 2016 to 2017",
		"from=2016-11&to=2017-02":                 "Engagements, November 2016 to February 2017",
		"from=2017-03-05&to=2017-03-22":           "Engagements, 5 to 22 March 2017",
		"from=2017-03-05&to=2017-04-22":           "Engagements, 5 March to 22 April 2017",
		"from=2016-03-05&to=2017-04-22":           "Engagements, 5 March 2016 to 22 April 2017",
		"from=2016-03-05&to=2017-03-04":           "Engagements, 5 March 2016 to 4 March 2017",
		"from=2017-03-05":                         "Engagements, since 5 March 2017",
		"from=2017-03":                            "Engagements, since March 2017",
		"to=2017-03-05":                           "Engagements, until 5 March 2017",
		"to=2017-03":                              "Engagements, until the end of March 2017",
		"to=2017":                                 "Engagements, until the end of 2017",
		"granularity=year":                        "Engagements",
		"status=planned&kind=multilateral,ceremony&country=JPN&from=2017-03-05": "Planned multilateral meetings and ceremonies with Japan, since 5 March 2017",
	} {
		f, err := parseFilter(t, query)
		if err != nil {
			t.Fatal(err)
		}
		if got := f.Sentence(names); got != want {
			t.Errorf("%s\n got %s\nwant %s", query, got, want)
		}
	}
	if got := (analytics.Filter{Country: []string{"VNM"}}).Sentence(nil); got != "Engagements with VNM" {
		t.Errorf("without names got %s", got)
	}
}

func FuzzFilterReadsBackWhatItWrites(f *testing.F) {
	f.Add("from=2017-01&to=2017&country=usa,JPN&kind=call&granularity=year")
	f.Add("official=a%2Cb&topic=%20x%20&source=&from=")
	f.Fuzz(func(t *testing.T, query string) {
		values, err := url.ParseQuery(query)
		if err != nil {
			return
		}
		first, err := analytics.ParseFilter(values)
		if err != nil {
			return
		}
		again, err := analytics.ParseFilter(first.Values())
		if diff := cmp.Diff(first, again); diff != "" || err != nil {
			t.Errorf("%s reads back otherwise: %s, %v", query, diff, err)
		}
		if first.Sentence(nil) == "" {
			t.Errorf("%s has no sentence", query)
		}
	})
}
