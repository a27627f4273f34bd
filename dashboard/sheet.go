package dashboard

import (
	"net/http"

	"github.com/demarche/demarche/analytics"
)

// sheet is a page that is no more than panels: queries of the catalog and how to show them.
type sheet struct {
	id     string // in the menu; the path is the same
	title  string
	about  string // a sentence under the heading
	panels []panelSpec
	lists  bool // with what is planned and what was last
}

const mostRanked = "At most the 100 with most engagements; the address of the question takes another limit."

var ranked = []string{"name", "title", "country_name", "region", "engagements", "percent", "held", "planned", "last_date", "trend"}

// What tables have without the codes that charts need.
var (
	flowColumns  = []string{"name", "country_name", "engagements"}
	placeColumns = []string{"place", "country_name", "engagements", "last_date"}
)

// onTheMap stands on several pages.
var onTheMap = panelSpec{id: "map", query: "world-map", title: "Where our counterparts are from", class: "most",
	columns: []string{"name", "engagements"}, note: "Dots are states too small to show as an area."}

// wholeMap has the row to itself: the list of regions is too long to stand beside it.
var wholeMap = func() panelSpec { m := onTheMap; m.class = ""; return m }()

var sheets = []sheet{
	{id: "countries", title: "Countries", about: "Who our partners are, and with whom it is getting more or less.", panels: []panelSpec{
		wholeMap,
		{id: "regions", query: "by-region", title: "Regions", columns: []string{"name", "countries", "engagements"},
			note: "An engagement counts once for each region that took part."},
		{id: "ranking", query: "country-ranking", title: "All countries", table: true, columns: ranked},
		{id: "heat", query: "country-by-month", title: "The fifteen with most engagements, over time"},
		{id: "sankey", query: "topic-countries", title: "What we talk about with whom", columns: flowColumns},
	}},
	{id: "officials", title: "Officials", about: "Who takes part, on our side and on theirs.", panels: []panelSpec{
		{id: "home", query: "by-official", title: "Home officials", asks: "Who on our side is involved most?", class: "half", more: analytics.Args{"limit": int64(12), "side": "home"},
			columns: []string{"name", "title", "engagements"}},
		{id: "counterparts", query: "by-official", title: "Counterparts", asks: "Whom do we meet most?", class: "half", more: analytics.Args{"limit": int64(12), "side": "counterpart"},
			columns: []string{"name", "title", "country_name", "engagements"}},
		{id: "all-home", query: "official-ranking", title: "All home officials", asks: "Who on our side takes part, and is it getting more or less?", table: true, more: analytics.Args{"side": "home"}, columns: ranked, note: mostRanked},
		{id: "all-counterparts", query: "official-ranking", title: "All counterparts", asks: "Whom do we meet, and is it getting more or less?", table: true, more: analytics.Args{"side": "counterpart"}, columns: ranked, note: mostRanked},
	}},
	{id: "topics", title: "Topics", about: "What is talked about, when, and with whom.", panels: []panelSpec{
		{id: "heat", query: "topic-by-month", title: "Topics over time", more: analytics.Args{"top": int64(24)}},
		{id: "ranking", query: "topic-ranking", title: "All topics", table: true,
			columns: []string{"name", "definition", "engagements", "percent", "held", "planned", "last_date", "trend"},
			note:    "Some engagements have no topic."},
		{id: "sankey", query: "topic-countries", title: "What we talk about with whom", columns: flowColumns},
	}},
	{id: "organizations", title: "Organisations", about: "The organisations and groupings that took part or convened.", panels: []panelSpec{
		{id: "bars", query: "by-organization", title: "Most engagements", more: analytics.Args{"limit": int64(20)}, columns: []string{"organization", "name", "engagements"}},
		{id: "ranking", query: "organization-ranking", title: "All organisations", table: true,
			columns: []string{"organization", "name", "kind", "engagements", "percent", "held", "planned", "last_date", "trend"}},
	}},
	{id: "places", title: "Places", about: "Where the engagements took place, as far as releases say.", panels: []panelSpec{
		{id: "map", query: "by-place", title: "Cities", columns: placeColumns},
		{id: "ranking", query: "by-place", title: "All places", asks: "Where do we engage most?", table: true, columns: placeColumns},
	}},
	{id: "network", title: "Network", about: "Which of our officials engage with which countries. Filters make it smaller; the widest lines are the most engagements.", panels: []panelSpec{
		{id: "network", query: "network", title: "Officials and countries", columns: flowColumns,
			note: "At most the 15 officials and 25 countries with most engagements; the address of the question takes other numbers, such as officials=30."},
	}},
	{id: "calendar", title: "Calendar", about: "The days on which engagements began, and what is planned.", panels: []panelSpec{
		{id: "days", query: "calendar", title: "Day by day", note: "At most the latest four years of the view; the table has all."},
	}, lists: true},
	{id: "gaps", title: "Gaps", about: "Partners with whom contact has lapsed, and announcements that no release came back to.", panels: []panelSpec{
		{id: "lapsed", query: "lapsed-partners", title: "Partners gone quiet", more: analytics.Args{"limit": int64(30)},
			columns: []string{"name", "times_longest", "silent_days", "usual_days", "longest_days", "engagements", "last_date"},
			note:    "Listed are those whose silence is longer than their long interval, which nine in ten of their intervals so far do not exceed; the longest by that measure come first. Partners met on fewer than four days have no interval.",
			empty:   "No partner has been silent for longer than usual."},
		{id: "unreported", query: "unreported-plans", title: "Announced and never reported", table: true,
			columns: []string{"summary", "kind", "start_date", "waited_days", "countries"},
			note:    "They may have been held without a report, moved or cancelled: the releases in the store do not say.",
			empty:   "Everything that was announced was reported."},
	}},
}

// sheetData is what the page "sheet" shows.
type sheetData struct {
	Group        string // of the menu
	Title, About string
	Says         string // what the view is of, and how many engagements it has
	Empty        bool   // it has none
	Panels       []panel
	Lists        []entryList
}

func (s *server) sheet(page sheet) handler {
	return func(s *server, w http.ResponseWriter, r *http.Request) error {
		a, done, err := s.begin(r)
		if err != nil {
			return err
		}
		defer done()
		v, err := a.view(page.id, "/"+page.id, nil)
		if err != nil {
			return err
		}
		data, err := a.sheetData(page)
		if err == nil && data.Empty {
			err = a.waysOut(v.Filter)
		}
		if err != nil {
			return err
		}
		v.Title, v.Data = data.Title, data
		v.Charts = hasCharts(data.Panels)
		s.render(w, http.StatusOK, "sheet", v)
		return nil
	}
}

func (a *session) sheetData(page sheet) (data sheetData, err error) {
	data.Group, data.Title, data.About = a.say(groupOf(page.id)), a.say(page.title), a.say(page.about)
	parts := []func() error{
		func() (err error) { data.Panels, err = a.panels(page.panels); return err },
		func() (err error) { data.Says, err = a.says(); return err },
	}
	if page.lists {
		parts = append(parts, func() (err error) { data.Lists, err = a.lists(); return err })
	}
	if err = together(parts...); err != nil {
		return data, err
	}
	if data.Empty = data.Says == ""; data.Empty {
		data.Panels, data.Lists = nil, nil
	}
	return data, nil
}

func hasCharts(panels []panel) bool {
	for _, p := range panels {
		if p.Chart != "" {
			return true
		}
	}
	return false
}
