package page

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

func FuzzRead(f *testing.F) {
	pages, _ := filepath.Glob("testdata/*/*.*")
	for _, p := range pages {
		if b, err := os.ReadFile(p); err == nil && filepath.Ext(p) != ".json" {
			f.Add(b)
		}
	}
	f.Add([]byte("1. a\no\n-\n*\n2.\n\n. . . . .\n"))
	f.Add([]byte("<p>o<ul><li><ol start=-1><li><p>x</ul></pre></h1>"))
	f.Add([]byte("<visit><id>7</id><start-date>1962-02-05</start-date><visitor>King Otto</visitor><from id=\"tonga\">Tonga</from></visit>"))
	f.Add([]byte("[1] May 1, 2001\n\xff\xfe\x00"))
	f.Add([]byte("Minister Meets Envoy of Chile\n\nThe Minister met the envoy of Chile in Seoul, and they spoke about trade.\n\nSOURCE:\n")) // marks with nothing behind them
	f.Add([]byte("Headline: \nHome > \nSource: on \nPublished \n published this content on \n"))
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := Read(Input{Name: "fuzz", Data: b})
		var rejected *RejectError
		switch {
		case errors.As(err, &rejected):
			if rejected.Reason == "" || rejected.Detail == "" || rejected.File != "fuzz" {
				t.Errorf("a reject that does not say why: %+v", rejected.Reject)
			}
		case err != nil:
			t.Errorf("an error that is no reject: %v", err)
		default:
			checkInvariants(t, r)
			if !r.Published.IsZero() && !r.Published.Valid() {
				t.Errorf("published on %+v, which is no day", r.Published)
			}
		}
	})
}

// TestHugePagesAreReadInTime reads pages of 8 MiB that are as bad as can be thought of.
func TestHugePagesAreReadInTime(t *testing.T) {
	if testing.Short() {
		t.Skip("reads some 200 MB")
	}
	fill := func(s string) string { return strings.Repeat(s, MaxBytes/len(s)) }
	closed := func(open, end string) string {
		n := MaxBytes / (len(open) + len(end))
		return strings.Repeat(open, n) + strings.Repeat(end, n)
	}
	tests := map[string]string{
		"one line of letters":       fill("a"),
		"one line of words":         fill("The Minister met. "),
		"one line of points":        fill("1. The Minister met. 2. "),
		"line ends":                 "x\n" + fill("\n")[2:],
		"carriage returns":          "x" + fill("\r")[1:],
		"bullets":                   fill("o a\n"),
		"bullets alone":             fill("°\n"),
		"full stops":                fill(". "),
		"numbers":                   fill("1. 2. 3. "),
		"no-break spaces":           "x" + fill("\u00a0")[2:],
		"combining accents":         "x" + fill("\u0301")[2:],
		"bytes of no encoding":      fill("\xff\xfe\x80"),
		"Korean in CP949":           fill("\xb0\xa1\xb3\xaa \n"),
		"ampersands":                fill("&"),
		"entities":                  fill("&amp;&lt;"),
		"dates":                     fill("Date\n2018-01-01\n"),
		"short lines without stops": fill("abcdefghij abcdefghij\n"),
		"angle brackets":            "<html>" + fill("<")[6:],
		"paragraphs in HTML":        "<html>" + fill("<p>a")[6:],
		"deep divisions":            "<html>" + fill("<div>")[6:],
		"deep closed divisions":     closed("<div>", "</div>"),
		"open formatting":           "<html>" + fill("<b>x")[6:],
		"open links":                "<html>" + fill("<a href=x>y")[6:],
		"paragraphs with fonts":     "<html>" + fill("<p><font>x")[6:],
		"nested tables":             "<html>" + fill("<table><tr><td>")[6:],
		"nested lists":              "<html>" + fill("<ul><li>x")[6:],
		"formatting closed wrongly": "<html>" + fill("<b><p>x</b>")[6:],
		"one attribute":             "<html><p class=\"" + fill("a")[30:],
		"an open comment":           "<html><!--" + fill("-")[30:],
		"an open script":            "<html><script>" + fill("<!--<script>")[30:],
		"select in select":          "<html>" + fill("<select><option>")[6:],
		"menu lines":                fill("본문 바로가기\n"),
		"sections":                  fill("Press Releases\n"),
		"titles":                    fill("• PRESS RELEASE : A b c\n"),
	}
	const limit = 30 * time.Second // about one on an idle machine; anything quadratic would take minutes
	for name, page := range tests {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			r, err := Read(Input{Name: name, Data: []byte(page)})
			took := time.Since(start)
			if took > limit {
				t.Errorf("took %v for %d bytes", took, len(page))
			}
			t.Logf("%v: %d points, %v", took, len(r.Points), err)
		})
	}
}

func FuzzCuttingRegisters(f *testing.F) {
	for _, p := range []string{"testdata/travels.xml", "testdata/visits.xml"} {
		b, err := os.ReadFile(p)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(b))
	}
	f.Add("<trips><!-- <trip> --><trip><trip></trips></visit>")
	f.Fuzz(func(t *testing.T, text string) {
		left := text
		for {
			record, rest := nextRecord(left)
			if record == "" {
				return
			}
			if recordKind(record) == "" || len(record)+len(rest) > len(left) || !strings.HasSuffix(left, record+rest) {
				t.Fatalf("%q was cut to %q and %q", left, record, rest)
			}
			left = rest
		}
	})
}
