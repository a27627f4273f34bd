// Package storetest makes loaded stores for the tests of other packages, through the real Load.
package storetest

import (
	"iter"
	"testing"
	"time"

	"github.com/demarche/demarche/data/store"
)

// New makes a store in a temporary folder with the engagements of Items and returns the folder.
func New(t testing.TB) string {
	t.Helper()
	dir := t.TempDir()
	Add(t, dir, Items()...)
	return dir
}

// Add loads items into the store in dir, which makes a new snapshot where something is new.
func Add(t testing.TB, dir string, items ...store.Item) store.Summary {
	t.Helper()
	summary, err := store.Load(t.Context(), dir, Seq(items), store.Options{
		Reference: Reference(), Version: "test", Wait: time.Minute, Now: time.Now(), Quality: Quality,
	})
	if err != nil {
		t.Fatalf("load the store for a test: %v", err)
	}
	return summary
}

// Seq gives items one by one, as Load takes them.
func Seq(items []store.Item) iter.Seq2[store.Item, error] {
	return func(yield func(store.Item, error) bool) {
		for _, item := range items {
			if !yield(item, nil) {
				return
			}
		}
	}
}
