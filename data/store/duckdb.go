package store

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"fmt"
	"strings"
	"sync"

	"github.com/marcboeker/go-duckdb/v2"
)

// database is a DuckDB in memory that a snapshot is attached to. Attaching takes any path, where the driver's own
// way takes the path for a URL. All work goes over one connection, so that USE holds.
type database struct {
	db    *sql.DB
	conn  *sql.Conn
	turns sync.Mutex // for tables that are written side by side
}

// openDatabase attaches the snapshot file at path under name and makes it the default. Rows keep the order in which they are
// written, which DuckDB could do without and load a little faster: by their order those that belong together are found.
func openDatabase(ctx context.Context, path, name string, readOnly bool) (*database, error) {
	connector, err := duckdb.NewConnector("", nil)
	if err != nil {
		return nil, fmt.Errorf("start DuckDB: %w", err)
	}
	db := sql.OpenDB(connector)
	conn, err := db.Conn(ctx)
	if err != nil {
		db.Close()
		return nil, fmt.Errorf("connect to DuckDB: %w", err)
	}
	d := &database{db: db, conn: conn}
	if err := d.attach(ctx, path, name, readOnly); err != nil {
		d.close()
		return nil, err
	}
	if err := d.exec(ctx, "USE "+name); err != nil {
		d.close()
		return nil, err
	}
	return d, nil
}

func (d *database) attach(ctx context.Context, path, name string, readOnly bool) error {
	mode := ""
	if readOnly {
		mode = " (READ_ONLY)"
	}
	statement := "ATTACH '" + strings.ReplaceAll(path, "'", "''") + "' AS " + name + mode
	if _, err := d.conn.ExecContext(ctx, statement); err != nil {
		return fmt.Errorf("open %s: %w", path, err)
	}
	return nil
}

func (d *database) exec(ctx context.Context, statement string, args ...any) error {
	if _, err := d.conn.ExecContext(ctx, statement, args...); err != nil {
		return fmt.Errorf("run %q: %w", firstLine(statement), err)
	}
	return nil
}

// number runs a query for one number.
func (d *database) number(ctx context.Context, query string) (int, error) {
	var n int
	if err := d.conn.QueryRowContext(ctx, query).Scan(&n); err != nil {
		return 0, fmt.Errorf("run %q: %w", firstLine(query), err)
	}
	return n, nil
}

// each runs a query and calls row for each row; row scans it.
func (d *database) each(ctx context.Context, query string, row func(scan func(...any) error) error) error {
	rows, err := d.conn.QueryContext(ctx, query)
	if err != nil {
		return fmt.Errorf("run %q: %w", firstLine(query), err)
	}
	defer rows.Close()
	for rows.Next() {
		if err := row(rows.Scan); err != nil {
			return fmt.Errorf("read %q: %w", firstLine(query), err)
		}
	}
	if err := rows.Err(); err != nil {
		return fmt.Errorf("read %q: %w", firstLine(query), err)
	}
	return nil
}

// close gives the memory and the files back. A file attached for writing is checkpointed by then or is thrown away.
func (d *database) close() error {
	connErr := d.conn.Close()
	if err := d.db.Close(); err != nil {
		return fmt.Errorf("close DuckDB: %w", err)
	}
	if connErr != nil {
		return fmt.Errorf("close the connection to DuckDB: %w", connErr)
	}
	return nil
}

// table appends rows to one table. Several tables may be written side by side, each by one goroutine: an appender
// works in memory of its own, but for when its chunk of rows is full and when it is closed. Those go by turns.
type table struct {
	name     string
	appender *duckdb.Appender
	rows     int
	turns    *sync.Mutex
}

// table opens an appender on a table of the database attached as catalog.
func (d *database) table(catalog, name string) (*table, error) {
	d.turns.Lock()
	defer d.turns.Unlock()
	t := &table{name: name, turns: &d.turns}
	err := d.conn.Raw(func(conn any) error {
		var err error
		t.appender, err = duckdb.NewAppender(conn.(driver.Conn), catalog, "main", name)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("append to %s: %w", name, err)
	}
	return t, nil
}

func (t *table) append(values ...driver.Value) error {
	if t.rows%duckdb.GetDataChunkCapacity() == 0 {
		t.turns.Lock()
		defer t.turns.Unlock()
	}
	if err := t.appender.AppendRow(values...); err != nil {
		return fmt.Errorf("append to %s: %w", t.name, err)
	}
	t.rows++
	return nil
}

func (t *table) close() error {
	t.turns.Lock()
	defer t.turns.Unlock()
	if err := t.appender.Close(); err != nil {
		return fmt.Errorf("append to %s: %w", t.name, err)
	}
	return nil
}

// text hands a string to an appender, which would take a zero byte for its end.
func text(s string) driver.Value {
	if strings.IndexByte(s, 0) >= 0 {
		return []byte(s)
	}
	return s
}

// optional is text, NULL for the empty string.
func optional(s string) driver.Value {
	if s == "" {
		return nil
	}
	return text(s)
}

func firstLine(statement string) string {
	line, _, _ := strings.Cut(strings.TrimSpace(statement), "\n")
	return line
}
