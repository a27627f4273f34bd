package words_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/demarche/demarche/data/words"
)

// terms gives the terms of a text with a blank between, those of one place with a stroke.
func terms(text string) string {
	var s words.Splitter
	var b strings.Builder
	place := -1
	for _, w := range s.Append(nil, text) {
		switch {
		case w.Place == place:
			b.WriteByte('/')
		case b.Len() > 0:
			b.WriteByte(' ')
		}
		place = w.Place
		b.WriteString(w.Term)
	}
	return b.String()
}

func TestAWordIsFoundByItsTerm(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"an empty text has none", "", ""},
		{"marks are no words", " – “…” /·\t\n", ""},
		{"case is folded", "Minister MINISTER minister", "minist minist minist"},
		{"a plural is its singular", "talks talk ministers minister", "talk talk minist minist"},
		{"-ed and -ing are dropped", "negotiated negotiating negotiate", "negoti negoti negoti"},
		{"a ministry is no minister", "ministry ministries", "ministri ministri"},
		{"accents are folded", "Børge Phạm Bình Erdoğan Łódź", "borg pham binh erdogan lodz"},
		{"accents of their own are folded", "Cafe\u0301", "cafe"},
		{"a possessive is its owner", "Japan's Korea’s ministers'", "japan korea minist"},
		{"apostrophes go", "O'Brien Ch’ŏng", "obrien chong"},
		{"full stops of an abbreviation go", "the U.S.-ROK talks, Washington, D.C.", "the us rok talk washington dc"},
		{"the full stop of a sentence parts", "of Korea.They met at 3.5", "of korea they met at 3 5"},
		{"initials hang together", "J.F.Kennedy", "jf kennedi"},
		{"hyphens part", "Byung-se follow-up", "byung se follow up"},
		{"numbers are words", "the 70th session, 2017, G20", "the 70th session 2017 g20"},
		{"wide letters are plain ones", "ＡＳＥＡＮ", "asean"},
		{"other alphabets are folded", "МИНИСТР Ελλάδα", "министр ελλαδα"},
		{"soft hyphens go", "consul\u00ADtation", "consult"},
		{"Korean is found by pairs and alone", "외교부", "외교/외 교부/교 부"},
		{"one character is one word", "북 (美)", "북 美"},
		{"scripts part", "G20정상 회의", "g20 정상/정 상 회의/회 의"},
		{"syllables written by their parts are whole", "\u1112\u1161\u11ab\u1106\u1175", "한미/한 미"},
		{"Japanese is found like Korean", "会談で", "会談/会 談で/談 で"},
	} {
		t.Run(test.name, func(t *testing.T) {
			if got := terms(test.text); got != test.want {
				t.Errorf("%q has the terms %q, want %q", test.text, got, test.want)
			}
		})
	}
}

func TestWhatIsTooLongIsFoundByItsBeginning(t *testing.T) {
	long := strings.Repeat("ж", 1000)
	if got := terms(long); len(got) > 64 || !strings.HasPrefix(long, got) || got == "" {
		t.Errorf("got %d bytes: %q", len(got), got)
	}
}

