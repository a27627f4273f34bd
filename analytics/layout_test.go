package analytics_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/demarche/demarche/analytics"
)

func TestASnapshotOfAnotherLayoutIsRefused(t *testing.T) {
	for _, tt := range []struct {
		name, extra, asked, want string // want "" where it opens
	}{
		{"the same layout", "INSERT INTO snapshot VALUES ('layout', 'a1')", "a1", ""},
		{"another layout", "INSERT INTO snapshot VALUES ('layout', 'a2')", "a1", "written by test); bring it up to date with 'demarche load --store"},
		{"from before layouts had names", "", "a1", "another layout of tables"},
		{"of no version", "DELETE FROM snapshot", "a1", "written by another version"},
		{"any layout will do", "", "", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			dir := t.TempDir()
			publish(t, dir, "engagements-1.duckdb", tt.extra)
			s := analytics.Open(dir, analytics.Options{Layout: tt.asked})
			defer s.Close()
			_, release, err := s.Acquire()
			if err == nil {
				release()
			}
			if tt.want == "" && err != nil || tt.want != "" && (!errors.Is(err, analytics.ErrLayout) || !strings.Contains(err.Error(), tt.want)) {
				t.Errorf("got %v, want %q", err, tt.want)
			}
		})
	}
}

func TestASnapshotOfAnotherLayoutDoesNotTakeThePlaceOfOneInUse(t *testing.T) {
	dir := t.TempDir()
	publish(t, dir, "engagements-2.duckdb", "INSERT INTO snapshot VALUES ('layout', 'a2')")
	publish(t, dir, "engagements-1.duckdb", "INSERT INTO snapshot VALUES ('layout', 'a1')")
	s := analytics.Open(dir, analytics.Options{Layout: "a1"})
	defer s.Close()
	snapshot, release, err := s.Acquire()
	if err != nil {
		t.Fatal(err)
	}
	defer release()
	point(t, dir, "engagements-2.duckdb")
	if err := s.Refresh(); !errors.Is(err, analytics.ErrLayout) {
		t.Errorf("Refresh gives %v, want ErrLayout", err)
	}
	if n, err := count(snapshot, "engagements"); err != nil || n != 9 {
		t.Errorf("the snapshot in use has %d engagements, %v; want 9", n, err)
	}
}
