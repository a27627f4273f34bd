package dashboard

import (
	"errors"
	"slices"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/queries"
)

// publisherCodes are the columns, by query, whose codes of publishers charts and tables show.
var publisherCodes = map[string]string{"date-resolution": "source", "accuracy": "name"}

// withPublishers gives a result about publishers short names instead of their codes.
func (a *session) withPublishers(q queries.Query, res analytics.Result) (analytics.Result, error) {
	column := res.Index(publisherCodes[q.Name])
	if column < 0 || len(res.Rows) == 0 {
		return res, nil
	}
	names, err := a.publisherNames()
	if err != nil {
		return res, err
	}
	res.Rows = slices.Clone(res.Rows)
	for i, line := range res.Rows {
		code, _ := line[column].(string)
		if name := names[code]; name != "" {
			res.Rows[i] = slices.Clone(line)
			res.Rows[i][column] = name
		}
	}
	return res, nil
}

// publisherNames are short names of publishers by their codes: the country where it has one publisher, for the names of ministries
// are long and alike, with the code where it has several, and the full name of one that is of no country.
func (a *session) publisherNames() (map[string]string, error) {
	sources, err := a.askAll("sources-in-use")
	if err != nil {
		return nil, err
	}
	ofCountry := map[string]int{}
	for _, r := range rowsOf(sources) {
		ofCountry[r.text("home_country")]++
	}
	names := map[string]string{}
	for _, r := range rowsOf(sources) {
		code, country := r.text("source"), r.text("home_country")
		if names[code] = r.text("name"); country == "" {
			continue
		}
		name, _, err := a.named("country", country)
		if unknown := new(failure); errors.As(err, &unknown) {
			continue // a ministry of a country that the store does not have keeps its name
		}
		if err != nil {
			return nil, err
		}
		names[code] = name
		if ofCountry[country] > 1 {
			names[code] += " (" + code + ")"
		}
	}
	return names, nil
}
