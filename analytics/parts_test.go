package analytics

import (
	"database/sql"
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/demarche/demarche/analytics/testdb"
	"github.com/demarche/demarche/queries"
)

func TestAViewIsAskedOfTheOnePartThatHasRows(t *testing.T) {
	params := []queries.Param{{Name: "from", Type: queries.Date}, {Name: "country", Type: queries.VarcharAll}, {Name: "topic", Type: queries.VarcharAll}}
	const both = "(earliest_before($from::DATE, NULL), NULL, $country::VARCHAR[], NULL,\n  $topic::VARCHAR[], NULL, NULL, NULL, NULL)"
	const lone = "($from::DATE, NULL, CASE WHEN len($country::VARCHAR[]) = 1 THEN $country::VARCHAR[] END, NULL, $topic::VARCHAR[], NULL, NULL, NULL, NULL)"
	numbers := func(field, value string) (int64, error) { return int64(len(field) + len(value)), nil }
	from := sql.Named("from", nil)
	vietnam, trade := sql.Named("country", []string{"VNM"}), sql.Named("topic", []string{"trade"})
	for _, test := range []struct {
		name, call string
		values     []any
		want       string
		bound      []any
	}{
		{"nothing picked", both, []any{nil, nil, nil}, "_any(earliest_before($from::DATE, NULL), NULL, NULL, NULL, NULL)", []any{from}},
		{"one value", both, []any{nil, []string{"VNM"}, nil}, "_of($value_1::INTEGER, earliest_before($from::DATE, NULL), NULL, NULL, NULL, NULL)",
			[]any{from, sql.Named("value_1", int64(10))}},
		{"one value of another list", both, []any{nil, nil, []string{"trade"}}, "_of($value_1::INTEGER, earliest_before($from::DATE, NULL), NULL, NULL, NULL, NULL)",
			[]any{from, sql.Named("value_1", int64(10))}},
		{"two values of one list", both, []any{nil, []string{"VNM", "JPN"}, nil},
			"_several(earliest_before($from::DATE, NULL), NULL, $country::VARCHAR[], NULL, $topic::VARCHAR[], NULL, NULL, NULL, NULL)",
			[]any{from, sql.Named("country", []string{"VNM", "JPN"}), sql.Named("topic", nil)}},
		{"several of one list and one of another", both, []any{nil, []string{"VNM", "JPN"}, []string{"trade"}},
			"_several(earliest_before($from::DATE, NULL), NULL, $country::VARCHAR[], NULL, $topic::VARCHAR[], NULL, NULL, NULL, NULL)",
			[]any{from, sql.Named("country", []string{"VNM", "JPN"}), trade}},
		{"a list that the query does not fill", "(NULL, NULL, NULL, NULL, $topic::VARCHAR[], NULL, $country::VARCHAR[], NULL, NULL)", []any{nil, []string{"VNM"}, nil},
			"_any(NULL, NULL, $country::VARCHAR[], NULL, NULL)", []any{vietnam}},
		{"a list in the text", "(NULL, NULL, ['VNM'], NULL, NULL, NULL, NULL, NULL, NULL)", []any{nil, nil, nil}, "", nil},
		{"a list that is worked out", "(NULL, NULL, list_sort($country::VARCHAR[]), NULL, NULL, NULL, NULL, NULL, NULL)", []any{nil, []string{"VNM"}, nil}, "", []any{vietnam}},
		{"a list that counts where it has one value", lone, []any{nil, []string{"VNM"}, nil}, "_of($value_1::INTEGER, $from::DATE, NULL, NULL, NULL, NULL)",
			[]any{from, sql.Named("value_1", int64(10))}},
		{"the same of two values", lone, []any{nil, []string{"VNM", "JPN"}, nil}, "_any($from::DATE, NULL, NULL, NULL, NULL)", []any{from}},
		{"the same of two values beside another list", lone, []any{nil, []string{"VNM", "JPN"}, []string{"trade"}}, "_of($value_1::INTEGER, $from::DATE, NULL, NULL, NULL, NULL)",
			[]any{from, sql.Named("value_1", int64(10))}},
		{"one list that counts by the length of another", "(NULL, NULL, CASE WHEN len($topic::VARCHAR[]) = 1 THEN $country::VARCHAR[] END, NULL, NULL, NULL, NULL, NULL, NULL)",
			[]any{nil, []string{"VNM"}, nil}, "", []any{vietnam, sql.Named("topic", nil)}},
		{"a call that does not end", "(NULL, NULL", []any{nil, nil, nil}, "", nil},
		{"a call of too few", "(NULL, NULL, NULL)", []any{nil, nil, nil}, "", nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			v := view{query: queries.Query{SQL: "FROM selected_rows" + test.call + ", step", Params: params}, values: test.values, number: numbers}
			want := test.want
			if want == "" {
				want = test.call
			}
			got, err := v.statement()
			if err != nil || got != "FROM selected_rows"+want+", step" {
				t.Errorf("got %s, %v", got, err)
			}
			if bound := v.bound(got); !reflect.DeepEqual(bound, test.bound) {
				t.Errorf("bound is %v, want %v", bound, test.bound)
			}
		})
	}
}

