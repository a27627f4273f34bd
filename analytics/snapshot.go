package analytics

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/hex"
	"errors"
	"fmt"
	"sync"

	"golang.org/x/sync/singleflight"

	"github.com/demarche/demarche/queries"
)

// Snapshot is one state of the store. It never changes, so what is asked of it can be cached for as long as one
// likes. It is valid from Store.Acquire until its release.
type Snapshot struct {
	name    string
	db      *sql.DB
	catalog *statements // runs queries of the catalog
	numbers *valueNumbers
	cache   *cache
	asked   singleflight.Group // questions under way, by the key of their result
	room    chan struct{}      // has room for as many catalog queries as may run at once: more get in each other's way

	mu      sync.Mutex
	readers int
	retired bool // closed after the last reader
}

// Name is the name of the snapshot's file, which no other snapshot has.
func (s *Snapshot) Name() string { return s.name }

// Run runs a query of the catalog, or gives the result of an earlier run with the same arguments. Where the same is asked
// twice at once it is run once.
func (s *Snapshot) Run(ctx context.Context, q queries.Query, args Args) (Result, error) {
	values, err := args.resolve(q)
	if err != nil {
		return Result{}, err
	}
	key := s.key(q, values)
	if result, ok := s.cache.get(key); ok {
		return result.(Result), nil
	}
	shared, err, _ := s.asked.Do(key, func() (any, error) {
		if !q.Own { // a user's may take long
			select {
			case s.room <- struct{}{}:
				defer func() { <-s.room }()
			case <-ctx.Done():
				return Result{}, ctx.Err()
			}
		}
		result, err := runResolved(ctx, s.catalog, s.view(q, values), DefaultMaxRows)
		if err != nil {
			return Result{}, err
		}
		s.cache.put(s.name, key, result, result.bytes())
		return result, nil
	})
	if err != nil && ctx.Err() == nil && (errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded)) {
		return s.Run(ctx, q, args) // whoever asked first has gone away; we have not
	}
	return shared.(Result), err
}

// Keep keeps a value that was made from this snapshot, of so many bytes, in the memory that results are kept in. It goes
// with the snapshot, or when there is no room for it.
func (s *Snapshot) Keep(key string, value any, bytes int) {
	s.cache.put(s.name, s.keptKey(key), value, bytes)
}

// Kept is the value kept under a key, if it is still there.
func (s *Snapshot) Kept(key string) (any, bool) { return s.cache.get(s.keptKey(key)) }

// keptKey sets keys of Keep apart from those of results, which have their SQL next.
func (s *Snapshot) keptKey(key string) string { return s.name + "\x00\x00" + key }

// RunRows is Run without the cache and with at most maxRows rows.
func (s *Snapshot) RunRows(ctx context.Context, q queries.Query, args Args, maxRows int) (Result, error) {
	values, err := args.resolve(q)
	if err != nil {
		return Result{}, err
	}
	return runResolved(ctx, s.catalog, s.view(q, values), maxRows)
}

func (s *Snapshot) view(q queries.Query, values []any) *view {
	return &view{query: q, values: values, number: s.numbers.of, kept: s}
}

// RunSQL is RunSQL on this snapshot.
func (s *Snapshot) RunSQL(ctx context.Context, text string, maxRows int) (Result, error) {
	return RunSQL(ctx, s.db, text, maxRows)
}

// CheckSelect is CheckSelect on this snapshot.
func (s *Snapshot) CheckSelect(ctx context.Context, text string) error {
	return CheckSelect(ctx, s.db, text)
}

// ETag is a strong HTTP entity tag, quotes included, for what Run gives. It changes with the snapshot, with the SQL of
// the query and with the arguments. What else a response depends on, such as its format, goes into extra.
func (s *Snapshot) ETag(q queries.Query, args Args, extra ...string) (string, error) {
	values, err := args.resolve(q)
	if err != nil {
		return "", err
	}
	return s.Tag(append([]string{s.key(q, values)}, extra...)...), nil
}

// Tag is a strong HTTP entity tag for anything that is made from this snapshot and parts.
func (s *Snapshot) Tag(parts ...string) string {
	h := sha256.New()
	fmt.Fprintf(h, "%q %q", s.name, parts)
	return `"` + hex.EncodeToString(h.Sum(nil)[:16]) + `"`
}

func (s *Snapshot) key(q queries.Query, values []any) string {
	return s.name + "\x00" + q.SQL + "\x00" + fingerprint(values)
}

// acquire counts a reader in. It fails where the snapshot is closed already.
func (s *Snapshot) acquire() bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.retired {
		return false
	}
	s.readers++
	return true
}

// release counts a reader out, and closes a retired snapshot after the last.
func (s *Snapshot) release() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.readers--
	if s.retired && s.readers == 0 {
		return s.db.Close()
	}
	return nil
}

// retire lets no more readers in and closes the snapshot after the last.
func (s *Snapshot) retire() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.retired {
		return nil
	}
	s.retired = true
	if s.readers == 0 {
		return s.db.Close()
	}
	return nil
}
