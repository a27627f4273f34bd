package gazetteer

import (
	"cmp"
	"errors"
	"slices"

	"github.com/demarche/demarche/data"
)

// ReferenceDate is the day on which a publisher gave out a reference number. A board counts on as it publishes, so that the
// numbers around one without a day bound it.
type ReferenceDate struct {
	Number int
	Date   data.Date
}

// addReferenceDate keeps a row under what stands before the number in the IDs of a board's releases: "kr-mofa:", "kr-mofa:m_5674-".
func (g *Gazetteer) addReferenceDate(r row) error {
	date, err1 := r.day("date")
	number, err2 := r.integer("number")
	series := r.text("source") + ":"
	if b := r.text("board"); b != "" {
		series += b + "-"
	}
	if g.ReferenceDates == nil {
		g.ReferenceDates = map[string][]ReferenceDate{}
	}
	rows := g.ReferenceDates[series]
	at, _ := slices.BinarySearchFunc(rows, number, func(d ReferenceDate, n int) int { return cmp.Compare(d.Number, n) })
	g.ReferenceDates[series] = slices.Insert(rows, at, ReferenceDate{Number: number, Date: date})
	return errors.Join(err1, err2, r.required("source", "number", "date", "basis"))
}

// Neighbours are the days between which a release of the series ("kr-mofa:") was published, by the numbers around its own; zero
// where no lower or no higher number is known. A row on the number itself is passed over: a page is not to be read with its own
// answer at hand, or what is measured on pages with rows would flatter.
func (g *Gazetteer) Neighbours(series string, number int) (after, before data.Date) {
	rows := g.ReferenceDates[series]
	at, found := slices.BinarySearchFunc(rows, number, func(d ReferenceDate, n int) int { return cmp.Compare(d.Number, n) })
	if at > 0 {
		after = rows[at-1].Date
	}
	if found {
		at++
	}
	if at < len(rows) {
		before = rows[at].Date
	}
	return after, before
}
