package analytics_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/analytics/testdb"
	"github.com/demarche/demarche/data/store/storetest"
)

// small is a store's folder with the small database.
func small(tb testing.TB) string {
	tb.Helper()
	dir := tb.TempDir()
	publish(tb, dir, "engagements-1.duckdb", "")
	return dir
}

// publish writes a snapshot of the small database and extra SQL, and moves the link to it, as a load does.
func publish(tb testing.TB, dir, name, extra string) {
	tb.Helper()
	testdb.WriteSmall(tb, filepath.Join(dir, name), extra)
	point(tb, dir, name)
}

func point(tb testing.TB, dir, name string) {
	tb.Helper()
	next := filepath.Join(dir, "next")
	if err := errors.Join(os.Symlink(name, next), os.Rename(next, filepath.Join(dir, analytics.Link))); err != nil {
		tb.Fatal(err)
	}
}

func count(snapshot *analytics.Snapshot, table string) (int64, error) {
	result, err := snapshot.RunSQL(context.Background(), "SELECT count(*) FROM "+table, 1)
	if err != nil {
		return 0, err
	}
	return result.Rows[0][0].(int64), nil
}

func TestReadersSeeEachNewSnapshotAndNoReadFails(t *testing.T) {
	dir := storetest.New(t)
	store := analytics.Open(dir, analytics.Options{Poll: time.Millisecond})
	q := query(t, "coverage")
	var reads, wrong atomic.Int64
	seen := sync.Map{}
	stop := make(chan struct{})
	var readers sync.WaitGroup
	for range 8 {
		readers.Go(func() {
			for {
				select {
				case <-stop:
					return
				default:
				}
				if err := readOnce(store, q.Name, t, &seen); err != nil {
					wrong.Add(1)
					t.Errorf("reading: %v", err)
					return
				}
				reads.Add(1)
			}
		})
	}
	const loads = 4
	for i := range loads {
		item := storetest.Release("kr-mofa", fmt.Sprint(990000+i), "A new release", "2017-09-01")
		storetest.Add(t, dir, item)
		time.Sleep(50 * time.Millisecond)
	}
	snapshot, release, err := store.Acquire()
	if err != nil {
		t.Fatal(err)
	}
	releases, err := count(snapshot, "releases")
	target, _ := os.Readlink(filepath.Join(dir, analytics.Link))
	if err != nil || snapshot.Name() != target {
		t.Errorf("at the end the snapshot is %s with %d releases (%v), want %s", snapshot.Name(), releases, err, target)
	}
	release()
	close(stop)
	readers.Wait()
	if err := store.Close(); err != nil {
		t.Errorf("closing: %v", err)
	}
	names := 0
	seen.Range(func(_, _ any) bool { names++; return true })
	if names < 2 || reads.Load() < 100 || wrong.Load() > 0 {
		t.Errorf("%d reads over %d snapshots, %d failed", reads.Load(), names, wrong.Load())
	}
	t.Logf("%d reads over %d snapshots, %d failed", reads.Load(), names, wrong.Load())
}

// readOnce reads twice from one snapshot, which has to give the same both times.
func readOnce(store *analytics.Store, name string, t *testing.T, seen *sync.Map) error {
	snapshot, release, err := store.Acquire()
	if err != nil {
		return err
	}
	defer release()
	seen.Store(snapshot.Name(), true)
	result, err := snapshot.Run(context.Background(), query(t, name), nil)
	if err != nil {
		return err
	}
	again, err := count(snapshot, "releases")
	if err != nil {
		return err
	}
	if result.Value(0, "releases") != again {
		return fmt.Errorf("%v releases, then %d", result.Value(0, "releases"), again)
	}
	return nil
}

func TestOldSnapshotStaysOpenForItsReaders(t *testing.T) {
	dir := small(t)
	store := analytics.Open(dir, analytics.Options{Poll: time.Hour})
	old, release, err := store.Acquire()
	if err != nil {
		t.Fatal(err)
	}
	publish(t, dir, "engagements-2.duckdb", "DELETE FROM engagements WHERE kind = 'call'")
	store.Refresh()
	fresh, releaseFresh, err := store.Acquire()
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(filepath.Join(dir, "engagements-1.duckdb")); err != nil {
		t.Fatal(err)
	}
	for snapshot, want := range map[*analytics.Snapshot]int64{old: 9, fresh: 7} {
		if n, err := count(snapshot, "engagements"); err != nil || n != want {
			t.Errorf("%s has %d engagements (%v), want %d", snapshot.Name(), n, err, want)
		}
	}
	release()
	release() // more than once does no harm
	if _, err := count(old, "engagements"); err == nil {
		t.Error("the old snapshot is open after its last reader")
	}
	releaseFresh()
	if err := store.Close(); err != nil {
		t.Error(err)
	}
	if _, _, err := store.Acquire(); !errors.Is(err, analytics.ErrClosed) {
		t.Errorf("after Close, Acquire gives %v", err)
	}
	if err := store.Close(); err != nil {
		t.Errorf("closing twice: %v", err)
	}
}

