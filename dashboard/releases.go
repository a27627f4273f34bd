package dashboard

import (
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/dashboard/chart"
	"github.com/demarche/demarche/data/words"
)

// foundRows is how many releases a page of the search has. Each has its text read for the words around the hits.
const foundRows = 25

// releasesData is what the page "releases" shows.
type releasesData struct {
	Heading, Says, Range string
	Search               string
	Named                []namedPage // what the search names
	Total                int64
	Fault                string // what is wrong with the search; "" for nothing
	Hidden               []hidden
	Found                []foundRelease
	First                string // address of the first page, where there is none of this number
	Previous, Next       string
	CSV, JSON            string
}

// foundRelease is a release in the list.
type foundRelease struct {
	Link, Title, Language, Facts string
	Day, ISO                     string
	WorkedOut                    bool // the day is that of what it reports, as the page shows none
	Snippet                      []snippetPart
}

func (s *server) releases(w http.ResponseWriter, r *http.Request) error {
	ask, err := parseListAsk(r.URL.Query())
	if err != nil {
		return err
	}
	ask = listAsk{search: strings.TrimSpace(ask.search), page: ask.page}
	a, done, err := s.begin(r)
	if err != nil {
		return err
	}
	defer done()
	v, err := a.plainView("releases")
	if err != nil {
		return err
	}
	v.Menu, v.Links = menuWith(a.lang, a.catalog, "releases", a.shown.Values()), linksWith(a.filter.Values())
	if v.Filter, err = a.releasesFilter(ask); err != nil {
		return err
	}
	status := http.StatusOK
	data, err := a.releasesData(ask)
	var wrong *analytics.ParamError
	if errors.As(err, &wrong) && wrong.Param == "search" {
		status, data.Heading, data.Fault = http.StatusBadRequest, a.say("Releases"), a.say("This cannot be searched for: %s.", a.say(wrong.Form, wrong.Args...))
	} else if err == nil && len(data.Found) == 0 && ask.page == 1 {
		err = a.releasesWaysOut(v.Filter, ask.search)
	}
	if err == nil && status == http.StatusOK {
		data.Named, err = a.namedPages(ask.search)
	}
	if err != nil && status == http.StatusOK {
		return err
	}
	v.Title, v.Data = data.Heading, data
	s.render(w, status, "releases", v)
	return nil
}

// releasesWaysOut finds which filter to drop of a list without releases.
func (a *session) releasesWaysOut(v *filterView, search string) error {
	ask := listAsk{search: search, page: 1}
	return a.openWays(emptied{v, ask, append(a.filterDrops(v), searchDrop(search)...), "releases", func(b *session, ask listAsk) (int64, error) {
		d, err := b.releasesData(ask)
		return d.Total, err
	}})
}

// releasesData asks for one page of the releases that the search finds, or of all where there is none.
func (a *session) releasesData(ask listAsk) (releasesData, error) {
	d := releasesData{Heading: a.say("Releases"), Search: ask.search}
	if ask.page > 1 {
		d.First = a.releasesAddress(ask, 1)
	}
	for _, name := range sortedNames(a.shown.Values()) {
		d.Hidden = append(d.Hidden, hidden{name, a.shown.Values().Get(name)})
	}
	name := "releases-list"
	args := analytics.Args{"limit": int64(foundRows), "offset": (ask.page - 1) * foundRows}
	if ask.search != "" {
		name, args["search"] = searchQuery(ask.search), ask.search
		d.Heading = a.say("Releases with %s", shortSearch(ask.search))
	}
	if a.byEngagements() {
		name = "releases-of-view"
	}
	_, res, err := a.ask(name, args)
	if err != nil || len(res.Rows) == 0 {
		return d, err
	}
	total := row{res, 0}.int("total")
	d.Total = total
	if d.Says, err = a.releasesSay(ask.search, total); err != nil {
		return d, err
	}
	a.pageReleases(&d, ask, name, int64(len(res.Rows)), total)
	d.Found, err = a.found(res, ask.search)
	if slices.ContainsFunc(d.Found, func(f foundRelease) bool { return f.WorkedOut }) {
		d.Says += " " + a.say("“Worked out”: the page shows no date; this is the first day of what it reports.")
	}
	return d, err
}

