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
	Planned              bool
}

// entries lists the rows of latest-engagements and engagements-list.
func entries(res analytics.Result) []entry {
	out := make([]entry, len(res.Rows))
	for i, r := range rowsOf(res) {
		start := r.day("start_date")
		out[i] = entry{
			Link: "/engagements/" + url.PathEscape(r.text("engagement")), Summary: r.text("summary"),
			Day: date(start, r.day("end_date")), Planned: r.text("status") == "planned",
		}
		if !start.IsZero() {
			out[i].ISO = start.Format(isoDay)
		}
		out[i].Facts = joined(" · ",
			chart.Title(r.text("kind")),
			strings.Join(r.list("country_names"), ", "),
			strings.Join(r.list("organizations"), ", "),
			r.text("place"),
			chart.Count(float64(r.int("releases")), "releases"))
	}
	return out
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
