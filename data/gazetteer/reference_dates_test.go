package gazetteer

import (
	"testing"
	"time"

	"github.com/demarche/demarche/data"
)

func TestNeighboursOfANumberAreThoseAroundIt(t *testing.T) {
	day := func(m time.Month) data.Date { return data.Date{Year: 2015, Month: m, Day: 1} }
	g := Gazetteer{ReferenceDates: map[string][]ReferenceDate{"kr-mofa:": {{100, day(1)}, {200, day(2)}, {300, day(3)}}}}
	for name, c := range map[string]struct {
		number        int
		after, before data.Date
	}{
		"between two":               {150, day(1), day(2)},
		"one that has a row itself": {200, day(1), day(3)},
		"the first":                 {100, data.Date{}, day(2)},
		"the last":                  {300, day(2), data.Date{}},
		"below all":                 {1, data.Date{}, day(1)},
		"above all":                 {999, day(3), data.Date{}},
	} {
		t.Run(name, func(t *testing.T) {
			if after, before := g.Neighbours("kr-mofa:", c.number); after != c.after || before != c.before {
				t.Errorf("%v and %v, want %v and %v", after, before, c.after, c.before)
			}
		})
	}
	if after, before := g.Neighbours("kr-mofa:m_1-", 150); !after.IsZero() || !before.IsZero() {
		t.Errorf("%v and %v for a board without rows, want none", after, before)
	}
}
