package gazetteer

import (
	"errors"
	"fmt"
)

func (g *Gazetteer) addSession(r row, index map[string]int) error {
	s := Session{ID: r.text("id"), Phrases: r.list("phrases"), Organization: r.text("organization"),
		Place: r.text("place"), PlaceCountry: r.text("place_country"), Years: map[int]int{}}
	index[s.ID] = len(g.Sessions)
	var err1, err2, err3 error
	s.FirstYear, err1 = r.integer("first_year")
	s.FirstNumber, err2 = r.integer("first_number")
	s.EveryYears, err3 = r.integer("every_years")
	for _, m := range r.list("months") {
		var n int
		if _, err := fmt.Sscanf(m, "%d", &n); err != nil || n < 1 || n > 12 {
			return fmt.Errorf("column months: %q is no month", m)
		}
		s.Months = append(s.Months, n)
	}
	g.Sessions = append(g.Sessions, s)
	return errors.Join(err1, err2, err3, r.required("id", "phrases", "first_year", "first_number", "every_years", "basis"))
}

// addSessionYear takes the year of one meeting that was put off, or of a series that keeps no pace. It passes over a series
// that no table has; checkReferences names it.
func (g *Gazetteer) addSessionYear(r row, index map[string]int) error {
	number, err1 := r.integer("number")
	year, err2 := r.integer("year")
	if i, ok := index[r.text("session")]; ok {
		g.Sessions[i].Years[number] = year
	}
	return errors.Join(err1, err2, r.required("session", "number", "year", "basis"))
}
