package analytics

import (
	"time"

	"github.com/demarche/demarche/queries"
)

// Result is what a query gave. Results may be shared between requests: do not change one.
type Result struct {
	Columns   []Column
	Rows      [][]any // a row has one value a column: nil, bool, int64, float64, json.Number, string, []byte, time.Time (UTC), []any or map[string]any
	Truncated bool    // there were more rows than MaxRows
	MaxRows   int
	Elapsed   time.Duration // of the run that filled it, even where it comes from the cache
	SQL       string
}

// Column is a column of a Result.
type Column struct {
	Name        string
	Type        queries.Type // of DuckDB; for users' own SQL any type there is, such as "DECIMAL(9,2)"
	Description string       // "" for users' own SQL
}

// Index is the position of a column, -1 where there is none of that name.
func (r Result) Index(column string) int {
	for i, c := range r.Columns {
		if c.Name == column {
			return i
		}
	}
	return -1
}

// Value is the value of a column in a row; nil where there is no such row or column.
func (r Result) Value(row int, column string) any {
	i := r.Index(column)
	if i < 0 || row < 0 || row >= len(r.Rows) {
		return nil
	}
	return r.Rows[row][i]
}

// bytes is about how much memory the result takes.
func (r Result) bytes() int {
	n := len(r.SQL)
	for _, row := range r.Rows {
		n += 24
		for _, value := range row {
			n += sizeOf(value)
		}
	}
	return n
}

func sizeOf(value any) int {
	const header = 16 // of an interface value
	switch v := value.(type) {
	case string:
		return header + 16 + len(v)
	case []byte:
		return header + 24 + len(v)
	case []any:
		n := header + 24
		for _, item := range v {
			n += sizeOf(item)
		}
		return n
	case map[string]any:
		n := header + 48
		for name, item := range v {
			n += 16 + len(name) + sizeOf(item)
		}
		return n
	}
	return header + 24
}
