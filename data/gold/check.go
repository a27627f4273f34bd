package gold

import (
	"errors"
	"fmt"
	"regexp"
	"slices"

	"github.com/demarche/demarche/data"
)

var (
	countryShape = regexp.MustCompile(`^[A-Z]{3}$`)
	topicShape   = regexp.MustCompile(`^[a-z]+(-[a-z]+)*$`)
)

// check says what is wrong with a label, all of it.
func (l Label) check() error {
	var wrong []error
	if l.HomeCountry != "" && !countryShape.MatchString(l.HomeCountry) {
		wrong = append(wrong, fmt.Errorf("home_country %q is no ISO 3166-1 alpha-3 code", l.HomeCountry))
	}
	for i, e := range l.Engagements {
		for _, err := range e.problems() {
			wrong = append(wrong, fmt.Errorf("engagement %d: %w", i+1, err))
		}
	}
	return errors.Join(wrong...)
}

// problems lists what is wrong with one engagement of a label.
func (e Engagement) problems() []error {
	var wrong []error
	report := func(format string, args ...any) { wrong = append(wrong, fmt.Errorf(format, args...)) }
	for _, k := range append(KindList{e.Kind}, e.AltKind...) {
		if !slices.Contains(data.Kinds(), k) {
			report("kind %q is none of %v", k, data.Kinds())
		}
	}
	if e.Status != data.Held && e.Status != data.Planned {
		report("status %q is neither %s nor %s", e.Status, data.Held, data.Planned)
	}
	switch {
	case e.End.IsZero():
	case e.Start.IsZero():
		report("there is an end, %s, but no start", e.End)
	case e.End.Before(e.Start):
		report("the end, %s, is before the start, %s", e.End, e.Start)
	}
	countries := append([]string{e.PlaceCountry}, e.Countries...)
	for _, c := range e.Counterparts {
		countries = append(countries, c.Country)
	}
	for i, c := range countries {
		listed := i > 0 && i <= len(e.Countries) // elsewhere "" stands for "not stated"
		if (c != "" || listed) && !countryShape.MatchString(c) {
			report("country %q is no ISO 3166-1 alpha-3 code", c)
		}
	}
	for _, t := range e.Topics {
		if !topicShape.MatchString(t) {
			report("topic %q is not of the form \"north-korea\"", t)
		}
	}
	if slices.Contains(e.Home, "") || slices.Contains(e.Organizations, "") {
		report("home or organizations holds an empty name")
	}
	return wrong
}
