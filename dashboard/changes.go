package dashboard

import (
	"fmt"
	"net/http"
	"slices"
	"strings"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/dashboard/chart"
	"github.com/demarche/demarche/queries"
)

// changePanels show what accounts for the rise or fall of a view.
var changePanels = []panelSpec{
	{id: "countries", query: "by-country", title: "Countries", class: "half", view: "change", columns: changeColumns, note: countsMore},
	{id: "topics", query: "by-topic", title: "Topics", class: "half", view: "change", columns: changeColumns},
	{id: "home", query: "by-official", title: "Home officials", class: "half", view: "change", more: analytics.Args{"side": "home"}, columns: changeColumns},
	{id: "counterparts", query: "by-official", title: "Counterparts", class: "half", view: "change", more: analytics.Args{"side": "counterpart"}, columns: changeColumns},
	{id: "organizations", query: "by-organization", title: "Organisations", class: "half", view: "change", columns: changeColumns},
	{id: "kinds", query: "by-kind", title: "Kinds", class: "half", view: "change", columns: changeColumns},
}

var changeColumns = []string{"name", "current", "previous", "change", "percent", "remark"}

// changesData is what the page "changes" shows.
type changesData struct {
	Story   string
	Nothing string // why there is nothing to compare
	Figures []figure
	Panels  []panel
}

func (s *server) changes(w http.ResponseWriter, r *http.Request) error {
	a, done, err := s.begin(r)
	if err != nil {
		return err
	}
	defer done()
	period, _, err := a.comparedPeriod()
	if err != nil {
		return err
	}
	if period.Compare == "none" {
		period.Compare = ""
	}
	a.filter = period // a view without a first day is about its newest twelve months
	v, err := a.view("changes", "/changes", nil)
	if err != nil {
		return err
	}
	data, err := a.changesData()
	if err != nil {
		return err
	}
	v.Title, v.Charts, v.Data = "What changed", len(data.Panels) > 0, data
	s.render(w, http.StatusOK, "changes", v)
	return nil
}

func (a *session) changesData() (data changesData, err error) {
	_, ok, err := a.compared()
	if err != nil {
		return data, err
	}
	if !ok {
		data.Nothing = "The store has no days to compare. Choose a period that has a first day and lies in the days that the releases tell of."
		return data, nil
	}
	if data.Story, _, err = a.story(); err != nil {
		return data, err
	}
	if data.Figures, _, err = a.figures(); err != nil {
		return data, err
	}
	data.Panels, err = a.panels(changePanels)
	return data, err
}

// story says in a few sentences how a view changed and what accounts for it; false where there is nothing to compare.
func (a *session) story() (string, bool, error) {
	period, _, err := a.comparedPeriod()
	if err != nil || period.From.IsZero() {
		return "", false, err
	}
	b := *a
	b.filter = period
	now, before, against, err := b.totals(period)
	if err != nil || before == nil {
		return "", false, err
	}
	n, was := now["engagements"], before["engagements"]
	if n+was == 0 {
		return "", false, nil
	}
	text := rise(n, was, period.Period(), against.Period())
	for _, part := range []struct {
		query string
		args  analytics.Args
		lead  string
	}{{"by-country", nil, "Among countries"}, {"by-topic", nil, "Among topics"}, {"by-official", analytics.Args{"side": "home"}, "Among our officials"}} {
		q, res, err := b.changesOf(part.query, part.args)
		if err != nil {
			return "", false, err
		}
		text = joined(" ", text, movers(part.lead, changes(q, res[0], res[1])))
	}
	return text, true, nil
}

func rise(n, was int64, now, then string) string {
	c := change{current: n, previous: was}
	figures := fmt.Sprintf("from %s (%s) to %s (%s)", chart.Number(float64(was)), then, chart.Number(float64(n)), now)
	switch {
	case n == was:
		return "As many engagements as before, " + chart.Number(float64(n)) + " (" + now + ", compared with " + then + ")."
	case c.byChance():
		return "Engagements went " + figures + ", a difference so small that it may be chance."
	case n > was:
		return "Engagements rose " + figures + "."
	}
	return "Engagements fell " + figures + "."
}

// changesOf runs a ranking over the view and the period it is compared with.
func (a *session) changesOf(name string, args analytics.Args) (q queries.Query, res [2]analytics.Result, err error) {
	if q, res[0], err = a.ask(name, args); err != nil {
		return q, res, err
	}
	before, err := a.before(q, args)
	if before != nil {
		res[1] = before.Result
	}
	return q, res, err
}

const mostMovers = 3

// movers names what gained and what lost most, of those that changed by more than chance would; "" where none did.
func movers(lead string, list []change) string {
	var gained, lost []string
	for _, c := range list {
		if c.byChance() {
			continue
		}
		text := c.name + " (" + chart.Signed(float64(c.current-c.previous)) + ")"
		if c.current > c.previous {
			gained = append(gained, text)
		} else {
			lost = append(lost, text)
		}
	}
	var parts []string
	if len(gained) > 0 {
		parts = append(parts, enumerated(gained)+" gained most")
	}
	if len(lost) > 0 {
		parts = append(parts, enumerated(lost)+" lost most")
	}
	if parts == nil {
		return ""
	}
	return lead + ", " + strings.Join(parts, "; ") + "."
}

// enumerated names the first few as English does.
func enumerated(list []string) string {
	list = slices.Clone(list[:min(len(list), mostMovers)])
	if len(list) == 1 {
		return list[0]
	}
	last := len(list) - 1
	return strings.Join(list[:last], ", ") + " and " + list[last]
}
