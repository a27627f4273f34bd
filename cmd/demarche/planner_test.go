package main

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// TestPlannerLearnsWhatChangedWithVietNam asks in a real browser what a planner would: what changed with Viet Nam in a
// year, who carried it, about what, what is planned; and goes on to the sentences. Errors on the console fail it.
func TestPlannerLearnsWhatChangedWithVietNam(t *testing.T) {
	if testing.Short() {
		t.Skip("-short: the walk in a browser takes some seconds")
	}
	home := serveSamples(t)
	ctx := openBrowser(t, home)
	text := func(selector string) string {
		return ask(t, ctx, chromedp.Evaluate[string](`document.querySelector("`+selector+`")?.textContent ?? ""`))
	}
	follow := func(what, selector, arrives string) {
		t.Helper()
		do(t, ctx, what, chromedp.Click(chromedp.CSS(selector)))
		until(t, ctx, what, arrives+` && document.readyState === "complete"`)
	}

	do(t, ctx, "opening the overview", chromedp.Navigate(home))
	follow("going to the countries", "header nav a[href='/countries']", `location.pathname === '/countries'`)
	follow("choosing Viet Nam", "section[aria-labelledby^=p-ranking] a[href^='/countries/VNM']", `location.pathname === '/countries/VNM'`)
	until(t, ctx, "the charts of Viet Nam are drawn", drawn)
	if facts := text("[aria-labelledby=p-facts]"); !strings.Contains(facts, "Last contact") {
		t.Errorf("the page does not say when the last contact was: %s", facts)
	}
	for section, want := range map[string]string{"#p-home": "Who on our side is involved most?", "#p-topics": "What do we talk about most?"} {
		if got := text(section); got != want {
			t.Errorf("%s is headed %q, want %q", section, got, want)
		}
	}
	do(t, ctx, "choosing a period",
		chromedp.Click(chromedp.CSS(".filter summary")), chromedp.WaitVisible(chromedp.CSS("#f-from")),
		chromedp.SetValue(chromedp.CSS("#f-from"), "2018-01-01"), chromedp.SetValue(chromedp.CSS("#f-to"), "2019-12-31"),
		chromedp.Click(chromedp.CSS(".filter button[type=submit]")))
	until(t, ctx, "the period is in the address", `location.search.includes('from=2018-01-01') && document.readyState === "complete"`)
	if against := text(".figures .against"); !strings.Contains(against, "on 2016 to 2017") {
		t.Errorf("the headline is compared %q, want on 2016 to 2017", against)
	}
	follow("asking what changed", ".lead a[href^='/changes']", `location.pathname === '/changes' && location.search.includes('country=VNM')`)
	if story := text(".story"); !strings.Contains(story, "2018 to 2019") || !strings.Contains(story, "2016 to 2017") {
		t.Errorf("the story is %q", story)
	}
	follow("going to the engagements behind the number", ".figures .value a", `location.pathname === '/engagements' && location.search.includes('country=VNM')`)
	follow("opening the latest", ".latest .what a", `location.pathname.startsWith('/engagements/')`)
	if marks := ask(t, ctx, chromedp.Evaluate[int](`document.querySelectorAll("article.told blockquote mark").length`)); marks == 0 {
		t.Error("the engagement shows no sentence that it was read from")
	}

	do(t, ctx, "going by keyboard", chromedp.Navigate(home+"countries"), chromedp.KeyEvent(kb.Tab))
	if at := ask(t, ctx, chromedp.Evaluate[string](`document.activeElement.className`)); at != "skip" {
		t.Errorf("the first stop of the keyboard is %q, want the link that skips the menu", at)
	}
	do(t, ctx, "skipping the menu", chromedp.KeyEvent(kb.Enter))
	until(t, ctx, "the menu is skipped", `location.hash === '#main'`)
}
