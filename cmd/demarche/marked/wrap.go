package marked

import (
	"strings"
	"unicode"

	"github.com/jedib0t/go-pretty/v6/text"
)

// piece is a stretch of one colour.
type piece struct{ text, sgr string }

// words cuts pieces at white space, so that each word can go to the next line. A word may have several colours.
func words(pieces []piece) [][]piece {
	var out [][]piece
	var word []piece
	flush := func() {
		if len(word) > 0 {
			out = append(out, word)
			word = nil
		}
	}
	for _, p := range pieces {
		for i, part := range strings.FieldsFunc(markSpaces(p.text), func(r rune) bool { return r == '\n' }) {
			if i > 0 || startsWithSpace(p.text) {
				flush()
			}
			word = append(word, piece{part, p.sgr})
		}
		if endsWithSpace(p.text) {
			flush()
		}
	}
	flush()
	return out
}

// markSpaces turns all white space into line ends.
func markSpaces(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return '\n'
		}
		return r
	}, s)
}

func startsWithSpace(s string) bool { return s != strings.TrimLeftFunc(s, unicode.IsSpace) }

func endsWithSpace(s string) bool { return s != strings.TrimRightFunc(s, unicode.IsSpace) }

// wrap fills lines of so many columns. A word that is wider than a line is broken.
func wrap(words [][]piece, columns int) [][]piece {
	columns = max(columns, 20)
	var lines [][]piece
	var line []piece
	used := 0
	for _, w := range words {
		for _, part := range broken(w, columns) {
			n := wordWidth(part)
			if used > 0 && used+1+n > columns {
				lines, line, used = append(lines, line), nil, 0
			}
			if used > 0 {
				line, used = append(line, piece{text: " "}), used+1
			}
			line, used = append(line, part...), used+n
		}
	}
	if len(line) > 0 {
		lines = append(lines, line)
	}
	return lines
}

// broken cuts a word into parts that fit a line; nearly every word is one.
func broken(word []piece, columns int) [][]piece {
	if wordWidth(word) <= columns {
		return [][]piece{word}
	}
	var parts [][]piece
	var part []piece
	used := 0
	for _, p := range word {
		begin := 0
		for i, r := range p.text {
			if n := text.RuneWidth(r); used+n > columns {
				parts = append(parts, append(part, piece{p.text[begin:i], p.sgr}))
				part, used, begin = nil, 0, i
			}
			used += text.RuneWidth(r)
		}
		part = append(part, piece{p.text[begin:], p.sgr})
	}
	return append(parts, part)
}

func wordWidth(word []piece) int {
	n := 0
	for _, p := range word {
		n += width(p.text)
	}
	return n
}

// width is the number of columns that a text takes.
func width(s string) int { return text.StringWidth(s) }

// plain is a text without colours of our own.
func plain(s string) string { return text.StripEscape(s) }

// clean replaces what would speak to the terminal, or turn the order of what is read round.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) && !unicode.IsSpace(r) || unicode.Is(unicode.Bidi_Control, r) {
			return unicode.ReplacementChar
		}
		return r
	}, s)
}
