package dashboard

import (
	"net/url"
	"slices"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/dashboard/lang"
	"github.com/demarche/demarche/queries"
)

// leastName is how long a name must be to be taken for a slip of the keyboard: programs add many that are short.
const leastName = 4

// misnamed says of each parameter that is nearly the name of a filter that it is none, so that nobody takes the page for one that
// is filtered. Others are nobody's concern: mail and search engines add theirs to links.
func misnamed(l *lang.Language, values url.Values) (notes []string) {
	filters := analytics.FilterNames()
	for _, name := range sortedNames(values) {
		if len(name) < leastName || slices.Contains(filters, name) || slices.Contains(narrowing, name) {
			continue
		}
		near := queries.Near(name, filters)
		if i := slices.IndexFunc(subjects, func(s subject) bool { return s.path == name }); i >= 0 {
			near = []string{subjects[i].by}
		}
		if len(near) > 0 {
			notes = append(notes, l.Say("The address has “%s”, which is no filter and was passed over. Did you mean “%s”?", name, near[0]))
		}
	}
	return notes
}

// idle are the filters of the view that mean nothing to a query, in words: a page that passes over them has to say so.
func (a *session) idle(q queries.Query) ([]string, error) {
	var period analytics.Filter
	if !known(q, "from") {
		period.From = a.shown.From
	}
	if !known(q, "to") {
		period.To = a.shown.To
	}
	var out []string
	if days := a.period(period); days != "" {
		out = append(out, a.say("Period")+": "+days)
	}
	for _, d := range dimensions {
		if known(q, d.param) || len(d.chosen(a.shown)) == 0 {
			continue
		}
		f, err := a.field(d)
		if err != nil {
			return nil, err
		}
		for _, o := range f.Options {
			if o.Chosen {
				out = append(out, f.Name+": "+o.Name)
			}
		}
	}
	return out, nil
}