func TestSnapshotOutlivesItsStoreUntilReleased(t *testing.T) {
	store := analytics.Open(small(t), analytics.Options{})
	snapshot, release, err := store.Acquire()
	if err != nil {
		t.Fatal(err)
	}
	if err := store.Close(); err != nil {
		t.Fatal(err)
	}
	if n, err := count(snapshot, "engagements"); err != nil || n != 9 {
		t.Errorf("got %d, %v", n, err)
	}
	release()
}

func TestEmptyStoreIsPickedUpOnceLoaded(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "later")
	store := analytics.Open(dir, analytics.Options{Poll: 5 * time.Millisecond})
	defer store.Close()
	if _, _, err := store.Acquire(); !errors.Is(err, analytics.ErrNoStore) {
		t.Fatalf("got %v, want ErrNoStore", err)
	}
	if err := os.Mkdir(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	publish(t, dir, "engagements-1.duckdb", "")
	snapshot, release, err := store.Acquire()
	if err != nil {
		t.Fatal(err)
	}
	defer release()
	if n, err := count(snapshot, "engagements"); err != nil || n != 9 {
		t.Errorf("got %d, %v", n, err)
	}
}

func TestBrokenSnapshotLeavesTheLastOneInUse(t *testing.T) {
	dir := small(t)
	store := analytics.Open(dir, analytics.Options{Poll: time.Millisecond})
	defer store.Close()
	for name, breakIt := range map[string]func(){
		"a snapshot that is no database": func() {
			if err := os.WriteFile(filepath.Join(dir, "bad.duckdb"), []byte("this is no database"), 0o644); err != nil {
				t.Fatal(err)
			}
			point(t, dir, "bad.duckdb")
		},
		"a link to nothing": func() { point(t, dir, "gone.duckdb") },
		"no link": func() {
			if err := os.Remove(filepath.Join(dir, analytics.Link)); err != nil {
				t.Fatal(err)
			}
		},
	} {
		point(t, dir, "engagements-1.duckdb")
		store.Refresh()
		breakIt()
		if store.Refresh() == nil {
			t.Errorf("%s is no error", name)
		}
		snapshot, release, err := store.Acquire()
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if n, err := count(snapshot, "engagements"); err != nil || n != 9 {
			t.Errorf("%s: got %d, %v", name, n, err)
		}
		release()
	}
}

func TestPathsThatTheDriverWouldMisreadAreRefused(t *testing.T) {
	for _, name := range []string{"what?", "a#b", "100%"} {
		dir := filepath.Join(t.TempDir(), name)
		if err := os.Mkdir(dir, 0o755); err != nil {
			t.Fatal(err)
		}
		point(t, dir, "engagements-1.duckdb")
		store := analytics.Open(dir, analytics.Options{})
		if _, _, err := store.Acquire(); err == nil || !strings.Contains(err.Error(), "a path to a store cannot have") {
			t.Errorf("opening %s gives %v", dir, err)
		}
		store.Close()
	}
	dir := filepath.Join(t.TempDir(), "a folder: with ü and spaces")
	if err := os.Mkdir(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	publish(t, dir, "engagements-1.duckdb", "")
	store := analytics.Open(dir, analytics.Options{})
	defer store.Close()
	_, release, err := store.Acquire()
	if err != nil {
		t.Fatal(err)
	}
	release()
}

func TestSnapshotsAreReadOnlyEvenForTheDriver(t *testing.T) {
	store := analytics.Open(small(t), analytics.Options{Settings: map[string]string{"threads": "1", "enable_external_access": "true"}})
	defer store.Close()
	snapshot, release, err := store.Acquire()
	if err != nil {
		t.Fatal(err)
	}
	defer release()
	result, err := snapshot.RunSQL(context.Background(), `SELECT current_setting('access_mode') = 'read_only', current_setting('enable_external_access'),
		current_setting('lock_configuration'), current_setting('autoinstall_known_extensions'), current_setting('threads')`, 1)
	if err != nil {
		t.Fatal(err)
	}
	if got := fmt.Sprint(result.Rows[0]); got != "[true false true false 1]" {
		t.Errorf("got settings %s", got)
	}
}
