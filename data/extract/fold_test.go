package extract

import (
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// TestEveryLetterIsFoldedAsItsPartsAre holds the folding of a letter against that of the parts that package norm makes of it.
func TestEveryLetterIsFoldedAsItsPartsAre(t *testing.T) {
	for r := rune(0x80); r <= unicode.MaxRune; r++ {
		if !unicode.In(r, unicode.L, unicode.M, unicode.P, unicode.S) {
			continue
		}
		w := "a" + string(r) + "Éx"
		if got, want := string(foldRunes(nil, w)), string(foldParted(nil, norm.NFD.String(w))); got != want {
			t.Fatalf("%q (%U) is folded to %q, want %q", w, r, got, want)
		}
	}
}
