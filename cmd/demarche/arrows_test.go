package main

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/demarche/demarche"

// mayImport says which packages of the project a package may import, by the longest prefix that fits. The README's
// architecture section tells why.
var mayImport = map[string][]string{
	"data":                 {},
	"queries":              {},
	"data/page":            {"data"},
	"data/gazetteer":       {"data"},
	"data/extract":         {"data", "data/gazetteer"},
	"data/words":           {},
	"data/store":           {"data", "data/words", "data/store"},
	"data/store/storetest": {"data", "data/store"},
	"data/gold":            {"data"},
	"data/synth":           {"data", "data/gazetteer"},
	"analytics":            {"data/words", "queries", "analytics"},
	"dashboard":            {"data/words", "analytics", "queries", "dashboard"},
	"cmd":                  {"data", "queries", "analytics", "dashboard", "cmd"},
	"cmd/demarche/marked":  {"data"},
}

// mayDrive lists the packages that may import the DuckDB driver.
var mayDrive = []string{"data/store", "analytics"}

type listed struct {
	ImportPath string
	Imports    []string
}

func TestImportsPointOneWay(t *testing.T) {
	for _, p := range goList(t) {
		name := strings.TrimPrefix(strings.TrimPrefix(p.ImportPath, module), "/")
		allowed, ok := rulesFor(name)
		if !ok {
			t.Errorf("%s: no rule says what it may import; add one here and to the README's architecture section", name)
			continue
		}
		for _, imp := range p.Imports {
			if strings.Contains(imp, "go-duckdb") && !slices.ContainsFunc(mayDrive, func(d string) bool { return within(name, d) }) {
				t.Errorf("%s imports the DuckDB driver; only %v may", name, mayDrive)
			}
			own, ours := strings.CutPrefix(imp, module+"/")
			if ours && !slices.ContainsFunc(allowed, func(a string) bool {
				return own == a || a != "data" && within(own, a) || name == "cmd/demarche" && within(own, a)
			}) {
				t.Errorf("%s imports %s; it may import only %v", name, own, allowed)
			}
		}
	}
}

// rulesFor is the rule of the longest prefix of a package's path.
func rulesFor(name string) (allowed []string, ok bool) {
	best := ""
	for prefix, a := range mayImport {
		if within(name, prefix) && len(prefix) >= len(best) {
			best, allowed, ok = prefix, a, true
		}
	}
	return allowed, ok
}

func within(name, prefix string) bool { return name == prefix || strings.HasPrefix(name, prefix+"/") }

func goList(t *testing.T) []listed {
	t.Helper()
	out, err := exec.CommandContext(t.Context(), "go", "list", "-json=ImportPath,Imports", module+"/...").Output()
	if err != nil {
		t.Fatalf("listing the packages: %v", err)
	}
	var all []listed
	dec := json.NewDecoder(strings.NewReader(string(out)))
	for {
		var p listed
		if err := dec.Decode(&p); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatalf("reading the list: %v", err)
		}
		all = append(all, p)
	}
	if len(all) < 10 {
		t.Fatalf("go list found %d packages; the test would check nothing", len(all))
	}
	return all
}
