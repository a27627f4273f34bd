package analytics_test

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/demarche/demarche/analytics"
)

// refused is what a user's SQL may not be. FILE stands for a CSV file that exists.
var refused = map[string][]string{
	"other statements": {
		"INSERT INTO snapshot VALUES ('a', 'b')", "DELETE FROM engagements", "UPDATE engagements SET kind = 'call'", "DROP TABLE engagements",
		"CREATE TABLE t (a INT)", "CREATE TEMP TABLE t (a INT)", "CREATE OR REPLACE MACRO selected() AS 1", "ALTER TABLE engagements DROP kind", "TRUNCATE engagements",
		"MERGE INTO snapshot USING snapshot AS s ON true WHEN MATCHED THEN DELETE", "VACUUM", "ANALYZE", "CHECKPOINT", "BEGIN", "COMMIT",
		"PRAGMA version", "PRAGMA table_info('engagements')", "CALL pragma_version()", "EXPLAIN SELECT 1", "EXPLAIN ANALYZE SELECT 1",
		"SET threads = 1", "RESET threads", "SET VARIABLE a = 1", "USE memory", "PREPARE p AS SELECT 1", "EXECUTE p", "DEALLOCATE p",
		"COPY engagements TO 'FILE.out'", "COPY (SELECT 1) TO 'FILE.out'", "COPY snapshot FROM 'FILE'", "EXPORT DATABASE 'FILE.dir'", "IMPORT DATABASE 'FILE.dir'",
		"ATTACH 'FILE.db'", "ATTACH ':memory:' AS m", "DETACH memory", "INSTALL httpfs", "LOAD httpfs", "FORCE INSTALL spatial",
		"CREATE SECRET s (TYPE s3)", "COMMENT ON TABLE engagements IS 'x'", "CREATE VIEW v AS SELECT 1", "CREATE SEQUENCE q",
	},
	"more than one statement": {
		"SELECT 1; SELECT 2", "SELECT 1; DROP TABLE engagements", "DROP TABLE engagements; SELECT 1", "SELECT 1;;SELECT 2",
		"SELECT 1; -- harmless\nDROP TABLE engagements", "SELECT ';'; ATTACH 'FILE.db'",
	},
	"no statement": {"", " ", ";", "-- nothing", "/* nothing */"},
	"no SQL":       {"SELEC 1", "SELECT (", "SELECT 'a", "hello", "SELECT 1 /* open", "\x00", "SELECT '\x8c'", "SELECT 1\x00; DROP TABLE engagements"},
	"statements inside a SELECT": {
		"WITH x AS (INSERT INTO snapshot VALUES ('a', 'b') RETURNING *) SELECT * FROM x", "WITH x AS (DELETE FROM engagements RETURNING *) SELECT 1",
		"SELECT (DROP TABLE engagements)", "SELECT * FROM (COPY engagements TO 'FILE.out')",
	},
	"files": {
		"SELECT * FROM read_csv('FILE')", "SELECT * FROM read_csv_auto('FILE')", "FROM sniff_csv('FILE')", "FROM read_text('FILE')", "FROM read_blob('FILE')",
		"FROM read_json('FILE')", "FROM read_json_auto('FILE')", "FROM read_ndjson_objects('FILE')", "FROM read_parquet('FILE')", "FROM parquet_scan('FILE')",
		"FROM parquet_metadata('FILE')", "FROM glob('/*')", "FROM 'FILE'", `FROM "FILE"`, "SELECT * FROM 'FILE' AS t", "FROM 'https://example.org/a.csv'",
		"SELECT (SELECT count(*) FROM read_text('FILE'))", "WITH x AS (FROM read_text('FILE')) FROM x", "SELECT 1 WHERE EXISTS (FROM 'FILE')",
		"SELECT 1 UNION ALL SELECT count(*) FROM glob('*')", "FROM engagements JOIN read_csv('FILE') ON true", "FROM (VALUES (1)) t, LATERAL (FROM read_text('FILE'))",
		"DESCRIBE FROM read_csv('FILE')", "SUMMARIZE FROM 'FILE'", "DESCRIBE 'FILE'", "FROM main.read_text('FILE')", `FROM "read_text"('FILE')`, "FROM READ_TEXT('FILE')",
		"PIVOT (FROM read_csv('FILE')) ON a USING count(*)", "FROM query('FROM read_text(''FILE'')')", "FROM query_table('FILE')",
		"SELECT * FROM json_execute_serialized_sql(json_serialize_sql('SELECT 1'))", "SELECT getenv('HOME')", "FROM duckdb_secrets()", "FROM which_secret('s3://a', 's3')",
	},
	"functions that change the database or reach outside": {
		"FROM enable_logging()", "FROM enable_logging(storage := 'file', storage_path := 'FILE.log')", "FROM disable_logging()", "SELECT write_log('x')",
		"SELECT 1 WHERE write_log('x') IS NULL", "FROM truncate_duckdb_logs()", "FROM checkpoint()", "FROM force_checkpoint()", "FROM arrow_scan(1, 2, 3)",
		"FROM arrow_scan_dumb(1, 2, 3)", "FROM pandas_scan(1)", "FROM sql_auto_complete('S')", "FROM pragma_user_agent()", "SELECT nextval('q')",
		"FROM duckdb_extensions()", "FROM duckdb_settings()", "FROM duckdb_logs()",
	},
}

