package dashboard

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/data/store/storetest"
	"github.com/demarche/demarche/queries"
)

// sampleSnapshot is the catalog and the snapshot of storetest, which is let go of with the test.
func sampleSnapshot(t *testing.T) (queries.Catalog, *analytics.Snapshot) {
	t.Helper()
	catalog, err := queries.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	store := analytics.Open(storetest.New(t), analytics.Options{})
	snapshot, release, err := store.Acquire()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		release()
		if err := store.Close(); err != nil {
			t.Error("closing the store:", err)
		}
	})
	return catalog, snapshot
}

func TestTheRowsOfASideAreTheSameAskedOfBoth(t *testing.T) {
	catalog, snapshot := sampleSnapshot(t)
	asked := 0
	for _, q := range catalog.All() {
		for _, more := range []analytics.Args{{}, {"limit": int64(2)}, {"country": []string{"USA"}, "limit": int64(1)}} {
			for _, side := range []string{"home", "counterpart"} {
				got, both := ofOneSide(q, more.With("side", side))
				if got == "" {
					continue
				}
				asked++
				all, err := snapshot.Run(t.Context(), q, both)
				if err != nil {
					t.Fatal(err)
				}
				one, err := snapshot.Run(t.Context(), q, more.With("side", side))
				if err != nil {
					t.Fatal(err)
				}
				if len(one.Rows) == 0 || len(one.Rows) == len(all.Rows) {
					t.Errorf("%s with %v: %d rows of the side %s among %d: nothing to tell apart", q.Name, more, len(one.Rows), side, len(all.Rows))
				}
				if diff := cmp.Diff(one.Rows, onSide(all, side).Rows); diff != "" {
					t.Errorf("%s with %v, side %s (-alone +of both):\n%s", q.Name, more, side, diff)
				}
			}
		}
	}
	if asked < 6 {
		t.Errorf("asked %d times; which queries have sides?", asked)
	}
}

func TestAUsersQueryIsAskedAsItIs(t *testing.T) {
	q := queries.Query{Name: "mine", Own: true, Params: []queries.Param{{Name: "side"}}, Columns: []queries.Column{{Name: "side"}}} // means who knows what by it
	args := analytics.Args{"side": "home"}
	if side, asked := ofOneSide(q, args); side != "" || !cmp.Equal(asked, args) {
		t.Errorf("side %q is left out of %v", side, asked)
	}
}
