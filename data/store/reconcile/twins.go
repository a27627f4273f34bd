package reconcile

import (
	"fmt"
	"strings"
)

// collapse puts reports that say the very same in different releases together before any are compared: a page that was
// mirrored a hundred times costs as much as one. It gives the first of each lot, which holds the others as its twins;
// two reports of one release are never put together. The order of subjects is kept.
func collapse(subjects []*subject) []*subject {
	lots := map[string][]*subject{} // first subjects by what they say
	first := subjects[:0:0]
	for _, s := range subjects {
		key := s.says()
		if rep := withoutRelease(lots[key], s.report.Release); rep != nil && sure(rep, s) {
			rep.twins = append(rep.twins, s)
			rep.releases[s.report.Release] = true
			continue
		}
		s.releases = map[string]bool{s.report.Release: true}
		lots[key] = append(lots[key], s)
		first = append(first, s)
	}
	return first
}

// sure says whether two reports that say the same are of one engagement: where they name nobody they may not be.
func sure(a, b *subject) bool {
	p, ok := compare(a, b)
	return ok && p.convincing()
}

func withoutRelease(lots []*subject, release string) *subject {
	for _, s := range lots {
		if !s.releases[release] {
			return s
		}
	}
	return nil
}

// says is all that comparing looks at, save for the release.
func (s *subject) says() string {
	r := s.report
	var b strings.Builder
	fmt.Fprintf(&b, "%s|%s|%d|%d|%d|%s|%s|%q|%q", r.HomeID, r.Kind, s.start, s.end, s.slack, r.Place, r.PlaceCountry, s.countries, s.organizations)
	for _, p := range r.Home {
		fmt.Fprintf(&b, "|h%q%q%q%q", p.Name, p.Title, p.Country, p.Official)
	}
	for _, p := range r.Counterparts {
		fmt.Fprintf(&b, "|c%q%q%q%q%q", p.Name, p.Title, p.Country, p.Org, p.Official)
	}
	return b.String()
}

// apart says whether two lots have no release in common.
func apart(a, b *subject) bool {
	if len(a.releases) > len(b.releases) {
		a, b = b, a
	}
	for release := range a.releases {
		if b.releases[release] {
			return false
		}
	}
	return true
}

// expand gives the members of a group with their twins.
func expand(members []*subject) []*subject {
	var out []*subject
	for _, s := range members {
		out = append(append(out, s), s.twins...)
	}
	return out
}
