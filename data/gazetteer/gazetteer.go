// Package gazetteer reads the reference tables that names in releases are resolved with: countries, organisations,
// offices, officials with their terms, cities, topics, sources, numbered series of meetings,
// datable events and the beginnings of diplomatic relations.
//
// The tables are CSV files beside this one, embedded in the binary, made to be reviewed by people who know the field:
// every row ends with its source or reasoning. Lists inside a cell are separated by "|". A user's folder of such tables can be
// laid over them.
package gazetteer

import (
	"embed"

	"github.com/demarche/demarche/data"
)

//go:embed *.csv
var builtin embed.FS

// Gazetteer is the content of all tables. It is read-only after Load.
type Gazetteer struct {
	Sources       []Source
	Countries     []Country
	Organizations []Organization
	Offices       []Office
	Officials     []Official
	Cities        []City
	Topics        []Topic
	Sessions      []Session
	Milestones    []Milestone
	Conferences   []Conference
	Relations     []Relation

	ReferenceDates map[string][]ReferenceDate // in the order of their numbers, by what stands before the number in an ID

	countryNames map[string][]countryName // by nameKey

	Reference data.Reference // the same tables without the names that only reading needs
	Signs     data.Signs     // what tells whose page a page is

	marks []data.Mark
	rows  []row // while it is loaded
}

// Source is a publisher, with the hosts of its pages and the capital that "here" means in them.
type Source struct {
	data.Source
	Hosts     []string
	Capital   string
	Reference string // as in data.Publisher
	fallback  bool
	user      bool
}

// Country is a state with the other names and the demonyms that releases use.
type Country struct {
	data.Country
	Demonyms []string
	Until    data.Date // the last day of a state that is no more; zero for those of today
}

// Organization is an organisation or grouping with its other names and the city of its seat.
type Organization struct {
	data.Organization
	Seat string
}

// Office is a post as ministries write it, without the country: "Foreign Minister".
type Office struct {
	ID    string
	Title string
	Names []string
	Rank  string // head, minister, vice-minister, senior, director, ambassador, organization or other
}

// Official is a person with other spellings of the name and the offices held.
type Official struct {
	data.Official
	Terms []data.Term
}

// City is a place, with its other names.
type City struct{ data.City }

// Topic is a subject with the words that show it is discussed; a "*" at a term's end stands for any ending.
type Topic struct {
	data.Topic
	Terms []string
}

// Session is a numbered series of meetings, so that "the 70th session" gives a year.
type Session struct {
	ID           string
	Phrases      []string
	Organization string
	FirstYear    int
	FirstNumber  int
	EveryYears   int         // 0 where the series keeps no pace
	Years        map[int]int // years of the numbers that do not keep the pace
	Months       []int
	Place        string
	PlaceCountry string
}

// Year is the year of the series' meeting with the given number. The pace goes on from the last meeting that was put off.
// ok is false where the year is not known.
func (s Session) Year(number int) (year int, ok bool) {
	if year, ok := s.Years[number]; ok {
		return year, true
	}
	if number == s.FirstNumber {
		return s.FirstYear, true
	}
	if number < s.FirstNumber || s.EveryYears < 1 {
		return 0, false
	}
	from, year := s.FirstNumber, s.FirstYear
	for n, y := range s.Years {
		if from < n && n < number {
			from, year = n, y
		}
	}
	return year + (number-from)*s.EveryYears, true
}

// Milestone is an event or a policy's name that bounds the year of a text that speaks of it.
type Milestone struct {
	ID          string
	Phrases     []string
	Start       data.Date // no text speaks of it before
	End         data.Date // no text speaks of it as current after; zero where it is spoken of ever after
	FreshMonths int       // for how long texts speak of it as news
}

// Relation is the day from which a home country counts its diplomatic relations with another one. A pair has several
// where anniversaries are counted from more than one day: relations were broken off and resumed, or an old treaty is
// celebrated too.
type Relation struct {
	Home    string
	Country string
	Since   data.Date // the first of the month or year where no more is known
	Source  string
}

func (g *Gazetteer) fillReference() {
	r := &g.Reference
	for _, v := range g.Sources {
		r.Sources = append(r.Sources, v.Source)
	}
	for _, v := range g.Countries {
		r.Countries = append(r.Countries, v.Country)
	}
	for _, v := range g.Organizations {
		r.Organizations = append(r.Organizations, v.Organization)
	}
	for _, v := range g.Officials {
		r.Officials = append(r.Officials, v.Official)
		r.Terms = append(r.Terms, v.Terms...)
	}
	for _, v := range g.Cities {
		r.Cities = append(r.Cities, v.City)
	}
	for _, v := range g.Topics {
		r.Topics = append(r.Topics, v.Topic)
	}
}
