package store

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/store/reconcile"
)

// phrases are the words between the two sides, by kind: where it was held, and where it is planned.
var phrases = map[data.Kind][2]string{
	data.Meeting:      {"met", "will meet"},
	data.Call:         {"spoke by phone with", "will speak by phone with"},
	data.Consultation: {"held consultations with", "will hold consultations with"},
	data.Multilateral: {"took part in multilateral talks with", "will take part in multilateral talks with"},
	data.Ceremony:     {"attended a ceremony with", "will attend a ceremony with"},
	data.Visit:        {"visited", "will visit"},
}

const (
	maxNames = 3  // people and countries that a summary lists by name
	maxTitle = 60 // letters of an office that stands for a name
)

// summarizer writes the one line that stands for an engagement in lists.
type summarizer struct {
	countries map[string]string // names by code
	sources   map[string]data.Source
}

func newSummarizer(ref data.Reference) *summarizer {
	s := &summarizer{map[string]string{}, map[string]data.Source{}}
	for _, c := range ref.Countries {
		s.countries[c.Code] = c.Name
	}
	for _, x := range ref.Sources {
		s.sources[x.ID] = x
	}
	return s
}

// line says who met whom where: "Yun Byung-se met Rex Tillerson (United States) in Washington, D.C."
func (s *summarizer) line(e *reconcile.Engagement) string {
	phrase := phrases[e.Kind][0]
	if e.Status == data.Planned {
		phrase = phrases[e.Kind][1]
	}
	home := s.home(e)
	foreign := enumerate(s.foreign(e))
	where := cmp.Or(e.Place, s.country(e.PlaceCountry))
	switch {
	case e.Kind == data.Visit && e.PlaceCountry == s.sources[e.Source].HomeCountry && e.PlaceCountry != "":
		return cmp.Or(foreign, "A foreign delegation") + " " + phrase + " " + where
	case e.Kind == data.Visit && where != "":
		return home + " " + phrase + " " + where
	case e.Kind == data.Visit:
		return home + " " + phrase + " " + cmp.Or(foreign, "a country abroad")
	}
	line := home + " " + phrase + " " + cmp.Or(foreign, "foreign representatives")
	if where != "" && e.Kind != data.Call {
		line += " in " + where
	}
	return line
}

func (s *summarizer) country(code string) string { return cmp.Or(s.countries[code], code) }

// home names the home side; where nobody is named, the country.
func (s *summarizer) home(e *reconcile.Engagement) string {
	var people []string
	for _, p := range e.Home {
		if word := called(p); word != "" {
			people = append(people, word)
		}
	}
	source := s.sources[e.Source]
	return cmp.Or(enumerate(people), s.country(source.HomeCountry), source.HomeOrg, e.Source)
}

// foreign names the other side: people with whom they serve, then countries and organisations nobody is named for.
func (s *summarizer) foreign(e *reconcile.Engagement) []string {
	var list []string
	served := map[string]bool{}
	for i := 0; i < len(e.Counterparts); {
		serves := affiliation(e.Counterparts[i])
		var group []string
		for ; i < len(e.Counterparts) && affiliation(e.Counterparts[i]) == serves; i++ {
			if word := called(e.Counterparts[i]); word != "" {
				group = append(group, word)
			}
		}
		if len(group) == 0 {
			continue
		}
		word := enumerate(group)
		if serves != "" {
			word += " (" + s.country(serves) + ")"
			served[serves] = true
		}
		list = append(list, word)
	}
	for _, c := range e.Countries {
		if !served[c] {
			list = append(list, s.country(c))
		}
	}
	if len(list) == 0 || e.Kind == data.Multilateral {
		for _, o := range e.Organizations {
			if !served[o] {
				list = append(list, o)
			}
		}
	}
	return list
}

func affiliation(p data.Person) string { return cmp.Or(p.Country, p.Org) }

// called is what a person is called: the name, else the office.
func called(p data.Person) string {
	if p.Name != "" || utf8.RuneCountInString(p.Title) <= maxTitle {
		return cmp.Or(p.Name, p.Title)
	}
	return string([]rune(p.Title)[:maxTitle-1]) + "…"
}

// enumerate puts words in a row: "A, B and C", "A, B, C and 4 others".
func enumerate(words []string) string {
	if n := len(words); n > maxNames+1 {
		words = append(slices.Clone(words[:maxNames]), strconv.Itoa(n-maxNames)+" others")
	}
	switch n := len(words); n {
	case 0:
		return ""
	case 1:
		return words[0]
	default:
		return strings.Join(words[:n-1], ", ") + " and " + words[n-1]
	}
}