// searchQuery is the query that answers a search: where no order of words is asked for, one that need not look at it.
func searchQuery(search string) string {
	phrases := words.Parse(search)
	switch {
	case !words.AreWords(phrases):
		return "release-search"
	case len(phrases) == 1:
		return "release-word"
	}
	return "release-words"
}

// found lists the rows of a page with the words around their hits.
func (a *session) found(res analytics.Result, search string) ([]foundRelease, error) {
	ids := make([]string, len(res.Rows))
	for i, r := range rowsOf(res) {
		ids[i] = r.text("release")
	}
	_, texts, err := a.ask("release-texts", analytics.Args{"release": ids})
	if err != nil {
		return nil, err
	}
	byID := map[string]string{}
	for _, r := range rowsOf(texts) {
		byID[r.text("release")] = r.text("text")
	}
	var s snippets
	phrases := words.Parse(search)
	out := make([]foundRelease, len(ids))
	for i, r := range rowsOf(res) {
		out[i] = foundRelease{
			Link: searchedRelease(ids[i], search), Title: r.text("title"), Language: r.text("language"),
			Facts:   joined(" · ", r.text("source_name"), a.count(r.int("engagements"), "engagements")),
			Snippet: s.of(byID[ids[i]], r.text("title"), phrases),
		}
		if out[i].Title == "" {
			out[i].Title = a.say("Untitled release %s", ids[i])
		}
		if day := r.day("day"); !day.IsZero() {
			out[i].Day, out[i].ISO, out[i].WorkedOut = a.day(day), day.Format(isoDay), r.null("published")
		}
	}
	return out, nil
}

// releasesSay says how many releases there are, in which order, and how many a period leaves out as they have no day.
func (a *session) releasesSay(search string, total int64) (string, error) {
	count := a.count(total, "releases")
	undated, err := a.undatedReleases()
	if err != nil {
		return "", err
	}
	all := a.shown.From.IsZero() && a.shown.To.IsZero()
	says := a.say("%s, the newest first.", count)
	switch {
	case search != "":
		says = a.say("%s. Those that say most of these words come first.", count)
	case all && undated > 0:
		says = a.say("%s, the newest first; those without a date come last.", count)
	}
	if a.byEngagements() {
		says += " " + a.say("They report engagements that the filters let pass; the period is of their own days.")
	}
	if all || undated == 0 {
		return says, nil
	}
	return joined(" ", says, a.say("No period has the %s whose day neither the page nor what it reports tells.", a.count(undated, "releases"))), nil
}

// undatedReleases counts the releases, of the publishers picked, that show no day and report nothing that has one.
func (a *session) undatedReleases() (n int64, err error) {
	_, res, err := a.ask("date-resolution", nil)
	for _, r := range rowsOf(res) {
		if r.text("dated") == "none" && (len(a.shown.Source) == 0 || slices.Contains(a.shown.Source, r.text("source"))) {
			n += r.int("releases")
		}
	}
	return n, err
}

// shortSearch is what was searched for, short enough for a heading.
func shortSearch(search string) string {
	if runes := []rune(search); len(runes) > 80 {
		return string(runes[:80]) + "…"
	}
	return search
}

func (a *session) pageReleases(d *releasesData, ask listAsk, query string, here, total int64) {
	first := (ask.page-1)*foundRows + 1
	d.Range = a.say("%s–%s of %s", chart.Number(float64(first)), chart.Number(float64(first+here-1)), chart.Number(float64(total)))
	if ask.page > 1 {
		d.Previous = a.releasesAddress(ask, ask.page-1)
	}
	if first+here-1 < total {
		d.Next = a.releasesAddress(ask, ask.page+1)
	}
	values := url.Values{"limit": {strconv.FormatInt(total, 10)}}
	d.CSV = address("/q/"+query+".csv", a.shown.Values(), ask.values(), values)
	d.JSON = address("/q/"+query+".json", a.shown.Values(), ask.values(), values)
}

func (a *session) releasesAddress(ask listAsk, page int64) string {
	values := url.Values{}
	if page > 1 {
		values.Set("page", strconv.FormatInt(page, 10))
	}
	return address("/releases", a.shown.Values(), ask.values(), values)
}
