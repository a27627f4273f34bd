// Package analytics runs queries on snapshots: it reads filters, binds parameters by their declared types and gives
// results that charts, tables and exports are made from. It opens snapshots read-only and never writes one.
//
// The SQL of users that this package runs (RunSQL) is checked to be one SELECT and runs with external access off, but
// in this process: its deadline and row cap stop honest mistakes, not an attack. It is meant for a person's own
// command line. SQL from a browser belongs into a process of its own.
package analytics

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
	"time"

	"github.com/demarche/demarche/queries"
)

// DefaultMaxRows is the number of rows that a Result has at the most where nothing else is asked for.
const DefaultMaxRows = 100_000

// Querier runs SQL: a *sql.DB, *sql.Conn or *sql.Tx.
type Querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// Run runs a query of the catalog. Wrong arguments are a *ParamError.
func Run(ctx context.Context, db Querier, q queries.Query, args Args) (Result, error) {
	return RunRows(ctx, db, q, args, DefaultMaxRows)
}

// RunRows is Run with at most maxRows rows.
func RunRows(ctx context.Context, db Querier, q queries.Query, args Args, maxRows int) (Result, error) {
	values, err := args.resolve(q)
	if err != nil {
		return Result{}, err
	}
	return runResolved(ctx, db, &view{query: q, values: values}, maxRows)
}

func runResolved(ctx context.Context, db Querier, v *view, maxRows int) (Result, error) {
	q := v.query
	text, err := v.statement()
	if err != nil {
		return Result{}, fmt.Errorf("query %s: %w", q.Name, err)
	}
	if text, err = v.lookUp(ctx, db, text); err != nil {
		return Result{}, fmt.Errorf("query %s: %w", q.Name, err)
	}
	result, err := run(ctx, db, text, v.bound(text), maxRows)
	if err != nil {
		return Result{}, fmt.Errorf("query %s: %w", q.Name, err)
	}
	result.SQL = q.SQL
	for i, column := range result.Columns {
		if declared, ok := q.Column(column.Name); ok {
			result.Columns[i].Description = declared.Description
		}
	}
	return result, nil
}

// run runs any SQL. It must have been checked.
func run(ctx context.Context, db Querier, text string, args []any, maxRows int) (Result, error) {
	start := time.Now()
	rows, err := db.QueryContext(ctx, text, args...)
	if err != nil {
		return Result{}, explain(ctx, start, err)
	}
	result := Result{SQL: text, MaxRows: maxRows, Rows: [][]any{}}
	err = result.read(rows)
	if err = closeAfter(rows, err); err != nil {
		return Result{}, explain(ctx, start, err)
	}
	result.Elapsed = time.Since(start)
	return result, nil
}

// explain says that a query was stopped where that is why it failed.
func explain(ctx context.Context, start time.Time, err error) error {
	if ctx.Err() != nil {
		return fmt.Errorf("stopped after %s: %w", time.Since(start).Round(time.Millisecond), ctx.Err())
	}
	return err
}

// read fills the result from rows.
func (r *Result) read(rows *sql.Rows) error {
	types, err := rows.ColumnTypes()
	if err != nil {
		return fmt.Errorf("reading columns: %w", err)
	}
	taken := map[string]bool{}
	for _, t := range types {
		r.Columns = append(r.Columns, Column{Name: freeName(t.Name(), taken), Type: queries.Type(t.DatabaseTypeName())})
	}
	for rows.Next() {
		if len(r.Rows) == r.MaxRows {
			r.Truncated = true
			return nil
		}
		row := make([]any, len(types))
		targets := make([]any, len(types))
		for i := range row {
			targets[i] = &row[i]
		}
		if err := rows.Scan(targets...); err != nil {
			return fmt.Errorf("reading row %d: %w", len(r.Rows)+1, err)
		}
		for i, value := range row {
			row[i] = plain(value, string(r.Columns[i].Type))
		}
		r.Rows = append(r.Rows, row)
	}
	return rows.Err()
}

// freeName keeps the names of columns apart, as JSON and Parquet need: the second "n" becomes "n_2". Case does not
// keep names apart in DuckDB.
func freeName(name string, taken map[string]bool) string {
	if name == "" {
		name = "column"
	}
	free := name
	for i := 2; taken[strings.ToLower(free)]; i++ {
		free = fmt.Sprintf("%s_%d", name, i)
	}
	taken[strings.ToLower(free)] = true
	return free
}
