package extract

import (
	"strconv"
	"strings"

	"github.com/demarche/demarche/data"
)

// neighbours are the days between which a release came out, by its reference number; both are zero where that is not known.
type neighbours struct{ after, before data.Date }

func (d *document) neighbours() (n neighbours) {
	number, err := strconv.Atoi(d.rel.Reference)
	if err != nil {
		return n
	}
	n.after, n.before = d.gaz.Neighbours(strings.TrimSuffix(d.rel.ID, d.rel.Reference), number)
	return n
}

// nearRelease is how many days lie between what a release tells of and its publication, at the most, in all but rare cases.
const nearRelease = 45

// score weighs a day that a release tells of. Numbers are given one after the other, so that what they say outweighs every hint
// of the text; what lies a year behind the last known number can be of any later year.
func (n neighbours) score(day data.Date) float64 {
	if n.after.IsZero() && n.before.IsZero() {
		return 0
	}
	if !n.after.IsZero() && day.AddDays(nearRelease).Before(n.after) || !n.before.IsZero() && day.After(n.before.AddDays(nearRelease)) {
		return -20
	}
	return 1
}

// tell says whether the numbers leave but one year for a day.
func (n neighbours) tell() bool {
	return !n.after.IsZero() && !n.before.IsZero() && n.before.Sub(n.after) < 365-2*nearRelease
}
