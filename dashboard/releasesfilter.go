package dashboard

import (
	"slices"

	"github.com/demarche/demarche/analytics"
)

// publishers are the one list of the filter that a release has itself; what else there is belongs to the engagements that it
// reports.
var publishers = dimension{
	name: "Publisher", param: "source", query: "sources-in-use", chosen: func(f analytics.Filter) []string { return f.Source },
}

// byEngagements says whether the filter picks releases by what they report.
func (a *session) byEngagements() bool {
	f := a.filter
	f.From, f.To, f.Source = analytics.Filter{}.From, analytics.Filter{}.To, nil
	return !f.IsZero()
}

// releasesFilter is the filter of the list of releases: of their own days and publishers, and of the engagements that they
// report.
func (a *session) releasesFilter(ask listAsk) (*filterView, error) {
	a.without = []string{"granularity", "compare", "measure"}
	v, err := a.filterView("/releases", ask.values())
	if err != nil {
		return nil, err
	}
	v.Compared = ""
	own, err := a.publishers()
	if i := slices.IndexFunc(v.Fields, func(f field) bool { return f.Param == publishers.param }); i >= 0 {
		v.Fields[i] = own
	}
	return v, err
}

// publishers lists the publishers with their numbers of releases.
func (a *session) publishers() (field, error) {
	f, err := a.field(publishers)
	if err != nil {
		return f, err
	}
	_, res, err := a.ask(publishers.query, nil)
	releases := map[string]int64{}
	for _, r := range rowsOf(res) {
		releases[r.text("source")] = r.int("releases")
	}
	for i := range f.Options {
		f.Options[i].Count = releases[f.Options[i].Value]
	}
	return f, err
}
