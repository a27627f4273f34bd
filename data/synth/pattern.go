package synth

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// pattern is a sentence, a title or an address with slots: "{home} met {guest}" in pieces.
type pattern struct {
	pieces []piece
	has    map[string]bool // the names of its slots
}

// piece is a slot where it has a name, else text.
type piece struct {
	text string
	slot slot
}

// slot is what a pattern leaves open.
type slot uint8

const noSlot slot = 0

// slotNames are all slots. The order gives their numbers, from 1.
var slotNames = strings.Fields("home guest guest2 short title name state demonym own tag plain org at city on day span subjects talk members " +
	"gathering dialogue document ordinal number past othercity capital statecapital iso long daylong clock hits seq compact docket body")

var slotNumbers = func() map[string]slot {
	numbers := map[string]slot{}
	for i, name := range slotNames {
		numbers[name] = slot(i + 1)
	}
	return numbers
}()

func (s slot) String() string { return slotNames[s-1] }

// parsePattern reads text with slots in braces. An unknown slot is an error.
func parsePattern(text string) (pattern, error) {
	p := pattern{has: map[string]bool{}}
	for text != "" {
		before, rest, found := strings.Cut(text, "{")
		if before != "" {
			p.pieces = append(p.pieces, piece{text: before})
		}
		if !found {
			break
		}
		name, after, closed := strings.Cut(rest, "}")
		n := slotNumbers[name]
		if !closed || n == noSlot {
			return p, fmt.Errorf("{%s} is no slot; the slots are %s", name, strings.Join(slotNames, " "))
		}
		p.pieces, p.has[name], text = append(p.pieces, piece{slot: n}), true, after
	}
	return p, nil
}

// fill appends the pattern to b, with what value appends for each slot. It begins sentences with a capital, and lets a
// value that ends with a comma stand before other signs.
func (p pattern) fill(b []byte, value func(b []byte, s slot) []byte) []byte {
	first := len(b)
	for _, x := range p.pieces {
		from := len(b)
		if x.slot == noSlot {
			if from > first && b[from-1] == ',' && strings.IndexByte(",.;:", x.text[0]) >= 0 {
				b = b[:from-1]
			}
			b = append(b, x.text...)
			continue
		}
		b = value(b, x.slot)
		if len(b) > from && (from == first || strings.HasSuffix(string(b[max(first, from-2):from]), ". ")) {
			b = capitalize(b, from)
		}
		if len(b) == from && from > first && b[from-1] == ' ' { // nothing to say: not two spaces either
			b = b[:from-1]
		}
	}
	if n := len(b); n > first && b[n-1] == ',' {
		b = b[:n-1]
	}
	return b
}

// capitalize makes the letter at from a capital.
func capitalize(b []byte, from int) []byte {
	r, size := utf8.DecodeRune(b[from:])
	if up := unicode.ToUpper(r); utf8.RuneLen(up) == size {
		utf8.EncodeRune(b[from:], up)
	}
	return b
}
