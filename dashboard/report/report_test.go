package report

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/analytics/testdb"
	"github.com/demarche/demarche/dashboard/render"
	"github.com/demarche/demarche/queries"
)

// snapshot gives a real snapshot with the schema of the store, filled by testdata/months.sql and extra SQL.
func snapshot(t testing.TB, fill ...string) *analytics.Snapshot {
	t.Helper()
	dir := t.TempDir()
	const file = "engagements-20170402T093000Z-0123abcd.duckdb"
	testdb.Write(t, filepath.Join(dir, file), fill...)
	if err := os.Symlink(file, filepath.Join(dir, analytics.Link)); err != nil {
		t.Fatal(err)
	}
	store := analytics.Open(dir, analytics.Options{})
	snap, release, err := store.Acquire()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { release(); store.Close() })
	return snap
}

func read(t testing.TB, path string) string {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

var drawing struct {
	once sync.Once
	r    *render.Renderer
	err  error
}

func maker(t testing.TB) Maker {
	t.Helper()
	dist := filepath.Join("..", "static", "dist")
	script, err := os.ReadFile(filepath.Join(dist, "echarts.min.js"))
	if err != nil {
		t.Skipf("the browser assets are not built, so no chart can be drawn: %v", err)
	}
	drawing.once.Do(func() {
		drawing.r, drawing.err = render.New(script, map[string][]byte{"world": []byte(read(t, filepath.Join(dist, "world.json")))})
	})
	if drawing.err != nil {
		t.Fatal(drawing.err)
	}
	catalog, err := queries.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	return Maker{Catalog: catalog, Draw: drawing.r}
}

func brief(t testing.TB, month string, filter analytics.Filter, fill ...string) Brief {
	t.Helper()
	m, err := ParseMonth(month)
	if err != nil {
		t.Fatal(err)
	}
	b, err := maker(t).Monthly(context.Background(), snapshot(t, fill...), m, filter)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func page(t testing.TB, b Brief) string {
	t.Helper()
	var out bytes.Buffer
	if err := b.WriteHTML(&out); err != nil {
		t.Fatal(err)
	}
	return out.String()
}
