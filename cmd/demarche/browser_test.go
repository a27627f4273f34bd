package main

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net/url"
	"os"
	"os/exec"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// TestPlannerWalksFromTheOverviewToASentence loads the samples, serves them, and goes in a real browser where a planner
// would: filter, click a bar, open an engagement, read the marked words in the release. Any error on the console and any
// request that leaves 127.0.0.1 fails it.
func TestPlannerWalksFromTheOverviewToASentence(t *testing.T) {
	if testing.Short() {
		t.Skip("-short: the walk in a browser takes some seconds")
	}
	home := serveSamples(t)
	ctx := openBrowser(t, home)

	do(t, ctx, "opening the overview", chromedp.Navigate(home))
	until(t, ctx, "the overview draws its charts", `document.querySelectorAll('[data-chart]').length > 4 && `+drawn)
	do(t, ctx, "filtering by a country",
		chromedp.Click(chromedp.CSS(".filter summary")),
		chromedp.WaitVisible(chromedp.CSS("select[name=country]")),
		chromedp.SetValue(chromedp.CSS("select[name=country]"), "USA"),
		chromedp.Click(chromedp.CSS(".filter button[type=submit]")),
		chromedp.WaitVisible(chromedp.CSS(".chips")))
	if at := ask(t, ctx, chromedp.Location()); !strings.Contains(at, "country=USA") || strings.Contains(at, "topic=") {
		t.Errorf("the filter led to %s; want country=USA and no empty fields", at)
	}
	if heading := ask(t, ctx, chromedp.Text(chromedp.CSS("h1"))); !strings.Contains(heading, "United States") {
		t.Errorf("the filtered overview is headed %q; want it to name the United States", heading)
	}
	until(t, ctx, "the filtered charts are drawn", drawn)
	var x, y float64
	if bar := ask(t, ctx, chromedp.Evaluate[string](barJS)); bar != "" {
		if _, err := fmt.Sscan(bar, &x, &y); err != nil {
			t.Fatalf("finding a bar of the chart of countries: %q", bar)
		}
	}
	do(t, ctx, "clicking the bar", chromedp.MouseClickXY(x, y))
	until(t, ctx, "the bar leads to the engagements it counts", `location.pathname === '/engagements'`)
	if at := ask(t, ctx, chromedp.Location()); !strings.Contains(at, "country=USA") {
		t.Errorf("the bar led to %s; want the filter kept", at)
	}
	do(t, ctx, "opening an engagement and its release",
		chromedp.Click(chromedp.CSS(".latest .what a")),
		chromedp.WaitVisible(chromedp.CSS("article.told blockquote mark")),
		chromedp.Click(chromedp.CSS("article.told h3 a")),
		chromedp.WaitVisible(chromedp.CSS("article.text mark")))
	if marks := ask(t, ctx, chromedp.Evaluate[int](`document.querySelectorAll('article.text mark').length`)); marks < 3 {
		t.Errorf("the release has %d marked words; want the kind, the date and the people at least", marks)
	}
	do(t, ctx, "asking how far that can be trusted", chromedp.Click(chromedp.CSS("header nav a[href^='/quality']")),
		chromedp.WaitVisible(chromedp.CSS("#p-calibration")))
	until(t, ctx, "the page on data quality draws its charts", `document.querySelectorAll('[data-chart]').length > 4 && `+drawn)
}

// drawn is true once every chart of the page is.
const drawn = `[...document.querySelectorAll('[data-chart]')].every(p => p.dataset.drawn === 'true')`

// barJS gives the middle of the first bar of the chart of countries, in pixels of the window.
const barJS = `(() => {
	const plot = document.querySelector('[data-chart*="by-country"]');
	plot.scrollIntoView({block: 'center'});
	const box = plot.getBoundingClientRect();
	const data = echarts.getInstanceByDom(plot).getModel().getSeriesByIndex(0).getData();
	const at = data.getItemLayout(data.count() - 1);
	return (box.left + at.x + at.width / 2) + ' ' + (box.top + at.y + at.height / 2);
})()`

func quiet(t *testing.T) streams {
	return streams{strings.NewReader(""), io.Discard, testWriter{t}}
}

// testWriter shows what a command writes in the test's log.
type testWriter struct{ t *testing.T }

func (w testWriter) Write(b []byte) (int, error) {
	w.t.Log(strings.TrimSpace(string(b)))
	return len(b), nil
}

// serveSamples loads the samples into a store and serves it until the test ends.
func serveSamples(t *testing.T) string {
	t.Helper()
	store := t.TempDir()
	if status := run(t.Context(), []string{"load", "--store", store, "../../data/samples"}, quiet(t)); status != exitDone {
		t.Fatalf("loading the samples ended with status %d", status)
	}
	return serveStore(t, store)
}

