package analytics

import (
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"time"
)

// Link is the name of the link to the newest snapshot in a store's folder.
const Link = "engagements.duckdb"

// ErrNoStore is the error where nothing has been loaded into a folder yet.
var ErrNoStore = errors.New("nothing is loaded yet")

// ErrClosed is the error of a Store after Close.
var ErrClosed = errors.New("the store is closed")

// Options are settings of a Store. The zero Options are good defaults.
type Options struct {
	Poll       time.Duration     // how often to look for a new snapshot; 0 for one second
	CacheBytes int               // memory for cached results; 0 for 64 MiB
	Layout     string            // what snapshots must have as their fact "layout"; "" for anything
	Settings   map[string]string // further settings of DuckDB, such as "threads" and "memory_limit"
	Log        *slog.Logger      // told of new snapshots and of those that cannot be opened; nil for none
}

// Store is a handle on a store's folder that gives the newest snapshot. It is safe for concurrent use.
type Store struct {
	dir   string
	opt   Options
	cache *cache
	stop  chan struct{}
	done  chan struct{}

	look sync.Mutex // held while looking for and opening a new snapshot

	mu      sync.Mutex // guards the rest
	current *Snapshot
	looked  time.Time
	failure error // of the last look
	closed  bool
}

// Open makes a handle on the store in dir. The folder may be empty or missing: the store is picked up once something
// is loaded, and until then Acquire gives an error that wraps ErrNoStore. The handle must be closed.
func Open(dir string, opt Options) *Store {
	if opt.Poll <= 0 {
		opt.Poll = time.Second
	}
	if opt.CacheBytes <= 0 {
		opt.CacheBytes = 64 << 20
	}
	if opt.Log == nil {
		opt.Log = slog.New(slog.DiscardHandler)
	}
	s := &Store{dir: dir, opt: opt, cache: newCache(opt.CacheBytes), stop: make(chan struct{}), done: make(chan struct{})}
	go s.poll()
	return s
}

// Dir is the store's folder.
func (s *Store) Dir() string { return s.dir }

// Acquire gives the newest snapshot and a function to call when done with it, once or more often. The error wraps
// ErrNoStore where there is no snapshot yet.
func (s *Store) Acquire() (*Snapshot, func(), error) {
	for {
		s.mu.Lock()
		current, stale, closed := s.current, time.Since(s.looked) >= s.opt.Poll, s.closed
		s.mu.Unlock()
		if closed {
			return nil, nil, ErrClosed
		}
		if stale || current == nil {
			if err := s.refresh(current == nil); err != nil && current == nil {
				return nil, nil, err
			}
			s.mu.Lock()
			current = s.current
			s.mu.Unlock()
		}
		if current != nil && current.acquire() {
			release := sync.OnceFunc(func() { s.warn("closing snapshot", current.name, current.release()) })
			return current, release, nil
		}
	}
}

// Refresh looks for a new snapshot now. Where there is one that cannot be opened the last stays in use.
func (s *Store) Refresh() error { return s.refresh(true) }

// Close lets go of the store. Snapshots in use are closed by their last reader.
func (s *Store) Close() error {
	s.mu.Lock()
	if s.closed {
		s.mu.Unlock()
		return nil
	}
	s.closed = true
	s.mu.Unlock()
	close(s.stop)
	<-s.done
	s.look.Lock()
	defer s.look.Unlock()
	if s.current == nil {
		return nil
	}
	return s.current.retire()
}

func (s *Store) poll() {
	defer close(s.done)
	ticker := time.NewTicker(s.opt.Poll)
	defer ticker.Stop()
	for {
		select {
		case <-s.stop:
			return
		case <-ticker.C:
			s.refresh(true) // the failure is kept and logged
		}
	}
}

// refresh looks where the link points and moves to a new snapshot. Where another goroutine is at it already, refresh
// waits for it only if told to.
func (s *Store) refresh(wait bool) error {
	if wait {
		s.look.Lock()
	} else if !s.look.TryLock() {
		return nil
	}
	defer s.look.Unlock()
	fresh, err := s.open()
	s.mu.Lock()
	defer s.mu.Unlock()
	s.looked = time.Now()
	if err != nil {
		if s.failure == nil || s.failure.Error() != err.Error() {
			s.opt.Log.Warn("looking for a new snapshot", "error", err)
		}
		s.failure = err
		return err
	}
	s.failure = nil
	if fresh == nil {
		return nil
	}
	if s.closed {
		return errors.Join(ErrClosed, fresh.retire())
	}
	old := s.current
	s.current = fresh
	s.opt.Log.Info("opened snapshot", "snapshot", fresh.name)
	if old != nil {
		s.cache.forget(old.name)
		s.warn("closing snapshot", old.name, old.retire())
	}
	return nil
}

// open opens the snapshot that the link points to; nil where it is open already. A load may remove old snapshots
// between the look at the link and the opening, so one that has gone is looked for again.
func (s *Store) open() (*Snapshot, error) {
	for try := 0; ; try++ {
		target, err := os.Readlink(filepath.Join(s.dir, Link))
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return nil, fmt.Errorf("store %s: %w; load releases with 'demarche load --store %s PATH...'", s.dir, ErrNoStore, s.dir)
		case err != nil:
			return nil, fmt.Errorf("store %s: reading the link to the newest snapshot: %w", s.dir, err)
		}
		name := filepath.Base(target)
		if s.current != nil && s.current.name == name {
			return nil, nil
		}
		if !filepath.IsAbs(target) {
			target = filepath.Join(s.dir, target)
		}
		// By its own name: in one process DuckDB gives the old data for a path that it has open.
		db, err := openReadOnly(target, s.opt.Settings)
		if err == nil {
			if err := s.checkLayout(db); err != nil {
				return nil, closeAfter(db, err)
			}
			return &Snapshot{name: name, db: db, catalog: newStatements(db), numbers: &valueNumbers{db: db}, cache: s.cache,
				room: make(chan struct{}, runtime.GOMAXPROCS(0)+1)}, nil
		}
		if _, gone := os.Stat(target); !errors.Is(gone, fs.ErrNotExist) || try == 3 {
			return nil, err
		}
	}
}

func (s *Store) warn(doing, snapshot string, err error) {
	if err != nil {
		s.opt.Log.Warn(doing, "snapshot", snapshot, "error", err)
	}
}
