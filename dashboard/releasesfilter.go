package dashboard

import (
	"slices"

	"github.com/demarche/demarche/analytics"
)

// publishers is the one list of the filter that a release has itself; what else there is belongs to engagements.
var publishers = dimension{
	name: "Publisher", param: "source", query: "sources-in-use", chosen: func(f analytics.Filter) []string { return f.Source },
}

// releasesOnly is the part of the filter that is about releases.
func (a *session) releasesOnly() analytics.Filter {
	return analytics.Filter{From: a.shown.From, To: a.shown.To, Source: a.shown.Source}
}

// releasesFilter is the filter by period and publisher. What the address has for engagements stays in it, so that the
// other pages have it again, but filters nothing here.
func (a *session) releasesFilter(ask listAsk) (*filterView, error) {
	v := &filterView{Action: "/releases", Timed: true}
	if !a.shown.From.IsZero() {
		v.From = a.shown.From.Format(isoDay)
	}
	if !a.shown.To.IsZero() {
		v.To = a.shown.To.Format(isoDay)
	}
	extra := ask.values()
	kept := a.shown.Values()
	for _, name := range []string{"from", "to", "source"} {
		kept.Del(name)
	}
	for _, values := range []map[string][]string{kept, extra} {
		for _, name := range sortedNames(values) {
			v.Hidden = append(v.Hidden, hidden{name, values[name][0]})
		}
	}
	f, err := a.publishers()
	if err != nil {
		return nil, err
	}
	v.Fields = []field{f}
	v.Chips = slices.DeleteFunc(a.chips(v.Action, extra, v.Fields), func(c chip) bool { return c.Shows })
	v.Presets, err = a.presets(v.Action, extra)
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
