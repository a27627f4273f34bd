package page

import (
	"regexp"
	"regexp/syntax"
	"strings"
)

// reference finds a publisher's own number in the addresses of its pages.
type reference struct {
	anywhere *regexp.Regexp
	here     *regexp.Regexp // the same, but only at the beginning
	begins   *byteSet       // with what a match may begin; nil where that cannot be told
}

type byteSet [256]bool

// longestAddress is how long an address may be that is tried byte by byte, for what is tried may be as long as what is left.
const longestAddress = 1 << 10

// newReference reads a regular expression with the groups "number" and, where a publisher has several boards, "board".
func newReference(expr string) (*reference, error) {
	anywhere, err := regexp.Compile(expr)
	if err != nil {
		return nil, err
	}
	here, err := regexp.Compile("^(?:" + expr + ")")
	if err != nil {
		return nil, err
	}
	return &reference{anywhere, here, beginnings(expr)}, nil
}

// match is the leftmost match in an address, with its groups. Package regexp tries every byte of the address, and that is most
// of the time that it takes; the few bytes with which a match may begin are found at once.
func (r *reference) match(address string) []string {
	if r.begins == nil || len(address) > longestAddress {
		return r.anywhere.FindStringSubmatch(address)
	}
	for i := range len(address) {
		if !r.begins[address[i]] {
			continue
		}
		if m := r.here.FindStringSubmatch(address[i:]); m != nil {
			return m
		}
	}
	return nil
}

// number reads the publisher's own number from an address, and the same number made unique among all of its boards. Both are ""
// where the address has none.
func (r *reference) number(address string) (ref, qualified string) {
	m := r.match(strings.ReplaceAll(address, "&amp;", "&")) // some are escaped twice
	for i, name := range r.anywhere.SubexpNames() {
		if m == nil || m[i] == "" {
			continue
		}
		switch name {
		case "number":
			ref = m[i]
		case "board":
			qualified = m[i] + "-"
		}
	}
	if ref == "" {
		return "", ""
	}
	return ref, qualified + ref
}

// beginnings are the bytes with which a match may begin. It is nil where a match may be empty, or depends on what stands
// before it.
func beginnings(expr string) *byteSet {
	parsed, err := syntax.Parse(expr, syntax.Perl)
	if err != nil {
		return nil
	}
	prog, err := syntax.Compile(parsed.Simplify())
	if err != nil {
		return nil
	}
	set := &byteSet{}
	for c := 0x80; c < len(set); c++ {
		set[c] = true // of a letter beyond ASCII: left to the expression
	}
	seen := make([]bool, len(prog.Inst))
	for todo := []uint32{uint32(prog.Start)}; len(todo) > 0; {
		at := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if seen[at] {
			continue
		}
		seen[at] = true
		switch in := &prog.Inst[at]; in.Op {
		case syntax.InstAlt, syntax.InstAltMatch:
			todo = append(todo, in.Out, in.Arg)
		case syntax.InstCapture, syntax.InstNop:
			todo = append(todo, in.Out)
		case syntax.InstFail:
		case syntax.InstMatch, syntax.InstEmptyWidth:
			return nil
		default:
			for c := range rune(0x80) {
				set[c] = set[c] || in.MatchRune(c)
			}
		}
	}
	return set
}
