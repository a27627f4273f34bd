package dashboard

import (
	"slices"
	"strings"
)

// markLink is where a mark of a chart leads: to the engagements of this view that it counts.
func (a *session) markLink(set map[string]string) string {
	values := a.filter.Values()
	for name, value := range set {
		values.Set(name, value)
	}
	// The filter lets pass what has a country or a region that was asked for; a mark counts what has both.
	switch asked := len(a.filter.Country)+len(a.filter.Region) > 0; {
	case set["country"] != "":
		values.Del("region")
	case set["region"] != "" && asked:
		values.Set("country", strings.Join(a.askedIn(set["region"]), ","))
		values.Del("region")
	}
	// An official who was met is counted with the one whose view it is.
	if met := set["official"]; met != "" && len(a.filter.Official) == 1 && met != a.filter.Official[0] {
		values.Set("official", a.filter.Official[0])
		values.Set("met", met)
		values.Del(sideName)
	}
	return address("/engagements", values)
}

// askedIn are the countries of a region that the filter lets pass.
func (a *session) askedIn(region string) []string {
	_, res, err := a.ask("regions", nil)
	if err != nil {
		return nil // whoever else asks tells what is wrong
	}
	var out []string
	for _, r := range rowsOf(res) {
		if r.text("region") == region {
			out = slices.DeleteFunc(slices.Clone(r.list("countries")), func(c string) bool {
				return !slices.Contains(a.filter.Country, c) && !slices.Contains(a.filter.RegionCountries, c)
			})
		}
	}
	return out
}