func TestSQLThatIsNotOneHarmlessSELECTIsRefused(t *testing.T) {
	dir := small(t)
	file := filepath.Join(t.TempDir(), "a.csv")
	if err := os.WriteFile(file, []byte("a,b\n1,secret\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	store := analytics.Open(dir, analytics.Options{})
	defer store.Close()
	snapshot, release, err := store.Acquire()
	if err != nil {
		t.Fatal(err)
	}
	defer release()
	for group, texts := range refused {
		for _, text := range texts {
			text = strings.ReplaceAll(text, "FILE", file)
			result, err := snapshot.RunSQL(context.Background(), text, 10)
			if err == nil {
				t.Errorf("%s: %q gives %v, want it refused", group, text, result.Rows)
				continue
			}
			var reason *analytics.SQLError
			if group != "files" && !errors.As(err, &reason) {
				t.Errorf("%s: %q is refused by the database alone: %v", group, text, err)
			}
		}
	}
	result, err := snapshot.RunSQL(context.Background(), "SELECT count(*) FROM engagements", 1)
	if err != nil || result.Rows[0][0] != int64(9) {
		t.Errorf("after all that, the engagements are %v, %v", result.Rows, err)
	}
	left, err := filepath.Glob(filepath.Join(filepath.Dir(file), "*"))
	if err != nil || len(left) != 1 {
		t.Errorf("files were written: %v, %v", left, err)
	}
}

func TestSELECTsOfAllShapesRun(t *testing.T) {
	store := analytics.Open(small(t), analytics.Options{})
	defer store.Close()
	snapshot, release, err := store.Acquire()
	if err != nil {
		t.Fatal(err)
	}
	defer release()
	for _, text := range []string{
		"SELECT 1", "SELECT 1;", "  select 1 ;  ", "FROM engagements", "TABLE engagements", "VALUES (1), (2)", "-- comment ; with\nSELECT ';' /* ; */ -- end",
		"WITH x AS (SELECT * FROM engagements) SELECT count(*) FROM x", "SELECT 1 UNION SELECT 2", "SELECT kind, count(*) FROM engagements GROUP BY ALL",
		"WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r WHERE n < 5) FROM r", "SELECT * FROM range(3)", "SELECT unnest(countries) FROM engagements",
		"FROM engagements, unnest(countries) AS u(c)", "SELECT $$a;b$$", "DESCRIBE engagements", "SHOW TABLES", "SUMMARIZE engagements", "FROM duckdb_columns() LIMIT 1",
		"SELECT table_name FROM information_schema.tables", "SELECT row_number() OVER (PARTITION BY kind ORDER BY start_date) FROM engagements",
		"SELECT count(*) FROM selected('2017-01-01', NULL, ['USA'], NULL, NULL, NULL, NULL, NULL, NULL)",
		"PIVOT engagements ON status IN ('held', 'planned') USING count(*) GROUP BY kind",
	} {
		if _, err := snapshot.RunSQL(context.Background(), text, 1000); err != nil {
			t.Errorf("%q: %v", text, err)
		}
	}
}

func TestReasonsForRefusalAreClear(t *testing.T) {
	store := analytics.Open(small(t), analytics.Options{})
	defer store.Close()
	snapshot, release, err := store.Acquire()
	if err != nil {
		t.Fatal(err)
	}
	defer release()
	for text, want := range map[string]string{
		"DROP TABLE engagements":             "only a SELECT is run here",
		"SELECT 1; SELECT 2":                 "only one SELECT is run at a time, and these are 2",
		"":                                   "there is no statement in the SQL",
		"SELECT (":                           "syntax error",
		"FROM read_text('a')":                "the function read_text cannot stand in FROM here",
		"SELECT write_log('x')":              "the function write_log cannot be called here",
		"SELECT " + strings.Repeat(" ", 1e5): "longer than 100000 bytes",
	} {
		_, err := snapshot.RunSQL(context.Background(), text, 1)
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%.40q gives %v, want %q", text, err, want)
		}
	}
}

func FuzzUserSQL(f *testing.F) {
	for _, texts := range refused {
		for _, text := range texts {
			f.Add(text)
		}
	}
	store := analytics.Open(small(f), analytics.Options{})
	f.Cleanup(func() { store.Close() })
	snapshot, release, err := store.Acquire()
	if err != nil {
		f.Fatal(err)
	}
	f.Cleanup(release)
	f.Fuzz(func(t *testing.T, text string) {
		// Parsing only: what mutation makes of a SELECT may run for long.
		err := snapshot.CheckSelect(context.Background(), text)
		var reason *analytics.SQLError
		if err != nil && !errors.As(err, &reason) {
			t.Errorf("%q: %v", text, err)
		}
	})
}
