package marked

import (
	"regexp"
	"strings"
	"testing"
)

// sgr are the colours of a terminal.
var sgr = regexp.MustCompile(`\x1b\[[0-9;]*m`)

// lines wraps a text and joins the lines with bars.
func lines(columns int, pieces ...piece) string {
	var out []string
	for _, l := range wrap(words(pieces), columns) {
		var b strings.Builder
		for _, p := range l {
			b.WriteString(p.text)
		}
		out = append(out, b.String())
	}
	return strings.Join(out, "|")
}

func TestLinesBreakBetweenWords(t *testing.T) {
	for name, tt := range map[string]struct {
		pieces []piece
		want   string
	}{
		"at the last word that fits":          {[]piece{{text: "aaaa bbbb cccc dddd eeee"}}, "aaaa bbbb cccc dddd|eeee"},
		"never inside a word of two colours":  {[]piece{{text: "aaaa bbbb cccc dddd e"}, {"eee", "31"}}, "aaaa bbbb cccc dddd|eeee"},
		"at any white space":                  {[]piece{{text: "a\n\tb  c "}, {text: " d"}}, "a b c d"},
		"a word wider than a line is cut":     {[]piece{{text: "a " + strings.Repeat("b", 25)}}, "a|" + strings.Repeat("b", 20) + "|bbbbb"},
		"letters of two columns count double": {[]piece{{text: "한국한국한국 한국한국"}}, "한국한국한국|한국한국"},
		"nothing is no line":                  {nil, ""},
		"space alone is no line":              {[]piece{{text: " \n "}}, ""},
	} {
		if got := lines(20, tt.pieces...); got != tt.want {
			t.Errorf("%s: %q, want %q", name, got, tt.want)
		}
	}
}

func TestNoLineIsWiderThanAsked(t *testing.T) {
	text := strings.Repeat("word ", 40) + strings.Repeat("한", 60) + " " + strings.Repeat("x", 90)
	for columns := 20; columns < 60; columns += 7 {
		for _, l := range strings.Split(lines(columns, piece{text: text}), "|") {
			if width(l) > columns {
				t.Errorf("%d columns where %d fit: %q", width(l), columns, l)
			}
		}
	}
}
