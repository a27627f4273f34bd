package dashboard

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestCutPieces(t *testing.T) {
	const text = "Yun met 王毅 in Seoul."
	at := func(words string) (int, int) { i := strings.Index(text, words); return i, i + len(words) }
	say := func(words, field, value string) clue { i, j := at(words); return clue{i, j, field, value} }
	for _, test := range []struct {
		name  string
		clues []clue
		want  string // marked pieces as [field:text]
	}{
		{"no clues leave the text whole", nil, "Yun met 王毅 in Seoul."},
		{"one clue is marked", []clue{say("Yun", "home", "Yun")}, "[home:Yun] met 王毅 in Seoul."},
		{"of two the narrower gives the colour", []clue{say("met 王毅", "kind", "meeting"), say("王毅", "counterpart", "Wang Yi")},
			"Yun [kind:met ][counterpart:王毅] in Seoul."},
		{"overlapping ones are cut where they part", []clue{say("Yun met", "home", "x"), say("met 王毅", "kind", "y")},
			"[home:Yun ][home:met][kind: 王毅] in Seoul."},
		{"clues outside the text are left out", []clue{{90, 99, "kind", "x"}, {-5, -1, "kind", "y"}, {4, 4, "kind", "z"}}, "Yun met 王毅 in Seoul."},
		{"a clue that cuts a character takes all of it", []clue{{9, 10, "counterpart", "x"}}, "Yun met [counterpart:王]毅 in Seoul."},
	} {
		t.Run(test.name, func(t *testing.T) {
			var got strings.Builder
			for _, p := range cutPieces(text, 0, len(text), test.clues) {
				if f := p.Field(); f != "" {
					got.WriteString("[" + f + ":" + p.Text + "]")
				} else {
					got.WriteString(p.Text)
				}
			}
			if got.String() != test.want {
				t.Errorf("got  %s\nwant %s", got.String(), test.want)
			}
		})
	}
}

func FuzzCutPieces(f *testing.F) {
	f.Add("Yun met 王毅", 0, 14, 4, 9, 6, 12)
	f.Fuzz(func(t *testing.T, text string, start, end, a, b, c, d int) {
		if !utf8.ValidString(text) {
			return
		}
		start, end = wholeRunes(text, max(start, 0), min(end, len(text)))
		var got strings.Builder
		for _, p := range cutPieces(text, start, end, []clue{{a, b, "kind", "x"}, {c, d, "date", "y"}}) {
			if p.Text == "" || !utf8.ValidString(p.Text) {
				t.Errorf("piece %q", p.Text)
			}
			got.WriteString(p.Text)
		}
		if want := cutText(text, start, end); got.String() != want {
			t.Errorf("pieces join to %q; want %q", got.String(), want)
		}
	})
}

func cutText(text string, start, end int) string {
	if start = max(start, 0); start >= min(end, len(text)) {
		return ""
	}
	return text[start:min(end, len(text))]
}
