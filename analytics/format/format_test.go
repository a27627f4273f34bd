package format_test

import (
	"bytes"
	"database/sql"
	"encoding/csv"
	"encoding/json"
	"errors"
	"flag"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	_ "github.com/marcboeker/go-duckdb/v2" // reads the Parquet files back
	"github.com/xuri/excelize/v2"
	"go.uber.org/goleak"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/analytics/format"
)

var update = flag.Bool("update", false, "write the golden files anew")

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// odd is a result with what formats stumble over: formulas, quotes, lists, NULL, Korean, orders to a terminal.
func odd() analytics.Result {
	day := time.Date(2017, 3, 22, 0, 0, 0, 0, time.UTC)
	return analytics.Result{
		Columns: []analytics.Column{
			{Name: "name", Type: "VARCHAR", Description: "a name"},
			{Name: "day", Type: "DATE", Description: "a day"},
			{Name: "n", Type: "BIGINT", Description: "a number"},
			{Name: "share", Type: "DOUBLE", Description: "a share"},
			{Name: "held", Type: "BOOLEAN", Description: "whether it was held"},
			{Name: "countries", Type: "VARCHAR[]", Description: "countries"},
			{Name: "at", Type: "TIMESTAMP", Description: "when"},
			{Name: "exact", Type: "DECIMAL(9,2)", Description: "an amount"},
		},
		Rows: [][]any{
			{"윤병세 met \"Rex\", Jr.", day, int64(4), 0.5, true, []any{"USA", "JPN"}, day.Add(90 * time.Minute), json.Number("1.25")},
			{"=HYPERLINK(\"http://example.org\")", nil, int64(-1), math.NaN(), false, []any{}, nil, nil},
			{"two\nlines | <b>&*_`[x](y)\\", day.AddDate(0, 1, 0), nil, nil, nil, nil, nil, json.Number("-3")},
			{"\x1b[31mred\x07", time.Date(1848, 2, 24, 0, 0, 0, 0, time.UTC), int64(math.MaxInt64), 1e21, true, []any{"A; B", nil}, nil, nil},
		},
	}
}

