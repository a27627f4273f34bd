package extract

import (
	"os"
	"testing"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/gazetteer"
	"github.com/demarche/demarche/data/page"
)

func readForDebug(f string) data.Release {
	b, _ := os.ReadFile(f)
	r, _ := page.Read(page.Input{Name: f, Data: b})
	return r
}
func testExtractor(t *testing.T) (*gazetteer.Gazetteer, *Extractor) {
	g, err := gazetteer.Default()
	if err != nil {
		t.Fatal(err)
	}
	x, err := New(g)
	if err != nil {
		t.Fatal(err)
	}
	return g, x
}
