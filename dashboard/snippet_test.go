package dashboard

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/demarche/demarche/data/words"
)

// shownSnippet is a snippet with its hits in brackets.
func shownSnippet(text, title, search string) string {
	var s snippets
	var b strings.Builder
	for _, p := range s.of(text, title, words.Parse(search)) {
		if p.Hit {
			b.WriteString("[" + p.Text + "]")
		} else {
			b.WriteString(p.Text)
		}
	}
	return b.String()
}

func TestASnippetShowsWhereTheWordsStand(t *testing.T) {
	long := strings.Repeat("Filler goes on. ", 40)
	for _, test := range []struct{ name, text, title, search, want string }{
		{"all of a short text", "A Title\n\nThe ministers met.", "A Title", "minister", "The [ministers] met."},
		{"a phrase as one", "They met in North  Korea.", "", `"north korea" met`, "They [met] in [North Korea]."},
		{"hits that overlap", "North Korean talks", "", `"north korean" korean`, "[North Korean] talks"},
		{"the beginning without a search", "T\nOne\ntwo", "T", "", "One two"},
		{"the beginning where only the title has the word", "Talks\nThey met.", "Talks", "talks", "They met."},
		{"a part of a Korean word", "외교부장관은 회의를", "", "장관", "외교부[장관]은 회의를"},
		{"nothing of nothing", "", "", "talks", ""},
		{"a title alone", "Talks", "Talks", "talks", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := shownSnippet(test.text, test.title, test.search); got != test.want {
				t.Errorf("got  %s\nwant %s", got, test.want)
			}
		})
	}
	t.Run("the part with most of the words", func(t *testing.T) {
		got := shownSnippet("Talks. "+long+"There the talks on trade began. "+long, "", "talks trade")
		if !strings.Contains(got, "There the [talks] on [trade] began.") || !strings.HasPrefix(got, "… ") || !strings.HasSuffix(got, " …") || len(got) > 320 {
			t.Errorf("got %s", got)
		}
	})
	t.Run("no part of a word", func(t *testing.T) {
		got := shownSnippet(long+"Seoul "+long, "", "seoul")
		for word := range strings.FieldsSeq(got) {
			if !strings.Contains("… Filler goes on. [Seoul]", word) {
				t.Errorf("%q is cut: %s", word, got)
			}
		}
	})
}

func FuzzASnippetIsAPartOfItsText(f *testing.F) {
	f.Add("The ministers met\nin Seoul.", "The", `minister "in seoul"`)
	f.Add(strings.Repeat("외교부 장관 ", 60), "외교부", "장관")
	f.Add("a\u00a0b\u2003c", "", "b c")
	f.Fuzz(func(t *testing.T, text, title, search string) {
		if !utf8.ValidString(text) || !utf8.ValidString(title) {
			return
		}
		var s snippets
		var b strings.Builder
		for _, p := range s.of(text, title, words.Parse(search)) {
			if p.Text == "" || !utf8.ValidString(p.Text) {
				t.Fatalf("%q has the part %q", text, p.Text)
			}
			b.WriteString(p.Text)
		}
		got := strings.Join(strings.Fields(strings.Trim(b.String(), "… ")), " ")
		if whole := strings.Join(strings.Fields(text), " "); !strings.Contains(whole, got) {
			t.Fatalf("%q has the snippet %q", whole, got)
		}
		if len(got) > snippetBytes+utf8.UTFMax {
			t.Fatalf("a snippet of %d bytes: %q", len(got), got)
		}
	})
}
