package gazetteer

import (
	"errors"
	"fmt"
	"regexp"
	"strings"

	"github.com/demarche/demarche/data"
)

func (g *Gazetteer) addSource(r row) error {
	s := Source{
		Source: data.Source{ID: r.text("id"), Name: r.text("name"), HomeCountry: r.text("home_country"), HomeOrg: r.text("home_org")},
		Hosts:  r.list("hosts"), Capital: r.text("capital"), Reference: r.text("reference"), user: r.user,
	}
	var err error
	for i, h := range s.Hosts {
		s.Hosts[i] = strings.ToLower(h)
		if strings.ContainsAny(h, "/:* ") || !strings.Contains(h, ".") {
			err = errors.Join(err, fmt.Errorf("column hosts: %q is no host; write only the name, such as mfa.example.org", h))
		}
	}
	fallback := r.text("fallback")
	if s.fallback = fallback == "yes"; fallback != "" && !s.fallback {
		err = errors.Join(err, fmt.Errorf("column fallback: %q is neither yes nor empty", fallback))
	}
	g.Sources = append(g.Sources, s)
	return errors.Join(err, pattern(r, "reference", s.Reference), oneHome(r, "home_country", "home_org"), r.required("id", "name", "basis"))
}

// addMark reads a mark. Blanks around its words count: "The Secretary " is not "The Secretary-General".
func (g *Gazetteer) addMark(r row) error {
	m := data.Mark{Source: r.text("source"), Words: r.raw("words")}
	place, err := r.oneOf("place", string(data.MarkFurniture), string(data.MarkTitle), string(data.MarkVoice))
	m.Place = data.MarkPlace(place)
	weight, err2 := r.integer("weight")
	m.Weight = weight
	switch m.Place {
	case data.MarkTitle:
		err = pattern(r, "words", m.Words)
	default:
		m.Words = strings.ReplaceAll(m.Words, `\n`, "\n")
	}
	if m.Place == data.MarkVoice && err2 == nil && m.Weight == 0 {
		err2 = errors.New("column weight is empty; a voice weighs from 1 to 9")
	}
	if n := len(m.Words); n > 0 && n < data.MinMark {
		err = errors.Join(err, fmt.Errorf("column words: %q is too short to give a page away; write %d letters at the least", m.Words, data.MinMark))
	}
	g.marks = append(g.marks, m)
	return errors.Join(err, err2, r.required("source", "words", "basis"))
}

func pattern(r row, column, s string) error {
	if _, err := regexp.Compile(s); err != nil {
		return fmt.Errorf("column %s: %q is no regular expression: %w", column, r.text(column), err)
	}
	return nil
}

// oneHome checks that somebody serves, or something speaks for, either a country or an organisation.
func oneHome(r row, country, org string) error {
	if (r.text(country) == "") == (r.text(org) == "") {
		return fmt.Errorf("fill in either column %s or column %s", country, org)
	}
	return nil
}

// code checks a code of ISO 3166-1.
func code(r row, column string, letters int) error {
	s := r.text(column)
	if len(s) != letters || strings.Trim(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" {
		return fmt.Errorf("column %s: %q is no code of %d capital letters", column, s, letters)
	}
	return nil
}
