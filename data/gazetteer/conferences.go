package gazetteer

import (
	"errors"

	"github.com/demarche/demarche/data"
)

// Conference is a series of summits or conferences that are not numbered: month or city tell which of them is meant.
type Conference struct {
	Series   string
	Phrases  []string
	Sittings []Sitting
}

// Sitting is one conference of a series.
type Sitting struct {
	Date  data.Date // first day
	Place string    // city
}

// addConference adds a sitting to its series; the rows of a series stand together.
func (g *Gazetteer) addConference(r row) error {
	date, err := r.day("date")
	if last := len(g.Conferences) - 1; last < 0 || g.Conferences[last].Series != r.text("series") {
		g.Conferences = append(g.Conferences, Conference{Series: r.text("series"), Phrases: r.list("phrases")})
	}
	c := &g.Conferences[len(g.Conferences)-1]
	c.Sittings = append(c.Sittings, Sitting{Date: date, Place: r.text("place")})
	return errors.Join(err, r.required("series", "phrases", "date", "place", "basis"))
}
