package dashboard

import (
	"cmp"
	"errors"
	"net/http"
	"net/url"
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/demarche/demarche/analytics"
)

// filterView is the filter as pages show it: in words, as links and as a form.
type filterView struct {
	Action   string // the page it leads to, without a filter
	Sentence string
	Compared string // the period that figures are set against; "" for none
	Timed    bool   // a period can be chosen
	From, To string
	Presets  []preset
	Chips    []chip
	Ways     []wayOut // out of a view that has nothing
	Together bool     // each of them drops several filters
	Notes    []string // what the address asks that no engagement can have, or that is no filter
	Choices  []choice
	Fields   []field
	Hidden   []hidden // parameters of the page that are no filters

	extra url.Values // the same, as they stand in the address
}

// choice is a setting of which there is always one.
type choice struct {
	Name, Param string
	Options     []option
}

type preset struct {
	Name, Link string
	Current    bool
}

// chip is one filter that is set, with the address of the page without it.
type chip struct {
	Name, Link string
	Shows      bool // it says how figures are shown, and lets all engagements pass
}

type field struct {
	Name, Param string
	Options     []option
	AnyChosen   bool
}

type option struct {
	Value, Name string
	Count       int64
	Chosen      bool
	Unknown     bool // the store does not know it
}

// mostOptions keeps the lists of the form short enough to be read; the values with most engagements stay.
const mostOptions = 300

// dimension is one field of the filter that is a list.
type dimension struct {
	name   string // for people
	param  string
	query  string // the query that lists its values; "" where they are fixed
	chosen func(analytics.Filter) []string
	fixed  []option
}

// kinds are those of engagements, in their usual order.
var kinds = []option{
	{Value: "meeting", Name: "Meeting"}, {Value: "call", Name: "Call"}, {Value: "multilateral", Name: "Multilateral meeting"},
	{Value: "visit", Name: "Visit"}, {Value: "consultation", Name: "Consultation"}, {Value: "ceremony", Name: "Ceremony"},
}

var dimensions = []dimension{
	{name: "Country", param: "country", query: "countries-in-use", chosen: func(f analytics.Filter) []string { return f.Country }},
	{name: "Region", param: "region", query: "regions", chosen: func(f analytics.Filter) []string { return f.Region }},
	{name: "Official", param: "official", query: "officials-in-use", chosen: func(f analytics.Filter) []string { return f.Official }},
	{name: "Topic", param: "topic", query: "topics-in-use", chosen: func(f analytics.Filter) []string { return f.Topic }},
	{name: "Organisation", param: "organization", query: "organizations-in-use", chosen: func(f analytics.Filter) []string { return f.Organization }},
	{name: "Kind", param: "kind", chosen: func(f analytics.Filter) []string { return f.Kind }, fixed: kinds},
	{name: "Status", param: "status", chosen: func(f analytics.Filter) []string { return f.Status }, fixed: []option{
		{Value: "held", Name: "Held"}, {Value: "planned", Name: "Planned"},
	}},
	{name: "Publisher", param: "source", query: "sources-in-use", chosen: func(f analytics.Filter) []string { return f.Source }},
}

// filterView shows the session's filter on the page at path. Extra are parameters of the page that are no filters and
// stay when a filter changes.
func (a *session) filterView(path string, extra url.Values) (*filterView, error) {
	v := &filterView{Action: path, Choices: a.choices(), Timed: a.offers("from") && a.offers("to"), Notes: slices.Clone(a.misnamed), extra: extra}
	if !a.shown.From.IsZero() {
		v.From = a.shown.From.Format(isoDay)
	}
	if !a.shown.To.IsZero() {
		v.To = a.shown.To.Format(isoDay)
	}
	for _, name := range sortedNames(extra) {
		v.Hidden = append(v.Hidden, hidden{name, extra.Get(name)})
	}
	names := map[string]string{}
	var err error
	for _, d := range dimensions {
		var f field
		if f, err = a.field(d); err != nil {
			return nil, err
		}
		for _, o := range f.Options {
			names[d.param+"\x00"+o.Value] = o.Name
			if o.Unknown {
				v.Notes = append(v.Notes, a.say("The store knows nothing by the identifier “%s”, so that no engagement has it. The lists under “Change filters” have all that there are.", o.Value))
			}
		}
		if f.Options = shortened(f.Options); d.param != a.fixed && a.offers(d.param) {
			v.Fields = append(v.Fields, f)
		}
	}
	v.Chips = a.chips(path, extra, v.Fields)
	v.Sentence = a.sentenceFor(a.filter, func(param, value string) string {
		name := names[param+"\x00"+value]
		if param == "country" && a.lang == nil {
			name = analytics.InSentence(value, name)
		}
		if (param == "source" || param == "organization") && a.lang == nil {
			name = withArticle(name)
		}
		return name
	})
	switch {
	case !a.offers("country"): // counts may be of anything
		v.Sentence = chipNames(v.Chips)
	case a.filter.IsZero():
		v.Sentence = a.say("All engagements")
	}
	a.sentence = v.Sentence
	if !v.Timed {
		return v, nil
	}
	if v.Presets, err = a.presets(path, extra); err != nil {
		return nil, err
	}
	before, compared, err := a.compared()
	if compared {
		v.Compared = a.period(before)
	}
	return v, err
}