// serveStore runs "demarche serve" on a free port of the loopback until the test ends, and gives its address.
func serveStore(t *testing.T, store string) string {
	t.Helper()
	ctx, stop := context.WithCancel(context.Background())
	read, write := io.Pipe()
	ended := make(chan int, 1)
	go func() {
		ended <- run(ctx, []string{"serve", "--store", store, "--addr", "127.0.0.1:0"}, streams{strings.NewReader(""), write, os.Stderr})
		write.Close()
	}()
	t.Cleanup(func() {
		stop()
		if status := <-ended; status != exitDone {
			t.Errorf("serve ended with status %d", status)
		}
	})
	line, err := bufio.NewReader(read).ReadString('\n')
	if err != nil {
		t.Fatalf("serve did not say where it is: %v", err)
	}
	go func() { _, _ = io.Copy(io.Discard, read) }() // the pipe ends with serve
	_, address, ok := strings.Cut(strings.TrimSpace(line), "http://")
	if !ok {
		t.Fatalf("serve said %q; want an address", line)
	}
	return "http://" + address + "/"
}

// openBrowser starts headless Chromium. Errors on its console and requests to other hosts fail the test.
func openBrowser(t *testing.T, home string) context.Context {
	t.Helper()
	return startBrowser(t, 2*time.Minute, watch(t, home))
}

// startBrowser starts headless Chromium, whose events a listener is told of, until the test ends or the time is over.
func startBrowser(t *testing.T, limit time.Duration, listener func(event any)) context.Context {
	t.Helper()
	path := findChromium(t)
	options := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.WindowSize(1280, 1600), chromedp.UserDataDir(t.TempDir()), chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-component-update", true), chromedp.Flag("disable-background-networking", true))
	allocator, stop := chromedp.NewExecAllocator(context.Background(), options...)
	t.Cleanup(stop)
	ctx, cancel := chromedp.NewContext(allocator, chromedp.WithListener(listener))
	t.Cleanup(cancel)
	ctx, cancelTime := context.WithTimeout(ctx, limit)
	t.Cleanup(cancelTime)
	if _, err := chromedp.Call(ctx, network.Enable, network.EnableParams{}); err != nil {
		t.Fatalf("starting the browser: %v", err)
	}
	if _, err := chromedp.Call(ctx, log.Enable, cdp.Empty{}); err != nil {
		t.Fatalf("reading the browser's log: %v", err)
	}
	return ctx
}

// findChromium looks for the browser. Without one the test says so and is skipped; in CI that is a failure.
func findChromium(t *testing.T) string {
	t.Helper()
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	const missing = "no Chromium found: the walk in a browser is not tested; install Debian's chromium"
	if os.Getenv("CI") != "" {
		t.Fatal(missing)
	}
	fmt.Fprintln(os.Stderr, missing)
	t.Skip(missing)
	return ""
}

// watch collects what must not happen; the test fails with it when it ends.
func watch(t *testing.T, home string) func(event any) {
	own, err := url.Parse(home)
	if err != nil {
		t.Fatal(err)
	}
	var mu sync.Mutex
	var faults []string
	t.Cleanup(func() {
		mu.Lock()
		defer mu.Unlock()
		for _, f := range faults {
			t.Error(f)
		}
	})
	return func(event any) {
		if f := fault(event, own.Host); f != "" {
			mu.Lock()
			defer mu.Unlock()
			faults = append(faults, f)
		}
	}
}

// fault says what is wrong with an event of the browser, "" where nothing is.
func fault(event any, host string) string {
	switch e := event.(type) {
	case *runtime.EventExceptionThrown:
		return fmt.Sprintf("the page threw: %s", e.ExceptionDetails.Text)
	case *runtime.EventConsoleAPICalled:
		if e.Type == "error" || e.Type == "warning" {
			return fmt.Sprintf("the page wrote to the console: %v", e.Args)
		}
	case *log.EventEntryAdded:
		if e.Entry.Level == "error" || e.Entry.Level == "warning" {
			return fmt.Sprintf("the browser logged: %s %s", e.Entry.Text, e.Entry.URL)
		}
	case *network.EventRequestWillBeSent:
		if u, err := url.Parse(e.Request.URL); err != nil || u.Scheme != "data" && u.Host != host {
			return fmt.Sprintf("the page asked for %s, which is not on this server", e.Request.URL)
		}
	}
	return ""
}

const patience = 30 * time.Second

// do takes steps and says which of them failed.
func do(t *testing.T, ctx context.Context, what string, steps ...chromedp.Action[chromedp.Void]) {
	t.Helper()
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	if err := chromedp.Do(ctx, steps...); err != nil {
		t.Fatalf("%s: %v", what, err)
	}
}

// until waits for a condition in the page, across page loads.
func until(t *testing.T, ctx context.Context, what, condition string) {
	t.Helper()
	var last error
	for end := time.Now().Add(patience); time.Now().Before(end); time.Sleep(50 * time.Millisecond) {
		ok, err := chromedp.Run(ctx, chromedp.Evaluate[bool](condition))
		if err == nil && ok {
			return
		}
		last = err // a page that is being left has no context
	}
	t.Fatalf("%s: not within %s (%v)", what, patience, last)
}

// ask reads something off the page.
func ask[T any](t *testing.T, ctx context.Context, a chromedp.Action[T]) T {
	t.Helper()
	ctx, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	v, err := chromedp.Run(ctx, a)
	if err != nil {
		t.Fatalf("reading the page: %v", err)
	}
	return v
}
