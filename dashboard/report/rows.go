package report

import (
	"fmt"
	"time"

	"github.com/demarche/demarche/analytics"
)

// rows reads a result by the names of its columns. A column that is not there, or a NULL, reads as nothing.
type rows struct {
	at   map[string]int
	list [][]any
}

func newRows(res analytics.Result) rows {
	r := rows{map[string]int{}, res.Rows}
	for i, c := range res.Columns {
		r.at[c.Name] = i
	}
	return r
}

// need says which of the columns the result lacks.
func (r rows) need(names ...string) error {
	for _, name := range names {
		if _, ok := r.at[name]; !ok {
			return fmt.Errorf("the result has no column %q", name)
		}
	}
	return nil
}

func (r rows) value(row []any, name string) any {
	i, ok := r.at[name]
	if !ok || i >= len(row) {
		return nil
	}
	return row[i]
}

func (r rows) text(row []any, name string) string {
	s, _ := r.value(row, name).(string)
	return s
}

func (r rows) number(row []any, name string) int {
	n, _ := r.value(row, name).(int64)
	return int(n)
}

func (r rows) date(row []any, name string) time.Time {
	t, _ := r.value(row, name).(time.Time)
	return t
}

func (r rows) yes(row []any, name string) bool {
	b, _ := r.value(row, name).(bool)
	return b
}

func (r rows) words(row []any, name string) []string {
	items, _ := r.value(row, name).([]any)
	var words []string
	for _, item := range items {
		if s, ok := item.(string); ok {
			words = append(words, s)
		}
	}
	return words
}
