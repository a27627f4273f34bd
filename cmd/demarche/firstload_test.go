package main

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"
)

// mostFirst is how many bytes a page may fetch, compressed, where the browser has nothing of it yet.
const mostFirst = 400_000

// TestAFirstPageIsSmall opens pages with an empty cache in both languages, where nothing on the machine need have the
// letters of Korean, and counts what comes over the wire.
func TestAFirstPageIsSmall(t *testing.T) {
	if testing.Short() {
		t.Skip("-short: loading pages in a browser takes some seconds")
	}
	home := serveSamples(t)
	var wire fetched
	ctx := startBrowser(t, 2*time.Minute, wire.note)
	for _, page := range []string{"?lang=en", "?lang=ko", "countries?lang=ko", "countries/USA?lang=ko", "releases?lang=ko"} {
		do(t, ctx, "leaving", chromedp.Navigate("about:blank"))
		if _, err := chromedp.Call(ctx, network.ClearBrowserCache, cdp.Empty{}); err != nil {
			t.Fatalf("emptying the cache: %v", err)
		}
		wire.reset()
		do(t, ctx, "opening "+page, chromedp.Navigate(home+page))
		until(t, ctx, "the charts are drawn", drawn)
		until(t, ctx, "the letters are there", `document.fonts.status === "loaded"`)
		if total := wire.total(); total > mostFirst {
			t.Errorf("%q fetches %d bytes at first, want at most %d:\n%s", page, total, mostFirst, wire.largest())
		} else {
			t.Logf("%q fetches %d bytes", page, total)
		}
	}
}

// TestRareLettersOfKoreanAreFetchedWhereAPageHasThem asks for a syllable that no word of the interface has.
func TestRareLettersOfKoreanAreFetchedWhereAPageHasThem(t *testing.T) {
	if testing.Short() {
		t.Skip("-short: loading pages in a browser takes some seconds")
	}
	home := serveSamples(t)
	ctx := openBrowser(t, home)
	for page, want := range map[string]bool{"?lang=en": false, "?lang=ko": false, "releases?lang=en&search=뷁": true, "releases?lang=ko&search=뷁": true} {
		do(t, ctx, "opening "+page, chromedp.Navigate(home+page))
		until(t, ctx, "the page is ready", `document.readyState === "complete" && `+drawn)
		if got := ask(t, ctx, chromedp.Evaluate[bool](`document.querySelector("head > link[href*='korean.css']") !== null`)); got != want {
			t.Errorf("%q fetches all letters: %t, want %t", page, got, want)
		}
	}
}

// fetched counts what comes over the wire.
type fetched struct {
	mu    sync.Mutex
	bytes map[network.RequestID]int64
	at    map[network.RequestID]string
}

func (f *fetched) reset() {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.bytes, f.at = map[network.RequestID]int64{}, map[network.RequestID]string{}
}

func (f *fetched) note(event any) {
	f.mu.Lock()
	defer f.mu.Unlock()
	switch e := event.(type) {
	case *network.EventRequestWillBeSent:
		if f.at != nil {
			f.at[e.RequestID] = e.Request.URL
		}
	case *network.EventLoadingFinished:
		if f.bytes != nil {
			f.bytes[e.RequestID] = int64(e.EncodedDataLength)
		}
	}
}

func (f *fetched) total() int64 {
	f.mu.Lock()
	defer f.mu.Unlock()
	sum := int64(0)
	for _, n := range f.bytes {
		sum += n
	}
	return sum
}

// largest names what is fetched, the largest first.
func (f *fetched) largest() string {
	f.mu.Lock()
	defer f.mu.Unlock()
	lines := make([]string, 0, len(f.bytes))
	for id, n := range f.bytes {
		lines = append(lines, fmt.Sprintf("%8d %s", n, f.at[id]))
	}
	slices.Sort(lines)
	slices.Reverse(lines)
	return strings.Join(lines, "\n")
}
