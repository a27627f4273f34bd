package analytics_test

import (
	"context"
	"database/sql"
	"errors"
	"net/url"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/analytics/testdb"
	"github.com/demarche/demarche/data/store"
	"github.com/demarche/demarche/data/store/storetest"
	"github.com/demarche/demarche/data/words"
)

// search gives the releases that a search finds, the best first.
func search(t *testing.T, db analytics.Querier, text string) []string {
	t.Helper()
	return searchWith(t, db, "release-search", text)
}

func searchWith(t *testing.T, db analytics.Querier, name, text string) []string {
	t.Helper()
	q := query(t, name)
	args, err := analytics.Bind(q, url.Values{"search": {text}})
	if err != nil {
		t.Fatal(err)
	}
	result, err := analytics.Run(context.Background(), db, q, args.With("limit", 1000))
	if err != nil {
		t.Fatal(err)
	}
	found := []string{}
	for i := range result.Rows {
		found = append(found, result.Value(i, "release").(string))
	}
	return found
}

func TestASearchNeedsAllWordsAndPhrasesAsTheyStand(t *testing.T) {
	db := testdb.Small(t)
	for _, test := range []struct {
		name, search string
		want         []string
	}{
		{"one word in other forms", "MEETINGS", []string{"kr-mofa:3", "kr-mofa:1", "kr-mofa:2"}},
		{"an abbreviation", "U.S.", []string{"kr-mofa:1"}},
		{"all words", "meeting march", []string{"kr-mofa:2", "kr-mofa:1"}},
		{"a word that no release has", "meeting Tillerson", []string{}},
		{"a phrase", `"meeting on march"`, []string{"kr-mofa:2"}},
		{"the words of a phrase apart", `"march meeting"`, []string{}},
		{"a phrase and a word", `"march 22" secretary`, []string{"kr-mofa:1"}},
		{"two phrases", `"on march" "minister met"`, []string{"kr-mofa:1"}},
		{"a phrase with a word that no release has", `"march 23"`, []string{}},
		{"a phrase over the title's end", `"secretary the ministers"`, []string{"kr-mofa:1"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			if diff := cmp.Diff(test.want, search(t, db, test.search)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestWordsAreFoundAlikeWithAndWithoutALookAtTheirOrder(t *testing.T) {
	db := testdb.Small(t)
	for _, text := range []string{"MEETINGS", "U.S.", "meeting march", "meeting Tillerson", "Tillerson", "minister met secretary"} {
		want := search(t, db, text)
		if diff := cmp.Diff(want, searchWith(t, db, "release-words", text)); diff != "" {
			t.Errorf("%s: %s", text, diff)
		}
		if strings.Contains(text, " ") {
			continue
		}
		if diff := cmp.Diff(want, searchWith(t, db, "release-word", text)); diff != "" {
			t.Errorf("the one word %s: %s", text, diff)
		}
	}
	// The same words in an order that no release has.
	if got := searchWith(t, db, "release-words", `"march meeting"`); len(got) == 0 {
		t.Error("words of a phrase must be found apart")
	}
}

func TestMoreThanOneWordIsNoWord(t *testing.T) {
	q := query(t, "release-word")
	for _, search := range []string{"meeting march", `"meeting march"`, "Byung-se"} {
		args, err := analytics.Bind(q, url.Values{"search": {search}})
		if err == nil {
			err = args.Check(q)
		}
		var wrong *analytics.ParamError
		if !errors.As(err, &wrong) || wrong.Param != "search" || !strings.Contains(err.Error(), "release-words takes several") {
			t.Errorf("%s: got %v", search, err)
		}
	}
}

func TestSearchesThatCannotBeAreRefused(t *testing.T) {
	q := query(t, "release-search")
	for _, test := range []struct{ name, search, want string }{
		{"nothing but marks", `"!?" –`, "has no word to search for"},
		{"very many words", "a b c d e f g h i j k l m n o p q r s t u v", "22 words and phrases; 20 are the most"},
		{"a very long text", strings.Repeat("word ", 200), "longer than 500 bytes"},
		{"what is not UTF-8", "\xff", "not UTF-8"},
		{"nothing", "", "it is needed"},
	} {
		t.Run(test.name, func(t *testing.T) {
			args, err := analytics.Bind(q, url.Values{"search": {test.search}})
			if err == nil {
				err = args.Check(q)
			}
			var wrong *analytics.ParamError
			if !errors.As(err, &wrong) || wrong.Param != "search" || !strings.Contains(err.Error(), test.want) {
				t.Errorf("got %v, want %q", err, test.want)
			}
		})
	}
}

// TestTheIndexFindsWhatReadingAllTextsFinds holds the index against the texts themselves.
func TestTheIndexFindsWhatReadingAllTextsFinds(t *testing.T) {
	items := append(storetest.Items(), korean("1", "외교부 장관, 한미 정상회의 참석", "장관은 북한과 남북 관계를 논의했다. G20 회의."),
		korean("2", "한-미 외교장관회의", "외교부장관 조태열. 정상 회의."), korean("3", "회의", "미 정상회의와 G20정상회의"))
	dir := t.TempDir()
	storetest.Add(t, dir, items...)
	db, err := sql.Open("duckdb", filepath.Join(dir, analytics.Link)+"?access_mode=READ_ONLY")
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	for _, text := range []string{
		"Tillerson", "took part", `"took part in"`, `"minister of foreign affairs"`, `"Yun Byung-se" call`, "Byung-se", `"in a call with"`,
		`"foreign affairs" "secretary of state"`, "Bình", "외교", "외교부", "외교부장관", "회의", "정상회의", `"한미 정상회의"`, "북", "미 정상", "G20정상", "회",
	} {
		var splitter words.Splitter
		phrases := words.Parse(text)
		want := []string{}
		for _, item := range items {
			found := map[int]bool{}
			for _, hit := range splitter.Find(item.Release.Text, phrases) {
				found[hit.Phrase] = true
			}
			if len(found) == len(phrases) {
				want = append(want, item.Release.ID)
			}
		}
		got := search(t, db, text)
		slices.Sort(got)
		slices.Sort(want)
		if diff := cmp.Diff(want, got); diff != "" || len(got) == 0 {
			t.Errorf("%s finds %d releases:\n%s", text, len(got), diff)
		}
	}
}

func korean(reference, title, text string) store.Item {
	item := storetest.Release("kr-mofa", "ko-"+reference, title, "2017-01-0"+reference)
	item.Release.Text += "\n" + text
	return item
}
