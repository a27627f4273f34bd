package dashboard

import (
	"net/url"
	"strings"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/dashboard/chart"
)

// entry is one engagement in a list.
type entry struct {
	Link, Summary, Facts string
	Day, ISO             string
	Tag                  string // that it was not reported held: planned, or only announced; "" for what was
}

// entries lists the rows of engagements-list.
func (a *session) entries(res analytics.Result) []entry {
	s, _ := a.span() // whoever asked for the rows has told what is wrong
	out := make([]entry, len(res.Rows))
	for i, r := range rowsOf(res) {
		start := r.day("start_date")
		out[i] = entry{
			Link: "/engagements/" + url.PathEscape(r.text("engagement")), Summary: r.text("summary"),
			Day: a.date(start, r.day("end_date")),
		}
		if r.text("status") == "planned" {
			out[i].Tag = a.say("Planned")
			if end := r.day("end_date"); !start.After(s.newest) && !end.After(s.newest) {
				out[i].Tag = a.say("Announced")
			}
		}
		if !start.IsZero() {
			out[i].ISO = start.Format(isoDay)
		}
		out[i].Facts = joined(" · ",
			a.say(chart.Title(r.text("kind"))),
			strings.Join(a.countryNames(r), ", "),
			strings.Join(r.list("organizations"), ", "),
			r.text("place"),
			a.count(r.int("releases"), "releases"))
	}
	return out
}

// countryNames are the names of the countries of an engagement.
func (a *session) countryNames(r row) []string {
	codes, names := r.list("countries"), r.list("country_names")
	for i := range names {
		if i < len(codes) {
			names[i] = a.lang.Country(codes[i], names[i])
		}
	}
	return names
}

// joined joins what is not "".
func joined(with string, parts ...string) string {
	var there []string
	for _, p := range parts {
		if p != "" {
			there = append(there, p)
		}
	}
	return strings.Join(there, with)
}
