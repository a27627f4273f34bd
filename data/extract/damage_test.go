package extract_test

import (
	"bytes"
	"testing"

	"github.com/demarche/demarche/data"
)

// TestDamagedPagesAreReadToo would panic where a rule looks beyond the last word: the sample pages with spaces, words and
// ends gone lead rules where whole pages do not.
func TestDamagedPagesAreReadToo(t *testing.T) {
	x, rd := newExtractor(t), newPageReader(t)
	pages, _ := samplePages(t)
	for name, damage := range map[string]func([]byte) []byte{
		"words glued":       nthSpace(11, ""),
		"lines broken":      nthSpace(7, "\n"),
		"sentences cut off": nthSpace(13, ". "),
		"lists of all":      nthSpace(3, ", "),
		"brackets":          nthSpace(5, " ("),
		"shouted":           bytes.ToUpper,
		"mumbled":           bytes.ToLower,
		"cut in the middle": func(b []byte) []byte { return b[:len(b)/2] },
		"the second half":   func(b []byte) []byte { return b[len(b)/2:] },
	} {
		t.Run(name, func(t *testing.T) {
			read := 0
			for _, in := range pages {
				in.Data = damage(in.Data)
				r, err := rd.Read(in)
				if err != nil {
					continue // nothing is left of some
				}
				x.Extract(r)
				read++
			}
			if read < len(pages)/2 {
				t.Errorf("only %d of %d pages were read", read, len(pages))
			}
		})
	}
}

// TestATextMayEndAfterAnyWord cuts the sentences of the sample pages after each of their words: what a rule looks for behind a word
// may not be there.
func TestATextMayEndAfterAnyWord(t *testing.T) {
	x, rd := newExtractor(t), newPageReader(t)
	pages, _ := samplePages(t)
	cuts := 0
	for _, in := range pages {
		whole, err := rd.Read(in)
		if err != nil {
			continue
		}
		for _, p := range whole.Points {
			text := whole.Text[p.Start:p.End]
			for i := range len(text) {
				if text[i] != ' ' || len(text) > 600 {
					continue
				}
				r := whole
				r.Text, r.Title, r.Published = text[:i], "", data.Date{Year: 2015, Month: 5, Day: 20}
				r.Points = []data.Point{{Kind: data.PointParagraph, Span: data.Span{End: i}}}
				x.Extract(r)
				cuts++
			}
		}
	}
	if cuts < 1000 {
		t.Errorf("only %d cuts", cuts)
	}
}

// nthSpace puts something else in the place of each n-th space.
func nthSpace(n int, other string) func([]byte) []byte {
	return func(b []byte) []byte {
		out := make([]byte, 0, 2*len(b))
		for i, part := range bytes.Split(b, []byte(" ")) {
			switch {
			case i == 0:
			case i%n == 0:
				out = append(out, other...)
			default:
				out = append(out, ' ')
			}
			out = append(out, part...)
		}
		return out
	}
}
