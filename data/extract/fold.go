package extract

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// fold is the form under which words are compared: lower case, without accents, curly apostrophes made straight. dst is empty.
func fold(dst []byte, w string) []byte {
	dst = append(dst, w...)
	for i, c := range dst {
		if c >= utf8.RuneSelf {
			return foldRunes(dst[:0], w)
		}
		dst[i] = lower(c)
	}
	return dst
}

func foldRunes(dst []byte, w string) []byte {
	for i, r := range w {
		switch {
		case r < utf8.RuneSelf:
			dst = append(dst, lower(byte(r)))
		case r >= '‐' && r <= '‟': // the dashes and quotes that texts are full of
			dst = appendFolded(dst, r)
		case r >= firstSyllable && r <= lastSyllable:
			return foldParted(dst, norm.NFD.String(w[i:]))
		default:
			if parts := norm.NFD.PropertiesString(w[i:]).Decomposition(); parts != nil {
				dst = foldParted(dst, string(parts))
			} else {
				dst = appendFolded(dst, r)
			}
		}
	}
	return dst
}

// Package norm tells of each letter what it is made of, but of the syllables of Hangul, which it only parts by itself.
const firstSyllable, lastSyllable = '가', '힣'

// foldParted folds letters that have been parted from their accents.
func foldParted(dst []byte, parted string) []byte {
	for _, r := range parted {
		dst = appendFolded(dst, r)
	}
	return dst
}

func appendFolded(dst []byte, r rune) []byte {
	switch {
	case unicode.IsMark(r):
		return dst
	case isApostrophe(r):
		return append(dst, '\'')
	case r == '–' || r == '—' || r == '‐' || r == '‑' || r == '−':
		return append(dst, '-')
	case r == 'ı':
		return append(dst, 'i')
	case r == 'ø':
		return append(dst, 'o')
	case r == 'ł' || r == 'Ł':
		return append(dst, 'l')
	}
	return utf8.AppendRune(dst, unicode.ToLower(r))
}

// folded is the folded form of w: w itself where that is folded already.
func folded(w string) string {
	if isFolded(w) {
		return w
	}
	var buf [longestWord]byte // most fit in
	return string(fold(buf[:0], w))
}

func isFolded(w string) bool {
	for i := range len(w) {
		if w[i] >= utf8.RuneSelf || lower(w[i]) != w[i] {
			return false
		}
	}
	return true
}

// folds keeps folded words one behind the other, so that few of them need memory of their own.
type folds struct{ kept strings.Builder }

// usualFolds is how many bytes the folded names and titles of a document have, as a rule.
const usualFolds = 1 << 8

// folded is the folded form of w, as by the function of that name.
func (f *folds) folded(w string) string {
	if isFolded(w) {
		return w
	}
	var buf [longestWord]byte // most fit in
	if f.kept.Cap() == 0 {
		f.kept.Grow(usualFolds)
	}
	from := f.kept.Len()
	f.kept.Write(fold(buf[:0], w))
	return f.kept.String()[from:]
}
