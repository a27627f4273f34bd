package store

import (
	"context"
	"path/filepath"
	"strings"
	"testing"
)

// damaged makes an empty snapshot file, changes it, and checks it.
func damaged(t *testing.T, change string, facts map[string]string) error {
	t.Helper()
	ctx := context.Background()
	path := filepath.Join(t.TempDir(), "a.duckdb")
	db, err := openDatabase(ctx, path, nextName, false)
	if err != nil {
		t.Fatal(err)
	}
	for _, run := range []string{schema + views, change, derive, "CHECKPOINT " + nextName} {
		if err := db.exec(ctx, run); err != nil {
			t.Fatal(err)
		}
	}
	if err := db.close(); err != nil {
		t.Fatal(err)
	}
	return check(ctx, path, facts)
}

func TestCheckFindsWhatIsWrong(t *testing.T) {
	const release = "INSERT INTO releases BY NAME SELECT 'x:1' AS release, 'x' AS source, '' AS layout, false AS unofficial_translation, " +
		"false AS truncated, '' AS text, '' AS text_sha256, '' AS sha256, '' AS file, now() AS loaded_at"
	const source = "INSERT INTO sources VALUES ('x', 'X', NULL, NULL); "
	const engagement = "INSERT INTO engagements BY NAME SELECT 'e' AS engagement, 'call' AS kind, 'held' AS status, 'none' AS date_method, " +
		"0 AS date_uncertainty, 'x' AS source, 1 AS confidence, 1 AS releases, 'x:1' AS release, '' AS summary, []::VARCHAR[] AS countries, " +
		"[]::VARCHAR[] AS organizations, []::VARCHAR[] AS topics, []::VARCHAR[] AS officials; "
	const point, end = "INSERT INTO points VALUES ", "'title', NULL, NULL, 0, 0, 0); "
	tests := []struct {
		name, change          string
		releases, engagements string
		want                  string // "" where nothing is wrong
	}{
		{"an empty snapshot is whole", "SELECT 1", "0", "0", ""},
		{"a release is missing", source, "1", "0", "0 releases, should be 1"},
		{"a release of no source", release, "1", "0", "1 releases of no source"},
		{"a release twice", source + release + "; " + release, "2", "0", "1 releases twice"},
		{"a point of no release", "INSERT INTO points VALUES ('x:1', 0, 'title', NULL, NULL, 0, 0, 0)", "0", "0", "1 points of no release"},
		{"evidence of no report", "INSERT INTO evidence VALUES ('x:1#1', 'kind', 'call', 0, 0, 0)", "0", "0", "1 evidence of no report"},
		{"a person who is no official", source + release + "; " + engagement +
			"INSERT INTO engagement_people VALUES ('e', 'home', 0, 'A', NULL, NULL, NULL, 'a')", "1", "1", "1 people who are no officials"},
		{"points apart", source + release + "; " + release + "; UPDATE releases SET release = 'y:1' WHERE rowid = 1; " + point + "('x:1', 0, " + end + point +
			"('y:1', 0, " + end + point + "('x:1', 1, " + end, "2", "0", "1 points that lie apart"},
		{"engagements by chance", source + release + "; " + engagement + engagement + "UPDATE engagements SET engagement = 'd' WHERE rowid = 1", "1", "2",
			"2 engagements out of order"},
		{"an engagement that no report tells", source + release + "; " + engagement, "1", "1", "1 engagements that count other releases"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			err := damaged(t, tt.change, map[string]string{"releases": tt.releases, "reports": "0", "engagements": tt.engagements, "rejects": "0"})
			if tt.want == "" && err != nil || tt.want != "" && (err == nil || !strings.Contains(err.Error(), tt.want)) {
				t.Errorf("got %v, want %q", err, tt.want)
			}
		})
	}
}
