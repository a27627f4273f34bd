package gazetteer

import (
	"errors"

	"github.com/demarche/demarche/data"
)

func (g *Gazetteer) addRelation(r row) error {
	since, err := r.day("since")
	g.Relations = append(g.Relations, Relation{Home: r.text("home"), Country: r.text("country"), Since: since, Source: r.text("basis")})
	return errors.Join(err, r.required("home", "country", "since", "basis"))
}

// day reads a date of which only the month or the year may be known: "1962-03", "1962". It stands for its first day.
func (r row) day(column string) (data.Date, error) {
	const first = "0000-01-01"
	s := r.text(column)
	if len(s) == len("1962") || len(s) == len("1962-03") {
		s += first[len(s):]
	}
	if s == "" {
		return data.Date{}, nil
	}
	d, err := data.ParseDate(s)
	if err != nil {
		return d, errors.New("column " + column + ": " + r.text(column) + " is no date; write it as YYYY-MM-DD, YYYY-MM or YYYY")
	}
	return d, nil
}
