package dashboard

import (
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/dashboard/chart"
)

// releaseData is what the page "release" shows.
type releaseData struct {
	Title, Source, Facts, URL, Language string
	Warnings                            []string
	Points                              []point
	Engagements                         []toldHere
	ShowAll                             string // address with the words of all engagements marked; "" where they are
	Legend                              []legendEntry
	Values                              []valueRead
	Search                              string // what was searched for, where the text has it
	Found                               string // address of the releases that have it
}

// point is one part of the text, cut at its marks.
type point struct {
	Class  string // its kind
	Lead   string // number or bullet as printed
	Pieces []piece
}

// toldHere is an engagement that the release reports.
type toldHere struct {
	Summary, Facts, Link, Marked string
	Current                      bool
}

type legendEntry struct{ Field, Name string }

type valueRead struct{ Field, Value, Words string }

// fields are the fields of evidence in the order of the legend, with their names.
var fields = []legendEntry{
	{"kind", "Kind"}, {"status", "Status"}, {"date", "Date"}, {"place", "Place"}, {"home", "Home official"},
	{"counterpart", "Counterpart"}, {"country", "Country"}, {"organization", "Organisation"}, {"topic", "Topic"},
}

var errNoRelease = failed(http.StatusNotFound, "There is no such release", "The newest snapshot has no release of this name.")

func (s *server) release(w http.ResponseWriter, r *http.Request) error {
	id, err := pathValue(r, "id")
	if err != nil {
		return err
	}
	a, done, err := s.begin(r)
	if err != nil {
		return err
	}
	defer done()
	a.ahead("release", id, "release", "release-engagements", "release-evidence", "release-points")
	one, err := a.askOne("release", "release", id)
	if errors.Is(err, errEmpty) {
		return errNoRelease
	}
	if err != nil {
		return err
	}
	v, err := a.plainView("releases")
	if err != nil {
		return err
	}
	data, err := a.releaseData(one, r.URL.Query().Get("engagement"), strings.TrimSpace(r.URL.Query().Get("search")))
	if err != nil {
		return err
	}
	v.Title, v.Data = data.Title, data
	v.Korean = strings.HasPrefix(data.Language, "ko")
	s.render(w, http.StatusOK, "release", v)
	return nil
}

// releaseData marks the words that the chosen engagement was read from, or those of all where none is chosen, and the
// words that were searched for.
func (a *session) releaseData(one row, chosen, search string) (releaseData, error) {
	id := one.text("release")
	d := releaseData{
		Title: one.text("title"), Source: one.text("source_name"), Language: one.text("language"), Facts: a.releaseFacts(one),
		Warnings: a.warnings(one),
	}
	if d.Title == "" {
		d.Title = a.say("Untitled release %s", id)
	}
	if d.Source == "" {
		d.Source = one.text("source")
	}
	if isWeb(one.text("url")) {
		d.URL = one.text("url")
	}
	engagements, err := a.askAbout("release-engagements", "release", id)
	if err != nil {
		return d, err
	}
	if d.Engagements = a.toldIn(rowsOf(engagements), id, chosen, search); !slices.ContainsFunc(d.Engagements, func(t toldHere) bool { return t.Current }) {
		chosen = ""
	}
	if chosen != "" && len(d.Engagements) > 1 {
		d.ShowAll = searchedRelease(id, search)
	}
	evidence, err := a.askAbout("release-evidence", "release", id)
	if err != nil {
		return d, err
	}
	var shownEvidence []row
	for _, e := range rowsOf(evidence) {
		if chosen == "" || e.text("engagement") == chosen {
			shownEvidence = append(shownEvidence, e)
		}
	}
	points, err := a.askAbout("release-points", "release", id)
	if err != nil {
		return d, err
	}
	searched := searchedClues(one.text("text"), search)
	if len(searched) > 0 {
		d.Search, d.Found = shortSearch(search), address("/releases", url.Values{"search": {search}})
	}
	d.Points = marked(one.text("text"), rowsOf(points), shownEvidence, searched)
	topics, err := a.askAll("topics-in-use")
	if err != nil {
		return d, err
	}
	countries, err := a.askAll("countries-in-use")
	if err != nil {
		return d, err
	}
	d.Legend, d.Values = a.readValues(shownEvidence, named{namesOf(topics, "topic"), namesOf(countries, "country")})
	return d, nil
}

