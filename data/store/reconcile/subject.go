package reconcile

import (
	"cmp"
	"slices"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/store/names"
)

const (
	zoneSlack = 1  // days that two reports may differ for their time zones
	maxSlack  = 7  // days of uncertainty that are believed: beyond, only the day itself counts
	maxLength = 31 // days that one engagement may last before its end is taken for a misreading
)

// subject is a report prepared for comparing.
type subject struct {
	index         int // into the reports
	place         place
	position      int // among the subjects, in the order of Compare
	report        *Report
	start, end    int // days since 1 January 1970
	slack         int // days that start may be off
	home, foreign party
	countries     []string // sorted
	organizations []string // sorted
	twins         []*subject
	releases      map[string]bool // of the subject and its twins
}

// party is one side of an engagement.
type party struct {
	named  []member
	ranks  []names.Rank // of those without a name
	titled []names.Rank // of those with a name
}

type member struct {
	name     names.Name
	official string
	country  string
}

// preparer makes subjects; it takes each spelling of a name apart once.
type preparer struct {
	parsed map[string]names.Name
	ranks  map[string]names.Rank
}

func newPreparer() *preparer {
	return &preparer{parsed: map[string]names.Name{}, ranks: map[string]names.Rank{}}
}

func (p *preparer) subject(index int, r *Report) *subject {
	s := &subject{
		index: index, place: placeOf(r), report: r,
		start: dayNumber(r.Start), slack: min(r.DateUncertainty, maxSlack),
		home: p.party(r.Home), foreign: p.party(r.Counterparts),
		countries: sorted(r.Countries), organizations: sorted(r.Organizations),
	}
	if r.DateUncertainty > 2*maxSlack {
		s.slack = 0
	}
	s.end = s.start
	if r.End.After(r.Start) {
		s.end = min(dayNumber(r.End), s.start+maxLength)
	}
	return s
}

func (p *preparer) party(people []data.Person) party {
	var out party
	for _, person := range people {
		rank, ok := p.ranks[person.Title]
		if !ok {
			rank = names.RankOf(person.Title)
			p.ranks[person.Title] = rank
		}
		if person.Name == "" {
			if rank != "" {
				out.ranks = append(out.ranks, rank)
			}
			continue
		}
		name, ok := p.parsed[person.Name]
		if !ok {
			name = names.Parse(person.Name)
			p.parsed[person.Name] = name
		}
		out.named = append(out.named, member{name, person.Official, cmp.Or(person.Country, person.Org)})
		if rank != "" {
			out.titled = append(out.titled, rank)
		}
	}
	return out
}

func dayNumber(d data.Date) int { return d.Sub(data.Date{Year: 1970, Month: 1, Day: 1}) }

func sorted(list []string) []string {
	if slices.IsSorted(list) {
		return list
	}
	return slices.Sorted(slices.Values(list))
}
