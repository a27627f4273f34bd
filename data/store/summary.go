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
	data.Call:         {"spoke by phone", "will speak by phone"},
	data.Consultation: {"held consultations", "will hold consultations"},
	data.Multilateral: {"took part in multilateral talks", "will take part in multilateral talks"},
	data.Ceremony:     {"attended a ceremony", "will attend a ceremony"},
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
func (s *summarizer) line(e *reconcile.Engagement) string { return capital(s.sentence(e)) }

func (s *summarizer) sentence(e *reconcile.Engagement) string {
	phrase := phrases[e.Kind][0]
	if e.Status == data.Planned {
		phrase = phrases[e.Kind][1]
	}
	if e.Kind == data.Visit {
		return s.visit(e, phrase)
	}
	foreign := s.foreign(e)
	if e.Kind == data.Multilateral && len(e.Organizations) > 0 {
		phrase += " of " + enumerate(e.Organizations)
	} else if len(foreign) == 0 {
		foreign = e.Organizations
		if len(foreign) == 0 {
			foreign = []string{"foreign representatives"}
		}
	}
	line := s.home(e) + " " + phrase
	if len(foreign) > 0 {
		line += with(e.Kind) + enumerate(foreign)
	}
	if where := cmp.Or(e.Place, s.named(e.PlaceCountry)); where != "" && e.Kind != data.Call {
		line += " in " + where
	}
	return line
}

// with joins the other side to the phrase of a kind.
func with(k data.Kind) string {
	if k == data.Meeting {
		return " "
	}
	return " with "
}

// visit says who went where. A visit to the home country is made by the other side.
func (s *summarizer) visit(e *reconcile.Engagement, phrase string) string {
	source := s.sources[e.Source]
	if e.PlaceCountry != "" && e.PlaceCountry == source.HomeCountry {
		guest := cmp.Or(enumerate(s.foreign(e)), "A foreign delegation")
		return guest + " " + phrase + " " + cmp.Or(e.Place, s.named(e.PlaceCountry))
	}
	where := cmp.Or(e.Place, s.named(e.PlaceCountry))
	if e.Place != "" && e.PlaceCountry != "" {
		where += " (" + s.country(e.PlaceCountry) + ")"
	}
	if where == "" {
		var names []string
		for _, c := range e.Countries {
			names = append(names, s.named(c))
		}
		where = cmp.Or(enumerate(append(names, e.Organizations...)), "places abroad")
	}
	return s.home(e) + " " + phrase + " " + where
}

func (s *summarizer) country(code string) string { return cmp.Or(s.countries[code], code) }

// named is a country's name as it stands in a sentence.
func (s *summarizer) named(code string) string { return withArticle(s.country(code)) }

// home names the home side; where nobody is named, the country.
func (s *summarizer) home(e *reconcile.Engagement) string {
	var people []string
	for _, p := range e.Home {
		if word := called(p); word != "" {
			people = append(people, word)
		}
	}
	source := s.sources[e.Source]
	return cmp.Or(enumerate(people), s.named(source.HomeCountry), source.HomeOrg, e.Source)
}

// foreign names the other side: people with whom they serve, then countries that nobody is named for.
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
			served[serves] = true
			if !strings.HasSuffix(word, " "+s.country(serves)) { // "officials of Japan" says it already
				word += " (" + s.country(serves) + ")"
			}
		}
		list = append(list, word)
	}
	for _, c := range e.Countries {
		if !served[c] {
			list = append(list, s.named(c))
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
