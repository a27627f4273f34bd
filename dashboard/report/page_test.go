package report

import (
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"github.com/demarche/demarche/analytics"
)

func walk(n *html.Node, visit func(*html.Node)) {
	visit(n)
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		walk(c, visit)
	}
}

// faults lists what a page that stands by itself may not have. Links of class release may lead to web pages.
func faults(t *testing.T, page string) []string {
	t.Helper()
	doc, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	ids := map[string]bool{}
	var inside []string
	walk(doc, func(n *html.Node) {
		if n.Type != html.ElementNode {
			return
		}
		if slices.Contains([]string{"script", "iframe", "object", "embed", "img", "image", "link", "base", "form", "audio", "video", "use", "foreignObject"}, n.Data) {
			found = append(found, "element "+n.Data)
		}
		for _, a := range n.Attr {
			switch {
			case strings.HasPrefix(a.Key, "on"), a.Key == "src", a.Key == "srcset", a.Key == "action":
				found = append(found, "attribute "+a.Key)
			case a.Key == "id":
				if ids[a.Val] {
					found = append(found, "doubled id "+a.Val)
				}
				ids[a.Val] = true
			case a.Key == "href" && strings.HasPrefix(a.Val, "#"):
				inside = append(inside, a.Val[1:])
			case a.Key == "href" && (n.Data != "a" || !strings.HasPrefix(a.Val, "https://www.example.org/")):
				found = append(found, "link to "+a.Val)
			case strings.Contains(a.Val, "url(") && !strings.Contains(a.Val, "url(#"):
				found = append(found, "address in "+a.Key)
			}
		}
		if n.Data == "style" && (strings.Contains(n.FirstChild.Data, "url(") || strings.Contains(n.FirstChild.Data, "@import")) {
			found = append(found, "address in the style sheet")
		}
	})
	for _, id := range inside {
		if !ids[id] {
			found = append(found, "link to #"+id+", which is not there")
		}
	}
	return found
}

func TestPageNeedsNothingButItself(t *testing.T) {
	months := read(t, "testdata/months.sql")
	for name, b := range map[string]Brief{
		"a month":           brief(t, "2017-03", analytics.Filter{}, months),
		"a country":         brief(t, "2017-03", analytics.Filter{Country: []string{"USA"}}, months),
		"a month to come":   brief(t, "2030-01", analytics.Filter{}, months),
		"an empty snapshot": brief(t, "2017-03", analytics.Filter{}),
	} {
		p := page(t, b)
		for _, fault := range faults(t, p) {
			t.Errorf("%s: %s", name, fault)
		}
		if !strings.Contains(p, b.Title()) || strings.Contains(p, "<no value>") || strings.Contains(p, "ZgotmplZ") {
			t.Errorf("%s: the page is not filled", name)
		}
	}
}

func TestHostileNamesAreShownAsText(t *testing.T) {
	p := page(t, brief(t, "2017-03", analytics.Filter{}, read(t, "testdata/months.sql")))
	doc, err := html.Parse(strings.NewReader(p))
	if err != nil {
		t.Fatal(err)
	}
	var words strings.Builder
	walk(doc, func(n *html.Node) {
		if n.Type == html.TextNode {
			words.WriteString(n.Data)
		}
	})
	for _, want := range []string{`</script><img src=x onerror=alert(1)>`, `"><script>alert(1)</script>`, "임성남", "Côte d'Ivoire", "Release without a title"} {
		if !strings.Contains(words.String(), want) {
			t.Errorf("%q is not on the page as text", want)
		}
	}
	if strings.Contains(p, "javascript:") {
		t.Error("an address that runs a script is on the page")
	}
}

func TestEveryFigureHasItsDrawingAndItsTable(t *testing.T) {
	b := brief(t, "2017-03", analytics.Filter{}, read(t, "testdata/months.sql"))
	marks := map[string]int{"months": 13, "countries": 7, "map": 170, "topics": 5, "home": 2, "counterparts": 2}
	for _, f := range b.Figures {
		if got := countPaths(t, string(f.SVG)); got < marks[f.ID] || marks[f.ID] == 0 {
			t.Errorf("figure %s has %d shapes, want at least %d", f.ID, got, marks[f.ID])
		}
		if f.ID != "map" && len(f.Table.Rows) == 0 {
			t.Errorf("figure %s has no table", f.ID)
		}
		if f.How == "" || !strings.HasPrefix(f.Query, "demarche query ") {
			t.Errorf("figure %s does not say how it is made", f.ID)
		}
		delete(marks, f.ID)
	}
	if len(marks) > 0 {
		t.Errorf("figures are missing: %v", marks)
	}
}

