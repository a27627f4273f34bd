package render

import (
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/sfnt"
	"golang.org/x/image/math/fixed"
	"golang.org/x/text/unicode/norm"
	"golang.org/x/text/width"
)

// FontFamily is the font stack of the drawings. Its first fonts have the same widths as the one that labels are
// measured with; the rest bring Korean, Japanese and Chinese.
const FontFamily = "Arial, Helvetica, 'Liberation Sans', 'Malgun Gothic', 'Apple SD Gothic Neo', 'Noto Sans KR', 'Noto Sans CJK KR', sans-serif"

const (
	tabled       = 0x530 // Latin, Greek and Cyrillic letters are looked up
	unknownWidth = 0.6   // em, for letters of other scripts
	unitsPerEm   = 1000
	defaultSize  = 12 // pixels
)

// metrics has the advance widths, in em, of the letters of a regular and a bold font. It never changes after it was
// made, so all runtimes share it.
type metrics struct {
	regular, bold [tabled]float64
}

func newMetrics() (*metrics, error) {
	var m metrics
	if err := readAdvances(goregular.TTF, &m.regular); err != nil {
		return nil, err
	}
	return &m, readAdvances(gobold.TTF, &m.bold)
}

func readAdvances(ttf []byte, table *[tabled]float64) error {
	f, err := sfnt.Parse(ttf)
	if err != nil {
		return err
	}
	var buf sfnt.Buffer
	for r := range rune(tabled) {
		table[r] = unknownWidth
		base := r
		glyph, err := f.GlyphIndex(&buf, base)
		if err == nil && glyph == 0 { // an accent does not change the width of its letter
			base, _ = firstRune(norm.NFD.String(string(r)))
			glyph, err = f.GlyphIndex(&buf, base)
		}
		if err != nil {
			return err
		}
		if glyph == 0 {
			continue
		}
		advance, err := f.GlyphAdvance(&buf, glyph, fixed.I(unitsPerEm), font.HintingNone)
		if err != nil {
			return err
		}
		table[r] = float64(advance) / 64 / unitsPerEm
	}
	return nil
}

func firstRune(s string) (rune, bool) {
	for _, r := range s {
		return r, true
	}
	return 0, false
}

// width is how wide text is, in pixels, in a CSS font such as "bold 12px sans-serif".
func (m *metrics) width(text, font string) float64 {
	size, bold := parseFont(font)
	table := &m.regular
	if bold {
		table = &m.bold
	}
	em := 0.0
	for _, r := range text {
		em += advance(table, r)
	}
	return em * size
}

func advance(table *[tabled]float64, r rune) float64 {
	if unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf) || unicode.IsControl(r) {
		return 0
	}
	if int(r) < len(table) {
		return table[r]
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 1
	case width.EastAsianHalfwidth:
		return 0.5
	}
	return unknownWidth
}

// parseFont reads size in pixels and weight out of a CSS font shorthand.
func parseFont(font string) (size float64, bold bool) {
	size = defaultSize
	for _, word := range strings.Fields(font) {
		if px, ok := strings.CutSuffix(word, "px"); ok {
			if v, err := strconv.ParseFloat(px, 64); err == nil && v > 0 {
				size = v
			}
			break // what follows names the family
		}
		if weight, err := strconv.Atoi(word); err == nil {
			bold = weight >= 600
		}
		bold = bold || word == "bold" || word == "bolder"
	}
	return size, bold
}
