package extract_test

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/page"
)

func TestSamplePagesGiveEngagementsThatCanBeStored(t *testing.T) {
	x, reader := newExtractor(t), newPageReader(t)
	pages, _ := samplePages(t)
	engagements := 0
	for _, in := range pages {
		r, err := reader.Read(in)
		if err != nil {
			t.Errorf("%s: %v", in.Name, err)
			continue
		}
		es := x.Extract(r)
		engagements += len(es)
		x.CheckEngagements(t, r, es)
	}
	if engagements < len(pages) {
		t.Errorf("%d engagements in %d pages", engagements, len(pages))
	}
}

func TestTheSeedPagesGiveTheirEngagements(t *testing.T) {
	files, err := filepath.Glob("../../../shared/seeds/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	if len(files) == 0 {
		t.Skip("there is no folder ../shared/seeds beside the repository")
	}
	x, reader := newExtractor(t), newPageReader(t)
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		r, err := reader.Read(page.Input{Name: filepath.Base(f), Data: b})
		if err != nil {
			t.Fatal(err)
		}
		es := x.Extract(r)
		x.CheckEngagements(t, r, es)
		if filepath.Base(f) != "000_cec4e752411bef63.txt" {
			continue
		}
		// A conference in Washington, and the Secretaries of State, Defense and the Treasury each met beside it.
		day, kinds, names := data.Date{Year: 2017, Month: 3, Day: 22}, []data.Kind{}, []string{}
		for _, e := range es {
			kinds = append(kinds, e.Kind)
			if e.Kind == data.Meeting && len(e.Counterparts) > 0 {
				names = append(names, e.Counterparts[0].Name)
			}
			if e.Start != day || e.PlaceCountry != "USA" || !slices.Equal(e.Countries, []string{"USA"}) {
				t.Errorf("%s on %v in %q with %q", e.Kind, e.Start, e.PlaceCountry, e.Countries)
			}
		}
		if !slices.Equal(kinds, []data.Kind{data.Multilateral, data.Meeting, data.Meeting, data.Meeting}) ||
			!slices.Equal(names, []string{"Rex Tillerson", "James Mattis", "Steven Mnuchin"}) {
			t.Errorf("%q with %q", kinds, names)
		}
	}
}
