package main

import (
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// cutTables lists the tables of panels that share a row whose numbers are out of sight, and of those under charts of few rows
// that hide some.
const cutTables = `[...document.querySelectorAll(".scroll")].filter((box) => box.closest(".half, .third, .most") && box.scrollWidth > box.clientWidth + 1
	|| !box.matches(".tall, .short *") && box.scrollHeight > box.clientHeight + 1).map((box) => box.getAttribute("aria-label"))`

// TestTablesShowTheirNumbersWithoutScrolling looks at tables folded open: beside one another on a screen, and on a telephone.
func TestTablesShowTheirNumbersWithoutScrolling(t *testing.T) {
	if testing.Short() {
		t.Skip("-short: looking at tables in a browser takes some seconds")
	}
	home := serveSamples(t)
	ctx := startBrowser(t, 2*time.Minute, func(any) {})
	pages := []string{"?from=2018-01-01&to=2018-12-31", "countries/USA?from=2017-01-01", "officials/kor-kang-kyung-wha?from=2017&to=2018"}
	for width, pages := range map[int64][]string{1280: append(pages, "quality", "changes?from=2018&to=2018"), 360: pages} {
		setLook(t, ctx, "light", width, 900)
		for _, page := range pages {
			do(t, ctx, "opening "+page, chromedp.Navigate(home+page))
			until(t, ctx, "the tables are folded", `!document.querySelector("details.data:not(.settled)")`)
			ask(t, ctx, chromedp.Evaluate[string](`for (const d of document.querySelectorAll("details.data")) d.open = true; ""`))
			if n := ask(t, ctx, chromedp.Evaluate[int](`document.querySelectorAll(".half .scroll").length`)); n < 2 {
				t.Errorf("%s has %d tables beside one another", page, n)
			}
			if cut := ask(t, ctx, chromedp.Evaluate[[]string](cutTables)); len(cut) > 0 {
				t.Errorf("%s at %d px cuts %q", page, width, cut)
			}
		}
	}
	setLook(t, ctx, "light", 360, 900)
	do(t, ctx, "opening the table of months", chromedp.Navigate(home+"?from=2018-01-01&to=2018-12-31"))
	until(t, ctx, "the tables are folded", `!document.querySelector("details.data:not(.settled)")`)
	left := ask(t, ctx, chromedp.Evaluate[[]int](`(() => {
		const box = document.querySelector("section[aria-labelledby^=p-time] .scroll"), month = box.querySelector("tbody td");
		box.closest("details").open = true; box.scrollLeft = 200;
		return [box.scrollLeft, Math.round(month.getBoundingClientRect().left - box.getBoundingClientRect().left)];
	})()`))
	if left[0] < 100 || left[1] != 0 {
		t.Errorf("scrolled by %d px, the month stands at %d px", left[0], left[1])
	}
}
