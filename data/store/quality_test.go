package store_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/store"
	"github.com/demarche/demarche/data/store/storetest"
)

func TestASnapshotSaysHowWellTheProgramThatWroteItReads(t *testing.T) {
	db := open(t, storetest.New(t))
	want := []string{"all|all|10|9|8|0.8", "no-mfa|source|1|0|0|0", "start|<nil>|8|8|7|<nil>", "place_country|<nil>|0|0|0|<nil>"}
	got := rows(t, db, `SELECT item, split, labelled, found, correct, recall FROM accuracy
		WHERE item IN ('all', 'no-mfa', 'start', 'place_country') ORDER BY position`)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if got := rows(t, db, "SELECT count(*), count(*) FILTER (precision IS NULL), count(*) FILTER (score IS NULL) FROM accuracy"); got[0] != "10|5|1" {
		t.Errorf("rows, those without precision and without score: %s", got[0])
	}
	if got := rows(t, db, "SELECT count(*), count(*) FILTER (correct), max(confidence) FROM calibration"); got[0] != "16|12|0.93" {
		t.Errorf("trials, right ones, highest confidence: %s", got[0])
	}
}

func TestQualityIsMeasuredOnlyWhereASnapshotIsWritten(t *testing.T) {
	dir, measured := t.TempDir(), 0
	load := func() {
		t.Helper()
		if _, err := store.Load(t.Context(), dir, storetest.Seq(storetest.Items()), store.Options{
			Reference: storetest.Reference(),
			Quality: func(ctx context.Context) (data.Quality, error) {
				measured++
				return storetest.Quality(ctx)
			},
		}); err != nil {
			t.Fatal(err)
		}
	}
	load()
	load()
	if measured != 1 {
		t.Errorf("measured %d times for one snapshot", measured)
	}
	if got := rows(t, open(t, dir), "SELECT count(*) FROM accuracy"); got[0] != "10" {
		t.Errorf("the snapshot has %s figures", got[0])
	}
}

func TestALoadWhoseQualityCannotBeMeasuredFailsAndSaysWhy(t *testing.T) {
	_, err := store.Load(t.Context(), t.TempDir(), storetest.Seq(storetest.Items()), store.Options{
		Reference: storetest.Reference(),
		Quality:   func(context.Context) (data.Quality, error) { return data.Quality{}, errors.New("no labels") },
	})
	if err == nil || !strings.Contains(err.Error(), "measure how well the program reads: no labels") {
		t.Errorf("got %v", err)
	}
}
