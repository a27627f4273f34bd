package queries

import (
	"maps"
	"slices"
	"strings"
)

// chartKind says which roles a kind of chart needs and which it may have besides. Every role but "filter" is played
// by a column; that of "within" is a parameter of the list of engagements as well, and tells apart what has one name in the
// other: San Jose in two countries, an official on two sides.
type chartKind struct{ needs, may []string }

var chartKinds = map[string]chartKind{
	"bar":     {[]string{"category", "value"}, []string{"series", "filter", "within"}},
	"line":    {[]string{"x", "value"}, []string{"series", "name", "filter"}},
	"stacked": {[]string{"x", "value", "series"}, []string{"filter"}},
	"heatmap": {[]string{"x", "y", "value"}, []string{"filter"}},
	"map":     {[]string{"code", "name", "value"}, []string{"latitude", "longitude", "filter"}},
	"points":  {[]string{"name", "value", "latitude", "longitude"}, []string{"filter", "within"}},
	"change":  {[]string{"category", "value", "previous"}, []string{"filter", "within"}},
	// Predicted chances, 0 to 1, against the share that came true, in percent with the bounds of its interval.
	"calibration": {[]string{"x", "value", "low", "high", "size"}, nil},
	// What goes with what: from and to name the filters that the two ends of a link set.
	"network":  {[]string{"source", "target", "value", "from", "to"}, []string{"within"}},
	"sankey":   {[]string{"source", "target", "value", "from", "to"}, nil},
	"calendar": {[]string{"day", "value"}, nil},
	"tiles":    {[]string{"name", "value", "previous"}, nil},
	"table":    {nil, []string{"link"}},
}

// ChartKinds lists the kinds of charts that a header may name, sorted.
func ChartKinds() []string { return slices.Sorted(maps.Keys(chartKinds)) }

// parseChart reads "bar category=name value=engagements".
func parseChart(text string) (Chart, error) {
	words := strings.Fields(text)
	if len(words) == 0 {
		return Chart{}, faultf("chart names no kind; the kinds are %s", strings.Join(ChartKinds(), ", "))
	}
	kind, ok := chartKinds[words[0]]
	if !ok {
		return Chart{}, faultf("there is no chart %q; the kinds are %s", words[0], strings.Join(ChartKinds(), ", "))
	}
	chart := Chart{words[0], map[string]string{}}
	for _, word := range words[1:] {
		role, value, ok := strings.Cut(word, "=")
		if !ok || value == "" {
			return Chart{}, faultf("%q is no role=column", word)
		}
		if !slices.Contains(kind.needs, role) && !slices.Contains(kind.may, role) {
			return Chart{}, faultf("chart %s has no role %q; it has %s", words[0], role, strings.Join(slices.Concat(kind.needs, kind.may), ", "))
		}
		if _, twice := chart.Roles[role]; twice {
			return Chart{}, faultf("role %q is given twice", role)
		}
		chart.Roles[role] = value
	}
	for _, role := range kind.needs {
		if chart.Roles[role] == "" {
			return Chart{}, faultf("chart %s lacks the role %q", words[0], role)
		}
	}
	return chart, nil
}

// checkChart says where a role names no column, or filter no parameter, of the query.
func checkChart(q Query) error {
	for _, role := range slices.Sorted(maps.Keys(q.Chart.Roles)) {
		name := q.Chart.Roles[role]
		_, isColumn := q.Column(name)
		filters := role == "filter" || role == "from" || role == "to"
		switch {
		case filters && !q.filterable(name):
			return faultf("chart filters by %q, which is no parameter", name)
		case role != "filter" && !isColumn:
			return faultf("chart takes its %s from %q, which is no column", role, name)
		}
	}
	return nil
}

// filterable says whether the query can be asked for some values of a parameter alone. Regions are asked for as their
// countries.
func (q Query) filterable(name string) bool {
	if name == "region" {
		name = "country"
	}
	_, ok := q.Param(name)
	return ok
}
