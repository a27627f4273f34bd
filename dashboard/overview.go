package dashboard

import (
	"net/http"

	"github.com/demarche/demarche/analytics"
)

// overviewPanels are the charts of the overview, in order.
var overviewPanels = []panelSpec{
	{id: "time", query: "engagements-by-month", title: "Engagements over time"},
	onTheMap,
	{id: "countries", query: "by-country", title: "Top countries", class: "third", more: analytics.Args{"limit": int64(10)},
		columns: []string{"name", "engagements", "held", "planned"}},
	{id: "counterparts", query: "by-official", title: "Top counterparts", asks: "Whom do we meet most?", class: "half",
		more: analytics.Args{"limit": int64(10), "side": "counterpart"}, columns: []string{"name", "title", "country_name", "engagements"}},
	{id: "home", query: "by-official", title: "Top home officials", asks: "Who on our side is involved most?", class: "half",
		more: analytics.Args{"limit": int64(10), "side": "home"}, columns: []string{"name", "title", "engagements"}},
	{id: "topics", query: "topic-by-month", title: "Topics over time", more: analytics.Args{"top": int64(14)}},
}

// overviewData is what the page "overview" shows.
type overviewData struct {
	Empty    bool
	Figures  []figure
	Compared string
	Story    string // what changed, in a sentence or two
	Changes  string // address of the page that shows it
	Panels   []panel
	Lists    []entryList
}

func (s *server) overview(w http.ResponseWriter, r *http.Request) error {
	a, done, err := s.begin(r)
	if err != nil {
		return err
	}
	defer done()
	v, err := a.view("overview", "/", nil)
	if err != nil {
		return err
	}
	if _, a.whole, err = a.compared(); err != nil {
		return err
	}
	data, err := a.overviewData()
	if err == nil && data.Empty {
		err = a.waysOut(v.Filter)
	}
	if err != nil {
		return err
	}
	v.Title, v.Charts, v.Data = a.say("Overview"), true, data
	s.render(w, http.StatusOK, "overview", v)
	return nil
}

func (a *session) overviewData() (data overviewData, err error) {
	err = together(
		func() (err error) { data.Figures, data.Compared, err = a.figures(countAll); return err },
		func() (err error) {
			var ok bool
			if data.Story, ok, err = a.story(); ok {
				data.Changes = address("/changes", a.filter.Values())
			}
			return err
		},
		func() (err error) { data.Panels, err = a.panels(overviewPanels); return err },
		func() (err error) { data.Lists, err = a.lists(); return err },
	)
	if data.Empty = len(data.Figures) == 0 || data.Figures[0].none; data.Empty {
		data.Panels, data.Lists = nil, withEntries(data.Lists)
	}
	return data, err
}

// view is the frame of a page with the filter.
func (a *session) view(nav, path string, extra map[string][]string) (view, error) {
	f, err := a.filterView(path, extra)
	if err != nil {
		return view{}, err
	}
	v := view{Lang: a.lang, Speaks: a.speaks, Menu: menuWith(a.lang, a.catalog, nav, a.shown.Values()), Filter: f, Links: linksWith(a.filter.Values())}
	v.Footer, err = a.footer()
	return v, err
}

// footer says what the snapshot holds.
func (a *session) footer() (string, error) {
	res, err := a.askAll("coverage")
	if err != nil || len(res.Rows) == 0 {
		return "", err
	}
	r := row{res, 0}
	engagements, releases := a.count(r.int("engagements"), "engagements"), a.count(r.int("releases"), "releases")
	if day := r.day("last_published"); !day.IsZero() {
		return a.say("%s from %s, the newest of %s.", engagements, releases, a.day(day)), nil
	}
	return a.say("%s from %s.", engagements, releases), nil
}

// askAll asks without the filter.
func (a *session) askAll(name string) (analytics.Result, error) {
	return a.askOf(name, analytics.Filter{})
}
