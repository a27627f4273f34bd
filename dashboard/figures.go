package dashboard

import (
	"math"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/dashboard/chart"
)

// figure is one headline number.
type figure struct {
	Name, Value, Link string
	Note              string // more of the number: "4 ahead"
	Change, Against   string // "+12 (+34%)", "on February 2017"; "" where there is nothing to compare with
	Way               string // "more", "less", "same", or "chance" where so small a change may be that
	Chance            bool
	none              bool
}

// measureLinks lead from a headline number to what it counts: a page, and filters besides those of the view.
var measureLinks = map[string]struct {
	path string
	set  map[string]string
}{
	"engagements":   {"/engagements", nil},
	"held":          {"/engagements", map[string]string{"status": "held"}},
	"planned":       {"/engagements", map[string]string{"status": "planned"}},
	"countries":     {"/countries", nil},
	"organizations": {"/organizations", nil},
	"officials":     {"/officials", nil},
}

// figures are the headline numbers against the period before. A view that has no first day has no period before: its
// numbers are followed by how the newest twelve months went; one that is not over is compared up to the newest release.
// count says which numbers.
func (a *session) figures(count counter) ([]figure, string, error) {
	period, open, err := a.comparedPeriod()
	if err != nil {
		return nil, "", err
	}
	var view counts
	var c comparison
	err = together(
		func() (err error) { view, err = count(a, a.filter); return err },
		func() (err error) { c, err = a.beside(count, period); return err },
	)
	if err != nil {
		return nil, "", err
	}
	// Of a partner of old a row of ±0 says nothing.
	quiet := open && c.made && c.now["engagements"] == 0 && c.before["engagements"] == 0
	out := make([]figure, len(view.list))
	for i, m := range view.list {
		out[i] = figure{Name: a.say(m.name), Value: chart.Number(float64(m.now)), none: m.now == 0}
		if to, ok := measureLinks[m.id]; ok && m.now > 0 && !a.picks(m.id) {
			out[i].Link = a.measureLink(to.path, to.set)
		}
		if m.id == "planned" && m.now > 0 {
			if out[i].Note, err = a.plannedAhead(); err != nil {
				return nil, "", err
			}
		}
		if m.id == "engagements" && m.now > 0 && a.filter.Measure == "share" && narrows(a.filter) {
			if out[i].Note, err = a.shareNote(m.now, c); err != nil {
				return nil, "", err
			}
		}
		if !c.made || quiet {
			continue
		}
		out[i].compare(c.now[m.id], c.before[m.id], a.say("on %s", a.period(c.against)))
		if open {
			out[i].Against = a.say("in twelve months")
		}
	}
	if quiet {
		return out, a.say("No engagements in the latest twelve months, %s, nor in %s.", a.period(c.of), a.period(c.against)), nil
	}
	return out, a.comparedNote(open, c, view.complete), nil
}

// picks says whether the filter picks what a number counts: its page lists those alone, and the number is of all who took part.
func (a *session) picks(measure string) bool {
	f := a.filter
	return measure == "countries" && len(f.Country)+len(f.Region) > 0 || measure == "officials" && len(f.Official) > 0 || measure == "organizations" && len(f.Organization) > 0
}

// plannedAhead says how many of what is planned lies after the days that the store tells of: what lies before was announced, and no
// release reports that it was held.
func (a *session) plannedAhead() (string, error) {
	s, err := a.span()
	if err != nil || s.newest.IsZero() {
		return "", err
	}
	f := a.filter
	if next := s.newest.AddDate(0, 0, 1); f.From.Before(next) {
		f.From = next
	}
	n := int64(0)
	if f.To.IsZero() || !f.To.Before(f.From) {
		c, err := countEngagements(a, f)
		if err != nil {
			return "", err
		}
		n = c.current()["planned"]
	}
	return a.say("%s ahead", chart.Number(float64(n))), nil
}

// comparedPeriod is the view whose figures are compared: the view itself or, where it has no first day, its newest
// twelve months (open).
func (a *session) comparedPeriod() (f analytics.Filter, open bool, err error) {
	f = a.filter
	if !f.From.IsZero() {
		return f, false, nil
	}
	s, err := a.span()
	if err != nil || s.newest.IsZero() {
		return f, true, err
	}
	f = f.UpTo(s.newest)
	f.From = f.To.AddDate(-1, 0, 1)
	return f, true, nil
}

func (a *session) comparedNote(open bool, c comparison, complete bool) string {
	switch {
	case !c.made && !complete && !open:
		return a.say("The releases do not cover this period to its last day, so its numbers may still grow.")
	case !c.made:
		return ""
	case open:
		return a.say("Changes compare the latest twelve months, %s, with %s.", a.period(c.of), a.period(c.against))
	case !c.of.To.Equal(a.filter.To) && !a.filter.To.IsZero():
		return a.say("Changes compare %s, as far as the releases tell, with %s.", a.period(c.of), a.period(c.against))
	}
	return ""
}

// compare adds how the figure changed.
func (f *figure) compare(now, before int64, against string) {
	current, previous := float64(now), float64(before)
	f.Change = chart.Signed(current - previous)
	if previous > 0 && current != previous {
		f.Change += " (" + chart.Signed(math.Round(100*(current-previous)/previous)) + "%)"
	}
	switch f.Chance = current != previous && chart.ByChance(now, before); {
	case current == previous:
		f.Way = "same"
	case f.Chance:
		f.Way = "chance"
	case current > previous:
		f.Way = "more"
	default:
		f.Way = "less"
	}
	f.Against = against
}

func (a *session) measureLink(path string, set map[string]string) string {
	values := a.filter.Values()
	if path != "/engagements" {
		values.Del("granularity")
	}
	for name, value := range set {
		values.Set(name, value)
	}
	return address(path, values)
}
