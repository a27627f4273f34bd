package analytics

import (
	"context"
	"database/sql"
	"strings"
	"testing"
	"time"

	"github.com/demarche/demarche/analytics/testdb"
	"github.com/demarche/demarche/queries"
)

func TestOneRowIsLookedUpAheadOnceForAllItsFields(t *testing.T) {
	const term, days = "searched_term($search::VARCHAR)", "searched_days($from::DATE, NULL)"
	day := time.Date(2017, 2, 1, 0, 0, 0, 0, time.UTC)
	v := view{
		query:  queries.Query{Params: []queries.Param{{Name: "search"}, {Name: "from"}, {Name: "limit"}}},
		values: []any{"meet", day, int64(2)},
	}
	text := "FROM search_postings WHERE term = (SELECT number FROM " + term + ") AND release BETWEEN (SELECT newest FROM " + days +
		") AND (SELECT oldest FROM " + days + ") LIMIT $limit"
	got, err := v.lookUp(context.Background(), testdb.Small(t), text)
	if want := "FROM search_postings WHERE term = $value_1::INTEGER AND release BETWEEN $value_2::INTEGER AND $value_3::INTEGER LIMIT $limit"; err != nil || got != want {
		t.Fatalf("got %s, %v", got, err)
	}
	if bound := v.bound(got); len(bound) != 4 {
		t.Errorf("bound is %v, want the limit and three values", bound)
	}
}

func TestWhatCannotBeLookedUpAheadStays(t *testing.T) {
	for name, text := range map[string]string{
		"a field that the row has not":   "SELECT (SELECT term FROM searched_days(NULL, NULL))",
		"a value in the text":            "SELECT (SELECT number FROM searched_term('meet'))",
		"more than the field of the row": "SELECT (SELECT newest FROM searched_days(NULL, NULL) LIMIT 1)",
		"another macro":                  "SELECT (SELECT number FROM researched_term(NULL))",
	} {
		if got, err := (&view{}).lookUp(context.Background(), testdb.Small(t), text); err != nil || got != text {
			t.Errorf("%s: got %s, %v", name, got, err)
		}
	}
}

func TestALookUpThatFailsSaysWhichOneItWas(t *testing.T) {
	v := view{}
	_, err := v.lookUp(context.Background(), testdb.Small(t), "SELECT (SELECT number FROM searched_term(no_column))")
	if err == nil || !strings.Contains(err.Error(), "looking up searched_term(no_column)") {
		t.Errorf("got %v", err)
	}
}

func TestATermThatIsInNoReleaseIsNull(t *testing.T) {
	v := view{query: queries.Query{Params: []queries.Param{{Name: "search"}}}, values: []any{"tillerson"}}
	got, err := v.lookUp(context.Background(), testdb.Small(t), "SELECT (SELECT number FROM searched_term($search::VARCHAR))")
	if bound := v.bound(got); err != nil || len(bound) != 1 || bound[0].(sql.NamedArg).Value != nil {
		t.Errorf("got %s with %v, %v", got, bound, err)
	}
}

// memory keeps what it is given.
type memory map[string]any

func (m memory) Kept(key string) (any, bool)       { value, ok := m[key]; return value, ok }
func (m memory) Keep(key string, value any, _ int) { m[key] = value }

func TestWhatWasLookedUpIsKept(t *testing.T) {
	kept := memory{}
	const text = "SELECT (SELECT number FROM searched_term($search::VARCHAR))"
	asked := func(db Querier, term string) any {
		v := view{query: queries.Query{Params: []queries.Param{{Name: "search"}}}, values: []any{term}, kept: kept}
		got, err := v.lookUp(context.Background(), db, text)
		if err != nil {
			t.Fatal(err)
		}
		return v.bound(got)[0].(sql.NamedArg).Value
	}
	db := testdb.Small(t)
	first, other := asked(db, "meet"), asked(db, "minist")
	if first == other {
		t.Fatalf("both terms have the number %v", first)
	}
	if again := asked(nil, "meet"); again != first {
		t.Errorf("kept is %v, want %v", again, first)
	}
}
