package analytics

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/demarche/demarche/analytics/testdb"
	"github.com/demarche/demarche/queries"
)

func TestOneRowIsLookedUpAheadOnceForAllItsFields(t *testing.T) {
	const call = "searched($search::VARCHAR, $from::DATE, NULL)"
	day := time.Date(2017, 2, 1, 0, 0, 0, 0, time.UTC)
	v := view{
		query:  queries.Query{Params: []queries.Param{{Name: "search"}, {Name: "from"}, {Name: "limit"}}},
		values: []any{"meet", day, int64(2)},
	}
	text := "FROM search_postings WHERE term = (SELECT term FROM " + call + ") AND release >= (SELECT newest FROM " + call + ") LIMIT $limit"
	got, err := v.lookUp(context.Background(), testdb.Small(t), text)
	if want := "FROM search_postings WHERE term = $value_1::INTEGER AND release >= $value_2::INTEGER LIMIT $limit"; err != nil || got != want {
		t.Fatalf("got %s, %v", got, err)
	}
	if bound := v.bound(got); len(bound) != 3 {
		t.Errorf("bound is %v, want the limit and two values", bound)
	}
}

func TestWhatCannotBeLookedUpAheadStays(t *testing.T) {
	for name, text := range map[string]string{
		"a field that the row has not":   "SELECT (SELECT terms FROM searched(NULL, NULL, NULL))",
		"a value in the text":            "SELECT (SELECT term FROM searched('meet', NULL, NULL))",
		"more than the field of the row": "SELECT (SELECT term FROM searched(NULL, NULL, NULL) LIMIT 1)",
		"another macro":                  "SELECT (SELECT term FROM researched(NULL, NULL, NULL))",
	} {
		if got, err := (&view{}).lookUp(context.Background(), testdb.Small(t), text); err != nil || got != text {
			t.Errorf("%s: got %s, %v", name, got, err)
		}
	}
}

func TestALookUpThatFailsSaysWhichOneItWas(t *testing.T) {
	v := view{}
	_, err := v.lookUp(context.Background(), testdb.Small(t), "SELECT (SELECT term FROM searched(no_column, NULL, NULL))")
	if err == nil || !strings.Contains(err.Error(), "looking up searched(no_column, NULL, NULL)") {
		t.Errorf("got %v", err)
	}
}
