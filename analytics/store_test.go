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
	"github.com/demarche/demarche/queries"
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

// TestNoReadFailsWhileSnapshotsAreSwapped has eight readers at work while the link moves twenty times and the files
// of old snapshots are removed, as a load does.
func TestNoReadFailsWhileSnapshotsAreSwapped(t *testing.T) {
	const snapshots, swaps = 5, 20
	dir, spare := t.TempDir(), t.TempDir()
	for i := range snapshots {
		testdb.WriteSmall(t, filepath.Join(spare, fmt.Sprint(i)), fmt.Sprintf("UPDATE snapshot SET value = '%d' WHERE key = 'version'", i))
	}
	swap := func(n int) {
		name := fmt.Sprintf("engagements-%d-%d.duckdb", n, n%snapshots)
		copyFile(t, filepath.Join(spare, fmt.Sprint(n%snapshots)), filepath.Join(dir, name))
		point(t, dir, name)
	}
	swap(0)
	store := analytics.Open(dir, analytics.Options{Poll: time.Millisecond})
	r := startReaders(store, query(t, "coverage"))
	for n := 1; n <= swaps; n++ {
		swap(n)
		r.waitForMore(t, 20)
		if old, err := filepath.Glob(filepath.Join(dir, fmt.Sprintf("engagements-%d-*", n-1))); err != nil || os.Remove(old[0]) != nil {
			t.Errorf("removing the old snapshot: %v, %v", old, err)
		}
	}
	r.finish(t, store)
	if len(r.seen) < swaps/2 {
		t.Errorf("readers saw %d snapshots of %d", len(r.seen), swaps+1)
	}
}

func TestNoReadFailsWhileReleasesAreLoaded(t *testing.T) {
	dir := storetest.New(t)
	store := analytics.Open(dir, analytics.Options{Poll: time.Millisecond})
	r := startReaders(store, query(t, "coverage"))
	for i := range 3 {
		storetest.Add(t, dir, storetest.Release("kr-mofa", fmt.Sprint(990000+i), "A new release", "2017-09-01"))
		r.waitForMore(t, 20)
	}
	target, err := os.Readlink(filepath.Join(dir, analytics.Link))
	if err != nil {
		t.Fatal(err)
	}
	if err := store.Refresh(); err != nil {
		t.Fatal(err)
	}
	snapshot, release, err := store.Acquire()
	if err != nil {
		t.Fatal(err)
	}
	if snapshot.Name() != target {
		t.Errorf("the snapshot is %s, want the newest, %s", snapshot.Name(), target)
	}
	release()
	r.finish(t, store)
}

// readers read from a store over and over until told to finish.
type readers struct {
	group sync.WaitGroup
	stop  chan struct{}
	reads atomic.Int64

	mu   sync.Mutex
	seen map[string]bool
	errs []error
}

func startReaders(store *analytics.Store, q queries.Query) *readers {
	r := &readers{stop: make(chan struct{}), seen: map[string]bool{}}
	for range 8 {
		r.group.Go(func() {
			for {
				select {
				case <-r.stop:
					return
				default:
					r.read(store, q)
				}
			}
		})
	}
	return r
}

// read reads from one snapshot through the cache and around it. Both have to give the same, and what a snapshot gives
// has to be its own: the snapshots of a swap have their number in name and content.
func (r *readers) read(store *analytics.Store, q queries.Query) {
	name, err := readOnce(store, q)
	r.mu.Lock()
	defer r.mu.Unlock()
	r.seen[name] = true
	if err != nil {
		r.errs = append(r.errs, err)
	}
	r.reads.Add(1)
}

func readOnce(store *analytics.Store, q queries.Query) (string, error) {
	snapshot, release, err := store.Acquire()
	if err != nil {
		return "", err
	}
	defer release()
	cached, err := snapshot.Run(context.Background(), q, nil)
	if err != nil {
		return "", err
	}
	direct, err := snapshot.RunRows(context.Background(), q, nil, 100)
	if err != nil {
		return "", err
	}
	if fmt.Sprint(cached.Rows) != fmt.Sprint(direct.Rows) {
		return "", fmt.Errorf("%s gives %v and %v", snapshot.Name(), cached.Rows, direct.Rows)
	}
	facts, err := snapshot.RunSQL(context.Background(), "SELECT value FROM snapshot WHERE key = 'version'", 1)
	if err != nil {
		return "", err
	}
	version := fmt.Sprint(facts.Value(0, "value"))
	if version != "test" && !strings.HasSuffix(snapshot.Name(), "-"+version+".duckdb") {
		return "", fmt.Errorf("%s has version %s", snapshot.Name(), version)
	}
	return snapshot.Name(), nil
}

func (r *readers) waitForMore(t *testing.T, n int64) {
	t.Helper()
	enough, deadline := r.reads.Load()+n, time.Now().Add(time.Minute)
	for r.reads.Load() < enough {
		if time.Now().After(deadline) {
			t.Fatal("the readers have come to a stop")
		}
		time.Sleep(time.Millisecond)
	}
}

func (r *readers) finish(t *testing.T, store *analytics.Store) {
	t.Helper()
	close(r.stop)
	r.group.Wait()
	if err := errors.Join(append(r.errs, store.Close())...); err != nil {
		t.Error(err)
	}
	t.Logf("%d reads over %d snapshots", r.reads.Load(), len(r.seen))
}

func copyFile(t *testing.T, from, to string) {
	t.Helper()
	b, err := os.ReadFile(from)
	if err == nil {
		err = os.WriteFile(to, b, 0o644)
	}
	if err != nil {
		t.Fatal(err)
	}
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
