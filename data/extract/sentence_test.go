package extract

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func sentenceTexts(tb testing.TB, text string, opts ...option) []string {
	d := parse(tb, text, opts...)
	out := []string{}
	for _, s := range d.sents {
		out = append(out, strings.TrimSpace(d.words(s.from, s.to)))
	}
	return out
}

func TestSentencesEndAtFullStopsOnly(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"two sentences":                      {"They met. They ate.", []string{"They met.", "They ate."}},
		"an honorific's stop":                {"He met Mr. Lavrov and Dr. Lee.", []string{"He met Mr. Lavrov and Dr. Lee."}},
		"initials":                           {"He met H.E. Mr. John F. Kerry.", []string{"He met H.E. Mr. John F. Kerry."}},
		"a month cut short":                  {"It opens on Nov. 3 in Seoul.", []string{"It opens on Nov. 3 in Seoul."}},
		"an abbreviation in mid-sentence":    {"They met in Washington, D.C. on Monday.", []string{"They met in Washington, D.C. on Monday."}},
		"an abbreviation that ends one":      {"They met in Washington, D.C. The talks were brief.", []string{"They met in Washington, D.C.", "The talks were brief."}},
		"a number's stop":                    {"It grew by 2.5 percent.", []string{"It grew by 2.5 percent."}},
		"a year at the end":                  {"It began in 2015. It goes on.", []string{"It began in 2015.", "It goes on."}},
		"questions and cries":                {"Why? Because! Yes.", []string{"Why?", "Because!", "Yes."}},
		"a closing quote belongs to its own": {"He said “we agree.” They left.", []string{"He said “we agree.”", "They left."}},
		"a closing bracket does too":         {"They met (at noon.) They left.", []string{"They met (at noon.)", "They left."}},
		"no stop at the end":                 {"They met. And the", []string{"They met.", "And the"}},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, sentenceTexts(t, c.text)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestATitleIsOneSentence(t *testing.T) {
	got := sentenceTexts(t, "They met.", titled("Minister Meets Mr. Smith. Talks Held"))
	if diff := cmp.Diff([]string{"Minister Meets Mr. Smith. Talks Held", "They met."}, got); diff != "" {
		t.Error(diff)
	}
}

func TestSentencesStayWithinTheirPoint(t *testing.T) {
	d := parse(t, "1. The Minister met\n2. with Mr. Lee. They talked.\no about trade")
	var points []int
	for _, s := range d.sents {
		points = append(points, s.point)
	}
	if diff := cmp.Diff([]int{0, 1, 1, 2}, points); diff != "" {
		t.Error(diff)
	}
}
