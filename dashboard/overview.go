package dashboard

import (
	"math"
	"net/http"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/dashboard/chart"
)

// overviewPanels are the charts of the overview, in order.
var overviewPanels = []panelSpec{
	{id: "time", query: "engagements-by-month", title: "Engagements over time"},
	{id: "map", query: "world-map", title: "Where our counterparts are from", class: "most", columns: []string{"name", "engagements"},
		note: "Dots are states too small to show as an area."},
	{id: "countries", query: "by-country", title: "Top countries", class: "third", more: analytics.Args{"limit": int64(14)},
		columns: []string{"name", "engagements", "held", "planned"},
		note:    "A meeting with three countries counts once in the total and once for each country."},
	{id: "counterparts", query: "by-official", title: "Top counterparts", class: "half",
		more: analytics.Args{"limit": int64(10), "side": "counterpart"}, columns: []string{"name", "title", "country_name", "engagements"}},
	{id: "home", query: "by-official", title: "Top home officials", class: "half",
		more: analytics.Args{"limit": int64(10), "side": "home"}, columns: []string{"name", "title", "engagements"}},
	{id: "topics", query: "topic-by-month", title: "Topics over time", more: analytics.Args{"top": int64(14)}},
}

// overviewData is what the page "overview" shows.
type overviewData struct {
	Empty    bool
	Figures  []figure
	Compared string
	Panels   []panel
	Latest   []entry
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
	data, err := a.overviewData()
	if err != nil {
		return err
	}
	v.Title, v.Charts, v.Data = "Overview", true, data
	s.render(w, http.StatusOK, "overview", v)
	return nil
}

func (a *session) overviewData() (overviewData, error) {
	var data overviewData
	var err error
	if data.Figures, data.Compared, err = a.figures(); err != nil {
		return data, err
	}
	if data.Empty = len(data.Figures) == 0 || data.Figures[0].none; data.Empty {
		return data, nil
	}
	for _, spec := range overviewPanels {
		p, err := a.panel(spec)
		if err != nil {
			return data, err
		}
		data.Panels = append(data.Panels, p)
	}
	_, res, err := a.ask("latest-engagements", analytics.Args{"limit": int64(12)})
	data.Latest = entries(res)
	return data, err
}

// figure is one headline number.
type figure struct {
	Name, Value, Link string
	Change, Against   string // "+12 (+34%)", "on February 2017"; "" where there is no period before
	Way               string // "more", "less" or "same"
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
	"countries":     {"/q/by-country", nil},
	"organizations": {"/q/by-organization", nil},
	"officials":     {"/q/by-official", nil},
}

// figures are the headline numbers against the period before. A view that has no first day has no period before: its
// numbers are followed by how the newest twelve months went.
func (a *session) figures() ([]figure, string, error) {
	_, res, err := a.ask("totals", nil)
	if err != nil || len(res.Rows) == 0 {
		return nil, "", err
	}
	compared, note := res, ""
	if a.filter.From.IsZero() {
		if compared, err = a.lastYear(); err != nil {
			return nil, "", err
		}
		note = "Changes compare the latest twelve months, " + periodOf(row{compared, 0}, "") + ", with the twelve before them."
	} else if !(row{res, 0}).yes("complete") {
		note = "The releases do not cover this period to its last day, so its numbers may still grow."
	}
	out := make([]figure, len(res.Rows))
	for i, r := range rowsOf(res) {
		out[i] = newFigure(r, row{compared, i})
		if a.filter.From.IsZero() && out[i].Against != "" {
			out[i].Against = "in twelve months"
		}
		if to, ok := measureLinks[r.text("measure")]; ok {
			out[i].Link = a.measureLink(to.path, to.set)
		}
	}
	if len(compared.Rows) == 0 || (row{compared, 0}).null("previous") {
		note = ""
	}
	return out, note, nil
}

// lastYear asks for the totals of the twelve months up to the newest day that the store tells of.
func (a *session) lastYear() (analytics.Result, error) {
	s, err := a.span()
	if err != nil || s.newest.IsZero() {
		return analytics.Result{}, err
	}
	to := s.newest
	if !a.filter.To.IsZero() && a.filter.To.Before(to) {
		to = a.filter.To
	}
	_, res, err := a.ask("totals", analytics.Args{"from": to.AddDate(-1, 0, 1), "to": to})
	return res, err
}

func newFigure(now, compared row) figure {
	f := figure{Name: now.text("name"), Value: chart.Number(float64(now.int("current"))), none: now.int("current") == 0}
	if compared.null("previous") {
		return f
	}
	current, previous := float64(compared.int("current")), float64(compared.int("previous"))
	f.Change = chart.Signed(current - previous)
	if previous > 0 && current != previous {
		f.Change += " (" + chart.Signed(math.Round(100*(current-previous)/previous)) + "%)"
	}
	f.Way = map[bool]string{true: "more", false: "less"}[current > previous]
	if current == previous {
		f.Way = "same"
	}
	f.Against = "on " + periodOf(compared, "previous_")
	return f
}

// periodOf names the period in the columns opens and closes of a totals row.
func periodOf(r row, prefix string) string {
	return analytics.Filter{From: r.day(prefix + "opens"), To: r.day(prefix + "closes")}.Period()
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

// view is the frame of a page with the filter.
func (a *session) view(nav, path string, extra map[string][]string) (view, error) {
	f, err := a.filterView(path, extra)
	if err != nil {
		return view{}, err
	}
	v := view{Nav: nav, Filter: f, Links: linksWith(a.filter.Values())}
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
	text := chart.Count(float64(r.int("engagements")), "engagements") + " from " + chart.Count(float64(r.int("releases")), "releases")
	if day := r.day("last_published"); !day.IsZero() {
		text += ", the newest of " + day.Format(longDay)
	}
	return text + ".", nil
}

// askAll asks without the filter.
func (a *session) askAll(name string) (analytics.Result, error) {
	b := *a
	b.filter = analytics.Filter{}
	_, res, err := b.ask(name, nil)
	return res, err
}
