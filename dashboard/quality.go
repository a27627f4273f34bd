package dashboard

import (
	"net/http"
	"slices"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/dashboard/chart"
)

// accuracyPanels say how well the program reads; they are about the labelled samples.
var accuracyPanels = []panelSpec{
	{id: "calibration", query: "calibration", title: "Confidence and truth", class: "half",
		columns: []string{"shown", "engagements", "correct", "percent", "low_percent", "high_percent"},
		note: "A dot on the dashed line is right as often as it is shown to be; its bar is the 95 % interval, its size the number of engagements. " +
			"Every engagement is judged by a fit that has not seen its release."},
	{id: "fields", query: "accuracy-fields", title: "Fields read right", class: "half",
		columns: []string{"name", "scored", "labelled", "found", "correct", "percent"},
		note:    "Single values: the share that is right. Lists, such as topics: F1, which counts what is missed and what is made up."},
	{id: "kinds", query: "accuracy", title: "Engagements found, by kind", class: "half", more: analytics.Args{"split": "kind"},
		columns: []string{"name", "labelled", "found", "correct", "precision_percent", "recall_percent", "percent"},
		note:    "Bars are F1, which is high only where few are missed and few are made up."},
	{id: "publishers", query: "accuracy", title: "Engagements found, by publisher", class: "half", more: analytics.Args{"split": "source"},
		columns: []string{"name", "labelled", "found", "correct", "precision_percent", "recall_percent", "percent"},
		note:    "Publishers with few labelled releases say little."},
}

// viewPanels say what is missing in the engagements that the filter picks.
var viewPanels = []panelSpec{
	{id: "methods", query: "date-methods", title: "How the dates of engagements were found",
		columns: []string{"name", "engagements", "percent", "most_days"}},
	{id: "names", query: "unresolved-names", title: "Names that no official matches", class: "half short", more: analytics.Args{"limit": int64(50)},
		table: true, columns: []string{"name", "title", "country_name", "engagements"}, empty: "Every name that was read is known to the gazetteer.",
		note: "A row for them in officials.csv gives them a title and a country wherever they are named."},
	{id: "stale", query: "stale-terms", title: "Offices to check again", class: "half short", more: analytics.Args{"limit": int64(50)},
		table: true, columns: []string{"name", "title", "checked", "engagements"}, empty: "Nobody is named after the day up to which their office was checked.",
		note: "They are taken to be in office still. A row in terms.csv with a later day in checked, or with an end, settles it."},
}

// storePanels say what is missing in the store, whatever the filter.
var storePanels = []panelSpec{
	{id: "sources", query: "date-resolution", title: "Dates of releases, by publisher", class: "half", columns: []string{"source", "dated", "releases", "percent"},
		note: "Stated: the page says when it was published. Resolved: it does not, but the date of an engagement in it was worked out."},
	{id: "years", query: "date-resolution-by-year", title: "Dates of releases, by year", class: "half"},
	{id: "rejects", query: "rejects", title: "Inputs that could not be read", class: "short", table: true,
		columns: []string{"file", "reason", "detail"}, empty: "Every input could be read."},
}

// qualityData is what the page "quality" shows.
type qualityData struct {
	Figures         []share
	Measured        string // on what accuracy was measured; "" where it was not
	Command         string // that measures it
	View            []panel
	Empty           bool // no engagement is in the view
	Accuracy, Store []panel
}

// share is one headline number of the page.
type share struct{ Name, Value, Of string }

func (s *server) quality(w http.ResponseWriter, r *http.Request) error {
	a, done, err := s.begin(r)
	if err != nil {
		return err
	}
	defer done()
	a.without = []string{"granularity", "compare", "measure"}
	v, err := a.view("quality", "/quality", nil)
	if err != nil {
		return err
	}
	v.Filter.Compared = ""
	data, err := a.qualityData()
	if err == nil && data.Empty {
		err = a.waysOut(v.Filter)
	}
	if err != nil {
		return err
	}
	data.Command = "demarche load --store " + shellWord(s.store.Dir()) + " --rebuild"
	v.Title, v.Charts, v.Data = a.say("Data quality"), true, data
	s.render(w, http.StatusOK, "quality", v)
	return nil
}

func (a *session) qualityData() (data qualityData, err error) {
	whole := *a
	whole.filter = analytics.Filter{}
	err = together(
		func() (err error) { data.View, data.Empty, err = a.qualityOfView(); return err },
		func() (err error) { data.Store, err = whole.panels(storePanels); return err },
		func() error {
			measured, err := whole.knowsQuality()
			if err == nil && measured {
				err = whole.addAccuracy(&data)
			}
			return err
		},
	)
	return data, err
}

// qualityOfView says what is missing in the engagements of the view; true where it has none.
func (a *session) qualityOfView() ([]panel, bool, error) {
	n, err := a.total()
	if err != nil || n == 0 {
		return nil, err == nil, err
	}
	panels, err := a.panels(viewPanels)
	return panels, false, err
}

// knowsQuality says whether the snapshot is of a program that measured itself.
func (a *session) knowsQuality() (bool, error) {
	_, res, err := a.ask("dictionary", nil)
	return slices.ContainsFunc(rowsOf(res), func(r row) bool { return r.text("table_name") == "accuracy" }), err
}

// addAccuracy adds the headline figures and, where accuracy was measured, its panels.
func (a *session) addAccuracy(data *qualityData) error {
	_, res, err := a.ask("quality", nil)
	if err != nil {
		return err
	}
	for _, r := range rowsOf(res) {
		if r.null("percent") {
			continue
		}
		data.Figures = append(data.Figures, share{
			Name: a.say(r.text("name")), Value: chart.Number(r.number("percent")) + " %",
			Of: a.say("%s of %s", chart.Number(r.number("counted")), chart.CountIn(a.lang, r.number("total"), r.text("unit"))),
		})
		if n := r.int("samples"); n > 0 {
			data.Measured = a.say("Accuracy is measured on the %s that this program ships, by the program that built the snapshot. "+
				"Its rules were made with them at hand, so expect less on other pages.", a.count(n, "labelled releases"))
		}
	}
	if data.Measured != "" {
		data.Accuracy, err = a.panels(accuracyPanels)
	}
	return err
}
