package store_test

import (
	"context"
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"go.uber.org/goleak"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/store"
	"github.com/demarche/demarche/data/store/storetest"
)

func TestMain(m *testing.M) {
	if dir := os.Getenv(childStore); dir != "" {
		loadForever(dir)
	}
	goleak.VerifyTestMain(m)
}

// ls lists the names in a folder that fit.
func ls(t testing.TB, dir string, fits func(string) bool) []string {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	for _, e := range entries {
		if fits(e.Name()) {
			found = append(found, e.Name())
		}
	}
	return found
}

func TestLoadingTwiceChangesNothing(t *testing.T) {
	dir := storetest.New(t)
	before, files := dump(t, dir), names(t, dir)
	got := load(t, dir, storetest.Items()...)
	if got.Written || got.New+got.Replaced+got.Duplicates > 0 || got.Unchanged != len(storetest.Items()) {
		t.Errorf("the second load says %+v", got)
	}
	if diff := cmp.Diff(files, names(t, dir)); diff != "" {
		t.Errorf("the snapshots changed:\n%s", diff)
	}
	if diff := cmp.Diff(before, dump(t, dir)); diff != "" {
		t.Errorf("the store changed:\n%s", diff)
	}
}

func TestTheOrderOfLoadingDoesNotMatter(t *testing.T) {
	items := storetest.Items()
	poorer := items[1]
	poorer.Release.Text = poorer.Release.Text[:len(poorer.Release.Text)-1]
	poorer.Release.Points, poorer.Engagements = nil, nil
	items = append(items, poorer)
	atOnce, oneByOne := t.TempDir(), t.TempDir()
	load(t, atOnce, items...)
	for chunk := range 6 {
		from, to := chunk*len(items)/6, (chunk+1)*len(items)/6
		load(t, oneByOne, reversed(items)[from:to]...)
	}
	if diff := cmp.Diff(dump(t, atOnce), dump(t, oneByOne)); diff != "" {
		t.Errorf("loaded piece by piece from the end, the store differs:\n%s", diff)
	}
	a, _ := store.Latest(atOnce)
	b, _ := store.Latest(oneByOne)
	if a[len(a)-len("12345678.duckdb"):] != b[len(b)-len("12345678.duckdb"):] {
		t.Errorf("the same content has the names %s and %s", a, b)
	}
}

// told is a release with one meeting, whose text goes on with more.
func told(more string, change func(*data.Release)) store.Item {
	item := storetest.Release("kr-mofa", "77", "Minister Meets Minister", "2017-05-02", storetest.Telling{
		Kind: data.Meeting, Start: "2017-05-01", Countries: []string{"JPN"},
		Home:         []data.Person{{Name: "Yun Byung-se", Title: "Minister"}},
		Counterparts: []data.Person{{Name: "Kishida Fumio", Country: "JPN"}},
	})
	item.Release.Text += more
	if change != nil {
		change(&item.Release)
	}
	return item
}

func TestTheBetterTextIsKept(t *testing.T) {
	tests := []struct {
		name           string
		poorer, fuller store.Item
	}{
		{"whole beats cut off", told(" And then some", func(r *data.Release) { r.Truncated = true }), told("", nil)},
		{"dated beats undated", told(" And then.", func(r *data.Release) { r.Published = data.Date{} }), told("", nil)},
		{"longer beats shorter", told("", nil), told(" And then.", nil)},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			ways := map[string][][]store.Item{
				"poorer first":               {{tt.poorer}, {tt.fuller}},
				"fuller first":               {{tt.fuller}, {tt.poorer}},
				"together, poorer first":     {{tt.poorer, tt.fuller}},
				"together, fuller first":     {{tt.fuller, tt.poorer}},
				"poorer again with fuller":   {{tt.poorer}, {tt.poorer, tt.fuller}},
				"fuller, then both together": {{tt.fuller}, {tt.poorer, tt.fuller, tt.poorer}},
			}
			for way, loads := range ways {
				dir := t.TempDir()
				for _, items := range loads {
					load(t, dir, items...)
				}
				got := rows(t, open(t, dir), "SELECT text FROM releases")
				if diff := cmp.Diff([]string{tt.fuller.Release.Text}, got); diff != "" {
					t.Errorf("%s: another text was kept:\n%s", way, diff)
				}
			}
		})
	}
}

func TestTheSummaryCountsWhatBecameOfEachInput(t *testing.T) {
	dir := t.TempDir()
	other := storetest.Release("kr-mofa", "78", "Statement", "2017-05-03")
	if got := load(t, dir, told("", nil), told("", nil), other); got.New != 2 || got.Duplicates != 1 || !got.Written {
		t.Errorf("the first load says %+v", got)
	}
	got := load(t, dir, told(" More.", nil), told("", nil), other)
	if got.Replaced != 1 || got.Unchanged != 1 || got.Duplicates != 1 || got.New != 0 || got.Releases != 2 || got.Engagements != 1 {
		t.Errorf("the second load says %+v", got)
	}
}

