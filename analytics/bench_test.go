package analytics_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/analytics/testdb"
)

// BenchmarkSnapshot times what a request pays: the handle, a query, and the same query from the cache.
func BenchmarkSnapshot(b *testing.B) {
	dir := b.TempDir()
	testdb.WriteLarge(b, filepath.Join(dir, "engagements-1.duckdb"), 30_000)
	if err := os.Symlink("engagements-1.duckdb", filepath.Join(dir, analytics.Link)); err != nil {
		b.Fatal(err)
	}
	q := query(b, "by-country")
	b.Run("open", func(b *testing.B) {
		for b.Loop() {
			store := analytics.Open(dir, analytics.Options{})
			_, release, err := store.Acquire()
			if err != nil {
				b.Fatal(err)
			}
			release()
			if err := store.Close(); err != nil {
				b.Fatal(err)
			}
		}
	})
	store := analytics.Open(dir, analytics.Options{})
	defer store.Close()
	use := func(ask func(*analytics.Snapshot) (analytics.Result, error)) func(*testing.B) {
		return func(b *testing.B) {
			for b.Loop() {
				snapshot, release, err := store.Acquire()
				if err != nil {
					b.Fatal(err)
				}
				if _, err := ask(snapshot); err != nil {
					b.Fatal(err)
				}
				release()
			}
		}
	}
	ctx := context.Background()
	b.Run("query", use(func(s *analytics.Snapshot) (analytics.Result, error) { return s.RunRows(ctx, q, nil, 1000) }))
	b.Run("cached", use(func(s *analytics.Snapshot) (analytics.Result, error) { return s.Run(ctx, q, nil) }))
	b.Run("sql", use(func(s *analytics.Snapshot) (analytics.Result, error) {
		return s.RunSQL(ctx, "SELECT kind, count(*) FROM engagements GROUP BY ALL", 1000)
	}))
}
