package dashboard

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/analytics/testdb"
	"github.com/demarche/demarche/dashboard/chart"
	"github.com/demarche/demarche/data/store/storetest"
)

const months = "/chart/engagements-by-month.json?granularity=month&from=2017-01-01&to=2017-12-31"

// labels are those of the lines of marked days in a chart.
func (s site) labels(path string) []string {
	s.t.Helper()
	var out []string
	for _, one := range s.json(path)["series"].([]any) {
		line, ok := one.(map[string]any)["markLine"].(map[string]any)
		if !ok {
			continue
		}
		for _, mark := range line["data"].([]any) {
			out = append(out, mark.(map[string]any)["label"].(map[string]any)["formatter"].(string))
		}
	}
	return out
}

func TestMinistersAreThoseOfTheViewAndSayWhoseTheyAre(t *testing.T) {
	s := newSite(t, storetest.New(t))
	for query, want := range map[string]string{
		"&country=USA":     "Rex Tillerson",
		"&country=JPN":     "", // has none in the gazetteer of the tests: nobody else's stand in
		"&country=USA,KOR": "Kang Kyung-wha (KOR) Rex Tillerson (USA)",
		"":                 "Kang Kyung-wha (KOR)", // the publishers'
		"&region=Americas": "Kang Kyung-wha (KOR)",
		"&source=no-mfa":   "",
	} {
		if got := strings.Join(s.labels(months+query), " "); got != want {
			t.Errorf("%q: the labels are %q, want %q", query, got, want)
		}
	}
}

// crowded serves the small database with twenty ministers of Japan one after the other in March 2017.
func crowded(t *testing.T) site {
	var fill strings.Builder
	for i := range 20 {
		fmt.Fprintf(&fill, "INSERT INTO officials VALUES ('jpn-%d', 'Minister %[1]d', 'JPN', NULL, true);\n", i+1)
		fmt.Fprintf(&fill, "INSERT INTO terms VALUES ('jpn-%d', 'Minister for Foreign Affairs', '2017-03-%02[1]d', '2017-03-%02[1]d', '2020-01-01');\n", i+1)
	}
	dir := t.TempDir()
	testdb.WriteSmall(t, filepath.Join(dir, "engagements-1.duckdb"), fill.String())
	if err := os.Symlink("engagements-1.duckdb", filepath.Join(dir, analytics.Link)); err != nil {
		t.Fatal(err)
	}
	return newSite(t, dir)
}

func TestOfTooManyMinistersTheLatestAreMarked(t *testing.T) {
	s := crowded(t)
	note := s.page("/countries/JPN").Find(".panel .note").First().Text()
	if !strings.HasPrefix(note, "Marked: 7 March 2017 Minister 7, Minister for Foreign Affairs; ") || !strings.HasSuffix(note, "Earlier changes of minister, not marked: 6.") {
		t.Errorf("the note is %q", note)
	}
	if got := s.labels("/chart/engagements-by-month.json?granularity=month&country=JPN"); !slices.Equal(got, []string{"Minister 20 +13"}) {
		t.Errorf("the labels are %q", got)
	}
	// Where the publishers have too many together, those of the one with most engagements stand for all.
	if text := body(t, s.get("/chart/engagements-by-month.json?granularity=month")); strings.Contains(text, "Minister 20") {
		t.Error("the ministers of Japan are drawn, with whom the ministry of Korea had too many")
	}
}

func TestAnnotationsOfOthersAreNotDrawnWhereCountriesAreCompared(t *testing.T) {
	s := newSiteWith(t, storetest.New(t), Options{Marks: []chart.Mark{
		{Day: day("2017-05-09"), Label: "Election, first round"}, {Day: day("2017-04-06"), Label: "Summit", Countries: []string{"CHN"}}, {Day: day("2017-03-10"), Label: "Visit", Countries: []string{"JPN"}},
	}})
	got := s.labels("/chart/compare.json?by=country&item=USA,JPN&granularity=month&from=2017-01-01&to=2017-12-31")
	if !slices.Contains(got, "Election, first round") || !slices.Contains(got, "Visit") || slices.Contains(got, "Summit") {
		t.Errorf("the labels are %q", got)
	}
}

func TestMarkedDaysAreToldBesideTheChartAndInItsFiles(t *testing.T) {
	s := newSite(t, storetest.New(t))
	const view, want = "from=2017-01-01&to=2017-12-31", "Marked: 1 February 2017 Rex Tillerson, Secretary of State"
	doc := s.page("/countries/USA?" + view)
	var told []string
	for _, p := range doc.Find(".wide + .note").EachIter() {
		told = append(told, p.Text())
	}
	if len(told) < 2 || told[0] != want || !slices.Contains(told[1:], "Marked: the same days as under “Engagements over time”.") {
		t.Errorf("under the charts stands %q", told)
	}
	if got := doc.Find("[data-png*='engagements-by-month']").AttrOr("data-marked", ""); got != want {
		t.Errorf("the PNG is told %q", got)
	}
	if svg := body(t, s.get("/q/engagements-by-month.svg?country=USA&"+view)); !strings.Contains(svg, want) {
		t.Error("the SVG does not tell the marked days")
	}
	if korean := body(t, s.get("/countries/USA?lang=ko&"+view)); !strings.Contains(korean, "표시된 날: 2017") {
		t.Error("the page in Korean does not tell the marked days")
	}
	// Many are folded: the ministers of all publishers over the years.
	if many := s.page("/countries/USA").Find("details.marked"); many.Length() > 0 && !strings.Contains(many.First().Find("p").Text(), "Marked: ") {
		t.Errorf("folded days are %q", many.Text())
	}
	if n := s.page("/countries/JPN?" + view).Find(".wide + .note").Length(); n != 0 {
		t.Errorf("%d charts without marked days tell some", n)
	}
}

