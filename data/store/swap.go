package store

import (
	"fmt"
	"os"
	"path/filepath"
)

// publish gives the finished file temp its name in dir and moves the link to it. Each step is on disk before the
// next: the link never points to a file that a power cut could lose.
func publish(dir, temp, name string) error {
	if err := toDisk(temp); err != nil {
		return err
	}
	if err := os.Rename(temp, filepath.Join(dir, name)); err != nil {
		return fmt.Errorf("name the snapshot: %w", err)
	}
	if err := toDisk(dir); err != nil {
		return err
	}
	link := filepath.Join(dir, tempPrefix+"link")
	if err := os.Symlink(name, link); err != nil {
		return fmt.Errorf("link the snapshot: %w", err)
	}
	if err := os.Rename(link, filepath.Join(dir, linkName)); err != nil {
		return fmt.Errorf("link the snapshot: %w", err)
	}
	return toDisk(dir)
}

// toDisk waits until a file or folder is on disk.
func toDisk(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("write to disk: %w", err)
	}
	defer f.Close()
	if err := f.Sync(); err != nil {
		return fmt.Errorf("write %s to disk: %w", path, err)
	}
	return nil
}
