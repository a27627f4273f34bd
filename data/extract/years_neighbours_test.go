package extract

import (
	"testing"

	"github.com/demarche/demarche/data"
)

// numbered gives a release of the Korean ministry its number on a board.
func numbered(board, number string) option {
	return func(r *data.Release) { r.Reference, r.ID = number, "kr-mofa:"+board+number }
}

func TestReferenceNumbersBoundTheYear(t *testing.T) {
	for name, c := range map[string]struct {
		opt    option
		start  string
		method data.DateMethod
	}{
		"a number between two of one year":     {numbered("", "315100"), "2015-04-12", data.DateNeighbour},
		"the same month of the year before":    {numbered("", "313640"), "2014-04-12", data.DateNeighbour},
		"a number of a board that has no days": {numbered("m_1-", "315100"), "2015-04-12", data.DateOffice},
		"no number":                            {func(*data.Release) {}, "2015-04-12", data.DateOffice},
	} {
		t.Run(name, func(t *testing.T) {
			e := only(t, yunAndKerry, c.opt)
			if e.Start.String() != c.start || e.DateMethod != c.method {
				t.Errorf("%v by %s, want %s by %s", e.Start, e.DateMethod, c.start, c.method)
			}
		})
	}
}

func TestANumberPastTheLastKnownOneIsNoOlder(t *testing.T) {
	n := neighbours{after: data.Date{Year: 2025, Month: 1, Day: 23}}
	for day, want := range map[data.Date]bool{
		{Year: 2024, Month: 6, Day: 1}:   false,
		{Year: 2024, Month: 12, Day: 20}: true, // what the release looks back on
		{Year: 2026, Month: 6, Day: 1}:   true,
	} {
		if got := n.score(day) >= 0; got != want || n.tell() {
			t.Errorf("%v can be: %v, want %v; alone it tells the year: %v", day, got, want, n.tell())
		}
	}
}
