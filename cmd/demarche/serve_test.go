package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"
)

type health struct {
	Status   string `json:"status"`
	Releases int    `json:"releases"`
}

// TestALoadShowsUpWhileServing loads pages one by one while readers ask all the time: no request may fail, and each load
// must be seen within five seconds.
func TestALoadShowsUpWhileServing(t *testing.T) {
	store, pages := t.TempDir(), t.TempDir()
	loadFile(t, store, writePage(t, pages, 1))
	home := serveStore(t, store)
	client := &http.Client{Timeout: 10 * time.Second}

	var asked, failed atomic.Int64
	stop := make(chan struct{})
	done := make(chan struct{})
	go func() {
		defer close(done)
		for {
			select {
			case <-stop:
				return
			default:
			}
			for _, path := range []string{"", "engagements", "q/by-country.json", "healthz"} {
				res, err := client.Get(home + path)
				asked.Add(1)
				if err != nil || res.StatusCode != http.StatusOK {
					failed.Add(1)
				}
				if err == nil {
					res.Body.Close()
				}
			}
		}
	}()
	for n := 2; n <= 4; n++ {
		loadFile(t, store, writePage(t, pages, n))
		seen := time.Now()
		for healthOf(t, client, home).Releases != n {
			if time.Since(seen) > 5*time.Second {
				t.Fatalf("the load of release %d is not seen after five seconds", n)
			}
			time.Sleep(50 * time.Millisecond)
		}
	}
	close(stop)
	<-done
	if asked.Load() < 20 || failed.Load() > 0 {
		t.Errorf("%d of %d requests failed while releases were loaded", failed.Load(), asked.Load())
	}
}

func healthOf(t *testing.T, client *http.Client, home string) (h health) {
	t.Helper()
	res, err := client.Get(home + "healthz")
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	if err := json.NewDecoder(res.Body).Decode(&h); err != nil || h.Status != "ok" {
		t.Fatalf("healthz says %+v (%v)", h, err)
	}
	return h
}

// writePage writes a small release about the n-th day of March.
func writePage(t *testing.T, dir string, n int) string {
	t.Helper()
	file := filepath.Join(dir, fmt.Sprintf("%d.txt", n))
	text := fmt.Sprintf("Press Releases\n\nForeign Minister Meets with his Japanese Counterpart\n\n\n1. On March %d, 2014 in Tokyo, Foreign Minister "+
		"Yun Byung-se met with Foreign Minister Fumio Kishida of Japan. The two talked about relations between the two countries.\n", n)
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return file
}

func loadFile(t *testing.T, store, file string) {
	t.Helper()
	if status := run(t.Context(), []string{"load", "--store", store, file}, quiet(t)); status != exitDone {
		t.Fatalf("loading %s ended with status %d", file, status)
	}
}
