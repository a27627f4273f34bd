package scale

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/extract"
	"github.com/demarche/demarche/data/gazetteer"
	"github.com/demarche/demarche/data/page"
	"github.com/demarche/demarche/data/synth"
)

// reader takes a page all the way.
type reader struct {
	pages     *page.Reader
	extractor *extract.Extractor
}

func newReader(tb testing.TB) reader {
	tb.Helper()
	g := newGazetteer(tb)
	pages, err := page.NewReader(g.Signs)
	if err != nil {
		tb.Fatal(err)
	}
	x, err := extract.New(g)
	if err != nil {
		tb.Fatal(err)
	}
	return reader{pages, x}
}

// read is a page's release and its engagements.
func (rd reader) read(in page.Input) (data.Release, []data.Engagement, error) {
	r, err := rd.pages.Read(in)
	if err != nil {
		return r, nil, err
	}
	return r, rd.extractor.Extract(r), nil
}

func newGazetteer(tb testing.TB) *gazetteer.Gazetteer {
	tb.Helper()
	g, err := gazetteer.Default()
	if err != nil {
		tb.Fatal(err)
	}
	return g
}

// onOneCore lets a benchmark use one core: garbage is collected on it too.
func onOneCore(b *testing.B) {
	before := runtime.GOMAXPROCS(1)
	b.Cleanup(func() { runtime.GOMAXPROCS(before) })
}

// samplePages reads the pages that the project ships.
func samplePages(tb testing.TB) []page.Input {
	tb.Helper()
	var pages []page.Input
	for _, kind := range []string{"*.txt", "*.html"} {
		files, err := filepath.Glob("../../../data/samples/" + kind)
		if err != nil {
			tb.Fatal(err)
		}
		for _, f := range files {
			b, err := os.ReadFile(f)
			if err != nil {
				tb.Fatal(err)
			}
			pages = append(pages, page.Input{Name: f, Data: b})
		}
	}
	if len(pages) < 40 {
		tb.Fatalf("found %d sample pages; there are 40 at the least", len(pages))
	}
	return pages
}

// madeUpPages makes up pages in memory, the same each time.
func madeUpPages(tb testing.TB, n int) []page.Input {
	tb.Helper()
	g, err := synth.New(newGazetteer(tb), n, 1)
	if err != nil {
		tb.Fatal(err)
	}
	pages := make([]page.Input, 0, n)
	var all []byte
	for r := range g.Releases() {
		from := len(all)
		all = append(all, r.Text...) // where all grows, the pages so far keep the old array
		pages = append(pages, page.Input{Name: r.URL, Data: all[from:len(all):len(all)], URL: r.URL})
	}
	return pages
}

// readAll takes pages all the way, and tells how many engagements there are.
func readAll(b *testing.B, rd reader, pages []page.Input) int {
	n := 0
	for _, in := range pages {
		_, es, err := rd.read(in)
		if err != nil {
			b.Fatal(err)
		}
		n += len(es)
	}
	return n
}

func benchmarkPages(b *testing.B, pages []page.Input) {
	rd := newReader(b)
	size := 0
	for _, in := range pages {
		size += len(in.Data)
	}
	engagements := 0
	measure(b, size, func() { engagements = readAll(b, rd, pages) })
	b.ReportMetric(float64(engagements)/float64(len(pages)), "engagements/page")
}

// BenchmarkSamples reads the samples from bytes to engagements.
func BenchmarkSamples(b *testing.B) {
	onOneCore(b)
	benchmarkPages(b, samplePages(b))
}

// BenchmarkMadeUpReleases reads 100,000 generated pages from bytes to engagements.
func BenchmarkMadeUpReleases(b *testing.B) {
	onOneCore(b)
	benchmarkPages(b, madeUpPages(b, 100_000))
}

// BenchmarkLength reads one page that grows: the processor time for a byte stays the same where time is linear in length. The
// longer page says the same over and over, or goes on with other releases.
func BenchmarkLength(b *testing.B) {
	onOneCore(b)
	rd := newReader(b)
	const unit = 32 << 10
	prose := rd.proseOf(b, 64*unit)
	for _, times := range []int{1, 4, 16, 64} {
		b.Run(fmt.Sprintf("other text, %dx", times), func(b *testing.B) { benchmarkText(b, rd, prose[:times*unit]) })
	}
	for _, times := range []int{1, 4, 16, 64} {
		b.Run(fmt.Sprintf("same text, %dx", times), func(b *testing.B) { benchmarkText(b, rd, strings.Repeat(prose[:unit]+"\n", times)) })
	}
}

func benchmarkText(b *testing.B, rd reader, text string) {
	pages := []page.Input{{Name: "long", Data: []byte(text)}}
	measure(b, len(text), func() { readAll(b, rd, pages) })
}

// proseOf is the text of made-up releases, without furniture, one after the other.
func (rd reader) proseOf(b *testing.B, size int) string {
	var prose strings.Builder
	for _, in := range madeUpPages(b, size/400) {
		r, err := rd.pages.Read(in)
		if err != nil {
			b.Fatal(err)
		}
		for _, p := range r.Points {
			prose.WriteString(p.Of(r.Text) + "\n\n")
		}
		if prose.Len() >= size {
			return prose.String()[:size]
		}
	}
	b.Fatalf("%d bytes of prose, want %d", prose.Len(), size)
	return ""
}
