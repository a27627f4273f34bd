package main

import (
	"errors"
	"testing"

	"github.com/demarche/demarche/data/gazetteer"
	"github.com/demarche/demarche/data/gold"
	"github.com/demarche/demarche/data/page"
	"github.com/demarche/demarche/data/synth"
)

// madeUpFloor is far below what is found in made-up releases: it tells labels that fit their pages from labels that do not.
const madeUpFloor = 0.7

// TestMadeUpReleasesAreReadLikeOthers holds the generator against the readers of pages and labels, which know nothing of it.
func TestMadeUpReleasesAreReadLikeOthers(t *testing.T) {
	gaz, err := gazetteer.Default()
	if err != nil {
		t.Fatal(err)
	}
	const n = 600
	g, err := synth.New(gaz, n, 11)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	written, err := g.Write(t.Context(), synth.Output{Dir: dir, Labels: true})
	if err != nil {
		t.Fatal(err)
	}
	readings := sampleReadings(t, dir)
	wrong := map[string]int{}
	for _, r := range readings {
		if r.Unread {
			t.Errorf("%s cannot be read", r.Label.Path)
		}
		if r.Release.Source != r.Label.Source {
			wrong["publisher"]++
		}
		if r.Release.Title != r.Label.Title {
			wrong["title"]++
		}
		if r.Release.Published != r.Label.Published {
			wrong["day of publication"]++
		}
	}
	for what, count := range wrong {
		if count > n/20 {
			t.Errorf("the %s is read otherwise than the label has it in %d of %d releases", what, count, n)
		}
	}
	report := gold.Score(readings)
	if got := report.Engagements.Gold(); len(readings) != n || got != written.Engagements {
		t.Errorf("%d releases with %d engagements are read back, %d with %d were written", len(readings), got, n, written.Engagements)
	}
	if f1 := report.Engagements.F1(); f1 < madeUpFloor {
		t.Errorf("F1 of engagements %.3f, want %.2f: labels and pages do not fit", f1, madeUpFloor)
	}
}

// TestMadeUpLinesAreLoaded walks the JSON lines as load does: every page comes with its address and publisher, and the
// labels beside them are passed over.
func TestMadeUpLinesAreLoaded(t *testing.T) {
	gaz, err := gazetteer.Default()
	if err != nil {
		t.Fatal(err)
	}
	g, err := synth.New(gaz, 50, 12)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if _, err := g.Write(t.Context(), synth.Output{Dir: dir, Lines: true, Labels: true}); err != nil {
		t.Fatal(err)
	}
	rd, err := newReader("")
	if err != nil {
		t.Fatal(err)
	}
	pages := 0
	err = page.Walk(t.Context(), []string{dir}, nil, page.WalkOptions{}, func(in page.Input) error {
		pages++
		r, bad, err := readPage(rd, in)
		if bad != nil || err != nil || r.URL == "" || in.Source == "" || r.Source != in.Source {
			return errors.Join(err, errors.New("the page "+in.Name+" lost its address or publisher, or was rejected"))
		}
		return nil
	})
	if err != nil || pages != 50 {
		t.Errorf("%d pages, want 50: %v", pages, err)
	}
}
