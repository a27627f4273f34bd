package scale

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/analytics/testdb"
	"github.com/demarche/demarche/dashboard"
	"github.com/demarche/demarche/queries"
)

// site is the dashboard of a store of made-up releases, asked without a network.
type site struct {
	handler http.Handler
	store   *analytics.Store
	catalog queries.Catalog
}

// writeStore makes a store of that many releases, with two engagements each.
func writeStore(b *testing.B, releases int) string {
	b.Helper()
	dir := b.TempDir()
	testdb.WriteLarge(b, filepath.Join(dir, "engagements-1.duckdb"), 2*releases)
	if err := os.Symlink("engagements-1.duckdb", filepath.Join(dir, analytics.Link)); err != nil {
		b.Fatal(err)
	}
	return dir
}

func newSite(b *testing.B, dir string) site {
	b.Helper()
	catalog, err := queries.Builtin()
	if err != nil {
		b.Fatal(err)
	}
	store := analytics.Open(dir, analytics.Options{Settings: dashboard.Settings()})
	b.Cleanup(func() {
		if err := store.Close(); err != nil {
			b.Error("closing the store:", err)
		}
	})
	handler, err := dashboard.New(dashboard.Options{Store: store, Catalog: catalog})
	if err != nil {
		b.Fatal(err)
	}
	return site{handler, store, catalog}
}

// get asks for an address, which must be there.
func (s site) get(b *testing.B, address string) {
	r := httptest.NewRequest(http.MethodGet, "http://127.0.0.1:8080"+address, nil)
	w := httptest.NewRecorder()
	s.handler.ServeHTTP(w, r)
	if data := strings.HasPrefix(address, "/q/"); w.Code != http.StatusOK || data && !json.Valid(w.Body.Bytes()) {
		b.Errorf("%s: status %d: %.300s", address, w.Code, w.Body)
	}
}

// run asks the same of the store itself, past the server and the cache.
func (s site) run(b *testing.B, address string) {
	u, err := url.Parse(address)
	if err != nil {
		b.Fatal(err)
	}
	q, err := s.catalog.Get(strings.TrimSuffix(filepath.Base(u.Path), ".json"))
	if err != nil {
		b.Fatal(err)
	}
	args, err := analytics.Bind(q, u.Query())
	if err != nil {
		b.Fatal(err)
	}
	snapshot, release, err := s.store.Acquire()
	if err != nil {
		b.Fatal(err)
	}
	defer release()
	if _, err := snapshot.RunRows(b.Context(), q, args, analytics.DefaultMaxRows); err != nil {
		b.Fatal(err)
	}
}

// times are how long each of many took.
type times []time.Duration

func (t *times) add(f func()) {
	start := time.Now()
	f()
	*t = append(*t, time.Since(start))
}

// report gives the middle and the 99th of a hundred as metrics.
func (t times) report(b *testing.B, name string) {
	if len(t) == 0 {
		return
	}
	slices.Sort(t)
	for _, percent := range []int{50, 99} {
		b.ReportMetric(float64(t[(len(t)-1)*percent/100].Microseconds())/1000, fmt.Sprintf("p%d-%s-ms", percent, name))
	}
}

func (t times) sum() (sum time.Duration) {
	for _, d := range t {
		sum += d
	}
	return sum
}
