package queries_test

import (
	"context"
	"slices"
	"testing"
	"time"

	"github.com/demarche/demarche/analytics/testdb"
	"github.com/demarche/demarche/queries"

	"database/sql"
)

func builtin(t testing.TB) queries.Catalog {
	t.Helper()
	catalog, err := queries.Builtin()
	if err != nil {
		t.Fatalf("reading the catalog:\n%v", err)
	}
	return catalog
}

func TestEveryQueryRunsAndGivesTheColumnsOfItsHeader(t *testing.T) {
	db := testdb.Small(t)
	for _, q := range builtin(t).All() {
		t.Run(q.Name, func(t *testing.T) {
			rows, err := db.QueryContext(context.Background(), q.SQL, named(q)...)
			if err != nil {
				t.Fatal(err)
			}
			defer rows.Close()
			types, err := rows.ColumnTypes()
			if err != nil {
				t.Fatal(err)
			}
			var got, want []string
			for _, c := range types {
				got = append(got, c.Name()+" "+c.DatabaseTypeName())
			}
			for _, c := range q.Columns {
				want = append(want, c.Name+" "+string(c.Type))
			}
			if !slices.Equal(got, want) {
				t.Errorf("columns differ from the header\n got %v\nwant %v", got, want)
			}
			for rows.Next() {
			}
			if err := rows.Err(); err != nil {
				t.Errorf("reading rows: %v", err)
			}
		})
	}
}

// named binds the defaults, and something for what has none.
func named(q queries.Query) []any {
	var args []any
	for _, p := range q.Params {
		value := p.Default
		if p.Required {
			value = map[queries.Type]any{queries.Varchar: "e1", queries.Date: time.Date(2017, 3, 1, 0, 0, 0, 0, time.UTC)}[p.Type]
		}
		args = append(args, sql.Named(p.Name, value))
	}
	return args
}
