package queries_test

import (
	"context"
	"database/sql"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/demarche/demarche/analytics/testdb"
	"github.com/demarche/demarche/data/store/storetest"
	"github.com/demarche/demarche/queries"
)

func builtin(t testing.TB) queries.Catalog {
	t.Helper()
	catalog, err := queries.Builtin()
	if err != nil {
		t.Fatalf("reading the catalog:\n%v", err)
	}
	return catalog
}

func TestEveryQueryGivesTheColumnsOfItsHeader(t *testing.T) {
	loaded, err := sql.Open("duckdb", filepath.Join(storetest.New(t), "engagements.duckdb")+"?access_mode=READ_ONLY")
	if err != nil {
		t.Fatal(err)
	}
	defer loaded.Close()
	for name, db := range map[string]*sql.DB{"loaded store": loaded, "nine engagements": testdb.Small(t)} {
		t.Run(name, func(t *testing.T) { checkColumns(t, db) })
	}
}

func checkColumns(t *testing.T, db *sql.DB) {
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

// needed are values for the parameters that have no default.
var needed = map[string]any{"engagement": "e1", "release": "kr-mofa:1", "id": "USA", "by": "country", "item": "USA", "official": "usa-rex-tillerson", "search": "minist",
	"from": time.Date(2017, 3, 1, 0, 0, 0, 0, time.UTC)}

// named binds the defaults, and something for what has none.
func named(q queries.Query) []any {
	var args []any
	for _, p := range q.Params {
		value := p.Default
		if p.Required {
			value = needed[p.Name]
			if p.Type == queries.VarcharAll || p.Type == queries.Search {
				value = []string{value.(string)}
			}
		}
		args = append(args, sql.Named(p.Name, value))
	}
	return args
}

func TestCatalogIsDocumentedAndCoversTheFilters(t *testing.T) {
	shared := []string{"from", "to", "country", "official", "topic", "organization", "kind", "status", "source"}
	for _, q := range builtin(t).All() {
		if len(q.Title) > 60 {
			t.Errorf("%s: the title has %d bytes and will not fit a heading", q.Name, len(q.Title))
		}
		if !strings.Contains(q.SQL, "FROM selected") {
			continue
		}
		for _, name := range shared {
			if _, ok := q.Param(name); !ok {
				t.Errorf("%s reads engagements of a view and has no parameter %s", q.Name, name)
			}
		}
		for _, p := range q.Params {
			if p.Name == "granularity" && !slices.Equal(p.Choices, []string{"month", "quarter", "year"}) {
				t.Errorf("%s: granularity has the choices %v", q.Name, p.Choices)
			}
		}
	}
}
