package analytics

import (
	"net/url"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/demarche/demarche/queries"
)

// Filter is a view of the engagements: the parameters that most queries share. The zero Filter lets all pass. A list
// lets those pass that have any of its values; different fields all have to be met.
type Filter struct {
	From, To     time.Time // days, both inclusive; zero where open
	Country      []string  // ISO 3166-1 alpha-3
	Official     []string  // as in officials
	Topic        []string  // as in topics
	Organization []string  // as in organizations
	Kind         []string  // meeting, call, multilateral, visit, consultation, ceremony
	Status       []string  // held, planned
	Source       []string  // as in sources
	Granularity  string    // month, quarter or year; "" for the query's default
}

// Choices of the fields that have few values.
var (
	filterKinds         = []string{"meeting", "call", "multilateral", "visit", "consultation", "ceremony"}
	filterStatuses      = []string{"held", "planned"}
	filterGranularities = []string{"month", "quarter", "year"}
)

// filterLists are the fields that are lists: their parameter, where they are kept and what they may have.
var filterLists = []struct {
	name    string
	list    func(*Filter) *[]string
	choices []string
	form    *regexp.Regexp
	advice  string
}{
	{name: "country", list: func(f *Filter) *[]string { return &f.Country },
		form: regexp.MustCompile(`^[A-Z]{3}$`), advice: "write countries as ISO 3166-1 alpha-3 codes, such as USA"},
	{name: "official", list: func(f *Filter) *[]string { return &f.Official }},
	{name: "topic", list: func(f *Filter) *[]string { return &f.Topic }},
	{name: "organization", list: func(f *Filter) *[]string { return &f.Organization }},
	{name: "kind", list: func(f *Filter) *[]string { return &f.Kind }, choices: filterKinds},
	{name: "status", list: func(f *Filter) *[]string { return &f.Status }, choices: filterStatuses},
	{name: "source", list: func(f *Filter) *[]string { return &f.Source }},
}

// FilterNames lists the parameters that a Filter has.
func FilterNames() []string {
	names := []string{"from", "to"}
	for _, field := range filterLists {
		names = append(names, field.name)
	}
	return append(names, "granularity")
}

// ParseFilter reads the filter's parameters and passes over others. Errors are *ParamError.
func ParseFilter(values url.Values) (Filter, error) {
	var f Filter
	for name, day := range map[string]*time.Time{"from": &f.From, "to": &f.To} {
		value, err := parse(name, queries.Date, values[name])
		if err != nil {
			return Filter{}, err
		}
		if value != nil {
			*day = value.(time.Time)
		}
	}
	if !f.From.IsZero() && !f.To.IsZero() && f.To.Before(f.From) {
		return Filter{}, paramErrorf("to", "%s comes before the first day, %s", f.To.Format(time.DateOnly), f.From.Format(time.DateOnly))
	}
	for i := range filterLists {
		if err := f.parseList(i, values); err != nil {
			return Filter{}, err
		}
	}
	value, err := parse("granularity", queries.Varchar, values["granularity"])
	if err != nil {
		return Filter{}, err
	}
	f.Granularity, _ = value.(string)
	if f.Granularity != "" && !slices.Contains(filterGranularities, f.Granularity) {
		return Filter{}, paramErrorf("granularity", "%q is none of %s", f.Granularity, strings.Join(filterGranularities, ", "))
	}
	return f, nil
}

func (f *Filter) parseList(i int, values url.Values) error {
	field := filterLists[i]
	list, err := parseList(field.name, values[field.name])
	if err != nil {
		return err
	}
	for j, value := range list {
		if field.form != nil {
			if list[j] = strings.ToUpper(value); !field.form.MatchString(list[j]) {
				return paramErrorf(field.name, "%q is none; %s", value, field.advice)
			}
		}
		if field.choices != nil && !slices.Contains(field.choices, value) {
			return paramErrorf(field.name, "%q is none of %s", value, strings.Join(field.choices, ", "))
		}
	}
	slices.Sort(list)
	*field.list(f) = slices.Compact(list)
	return nil
}

// Args gives the arguments of those parameters that q declares.
func (f Filter) Args(q queries.Query) Args {
	all := Args{}
	if !f.From.IsZero() {
		all["from"] = f.From
	}
	if !f.To.IsZero() {
		all["to"] = f.To
	}
	for _, field := range filterLists {
		if list := *field.list(&f); len(list) > 0 {
			all[field.name] = list
		}
	}
	if f.Granularity != "" {
		all["granularity"] = f.Granularity
	}
	args := Args{}
	for name, value := range all {
		if _, ok := q.Param(name); ok {
			args[name] = value
		}
	}
	return args
}

// Values writes the filter as ParseFilter reads it. Equal filters give equal values, so the URL of a view is one.
func (f Filter) Values() url.Values {
	values := url.Values{}
	if !f.From.IsZero() {
		values.Set("from", f.From.Format(time.DateOnly))
	}
	if !f.To.IsZero() {
		values.Set("to", f.To.Format(time.DateOnly))
	}
	for _, field := range filterLists {
		if list := *field.list(&f); len(list) > 0 {
			list = slices.Compact(slices.Sorted(slices.Values(list)))
			values.Set(field.name, strings.Join(list, ","))
		}
	}
	if f.Granularity != "" {
		values.Set("granularity", f.Granularity)
	}
	return values
}

// IsZero says whether the filter lets all engagements pass.
func (f Filter) IsZero() bool {
	f.Granularity = ""
	return len(f.Values()) == 0
}
