package store

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

const (
	linkName   = "engagements.duckdb"
	tempPrefix = ".loading-"
	lockName   = ".lock"
	timeFormat = "20060102T150405Z"
)

// ErrNoStore says that a folder holds no store.
var ErrNoStore = errors.New("no store")

// Latest is the path of the newest snapshot of the store in dir, under its own file name. The error wraps ErrNoStore
// where there is none.
func Latest(dir string) (string, error) {
	target, err := os.Readlink(filepath.Join(dir, linkName))
	if errors.Is(err, fs.ErrNotExist) {
		return "", fmt.Errorf("%w in %s; run 'demarche load'", ErrNoStore, dir)
	}
	if err != nil {
		return "", fmt.Errorf("find the newest snapshot: %w", err)
	}
	path := target
	if !filepath.IsAbs(target) {
		path = filepath.Join(dir, target)
	}
	if _, err := os.Stat(path); err != nil {
		return "", fmt.Errorf("the store in %s points to a snapshot that cannot be opened: %w", dir, err)
	}
	return path, nil
}

// snapshots lists the file names of all snapshots in dir, oldest first.
func snapshots(dir string) ([]string, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, fmt.Errorf("list snapshots: %w", err)
	}
	var found []string
	for _, e := range entries {
		if isSnapshot(e.Name()) {
			found = append(found, e.Name())
		}
	}
	slices.Sort(found)
	return found, nil
}

func isSnapshot(name string) bool {
	rest, ok := strings.CutPrefix(name, "engagements-")
	stamp, hash, parted := strings.Cut(strings.TrimSuffix(rest, ".duckdb"), "-")
	if _, err := time.Parse(timeFormat, stamp); err != nil {
		return false
	}
	return ok && parted && len(hash) == 8 && strings.HasSuffix(rest, ".duckdb")
}

// freeName is the name of a snapshot with the given content built at a time, the next second where it is taken: a
// name once used is never used for another file, for readers know snapshots by name.
func freeName(dir string, at time.Time, content string) (string, error) {
	for {
		name := fmt.Sprintf("engagements-%s-%s.duckdb", at.UTC().Format(timeFormat), content[:8])
		_, err := os.Lstat(filepath.Join(dir, name))
		if errors.Is(err, fs.ErrNotExist) {
			return name, nil
		}
		if err != nil {
			return "", fmt.Errorf("name the snapshot: %w", err)
		}
		at = at.Add(time.Second)
	}
}

// prune removes the oldest snapshots beyond keep, never the newest that the link points to.
func prune(dir, newest string, keep int) error {
	found, err := snapshots(dir)
	if err != nil {
		return err
	}
	found = slices.DeleteFunc(found, func(name string) bool { return name == newest })
	for _, name := range found[:max(0, len(found)-keep)] {
		if err := os.Remove(filepath.Join(dir, name)); err != nil {
			return fmt.Errorf("remove old snapshot: %w", err)
		}
	}
	return nil
}

// removeLeftovers removes what loads that were killed left behind. Only the holder of the lock may call it.
func removeLeftovers(dir string) error {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return fmt.Errorf("look for leftovers: %w", err)
	}
	for _, e := range entries {
		if strings.HasPrefix(e.Name(), tempPrefix) {
			if err := os.RemoveAll(filepath.Join(dir, e.Name())); err != nil {
				return fmt.Errorf("remove the leftover of a load that was stopped: %w", err)
			}
		}
	}
	return nil
}
