package dashboard

import (
	"errors"
	"net/http"
	"net/url"
	"slices"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/dashboard/chart"
)

// engagementData is what the page "engagement" shows.
type engagementData struct {
	Summary, Status, Kind string
	Planned               bool
	ToldBy                string
	Facts                 []fact
	Releases              []told
}

// fact is one line of what is known.
type fact struct {
	Name   string
	Values []factValue
}

type factValue struct{ Text, Link, More string }

// told is a release that reports the engagement, with the sentences that it was read from.
type told struct {
	Title, Facts, Link, URL string
	Sentences               []sentence
}

type sentence struct{ Pieces []piece }

var errNoEngagement = failed(http.StatusNotFound, "There is no such engagement",
	"The newest snapshot has none of this name. It may have been joined with another one when releases were loaded.")

func (s *server) engagement(w http.ResponseWriter, r *http.Request) error {
	id, err := pathValue(r, "id")
	if err != nil {
		return err
	}
	a, done, err := s.begin(r)
	if err != nil {
		return err
	}
	defer done()
	a.ahead("engagement", id, "engagement", "engagement-people", "engagement-releases", "engagement-evidence")
	one, err := a.askOne("engagement", "engagement", id)
	if errors.Is(err, errEmpty) {
		return errNoEngagement
	}
	if err != nil {
		return err
	}
	v, err := a.plainView("engagements")
	if err != nil {
		return err
	}
	data, err := a.engagementData(one)
	if err != nil {
		return err
	}
	v.Title, v.Data = data.Summary, data
	s.render(w, http.StatusOK, "engagement", v)
	return nil
}

// plainView is the frame of a page without the filter.
func (a *session) plainView(nav string) (view, error) {
	footer, err := a.footer()
	return view{Lang: a.lang, Speaks: a.speaks, Menu: menuWith(a.lang, a.catalog, nav, nil), Links: linksWith(nil), Footer: footer}, err
}

func (a *session) engagementData(one row) (engagementData, error) {
	id := one.text("engagement")
	d := engagementData{
		Summary: one.text("summary"), Planned: one.text("status") == "planned",
		Status: a.say(chart.Title(one.text("status"))), Kind: a.say(chart.Title(one.text("kind"))),
	}
	people, err := a.askAbout("engagement-people", "engagement", id)
	if err != nil {
		return d, err
	}
	d.Facts = a.factsOf(one, rowsOf(people))
	if d.Releases, err = a.told(id); err != nil {
		return d, err
	}
	says := "%s report this engagement. The marked words are those that it was read from."
	if len(d.Releases) == 1 {
		says = "%s reports this engagement. The marked words are those that it was read from."
	}
	d.ToldBy = a.say(says, a.count(int64(len(d.Releases)), "releases"))
	return d, nil
}

func (a *session) factsOf(one row, people []row) []fact {
	facts := []fact{
		{"Date", []factValue{{Text: a.orNone(a.date(one.day("start_date"), one.day("end_date"))), More: a.methodSays(one)}}},
		{"Place", []factValue{{Text: joined(", ", one.text("place"), a.lang.Country(one.text("place_country"), one.text("place_country_name")))}}},
		{"Counterparts", a.persons(people, "counterpart")},
		{"Home officials", a.persons(people, "home")},
		{"Countries", linked("country", one.list("countries"), a.countryNames(one))},
		{"Organisations", linked("organization", one.list("organizations"), one.list("organizations"))},
		{"Topics", linked("topic", one.list("topics"), a.sayAll(one.list("topic_names")))},
		{"Publisher", []factValue{{Text: one.text("source_name"), Link: filterLink("source", one.text("source"))}}},
		{"Certainty", []factValue{{Text: certainty(one)}}},
	}
	var known []fact
	for _, f := range facts {
		if f.Name = a.say(f.Name); len(f.Values) > 0 && f.Values[0].Text != "" {
			known = append(known, f)
		}
	}
	return known
}

func (a *session) orNone(s string) string {
	if s == "" {
		return a.say("No date could be resolved")
	}
	return s
}

// methods say how a date was found; those of stated dates need no words.
var methods = map[string]string{
	"page-date": "the year is that of the page", "text-year": "the year comes from another date in the text",
	"ordinal": "worked out from a numbered session", "office": "worked out from who held which office",
	"neighbours": "worked out from releases with nearby numbers", "published": "the day of publication stands in",
}

