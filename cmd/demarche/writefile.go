package main

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// writeFile writes a file whole or not at all: under another name in the same folder first, then renamed. What is no
// regular file, such as a pipe, is written to as it is.
func writeFile(name string, write func(io.Writer) error) (err error) {
	if info, err := os.Stat(name); err == nil && !info.Mode().IsRegular() {
		return writeInto(name, os.O_WRONLY, write)
	}
	temporary := filepath.Join(filepath.Dir(name), "."+filepath.Base(name)+"."+rand.Text()[:8]+".tmp")
	if err := writeInto(temporary, os.O_WRONLY|os.O_CREATE|os.O_EXCL, write); err != nil {
		return errors.Join(err, removeIfThere(temporary))
	}
	if err := os.Rename(temporary, name); err != nil {
		return errors.Join(fmt.Errorf("writing %s: %w", name, err), removeIfThere(temporary))
	}
	return nil
}

func writeInto(name string, flags int, write func(io.Writer) error) error {
	file, err := os.OpenFile(name, flags, 0o666)
	if err != nil {
		return fmt.Errorf("writing a file: %w", err)
	}
	return errors.Join(write(file), file.Close())
}

func removeIfThere(name string) error {
	if err := os.Remove(name); err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	return nil
}
