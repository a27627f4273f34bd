package page

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// sharedGold is where labelled releases that are not part of the project lie, beside the project's folder.
const sharedGold = "../../../shared/gold/dev"

type label struct {
	TextFile  string `json:"text_file"`
	URL       string `json:"url"`
	Title     string `json:"title"`
	Published string `json:"published"`
	Source    string `json:"source"`
}

func readLabels(t *testing.T, dir string) map[string]label {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil {
		t.Fatal(err)
	}
	labels := map[string]label{}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		var l label
		if err := json.Unmarshal(b, &l); err != nil {
			t.Fatalf("%s: %v", f, err)
		}
		if l.Source == "" {
			l.Source = koreanMinistry
		}
		labels[filepath.Join(dir, l.TextFile)] = l
	}
	return labels
}

// foldTitle compares titles without regard to case, punctuation and accents.
func foldTitle(s string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(norm.NFKD.String(s)), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	}), " ")
}

func checkLabels(t *testing.T, labels map[string]label, withURL bool) (titles, dates, sources float64) {
	t.Helper()
	var right [3]float64
	for file, l := range labels {
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		in := Input{Name: file, Data: b}
		if withURL {
			in.URL = l.URL
		}
		r, err := Read(in)
		if err != nil {
			t.Errorf("%s: %v", file, err)
			continue
		}
		got := [3]string{foldTitle(r.Title), r.Published.String(), r.Source}
		for i, want := range [3]string{foldTitle(l.Title), l.Published, l.Source} {
			if got[i] == want {
				right[i]++
			} else {
				t.Logf("%s (%s): got %q, label says %q", filepath.Base(file), r.Layout, got[i], want)
			}
		}
	}
	n := float64(len(labels))
	return right[0] / n, right[1] / n, right[2] / n
}

func TestTitlesAndDatesOfSharedGold(t *testing.T) {
	labels := readLabels(t, sharedGold)
	if len(labels) == 0 {
		t.Skipf("no labelled releases in %s: nothing to compare with", sharedGold)
	}
	for _, withURL := range []bool{true, false} {
		titles, dates, sources := checkLabels(t, labels, withURL)
		t.Logf("%d releases, URL given %v: titles %.3f, dates %.3f, sources %.3f", len(labels), withURL, titles, dates, sources)
		if titles < 0.95 || dates < 0.95 || sources < 0.95 {
			t.Errorf("titles %.3f, dates %.3f, sources %.3f right; want 0.95 of each", titles, dates, sources)
		}
	}
}

func TestTitlesAndDatesOfSamples(t *testing.T) {
	labels := readLabels(t, "../samples")
	for file := range labels {
		if _, err := os.Stat(file); err != nil {
			delete(labels, file)
		}
	}
	if len(labels) == 0 {
		t.Skip("no samples in data/samples")
	}
	titles, dates, sources := checkLabels(t, labels, true)
	if titles < 0.98 || dates < 0.98 || sources < 0.98 {
		t.Errorf("titles %.3f, dates %.3f, sources %.3f right; want 0.98 of each", titles, dates, sources)
	}
}