func TestRejectsAreKeptOnce(t *testing.T) {
	dir := t.TempDir()
	bad := store.Item{Reject: &data.Reject{File: "a.txt", Reason: "empty", Detail: "The file is empty.", Bytes: 0}}
	if got := load(t, dir, bad, told("", nil), bad); !got.Written || len(got.Rejected) != 2 || got.Rejects != 1 || got.New != 1 {
		t.Errorf("the first load says %+v", got)
	}
	if got := load(t, dir, bad); got.Written || len(got.Rejected) != 1 || got.Rejects != 1 {
		t.Errorf("the same reject again: %+v", got)
	}
	larger := store.Item{Reject: &data.Reject{File: "a.txt", Reason: "binary", Detail: "No text.", Bytes: 9}}
	if got := load(t, dir, larger); !got.Written || got.Rejects != 2 || got.Releases != 1 {
		t.Errorf("another reject: %+v", got)
	}
	want := []string{"a.txt|binary|No text.|9", "a.txt|empty|The file is empty.|0"}
	if diff := cmp.Diff(want, rows(t, open(t, dir), "SELECT file, reason, detail, bytes FROM rejects ORDER BY ALL")); diff != "" {
		t.Error(diff)
	}
}

func TestAFaultyReleaseIsRejectedAndTheOthersLoad(t *testing.T) {
	tests := []struct {
		name   string
		change func(*store.Item)
		detail string
	}{
		{"no identifier", func(i *store.Item) { i.Release.ID = "" }, "no identifier"},
		{"not UTF-8", func(i *store.Item) { i.Release.Text += "\xff" }, "not UTF-8"},
		{"a day that does not exist", func(i *store.Item) { i.Release.Published = data.Date{Year: 2017, Month: 2, Day: 30} }, "not in the calendar"},
		{"a point beyond the text", func(i *store.Item) { i.Release.Points[0].End = 1 << 20 }, "point 0 lies outside"},
		{"evidence beyond the text", func(i *store.Item) { i.Engagements[0].Evidence[0].End = 1 << 20 }, "engagement 1: the evidence for"},
		{"evidence of no point", func(i *store.Item) { i.Engagements[0].Evidence[0].Point = 99 }, "a point that is not there"},
		{"a meeting on no day", func(i *store.Item) { i.Engagements[0].Start.Day = 32 }, "not in the calendar"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			faulty := told("", nil)
			tt.change(&faulty)
			got := load(t, t.TempDir(), faulty, storetest.Release("kr-mofa", "78", "Statement", ""))
			if got.New != 1 || len(got.Rejected) != 1 || !strings.Contains(got.Rejected[0].Detail, tt.detail) {
				t.Errorf("got %+v, want one reject that says %q", got, tt.detail)
			}
		})
	}
}

