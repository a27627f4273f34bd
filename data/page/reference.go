package page

import (
	"regexp"
	"regexp/syntax"
	"slices"
	"strings"
)

// reference finds a publisher's own number in the addresses of its pages.
type reference struct {
	anywhere *regexp.Regexp
	here     *regexp.Regexp // the same, but only at the beginning
	begins   *openers       // with what a match may begin; nil where that cannot be told
}

type byteSet [256]bool

// openers are the bytes that a match may begin with: by the first, what may come second; nil where no match begins so.
type openers [256]*byteSet

// has says whether a match may begin at the first byte of s.
func (o *openers) has(s string) bool {
	second := o[s[0]]
	return second != nil && (len(s) == 1 || second[s[1]])
}

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
		if !r.begins.has(address[i:]) {
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

// beginnings are the bytes with which a match may begin. They are nil where a match may be empty, or depends on what stands
// before it.
func beginnings(expr string) *openers {
	parsed, err := syntax.Parse(expr, syntax.Perl)
	if err != nil {
		return nil
	}
	prog, err := syntax.Compile(parsed.Simplify())
	if err != nil {
		return nil
	}
	firsts, sure := readersAt(prog, uint32(prog.Start))
	if !sure {
		return nil
	}
	set := &openers{}
	for c := 0x80; c < len(set); c++ {
		set[c] = &anyByte // of a letter beyond ASCII: left to the expression
	}
	for _, first := range firsts {
		seconds, sure := readersAt(prog, first.Out)
		for c := range rune(0x80) {
			if !first.MatchRune(c) {
				continue
			}
			if set[c] == nil {
				set[c] = &byteSet{}
			}
			for d := range set[c] {
				set[c][d] = set[c][d] || !sure || d >= 0x80 || slices.ContainsFunc(seconds, func(in *syntax.Inst) bool { return in.MatchRune(rune(d)) })
			}
		}
	}
	return set
}

var anyByte = func() (all byteSet) {
	for c := range all {
		all[c] = true
	}
	return all
}()

// readersAt are the instructions of an expression that may read the next letter after it has come to one of them. sure is false
// where it may have matched by then, or goes by what stands around.
func readersAt(prog *syntax.Prog, start uint32) (readers []*syntax.Inst, sure bool) {
	seen := make([]bool, len(prog.Inst))
	for todo := []uint32{start}; len(todo) > 0; {
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
			return nil, false
		default:
			readers = append(readers, in)
		}
	}
	return readers, true
}
