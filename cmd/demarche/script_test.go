package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/analytics/testdb"
	"github.com/demarche/demarche/dashboard"
	"github.com/demarche/demarche/data/store"
)

var updateScripts = flag.Bool("update", false, "write what the commands print into the scripts")

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"demarche": main})
}

// TestScripts runs the scripts in testdata/script. $SMALL is a store with the engagements of testdb/small.sql, $OLDER the
// same of a program whose snapshots had other tables.
func TestScripts(t *testing.T) {
	small, older := storeOf(t, store.Layout()), storeOf(t, "older")
	testscript.Run(t, testscript.Params{
		Dir:           "testdata/script",
		UpdateScripts: *updateScripts,
		Setup: func(env *testscript.Env) error {
			env.Setenv("SMALL", small)
			env.Setenv("OLDER", older)
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"query-status": queryStatus, "status": status, "zip": zipFolder},
		Condition: func(name string) (bool, error) {
			if name != "built" {
				return false, fmt.Errorf("there is no condition %q", name)
			}
			_, _, err := dashboard.DrawingFiles()
			return err == nil, nil
		},
	})
}

// storeOf is a store with the small database, whose snapshot says that it has a layout.
func storeOf(t *testing.T, layout string) string {
	t.Helper()
	dir := t.TempDir()
	testdb.WriteSmall(t, filepath.Join(dir, "engagements-1.duckdb"), "INSERT INTO snapshot VALUES ('layout', '"+layout+"')")
	if err := os.Symlink("engagements-1.duckdb", filepath.Join(dir, analytics.Link)); err != nil {
		t.Fatal(err)
	}
	return dir
}

// queryStatus runs "demarche query ARGS" as the script's command "query-status STATUS ARGS" and fails unless it
// ends with that exit status.
func queryStatus(ts *testscript.TestScript, neg bool, args []string) {
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	err = ts.Exec("demarche", append([]string{"query"}, args[1:]...)...)
	var exit *exec.ExitError
	if !errors.As(err, &exit) || exit.ExitCode() != want {
		ts.Fatalf("got %v, want exit status %d", err, want)
	}
}

// status runs a command as "status STATUS COMMAND ARGS" and fails unless it ends with that exit status.
func status(ts *testscript.TestScript, neg bool, args []string) {
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	var exit *exec.ExitError
	if err := ts.Exec(args[1], args[2:]...); errors.As(err, &exit) {
		got = exit.ExitCode()
	} else {
		ts.Check(err)
	}
	if got != want {
		ts.Fatalf("the exit status is %d, not %d", got, want)
	}
}
