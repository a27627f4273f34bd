package store

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// Load adds the items to the store in dir, which it makes if need be, and moves the link to a new snapshot. Where
// nothing is new it writes none, unless the last one has another Layout. An error of items, or of anything else, leaves the store as it was.
//
// The items may come in any order: the same ones give the same releases, engagements and identifiers.
func Load(ctx context.Context, dir string, items iter.Seq2[Item, error], opt Options) (Summary, error) {
	dir, err := filepath.Abs(dir)
	if err != nil {
		return Summary{}, fmt.Errorf("find the store: %w", err)
	}
	if strings.Contains(dir, "?") {
		return Summary{}, fmt.Errorf("the store cannot be in %s: DuckDB opens no path with a question mark", dir)
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return Summary{}, fmt.Errorf("make the store: %w", err)
	}
	unlock, err := lock(ctx, dir, opt.Wait)
	if err != nil {
		return Summary{}, err
	}
	defer unlock()
	if err := removeLeftovers(dir); err != nil {
		return Summary{}, err
	}
	summary, err := load(ctx, dir, items, opt)
	if err != nil {
		return Summary{}, errors.Join(err, removeLeftovers(dir))
	}
	return summary, nil
}

// load is Load with the lock held.
func load(ctx context.Context, dir string, items iter.Seq2[Item, error], opt Options) (Summary, error) {
	l, err := readLast(ctx, dir)
	if err != nil {
		return Summary{}, err
	}
	now := opt.Now
	if now.IsZero() {
		now = time.Now()
	}
	in := newIntake(dir, opt, now.UTC().Truncate(time.Second), l)
	if err := in.run(ctx, items); err != nil {
		if in.next != nil {
			err = errors.Join(err, in.next.abandon())
		}
		return Summary{}, err
	}
	print, err := fingerprint(opt.Reference)
	if err != nil {
		return Summary{}, err
	}
	if in.next == nil && len(in.rejects) == 0 && !l.outdated() {
		s := in.summary()
		s.Snapshot = l.path
		s.Stale = l.path != "" && l.facts["reference"] != print
		return s, s.readFacts(l.facts)
	}
	if err := in.open(ctx); err != nil {
		return Summary{}, err
	}
	mixed := len(in.taken()) < len(l.releases) && l.facts["reference"] != print
	if mixed {
		print = mixedReference
	}
	s, err := in.finish(ctx, print)
	s.Stale = mixed
	return s, err
}

// mixedReference stands for the reference tables of a snapshot whose releases were read by different ones. It equals no
// fingerprint, so that the store is stale until it is rebuilt.
const mixedReference = "mixed"

// finish completes the next snapshot, checks it and publishes it.
func (in *intake) finish(ctx context.Context, print string) (Summary, error) {
	facts, err := in.build(ctx, print)
	if err != nil {
		return Summary{}, errors.Join(err, in.next.abandon())
	}
	if err := in.next.db.close(); err != nil {
		return Summary{}, err
	}
	if err := check(ctx, in.next.path, facts); err != nil {
		return Summary{}, err
	}
	name, err := freeName(in.dir, in.now, facts["content"])
	if err != nil {
		return Summary{}, err
	}
	if err := publish(in.dir, in.next.path, name); err != nil {
		return Summary{}, err
	}
	s := in.summary()
	s.Snapshot, s.Written = filepath.Join(in.dir, name), true
	return s, errors.Join(s.readFacts(facts), prune(in.dir, name, max(0, cmp.Or(in.opt.Keep, DefaultKeep))))
}

// readFacts fills in what the store holds.
func (s *Summary) readFacts(facts map[string]string) error {
	for key, n := range map[string]*int{"releases": &s.Releases, "reports": &s.Reports, "engagements": &s.Engagements, "rejects": &s.Rejects} {
		if facts[key] == "" {
			continue
		}
		var err error
		if *n, err = strconv.Atoi(facts[key]); err != nil {
			return fmt.Errorf("read the fact %s of the snapshot: %w", key, err)
		}
	}
	return nil
}
