package dashboard

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"
)

// clue is one piece of evidence: the bytes [Start, End) of a text that a value was read from.
type clue struct {
	Start, End int
	Field      string // "country"
	Value      string // "USA"
}

// piece is a run of text that the same clues cover.
type piece struct {
	Text  string
	Clues []clue // the narrowest first; none where the text is plain
	First bool   // the first piece of the text that has clues of evidence
	Found bool   // the first piece of the text that was searched for
}

// Field is the field of the narrowest clue, which gives the piece its colour.
func (p piece) Field() string {
	for _, c := range p.Clues {
		if c.Field != searchedField {
			return c.Field
		}
	}
	return ""
}

// Searched says whether the reader searched for the piece.
func (p piece) Searched() bool {
	return slices.ContainsFunc(p.Clues, func(c clue) bool { return c.Field == searchedField })
}

// Second is the next field that was read from the same words, "" where there is none.
func (p piece) Second() string {
	for _, c := range p.Clues {
		if c.Field != p.Field() && c.Field != searchedField {
			return c.Field
		}
	}
	return ""
}

// Title says what was read from the words: "country: USA; counterpart: Rex Tillerson".
func (p piece) Title() string {
	said := make([]string, 0, len(p.Clues))
	for _, c := range p.Clues {
		if s := c.Field + ": " + c.Value; c.Field != searchedField && !slices.Contains(said, s) {
			said = append(said, s)
		}
	}
	return strings.Join(said, "; ")
}

// cutPieces cuts text[start:end] wherever a clue begins or ends. Clues may overlap; those that leave the text, are
// empty or would cut a character are widened to whole characters or left out.
func cutPieces(text string, start, end int, clues []clue) []piece {
	start, end = max(start, 0), min(end, len(text))
	if start >= end {
		return nil
	}
	cuts := []int{start, end}
	var inside []clue
	for _, c := range clues {
		c.Start, c.End = wholeRunes(text, max(c.Start, start), min(c.End, end))
		if c.Start >= c.End {
			continue
		}
		inside = append(inside, c)
		cuts = append(cuts, c.Start, c.End)
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	pieces := make([]piece, 0, len(cuts)-1)
	for i, from := range cuts[:len(cuts)-1] {
		pieces = append(pieces, piece{Text: text[from:cuts[i+1]], Clues: covering(inside, from, cuts[i+1])})
	}
	return pieces
}

func covering(clues []clue, start, end int) []clue {
	var out []clue
	for _, c := range clues {
		if c.Start <= start && c.End >= end {
			out = append(out, c)
		}
	}
	slices.SortStableFunc(out, func(a, b clue) int { return cmp.Compare(a.End-a.Start, b.End-b.Start) })
	return out
}

// wholeRunes moves a start that stands inside a character back to its first byte, and an end on to its last.
func wholeRunes(text string, start, end int) (int, int) {
	for start > 0 && start < len(text) && !utf8.RuneStart(text[start]) {
		start--
	}
	for end > 0 && end < len(text) && !utf8.RuneStart(text[end]) {
		end++
	}
	return start, end
}
