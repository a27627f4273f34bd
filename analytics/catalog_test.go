package analytics_test

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/analytics/testdb"
	"github.com/demarche/demarche/queries"
)

var update = flag.Bool("update", false, "write the golden files anew")

func query(t testing.TB, name string) queries.Query {
	t.Helper()
	catalog, err := queries.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	q, err := catalog.Get(name)
	if err != nil {
		t.Fatal(err)
	}
	return q
}

// TestCatalogAnswersForNineEngagements compares what queries give for the small database with golden files. A
// file has the parameters on its first line; testdb/small.sql lists the engagements that the figures count.
func TestCatalogAnswersForNineEngagements(t *testing.T) {
	files, err := filepath.Glob("testdata/catalog/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	if len(files) < 30 {
		t.Fatalf("found %d golden files, want at least 30", len(files))
	}
	db := testdb.Small(t)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			line, _, _ := strings.Cut(string(want), "\n")
			name, params, _ := strings.Cut(line, "?")
			got := line + "\n" + answer(t, db, name, params)
			if *update {
				if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			if diff := cmp.Diff(string(want), got); diff != "" && !*update {
				t.Error(diff)
			}
		})
	}
}

// answer runs a query and writes its rows as text.
func answer(t *testing.T, db analytics.Querier, name, params string) string {
	t.Helper()
	q := query(t, name)
	values, err := url.ParseQuery(params)
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
	var b strings.Builder
	for i, c := range result.Columns {
		if c.Description == "" {
			t.Errorf("column %s has no description", c.Name)
		}
		fmt.Fprintf(&b, "%s%s", separator(i), c.Name)
	}
	for _, row := range result.Rows {
		b.WriteByte('\n')
		for i, value := range row {
			fmt.Fprintf(&b, "%s%s", separator(i), text(t, value))
		}
	}
	return b.String() + "\n"
}

func separator(i int) string {
	if i == 0 {
		return ""
	}
	return " | "
}

func text(t *testing.T, value any) string {
	t.Helper()
	switch v := value.(type) {
	case nil:
		return "-"
	case time.Time:
		return v.Format(time.DateOnly)
	case string:
		return v
	}
	b, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