func TestSpansAreThoseOfTheText(t *testing.T) {
	const text = "The U.S. met Børge’s 외교부."
	var s words.Splitter
	var got []string
	for _, w := range s.Append(nil, text) {
		got = append(got, fmt.Sprint(w.Place, text[w.Start:w.End]))
	}
	want := []string{"0The", "1U.S", "2met", "3Børge’s", "4외교", "4외", "5교부", "5교", "6부"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestASearchIsReadAsPhrases(t *testing.T) {
	for _, test := range []struct {
		name, search string
		want         []string
	}{
		{"nothing", "", nil},
		{"marks alone", ` "" – `, nil},
		{"words", "Ministers  of Japan", []string{"minist", "of", "japan"}},
		{"a phrase", `"Foreign Ministers" Japan`, []string{"foreign minist", "japan"}},
		{"two phrases side by side", `"rex tillerson""north korea"`, []string{"rex tillerson", "north korea"}},
		{"typographic marks", "“human rights” 「정상회의」", []string{"human right", "정상 상회 회의"}},
		{"a mark that is not closed", `talks "north korea`, []string{"talk", "north korea"}},
		{"what hangs together", "Byung-se 3/4", []string{"byung se", "3 4"}},
		{"what is said twice", "talk talks Talk", []string{"talk"}},
		{"a Korean word is a phrase of pairs", "외교부 회의", []string{"외교 교부", "회의"}},
		{"a Korean phrase keeps its gap", `"한미 정상회의"`, []string{"한미 미 정상 상회 회의"}},
		{"a single syllable", "북", []string{"북"}},
		{"marks at the edge of a word", "(Japan), talks!", []string{"japan", "talk"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			for _, p := range words.Parse(test.search) {
				got = append(got, p.String())
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestWhatIsSearchedForIsFoundInATextThatHasIt(t *testing.T) {
	for _, test := range []struct {
		name, search, text string
		want               []string
	}{
		{"an inflection", "meeting", "They met at two meetings and will meet.", []string{"meetings", "meet"}},
		{"a phrase with other endings", `"foreign ministers"`, "The Foreign Minister’s aide", []string{"Foreign Minister’s"}},
		{"not the words of a phrase apart", `"north korea"`, "Korea and its north. North-Korea", []string{"North-Korea"}},
		{"a part of a Korean word", "외교", "대한민국외교부장관은 교외", []string{"외교"}},
		{"a longer part", "교부장", "외교부장관 교부 부장", []string{"교부장"}},
		{"a phrase over a blank", `"한미 정상"`, "한미 정상회의와 한미정상", []string{"한미 정상"}},
		{"one syllable", "북", "북한과 남북", []string{"북", "북"}},
		{"a phrase at the end", `"in seoul"`, "in Seoul in", []string{"in Seoul"}},
		{"the word twice in a row", `"bora bora"`, "Bora Bora Bora", []string{"Bora Bora", "Bora Bora"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			var s words.Splitter
			var got []string
			for _, h := range s.Find(test.text, words.Parse(test.search)) {
				got = append(got, test.text[h.Start:h.End])
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func FuzzEveryWordOfATextIsFoundInIt(f *testing.F) {
	for _, seed := range []string{
		"The U.S. Minister’s talks", "외교부 장관", "한\u1161\u11ab", "J.F.K. ’s 's", "ﬁne ½ ㈜ ℡", "\xff\xfe a", "e\u0301́", "İstanbul ẞ ŉ",
		"ｶﾞｷﾞ が", "a.b.c", "\u200bzero\u200dwidth",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var s words.Splitter
		found := s.Append(nil, text)
		place, end := -1, 0
		for _, w := range found {
			if w.Term == "" || strings.ContainsAny(w.Term, " \t\n") || w.Start >= w.End || w.End > len(text) {
				t.Fatalf("%q has the word %+v", text, w)
			}
			if w.Place != place && (w.Place != place+1 || place >= 0 && w.Start < end && w.End < end) {
				t.Fatalf("%q: place %d comes after place %d, at byte %d after %d", text, w.Place, place, w.Start, end)
			}
			place, end = w.Place, max(end, w.End)
			if utf8.ValidString(text) && !utf8.ValidString(w.Term) {
				t.Fatalf("%q has the term %q, which is not UTF-8", text, w.Term)
			}
			phrases := []words.Phrase{{w.Term}}
			if len(text) < 200 && len(s.Find(text, phrases)) == 0 {
				t.Fatalf("%q has the term %q and it is not found", text, w.Term)
			}
		}
		for _, p := range words.Parse(text) {
			if len(p) == 0 || p.String() == "" {
				t.Fatalf("%q is read as the phrases %q", text, words.Parse(text))
			}
		}
	})
}

// BenchmarkSplitter prints how fast texts are cut into words.
func BenchmarkSplitter(b *testing.B) {
	for name, text := range map[string]string{
		"English": strings.Repeat("Minister Yun Byung-se held talks with the U.S. Secretary of State in Seoul on March 17, 2017. ", 100),
		"Korean":  strings.Repeat("외교부 장관은 17일 서울에서 미국 국무장관과 회담을 가졌다. ", 100),
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			var s words.Splitter
			var found []words.Word
			for b.Loop() {
				found = s.Append(found[:0], text)
			}
		})
	}
}
