package page

import (
	"cmp"
	"slices"
	"strings"
)

// officials are the names of the publishers' own people, filed under their first words.
type officials struct {
	byFirst map[string][]official
	begins  byteSet // with what one of them may begin in a text: most words begin otherwise
}

// openings are what may stand before a name without a space.
const openings = "(“‘\""

type official struct{ name, source string }

// fileOfficials files names of two words or more: a surname alone may be anybody's.
func fileOfficials(sources map[string]string) officials {
	out := officials{byFirst: map[string][]official{}}
	for i := range len(openings) {
		out.begins[openings[i]] = true
	}
	for name, source := range sources {
		if first, _, more := strings.Cut(name, " "); more {
			out.byFirst[first] = append(out.byFirst[first], official{name, source})
			out.begins[name[0]] = true
		}
	}
	for _, names := range out.byFirst { // the longer first: it may begin with a shorter one
		slices.SortFunc(names, func(a, b official) int {
			return cmp.Or(len(b.name)-len(a.name), strings.Compare(a.name, b.name))
		})
	}
	return out
}

// vote adds to the sums what the officials named in a text say of its publisher. A ministry leaves the country of its own people
// out and gives that of the others: "Foreign Minister Yun Byung-se met with US Secretary of State John Kerry".
func (o *officials) vote(text string, homes map[string][]string, sums map[string]int) {
	seen, further := map[string]bool{}, map[string]int{}
	o.each(text, func(c official, at int) {
		if seen[c.name] || asCounterpart(text, at, at+len(c.name)) {
			return
		}
		first := len(seen) == 0
		seen[c.name] = true
		switch of := namesOwn(text, at, at+len(c.name), homes[c.source]); {
		case first && of:
			sums[c.source] += firstOfOwnState
		case first:
			sums[c.source] += firstOfficialWeight
		case !of && further[c.source] < len(furtherOfficialWeights):
			sums[c.source] += furtherOfficialWeights[further[c.source]]
			further[c.source]++
		}
	})
}

// counterpartBytes is how far before a name the word that sends it to the other side is looked for.
const counterpartBytes = 160

// asCounterpart says whether a name, [at, end) of a text, is given in a sentence as that of a counterpart: "met with his counterpart Yang
// Jiechi", "with her Canadian and Turkish counterparts, A and B".
func asCounterpart(text string, at, end int) bool {
	after := text[end:min(len(text), end+counterpartBytes/2)]
	if i := strings.Index(after, ". "); i >= 0 {
		after = after[:i]
	}
	if i := strings.Index(after, ", his "); i >= 0 && strings.Contains(after[i:], " counterpart") {
		return true // "A and B, his U.S. and Japanese counterparts"
	}
	if i := strings.Index(after, ", her "); i >= 0 && strings.Contains(after[i:], " counterpart") {
		return true
	}
	before := text[max(0, at-counterpartBytes):at]
	if i := strings.LastIndex(before, ". "); i >= 0 {
		before = before[i:]
	}
	return strings.Contains(before, " counterpart")
}

// each calls found with each official that a text names and the place where the name begins.
func (o *officials) each(text string, found func(c official, at int)) {
	for from, end := 0, 0; end < len(text); end++ {
		if text[end] != ' ' && text[end] != '\n' {
			continue
		}
		if o.begins[text[from]] {
			for _, c := range o.byFirst[strings.TrimLeft(text[from:end], openings)] {
				if at := end - strings.IndexByte(c.name, ' '); strings.HasPrefix(text[at:], c.name) {
					found(c, at)
					break
				}
			}
		}
		from = end + 1
	}
}

// titleBytes is how far from a name its office is looked for.
const titleBytes = 70

// namesOwn says whether the office before or behind a name, [at, end) of a text, names one of the words: the state whose it is.
func namesOwn(text string, at, end int, words []string) bool {
	before := text[max(0, at-titleBytes):at]
	if i := strings.LastIndexAny(before, ",.;:\n"); i >= 0 && !strings.HasSuffix(before[:i+1], "U.S.") && !strings.HasSuffix(before[:i+1], "Mr.") && !strings.HasSuffix(before[:i+1], "Ms.") && !strings.HasSuffix(before[:i+1], "Dr.") {
		before = before[i+1:]
	}
	if namesOne(before, words) {
		return true
	}
	after := text[end:min(len(text), end+titleBytes)]
	if !strings.HasPrefix(after, ", ") && !strings.HasPrefix(after, " of ") {
		return false
	}
	after = after[2:]
	if i := strings.IndexAny(after, ",;\n"); i >= 0 {
		after = after[:i]
	}
	return namesOne(after, words)
}

func namesOne(text string, words []string) bool {
	for _, w := range words {
		for from := 0; ; {
			i := strings.Index(text[from:], w)
			if i < 0 {
				break
			}
			i += from
			if (i == 0 || !isLetter(text[i-1])) && (i+len(w) == len(text) || !isLetter(text[i+len(w)])) {
				return true
			}
			from = i + len(w)
		}
	}
	return false
}

func isLetter(c byte) bool { return c|32 >= 'a' && c|32 <= 'z' }
