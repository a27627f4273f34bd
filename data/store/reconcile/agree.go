package reconcile

import (
	"slices"

	"github.com/demarche/demarche/data/store/names"
)

// verdict says what two reports' words on the same thing come to.
type verdict int

const (
	contrary verdict = iota - 1
	unknown
	alike   // the same office, or a surname
	certain // the same person by full name
)

// agree compares one side of two engagements. Where both name people, one must be the same; where one names only an
// office, the offices must not differ.
func agree(a, b *party) verdict {
	if len(a.named) > 0 && len(b.named) > 0 {
		return agreeNames(a.named, b.named)
	}
	ranksA, ranksB := a.offices(), b.offices()
	if len(ranksA) == 0 || len(ranksB) == 0 {
		return unknown
	}
	for _, r := range ranksA {
		if slices.Contains(ranksB, r) {
			return alike
		}
	}
	return contrary
}

// offices are the ranks that stand for the party: of those named, else of those not.
func (p *party) offices() []names.Rank {
	if len(p.named) > 0 {
		return p.titled
	}
	return p.ranks
}

func agreeNames(a, b []member) verdict {
	best := contrary
	for i := range a {
		for j := range b {
			switch a[i].compare(&b[j]) {
			case names.Same:
				return certain
			case names.Surname:
				best = alike
			}
		}
	}
	return best
}

// compare trusts the gazetteer over the spelling where it knows both.
func (m *member) compare(o *member) names.Likeness {
	switch {
	case m.official != "" && o.official != "":
		if m.official == o.official {
			return names.Same
		}
		return names.Different
	case m.country != "" && o.country != "" && m.country != o.country:
		return names.Different
	}
	return m.name.Compare(o.name)
}

// common counts the values that two sorted lists share.
func common(a, b []string) int {
	n, i, j := 0, 0, 0
	for i < len(a) && j < len(b) {
		switch {
		case a[i] == b[j]:
			n, i, j = n+1, i+1, j+1
		case a[i] < b[j]:
			i++
		default:
			j++
		}
	}
	return n
}

// overlap is the share of the values of two sorted lists that both have, 0 to 1.
func overlap(a, b []string) float64 {
	n := common(a, b)
	if n == 0 {
		return 0
	}
	return float64(n) / float64(len(a)+len(b)-n)
}
