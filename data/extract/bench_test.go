package extract_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/extract"
	"github.com/demarche/demarche/data/gazetteer"
	"github.com/demarche/demarche/data/page"
)

// newExtractor is an extractor on the built-in gazetteer.
func newExtractor(tb testing.TB) *extract.Extractor {
	tb.Helper()
	g, err := gazetteer.Default()
	if err != nil {
		tb.Fatal(err)
	}
	x, err := extract.New(g)
	if err != nil {
		tb.Fatal(err)
	}
	return x
}

// newPageReader is a reader of pages that knows the built-in gazetteer's publishers.
func newPageReader(tb testing.TB) *page.Reader {
	tb.Helper()
	g, err := gazetteer.Default()
	if err != nil {
		tb.Fatal(err)
	}
	r, err := page.NewReader(g.Signs)
	if err != nil {
		tb.Fatal(err)
	}
	return r
}

// samplePages reads the sample pages that the project ships.
func samplePages(tb testing.TB) (pages []page.Input, size int64) {
	tb.Helper()
	files, err := filepath.Glob("../samples/*.*")
	if err != nil {
		tb.Fatal(err)
	}
	for _, f := range files {
		if ext := filepath.Ext(f); ext != ".txt" && ext != ".html" {
			continue
		}
		b, err := os.ReadFile(f)
		if err != nil {
			tb.Fatal(err)
		}
		pages = append(pages, page.Input{Name: f, Data: b})
		size += int64(len(b))
	}
	if len(pages) < 40 {
		tb.Fatalf("found %d sample pages; there are 40 at the least", len(pages))
	}
	return pages, size
}

// BenchmarkPagesToEngagements measures the whole way of a page on one core: bytes to release to engagements.
func BenchmarkPagesToEngagements(b *testing.B) {
	x, reader := newExtractor(b), newPageReader(b)
	pages, size := samplePages(b)
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		for _, in := range pages {
			r, err := reader.Read(in)
			if err != nil {
				b.Fatal(err)
			}
			x.Extract(r)
		}
	}
}

// BenchmarkExtract measures the extractor alone.
func BenchmarkExtract(b *testing.B) {
	x, reader := newExtractor(b), newPageReader(b)
	pages, _ := samplePages(b)
	var releases []data.Release
	size := int64(0)
	for _, in := range pages {
		r, err := reader.Read(in)
		if err != nil {
			b.Fatal(err)
		}
		releases = append(releases, r)
		size += int64(len(r.Text))
	}
	b.SetBytes(size)
	b.ReportAllocs()
	for b.Loop() {
		for _, r := range releases {
			x.Extract(r)
		}
	}
}

// TestHugeTextsTakeLinearTime would take minutes where a rule looked through the whole text for each word of it.
func TestHugeTextsTakeLinearTime(t *testing.T) {
	x := newExtractor(t)
	const size = 1 << 20
	for name, part := range map[string]string{
		"words":     "a ",
		"sentences": "On March 22 Foreign Minister Yun Byung-se met with US Secretary of State Rex Tillerson in Washington, D.C. ",
		"dates":     "March 22, 2017 ",
		"ministers": "Foreign Minister Yun ",
		"commas":    ",",
		"states":    "Japan, ",
		"meetings":  "meeting of the ",
		"lists":     "Ministers A of ",
		"verbs":     "met with ",
		"glued":     "SecretaryPompeo ",
		"days":      "May 3, 2018. Today. ",
		"weekdays":  "On Tuesday, May 3, he will visit Japan. ",
	} {
		text := strings.Repeat(part, size/len(part))
		r := data.Release{Source: "kr-mofa", Text: text, Points: []data.Point{{Kind: data.PointParagraph, Level: 1, Span: data.Span{End: len(text)}}}}
		es := x.Extract(r)
		x.CheckEngagements(t, r, es)
		t.Logf("%s: %d engagements", name, len(es))
	}
}
