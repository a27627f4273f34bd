package chart

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"math"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/analytics/testdb"
	"github.com/demarche/demarche/queries"
)

var update = flag.Bool("update", false, "write the golden files")

// testDay lies in April 2017, of which testdb has a planned engagement and which is not over.
var testDay = day("2017-04-20")

func day(text string) time.Time {
	t, err := time.Parse(time.DateOnly, text)
	if err != nil {
		panic(err) // only constants of this file come here
	}
	return t
}

// build draws a query of the catalog on the small test database.
func build(t *testing.T, name string, f analytics.Filter, opt Options) []byte {
	t.Helper()
	catalog, err := queries.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	q, err := catalog.Get(name)
	if err != nil {
		t.Fatal(err)
	}
	args := f.Args(q)
	for name, value := range map[string][]string{"item": {"USA", "JPN"}, "official": {"kor-yun-byung-se"}} {
		if p, _ := q.Param(name); p.Required {
			args[name] = value
		}
	}
	res, err := analytics.Run(t.Context(), testdb.Small(t), q, args)
	if err != nil {
		t.Fatal(err)
	}
	if before, ok := f.Before(testDay); ok && opt.Before != nil {
		b := *opt.Before
		b.From, b.To = before.From, before.To
		if b.Result, err = analytics.Run(t.Context(), testdb.Small(t), q, before.Args(q)); err != nil {
			t.Fatal(err)
		}
		opt.Before = &b
	}
	opt.From, opt.To, opt.Granularity = f.From, f.To, f.Granularity
	out, err := Build(q, res, opt)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func link(set map[string]string) string {
	values := url.Values{}
	for name, value := range set {
		values.Set(name, value)
	}
	return "/engagements?" + values.Encode()
}

func TestOptionsMatchTheirGoldenFiles(t *testing.T) {
	months := analytics.Filter{From: day("2017-01-10"), Granularity: "month"}
	for _, test := range []struct {
		name, query string
		filter      analytics.Filter
		opt         Options
	}{
		{"ranking", "by-country", analytics.Filter{}, Options{Link: link}},
		{"stack", "engagements-by-month", months, Options{Link: link, Today: testDay}},
		{"stack-dark", "engagements-by-month", months, Options{Theme: Dark(), Today: testDay}},
		{"heat", "topic-by-month", months, Options{Link: link, Today: testDay}},
		{"map", "world-map", analytics.Filter{}, Options{Link: link}},
		{"points", "by-place", analytics.Filter{}, Options{Link: link}},
		{"change", "country-changes", analytics.Filter{From: day("2017-01-01"), To: day("2017-03-31")}, Options{Link: link}},
		{"calibration", "calibration", analytics.Filter{}, Options{}},
		{"shares", "date-resolution", analytics.Filter{}, Options{}},
		{"network", "network", analytics.Filter{}, Options{Link: link}},
		{"sankey", "topic-countries", analytics.Filter{Country: []string{"USA", "JPN"}}, Options{Link: link}},
		{"calendar", "calendar", analytics.Filter{}, Options{Link: link}},
		{"lines-marks", "compare", months, Options{Link: link, Marks: []Mark{{Day: day("2017-02-11"), Label: "A change of minister that nobody expected"}, {Day: day("2001-01-01"), Label: "Long ago"}}}},
		{"heat-marks", "topic-by-month", months, Options{Link: link, Marks: []Mark{{Day: day("2017-02-11"), Label: "A change of minister"}, {Day: day("2001-01-01"), Label: "Long ago"}}}},
		{"calendar-marks", "calendar", analytics.Filter{From: day("2017-03-01"), To: day("2017-03-31")}, Options{Link: link, Marks: []Mark{{Day: day("2017-03-11"), Label: "A summit"}, {Day: day("2001-01-01"), Label: "Long ago"}}}},
		{"sankey-before", "topic-countries", analytics.Filter{From: day("2017-03-01"), To: day("2017-03-31"), Country: []string{"USA", "JPN"}}, Options{Link: link, Before: &Before{Name: "February 2017"}}},
		{"ranking-before", "by-country", analytics.Filter{From: day("2017-03-01"), To: day("2017-03-31")}, Options{Link: link, Before: &Before{Name: "February 2017"}}},
		{"stack-before", "engagements-by-month", analytics.Filter{From: day("2017-02-01"), To: day("2017-03-31"), Granularity: "month"},
			Options{Link: link, Before: &Before{Name: "December 2016 to January 2017"}}},
		{"empty", "by-country", analytics.Filter{Country: []string{"FRA"}}, Options{}},
	} {
		t.Run(test.name, func(t *testing.T) {
			var got bytes.Buffer
			if err := json.Indent(&got, build(t, test.query, test.filter, test.opt), "", " "); err != nil {
				t.Fatal(err)
			}
			file := filepath.Join("testdata", test.name+".json")
			if *update {
				if err := os.WriteFile(file, got.Bytes(), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatalf("%v; run the test with -update", err)
			}
			if diff := cmp.Diff(string(want), got.String()); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

func TestOptionsHaveNoHostNoMarkupAndNoFunction(t *testing.T) {
	catalog, err := queries.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	drawn := 0
	for _, q := range catalog.All() {
		if _, filtered := q.Param("country"); !filtered || !Drawable(q.Chart.Kind) {
			continue
		}
		drawn++
		text := string(build(t, q.Name, analytics.Filter{From: day("2017-01-01"), Granularity: "month"}, Options{Link: link}))
		for _, bad := range []string{"http:", "https:", "function", "<", "__f__"} {
			if strings.Contains(text, bad) {
				t.Errorf("the option of %s has %q", q.Name, bad)
			}
		}
		if !strings.Contains(text, `"renderMode":"richText"`) {
			t.Errorf("the tips of %s are not plain text", q.Name)
		}
	}
	if drawn < 6 {
		t.Errorf("%d queries have a chart; want more", drawn)
	}
}

func TestQueriesWithoutAChartSaySo(t *testing.T) {
	_, err := Build(queries.Query{Chart: queries.Chart{Kind: "table"}}, analytics.Result{}, Options{})
	if !errors.Is(err, ErrTable) {
		t.Errorf("the error is %v; want ErrTable", err)
	}
}

func TestEveryKindOfChartIsDrawnOrShownAsATable(t *testing.T) {
	tables := map[string]bool{"table": true, "tiles": true}
	for _, kind := range queries.ChartKinds() {
		if Drawable(kind) == tables[kind] {
			t.Errorf("chart kind %q: drawable is %v", kind, Drawable(kind))
		}
	}
}

func TestPeriodsThatAreNotWholeSayWhy(t *testing.T) {
	march := PeriodAt(day("2017-03-08"), "month")
	for _, test := range []struct {
		name            string
		from, to, today string
		partial         bool
		want            string
	}{
		{"a past month is whole", "", "", "2017-04-01", false, ""},
		{"the month of today is not over", "", "", "2017-03-22", false, "so far"},
		{"nor is it on its last day", "", "", "2017-03-31", false, "so far"},
		{"a filter that ends in it cuts it", "", "2017-03-22", "2017-06-01", false, "to 22 Mar"},
		{"a filter that ends with it does not", "", "2017-03-31", "2017-06-01", false, ""},
		{"a filter that begins in it cuts it", "2017-03-15", "", "2017-06-01", false, "from 15 Mar"},
		{"a month that releases do not cover is incomplete", "", "", "2017-06-01", true, "incomplete"},
		{"a month to come is planned", "", "", "2017-02-01", true, "planned"},
	} {
		t.Run(test.name, func(t *testing.T) {
			opt := Options{From: maybeDay(test.from), To: maybeDay(test.to), Today: maybeDay(test.today)}
			if got := Cut(march, opt, test.partial); got != test.want {
				t.Errorf("says %q; want %q", got, test.want)
			}
		})
	}
}

func maybeDay(text string) time.Time {
	if text == "" {
		return time.Time{}
	}
	return day(text)
}

func TestNumbersAreWrittenForPeople(t *testing.T) {
	for value, want := range map[float64]string{0: "0", 7: "7", 999: "999", 1000: "1,000", 1234567: "1,234,567", -12: "−12", 2.55: "2.6", 0.04: "0"} {
		if got := Number(value); got != want {
			t.Errorf("%v is written %q; want %q", value, got, want)
		}
	}
	for _, test := range []struct {
		n          float64
		unit, want string
	}{{1, "engagements", "1 engagement"}, {2301, "engagements", "2,301 engagements"}, {1, "countries", "1 country"}, {0, "releases", "0 releases"}, {1, "releases", "1 release"}} {
		if got := Count(test.n, test.unit); got != test.want {
			t.Errorf("got %q; want %q", got, test.want)
		}
	}
	for value, want := range map[float64]string{3: "+3", -2: "−2", 0: "±0"} {
		if got := Signed(value); got != want {
			t.Errorf("%v is written %q; want %q", value, got, want)
		}
	}
}

func TestClassesCoverEveryShare(t *testing.T) {
	for _, theme := range []Theme{Light(), Dark()} {
		for _, most := range []float64{0.04, 0.3, 0.999, 1, 4.09, 9.5, 19.35, 20, 64, 100} {
			m := shareClasses(theme, most, nil)
			next := 0.0
			for _, c := range m.Pieces {
				if c.Min != next || c.Max < c.Min {
					t.Fatalf("up to %v: class %v–%v does not begin at %v", most, c.Min, c.Max, next)
				}
				next = math.Nextafter(c.Max, 200)
			}
			if next <= most || len(m.Pieces) > len(theme.Scale) || len(m.Pieces) < 2 {
				t.Fatalf("up to %v: %d classes end at %v", most, len(m.Pieces), next)
			}
		}
	}
	var said []string
	for _, c := range shareClasses(Light(), 12, nil).Pieces {
		said = append(said, c.Label)
	}
	if got := strings.Join(said, "; "); !strings.HasPrefix(got, "below ") || !strings.HasSuffix(got, "; 2–5 %; 5–10 %; 10 % and more") {
		t.Errorf("the classes are %s", got)
	}
}

func TestClassesCoverEveryCount(t *testing.T) {
	for _, theme := range []Theme{Light(), Dark()} {
		for most := 1.0; most < 40000; most = most*1.3 + 1 {
			m := classes(theme, float64(int(most)))
			next := 1.0
			for _, c := range m.Pieces {
				if c.Min != next || c.Max < c.Min {
					t.Fatalf("up to %v: class %v–%v does not begin at %v", most, c.Min, c.Max, next)
				}
				next = c.Max + 1
			}
			if next <= float64(int(most)) || len(m.Pieces) > len(theme.Scale) {
				t.Fatalf("up to %v: %d classes end at %v", most, len(m.Pieces), next-1)
			}
		}
	}
}