// offers says whether the page offers a field of the filter.
func (a *session) offers(param string) bool {
	return !slices.Contains(a.without, param) && (a.about == nil || known(*a.about, param))
}

// field lists the values of a dimension, by name; those that are chosen are there even if nothing has them.
func (a *session) field(d dimension) (field, error) {
	f := field{Name: a.say(d.name), Param: d.param, Options: slices.Clone(d.fixed)}
	if d.query != "" {
		q, res, err := a.ask(d.query, nil)
		if err != nil {
			return f, err
		}
		res = a.local(q, res)
		for _, r := range rowsOf(res) {
			f.Options = append(f.Options, option{Value: r.text(d.param), Name: r.text("name"), Count: r.int("engagements")})
		}
	}
	for i := range f.Options[:len(d.fixed)] {
		f.Options[i].Name = a.say(f.Options[i].Name)
	}
	if a.lang != nil && len(d.fixed) == 0 { // by the names that people read
		slices.SortStableFunc(f.Options, func(x, y option) int { return cmp.Compare(x.Name, y.Name) })
	}
	for _, value := range d.chosen(a.filter) {
		i := slices.IndexFunc(f.Options, func(o option) bool { return o.Value == value })
		if i < 0 {
			o, err := a.unused(d.param, value)
			if err != nil {
				return f, err
			}
			i = len(f.Options)
			f.Options = append(f.Options, o)
		}
		f.Options[i].Chosen, f.AnyChosen = true, true
	}
	return f, nil
}

// unused is an option that no engagement has, whether the store knows it or not.
func (a *session) unused(param, value string) (option, error) {
	unknown := option{Value: value, Name: a.say("%s (unknown)", value), Unknown: true}
	if !hasPage(param) {
		return unknown, nil
	}
	name, _, err := a.named(param, value)
	if told := new(failure); errors.As(err, &told) && told.status == http.StatusNotFound {
		return unknown, nil
	}
	return option{Value: value, Name: name}, err
}

// shortened keeps the options with most engagements, and those chosen, in their order.
func shortened(options []option) []option {
	if len(options) <= mostOptions {
		return options
	}
	byCount := slices.SortedFunc(slices.Values(options), func(a, b option) int { return cmp.Compare(b.Count, a.Count) })
	least := byCount[mostOptions].Count
	return slices.DeleteFunc(options, func(o option) bool { return !o.Chosen && o.Count <= least })
}

// address is a page with parameters.
func address(path string, sets ...url.Values) string {
	all := url.Values{}
	for _, set := range sets {
		for name, values := range set {
			all[name] = append(all[name], values...)
		}
	}
	if len(all) == 0 {
		return path
	}
	return path + "?" + all.Encode()
}

// choices are how figures are shown.
func (a *session) choices() []choice {
	list := []choice{
		{"Bars by", "granularity", []option{{Value: "", Name: "Automatic"}, {Value: "month", Name: "Month"}, {Value: "quarter", Name: "Quarter"}, {Value: "year", Name: "Year"}}},
		{"Compared with", "compare", []option{{Value: "", Name: "The period before"}, {Value: "year", Name: "The year before"}, {Value: "none", Name: "Nothing"}}},
		{"Figures as", "measure", []option{{Value: "", Name: "Numbers"}, {Value: "share", Name: "Share of all engagements"}}},
	}
	values := a.shown.Values()
	list = slices.DeleteFunc(list, func(c choice) bool { return !a.offers(c.Param) })
	for n, c := range list {
		list[n].Name = a.say(c.Name)
		for i := range c.Options {
			c.Options[i].Name = a.say(c.Options[i].Name)
			c.Options[i].Chosen = c.Options[i].Value == values.Get(c.Param)
		}
	}
	return list
}

// capitalised begins with a capital letter, as a sentence does.
func capitalised(s string) string {
	if s == "" {
		return ""
	}
	first, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(first)) + s[n:]
}
