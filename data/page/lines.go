package page

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// line is one line of a page: clean text without spaces around it, and the level of the heading it was in HTML.
type line struct {
	text    string
	heading uint8 // 1 to 6 for <h1> to <h6>; 0 otherwise
}

// maxGap is how many empty lines in a row are kept. Some layouts are told by the width of a gap.
const maxGap = 6

// splitLines cuts text at its line ends, whichever kind they are, and cleans each line.
func splitLines(text string) []line {
	lines := make([]line, 0, 1+strings.Count(text, "\n"))
	gap := 0
	keep := func(s string) {
		if s = clean(s); s != "" {
			gap = 0
		} else if gap++; gap > maxGap {
			return
		}
		lines = append(lines, line{text: s})
	}
	for len(text) > 0 {
		end := strings.IndexByte(text, '\n')
		raw := text
		if end >= 0 {
			raw, text = text[:end], text[end+1:]
		} else {
			text = ""
		}
		raw = strings.TrimSuffix(raw, "\r")
		for cr := strings.IndexByte(raw, '\r'); cr >= 0; cr = strings.IndexByte(raw, '\r') {
			keep(raw[:cr])
			raw = raw[cr+1:]
		}
		keep(raw)
	}
	return lines
}

// clean makes every run of spaces (no-break and ideographic ones too) one space, takes out what cannot be seen, and
// composes accents. Curly quotes stay. A clean string comes back as it is, without a copy.
func clean(s string) string {
	s = trimASCII(s)
	if !needsCleaning(s) {
		return s
	}
	if strings.IndexByte(s, '&') >= 0 {
		s = html.UnescapeString(s)
	}
	out := make([]byte, 0, len(s))
	space := false
	for i := 0; i < len(s); {
		plain := plainRun(s[i:])
		if plain == 0 {
			r, size := utf8.DecodeRuneInString(s[i:])
			switch {
			case unicode.IsSpace(r):
				space = true
				i += size
				continue
			case r == utf8.RuneError || invisible(r):
				i += size
				continue
			}
			plain = size
		}
		if space && len(out) > 0 {
			out = append(out, ' ')
		}
		space = false
		out = append(out, s[i:i+plain]...)
		i += plain
	}
	if !norm.NFC.IsNormal(out) {
		out = norm.NFC.Bytes(out)
	}
	return string(out)
}

// plainRun is how many bytes s begins with that are ASCII and can be seen.
func plainRun(s string) int {
	for i := range len(s) {
		if s[i] <= ' ' || s[i] >= 0x7f {
			return i
		}
	}
	return len(s)
}

func trimASCII(s string) string {
	for len(s) > 0 && (s[0] == ' ' || s[0] == '\t') {
		s = s[1:]
	}
	for len(s) > 0 && (s[len(s)-1] == ' ' || s[len(s)-1] == '\t') {
		s = s[:len(s)-1]
	}
	return s
}

// needsCleaning looks for anything that clean would change. It may be wrong on the side of caution. Eight bytes are looked at in one
// go, and the last of them again with the next eight: a space may follow it.
func needsCleaning(s string) bool {
	for len(s) >= 8 {
		if !plain(s) && unclean(s[:8], s) {
			return true
		}
		s = s[7:]
	}
	return unclean(s, s)
}

// plain says whether the first eight bytes of s are ASCII that can be seen, with single spaces between them. It may be wrong on the
// side of caution.
func plain(s string) bool {
	const ones, tops = 0x0101010101010101, 0x8080808080808080
	_ = s[7]
	x := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
	controls := (x - ones*' ') &^ x // the top bit of a byte says so, here and below, but after one that is so the next may be wrong
	spaces, ands, deletes := x^ones*' ', x^ones*'&', x^ones*0x7f
	spaces, ands, deletes = (spaces-ones)&^spaces&tops, (ands-ones)&^ands, (deletes-ones)&^deletes
	return (x|controls|ands|deletes|spaces&(spaces<<8))&tops == 0
}

// unclean looks at each letter of part, with which s begins.
func unclean(part, s string) bool {
	for i := 0; i < len(part); i++ {
		c := s[i]
		if c-'\'' < 0x7f-'\'' { // letters, digits and most signs
			continue
		}
		switch {
		case c == ' ':
			if i+1 < len(s) && s[i+1] == ' ' {
				return true
			}
		case c < ' ' || c == '&' || c == 0x7f:
			return true
		case c < utf8.RuneSelf:
		case c == 0xc2, c == 0xcc, c == 0xcd, c == 0xe1, c == 0xef, c == 0xf3:
			return true
		case c == 0xe2 && i+2 < len(s):
			if s[i+1] == 0x81 || s[i+1] == 0x80 && (s[i+2] < 0x90 || s[i+2] > 0xa7) {
				return true
			}
		case c == 0xe3 && i+2 < len(s) && s[i+1] == 0x80 && s[i+2] == 0x80:
			return true
		}
	}
	return false
}

// invisible is true of control and format characters and of the placeholder for an embedded object.
func invisible(r rune) bool {
	if r > 0xad && r < 0x600 || r >= '‐' && r <= '‧' { // letters and punctuation of the West
		return false
	}
	return unicode.Is(unicode.Cc, r) || unicode.Is(unicode.Cf, r) || r == '\ufffc' || unicode.Is(unicode.Co, r)
}
