package page

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/korean"

	"github.com/demarche/demarche/data"
)

var update = flag.Bool("update", false, "write the expected releases of testdata anew")

// TestFixtures reads testdata/<layout>/<page> and compares with the .json beside it. testdata/index.csv has the URLs.
func TestFixtures(t *testing.T) {
	f, err := os.Open("testdata/index.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	urls, err := readIndex(f)
	if err != nil {
		t.Fatal(err)
	}
	pages, _ := filepath.Glob("testdata/*/*.*")
	seen := map[string]bool{}
	for _, p := range pages {
		if filepath.Ext(p) == ".json" {
			continue
		}
		name := strings.TrimPrefix(filepath.ToSlash(p), "testdata/")
		t.Run(name, func(t *testing.T) {
			b, err := os.ReadFile(p)
			if err != nil {
				t.Fatal(err)
			}
			got, err := Read(Input{Name: name, Data: b, URL: urls.at(name).url})
			if err != nil {
				t.Fatal(err)
			}
			checkInvariants(t, got)
			if layout := filepath.Base(filepath.Dir(p)); got.Layout != layout {
				t.Errorf("read as layout %q, lies in the folder of %q", got.Layout, layout)
			}
			seen[got.Layout] = true
			compareGolden(t, strings.TrimSuffix(p, filepath.Ext(p))+".json", got)
		})
	}
	for _, l := range layouts {
		if !seen[l.name] {
			t.Errorf("no fixture for layout %q", l.name)
		}
	}
}

func compareGolden(t *testing.T, file string, got data.Release) {
	t.Helper()
	if *update {
		var b bytes.Buffer
		enc := json.NewEncoder(&b)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", " ")
		if err := enc.Encode(got); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, b.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatalf("%v (run the test with -update to write it)", err)
	}
	var want data.Release
	if err := json.Unmarshal(b, &want); err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("%s: (-want +got)\n%s", file, d)
	}
}

// checkInvariants fails where a release breaks what every reader of releases relies on.
func checkInvariants(t *testing.T, r data.Release) {
	t.Helper()
	if !utf8.ValidString(r.Text) || !utf8.ValidString(r.Title) {
		t.Errorf("text or title is no valid UTF-8")
	}
	if r.Title != "" && !strings.HasPrefix(r.Text, r.Title) {
		t.Errorf("the text does not begin with the title %q", r.Title)
	}
	end := 0
	for i, p := range r.Points {
		if p.Start < end || p.End < p.Start || p.End > len(r.Text) {
			t.Fatalf("point %d spans [%d, %d) after %d in a text of %d bytes", i, p.Start, p.End, end, len(r.Text))
		}
		if s := p.Of(r.Text); !utf8.ValidString(s) || s == "" || strings.Contains(s, "\n") {
			t.Errorf("point %d is %q", i, s)
		}
		end = p.End
	}
	if r.ID == "" || r.Source == "" || r.Layout == "" || r.Category == "" || r.Language == "" || len(r.SHA256) != 64 {
		t.Errorf("a field is empty that never should be: %+v", r)
	}
}

func TestInputsThatAreNoReleases(t *testing.T) {
	tests := []struct {
		name, data, reason string
	}{
		{"an empty file", "", "empty"},
		{"a file of spaces and line ends", " \n\t\r\n  ", "empty"},
		{"a byte order mark alone", "\xef\xbb\xbf\n", "empty"},
		{"a PDF", "%PDF-1.4\n1 0 obj", "binary"},
		{"an office document", "PK\x03\x04word/document.xml", "binary"},
		{"text with a NUL", "1. The Minister met\x00 his counterpart.", "binary"},
		{"mostly control characters", strings.Repeat("\x01\x02ab", 50), "binary"},
		{"noise", noise(4000), "binary"},
		{"a menu without a text", "바로가기 메뉴\n본문 바로가기\n주메뉴 바로가기\n검색창 열기\n", "no-body"},
		{"a title without a text", "본문 바로가기\n\nPress Releases\n\nForeign Minister to Visit Chile\n", "no-body"},
		{"HTML that is all script", "<html><body><script>var a = 1</script></body></html>", "no-body"},
		{"a page over the limit", strings.Repeat("a", MaxBytes+1), "too-large"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Read(Input{Name: "x.txt", Data: []byte(tt.data)})
			var got *RejectError
			if !errors.As(err, &got) {
				t.Fatalf("got error %v, want a RejectError", err)
			}
			if got.Reason != tt.reason || got.File != "x.txt" || got.Detail == "" || got.Bytes != int64(len(tt.data)) {
				t.Errorf("got %+v, want reason %q", got.Reject, tt.reason)
			}
		})
	}
}

// noise is bytes in no encoding, the same ones each time.
func noise(n int) string {
	b, x := make([]byte, n), uint32(1)
	for i := range b {
		x = x*1664525 + 1013904223
		b[i] = byte(x>>24) | 0x80
		if b[i]%3 == 0 {
			b[i] = 0xff
		}
	}
	return string(b)
}

func TestEncodingsOfOnePage(t *testing.T) {
	const page = "외교부 장관은 3월 22일 미국 국무장관과 회담을 가졌다.\n두 장관은 북핵 문제를 논의하였다.\n"
	cp949, err := korean.EUCKR.NewEncoder().String(page)
	if err != nil {
		t.Fatal(err)
	}
	declared, err := korean.EUCKR.NewEncoder().String(`<html><head><meta charset="euc-kr"><title>x</title></head><body><p>` + page + "</p></body></html>")
	if err != nil {
		t.Fatal(err)
	}
	utf16 := []byte{0xff, 0xfe}
	for _, r := range page {
		utf16 = append(utf16, byte(r), byte(r>>8))
	}
	tests := map[string]string{
		"UTF-8":                        page,
		"UTF-8 with a byte order mark": "\xef\xbb\xbf" + page,
		"UTF-8 cut in mid-letter":      page + "끝\xec\x99",
		"CP949 without a declaration":  cp949,
		"EUC-KR as its meta says":      declared,
		"UTF-16 with a mark":           string(utf16),
	}
	for name, in := range tests {
		t.Run(name, func(t *testing.T) {
			r, err := Read(Input{Name: "k", Data: []byte(in)})
			if err != nil {
				t.Fatal(err)
			}
			if !strings.Contains(r.Text, "미국 국무장관과 회담을 가졌다.") || r.Language != "ko" {
				t.Errorf("read %q in %q", r.Text, r.Language)
			}
			checkInvariants(t, r)
		})
	}
}

func TestLatinTextThatIsNotUTF8(t *testing.T) {
	r, err := Read(Input{Name: "w", Data: []byte("The Minister met Mr. Jos\xe9 Meade and Mr. Fran\xe7ois Delattre, and said \x93no\x94 to the Secretary\x92s plan in Li\xe8ge.\n")})
	if err != nil {
		t.Fatal(err)
	}
	if want := "José Meade and Mr. François Delattre, and said “no” to the Secretary’s plan in Liège."; !strings.Contains(r.Text, want) {
		t.Errorf("read %q, want %q in it", r.Text, want)
	}
}