func write(t *testing.T, name string, result analytics.Result, opt format.Options) []byte {
	t.Helper()
	f, err := format.ByName(name)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := f.Write(&b, result, opt); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestTextFormatsMatchTheirGoldenFiles(t *testing.T) {
	for file, test := range map[string]struct {
		format string
		opt    format.Options
	}{
		"odd.csv": {format: "csv"}, "odd.bom.csv": {"csv", format.Options{BOM: true}}, "odd.json": {format: "json"}, "odd.ndjson": {format: "ndjson"},
		"odd.md": {format: "md"}, "odd.txt": {format: "table"}, "odd.color.txt": {"table", format.Options{Color: true}},
		"odd.narrow.txt": {"table", format.Options{Width: 40}},
	} {
		t.Run(file, func(t *testing.T) {
			got := write(t, test.format, odd(), test.opt)
			path := filepath.Join("testdata", file)
			if *update {
				if err := os.WriteFile(path, got, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), string(got)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestCSVReadsBackExactly(t *testing.T) {
	for _, opt := range []format.Options{{}, {BOM: true}} {
		text := write(t, "csv", odd(), opt)
		records, err := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(text, []byte("\ufeff")))).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		if len(records) != 5 || records[2][0] != `=HYPERLINK("http://example.org")` || records[1][5] != "USA; JPN" || records[4][0] != "\x1b[31mred\x07" {
			t.Errorf("got %q", records)
		}
	}
	lone := analytics.Result{Columns: []analytics.Column{{Name: "a", Type: "VARCHAR"}}, Rows: [][]any{{"x"}, {nil}, {""}, {"y"}}}
	records, err := csv.NewReader(bytes.NewReader(write(t, "csv", lone, format.Options{}))).ReadAll()
	if err != nil || len(records) != 5 {
		t.Errorf("a column with empty cells reads back as %q, %v", records, err)
	}
}

func TestJSONReadsBackWithListsAndNulls(t *testing.T) {
	var rows []map[string]any
	if err := json.Unmarshal(write(t, "json", odd(), format.Options{}), &rows); err != nil {
		t.Fatal(err)
	}
	want := map[string]any{"name": `윤병세 met "Rex", Jr.`, "day": "2017-03-22", "n": 4.0, "share": 0.5, "held": true,
		"countries": []any{"USA", "JPN"}, "at": "2017-03-22T01:30:00Z", "exact": 1.25}
	if diff := cmp.Diff(want, rows[0]); diff != "" {
		t.Error(diff)
	}
	if rows[1]["share"] != nil || rows[2]["countries"] != nil || len(rows[1]["countries"].([]any)) != 0 {
		t.Errorf("got %v and %v", rows[1], rows[2])
	}
	lines := strings.Split(strings.TrimSpace(string(write(t, "ndjson", odd(), format.Options{}))), "\n")
	if len(lines) != 4 {
		t.Fatalf("got %d lines, want 4", len(lines))
	}
	for _, line := range lines {
		if !json.Valid([]byte(line)) {
			t.Errorf("%s is no JSON", line)
		}
	}
}

func TestResultsWithoutRowsAreWhole(t *testing.T) {
	none := analytics.Result{Columns: odd().Columns}
	for name, want := range map[string]string{"json": "[]\n", "ndjson": "", "csv": "name,day,n,share,held,countries,at,exact\n"} {
		if got := string(write(t, name, none, format.Options{})); got != want {
			t.Errorf("%s gives %q, want %q", name, got, want)
		}
	}
	for _, name := range format.Names() {
		write(t, name, none, format.Options{Width: 80})
	}
}

func TestTablesGiveNoOrdersToTheTerminal(t *testing.T) {
	if text := write(t, "table", odd(), format.Options{}); bytes.ContainsAny(text, "\x1b\x07") {
		t.Errorf("got control characters in %q", text)
	}
	if text := string(write(t, "table", odd(), format.Options{Color: true})); strings.Contains(text, "\x1b[31m") || !strings.Contains(text, "\x1b[1m") {
		t.Errorf("got %q", text)
	}
}

func TestTableKeepsToTheWidthOfTheTerminal(t *testing.T) {
	for _, line := range strings.Split(string(write(t, "table", odd(), format.Options{Width: 60})), "\n") {
		if n := len([]rune(line)); n > 60 {
			t.Errorf("a line has %d columns: %s", n, line)
		}
	}
}

func TestSpreadsheetHasDatesAsDatesAndNoFormulas(t *testing.T) {
	book, err := excelize.OpenReader(bytes.NewReader(write(t, "xlsx", odd(), format.Options{Title: "by: country"})))
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	const sheet = "by  country"
	if got := book.GetSheetList(); !cmp.Equal(got, []string{sheet, "Columns"}) {
		t.Fatalf("got sheets %q", got)
	}
	for at, want := range map[string]string{"A1": "name", "B2": "2017-03-22", "C2": "4", "D2": "0.5", "E2": "TRUE", "F2": "USA; JPN", "G2": "2017-03-22 01:30:00",
		"H2": "1.25", "A3": `=HYPERLINK("http://example.org")`, "B3": "", "D3": "NaN", "B5": "1848-02-24", "C5": "9223372036854775807"} {
		if got, err := book.GetCellValue(sheet, at); err != nil || got != want {
			t.Errorf("%s is %q (%v), want %q", at, got, err, want)
		}
	}
	if serial, err := book.GetCellValue(sheet, "B2", excelize.Options{RawCellValue: true}); err != nil || serial != "42816" {
		t.Errorf("the date is stored as %q (%v), want the day's number 42816", serial, err)
	}
	for _, row := range []string{"A2", "A3", "A4", "A5"} {
		if formula, err := book.GetCellFormula(sheet, row); err != nil || formula != "" {
			t.Errorf("%s is the formula %q, %v", row, formula, err)
		}
		if kind, err := book.GetCellType(sheet, row); err != nil || kind != excelize.CellTypeInlineString && kind != excelize.CellTypeSharedString {
			t.Errorf("%s has type %v, want text", row, kind)
		}
	}
}

func TestSpreadsheetHasFurtherSheetsUnderTheirNames(t *testing.T) {
	more := analytics.Result{Columns: []analytics.Column{{Name: "label"}}, Rows: [][]any{{"A summit"}}}
	book, err := excelize.OpenReader(bytes.NewReader(write(t, "xlsx", odd(), format.Options{Title: "Rows", More: []format.Sheet{{Name: "Annotations", Result: more}}})))
	if err != nil {
		t.Fatal(err)
	}
	defer book.Close()
	if rows, err := book.GetRows("Annotations"); err != nil || !cmp.Equal(rows, [][]string{{"label"}, {"A summit"}}) {
		t.Errorf("the further sheet has %v (%v)", rows, err)
	}
}

func TestSpreadsheetTakesLongTextAndTitles(t *testing.T) {
	result := analytics.Result{Columns: []analytics.Column{{Name: "text", Type: "VARCHAR"}}, Rows: [][]any{{strings.Repeat("윤😀", 20000)}}}
	for _, title := range []string{"", strings.Repeat("long ", 20), "[]:*?/\\", "'quoted'"} {
		book, err := excelize.OpenReader(bytes.NewReader(write(t, "xlsx", result, format.Options{Title: title})))
		if err != nil {
			t.Fatal(err)
		}
		text, err := book.GetCellValue(book.GetSheetList()[0], "A2")
		if err = errors.Join(err, book.Close()); err != nil || len([]rune(text)) < 20000 || len([]rune(text)) > 32767 {
			t.Errorf("titled %q the text has %d characters, %v", title, len([]rune(text)), err)
		}
	}
}

func TestParquetReadsBackInItsTypes(t *testing.T) {
	path := filepath.Join(t.TempDir(), "it's.parquet")
	if err := os.WriteFile(path, write(t, "parquet", odd(), format.Options{}), 0o644); err != nil {
		t.Fatal(err)
	}
	db, err := sql.Open("duckdb", "")
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	from := "read_parquet('" + strings.ReplaceAll(path, "'", "''") + "')"
	var types string
	if err := db.QueryRow("SELECT string_agg(column_name || ' ' || column_type, ', ') FROM (DESCRIBE FROM " + from + ")").Scan(&types); err != nil {
		t.Fatal(err)
	}
	if want := "name VARCHAR, day DATE, n BIGINT, share DOUBLE, held BOOLEAN, countries VARCHAR[], at TIMESTAMP, exact DECIMAL(9,2)"; types != want {
		t.Errorf("got %s, want %s", types, want)
	}
	var row string
	if err := db.QueryRow("SELECT string_agg(t::VARCHAR, chr(10)) FROM (FROM " + from + " LIMIT 2) t").Scan(&row); err != nil {
		t.Fatal(err)
	}
	want := `{'name': '윤병세 met "Rex", Jr.', 'day': 2017-03-22, 'n': 4, 'share': 0.5, 'held': true, 'countries': [USA, JPN], 'at': '2017-03-22 01:30:00', 'exact': 1.25}
{'name': '=HYPERLINK("http://example.org")', 'day': NULL, 'n': -1, 'share': nan, 'held': false, 'countries': [], 'at': NULL, 'exact': NULL}`
	if diff := cmp.Diff(want, row); diff != "" {
		t.Error(diff)
	}
}

func TestUnknownFormatsAreNamedWithTheKnown(t *testing.T) {
	if _, err := format.ByName("cvs"); err == nil || !strings.Contains(err.Error(), "did you mean csv?") {
		t.Errorf("got %v", err)
	}
}

// brokenWriter fails after some bytes, as a full disk does.
type brokenWriter struct{ left int }

func (w *brokenWriter) Write(p []byte) (int, error) {
	if w.left -= len(p); w.left < 0 {
		return 0, os.ErrClosed
	}
	return len(p), nil
}

func TestFailureToWriteIsReported(t *testing.T) {
	big := odd()
	for range 200 {
		big.Rows = append(big.Rows, odd().Rows...)
	}
	for _, f := range format.All() {
		if err := f.Write(&brokenWriter{100}, big, format.Options{}); !errors.Is(err, os.ErrClosed) {
			t.Errorf("%s gives %v", f.Name, err)
		}
	}
}
