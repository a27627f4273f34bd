package gazetteer

import (
	"errors"
	"slices"

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

// addConference adds a sitting to its series. Each row of a series may add phrases.
func (g *Gazetteer) addConference(r row) error {
	date, err := r.day("date")
	i := slices.IndexFunc(g.Conferences, func(c Conference) bool { return c.Series == r.text("series") })
	if i < 0 {
		i = len(g.Conferences)
		g.Conferences = append(g.Conferences, Conference{Series: r.text("series")})
	}
	c := &g.Conferences[i]
	for _, p := range r.list("phrases") {
		if !slices.Contains(c.Phrases, p) {
			c.Phrases = append(c.Phrases, p)
		}
	}
	c.Sittings = append(c.Sittings, Sitting{Date: date, Place: r.text("place")})
	return errors.Join(err, r.required("series", "phrases", "date", "place", "basis"))
}
