package queries_test

import (
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"github.com/demarche/demarche/analytics/testdb"
	"github.com/demarche/demarche/queries"
)

// views are the filters that each query is timed with; what a query does not take is left out.
var views = []struct {
	name   string
	filter map[string]any
}{
	{"all", nil},
	{"year", map[string]any{"from": day(2016, 1, 1), "to": day(2016, 12, 31)}},
	{"country", map[string]any{"country": []string{"AAX"}}},
	{"official", map[string]any{"official": []string{"official-5"}}},
	{"topic", map[string]any{"topic": []string{"topic-3"}}},
	{"country-topic-year", map[string]any{"country": []string{"AAX"}, "topic": []string{"topic-3"}, "from": day(2016, 1, 1), "to": day(2016, 12, 31)}},
}

func day(year int, month time.Month, day int) time.Time {
	return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
}

// BenchmarkCatalog times each query on DEMARCHE_BENCH_ENGAGEMENTS made-up engagements (30,000 unless set), prepared as the
// program keeps them, and with each view that it can be asked about.
func BenchmarkCatalog(b *testing.B) {
	n := 30_000
	if s := os.Getenv("DEMARCHE_BENCH_ENGAGEMENTS"); s != "" {
		var err error
		if n, err = strconv.Atoi(s); err != nil {
			b.Fatal(err)
		}
	}
	path := filepath.Join(b.TempDir(), "large.duckdb") // a file, for columns in memory are not compressed and read otherwise
	testdb.WriteLarge(b, path, n)
	db, err := sql.Open("duckdb", path+"?access_mode=READ_ONLY")
	if err != nil {
		b.Fatal(err)
	}
	defer db.Close()
	for _, q := range builtin(b).All() {
		statement, err := db.Prepare(q.SQL)
		if err != nil {
			b.Fatal(err)
		}
		for _, v := range views {
			args, fits := viewed(q, v.filter)
			if !fits {
				continue
			}
			b.Run(q.Name+"/"+v.name, func(b *testing.B) {
				for b.Loop() {
					drain(b, statement, args)
				}
			})
		}
	}
}

// viewed are the arguments of a query with a filter, and whether it takes all of the filter.
func viewed(q queries.Query, filter map[string]any) (args []any, fits bool) {
	taken := 0
	for _, arg := range named(q) {
		arg := arg.(sql.NamedArg)
		if value, ok := filter[arg.Name]; ok {
			arg.Value = value
			taken++
		}
		args = append(args, arg)
	}
	return args, taken == len(filter)
}

func drain(b *testing.B, statement *sql.Stmt, args []any) {
	rows, err := statement.Query(args...)
	if err != nil {
		b.Fatal(err)
	}
	for rows.Next() {
	}
	if err := errors.Join(rows.Err(), rows.Close()); err != nil {
		b.Fatal(err)
	}
}