func TestTheSheetOfAnnotationsHasTheDaysThatAreCharted(t *testing.T) {
	s := newSiteWith(t, storetest.New(t), Options{Marks: []chart.Mark{
		{Day: day("2017-05-09"), Label: "Election"}, {Day: day("2016-04-06"), Label: "Before"}, {Day: day("2018-05-09"), Label: "After"},
	}})
	for query, want := range map[string]string{
		"engagements-by-month.xlsx?from=2017-01-01&to=2017-12-31&country=USA": "Rex Tillerson, Secretary of State USA|Election ",
		"calendar.xlsx?from=2017-03-01&to=2017-12-31":                         "Election |Kang Kyung-wha, Minister of Foreign Affairs (Republic of Korea) KOR",
		"by-country.xlsx?from=2017-01-01&to=2017-12-31":                       "", // has no days
	} {
		book, err := excelize.OpenReader(bytes.NewReader([]byte(body(t, s.get("/q/"+query)))))
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		if slices.Contains(book.GetSheetList(), "Annotations") {
			rows, err := book.GetRows("Annotations")
			if err != nil {
				t.Fatal(err)
			}
			for _, row := range rows[1:] {
				row = append(row, "", "")
				got = append(got, row[1]+" "+row[2])
			}
		}
		if list := strings.Join(got, "|"); list != want {
			t.Errorf("%s has %q, want %q", query, list, want)
		}
		if err := book.Close(); err != nil {
			t.Error(err)
		}
	}
}

// TestLabelsOfMarkedDaysHaveRoomInAPicture marks each month with a long label: those that have no room are left out, the first stays.
func TestLabelsOfMarkedDaysHaveRoomInAPicture(t *testing.T) {
	var marks []chart.Mark
	for month := range 12 {
		marks = append(marks, chart.Mark{Day: day(fmt.Sprintf("2017-%02d-15", 12-month)), Label: fmt.Sprintf("MEMORANDUM OF MEETING %d", month+1)})
	}
	s := newSiteWith(t, storetest.New(t), Options{Marks: marks})
	svg := body(t, s.get("/q/engagements-by-month.svg?from=2017-01-01&to=2017-12-31&granularity=month&country=USA,CHN,RUS,NOR,DEU"))
	if n := strings.Count(svg, ">MEMORANDUM OF MEETING "); n < 4 || n > 10 || !strings.Contains(svg, ">MEMORANDUM OF MEETING 1<") {
		t.Errorf("%d of 12 labels are drawn", n)
	}
}

func TestFilesOfAChartOverTimeHaveTheDaysThatItMarks(t *testing.T) {
	s := newSiteWith(t, storetest.New(t), Options{Marks: []chart.Mark{
		{Day: day("2017-03-10"), Label: "An election, held"}, {Day: day("2017-03-12"), Label: "A summit", Countries: []string{"USA"}}, {Day: day("1999-01-01"), Label: "Long ago"}}})
	told := map[string]any{}
	for _, r := range rowsAsJSON(t, s, "/q/engagements-by-month.json?from=2017-03-01&to=2017-04-30&country=USA") {
		if was, ok := told[r["period"].(string)]; ok && was != r["annotations"] {
			t.Errorf("%v: rows of one month have %v and %v", r["period"], was, r["annotations"])
		}
		told[r["period"].(string)] = r["annotations"]
	}
	if told["2017-03-01"] != "2017-03-10 An election, held; 2017-03-12 A summit" || len(told) > 1 && told["2017-04-01"] != nil {
		t.Errorf("the months have %v", told)
	}
	if text := body(t, s.get("/q/engagements-by-month.csv?from=2017-03-01&to=2017-03-31&country=USA")); !strings.Contains(text, `,"2017-03-10 An election, held; 2017-03-12 A summit"`) {
		t.Errorf("the CSV is %s", text)
	}
	// A day on which nothing happened has a row of its own, in order, which counts 0.
	days := rowsAsJSON(t, s, "/q/calendar.json?from=2017-01-01&to=2017-12-31&country=USA")
	at := slices.IndexFunc(days, func(r map[string]any) bool { return r["day"] == "2017-03-12" })
	if at < 0 || days[at]["annotations"] != "2017-03-12 A summit" || days[at]["engagements"] != 0.0 {
		t.Errorf("the calendar has %v", days)
	}
	if !slices.IsSortedFunc(days, func(p, q map[string]any) int { return strings.Compare(p["day"].(string), q["day"].(string)) }) {
		t.Error("the days are out of order")
	}
	for _, r := range rowsAsJSON(t, s, "/q/by-country.json?from=2017-03-01&to=2017-03-31") { // a near miss: it has no days
		if _, has := r["annotations"]; has {
			t.Fatalf("a ranking has %v", r)
		}
	}
}