func (a *session) releaseFacts(one row) string {
	published := a.say("The page shows no date")
	if day := one.day("published"); !day.IsZero() {
		published = a.say("Published %s", a.day(day))
	}
	reference := one.text("reference")
	if reference != "" {
		reference = a.say("No. %s", reference)
	}
	return joined(" · ", published, a.say(chart.Title(one.text("category"))), reference)
}

func (a *session) warnings(one row) []string {
	var out []string
	if one.yes("unofficial_translation") {
		out = append(out, a.say("The page says that this is an unofficial translation."))
	}
	if one.yes("truncated") {
		out = append(out, a.say("The text of the page stops in mid-sentence."))
	}
	return out
}

func (a *session) toldIn(rows []row, release, chosen, search string) []toldHere {
	var out []toldHere
	for _, r := range rows {
		id := r.text("engagement")
		out = append(out, toldHere{
			Summary: r.text("summary"), Link: "/engagements/" + url.PathEscape(id), Marked: keepSearch(evidenceLink(release, id), search), Current: id == chosen,
			Facts: joined(" · ", a.say(chart.Title(r.text("kind"))), a.say(chart.Title(r.text("status"))), a.date(r.day("start_date"), r.day("end_date"))),
		})
	}
	return out
}

// marked cuts the text into its points and the points at their evidence and at what was searched for. Text between points, of which a page may
// have some, is left out as it is furniture of numbers and bullets.
func marked(text string, points, evidence []row, searched []clue) []point {
	clues := make([]clue, len(evidence), len(evidence)+len(searched))
	for i, e := range evidence {
		clues[i] = newClue(e)
	}
	clues = append(clues, searched...)
	out := make([]point, len(points))
	first, found := true, true
	for i, p := range points {
		out[i] = point{Class: p.text("kind"), Lead: lead(p), Pieces: cutPieces(text, int(p.int("start_byte")), int(p.int("end_byte")), clues)}
		for j := range out[i].Pieces {
			p := &out[i].Pieces[j]
			if found && p.Searched() {
				p.Found, found = true, false
			} else if first && p.Field() != "" {
				p.First, first = true, false
			}
		}
	}
	return out
}

func lead(p row) string {
	if n := p.text("number"); n != "" {
		return n + "."
	}
	return p.text("marker")
}

// named are display names by identifier.
type named struct{ topics, countries map[string]string }

// readValues lists what was read, each value once with all its words, and the fields that occur.
func (a *session) readValues(evidence []row, names named) ([]legendEntry, []valueRead) {
	var legend []legendEntry
	var values []valueRead
	for _, f := range fields {
		found := false
		for _, e := range evidence {
			if e.text("field") != f.Field {
				continue
			}
			found = true
			values = addValue(values, valueRead{a.say(f.Name), a.valueSays(f.Field, e.text("value"), names), e.text("words")})
		}
		if found {
			legend = append(legend, legendEntry{f.Field, a.say(f.Name)})
		}
	}
	return legend, values
}

// namesOf are the display names of a query that lists choices, by value.
func namesOf(res analytics.Result, column string) map[string]string {
	names := map[string]string{}
	for _, r := range rowsOf(res) {
		names[r.text(column)] = r.text("name")
	}
	return names
}

// valueSays writes the value of a field for people.
func (a *session) valueSays(field, value string, names named) string {
	switch field {
	case "topic":
		if name := names.topics[value]; name != "" {
			return a.say(name)
		}
	case "country", "place": // a place without a city is its country
		if name := names.countries[value]; name != "" {
			return a.lang.Country(value, name)
		}
	case "kind", "status":
		return a.say(chart.Title(value))
	case "date":
		if day, err := time.Parse(isoDay, value); err == nil {
			return a.day(day)
		}
	}
	return value
}

func addValue(values []valueRead, v valueRead) []valueRead {
	i := slices.IndexFunc(values, func(o valueRead) bool { return o.Field == v.Field && o.Value == v.Value })
	if i < 0 {
		return append(values, v)
	}
	if v.Words != "" && !slices.Contains(strings.Split(values[i].Words, "; "), v.Words) {
		values[i].Words = joined("; ", values[i].Words, v.Words)
	}
	return values
}
