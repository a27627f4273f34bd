package dashboard

import (
	"net/http"
	"slices"
	"strings"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/dashboard/chart"
	"github.com/demarche/demarche/queries"
)

// changePanels show what accounts for the rise or fall of a view.
var changePanels = []panelSpec{
	{id: "countries", query: "by-country", title: "Countries", asks: "Which countries gained or lost most?", class: "half", view: "change", columns: changeColumns},
	{id: "topics", query: "by-topic", title: "Topics", asks: "Which topics gained or lost most?", class: "half", view: "change", columns: changeColumns},
	{id: "home", query: "by-official", title: "Home officials", asks: "Who on our side gained or lost most?", class: "half", view: "change", more: analytics.Args{"side": "home"}, columns: changeColumns},
	{id: "counterparts", query: "by-official", title: "Counterparts", asks: "Which counterparts gained or lost most?", class: "half", view: "change", more: analytics.Args{"side": "counterpart"}, columns: changeColumns},
	{id: "organizations", query: "by-organization", title: "Organisations", asks: "Which organisations gained or lost most?", class: "half", view: "change", columns: changeColumns},
	{id: "kinds", query: "by-kind", title: "Kinds", asks: "Which forms gained or lost most?", class: "half", view: "change", columns: changeColumns},
}

// changeColumns are those of the tables: some are of counts, some of shares.
var changeColumns = []string{"name", "current", "previous", "percent", "previous_percent", "change", "change_percent", "change_points", "remark"}

// changesData is what the page "changes" shows.
type changesData struct {
	Story   string
	Nothing string // why there is nothing to compare
	Empty   bool   // neither period has engagements
	Figures []figure
	Panels  []panel
}

func (s *server) changes(w http.ResponseWriter, r *http.Request) error {
	a, done, err := s.begin(r)
	if err != nil {
		return err
	}
	defer done()
	period, open, err := a.comparedPeriod()
	if err != nil {
		return err
	}
	if period.Compare == "none" { // it always compares
		period.Compare, a.shown.Compare = "", ""
	}
	a.filter = period // a view without a first day is about its newest twelve months
	a.filter.Granularity, a.without = "", []string{"granularity"}
	v, err := a.view("changes", "/changes", nil)
	if err != nil {
		return err
	}
	for i := range v.Filter.Presets {
		v.Filter.Presets[i].Current = v.Filter.Presets[i].Current && !open // not all days, as the address has it
	}
	data, err := a.changesData()
	if err == nil && data.Empty {
		err = a.waysOut(v.Filter)
	}
	if err != nil {
		return err
	}
	v.Title, v.Charts, v.Data = a.say("What changed"), len(data.Panels) > 0, data
	s.render(w, http.StatusOK, "changes", v)
	return nil
}

func (a *session) changesData() (data changesData, err error) {
	_, ok, err := a.compared()
	if err != nil {
		return data, err
	}
	if !ok {
		data.Nothing = a.say("The store has no days to compare. Choose a period that has a first day and lies in the days that the releases tell of.")
		return data, nil
	}
	err = together(
		func() (err error) { data.Story, _, err = a.story(); return err },
		func() (err error) { data.Figures, _, err = a.figures(countAll); return err },
		func() (err error) { data.Panels, err = a.panels(changePanels); return err },
	)
	for i := range data.Figures {
		data.Figures[i].Against = "" // stands once, above
	}
	if data.Empty = !slices.ContainsFunc(data.Panels, func(p panel) bool { return len(p.Table.Rows) > 0 }); data.Empty {
		data.Panels = nil
	}
	return data, err
}

// story says in a few sentences how a view changed and what accounts for it; false where there is nothing to compare. Of a view
// of one thing, the kind of that is not ranked: a country's engagements are all with it.
func (a *session) story() (string, bool, error) {
	period, _, err := a.comparedPeriod()
	if err != nil || period.From.IsZero() {
		return "", false, err
	}
	b := *a
	b.filter = period
	if _, comparable, err := b.compared(); err != nil || !comparable {
		return "", false, err
	}
	var c comparison
	gains := make([]string, len(movedBy))
	err = together(
		func() (err error) { c, err = b.beside(countAll, period); return err },
		func() error {
			return each(len(movedBy), func(i int) error {
				if movedBy[i].by == a.fixed {
					return nil
				}
				q, now, before, err := b.changesOf(movedBy[i].query, movedBy[i].args)
				if err != nil || before == nil {
					return err
				}
				of, err := b.wholesCompared(q, before)
				gains[i] = a.movers(movedBy[i].lead, changes(q, a.local(q, now), a.local(q, before.Result), of))
				return err
			})
		},
	)
	if err != nil || !c.made {
		return "", false, err
	}
	n, was := c.now["engagements"], c.before["engagements"]
	return joined(" ", a.rise(n, was, a.period(c.of), a.period(c.against)), joined(" ", gains...)), true, nil
}

