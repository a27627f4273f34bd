package analytics

import (
	"testing"

	"github.com/demarche/demarche/queries"
)

func TestAViewIsAskedOfTheOnePartThatHasRows(t *testing.T) {
	params := []queries.Param{{Name: "country", Type: queries.VarcharAll}, {Name: "topic", Type: queries.VarcharAll}}
	const both = "FROM selected_rows(earliest_before($from::DATE, NULL), NULL, $country::VARCHAR[], NULL,\n  $topic::VARCHAR[], NULL, NULL, NULL, NULL), step"
	for _, test := range []struct {
		name, sql string
		values    []any
		want      string
	}{
		{"nothing picked", both, []any{nil, nil}, "_any"},
		{"one value", both, []any{[]string{"VNM"}, nil}, "_one"},
		{"two values of one list", both, []any{[]string{"VNM", "JPN"}, nil}, "_several"},
		{"one value of each of two lists", both, []any{[]string{"VNM"}, []string{"trade"}}, "_several"},
		{"a list that the query does not fill", "FROM selected_rows(NULL, NULL, NULL, NULL, $topic::VARCHAR[], NULL, NULL, NULL, NULL)", []any{[]string{"VNM"}, nil}, "_any"},
		{"a list in the text", "FROM selected_rows(NULL, NULL, ['VNM'], NULL, $topic::VARCHAR[], NULL, NULL, NULL, NULL)", []any{nil, nil}, ""},
		{"a list that is worked out", "FROM selected_rows(NULL, NULL, list_sort($country::VARCHAR[]), NULL, NULL, NULL, NULL, NULL, NULL)", []any{nil, nil}, ""},
		{"a call that does not end", "FROM selected_rows(NULL, NULL", []any{nil, nil}, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			q := queries.Query{SQL: test.sql, Params: params}
			want := "FROM selected_rows" + test.want + test.sql[len("FROM selected_rows"):]
			if got := forView(q, test.values); got != want {
				t.Errorf("got %s", got)
			}
		})
	}
	other := queries.Query{SQL: "SELECT selected_rows, unselected_rows(1) FROM selected(NULL)", Params: params}
	if got := forView(other, []any{nil, nil}); got != other.SQL {
		t.Errorf("what is no such macro is changed: %s", got)
	}
}
