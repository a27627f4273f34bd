package analytics_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/analytics/testdb"
	"github.com/demarche/demarche/queries"
)

// TestPartsGiveWhatTheWholeGives asks every query in views of no, one and several values: a snapshot, which knows the numbers
// of values, and the database alone, which takes the macros whole.
func TestPartsGiveWhatTheWholeGives(t *testing.T) {
	catalog, err := queries.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	store := analytics.Open(small(t), analytics.Options{})
	defer store.Close()
	snapshot, release, err := store.Acquire()
	if err != nil {
		t.Fatal(err)
	}
	defer release()
	db := testdb.Small(t)
	views := []analytics.Args{
		{},
		{"country": []string{"USA"}},
		{"topic": []string{"north-korea"}},
		{"country": []string{"XXX"}},
		{"country": []string{"USA"}, "topic": []string{"north-korea"}},
		{"country": []string{"USA"}, "topic": []string{"trade"}, "official": []string{"kor-yun-byung-se"}},
		{"country": []string{"USA", "JPN"}, "topic": []string{"north-korea"}},
	}
	asked := 0
	for _, q := range catalog.All() {
		if _, ok := q.Param("topic"); !ok {
			continue
		}
		for _, args := range views {
			if args.Check(q) != nil {
				continue
			}
			whole, err := analytics.Run(t.Context(), db, q, args)
			if err != nil {
				t.Fatal(err)
			}
			parts, err := snapshot.Run(t.Context(), q, args)
			if err != nil {
				t.Fatal(err)
			}
			asked++
			if diff := cmp.Diff(whole.Rows, parts.Rows); diff != "" {
				t.Errorf("%s with %v (-whole +parts):\n%s", q.Name, args, diff)
			}
		}
	}
	if asked < 100 {
		t.Errorf("asked %d times; which queries are of views?", asked)
	}
}
