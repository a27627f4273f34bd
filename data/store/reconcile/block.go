package reconcile

import (
	"cmp"
	"slices"
)

// link is a convincing pair that waits to be joined.
type link struct {
	a, b  *subject
	score float64
}

// links compares the reports that have a home and a country or organisation in common and lie close in time, and
// returns the convincing pairs, most alike first.
func links(subjects []*subject) []link {
	var found []link
	for key, block := range blocks(subjects) {
		slices.SortFunc(block, func(a, b *subject) int {
			return cmp.Or(cmp.Compare(a.start-a.slack, b.start-b.slack), cmp.Compare(a.position, b.position))
		})
		for i, a := range block {
			for _, b := range block[i+1:] {
				if b.start-b.slack > a.end+a.slack+zoneSlack {
					break
				}
				if firstShared(a, b) != key.partner {
					continue
				}
				if p, ok := compare(a, b); ok && p.convincing() {
					found = append(found, link{a, b, p.score()})
				}
			}
		}
	}
	slices.SortFunc(found, compareLinks)
	return found
}

type blockKey struct{ home, partner string }

func blocks(subjects []*subject) map[blockKey][]*subject {
	byKey := map[blockKey][]*subject{}
	for _, s := range subjects {
		for _, list := range [][]string{s.countries, s.organizations} {
			for i, partner := range list {
				if i > 0 && partner == list[i-1] {
					continue
				}
				key := blockKey{s.report.HomeID, partner}
				byKey[key] = append(byKey[key], s)
			}
		}
	}
	return byKey
}

// firstShared is the partner in whose block a pair is compared, so that it is compared once.
func firstShared(a, b *subject) string {
	if c := firstCommon(a.countries, b.countries); c != "" {
		return c
	}
	return firstCommon(a.organizations, b.organizations)
}

func firstCommon(a, b []string) string {
	for _, x := range a {
		if slices.Contains(b, x) {
			return x
		}
	}
	return ""
}

// compareLinks breaks ties by the positions of the reports, so that the order of the input does not matter.
func compareLinks(x, y link) int {
	return cmp.Or(
		cmp.Compare(y.score, x.score),
		cmp.Compare(min(x.a.position, x.b.position), min(y.a.position, y.b.position)),
		cmp.Compare(max(x.a.position, x.b.position), max(y.a.position, y.b.position)),
	)
}
