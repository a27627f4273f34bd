// Package testdb makes small databases of the store's schema for tests: one whose every figure a reader can check by
// hand, and one of any size for benchmarks.
package testdb

import (
	"database/sql"
	_ "embed"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	_ "github.com/marcboeker/go-duckdb/v2" // registers the driver
)

//go:embed small.sql
var small string

//go:embed large.sql
var large string

//go:embed order.sql
var order string

// Small is a database with nine engagements; small.sql says which.
func Small(tb testing.TB) *sql.DB { return open(tb, small) }

// Large is a database with n engagements, the same in every run.
func Large(tb testing.TB, n int) *sql.DB {
	return open(tb, largeSQL(n))
}

func largeSQL(n int) string { return fmt.Sprintf("SET VARIABLE engagements = %d;\n%s", n, large) }

// smallFile keeps the file of the small database: making one waits for the disk some twenty times.
var smallFile struct {
	sync.Mutex
	bytes []byte
}

// WriteSmall writes the database of Small to a file, with extra SQL after it.
func WriteSmall(tb testing.TB, path, extra string) {
	tb.Helper()
	if extra != "" {
		write(tb, path, small+extra)
		return
	}
	smallFile.Lock()
	defer smallFile.Unlock()
	var err error
	if smallFile.bytes == nil {
		write(tb, path, small)
		smallFile.bytes, err = os.ReadFile(path)
	} else {
		err = os.WriteFile(path, smallFile.bytes, 0o644)
	}
	if err != nil {
		tb.Fatalf("writing %s: %v", path, err)
	}
}

// WriteLarge writes the database of Large to a file.
func WriteLarge(tb testing.TB, path string, n int) { write(tb, path, largeSQL(n)) }

// Write writes a database that texts of SQL fill, with rows in any order, to a file.
func Write(tb testing.TB, path string, fill ...string) {
	tb.Helper()
	write(tb, path, strings.Join(append(fill[:len(fill):len(fill)], order), ";\n"))
}

func write(tb testing.TB, path, fill string) {
	tb.Helper()
	if err := openAt(tb, path, fill).Close(); err != nil {
		tb.Fatalf("closing %s: %v", path, err)
	}
}

func open(tb testing.TB, fill string) *sql.DB {
	tb.Helper()
	db := openAt(tb, "", fill)
	tb.Cleanup(func() {
		if err := db.Close(); err != nil {
			tb.Errorf("closing the test database: %v", err)
		}
	})
	return db
}

func openAt(tb testing.TB, path, fill string) *sql.DB {
	tb.Helper()
	db, err := sql.Open("duckdb", path)
	if err != nil {
		tb.Fatalf("opening a test database: %v", err)
	}
	db.SetMaxOpenConns(1) // variables and temporary macros belong to a connection
	execute(tb, db, ofStore(tb, "schema.sql")+ofStore(tb, "views.sql"))
	execute(tb, db, fill)
	execute(tb, db, ofStore(tb, "derive.sql"))
	db.SetMaxOpenConns(0)
	return db
}

// ofStore reads a file of the store from its place in the repository.
func ofStore(tb testing.TB, name string) string {
	tb.Helper()
	dir, err := os.Getwd()
	if err != nil {
		tb.Fatalf("finding the schema: %v", err)
	}
	for ; dir != filepath.Dir(dir); dir = filepath.Dir(dir) {
		text, err := os.ReadFile(filepath.Join(dir, "data", "store", name))
		if err == nil {
			return string(text)
		}
	}
	tb.Fatalf("finding the schema: no data/store/%s above the working directory", name)
	return ""
}

func execute(tb testing.TB, db *sql.DB, text string) {
	tb.Helper()
	if _, err := db.Exec(text); err != nil {
		tb.Fatalf("filling a test database: %v", err)
	}
}
