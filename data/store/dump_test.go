package store_test

import (
	"database/sql"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/demarche/demarche/data/store"
	"github.com/demarche/demarche/data/store/storetest"

	_ "github.com/marcboeker/go-duckdb/v2"
)

// open opens the newest snapshot of dir as another program would.
func open(t testing.TB, dir string) *sql.DB {
	t.Helper()
	path, err := store.Latest(dir)
	if err != nil {
		t.Fatal(err)
	}
	db, err := sql.Open("duckdb", path+"?access_mode=READ_ONLY")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { db.Close() })
	return db
}

// rows gives the result of a query, one line a row, values parted by "|".
func rows(t testing.TB, db *sql.DB, query string) []string {
	t.Helper()
	result, err := db.Query(query)
	if err != nil {
		t.Fatalf("%s: %v", query, err)
	}
	defer result.Close()
	columns, err := result.Columns()
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	for result.Next() {
		values := make([]any, len(columns))
		for i := range values {
			values[i] = new(any)
		}
		if err := result.Scan(values...); err != nil {
			t.Fatal(err)
		}
		var words []string
		for _, v := range values {
			words = append(words, fmt.Sprint(*v.(*any)))
		}
		lines = append(lines, strings.Join(words, "|"))
	}
	if err := result.Err(); err != nil {
		t.Fatal(err)
	}
	return lines
}

const asTheyCome = "'loaded_at', 'release_number', 'first_evidence', 'last_evidence', 'told_by'"

// dump is all that the newest snapshot of dir says of the world: every table but the facts of the snapshot itself,
// without the times of loading and without where rows lie that are written as they come in.
func dump(t testing.TB, dir string) []string {
	t.Helper()
	db := open(t, dir)
	var out []string
	for _, table := range rows(t, db, "SELECT table_name FROM duckdb_tables() ORDER BY 1") {
		if table == "snapshot" || table == "release_rows" {
			continue
		}
		lines := rows(t, db, "SELECT COLUMNS(c -> c NOT IN ("+asTheyCome+")) FROM "+table+" ORDER BY ALL")
		out = append(out, "== "+table)
		out = append(out, lines...)
	}
	return out
}

func load(t testing.TB, dir string, items ...store.Item) store.Summary {
	t.Helper()
	return storetest.Add(t, dir, items...)
}

func names(t testing.TB, dir string) []string {
	t.Helper()
	return ls(t, dir, func(name string) bool { return strings.HasPrefix(name, "engagements-") })
}

func reversed(items []store.Item) []store.Item {
	items = slices.Clone(items)
	slices.Reverse(items)
	return items
}
