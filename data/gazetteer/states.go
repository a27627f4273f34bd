package gazetteer

import (
	"errors"
	"fmt"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/demarche/demarche/data"
)

// countryName is a name that a register or a text gives a state, for some time or for ever.
type countryName struct {
	code        string
	from, until data.Date // zero where the name has no such bound; until is the first day on which it no longer holds
}

func (n countryName) holds(on data.Date) bool {
	return (n.from.IsZero() || !on.Before(n.from)) && (n.until.IsZero() || on.Before(n.until))
}

// addHistoricalState adds a state that is no more. It is a country like the others, with a code that ISO 3166-1 no longer
// has, and without an alpha-2 code: those have been given to other states since.
func (g *Gazetteer) addHistoricalState(r row) error {
	lat, err1 := r.number("latitude", -90, 90)
	lon, err2 := r.number("longitude", -180, 180)
	until, err3 := r.date("until")
	g.Countries = append(g.Countries, Country{
		Country: data.Country{Code: r.text("code"), Name: r.text("name"), Region: r.text("region"), Subregion: r.text("subregion"),
			Capital: r.text("capital"), Latitude: lat, Longitude: lon, Names: r.list("names")},
		Demonyms: r.list("demonyms"), Until: until,
	})
	return errors.Join(err1, err2, err3, code(r, "code", 3), r.required("name", "region", "until", "basis"))
}

func (g *Gazetteer) addCountryName(r row) error {
	from, err1 := r.date("from")
	until, err2 := r.date("until")
	if !from.IsZero() && !until.IsZero() && !from.Before(until) {
		return fmt.Errorf("the name holds until %s, before it holds from %s", until, from)
	}
	g.nameCountry(r.text("name"), countryName{r.text("code"), from, until})
	return errors.Join(err1, err2, r.required("name", "code", "basis"))
}

// nameCountries adds the names of the countries behind those of country_names.csv.
func (g *Gazetteer) nameCountries() {
	for _, c := range g.Countries {
		for _, n := range append([]string{c.Country.Name}, c.Names...) {
			g.nameCountry(n, countryName{code: c.Code, until: c.Until})
		}
	}
}

func (g *Gazetteer) nameCountry(name string, n countryName) {
	if g.countryNames == nil {
		g.countryNames = map[string][]countryName{}
	}
	key := nameKey(name)
	g.countryNames[key] = append(g.countryNames[key], n)
}

// CountryNamed finds the country that a name meant on a day, by country_names.csv first, then by the names of the
// countries. Case, accents and the kind of apostrophe do not matter.
func (g *Gazetteer) CountryNamed(name string, on data.Date) (code string, ok bool) {
	for _, n := range g.countryNames[nameKey(name)] {
		if n.holds(on) {
			return n.code, true
		}
	}
	return "", false
}

func nameKey(name string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.Is(unicode.Mn, r):
			return -1
		case r == '’':
			return '\''
		}
		return unicode.ToLower(r)
	}, norm.NFD.String(name))
}
