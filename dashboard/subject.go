package dashboard

import (
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/demarche/demarche/analytics"
)

// subject is a kind of thing that has pages of its own: countries, officials, topics, organisations.
type subject struct {
	by     string // the field of the filter
	path   string // the folder of its pages; also its name in the menu
	one    string // what one is called
	list   func(*analytics.Filter) *[]string
	panels []panelSpec
}

var (
	overTime     = panelSpec{id: "time", query: "engagements-by-month", title: "Engagements over time"}
	homeSide     = panelSpec{id: "home", query: "by-official", title: "Home officials", asks: "Who on our side is involved most?", class: "half", more: analytics.Args{"limit": int64(10), "side": "home"}, columns: []string{"name", "title", "engagements"}}
	otherSide    = panelSpec{id: "counterparts", query: "by-official", title: "Counterparts", asks: "Whom do we meet most?", class: "half", more: analytics.Args{"limit": int64(10), "side": "counterpart"}, columns: []string{"name", "title", "country_name", "engagements"}, empty: noCounterpart}
	itsTopics    = panelSpec{id: "topics", query: "by-topic", title: "Topics", class: "half", more: analytics.Args{"limit": int64(12)}, columns: []string{"name", "engagements"}, empty: noTopic}
	itsCountries = panelSpec{id: "countries", query: "by-country", title: "Countries", class: "half", more: analytics.Args{"limit": int64(12)}, columns: []string{"name", "engagements", "held", "planned"}}
	itsPlaces    = panelSpec{id: "places", query: "by-place", title: "Places", class: "most", columns: placeColumns, empty: noPlace}
	itsKinds     = panelSpec{id: "kinds", query: "by-kind", title: "Kinds", class: "third", columns: []string{"kind", "engagements", "held", "planned"}}
	itsGroups    = panelSpec{id: "organizations", query: "by-organization", title: "Organisations", class: "half", more: analytics.Args{"limit": int64(12)}, columns: []string{"organization", "name", "engagements"}, empty: "No organisation took part."}
)

// What panels say that lack what they are about, though the view has engagements.
const (
	noPlace       = "No city is named."
	noCounterpart = "No counterpart is named."
	noTopic       = "No topic was found."
)

var subjects = []subject{
	{"country", "countries", "Country", func(f *analytics.Filter) *[]string { return &f.Country },
		[]panelSpec{overTime, homeSide, otherSide, itsTopics, itsGroups, itsPlaces, itsKinds,
			{id: "heat", query: "topic-by-month", title: "Topics over time", more: analytics.Args{"top": int64(12)}}}},
	{"official", "officials", "Official", func(f *analytics.Filter) *[]string { return &f.Official },
		[]panelSpec{overTime.asking("How much, in which form, and does it grow?"), {id: "met", query: "official-met", title: "Whom they met", class: "half", more: analytics.Args{"limit": int64(12)}, columns: []string{"name", "title", "country_name", "engagements", "last_date"}},
			itsCountries.asking("With which countries?"),
			{id: "places", query: "by-place", title: "Where they met", asks: "In which cities?", class: "most", columns: placeColumns, empty: noPlace},
			itsKinds.asking("In which forms?"), itsTopics.asking("About what?"), itsGroups.asking("With and at which international organisations?")}},
	{"topic", "topics", "Topic", func(f *analytics.Filter) *[]string { return &f.Topic },
		[]panelSpec{overTime, itsCountries, itsGroups, homeSide, otherSide,
			{id: "heat", query: "country-by-month", title: "Countries over time"}, itsPlaces, itsKinds}},
	{"organization", "organizations", "Organisation", func(f *analytics.Filter) *[]string { return &f.Organization },
		[]panelSpec{overTime, itsTopics, itsCountries, homeSide, otherSide, itsPlaces, itsKinds}},
}

// asking is a panel with another question: what an official does is not what we do.
func (p panelSpec) asking(question string) panelSpec {
	p.asks = question
	return p
}

// hasPage says whether values of a field of the filter have pages of their own.
func hasPage(by string) bool {
	return slices.ContainsFunc(subjects, func(s subject) bool { return s.by == by })
}

