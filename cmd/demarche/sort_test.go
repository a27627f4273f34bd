package main

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// TestTablesSortByTheirColumns sorts the table of countries in a real browser, by mouse and by keyboard: by name, by
// number and by day, and back to the order of the page.
func TestTablesSortByTheirColumns(t *testing.T) {
	if testing.Short() {
		t.Skip("-short: sorting in a browser takes some seconds")
	}
	home := serveSamples(t)
	ctx := openBrowser(t, home)
	const table = `document.querySelector("section[aria-labelledby^=p-ranking] table")`
	do(t, ctx, "opening the countries", chromedp.Navigate(home+"countries"))
	until(t, ctx, "the heads are buttons", table+`.querySelectorAll("th button").length > 4`)

	served := columnOf(t, ctx, table, "Name", "textContent")
	checkFolding(t, ctx, table, served)
	for _, test := range []struct {
		head, first, second, by string
		compare                 func(a, b string) int
	}{
		{"Name", "ascending", "descending", "textContent", byAlphabet},
		{"Engagements", "descending", "ascending", "textContent", byNumber},
		{"Latest", "descending", "ascending", "dataset.order", strings.Compare},
	} {
		ask(t, ctx, chromedp.Evaluate[string](`document.querySelector("#pressed")?.removeAttribute("id"), `+headOf(table, test.head)+`.querySelector("button").id = "pressed"`))
		var ways []string
		for press := range 3 {
			if press == 0 { // a click leaves the keyboard on what was clicked
				do(t, ctx, "clicking "+test.head, chromedp.Click(chromedp.CSS("#pressed")))
			} else {
				do(t, ctx, "pressing Enter on "+test.head, chromedp.KeyEvent(kb.Enter))
			}
			way := ask(t, ctx, chromedp.Evaluate[string](headOf(table, test.head)+`.getAttribute("aria-sort") ?? ""`))
			ways = append(ways, way)
			if n := ask(t, ctx, chromedp.Evaluate[int](table+`.querySelectorAll("th[aria-sort]").length`)); n > 1 {
				t.Errorf("%d columns say that they sort", n)
			}
			checkOrder(t, columnOf(t, ctx, table, test.head, test.by), way, test.head, test.compare)
		}
		if want := []string{test.first, test.second, ""}; !slices.Equal(ways, want) {
			t.Errorf("%s sorts %q, want %q", test.head, ways, want)
		}
		if got := columnOf(t, ctx, table, "Name", "textContent"); !slices.Equal(got, served) {
			t.Errorf("after the third press on %s the table is not as it was served: %q", test.head, got[:5])
		}
	}
	if n := ask(t, ctx, chromedp.Evaluate[int](headOf(table, "Trend")+`.querySelectorAll("button").length`)); n != 0 {
		t.Error("the column of lines offers to sort")
	}
}

// checkFolding asks for the rows after the first few, and for those alone again; a sorted table shows the first of its order.
func checkFolding(t *testing.T, ctx context.Context, table string, served []string) {
	t.Helper()
	shown := func() []string {
		return ask(t, ctx, chromedp.Evaluate[[]string](`[...`+table+`.tBodies[0].rows].filter((row) => row.offsetParent).map((row) => row.cells[0].textContent)`))
	}
	summary := table + `.closest(".foldable").querySelector("summary")`
	first := shown()
	if len(first) == 0 || len(first) >= len(served) || !slices.Equal(first, served[:len(first)]) {
		t.Errorf("before anything is asked for, %d of %d rows are shown: %q", len(first), len(served), first)
	}
	for _, want := range [][]string{served, first} {
		ask(t, ctx, chromedp.Evaluate[string](summary+`.focus(), ""`))
		do(t, ctx, "pressing Enter", chromedp.KeyEvent(kb.Enter))
		if got := shown(); !slices.Equal(got, want) {
			t.Errorf("after Enter on %q %d rows are shown, want %d", ask(t, ctx, chromedp.Evaluate[string](summary+`.innerText`)), len(got), len(want))
		}
	}
}

// headOf is the script that finds the head of a column.
func headOf(table, name string) string {
	return `[...` + table + `.tHead.rows[0].cells].find((th) => th.textContent === "` + name + `")`
}

func columnOf(t *testing.T, ctx context.Context, table, name, by string) []string {
	t.Helper()
	return ask(t, ctx, chromedp.Evaluate[[]string](`[...`+table+`.tBodies[0].rows].map((row) => row.cells[`+headOf(table, name)+`.cellIndex].`+by+` ?? "")`))
}

// byAlphabet compares names as English does where they differ in their first letter, with or without an accent.
func byAlphabet(a, b string) int {
	plain := strings.NewReplacer("Å", "A", "É", "E", "Ö", "O", "Ü", "U")
	return strings.Compare(plain.Replace(a)[:1], plain.Replace(b)[:1])
}

// byNumber compares whole numbers without separators, of which the longer is the greater.
func byNumber(a, b string) int { return cmp.Or(len(a)-len(b), strings.Compare(a, b)) }

func checkOrder(t *testing.T, values []string, way, head string, compare func(a, b string) int) {
	t.Helper()
	if way == "" {
		return
	}
	for len(values) > 0 && values[len(values)-1] == "" { // what has no value comes last either way
		values = values[:len(values)-1]
	}
	if way == "descending" {
		slices.Reverse(values)
	}
	if !slices.IsSortedFunc(values, compare) {
		t.Errorf("%s is not %s: %q", head, way, values[:min(len(values), 12)])
	}
}
