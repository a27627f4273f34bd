package format

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	duckdb "github.com/marcboeker/go-duckdb/v2"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/queries"
)

// Types that go into the table as they are; a list of one of them does too. A value of any other type goes in as
// text, and comes out as its own type where text can be cast to it.
var (
	storedTypes = []queries.Type{"BOOLEAN", "TINYINT", "SMALLINT", "INTEGER", "BIGINT", "UTINYINT", "USMALLINT", "UINTEGER",
		"DOUBLE", "VARCHAR", "DATE", "TIMESTAMP"}
	castTypes = []string{"FLOAT", "UBIGINT", "HUGEINT", "UHUGEINT", "DECIMAL", "UUID", "TIME", "TIMESTAMPTZ", "TIMESTAMP_S", "TIMESTAMP_MS",
		"TIMESTAMP_NS", "TIMESTAMP WITH TIME ZONE"}
)

// writeParquet writes Parquet by way of a database in memory, which is DuckDB's own road to it.
func writeParquet(out io.Writer, result analytics.Result, _ Options) (err error) {
	dir, err := os.MkdirTemp("", "demarche-parquet-")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	path := filepath.Join(dir, "result.parquet")
	if err := copyToFile(path, result); err != nil {
		return err
	}
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, file)
	return errors.Join(err, file.Close())
}

func copyToFile(path string, result analytics.Result) (err error) {
	ctx := context.Background()
	connector, err := duckdb.NewConnector("?threads=1", nil)
	if err != nil {
		return err
	}
	db := sql.OpenDB(connector)
	defer func() { err = errors.Join(err, db.Close()) }()
	conn, err := db.Conn(ctx)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, conn.Close()) }()
	create, extract := parquetSQL(result.Columns)
	if _, err := conn.ExecContext(ctx, create); err != nil {
		return fmt.Errorf("making a table for the rows: %w", err)
	}
	if err := conn.Raw(func(c any) error { return appendRows(c.(driver.Conn), result) }); err != nil {
		return err
	}
	_, err = conn.ExecContext(ctx, fmt.Sprintf("COPY (%s) TO '%s' (FORMAT parquet, COMPRESSION zstd)", extract,
		strings.ReplaceAll(path, "'", "''")))
	return err
}

// parquetSQL gives the statement that makes a table for the columns, and the SELECT that gives them their types.
func parquetSQL(columns []analytics.Column) (create, extract string) {
	var fields, casts []string
	for _, c := range columns {
		name := `"` + strings.ReplaceAll(c.Name, `"`, `""`) + `"`
		fields = append(fields, name+" "+string(storedType(c.Type)))
		if castable(c.Type) {
			name = fmt.Sprintf("CAST(%s AS %s) AS %s", name, c.Type, name)
		}
		casts = append(casts, name)
	}
	return "CREATE TABLE result (" + strings.Join(fields, ", ") + ")", "SELECT " + strings.Join(casts, ", ") + " FROM result"
}

func storedType(t queries.Type) queries.Type {
	if slices.Contains(storedTypes, elementType(t)) && strings.Count(string(t), "[]") < 2 {
		return t
	}
	return queries.Varchar
}

func castable(t queries.Type) bool {
	name, _, _ := strings.Cut(string(t), "(")
	return slices.Contains(castTypes, name)
}

func appendRows(conn driver.Conn, result analytics.Result) (err error) {
	appender, err := duckdb.NewAppenderFromConn(conn, "", "result")
	if err != nil {
		return fmt.Errorf("making a table for the rows: %w", err)
	}
	defer func() { err = errors.Join(err, appender.Close()) }()
	values := make([]driver.Value, len(result.Columns))
	for n, row := range result.Rows {
		for i, value := range row {
			values[i] = storedValue(value, result.Columns[i].Type)
		}
		if err := appender.AppendRow(values...); err != nil {
			return fmt.Errorf("row %d: %w", n+1, err)
		}
	}
	return nil
}

// storedValue is the value that goes into a column of storedType(t).
func storedValue(value any, t queries.Type) any {
	if value == nil || storedType(t) == t {
		return value
	}
	return cellText(value, t)
}