// subjectLink is the page of a value, with the other filters of this view.
func (a *session) subjectLink(by, id string) string {
	i := slices.IndexFunc(subjects, func(s subject) bool { return s.by == by })
	values := a.filter.Values()
	values.Del(by)
	if by == "country" {
		values.Del("region")
	}
	return address("/"+subjects[i].path+"/"+url.PathEscape(id), values)
}

// subjectData is what the page "subject" shows.
type subjectData struct {
	Path, Kinds      string // the page of all of its kind, and what that is called
	Name, About      string
	Says             string // what the view is of, and how many engagements it has
	Empty            bool   // it has none
	Figures          []figure
	Compared         string
	Story            string // what changed, in a sentence or two
	Facts            []fact
	Panels           []panel
	Lists            []entryList
	Compare, Changes string // addresses that compare it with others, and say what changed
}

func (s *server) subject(kind subject) handler {
	return func(s *server, w http.ResponseWriter, r *http.Request) error {
		id, err := pathValue(r, "id")
		if err != nil {
			return err
		}
		a, done, err := s.begin(r)
		if err != nil {
			return err
		}
		defer done()
		name, about, err := a.named(kind.by, id)
		if err != nil {
			return err
		}
		a.fixed = kind.by
		*kind.list(&a.shown), *kind.list(&a.filter) = nil, []string{id}
		if kind.by == "country" {
			a.shown.Region, a.filter.Region, a.filter.RegionCountries = nil, nil, nil
		}
		path := "/" + kind.path + "/" + url.PathEscape(id)
		v, err := a.view(kind.path, path, nil)
		if err != nil {
			return err
		}
		if _, a.whole, err = a.compared(); err != nil {
			return err
		}
		data, err := a.subjectData(kind, id)
		if err == nil && data.Empty {
			err = a.waysOut(v.Filter)
		}
		if err != nil {
			return err
		}
		data.Name, data.About = name, sentenceOf(about)
		data.Path, data.Kinds = address("/"+kind.path, a.shown.Values()), a.say(plurally(kind))
		v.Title, v.Charts, v.Data = name, true, data
		s.render(w, http.StatusOK, "subject", v)
		return nil
	}
}

// named finds what a subject is called.
func (a *session) named(by, id string) (name, about string, err error) {
	_, res, err := a.ask("subject", analytics.Args{"by": by, "id": id})
	if err != nil {
		return "", "", err
	}
	if len(res.Rows) == 0 {
		return "", "", failed(http.StatusNotFound, "There is no such page", "The store knows no %s %q.", a.say(by), id)
	}
	r := row{res, 0}
	name, about = r.text("name"), r.text("description")
	switch by {
	case "country":
		region, capital, _ := strings.Cut(about, ", capital ")
		if name, about = a.lang.Country(id, name), a.say(region); capital != "" {
			about += ", " + a.say("capital %s", capital)
		}
	case "topic":
		name, about = a.say(name), a.say(about)
	case "official":
		about = a.countryCalled(about)
	}
	return name, about, nil
}

func (a *session) subjectData(kind subject, id string) (data subjectData, err error) {
	data.Compare = address("/compare", a.shown.Values(), url.Values{"by": {kind.by}, "item": {id}})
	data.Changes = address("/changes", a.filter.Values())
	err = together(
		func() (err error) { data.Says, err = a.says(); return err },
		func() (err error) { data.Figures, data.Compared, err = a.figures(countAll); return err },
		func() (err error) { data.Story, _, err = a.story(); return err },
		func() (err error) { data.Facts, err = a.facts(kind, id); return err },
		func() (err error) { data.Panels, err = a.panels(kind.panels); return err },
		func() (err error) { data.Lists, err = a.lists(); return err },
	)
	if data.Empty = data.Says == ""; data.Empty {
		data.Panels, data.Lists = nil, withEntries(data.Lists)
	}
	data.Figures = slices.DeleteFunc(data.Figures, func(f figure) bool { return f.Name == a.say("Countries") && kind.by == "country" })
	return data, err
}

// sentenceOf ends a description as a sentence.
func sentenceOf(text string) string {
	if text == "" {
		return ""
	}
	return capitalised(strings.TrimSuffix(text, ".")) + "."
}
