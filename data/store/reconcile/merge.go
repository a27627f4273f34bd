package reconcile

import (
	"cmp"
	"slices"

	"github.com/demarche/demarche/data"
)

// merge makes one engagement of the reports of a group.
func merge(members []*subject) Engagement {
	slices.SortFunc(members, func(a, b *subject) int { return a.place.compare(b.place) })
	group, indexes := make([]*Report, len(members)), make([]int, len(members))
	for i, s := range members {
		group[i], indexes[i] = s.report, s.index
	}
	first := group[0]
	out := Engagement{ID: engagementID(first), Source: first.Source, Release: first.Release, Releases: len(group), Reports: indexes}
	if len(group) == 1 {
		out.Engagement = first.Engagement
		out.Evidence = nil
		return out
	}
	mergeReports(&out, group)
	return out
}

// mergeReports takes of several reports the best of each.
func mergeReports(out *Engagement, group []*Report) {
	ranked := slices.SortedStableFunc(slices.Values(group), bestFirst)
	best := ranked[0]
	out.Release, out.Kind, out.Status, out.Rule = best.Release, commonKind(ranked), best.Status, best.Rule
	mergeDates(out, ranked)
	mergePlace(out, ranked)
	var home, foreign [][]data.Person
	for _, r := range ranked {
		out.Confidence = max(out.Confidence, r.Confidence)
		home, foreign = append(home, r.Home), append(foreign, r.Counterparts)
		if r.Kind == out.Kind {
			out.Countries = append(out.Countries, r.Countries...)
			out.Organizations = append(out.Organizations, r.Organizations...)
			out.Topics = append(out.Topics, r.Topics...)
		}
	}
	out.Home, out.Counterparts = mergePeople(home), mergePeople(foreign)
	out.Countries, out.Organizations, out.Topics = union(out.Countries), union(out.Organizations), union(out.Topics)
}

func union(values []string) []string {
	slices.Sort(values)
	return slices.Compact(values)
}

// bestFirst puts held before planned, then the surer reading, then the one that names more people.
func bestFirst(a, b *Report) int {
	return cmp.Or(
		-cmp.Compare(held(a), held(b)),
		-cmp.Compare(a.Confidence, b.Confidence),
		-cmp.Compare(len(a.Home)+len(a.Counterparts), len(b.Home)+len(b.Counterparts)),
	)
}

func held(r *Report) int {
	if r.Status == data.Held {
		return 1
	}
	return 0
}

// commonKind is the kind that the reports of the best report's status are surest of.
func commonKind(ranked []*Report) data.Kind {
	weight := map[data.Kind]float64{}
	for _, r := range ranked {
		if r.Status == ranked[0].Status {
			weight[r.Kind] += r.Confidence
		}
	}
	best := ranked[0].Kind
	for _, k := range data.Kinds() {
		if weight[k] > weight[best] {
			best = k
		}
	}
	return best
}

// dateMethods are the ways to a date, the surest first.
var dateMethods = []data.DateMethod{
	data.DateStated, data.DatePage, data.DateElsewhere, data.DateOrdinal,
	data.DateOffice, data.DateNeighbour, data.DatePublished, data.DateNone,
}

// mergeDates takes the dates of the report that is surest of them; of reports as sure, the better one's.
func mergeDates(out *Engagement, ranked []*Report) {
	best := slices.MinFunc(ranked, func(a, b *Report) int {
		return cmp.Or(
			cmp.Compare(slices.Index(dateMethods, a.DateMethod), slices.Index(dateMethods, b.DateMethod)),
			cmp.Compare(a.DateUncertainty, b.DateUncertainty),
		)
	})
	out.Start, out.End = best.Start, best.End
	out.DateMethod, out.DateUncertainty = best.DateMethod, best.DateUncertainty
}

// mergePlace takes the place of the best report that has one.
func mergePlace(out *Engagement, ranked []*Report) {
	for _, r := range ranked {
		if r.Place != "" {
			out.Place, out.PlaceCountry = r.Place, r.PlaceCountry
			return
		}
		if out.PlaceCountry == "" {
			out.PlaceCountry = r.PlaceCountry
		}
	}
}

func compareEngagements(a, b Engagement) int {
	if a.Start.IsZero() != b.Start.IsZero() {
		if a.Start.IsZero() {
			return 1
		}
		return -1
	}
	return cmp.Or(
		cmp.Compare(a.Start.Year, b.Start.Year), cmp.Compare(a.Start.Month, b.Start.Month),
		cmp.Compare(a.Start.Day, b.Start.Day), cmp.Compare(a.ID, b.ID),
	)
}
