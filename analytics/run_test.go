package analytics_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/analytics/testdb"
)

func TestRowsAreCappedAndTheCapIsShown(t *testing.T) {
	db := testdb.Small(t)
	for _, test := range []struct {
		maxRows, want int
		truncated     bool
	}{{3, 3, true}, {8, 8, true}, {9, 9, false}, {10, 9, false}, {0, 0, true}} {
		result, err := analytics.RunSQL(context.Background(), db, "SELECT * FROM engagements", test.maxRows)
		if err != nil {
			t.Fatal(err)
		}
		if len(result.Rows) != test.want || result.Truncated != test.truncated || result.MaxRows != test.maxRows {
			t.Errorf("at most %d rows: got %d, truncated %t", test.maxRows, len(result.Rows), result.Truncated)
		}
	}
}

func TestValuesOfEveryTypeComeBackPlain(t *testing.T) {
	db := testdb.Small(t)
	noon := time.Date(2017, 3, 22, 12, 0, 0, 0, time.UTC)
	for _, test := range []struct {
		sql  string
		want any
	}{
		{"NULL", nil},
		{"TRUE", true},
		{"1::TINYINT", int64(1)},
		{"1::USMALLINT", int64(1)},
		{"1::INTEGER", int64(1)},
		{"18446744073709551615::UBIGINT", json.Number("18446744073709551615")},
		{"sum(7)", int64(7)},
		{"170141183460469231731687303715884105727::HUGEINT", json.Number("170141183460469231731687303715884105727")},
		{"1.25::DECIMAL(5,2)", json.Number("1.25")},
		{"0.5::FLOAT", 0.5},
		{"0.1::DOUBLE", 0.1},
		{"'a'", "a"},
		{"'a'::ENUM('a', 'b')", "a"},
		{"'\\x01a'::BLOB", []byte("\x01a")},
		{"DATE '2017-03-22'", time.Date(2017, 3, 22, 0, 0, 0, 0, time.UTC)},
		{"TIMESTAMP '2017-03-22 12:00:00'", noon},
		{"TIMESTAMPTZ '2017-03-22 14:00:00+02'", noon},
		{"TIME '12:30:00'", "12:30:00"},
		{"'12345678-1234-1234-1234-123456789abc'::UUID", "12345678-1234-1234-1234-123456789abc"},
		{"[1, NULL]", []any{int64(1), nil}},
		{"[['a'], []]", []any{[]any{"a"}, []any{}}},
		{"[DATE '2017-03-22']", []any{time.Date(2017, 3, 22, 0, 0, 0, 0, time.UTC)}},
		{"{'a': 1, 'b': ['c']}", map[string]any{"a": int64(1), "b": []any{"c"}}},
		{"MAP {'k': 2}", map[string]any{"k": int64(2)}},
		{"array_value(1, 2)", []any{int64(1), int64(2)}},
		{"INTERVAL 1 MONTH", "1 months 0 days 0s"},
		{"union_value(u := 5)", int64(5)},
	} {
		result, err := analytics.RunSQL(context.Background(), db, "SELECT "+test.sql+" AS v", 10)
		if err != nil {
			t.Errorf("%s: %v", test.sql, err)
			continue
		}
		if diff := cmp.Diff([][]any{{test.want}}, result.Rows); diff != "" {
			t.Errorf("%s: %s", test.sql, diff)
		}
	}
}

func TestColumnsOfOneNameAreKeptApart(t *testing.T) {
	for maxRows, want := range map[int][]string{
		1:           {"n", "n_1", "N_2", "n_2_1"}, // as DuckDB names them in the SELECT that caps the rows
		math.MaxInt: {"n", "n_2", "N_3", "n_2_2"},
	} {
		result, err := analytics.RunSQL(context.Background(), testdb.Small(t), `SELECT 1 AS n, 2 AS n, 3 AS N, 4 AS n_2`, maxRows)
		if err != nil {
			t.Fatal(err)
		}
		var names []string
		for _, c := range result.Columns {
			names = append(names, c.Name)
		}
		if diff := cmp.Diff(want, names); diff != "" {
			t.Error(diff)
		}
	}
}

func TestQueriesStopAtTheDeadline(t *testing.T) {
	db := testdb.Small(t)
	ctx, cancel := context.WithTimeout(context.Background(), 100*time.Millisecond)
	defer cancel()
	start := time.Now()
	_, err := analytics.RunSQL(ctx, db, "SELECT count(*) FROM range(100000000) a, range(100000) b WHERE a.range + b.range = 3", 10)
	if !errors.Is(err, context.DeadlineExceeded) || !strings.Contains(err.Error(), "stopped after") {
		t.Errorf("got %v, want the deadline", err)
	}
	if took := time.Since(start); took > 10*time.Second {
		t.Errorf("it took %s", took)
	}
	if _, err := analytics.RunSQL(context.Background(), db, "SELECT 1", 1); err != nil {
		t.Errorf("the next query fails: %v", err)
	}
}

func TestErrorsOfTheDatabaseKeepItsWordsAndLines(t *testing.T) {
	_, err := analytics.RunSQL(context.Background(), testdb.Small(t), "SELECT kind,\n  no_such_column\nFROM engagements", 1)
	if err == nil || !strings.Contains(err.Error(), "LINE 2:   no_such_column") {
		t.Errorf("got %v", err)
	}
}

func TestCapKeepsTheOrderAndTakesInNoMoreRowsThanItGives(t *testing.T) {
	db := testdb.Small(t)
	result, err := analytics.RunSQL(context.Background(), db, "SELECT hash(range) AS h FROM range(1000000) ORDER BY h; -- the smallest first", 1000)
	if err != nil {
		t.Fatal(err)
	}
	last := new(big.Int)
	for i := range result.Rows {
		h, ok := new(big.Int).SetString(fmt.Sprint(result.Value(i, "h")), 10)
		if !ok || h.Cmp(last) < 0 {
			t.Fatalf("row %d is out of order: %v", i, result.Rows[i])
		}
		last = h
	}
	start := time.Now()
	result, err = analytics.RunSQL(context.Background(), db, "SELECT * FROM range(1000000000000)", 10)
	if err != nil || len(result.Rows) != 10 || !result.Truncated {
		t.Errorf("got %d rows, %v", len(result.Rows), err)
	}
	if took := time.Since(start); took > 5*time.Second {
		t.Errorf("ten rows of very many took %s", took)
	}
}