// movedBy are the rankings of which the story names what rose and fell most.
var movedBy = []struct {
	by    string
	query string
	args  analytics.Args
	lead  string
}{
	{"country", "by-country", nil, "Among countries"},
	{"topic", "by-topic", nil, "Among topics"},
	{"official", "by-official", analytics.Args{"side": "home"}, "Among our officials"},
}

func (a *session) rise(n, was int64, now, then string) string {
	c := change{current: n, previous: was}
	before, after := chart.Number(float64(was)), chart.Number(float64(n))
	switch {
	case n == 0 && was == 0:
		return a.say("No engagements (%s), and none in the period before (%s).", now, then)
	case n == was:
		return a.say("As many engagements as before, %s (%s, compared with %s).", after, now, then)
	case c.byChance():
		return a.say("Engagements went from %s (%s) to %s (%s), which may be chance.", before, then, after, now)
	case n > was:
		return a.say("Engagements rose from %s (%s) to %s (%s).", before, then, after, now)
	}
	return a.say("Engagements fell from %s (%s) to %s (%s).", before, then, after, now)
}

// known is the session with its view as far as the releases tell of it.
func (a *session) known() (*session, error) {
	s, err := a.span()
	b := *a
	b.filter = a.filter.UpTo(s.newest)
	return &b, err
}

// changesOf runs a ranking over the view and the period it is compared with.
func (a *session) changesOf(name string, args analytics.Args) (q queries.Query, now analytics.Result, before *chart.Before, err error) {
	known, err := a.known()
	if err != nil {
		return q, now, nil, err
	}
	if q, now, err = known.ask(name, args); err != nil {
		return q, now, nil, err
	}
	before, err = a.before(q, args, now)
	return q, now, before, err
}

const mostMovers = 3

// movers names what gained and what lost most, of those that changed by more than chance would. Where none did, it names what differs most
// nevertheless, and says that it may be chance; single engagements are not named.
func (a *session) movers(lead string, list []change) string {
	sure := slices.DeleteFunc(slices.Clone(list), change.byChance)
	if len(sure) == 0 && len(list) > 0 {
		if list = slices.DeleteFunc(slices.Clone(list), func(c change) bool { return max(c.current-c.previous, c.previous-c.current) < 2 }); len(list) == 0 {
			return a.say("%s, no change is more than chance.", a.say(lead))
		}
		return a.say("%s, %s; all of this may be chance.", a.say(lead), a.gainedAndLost(list))
	}
	if len(sure) == 0 {
		return ""
	}
	return a.say("%s, %s.", a.say(lead), a.gainedAndLost(sure))
}

// gainedAndLost names the first of those that gained and of those that lost.
func (a *session) gainedAndLost(list []change) string {
	var gained, lost, parts []string
	for _, c := range list {
		by := chart.Signed(c.difference())
		if c.shared() {
			by = a.say("%s points", by)
		}
		text := c.name + " (" + by + ")"
		if c.difference() > 0 {
			gained = append(gained, text)
		} else {
			lost = append(lost, text)
		}
	}
	if len(gained) > 0 {
		parts = append(parts, a.say("%s gained most", a.enumerated(gained)))
	}
	if len(lost) > 0 {
		parts = append(parts, a.say("%s lost most", a.enumerated(lost)))
	}
	return strings.Join(parts, "; ")
}

// enumerated names the first few.
func (a *session) enumerated(list []string) string {
	list = slices.Clone(list[:min(len(list), mostMovers)])
	if len(list) == 1 {
		return list[0]
	}
	last := len(list) - 1
	return a.say("%s and %s", strings.Join(list[:last], ", "), list[last])
}