func (a *session) methodSays(one row) string {
	says := a.say(methods[one.text("date_method")])
	if days := one.int("date_uncertainty"); days > 0 {
		says = joined("; ", says, a.say("may be off by %s", a.count(days, "days")))
	}
	return says
}

func certainty(one row) string {
	v, ok := one.res.Value(one.i, "confidence").(float64)
	if !ok {
		return ""
	}
	return chart.Number(v*100) + "%"
}

func (a *session) persons(people []row, side string) []factValue {
	var out []factValue
	for _, p := range people {
		if p.text("side") != side {
			continue
		}
		name, title := p.text("name"), p.text("title")
		if name == "" {
			name, title = title, ""
		}
		value := factValue{Text: name, More: joined(", ", title, joined("", a.lang.Country(p.text("country"), p.text("country_name")), p.text("organization")))}
		if id := p.text("official"); id != "" {
			value.Link = filterLink("official", id)
		}
		out = append(out, value)
	}
	return out
}

func linked(param string, values, names []string) []factValue {
	out := make([]factValue, len(values))
	for i, value := range values {
		out[i] = factValue{Text: value, Link: filterLink(param, value)}
		if i < len(names) && names[i] != "" {
			out[i].Text = names[i]
		}
	}
	return out
}

// sayAll gives messages in the reader's language.
func (a *session) sayAll(list []string) []string {
	for i := range list {
		list[i] = a.say(list[i])
	}
	return list
}

// filterLink leads to the page of a value or, where there is none, to all engagements with it.
func filterLink(param, value string) string {
	if i := slices.IndexFunc(subjects, func(s subject) bool { return s.by == param }); i >= 0 {
		return "/" + subjects[i].path + "/" + url.PathEscape(value)
	}
	return address("/engagements", url.Values{param: {value}})
}

// told gathers, for each release of the engagement, the points that hold evidence.
func (a *session) told(id string) ([]told, error) {
	releases, err := a.askAbout("engagement-releases", "engagement", id)
	if err != nil {
		return nil, err
	}
	evidence, err := a.askAbout("engagement-evidence", "engagement", id)
	if err != nil {
		return nil, err
	}
	var out []told
	for _, r := range rowsOf(releases) {
		t := a.newTold(r, id)
		if t.Sentences, err = a.sentences(r, evidence); err != nil {
			return nil, err
		}
		out = append(out, t)
	}
	return out, nil
}

func (a *session) newTold(r row, engagement string) told {
	t := told{Title: r.text("title"), Link: evidenceLink(r.text("release"), engagement)}
	if t.Title == "" {
		t.Title = a.say("Untitled release %s", r.text("release"))
	}
	if isWeb(r.text("url")) {
		t.URL = r.text("url")
	}
	if day := r.day("published"); !day.IsZero() {
		t.Facts = a.say("Published %s", a.day(day))
	}
	t.Facts = joined(" · ", t.Facts, a.say("tells it as "+r.text("status")), a.date(r.day("start_date"), r.day("end_date")))
	return t
}

// evidenceLink leads to the first word of a release that the engagement was read from.
func evidenceLink(release, engagement string) string {
	return address("/releases/"+url.PathEscape(release), url.Values{"engagement": {engagement}}) + "#evidence"
}

// sentences cuts the points of a release that hold evidence of its report.
func (a *session) sentences(r row, evidence analytics.Result) ([]sentence, error) {
	clues := map[int64][]clue{}
	for _, e := range rowsOf(evidence) {
		if e.text("report") == r.text("report") {
			clues[e.int("point")] = append(clues[e.int("point")], newClue(e))
		}
	}
	if len(clues) == 0 {
		return nil, nil
	}
	text, points, err := a.textOf(r.text("release"))
	if err != nil {
		return nil, err
	}
	var out []sentence
	for _, p := range points {
		if found := clues[p.int("point")]; found != nil {
			out = append(out, sentence{cutPieces(text, int(p.int("start_byte")), int(p.int("end_byte")), found)})
		}
	}
	return out, nil
}

func newClue(e row) clue {
	return clue{Start: int(e.int("start_byte")), End: int(e.int("end_byte")), Field: e.text("field"), Value: e.text("value")}
}

// textOf is the text of a release and its points.
func (a *session) textOf(release string) (string, []row, error) {
	one, err := a.askOne("release", "release", release)
	if err != nil {
		return "", nil, err
	}
	points, err := a.askAbout("release-points", "release", release)
	return one.text("text"), rowsOf(points), err
}
