package dashboard

import (
	"net/url"
	"slices"

	"github.com/demarche/demarche/analytics"
)

// chips are the filters that are set, each with a link that drops it alone.
func (a *session) chips(path string, extra url.Values, fields []field) []chip {
	var out []chip
	if period := a.period(a.shown); period != "" {
		values := a.shown.Values()
		values.Del("from")
		values.Del("to")
		out = append(out, chip{Name: capitalised(period), Link: address(path, values, extra)})
	}
	for _, f := range fields {
		for _, o := range f.Options {
			if o.Chosen {
				out = append(out, chip{Name: o.Name, Link: address(path, without(a.shown, f.Param, o.Value).Values(), extra)})
			}
		}
	}
	return append(out, a.shownChips(path, extra)...)
}

// shownChips are those of how figures are shown, which lets all engagements pass.
func (a *session) shownChips(path string, extra url.Values) (out []chip) {
	for _, c := range a.choices() {
		if c.Param == "granularity" { // is seen at once, and changes no figure
			continue
		}
		for _, o := range c.Options {
			if o.Chosen && o.Value != "" {
				values := a.shown.Values()
				values.Del(c.Param)
				out = append(out, chip{Name: c.Name + ": " + o.Name, Link: address(path, values, extra), Shows: true})
			}
		}
	}
	return out
}

// chipNames are what the chips say, in a row.
func chipNames(chips []chip) string {
	var names []string
	for _, c := range chips {
		if !c.Shows {
			names = append(names, c.Name)
		}
	}
	return joined(" · ", names...)
}

// without is a filter without some values of a field.
func without(f analytics.Filter, param string, values ...string) analytics.Filter {
	drop := func(list []string) []string {
		return slices.DeleteFunc(slices.Clone(list), func(v string) bool { return slices.Contains(values, v) })
	}
	switch param {
	case "country":
		f.Country = drop(f.Country)
	case "region":
		f.Region = drop(f.Region)
		f.RegionCountries = nil // those of the regions left are not known here
	case "official":
		f.Official = drop(f.Official)
	case "topic":
		f.Topic = drop(f.Topic)
	case "organization":
		f.Organization = drop(f.Organization)
	case "kind":
		f.Kind = drop(f.Kind)
	case "status":
		f.Status = drop(f.Status)
	case "source":
		f.Source = drop(f.Source)
	}
	return f
}
