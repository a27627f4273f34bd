// Package reconcile finds the reports that tell of one real meeting and makes one engagement of them.
//
// A ministry announces a meeting, reports it, and mentions it again in a summary of the week. Each is a Report; what
// they have in common is an Engagement. The result depends on the set of reports alone, never on their order.
//
// Two reports are never joined where they are of the same release, of publishers with different homes, where a register
// lists them apart, where one is a visit and the other is not, or where they contradict each other in date, country, people or place.
package reconcile

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"strings"

	"github.com/demarche/demarche/data"
)

// Report is an engagement as one release tells it. Its evidence is not looked at.
type Report struct {
	ID      string // the release and a running number
	Release string // the release's ID
	Number  int    // the running number within the release
	Source  string // who published the release
	HomeID  string // country or organisation of the publisher: whose officials are the home side
	data.Engagement
}

// Engagement is what the reports of one interaction have in common.
type Engagement struct {
	ID       string // the same for the same first report
	Source   string // publisher of the first report
	Release  string // the release that tells it best
	Releases int    // how many releases report it
	Reports  []int  // indexes into the reports that were given, first report first
	data.Engagement
}

// Compare orders reports by publisher, reference number (as a number where it is one) and running number, so that
// the first of several is mostly the earliest.
func Compare(a, b *Report) int { return placeOf(a).compare(placeOf(b)) }

// place is where a report stands among all reports.
type place struct {
	source, reference string
	numeric           bool
	number            int
}

func placeOf(r *Report) place {
	source, reference, _ := strings.Cut(r.Release, ":")
	return place{source, reference, isNumber(reference), r.Number}
}

func (p place) compare(q place) int {
	if c := cmp.Compare(p.source, q.source); c != 0 {
		return c
	}
	switch {
	case p.numeric != q.numeric && p.numeric:
		return -1
	case p.numeric != q.numeric:
		return 1
	case p.numeric && len(p.reference) != len(q.reference):
		return cmp.Compare(len(p.reference), len(q.reference))
	}
	return cmp.Or(cmp.Compare(p.reference, q.reference), cmp.Compare(p.number, q.number))
}

func isNumber(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// engagementID names an engagement after its first report: later reports of the same meeting leave it as it is.
func engagementID(first *Report) string {
	sum := sha256.Sum256([]byte(first.ID))
	return hex.EncodeToString(sum[:8])
}