func TestAFailedLoadLeavesTheStoreAsItWas(t *testing.T) {
	dir := storetest.New(t)
	before := ls(t, dir, func(string) bool { return true })
	fault := errors.New("the disk caught fire")
	items := func(yield func(store.Item, error) bool) {
		_ = yield(told("", nil), nil) && yield(store.Item{}, fault)
	}
	if _, err := store.Load(t.Context(), dir, items, store.Options{}); !errors.Is(err, fault) {
		t.Errorf("the load gave %v", err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	stopped := func(yield func(store.Item, error) bool) {
		cancel()
		yield(told("", nil), nil)
	}
	if _, err := store.Load(ctx, dir, stopped, store.Options{}); !errors.Is(err, context.Canceled) {
		t.Errorf("the stopped load gave %v", err)
	}
	if diff := cmp.Diff(before, ls(t, dir, func(string) bool { return true })); diff != "" {
		t.Errorf("the folder changed:\n%s", diff)
	}
}

func TestRebuildReadsTheTextsBack(t *testing.T) {
	dir := storetest.New(t)
	known := map[string]store.Item{}
	for _, item := range storetest.Items() {
		known[item.Release.ID] = item
	}
	again := func(yield func(store.Item, error) bool) {
		for r, err := range store.Releases(t.Context(), dir) {
			if err == nil {
				if diff := cmp.Diff(known[r.ID].Release, r); diff != "" {
					t.Errorf("release %s came back changed:\n%s", r.ID, diff)
				}
			}
			if !yield(store.Item{Release: r, Engagements: known[r.ID].Engagements[:min(1, len(known[r.ID].Engagements))]}, err) {
				return
			}
		}
	}
	got, err := store.Load(t.Context(), dir, again, store.Options{Reference: storetest.Reference(), Rebuild: true})
	if err != nil {
		t.Fatal(err)
	}
	if got.Replaced != len(known) || got.Releases != len(known) || !got.Written {
		t.Errorf("the rebuild says %+v", got)
	}
	if n := rows(t, open(t, dir), "SELECT count(*) FROM reports WHERE report NOT LIKE '%#1'"); n[0] != "0" {
		t.Errorf("%s reports of before the rebuild stay", n[0])
	}
	if n := rows(t, open(t, dir), "SELECT count(*) FROM evidence WHERE report NOT LIKE '%#1'"); n[0] != "0" {
		t.Errorf("%s rows of evidence of before the rebuild stay", n[0])
	}
}

func TestOtherReferenceTablesMakeTheStoreStale(t *testing.T) {
	dir := storetest.New(t)
	ref := storetest.Reference()
	ref.Topics = ref.Topics[1:]
	got, err := store.Load(t.Context(), dir, storetest.Seq(storetest.Items()), store.Options{Reference: ref})
	if err != nil || got.Written || !got.Stale {
		t.Errorf("got %+v, %v; want a stale store that stays", got, err)
	}
	if got := load(t, dir, storetest.Items()...); got.Stale {
		t.Error("the same reference tables make the store stale")
	}
}

func TestAStoreReadByDifferentTablesStaysStaleUntilItIsRebuilt(t *testing.T) {
	dir := storetest.New(t)
	other := storetest.Reference()
	other.Digest = "other"
	for _, step := range []struct {
		name    string
		items   []store.Item
		rebuild bool
		stale   bool
	}{
		{"one more release by other tables", []store.Item{storetest.Release("kr-mofa", "318099", "Statement on Rain", "2016-03-04")}, false, true},
		{"nothing new", nil, false, true},
		{"yet another release", []store.Item{storetest.Release("kr-mofa", "318100", "Statement on Snow", "2016-03-05")}, false, true},
		{"a rebuild", nil, true, false},
		{"nothing new after it", nil, false, false},
	} {
		items := storetest.Seq(step.items)
		if step.rebuild {
			items = func(yield func(store.Item, error) bool) {
				for r, err := range store.Releases(t.Context(), dir) {
					if !yield(store.Item{Release: r}, err) {
						return
					}
				}
			}
		}
		got, err := store.Load(t.Context(), dir, items, store.Options{Reference: other, Rebuild: step.rebuild})
		if err != nil || got.Stale != step.stale {
			t.Errorf("%s: got %+v, %v; want stale %v", step.name, got, err, step.stale)
		}
	}
}

func TestALoadOfNothingBringsTheTablesUpToDate(t *testing.T) {
	dir := storetest.New(t)
	var before []string
	t.Run("as it was", func(t *testing.T) { before = dump(t, dir) }) // of its own, for that closes the file
	path, err := store.Latest(dir)
	if err != nil {
		t.Fatal(err)
	}
	db, err := sql.Open("duckdb", path)
	if err != nil {
		t.Fatal(err)
	}
	const older = "UPDATE snapshot SET value = 'older' WHERE key = 'layout'; DROP TABLE value_rows"
	if _, err := db.Exec(older); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	if got := load(t, dir); !got.Written || got.New != 0 {
		t.Errorf("got %+v; want a new snapshot of the old releases", got)
	}
	if after := dump(t, dir); !slices.Equal(before, after) {
		t.Error("the snapshot brought up to date differs from one that never was of date")
	}
	if got := load(t, dir); got.Written {
		t.Error("a second load of nothing wrote a snapshot again")
	}
}

func TestReleasesOfNoStore(t *testing.T) {
	for _, err := range store.Releases(t.Context(), t.TempDir()) {
		if !errors.Is(err, store.ErrNoStore) {
			t.Errorf("got %v, want ErrNoStore", err)
		}
	}
}

func TestAnyFolderNameWillDo(t *testing.T) {
	for _, name := range []string{"it's", "100%25 a=b#c", "a:b", "서울", "with space/and more"} {
		dir := filepath.Join(t.TempDir(), name)
		load(t, dir, told("", nil))
		if got := load(t, dir, told(" More.", nil)); got.Replaced != 1 {
			t.Errorf("%q: the second load says %+v", name, got)
		}
	}
}

func TestAQuestionMarkInThePathIsRefused(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "what?")
	_, err := store.Load(t.Context(), dir, storetest.Seq(nil), store.Options{})
	if err == nil || !strings.Contains(err.Error(), "question mark") {
		t.Errorf("got %v", err)
	}
}
