package analytics

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/demarche/demarche/queries"
)

const maxSQLBytes = 100_000

// SQLError says why a text is not run.
type SQLError struct{ Message string }

func (e *SQLError) Error() string { return e.Message }

func refuse(format string, args ...any) error { return &SQLError{fmt.Sprintf(format, args...)} }

// RunSQL runs a SELECT of a user's own and gives at most maxRows rows. A text that is anything else is a *SQLError
// and is not run. The deadline of ctx is kept where DuckDB notices it; see the package's documentation for what this
// does not guard against.
func RunSQL(ctx context.Context, db Querier, text string, maxRows int) (Result, error) {
	if err := CheckSelect(ctx, db, text); err != nil {
		return Result{}, err
	}
	capped := text
	if maxRows < math.MaxInt {
		// The driver takes in all rows before it gives the first, so the cap has to be in the SQL.
		capped = fmt.Sprintf("SELECT * FROM (\n%s\n) LIMIT %d", queries.FirstStatement(text), maxRows+1)
		if err := CheckSelect(ctx, db, capped); err != nil {
			return Result{}, err
		}
	}
	result, err := run(ctx, db, capped, nil, maxRows)
	if err != nil && capped != text {
		return Result{}, &wrappedError{err}
	}
	result.SQL = text
	return result, err
}

// wrappedError counts the lines of an error without the one that the cap on rows put before the user's own.
type wrappedError struct{ error }

var errorLine = regexp.MustCompile(`(?m)^LINE (\d+):`)

func (e *wrappedError) Error() string {
	return errorLine.ReplaceAllStringFunc(e.error.Error(), func(line string) string {
		n, err := strconv.Atoi(errorLine.FindStringSubmatch(line)[1])
		if err != nil {
			return line
		}
		return fmt.Sprintf("LINE %d:", n-1)
	})
}

func (e *wrappedError) Unwrap() error { return e.error }

// CheckSelect proves that text is exactly one SELECT that calls no function with side effects. DuckDB's own parser
// does the reading: it turns a SELECT into a tree and nothing else. The error is a *SQLError.
func CheckSelect(ctx context.Context, db Querier, text string) error {
	if len(text) > maxSQLBytes {
		return refuse("the SQL is longer than %d bytes", maxSQLBytes)
	}
	if strings.ContainsRune(text, 0) || !utf8.ValidString(text) {
		return refuse("the SQL is not text in UTF-8")
	}
	tree, err := parseTree(ctx, db, text)
	if err != nil {
		return err
	}
	switch {
	case tree.Failed && tree.Kind == "not implemented": // what DuckDB calls whatever it cannot give as a tree
		return refuse("only a SELECT is run here, and this is another statement")
	case tree.Failed:
		return refuse("%s", tree.message())
	case len(tree.Statements) == 0:
		return refuse("there is no statement in the SQL")
	case len(tree.Statements) > 1:
		return refuse("only one SELECT is run at a time, and these are %d", len(tree.Statements))
	}
	return checkNode(tree.Statements[0])
}

// tree is what DuckDB's json_serialize_sql gives.
type tree struct {
	Failed     bool   `json:"error"`
	Kind       string `json:"error_type"`
	Message    string `json:"error_message"`
	Position   string `json:"position"`
	Statements []any  `json:"statements"`
}

func (t tree) message() string {
	if t.Position == "" {
		return t.Kind + " error: " + t.Message
	}
	return fmt.Sprintf("%s error at byte %s: %s", t.Kind, t.Position, t.Message)
}

func parseTree(ctx context.Context, db Querier, text string) (tree, error) {
	start := time.Now()
	rows, err := db.QueryContext(ctx, "SELECT CAST(json_serialize_sql($text::VARCHAR) AS VARCHAR)", sql.Named("text", text))
	if err != nil {
		return tree{}, fmt.Errorf("parsing the SQL: %w", explain(ctx, start, err))
	}
	var found string
	for rows.Next() {
		err = rows.Scan(&found)
	}
	if err = closeAfter(rows, err); err == nil {
		err = rows.Err()
	}
	var t tree
	if err == nil {
		err = json.Unmarshal([]byte(found), &t)
	}
	if err != nil {
		return tree{}, fmt.Errorf("parsing the SQL: %w", explain(ctx, start, err))
	}
	return t, nil
}

// tableFunctions are the functions that may stand in FROM. All others are refused: among them are readers of files,
// and functions that change the settings of the database.
var tableFunctions = setOf(`selected unnest range generate_series repeat repeat_row summary
	json_each json_tree regexp_split_to_table string_split
	duckdb_columns duckdb_tables duckdb_views duckdb_types duckdb_functions duckdb_constraints duckdb_indexes
	duckdb_keywords pragma_table_info pragma_show pragma_version`)

// forbiddenFunctions are scalar functions with effects outside the query.
var forbiddenFunctions = setOf(`write_log getenv nextval setval`)

func setOf(text string) map[string]bool {
	set := map[string]bool{}
	for _, word := range strings.Fields(text) {
		set[word] = true
	}
	return set
}

// checkNode walks over the tree and refuses functions and files that a SELECT may name.
func checkNode(node any) error {
	switch n := node.(type) {
	case []any:
		for _, child := range n {
			if err := checkNode(child); err != nil {
				return err
			}
		}
	case map[string]any:
		if err := checkFunction(n); err != nil {
			return err
		}
		for _, key := range sortedKeys(n) {
			if err := checkNode(n[key]); err != nil {
				return err
			}
		}
	}
	return nil
}

func checkFunction(node map[string]any) error {
	if node["type"] == "TABLE_FUNCTION" {
		call, _ := node["function"].(map[string]any)
		name, _ := call["function_name"].(string)
		if !tableFunctions[strings.ToLower(name)] {
			return refuse("%sthe function %s cannot stand in FROM here", placeOf(node), name)
		}
	}
	if node["class"] == "FUNCTION" {
		name, _ := node["function_name"].(string)
		if forbiddenFunctions[strings.ToLower(name)] {
			return refuse("%sthe function %s cannot be called here", placeOf(node), name)
		}
	}
	return nil
}

// placeOf says where a node stands in the text, as errors of the parser do; "" where the tree does not tell.
func placeOf(node map[string]any) string {
	at, ok := node["query_location"].(float64)
	if !ok || at > maxSQLBytes {
		return ""
	}
	return fmt.Sprintf("error at byte %.0f: ", at)
}
