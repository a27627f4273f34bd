package page

import "strings"

// lineSet is a set of whole lines. Nearly every line that is looked for is in none, which length and first byte tell.
type lineSet struct {
	lines map[string]bool
	sizes [256]uint64 // by first byte, in lower case: the lengths of lines, as far as their last six bits tell them apart
}

func (l *lineSet) add(s string) {
	if s == "" {
		return
	}
	if l.lines == nil {
		l.lines = map[string]bool{}
	}
	l.lines[s] = true
	l.sizes[lower(s[0])] |= 1 << (len(s) & 63)
}

// mayHave says whether a line, in whatever case, may be in the set; where it says no, it surely is not.
func (l *lineSet) mayHave(s string) bool {
	return s != "" && l.sizes[lower(s[0])]&(1<<(len(s)&63)) != 0
}

// has says whether the line is in the set as it is written. No set has it, where l is nil.
func (l *lineSet) has(s string) bool { return l != nil && l.mayHave(s) && l.lines[s] }

// folded is a set of whole lines, compared without regard to the case of ASCII letters.
type folded struct{ lineSet }

func fold(lines ...string) *folded {
	set := &folded{}
	for _, l := range lines {
		set.add(l)
		set.add(strings.ToLower(l))
	}
	return set
}

// longestFurniture is how many bytes a line of furniture may have.
const longestFurniture = 160

func (f *folded) has(s string) bool {
	if len(s) > longestFurniture || !f.mayHave(s) {
		return false
	}
	if f.lines[s] {
		return true
	}
	var buf [longestFurniture]byte
	return f.lines[string(lowerASCII(buf[:0], s))]
}

// lowerASCII is for lines of furniture, where it saves the time that Unicode's rules take.
func lowerASCII(dst []byte, s string) []byte {
	for i := range len(s) {
		dst = append(dst, lower(s[i]))
	}
	return dst
}

// lower is c in lower case, where it is an ASCII letter.
func lower(c byte) byte {
	if c-'A' < 26 {
		c |= 0x20
	}
	return c
}
