package extract

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// token is one word, number or sign of a text.
type token struct {
	start, end int32 // bytes of the text
	word       int32 // id in the lexicon's vocabulary; unknownWord where it has none
	kind       tokenKind
	shape      shape
	spaced     bool // white space before it
}

type tokenKind uint8

const (
	tokWord tokenKind = iota
	tokNumber
	tokSign
	tokPossessive // "’s" or a lone "’" after a plural
	tokBreak      // a line that ended
)

type shape uint8

const (
	lowerCase shape = iota
	capitalised
	upperCase // two letters or more, all capitals
)

const unknownWord = -1

// tokenize cuts text[from:to] into tokens and appends them to toks.
func (l *lexicon) tokenize(toks []token, text string, from, to int) []token {
	spaced := true
	for i := from; i < to; {
		c := text[i]
		if c == ' ' || c == '\t' || c == '\r' {
			spaced = true
			i++
			continue
		}
		start := i
		t := token{start: int32(i), word: unknownWord, spaced: spaced}
		r, size := rune(c), 1
		if c >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(text[i:to])
		}
		switch {
		case c == '\n':
			t.kind = tokBreak
			i++
		case c >= '0' && c <= '9':
			t.kind = tokNumber
			for i < to && text[i] >= '0' && text[i] <= '9' {
				i++
			}
		case unicode.IsLetter(r):
			t.kind = tokWord
			i = wordEnd(text, i, to)
			t.shape = shapeOf(text[start:i])
		case isApostrophe(r) && !spaced && start > from:
			t.kind = tokPossessive
			i += size
			if i < to && (text[i] == 's' || text[i] == 'S') && !letterAt(text, i+1, to) {
				i++
			}
		case unicode.IsSpace(r):
			spaced = true
			i += size
			continue
		default:
			t.kind = tokSign
			i += size
		}
		t.end = int32(i)
		if t.kind != tokBreak {
			t.word = l.lookup(text[start:i])
		}
		toks = append(toks, t)
		spaced = c == '\n'
	}
	return toks
}

func isApostrophe(r rune) bool { return r == '’' || r == '\'' || r == '‘' || r == '`' || r == 'ʼ' }

func letterAt(text string, i, to int) bool {
	if i >= to {
		return false
	}
	r, _ := utf8.DecodeRuneInString(text[i:to])
	return unicode.IsLetter(r)
}

// wordEnd is where the letters that begin at i end. An apostrophe between letters belongs to the word ("Ra’ad"), save
// for the "’s" of a possessive.
func wordEnd(text string, i, to int) int {
	for i < to {
		c := text[i]
		if c|0x20 >= 'a' && c|0x20 <= 'z' {
			i++
			continue
		}
		if c < utf8.RuneSelf && c != '\'' && c != '`' {
			return i
		}
		r, size := utf8.DecodeRuneInString(text[i:to])
		switch {
		case unicode.IsLetter(r) || unicode.IsMark(r):
			i += size
		case isApostrophe(r) && letterAt(text, i+size, to):
			n := i + size
			if (text[n] == 's' || text[n] == 'S') && !letterAt(text, n+1, to) {
				return i
			}
			i = n
		default:
			return i
		}
	}
	return i
}

func shapeOf(w string) shape {
	r, size := utf8.DecodeRuneInString(w)
	if !unicode.IsUpper(r) {
		return lowerCase
	}
	if size == len(w) {
		return capitalised
	}
	for _, r := range w[size:] {
		if unicode.IsLower(r) {
			return capitalised
		}
	}
	return upperCase
}

// fold is the form under which words are compared: lower case, without accents, curly apostrophes made straight.
func fold(dst []byte, w string) []byte {
	for i := 0; i < len(w); i++ {
		c := w[i]
		if c >= utf8.RuneSelf {
			return foldRunes(dst[:0], w)
		}
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		dst = append(dst, c)
	}
	return dst
}

func foldRunes(dst []byte, w string) []byte {
	for _, r := range norm.NFD.String(w) {
		switch {
		case unicode.IsMark(r):
		case isApostrophe(r):
			dst = append(dst, '\'')
		case r == '–' || r == '—' || r == '‐' || r == '‑' || r == '−':
			dst = append(dst, '-')
		case r == 'ı':
			dst = append(dst, 'i')
		case r == 'ø':
			dst = append(dst, 'o')
		case r == 'ł' || r == 'Ł':
			dst = append(dst, 'l')
		default:
			dst = utf8.AppendRune(dst, unicode.ToLower(r))
		}
	}
	return dst
}

func folded(w string) string { return string(fold(nil, w)) }
