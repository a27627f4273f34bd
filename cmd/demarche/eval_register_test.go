package main

import (
	"context"
	"os"
	"testing"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/gold"
	"github.com/demarche/demarche/data/page"
)

// A floor, not a goal: of the travels whose remarks give a country, the share with the coded one among those.
const registerFloor = 0.75

func TestCountriesOfTheSharedRegisterAreReadFromItsRemarks(t *testing.T) {
	if _, err := os.Stat(sharedRegister); err != nil {
		t.Skipf("%s is not there: nothing to measure on", sharedRegister)
	}
	rd, err := newReader("")
	if err != nil {
		t.Fatal(err)
	}
	readings, rejected, err := readRegister(t.Context(), sharedRegister, rd, testWriter{t})
	if err != nil {
		t.Fatal(err)
	}
	s := gold.ScoreRegister(readings)[groupTravels]
	if s.Records < 4000 || rejected > 0 {
		t.Errorf("%d travels, %d records rejected; name unknown countries in country_names.csv", s.Records, rejected)
	}
	if !(s.Accuracy() >= registerFloor) {
		t.Errorf("the coded country is among those read in %.3f of the remarks that give any, below the floor of %.2f", s.Accuracy(), registerFloor)
	}
}

// TestEveryRecordOfTheSharedRegisterIsAVisitOnItsDays looks at the coded engagement of each record, and that every word of
// evidence lies in the text.
func TestEveryRecordOfTheSharedRegisterIsAVisitOnItsDays(t *testing.T) {
	if _, err := os.Stat(sharedRegister); err != nil {
		t.Skipf("%s is not there: nothing to read", sharedRegister)
	}
	rd, err := newReader("")
	if err != nil {
		t.Fatal(err)
	}
	err = page.Walk(context.Background(), []string{sharedRegister}, nil, page.WalkOptions{}, func(in page.Input) error {
		r, bad, err := readPage(rd, in)
		if err != nil || bad != nil {
			return err
		}
		es := rd.extractor.Extract(r)
		if len(es) == 0 || es[0].Kind != data.Visit || es[0].Start.IsZero() || len(es[0].Countries) != 1 {
			t.Fatalf("%s gives %+v", r.File, es)
		}
		for _, e := range es {
			for _, ev := range e.Evidence {
				if ev.Of(r.Text) == "" || ev.Start < r.Points[ev.Point].Start || ev.End > r.Points[ev.Point].End {
					t.Errorf("%s: the evidence for %s %q lies outside its point", r.File, ev.Field, ev.Value)
				}
			}
			if e.Start.Before(es[0].Start) {
				t.Errorf("%s: a %s on %s, before the visit", r.File, e.Kind, e.Start)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
