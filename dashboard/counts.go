package dashboard

import (
	"time"

	"github.com/demarche/demarche/analytics"
)

// counts are headline numbers of a view and, where the query knows them, of the period before.
type counts struct {
	list     []measure
	complete bool // releases cover the period to its last day
	// What the numbers before are of; zero where there are none.
	previousFrom, previousTo time.Time
}

type measure struct {
	id, name    string
	now, before int64
}

func (c counts) current() map[string]int64 {
	out := map[string]int64{}
	for _, m := range c.list {
		out[m.id] = m.now
	}
	return out
}

func (c counts) previous() map[string]int64 {
	out := map[string]int64{}
	for _, m := range c.list {
		out[m.id] = m.before
	}
	return out
}

// counter counts a view.
type counter func(a *session, f analytics.Filter) (counts, error)

// countAll counts all that headline numbers are made of.
func countAll(a *session, f analytics.Filter) (counts, error) {
	res, err := a.askOf("totals", f)
	var c counts
	for _, r := range rowsOf(res) {
		c.list = append(c.list, measure{r.text("measure"), r.text("name"), r.int("current"), r.int("previous")})
		c.complete, c.previousFrom, c.previousTo = r.yes("complete"), r.day("previous_opens"), r.day("previous_closes")
	}
	return c, err
}

// countEngagements counts engagements alone, which takes a fraction of the time.
func countEngagements(a *session, f analytics.Filter) (counts, error) {
	res, err := a.askOf("by-kind", f)
	all, held, planned := measure{id: "engagements", name: "Engagements"}, measure{id: "held", name: "Held"}, measure{id: "planned", name: "Planned"}
	for _, r := range rowsOf(res) {
		all.now += r.int("engagements")
		held.now += r.int("held")
		planned.now += r.int("planned")
	}
	return counts{list: []measure{all, held, planned}}, err
}

// comparison is a view beside the one that it is compared with, by measure.
type comparison struct {
	made        bool // there is something to compare with
	now, before map[string]int64
	of, against analytics.Filter // what is compared: the view as far as the releases tell, and the one before
}

// beside counts a view, as far as the releases tell, and the one it is compared with.
func (a *session) beside(count counter, f analytics.Filter) (comparison, error) {
	s, err := a.span()
	if err != nil {
		return comparison{}, err
	}
	against, ok := f.Before(s.newest)
	if !ok || !s.covers(against) {
		return comparison{}, nil
	}
	f = f.UpTo(s.newest)
	view, err := count(a, f)
	if err != nil {
		return comparison{}, err
	}
	c := comparison{made: true, now: view.current(), of: f, against: against}
	if view.previousFrom.Equal(against.From) && view.previousTo.Equal(against.To) {
		c.before = view.previous()
		return c, nil
	}
	before, err := count(a, against)
	c.before = before.current()
	return c, err
}
