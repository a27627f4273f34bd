package store_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/demarche/demarche/data/store"
	"github.com/demarche/demarche/data/store/storetest"
)

// childStore names the environment variable that makes the test binary a child which loads into that store.
const childStore = "DEMARCHE_TEST_CHILD_STORE"

// loadForever adds a thousand releases at a time until it is killed.
func loadForever(dir string) {
	for first := 0; ; first += 1000 {
		_, err := store.Load(context.Background(), dir, generated(first, 1000), store.Options{Reference: storetest.Reference(), Wait: time.Minute})
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
}

// child starts the test binary as a process that loads into dir without end.
func child(t *testing.T, dir string) *exec.Cmd {
	t.Helper()
	exe, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(exe)
	cmd.Env = append(os.Environ(), childStore+"="+dir)
	cmd.Stderr = os.Stderr
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	return cmd
}

func TestKillingALoadLeavesTheLastSnapshot(t *testing.T) {
	dir := t.TempDir()
	load(t, dir, told("", nil))
	leftovers := 0
	for round := range 12 {
		cmd := child(t, dir)
		time.Sleep(time.Duration(60+round*45) * time.Millisecond)
		if err := cmd.Process.Kill(); err != nil {
			t.Fatalf("the child ended by itself: %v", err)
		}
		var exit *exec.ExitError
		if err := cmd.Wait(); !errors.As(err, &exit) || exit.ExitCode() != -1 {
			t.Fatalf("the child was not killed: %v", err)
		}
		leftovers += len(ls(t, dir, temporary))
		intact(t, dir)
	}
	if leftovers == 0 {
		t.Error("no load was killed while it wrote: the test shows nothing")
	}
	load(t, dir, told(" More.", nil))
	if left := ls(t, dir, temporary); len(left) > 0 {
		t.Errorf("the next load left %v", left)
	}
	if n := len(names(t, dir)); n > store.DefaultKeep+1 {
		t.Errorf("%d snapshots are kept", n)
	}
}

func temporary(name string) bool { return strings.HasPrefix(name, ".loading-") }

// intact fails unless the newest snapshot can be read and is whole.
func intact(t *testing.T, dir string) {
	t.Helper()
	db := open(t, dir)
	defer db.Close()
	counts := rows(t, db, `SELECT (SELECT count(*) FROM releases)::VARCHAR = (SELECT value FROM snapshot WHERE key = 'releases'),
		(SELECT count(*) FROM reports ANTI JOIN engagements USING (engagement)), (SELECT count(*) FROM releases WHERE release = 'kr-mofa:77')`)
	if counts[0] != "true|0|1" {
		t.Errorf("the snapshot is not whole: %s", counts[0])
	}
}

func TestTwoLoadsWaitForEachOther(t *testing.T) {
	dir := t.TempDir()
	inside, done := make(chan struct{}), make(chan error)
	slow := func(yield func(store.Item, error) bool) {
		close(inside)
		time.Sleep(300 * time.Millisecond)
		yield(told("", nil), nil)
	}
	go func() {
		_, err := store.Load(t.Context(), dir, slow, store.Options{})
		done <- err
	}()
	<-inside
	_, err := store.Load(t.Context(), dir, storetest.Seq(nil), store.Options{})
	if !errors.Is(err, store.ErrBusy) || !strings.Contains(err.Error(), dir) {
		t.Errorf("a load that does not wait got %v, want ErrBusy with the folder", err)
	}
	got := load(t, dir, storetest.Release("kr-mofa", "78", "Statement", ""))
	if got.Releases != 2 {
		t.Errorf("a load that waits says %+v", got)
	}
	if err := <-done; err != nil {
		t.Error(err)
	}
}

func TestOldSnapshotsGoButNeverTheNewest(t *testing.T) {
	for keep, want := range map[int]int{-1: 1, 0: store.DefaultKeep + 1, 2: 3} {
		dir := t.TempDir()
		// A snapshot from a clock that was wrong: newest by name, and not the one in use.
		future := filepath.Join(dir, "engagements-20990101T000000Z-00000000.duckdb")
		if err := os.WriteFile(future, []byte("old"), 0o600); err != nil {
			t.Fatal(err)
		}
		notes := filepath.Join(dir, "engagements-notes.duckdb")
		if err := os.WriteFile(notes, []byte("mine"), 0o600); err != nil {
			t.Fatal(err)
		}
		for i := range 8 {
			item := storetest.Release("kr-mofa", fmt.Sprint(i), "Statement", "")
			if _, err := store.Load(t.Context(), dir, storetest.Seq([]store.Item{item}), store.Options{Keep: keep}); err != nil {
				t.Fatal(err)
			}
			if _, err := store.Latest(dir); err != nil {
				t.Fatal(err)
			}
		}
		if got := len(names(t, dir)) - 1; got != want {
			t.Errorf("keep %d: %d snapshots, want %d", keep, got, want)
		}
		if _, err := os.Stat(notes); err != nil {
			t.Errorf("a file that is no snapshot went: %v", err)
		}
	}
}

func TestLatestSaysWhatIsWrong(t *testing.T) {
	dir := t.TempDir()
	if _, err := store.Latest(dir); !errors.Is(err, store.ErrNoStore) || !strings.Contains(err.Error(), "run 'demarche load'") {
		t.Errorf("an empty folder gives %v", err)
	}
	if err := os.Symlink("gone.duckdb", filepath.Join(dir, "engagements.duckdb")); err != nil {
		t.Fatal(err)
	}
	if _, err := store.Latest(dir); err == nil || errors.Is(err, store.ErrNoStore) || !strings.Contains(err.Error(), "gone.duckdb") {
		t.Errorf("a link to nothing gives %v", err)
	}
}
