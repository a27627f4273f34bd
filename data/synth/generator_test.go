package synth

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"html"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/gazetteer"
)

func newGenerator(tb testing.TB, releases int, seed uint64) (*Generator, *gazetteer.Gazetteer) {
	tb.Helper()
	gaz, err := gazetteer.Default()
	if err != nil {
		tb.Fatal(err)
	}
	g, err := New(gaz, releases, seed)
	if err != nil {
		tb.Fatal(err)
	}
	return g, gaz
}

// fingerprint is a hash over pages and labels.
func fingerprint(t *testing.T, seed uint64) string {
	t.Helper()
	g, _ := newGenerator(t, 1500, seed)
	sum := sha256.New()
	n := 0
	for r := range g.Releases() {
		b, err := json.Marshal(r.Label)
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(sum, "%s\n%s\n%s\n", r.URL, r.Text, b)
		n++
	}
	if n != 1500 {
		t.Errorf("%d releases, want 1500", n)
	}
	return fmt.Sprintf("%x", sum.Sum(nil))
}

func TestTheSameSeedGivesTheSameBytes(t *testing.T) {
	first := fingerprint(t, 1)
	if first != fingerprint(t, 1) {
		t.Error("seed 1 gave other bytes the second time")
	}
	if first == fingerprint(t, 2) {
		t.Error("seed 2 gave the bytes of seed 1")
	}
}

func TestAsManyReleasesComeAsAreWanted(t *testing.T) {
	for _, n := range []int{0, 1, 2, 37} {
		g, _ := newGenerator(t, n, 4)
		given := 0
		for range g.Releases() {
			given++
		}
		if given != n {
			t.Errorf("%d releases, want %d", given, n)
		}
	}
}

func TestAWalkCanStopAtAnyRelease(t *testing.T) {
	for stop := 1; stop < 60; stop += 7 {
		g, _ := newGenerator(t, 100, 4)
		given := 0
		for range g.Releases() {
			if given++; given == stop {
				break
			}
		}
		if given != stop {
			t.Errorf("stopped at %d, want %d", given, stop)
		}
	}
}

func TestOfficialsHoldOfficeOnTheDay(t *testing.T) {
	g, gaz := newGenerator(t, 4000, 5)
	terms := map[string][]data.Term{}
	for _, o := range gaz.Officials {
		terms[o.Name] = append(terms[o.Name], o.Terms...)
	}
	for r := range g.Releases() {
		for _, e := range r.Label.Engagements {
			names := append([]string{}, e.Home...)
			for _, c := range e.Counterparts {
				names = append(names, string(c.Name))
			}
			for _, name := range names {
				if !inOffice(terms[name], e.Start) {
					t.Fatalf("%s: %s held no office on %s", r.URL, name, e.Start)
				}
			}
		}
	}
}

func inOffice(terms []data.Term, day data.Date) bool {
	for _, t := range terms {
		if !t.Start.IsZero() && !day.Before(t.Start) && (t.End.IsZero() || !day.After(t.End)) {
			return true
		}
	}
	return false
}

func TestLabelsSayWhatThePageSays(t *testing.T) {
	g, _ := newGenerator(t, 2000, 6)
	for r := range g.Releases() {
		page := string(r.Text)
		if r.HTML {
			page = html.UnescapeString(page)
		}
		if !utf8.ValidString(page) || strings.ContainsAny(page, "{}") && !r.HTML || strings.Contains(page, "  .") || strings.Contains(page, ",,") {
			t.Fatalf("%s: a page with a broken sentence:\n%s", r.URL, page)
		}
		for _, words := range r.Label.words() {
			if !strings.Contains(page, words) {
				t.Fatalf("%s: the label says %q, the page does not:\n%s", r.URL, words, page)
			}
		}
	}
}

// words are the texts of a label that its page must hold.
func (l Label) words() []string {
	words := []string{string(l.Title)}
	for _, e := range l.Engagements {
		words = append(append(words, e.Home...), string(e.Place))
		for _, c := range e.Counterparts {
			words = append(words, string(c.Name), string(c.Title))
		}
	}
	return words
}

func TestReleasesAreLikeThoseOfAMinistry(t *testing.T) {
	const n = 20000
	g, _ := newGenerator(t, n, 7)
	engagements, weekend, none, pairs := 0, 0, 0, 0
	states, calls := map[string]int{}, map[int]int{}
	addresses := map[string]int{}
	var last data.Date
	for r := range g.Releases() {
		if d := r.Label.Published; !d.IsZero() {
			if d.Before(last) {
				t.Fatalf("%s is published on %s, after a release of %s", r.URL, d, last)
			}
			last = d
			if day := d.Time().Weekday(); day == time.Saturday || day == time.Sunday {
				weekend++
			}
		}
		if len(r.Label.Engagements) == 0 {
			none++
		}
		if _, seq, found := strings.Cut(r.URL, "?seq="); found {
			if addresses[seq]++; addresses[seq] == 2 {
				pairs++
			}
		}
		for _, e := range r.Label.Engagements {
			engagements++
			if e.Kind == data.Call {
				calls[e.Start.Year]++
			}
			for _, c := range e.Countries {
				states[c]++
			}
		}
	}
	for what, share := range map[string]struct{ got, low, high float64 }{
		"engagements a release":                                 {float64(engagements) / n, 1.6, 2.4},
		"releases without any":                                  {float64(none) / n, 0.08, 0.2},
		"releases at a weekend":                                 {float64(weekend) / n, 0.01, 0.12},
		"releases that an embassy mirrors":                      {float64(pairs) / n, 0.02, 0.08},
		"engagements with the United States to those with Peru": {float64(states["USA"]) / float64(states["PER"]), 8, 1000},
		"calls in 2020 to calls in 2018":                        {float64(calls[2020]) / float64(calls[2018]), 1.5, 10},
	} {
		if share.got < share.low || share.got > share.high {
			t.Errorf("%s: %.3f, want %.2f to %.2f", what, share.got, share.low, share.high)
		}
	}
	if len(states) < 120 {
		t.Errorf("%d states in all, want most of the world", len(states))
	}
}

func BenchmarkReleases(b *testing.B) {
	const n = 20000
	b.ReportAllocs()
	for b.Loop() {
		g, _ := newGenerator(b, n, 1)
		bytes := 0
		for r := range g.Releases() {
			bytes += len(r.Text)
		}
		b.SetBytes(int64(bytes))
	}
	b.ReportMetric(float64(n*b.N)/b.Elapsed().Seconds(), "releases/s")
}
