package extract

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// tokenTexts are the words of a text after cutting and ungluing.
func tokenTexts(tb testing.TB, text string) []string {
	l := extractor(tb).lex
	out := []string{}
	for _, t := range unglue(l, text, l.tokenize(nil, text, 0, len(text)), 0) {
		out = append(out, text[t.start:t.end])
	}
	return out
}

func TestTextIsCutIntoWordsNumbersAndSigns(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"words and a full stop":                 {"He met them.", "He|met|them|."},
		"a number and its ordinal ending":       {"the 25th", "the|25|th"},
		"hyphens are signs":                     {"Yun Byung-se", "Yun|Byung|-|se"},
		"a possessive is apart from its word":   {"Russia’s envoy", "Russia|’s|envoy"},
		"a plural's apostrophe is one too":      {"Ministers’ talks", "Ministers|’|talks"},
		"an apostrophe inside a name is not":    {"Ra’ad O'Neill", "Ra’ad|O'Neill"},
		"an opening quote is a sign":            {"a ‘peace’ plan", "a|‘|peace|’|plan"},
		"letters with accents belong to words":  {"Székely Türkiye", "Székely|Türkiye"},
		"no-break spaces part words":            {"Seoul\u00a0Korea", "Seoul|Korea"},
		"a line's end is a token":               {"a\nb", "a|\n|b"},
		"Korean is words too":                   {"외교부 장관", "외교부|장관"},
		"broken UTF-8 does not stop the cutter": {"a \xff b", "a|\xff|b"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := strings.Join(tokenTexts(t, c.text), "|"); got != c.want {
				t.Errorf("%q is cut into %q, want %q", c.text, got, c.want)
			}
		})
	}
}

func TestTokensKnowTheirKindAndShape(t *testing.T) {
	l := extractor(t).lex
	const text = "the Minister’s UN Α 70"
	want := []struct {
		kind   tokenKind
		shape  shape
		spaced bool
	}{
		{tokWord, lowerCase, true}, {tokWord, capitalised, true}, {tokPossessive, lowerCase, false},
		{tokWord, upperCase, true}, {tokWord, capitalised, true}, {tokNumber, lowerCase, true},
	}
	toks := l.tokenize(nil, text, 0, len(text))
	if len(toks) != len(want) {
		t.Fatalf("%d tokens, want %d", len(toks), len(want))
	}
	for i, w := range want {
		if g := toks[i]; g.kind != w.kind || g.shape != w.shape || g.spaced != w.spaced {
			t.Errorf("%q: kind %d shape %d spaced %v, want %+v", text[g.start:g.end], g.kind, g.shape, g.spaced, w)
		}
	}
}

func TestFoldingMakesSpellingsMeet(t *testing.T) {
	for _, c := range []struct{ a, b string }{
		{"TÜRKİYE", "turkiye"}, {"São Tomé", "sao tome"}, {"Ministers’", "ministers'"}, {"Yun Byung–se", "yun byung-se"},
		{"Łódź", "lodz"}, {"Søreide", "soreide"}, {"Çavuşoğlu", "cavusoglu"}, {"Yıldırım", "yildirim"},
	} {
		if got := folded(c.a); got != c.b {
			t.Errorf("%q folds to %q, want %q", c.a, got, c.b)
		}
	}
	if folded("Mali") == folded("Malia") {
		t.Error("folding must not join different words")
	}
}

func TestGluedWordsAreParted(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Secretaryof State", "Secretary|of|State"},
		{"SecretaryPompeo", "Secretary|Pompeo"},
		{"onApril 3", "on|April|3"},
		{"Itwas held", "It|was|held"},
		{"wasin Seoul", "was|in|Seoul"},
		{"Ministerwill visit", "Minister|will|visit"},
		{"ForeignMinister", "Foreign|Minister"},
	} {
		if got := strings.Join(tokenTexts(t, c.text), "|"); got != c.want {
			t.Errorf("%q is cut into %q, want %q", c.text, got, c.want)
		}
	}
}

func TestWholeWordsAreNotParted(t *testing.T) {
	for _, w := range []string{"McCain", "MacDonald", "FitzGerald", "Pompeo", "Lavrov", "within", "therein", "Kishida", "Wellington",
		"sidelines", "Peterson", "Zbigniew", "Herman", "information", "Hanoi", "upon", "Bandung"} {
		if got := tokenTexts(t, w); !cmp.Equal(got, []string{w}) {
			t.Errorf("%q is cut into %q", w, got)
		}
	}
}

func TestPartsOfAGluedWordKeepTheirPlaceInTheText(t *testing.T) {
	d := parse(t, "On March 22 SecretaryPompeo and Yun met.")
	for i := 1; i < len(d.toks); i++ {
		if d.toks[i].start < d.toks[i-1].end {
			t.Fatalf("token %d %q begins before the one before it ends", i, d.word(int32(i)))
		}
	}
	if !strings.Contains(strings.Join(tokenTexts(t, d.text), "|"), "|Secretary|Pompeo|") {
		t.Error("the glued word was not parted")
	}
}

func TestOfficesTakeTheirPluralAtTheHead(t *testing.T) {
	for office, want := range map[string]string{
		"Foreign Minister":                "Foreign Ministers",
		"Secretary of State":              "Secretaries of State",
		"Director-General":                "Directors-General",
		"Director General for Asia":       "Directors General for Asia",
		"Ambassador to the United States": "Ambassadors to the United States",
		"Minister of Foreign Affairs":     "Ministers of Foreign Affairs",
		"Chief of Staff":                  "Chiefs of Staff",
		"Head of the Office for Policy":   "Heads of the Office for Policy",
		"Deputy":                          "Deputies",
	} {
		if got := plural(office); got != want {
			t.Errorf("the plural of %q is %q, want %q", office, got, want)
		}
	}
}
