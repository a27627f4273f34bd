package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// visited are the pages that axe-core looks at, one of every kind.
var visited = []string{
	"", "?from=2017-01-01&to=2017-12-31&country=USA", "?country=ZWE&topic=energy", "changes?from=2016-01-01&to=2017-12-31",
	"compare", "compare?by=country&item=USA,JPN&from=2015-01-01", "calendar", "gaps", "countries?from=2015-01-01&to=2018-12-31", "countries/USA",
	"officials", "officials/kor-yun-byung-se", "topics", "topics/north-korea", "organizations", "organizations/ASEAN", "places", "network",
	"engagements", "q", "q/by-country", "q/by-country?embed=1", "q/country-changes", "quality", "dictionary", "nowhere", "?from=never",
	"releases?source=kr-mofa", "releases?search=%22north+korea%22+minister", "releases?search=nowhere", "releases?search=!",
	"releases/kr-mofa:319953?search=%22foreign+minister%22",
}

// TestPagesHaveNoAccessibilityFaults has axe-core look at every page in light and in dark colours, on a screen and on a
// telephone. It judges by all its rules, WCAG 2.2 AA among them.
func TestPagesHaveNoAccessibilityFaults(t *testing.T) {
	if testing.Short() {
		t.Skip("-short: looking at every page in a browser takes a minute")
	}
	axe, err := os.ReadFile("../../dashboard/node_modules/axe-core/axe.min.js")
	if err != nil {
		t.Fatalf("axe-core is not installed; run 'npm ci' in dashboard: %v", err)
	}
	home := serveSamples(t)
	ctx := startBrowser(t, 10*time.Minute, func(any) {}) // pages that are none are errors to the browser
	do(t, ctx, "opening the list", chromedp.Navigate(home+"engagements?country=USA"))
	pages := visited
	for _, link := range []string{".latest .what a", ".told h3 a"} {
		address := ask(t, ctx, chromedp.Evaluate[string](`document.querySelector('`+link+`').getAttribute('href')`))
		pages = append(pages[:len(pages):len(pages)], strings.TrimPrefix(address, "/"))
		do(t, ctx, "opening "+address, chromedp.Navigate(home+strings.TrimPrefix(address, "/")))
	}
	for _, look := range []struct {
		name, scheme  string
		width, height int64
	}{{"light screen", "light", 1280, 900}, {"dark telephone", "dark", 360, 740}} {
		setLook(t, ctx, look.scheme, look.width, look.height)
		for _, page := range pages {
			t.Run(look.name+" "+page, func(t *testing.T) { judge(t, ctx, home+page, string(axe), look.width) })
		}
	}
}

func setLook(t *testing.T, ctx context.Context, scheme string, width, height int64) {
	t.Helper()
	if _, err := chromedp.Call(ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}},
	}); err != nil {
		t.Fatalf("choosing the colours: %v", err)
	}
	if _, err := chromedp.Call(ctx, emulation.SetDeviceMetricsOverride, emulation.SetDeviceMetricsOverrideParams{
		Width: width, Height: height, DeviceScaleFactor: 1,
	}); err != nil {
		t.Fatalf("choosing the size of the screen: %v", err)
	}
}

// violation is a fault as axe-core tells it.
type violation struct {
	ID, Impact, Help string
	Nodes            []string
}

func judge(t *testing.T, ctx context.Context, address, axe string, width int64) {
	do(t, ctx, "opening "+address, chromedp.Navigate(address))
	until(t, ctx, "the charts are drawn", drawn)
	// Everything is folded open, so that what is in it is judged too.
	text := ask(t, ctx, chromedp.Evaluate[string](axe+`;
		for (const d of document.querySelectorAll("details")) d.open = true;
		axe.run().then(({violations}) => JSON.stringify(violations.map((v) =>
			({id: v.id, impact: v.impact, help: v.help, nodes: v.nodes.slice(0, 3).map((n) => n.target.join(" ") + " " + (n.any[0]?.message ?? ""))}))))`,
		chromedp.EvalAwaitPromise))
	var found []violation
	if err := json.Unmarshal([]byte(text), &found); err != nil {
		t.Fatalf("reading what axe-core found: %v in %s", err, text)
	}
	for _, v := range found {
		t.Errorf("%s (%s): %s\n  %s", v.ID, v.Impact, v.Help, strings.Join(v.Nodes, "\n  "))
	}
	if over := ask(t, ctx, chromedp.Evaluate[int64](`document.documentElement.scrollWidth`)); over > width {
		t.Errorf("the page is %d pixels wide on a screen of %d: %s", over, width, ask(t, ctx, chromedp.Evaluate[string](fmt.Sprintf(sticksOut, width))))
	}
}

// sticksOut names what sticks out of the page.
const sticksOut = `[...document.querySelectorAll("main *, header *")].filter((e) => e.getBoundingClientRect().right > %d && !e.closest(".scroll, .wide, pre")).slice(0, 3).map((e) => e.tagName + "." + e.className).join(" ")`
