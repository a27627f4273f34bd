package page

import (
	"cmp"
	"slices"
	"strings"
)

// officials are the names of the publishers' own people, filed under their first words.
type officials map[string][]official

type official struct{ name, source string }

// fileOfficials files names of two words or more: a surname alone may be anybody's.
func fileOfficials(sources map[string]string) officials {
	out := officials{}
	for name, source := range sources {
		if first, _, more := strings.Cut(name, " "); more {
			out[first] = append(out[first], official{name, source})
		}
	}
	for _, names := range out { // the longer first: it may begin with a shorter one
		slices.SortFunc(names, func(a, b official) int {
			return cmp.Or(len(b.name)-len(a.name), strings.Compare(a.name, b.name))
		})
	}
	return out
}

// first is the source of the first official that a text names, "" where it names none.
func (o officials) first(text string) string {
	for i := 0; i < len(text); {
		end := strings.IndexAny(text[i:], " \n")
		if end < 0 {
			break
		}
		for _, c := range o[strings.TrimLeft(text[i:i+end], "(“‘\"")] {
			if at := i + end - strings.IndexByte(c.name, ' '); strings.HasPrefix(text[at:], c.name) {
				return c.source
			}
		}
		i += end + 1
	}
	return ""
}
