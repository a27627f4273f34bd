package dashboard

import (
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"
)

func TestLongTablesShowTheirFirstRows(t *testing.T) {
	for rows, want := range map[int]string{manyRows: "||", manyRows + 1: "Show 11 more rows|Show the first 20 rows only|The first 20 of 31 rows."} {
		long := table{Rows: make([][]tableCell, rows)}
		(&session{}).foldTable(&long)
		if got := strings.Join([]string{long.More, long.Fewer, long.Folded}, "|"); got != want {
			t.Errorf("a table of %d rows says %q, want %q", rows, got, want)
		}
	}
	styles, err := os.ReadFile("web/table.css")
	if err != nil {
		t.Fatal(err)
	}
	if hidden := regexp.MustCompile(`tr:nth-child\(n \+ (\d+)\) { display: none`).FindSubmatch(styles); hidden == nil || string(hidden[1]) != fmt.Sprint(firstRows+1) {
		t.Errorf("web/table.css hides other rows (%q) than those after the first %d", hidden, firstRows)
	}
}
