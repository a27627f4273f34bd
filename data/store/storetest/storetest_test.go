package storetest

import (
	"testing"

	"github.com/demarche/demarche/data/store"
)

func TestNewMakesAStoreWithSixtyEngagements(t *testing.T) {
	dir := New(t)
	if _, err := store.Latest(dir); err != nil {
		t.Fatal(err)
	}
	s := Add(t, dir, Items()...)
	if s.Written || s.New != 0 || s.Unchanged != len(Items()) {
		t.Errorf("loading the items again: %+v", s)
	}
	if s.Engagements < 55 || s.Releases != len(Items()) {
		t.Errorf("%d engagements of %d releases", s.Engagements, s.Releases)
	}
	if want := s.Reports - 2; s.Engagements != want {
		t.Errorf("%d engagements, want %d: three reports tell one meeting", s.Engagements, want)
	}
}

func TestEvidencePointsAtItsWords(t *testing.T) {
	for _, item := range Items() {
		for _, e := range item.Engagements {
			for _, ev := range e.Evidence {
				if words := ev.Of(item.Release.Text); words == "" {
					t.Errorf("%s: no words for %s %q", item.Release.ID, ev.Field, ev.Value)
				}
			}
		}
	}
}
