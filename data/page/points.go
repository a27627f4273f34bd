package page

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/demarche/demarche/data"
)

// marker is what a point begins with.
type marker struct {
	kind   data.PointKind // "" where the line has no marker
	number string
	mark   string
	size   int // bytes of the line up to its words
}

// signs are markers that no word begins with, so that they need no space after them.
var signs = map[rune]data.PointKind{
	'○': data.PointSub, '◦': data.PointSub, '°': data.PointSub, 'º': data.PointSub, '˚': data.PointSub, '●': data.PointSub, '•': data.PointSub,
	'▶': data.PointSub, '▷': data.PointSub, '►': data.PointSub, '■': data.PointSub, '□': data.PointSub, '▪': data.PointSub, '◆': data.PointSub,
	'◇': data.PointSub, '◈': data.PointSub, '·': data.PointSub, '∙': data.PointSub, '⦁': data.PointSub, '❍': data.PointSub, 'ㅇ': data.PointSub,
	'※': data.PointNote, '＊': data.PointNote, '☞': data.PointNote,
}

// letters are markers only where a space follows, for words begin with them too: Latin, Cyrillic and Greek o.
var letters = map[rune]bool{'o': true, 'о': true, 'ο': true, 'O': true, 'О': true}

// cutMarker reads the number or the mark at the beginning of a line.
func cutMarker(s string) marker {
	switch {
	case s == "", isLetter(s[0]) && s[0]|0x20 != 'o': // as most lines begin
		return marker{}
	case s[0] >= '0' && s[0] <= '9':
		return cutNumbered(s)
	}
	r, n := utf8.DecodeRuneInString(s)
	switch {
	case r == '*' || r == '-' || r == '–' || r == '—' || r == '−':
		return cutDash(s, r, n)
	case letters[r]:
		if n == len(s) || s[n] == ' ' && !(r == 'O' && n+1 < len(s) && (s[n+1]|0x20) == s[n+1]) {
			return marked(s, data.PointSub, n)
		}
	case r >= utf8.RuneSelf:
		if kind, found := signs[r]; found {
			return marked(s, kind, n)
		}
	}
	return marker{}
}

func marked(s string, kind data.PointKind, n int) marker {
	m := marker{kind: kind, mark: s[:n], size: n}
	for m.size < len(s) && s[m.size] == ' ' {
		m.size++
	}
	return m
}

// cutDash reads "- ", "* " and their like; "--" and "-5" are no markers.
func cutDash(s string, r rune, n int) marker {
	rest := s[n:]
	next, _ := utf8.DecodeRuneInString(rest)
	if rest != "" && next != ' ' && !unicode.IsLetter(next) && next != '“' && next != '"' && next != '(' {
		if r != '*' || next != '*' {
			return marker{}
		}
	}
	if r == '*' {
		for n < len(s) && s[n] == '*' {
			n++
		}
		return marked(s, data.PointNote, n)
	}
	return marked(s, data.PointSub, n)
}

// cutNumbered reads "1. ", "2.The", "3) ". A decimal, a date or a time is no number of a point.
func cutNumbered(s string) marker {
	n, rest := cutNumber(s)
	if n < 0 || n > 199 || rest == "" || rest[0] != '.' && rest[0] != ')' {
		return marker{}
	}
	size := len(s) - len(rest) + 1
	if size < len(s) && s[size] != ' ' {
		if r, _ := utf8.DecodeRuneInString(s[size:]); !unicode.IsUpper(r) && r != '“' && r != '"' && !unicode.Is(unicode.Hangul, r) {
			return marker{}
		}
	}
	m := marked(s, data.PointNumbered, size)
	m.mark, m.number = "", s[:size-1]
	return m
}

// level is how deep a kind of point stands.
func level(k data.PointKind) int {
	switch k {
	case data.PointTitle:
		return 0
	case data.PointSub:
		return 2
	case data.PointNote:
		return 3
	}
	return 1
}

// pointOf makes a point of a line of the text that starts at byte start.
func pointOf(s string, m marker, start int) data.Point {
	p := data.Point{Kind: m.kind, Number: m.number, Marker: m.mark, Span: data.Span{Start: start + m.size, End: start + len(s)}}
	if p.Kind == "" {
		p.Kind = data.PointParagraph
	}
	p.Level = level(p.Kind)
	return p
}

// bareNumber reads a number without a dot, as the Singapore ministry writes "2 Minister Tan …": only where it goes on
// from the number before it.
func bareNumber(s string, last int) marker {
	n, rest := cutNumber(s)
	if n != last+1 || len(rest) < 2 || rest[0] != ' ' || rest[1] < 'A' || rest[1] > 'Z' {
		return marker{}
	}
	m := marked(s, data.PointNumbered, len(s)-len(rest))
	m.mark, m.number = "", s[:len(s)-len(rest)]
	return m
}

// sentenceEnded is true where nothing is missing after s.
func sentenceEnded(s string) bool {
	s = strings.TrimRight(s, " \"'”’»)]}*")
	if s == "" {
		return true
	}
	r, _ := utf8.DecodeLastRuneInString(s)
	return strings.ContainsRune(".!?…。:;", r)
}