func countPaths(t *testing.T, svg string) int {
	t.Helper()
	n := 0
	dec := xml.NewDecoder(strings.NewReader(svg))
	for {
		token, err := dec.Token()
		if errors.Is(err, io.EOF) {
			return n
		}
		if err != nil {
			t.Fatalf("a drawing is no XML: %v", err)
		}
		if e, ok := token.(xml.StartElement); ok && (e.Name.Local == "path" || e.Name.Local == "rect" || e.Name.Local == "circle") {
			n++
		}
	}
}

func TestNumbersOfTheBriefAgree(t *testing.T) {
	b := brief(t, "2017-03", analytics.Filter{}, read(t, "testdata/months.sql"))
	held := 0
	for i, e := range b.Engagements {
		if e.Number != i+1 {
			t.Errorf("entry %d has number %d", i+1, e.Number)
		}
		if e.Held {
			held++
		}
		if len(e.Releases) == 0 {
			t.Errorf("entry %d names no release", e.Number)
		}
	}
	if held != 5 || b.Headlines[0].Value != "5" || len(b.Lead[0][0].Refs) != 5 {
		t.Errorf("held are %d in the list, %s in the headline, %d in the sentence", held, b.Headlines[0].Value, len(b.Lead[0][0].Refs))
	}
	all := b.Figures[0].Table.Rows[len(b.Figures[0].Table.Rows)-1]
	if got := all[len(all)-1].Text; got != "5" {
		t.Errorf("the table over time says %s for the month", got)
	}
	for _, f := range b.Figures[1:] {
		for _, row := range f.Table.Rows {
			if refs := row[len(row)-1].Refs; len(refs) == 0 {
				t.Errorf("%s: %s leads to no engagement", f.ID, row[0].Text)
			}
		}
	}
	if e := b.Engagements[2]; len(e.Releases) != 2 || e.Releases[1].URL != "" || e.When != "17 March" {
		t.Errorf("the entry with two releases, one of them without a web address, is %+v", e)
	}
	if got := b.Engagements[1].When; got != "about 9 March" {
		t.Errorf("an uncertain day is written %q", got)
	}
}

func TestSameMonthGivesSameBytes(t *testing.T) {
	m, snap := maker(t), snapshot(t, read(t, "testdata/months.sql"))
	write := func() string {
		var out bytes.Buffer
		if err := m.WriteMonthly(context.Background(), &out, snap, Month{2017, 3}, analytics.Filter{}); err != nil {
			t.Fatal(err)
		}
		return out.String()
	}
	if first, second := write(), write(); first != second {
		t.Error("two briefs of the same month differ")
	}
}

func TestLastMonthIsTheLastFullOneWithEngagements(t *testing.T) {
	months := read(t, "testdata/months.sql")
	for name, c := range map[string]struct {
		fill   []string
		filter analytics.Filter
		want   string
	}{
		"the releases reach into April":            {[]string{months}, analytics.Filter{}, "2017-03"},
		"a country that was last met in August":    {[]string{months, "DELETE FROM engagements WHERE list_contains(countries, 'SGP') AND start_date > '2016-08-31'"}, analytics.Filter{Country: []string{"SGP"}}, "2016-08"},
		"no month is full":                         {[]string{months, "DELETE FROM engagements WHERE start_date < '2017-03-01' OR start_date > '2017-03-10'; UPDATE releases SET published = NULL"}, analytics.Filter{}, "2017-03"},
		"the filter's own period is not looked at": {[]string{months}, analytics.Filter{Status: []string{"planned"}}, "2017-03"},
	} {
		got, err := maker(t).LastMonth(context.Background(), snapshot(t, c.fill...), c.filter)
		if err != nil || got.String() != c.want {
			t.Errorf("%s: %s, %v; want %s", name, got, err, c.want)
		}
	}
	if _, err := maker(t).LastMonth(context.Background(), snapshot(t), analytics.Filter{}); !errors.Is(err, ErrNoMonth) {
		t.Errorf("an empty snapshot gives %v", err)
	}
}

func TestBriefStopsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := maker(t).Monthly(ctx, snapshot(t), Month{2017, 3}, analytics.Filter{}); !errors.Is(err, context.Canceled) {
		t.Errorf("the error is %v", err)
	}
}

func BenchmarkMonthly(b *testing.B) {
	m, snap := maker(b), snapshot(b, read(b, "testdata/months.sql"))
	for b.Loop() {
		if err := m.WriteMonthly(context.Background(), io.Discard, snap, Month{2017, 3}, analytics.Filter{}); err != nil {
			b.Fatal(err)
		}
	}
}
