package analytics

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/demarche/demarche/analytics/testdb"
	"github.com/demarche/demarche/queries"
)

func TestCacheDropsWhatWasNotAskedForTheLongest(t *testing.T) {
	c := newCache(1000)
	for _, key := range []string{"a", "b", "c", "d"} {
		c.put("s", key, "value", 230)
	}
	if _, ok := c.get("a"); !ok {
		t.Fatal("a is gone")
	}
	c.put("s", "e", "value", 230)
	for key, want := range map[string]bool{"a": true, "b": false, "c": true, "d": true, "e": true} {
		if _, ok := c.get(key); ok != want {
			t.Errorf("%s is kept: %t, want %t", key, ok, want)
		}
	}
	if c.bytes > c.limit || len(c.entries) != c.order.Len() {
		t.Errorf("%d bytes of %d, %d entries and %d in order", c.bytes, c.limit, len(c.entries), c.order.Len())
	}
}

func TestCacheKeepsNoGiants(t *testing.T) {
	c := newCache(1000)
	c.put("s", "giant", "value", 300)
	if _, ok := c.get("giant"); ok || c.bytes != 0 {
		t.Errorf("it is kept, with %d bytes", c.bytes)
	}
}

func TestCacheForgetsASnapshot(t *testing.T) {
	c := newCache(1000)
	c.put("old", "1", "value", 10)
	c.put("new", "2", "value", 10)
	c.put("old", "3", "value", 10)
	c.forget("old")
	if _, ok := c.get("2"); !ok || len(c.entries) != 1 || c.bytes != 11 {
		t.Errorf("%d entries and %d bytes are left", len(c.entries), c.bytes)
	}
}

func TestWhatIsKeptOfASnapshotIsNotTakenForAResult(t *testing.T) {
	s := &Snapshot{name: "one", cache: newCache(1000)}
	other := &Snapshot{name: "two", cache: s.cache}
	s.Keep("page", 1, 10)
	if got, ok := s.Kept("page"); !ok || got != 1 {
		t.Errorf("kept is %v, %t", got, ok)
	}
	if _, ok := other.Kept("page"); ok {
		t.Error("another snapshot has it too")
	}
	s.cache.forget("one")
	if _, ok := s.Kept("page"); ok {
		t.Error("it outlives its snapshot")
	}
}

func TestResultsAreCachedAndTaggedByWhatTheyDependOn(t *testing.T) {
	catalog, err := queries.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	q, err := catalog.Get("by-country")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	store := Open(dir, Options{Poll: time.Hour})
	defer store.Close()
	tags := map[string]string{}
	check := func(what string, same bool, args Args, extra ...string) {
		t.Helper()
		snapshot, release, err := store.Acquire()
		if err != nil {
			t.Fatal(err)
		}
		defer release()
		tag, err := snapshot.ETag(q, args, extra...)
		if err != nil || !strings.HasPrefix(tag, `"`) || !strings.HasSuffix(tag, `"`) {
			t.Fatalf("tag %s, %v", tag, err)
		}
		if earlier, known := tags[tag]; known != same {
			t.Errorf("%s has tag %s, known %t (%s), want %t", what, tag, known, earlier, same)
		}
		tags[tag] = what
		if len(extra) > 0 {
			return
		}
		kept := len(store.cache.entries)
		if _, err := snapshot.Run(context.Background(), q, args); err != nil {
			t.Fatal(err)
		}
		if grown := len(store.cache.entries) > kept; grown == same {
			t.Errorf("%s is a new entry of the cache: %t", what, grown)
		}
	}
	put(t, dir, "engagements-1.duckdb")
	check("the first view", false, nil)
	check("the same view", true, Args{})
	check("the same view with a default spelled out", true, Args{"limit": nil})
	check("another view", false, Args{"country": []string{"USA"}})
	check("another list", false, Args{"country": []string{"USA,JPN"}})
	check("a longer list", false, Args{"country": []string{"USA", "JPN"}})
	check("another format", false, nil, "csv")
	put(t, dir, "engagements-2.duckdb")
	if err := store.Refresh(); err != nil {
		t.Fatal(err)
	}
	if len(store.cache.entries) != 0 {
		t.Errorf("%d results of the old snapshot are kept", len(store.cache.entries))
	}
	check("the first view of the next snapshot", false, nil)
}

func put(t *testing.T, dir, name string) {
	t.Helper()
	testdb.WriteSmall(t, filepath.Join(dir, name), "")
	link := filepath.Join(dir, Link)
	if err := os.Remove(link); err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	if err := os.Symlink(name, link); err != nil {
		t.Fatal(err)
	}
}
