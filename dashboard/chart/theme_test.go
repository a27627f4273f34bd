package chart

import (
	"math"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// luminance is the relative luminance of a colour #rrggbb, as WCAG 2 defines it.
func luminance(t *testing.T, colour string) float64 {
	t.Helper()
	n, err := strconv.ParseUint(strings.TrimPrefix(colour, "#"), 16, 32)
	if err != nil {
		t.Fatalf("%q is no colour: %v", colour, err)
	}
	part := func(shift uint) float64 {
		c := float64(n>>shift&255) / 255
		if c <= 0.04045 {
			return c / 12.92
		}
		return math.Pow((c+0.055)/1.055, 2.4)
	}
	return 0.2126*part(16) + 0.7152*part(8) + 0.0722*part(0)
}

func contrast(t *testing.T, a, b string) float64 {
	t.Helper()
	high, low := luminance(t, a), luminance(t, b)
	return (max(high, low) + 0.05) / (min(high, low) + 0.05)
}

func TestTextOfChartsCanBeRead(t *testing.T) {
	for _, theme := range []Theme{Light(), Dark()} {
		for _, ink := range []string{theme.Ink, theme.Muted} {
			if c := contrast(t, ink, theme.Surface); c < 4.5 {
				t.Errorf("%s: text %s has a contrast of %.1f; want 4.5", theme.Name, ink, c)
			}
		}
		for i, colour := range theme.Scale {
			ink := theme.Ink
			if i >= theme.Inverse {
				ink = theme.Surface
			}
			if c := contrast(t, ink, colour); c < 4.5 {
				t.Errorf("%s: a number on %s has a contrast of %.1f; want 4.5", theme.Name, colour, c)
			}
		}
	}
}

func TestColoursOfPagesCanBeReadAndAreThoseOfCharts(t *testing.T) {
	css, err := os.ReadFile("../web/base.css")
	if err != nil {
		t.Fatal(err)
	}
	light, dark, ok := strings.Cut(string(css), "@media (prefers-color-scheme: dark)")
	if !ok {
		t.Fatal("base.css has no dark colours")
	}
	for theme, text := range map[*Theme]string{ptr(Light()): light, ptr(Dark()): dark} {
		colour := map[string]string{}
		for _, m := range regexp.MustCompile(`--([a-z-]+): (#[0-9a-f]{6});`).FindAllStringSubmatch(text, -1) {
			colour[m[1]] = m[2]
		}
		if colour["ink"] != theme.Ink || colour["muted"] != theme.Muted || colour["surface"] != theme.Surface || colour["line"] != theme.Line {
			t.Errorf("%s: pages and charts differ in ink, muted, surface or line", theme.Name)
		}
		for _, ink := range []string{"ink", "muted", "accent", "warn"} {
			for _, ground := range []string{"paper", "surface"} {
				if c := contrast(t, colour[ink], colour[ground]); c < 4.5 {
					t.Errorf("%s: %s on %s has a contrast of %.1f; want 4.5", theme.Name, ink, ground, c)
				}
			}
		}
		if c := contrast(t, colour["focus"], colour["paper"]); c < 3 {
			t.Errorf("%s: the focus ring has a contrast of %.1f; want 3", theme.Name, c)
		}
	}
}

func ptr[T any](v T) *T { return &v }
