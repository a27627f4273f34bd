package marked

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/demarche/demarche/data"
)

// release cuts a text into paragraphs at its line ends; the first is the title.
func release(lines ...string) data.Release {
	r := data.Release{File: "a.txt", Layout: "plain", Title: lines[0], Text: strings.Join(lines, "\n")}
	at := 0
	for i, l := range lines {
		p := data.Point{Kind: data.PointParagraph, Level: 1, Span: data.Span{Start: at, End: at + len(l)}}
		if i == 0 {
			p.Kind, p.Level = data.PointTitle, 0
		}
		r.Points = append(r.Points, p)
		at += len(l) + 1
	}
	return r
}

// read is evidence for the first time that words stand in a release.
func read(t *testing.T, r data.Release, field, value, words string) data.Evidence {
	t.Helper()
	at := strings.Index(r.Text, words)
	if at < 0 {
		t.Fatalf("%q is not in the text", words)
	}
	e := data.Evidence{Field: field, Value: value, Span: data.Span{Start: at, End: at + len(words)}}
	for i, p := range r.Points {
		if p.Start <= at && at < p.End {
			e.Point = i
		}
	}
	return e
}

func written(t *testing.T, r data.Release, opt Options, es ...data.Engagement) string {
	t.Helper()
	var b strings.Builder
	if err := Write(&b, r, es, opt); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestAReleaseWithWhatWasReadMarkedInIt(t *testing.T) {
	r := release("Minister meets counterpart", "Minister Ann Lee met with Foreign Minister Bo Ek of Peru in Lima on May 2, 2017, and they talked about health.")
	e := data.Engagement{
		Kind: data.Meeting, Status: data.Held, Start: data.Date{Year: 2017, Month: 5, Day: 2}, DateMethod: data.DatePage, DateUncertainty: 1,
		Place: "Lima", PlaceCountry: "PER", Countries: []string{"PER"}, Topics: []string{"health"}, Confidence: 0.9, Rule: "met",
		Home:         []data.Person{{Name: "Ann Lee", Title: "Minister", Country: "KOR", Official: "kor-ann-lee"}},
		Counterparts: []data.Person{{Name: "Bo Ek", Title: "Foreign Minister", Country: "PER"}},
		Evidence: []data.Evidence{
			read(t, r, "kind", "meeting", "met with"), read(t, r, "status", "held", "met with"),
			read(t, r, "counterpart", "Bo Ek", "Foreign Minister Bo Ek of Peru"), read(t, r, "country", "PER", "Peru"),
		},
	}
	want := `a.txt, no date of publication, read as plain

  0 │ Minister meets counterpart
  1 │ Minister Ann Lee {met with|k,s} {Foreign Minister Bo
    │ Ek of {Peru|n}|c} in Lima on May 2, 2017, and they
    │ talked about health.

marks: k=kind s=status c=counterpart n=country

1. Meeting, held
   date          2017-05-02 (page-date: year from the
                 page's own date, give or take 1 day)
   place         Lima, PER
   home          Ann Lee, Minister, KOR
   counterparts  Bo Ek, Foreign Minister, PER (not in the
                 gazetteer)
   countries     PER
   organizations none
   topics        health
   confidence    0.90, lowered by: a doubt
   rule          met
   read from
     k kind         meeting                    1 “met with”
     s status       held                       1 “met with”
     c counterpart  Bo Ek                      1 “Foreign Minister Bo
                                                 Ek of Peru”
     n country      PER                        1 “Peru”

`
	got := written(t, r, Options{Width: 58, Doubts: func(data.Engagement) []string { return []string{"a doubt"} }}, e)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestMarksOfSeveralEngagementsCarryTheirNumbers(t *testing.T) {
	r := release("Title", "On May 2 she met A and called B.")
	date := read(t, r, "date", "2017-05-02", "May 2")
	got := written(t, r, Options{}, data.Engagement{Kind: data.Meeting, Evidence: []data.Evidence{date, read(t, r, "kind", "meeting", "met")}},
		data.Engagement{Kind: data.Call, Evidence: []data.Evidence{date, read(t, r, "kind", "call", "called")}})
	if want := "On {May 2|d1,d2} she {met|k1} A and {called|k2} B."; !strings.Contains(got, want) {
		t.Errorf("no %s in:\n%s", want, got)
	}
}

func TestTextOutsideMarksIsNeverLost(t *testing.T) {
	r := release("Title", "one two three four five")
	for name, tt := range map[string]struct {
		words []string
		want  string
	}{
		"one in another":          {[]string{"two three four", "three"}, "one {two {three|t} four|t} five"},
		"one that overlaps":       {[]string{"two three", "three four"}, "one {two {three|t}|t} four five"},
		"one at the very end":     {[]string{"five"}, "one two three four {five|t}"},
		"the same twice":          {[]string{"two", "two"}, "one {two|t} three four five"},
		"all of it, and a part":   {[]string{"one two three four five", "five"}, "{one two three four {five|t}|t}"},
		"two of the same start":   {[]string{"two", "two three"}, "one {{two|t} three|t} four five"},
		"one that leaves a point": {[]string{"Title\none"}, "{one|t} two three four five"},
	} {
		e := data.Engagement{Kind: data.Meeting}
		for _, w := range tt.words {
			e.Evidence = append(e.Evidence, read(t, r, "topic", "health", w))
		}
		if got := written(t, r, Options{}, e); !strings.Contains(got, "  1 │ "+tt.want+"\n") {
			t.Errorf("%s: no %s in:\n%s", name, tt.want, got)
		}
	}
}

func TestColoursComeAndGoWithEachWord(t *testing.T) {
	r := release("Title", "She met with him.")
	e := data.Engagement{Kind: data.Meeting, Evidence: []data.Evidence{read(t, r, "kind", "meeting", "met with")}}
	colored, plain := written(t, r, Options{Color: true}, e), written(t, r, Options{}, e)
	if want := "\x1b[35m{\x1b[0m\x1b[35;4mmet\x1b[0m \x1b[35;4mwith\x1b[0m\x1b[35m|k}\x1b[0m"; !strings.Contains(colored, want) {
		t.Errorf("no %q in %q", want, colored)
	}
	if stripped := sgr.ReplaceAllString(colored, ""); stripped != plain {
		t.Errorf("colours change the text:\n%s", cmp.Diff(plain, stripped))
	}
}

func TestWhatComesFromThePageCannotSpeakToTheTerminal(t *testing.T) {
	r := release("Ti\x1b[2Jtle", "She \x07met \u202eevil\u202c \u009b31m him.")
	r.File, r.Points[1].Marker = "a\x1b[1m.txt", "\x1b]0;x\x07"
	e := data.Engagement{Kind: data.Meeting, Place: "Se\x1boul", Rule: "r\x1b", Evidence: []data.Evidence{read(t, r, "kind", "me\x1beting", "\x07met")}}
	for _, bad := range []string{"\x1b", "\x07", "\u202e", "\u009b"} {
		if got := written(t, r, Options{}, e); strings.Contains(got, bad) {
			t.Errorf("%q is still in %q", bad, got)
		}
	}
}

func TestAReleaseWithoutPointsIsShownWhole(t *testing.T) {
	if got := written(t, data.Release{Text: "Some words."}, Options{}); !strings.Contains(got, "  0 │ Some words.\n") || !strings.Contains(got, "No engagement found.") {
		t.Errorf("got:\n%s", got)
	}
}
