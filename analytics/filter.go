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
	Region       []string  // of the UN M49 scheme; passes what Country passes, or any of RegionCountries
	Official     []string  // as in officials
	Topic        []string  // as in topics
	Organization []string  // as in organizations
	Kind         []string  // meeting, call, multilateral, visit, consultation, ceremony
	Status       []string  // held, planned
	Source       []string  // as in sources
	Granularity  string    // month, quarter or year; "" for the query's default
	Compare      string    // previous or year: the period that figures are set against; "" for the one before
	Measure      string    // share: figures as a share of all engagements; "" for counts

	// RegionCountries are the countries of Region, which only the store knows. The URL does not have them.
	RegionCountries []string
}

// Choices of the fields that have few values.
var (
	filterKinds         = []string{"meeting", "call", "multilateral", "visit", "consultation", "ceremony"}
	filterStatuses      = []string{"held", "planned"}
	filterGranularities = []string{"month", "quarter", "year"}
	filterComparisons   = []string{"previous", "year", "none"}
	filterMeasures      = []string{"count", "share"}
)

// filterWords are the fields that are one word of few. They choose how a view is shown, not what it lets pass. A word that
// is what is done without one is left out of URLs.
var filterWords = []struct {
	name    string
	word    func(*Filter) *string
	choices []string
	usual   string
}{
	{"granularity", func(f *Filter) *string { return &f.Granularity }, filterGranularities, ""},
	{"compare", func(f *Filter) *string { return &f.Compare }, filterComparisons, "previous"},
	{"measure", func(f *Filter) *string { return &f.Measure }, filterMeasures, "count"},
}

// filterLists are the fields that are lists: their parameter, where they are kept and what they may have.
var filterLists = []struct {
	name    string
	list    func(*Filter) *[]string
	choices []string
	form    *regexp.Regexp
	advice  string
}{
	{name: "country", list: func(f *Filter) *[]string { return &f.Country },
		form: regexp.MustCompile(`^[A-Z]{3}$`), advice: "%q is none; write countries as ISO 3166-1 alpha-3 codes, such as USA"},
	{name: "region", list: func(f *Filter) *[]string { return &f.Region }},
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
	for _, field := range filterWords {
		names = append(names, field.name)
	}
	return names
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
		return Filter{}, ParamErrorf("to", "%s comes before the first day, %s", f.To.Format(time.DateOnly), f.From.Format(time.DateOnly))
	}
	for i := range filterLists {
		if err := f.parseList(i, values); err != nil {
			return Filter{}, err
		}
	}
	for i := range filterWords {
		if err := f.parseWord(i, values); err != nil {
			return Filter{}, err
		}
	}
	return f, nil
}

func (f *Filter) parseWord(i int, values url.Values) error {
	field := filterWords[i]
	value, err := parse(field.name, queries.Varchar, values[field.name])
	if err != nil {
		return err
	}
	word, _ := value.(string)
	if word != "" && !slices.Contains(field.choices, word) {
		return ParamErrorf(field.name, "%q is none of %s", word, strings.Join(field.choices, ", "))
	}
	if word != field.usual {
		*field.word(f) = word
	}
	return nil
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
				return ParamErrorf(field.name, field.advice, value)
			}
		}
		if field.choices != nil && !slices.Contains(field.choices, value) {
			return ParamErrorf(field.name, "%q is none of %s", value, strings.Join(field.choices, ", "))
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
	delete(all, "region")
	if len(f.Region) > 0 {
		all["country"] = slices.Compact(slices.Sorted(slices.Values(slices.Concat(f.Country, f.RegionCountries))))
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

// KnownTo is the part of the filter that has parameters of q: what q passes over is as if it were not asked.
func (f Filter) KnownTo(q queries.Query) Filter {
	if _, ok := q.Param("from"); !ok {
		f.From, f.Compare, f.Measure = time.Time{}, "", ""
	}
	if _, ok := q.Param("to"); !ok {
		f.To = time.Time{}
	}
	for _, field := range filterLists {
		name := field.name
		if name == "region" { // which reaches queries as its countries
			name = "country"
		}
		if _, ok := q.Param(name); !ok {
			*field.list(&f) = nil
		}
	}
	if len(f.Region) == 0 {
		f.RegionCountries = nil
	}
	if _, ok := q.Param("granularity"); !ok {
		f.Granularity = ""
	}
	if ComparesItself(q) {
		f.Compare, f.Measure = "", ""
	}
	return f
}

// ComparesItself says whether a query tells the period before by itself, in a column: always that of as many days right before, and in numbers.
func ComparesItself(q queries.Query) bool {
	_, ok := q.Column("previous")
	return ok
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
	for _, field := range filterWords {
		if word := *field.word(&f); word != "" {
			values.Set(field.name, word)
		}
	}
	return values
}

// IsZero says whether the filter lets all engagements pass.
func (f Filter) IsZero() bool {
	f.Granularity, f.Compare, f.Measure = "", "", ""
	return len(f.Values()) == 0
}