func TestOneValueOfEachOfTwoListsIsAskedOfTheRowsOfTheRarer(t *testing.T) {
	q := queries.Query{
		SQL:    "FROM selected_topics(NULL, $to::DATE, $country::VARCHAR[], NULL, $topic::VARCHAR[], NULL, NULL, NULL, NULL) t",
		Params: []queries.Param{{Name: "to"}, {Name: "country"}, {Name: "topic"}},
	}
	numbers := map[string]int64{"VNM": 17, "trade": 3}
	v := view{query: q, values: []any{nil, []string{"VNM"}, []string{"trade"}}, number: func(_, value string) (int64, error) { return numbers[value], nil }}
	const want = "FROM (FROM selected_topics_of($value_1::INTEGER, NULL, $to::DATE, NULL, NULL, NULL)" +
		" WHERE number IN (SELECT number FROM value_rows WHERE value_number = $value_2::INTEGER)) t"
	got, err := v.statement()
	if err != nil || got != want {
		t.Errorf("got %s, %v", got, err)
	}
	bound := []any{sql.Named("to", nil), sql.Named("value_1", int64(17)), sql.Named("value_2", int64(3))}
	if diff := v.bound(got); !reflect.DeepEqual(diff, bound) {
		t.Errorf("bound is %v, want %v", diff, bound)
	}
	v.number = nil
	if got, err := v.statement(); err != nil || !strings.Contains(got, "_several(") {
		t.Errorf("without numbers got %s, %v", got, err)
	}
}

func TestAValueOfTwoCountsIsBoundOnce(t *testing.T) {
	const call = "selected_rows(NULL, NULL, $country::VARCHAR[], NULL, NULL, NULL, NULL, NULL, NULL)"
	v := view{
		query:  queries.Query{SQL: "FROM " + call + ", " + call, Params: []queries.Param{{Name: "country", Type: queries.VarcharAll}}},
		values: []any{[]string{"VNM"}}, number: func(string, string) (int64, error) { return 7, nil },
	}
	got, err := v.statement()
	if err != nil || strings.Count(got, "$value_1") != 2 || len(v.bound(got)) != 1 {
		t.Errorf("got %s with %v, %v; want one number for both", got, v.bound(got), err)
	}
}

func TestWithoutNumbersAViewOfOneValueStaysWhole(t *testing.T) {
	q := queries.Query{SQL: "FROM selected_rows(NULL, NULL, $country::VARCHAR[], NULL, NULL, NULL, NULL, NULL, NULL)", Params: []queries.Param{{Name: "country"}}}
	v := view{query: q, values: []any{[]string{"VNM"}}}
	if got, err := v.statement(); got != q.SQL || err != nil {
		t.Errorf("got %s, %v", got, err)
	}
	v.number = func(string, string) (int64, error) { return 0, errors.New("gone") }
	if _, err := v.statement(); err == nil {
		t.Error("numbers that cannot be read are no error")
	}
}

func TestWhatIsNoMacroOfPartsStays(t *testing.T) {
	q := queries.Query{SQL: "SELECT selected_rows, unselected_rows(1) FROM selected(NULL)"}
	if got, err := (&view{query: q}).statement(); got != q.SQL || err != nil {
		t.Errorf("changed to %s, %v", got, err)
	}
}

func TestEveryMacroOfPartsIsKnown(t *testing.T) {
	rows, err := testdb.Small(t).Query("SELECT DISTINCT function_name, len(parameters) FROM duckdb_functions() WHERE function_name LIKE 'selected%' AND function_type = 'table_macro'")
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	arguments := map[string]int{}
	for rows.Next() {
		var name string
		var n int
		if err := rows.Scan(&name, &n); err != nil {
			t.Fatal(err)
		}
		arguments[name] = n
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	whole := 0
	for name := range arguments {
		stem, part := strings.CutSuffix(name, "_any")
		if !part {
			continue
		}
		whole++
		if !macroCall.MatchString(stem + "(") {
			t.Errorf("%s has parts that nobody asks for", stem)
		}
		for suffix, want := range map[string]int{"": macroArguments, "_any": 5, "_of": 6, "_several": macroArguments} {
			if got := arguments[stem+suffix]; got != want {
				t.Errorf("%s%s takes %d arguments, want %d", stem, suffix, got, want)
			}
		}
	}
	if whole < 7 {
		t.Errorf("found %d macros of parts, want at least 7", whole)
	}
}
