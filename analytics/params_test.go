package analytics_test

import (
	"context"
	"errors"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/analytics/testdb"
	"github.com/demarche/demarche/queries"
)

// every is a query with a parameter of each type.
func every(t *testing.T) queries.Query {
	t.Helper()
	q, err := queries.Parse("every.sql", `-- title: Every type
-- question: What comes back?
-- section: Tests
-- param: day DATE = '2017-01-01' -- a day
-- param: n BIGINT = 7 -- a number
-- param: x DOUBLE = NULL -- a number
-- param: yes BOOLEAN = TRUE -- whether
-- param: word VARCHAR = NULL {one, two} -- a word
-- param: words VARCHAR[] = ['a', 'b'] -- words
-- param: key VARCHAR = REQUIRED -- a key
-- column: day DATE -- a day
-- column: n BIGINT -- a number
-- column: x DOUBLE -- a number
-- column: yes BOOLEAN -- whether
-- column: word VARCHAR -- a word
-- column: words VARCHAR[] -- words
-- column: key VARCHAR -- a key
-- chart: table
SELECT $day::DATE AS day, $n::BIGINT AS n, $x::DOUBLE AS x, $yes::BOOLEAN AS yes, $word::VARCHAR AS word,
       $words::VARCHAR[] AS words, $key::VARCHAR AS key`)
	if err != nil {
		t.Fatal(err)
	}
	return q
}

func TestParametersReachTheDatabaseInTheirTypes(t *testing.T) {
	db, q := testdb.Small(t), every(t)
	first := time.Date(2017, 1, 1, 0, 0, 0, 0, time.UTC)
	for _, test := range []struct {
		name, params string
		want         []any
	}{
		{"defaults", "key=k", []any{first, int64(7), nil, true, nil, []any{"a", "b"}, "k"}},
		{"all given", "day=2018-02-03&n=-1&x=0.25&yes=false&word=two&words=c,d&words=e&key='", []any{
			time.Date(2018, 2, 3, 0, 0, 0, 0, time.UTC), int64(-1), 0.25, false, "two", []any{"c", "d", "e"}, "'"}},
		{"empty values are defaults", "day=&n=&x=&yes=&word=&words=&key=k", []any{first, int64(7), nil, true, nil, []any{"a", "b"}, "k"}},
		{"text that looks like SQL", "key='; DROP TABLE engagements --", []any{first, int64(7), nil, true, nil, []any{"a", "b"}, "'; DROP TABLE engagements --"}},
		{"letters of other scripts", "key=이름&words=윤병세", []any{first, int64(7), nil, true, nil, []any{"윤병세"}, "이름"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			values, err := url.ParseQuery(strings.ReplaceAll(test.params, ";", "%3B"))
			if err != nil {
				t.Fatal(err)
			}
			args, err := analytics.Bind(q, values)
			if err != nil {
				t.Fatal(err)
			}
			result, err := analytics.Run(context.Background(), db, q, args)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff([][]any{test.want}, result.Rows); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestEmptyListIsNoFilterAndNotNoRows(t *testing.T) {
	db, q := testdb.Small(t), query(t, "by-kind")
	for name, args := range map[string]analytics.Args{
		"nothing": nil, "nil": {"kind": nil}, "nil list": {"kind": []string(nil)}, "empty list": {"kind": []string{}},
	} {
		result, err := analytics.Run(context.Background(), db, q, args)
		if err != nil || len(result.Rows) != 6 {
			t.Errorf("%s gives %d kinds and %v, want 6", name, len(result.Rows), err)
		}
	}
}

func TestWrongParametersAreNamed(t *testing.T) {
	q := every(t)
	for _, test := range []struct{ name, params, param, want string }{
		{"a misspelled name", "wrod=one", "wrod", "did you mean word? It has day, n, x, yes, word, words, key"},
		{"a name like none", "country=USA", "country", "none of that name; it has day"},
		{"no number", "n=7.5", "n", `"7.5" is no whole number`},
		{"no fraction", "x=much", "x", `"much" is no number`},
		{"neither true nor false", "yes=perhaps", "yes", "neither true nor false"},
		{"no choice", "word=three", "word", `"three" is none of one, two`},
		{"two values", "n=1&n=2", "n", "it is given 2 times"},
		{"no day", "day=1.1.2017", "day", "is no date"},
	} {
		t.Run(test.name, func(t *testing.T) {
			values, err := url.ParseQuery(test.params)
			if err != nil {
				t.Fatal(err)
			}
			_, err = analytics.Bind(q, values)
			checkParamError(t, err, test.param, test.want)
		})
	}
	for _, test := range []struct {
		name, param, want string
		args              analytics.Args
	}{
		{"one that is needed", "key", "it is needed (a key)", analytics.Args{}},
		{"a name that is not declared", "keys", "none of that name", analytics.Args{"keys": "k"}},
		{"a value of another type", "n", "a string is no BIGINT", analytics.Args{"key": "k", "n": "7"}},
		{"no choice as a value", "word", "none of one, two", analytics.Args{"key": "k", "word": "three"}},
	} {
		t.Run(test.name, func(t *testing.T) { checkParamError(t, test.args.Check(q), test.param, test.want) })
	}
	none := query(t, "sources-in-use")
	_, err := analytics.Bind(none, url.Values{"from": {"2017"}})
	checkParamError(t, err, "from", "has no parameters")
}

func checkParamError(t *testing.T, err error, param, want string) {
	t.Helper()
	var wrong *analytics.ParamError
	if !errors.As(err, &wrong) || wrong.Param != param || !strings.Contains(err.Error(), want) {
		t.Errorf("got %v, want one of parameter %s with %q", err, param, want)
	}
}
