package dashboard

import (
	"cmp"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strconv"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/dashboard/chart"
)

// pageRows is how many engagements a page of the list has.
const pageRows = 50

// listData is what the page "engagements" shows.
type listData struct {
	Total          int64
	Says, Range    string
	Where          string // "in Vienna, Austria", "as counterpart": what is picked besides the filter; "" for nothing
	Entries        []entry
	Search         string
	Sorts          []option
	Hidden         []hidden
	Previous, Next string
	CSV, JSON      string
}

// listAsk is what the address of the list asks besides the filter.
type listAsk struct {
	search, sort string
	page         int64      // from 1
	narrow       url.Values // what marks of charts pick besides the filter: a place, a side, whom somebody met
}

// narrowing are the parameters of the list that marks of charts set.
var narrowing = []string{"place", "place_country", sideName, "met"}

func (s *server) engagements(w http.ResponseWriter, r *http.Request) error {
	ask, err := parseListAsk(r.URL.Query())
	if err != nil {
		return err
	}
	a, done, err := s.begin(r)
	if err != nil {
		return err
	}
	defer done()
	v, err := a.view("engagements", "/engagements", ask.values())
	if err != nil {
		return err
	}
	data, err := a.listData(ask)
	for _, n := range a.narrowed(ask) {
		data.Where = joined(", ", data.Where, n.text)
		v.Filter.Chips = append(v.Filter.Chips, chip{Name: capitalised(n.text), Link: address("/engagements", a.shown.Values(), ask.wider(n).values())})
	}
	if err == nil && data.Total == 0 {
		err = a.listWays(v.Filter, ask)
	}
	if err != nil {
		return err
	}
	v.Data = data
	v.Title = a.say("Engagements")
	s.render(w, http.StatusOK, "engagements", v)
	return nil
}

// parseListAsk reads what a list is asked; many write q for search, as search engines do.
func parseListAsk(values url.Values) (listAsk, error) {
	ask := listAsk{search: cmp.Or(values.Get("search"), values.Get("q")), sort: values.Get("sort"), page: 1, narrow: url.Values{}}
	for _, name := range narrowing {
		if value := values.Get(name); value != "" {
			ask.narrow.Set(name, value)
		}
	}
	if text := values.Get("page"); text != "" {
		page, err := strconv.ParseInt(text, 10, 32)
		if err != nil || page < 1 {
			return ask, analytics.ParamErrorf("page", "%q is no page; pages count from 1", text)
		}
		ask.page = page
	}
	return ask, nil
}

// values are the parameters that stay when the filter changes: all but the page.
func (l listAsk) values() url.Values {
	values := url.Values{}
	for name, value := range map[string]string{"search": l.search, "sort": l.sort} {
		if value != "" {
			values.Set(name, value)
		}
	}
	maps.Copy(values, l.narrow)
	return values
}

// narrowed says in words what is picked besides the filter, with the parameters that each part of it has.
func (a *session) narrowed(ask listAsk) (out []narrowedTo) {
	add := func(text string, params ...string) { out = append(out, narrowedTo{text, params}) }
	if place, code := ask.narrow.Get("place"), ask.narrow.Get("place_country"); place+code != "" {
		country, _, err := a.named("country", code)
		if err != nil { // a code that no engagement has
			country = code
		}
		add(a.say("in %s", joined(", ", place, country)), "place", "place_country")
	}
	switch ask.narrow.Get(sideName) {
	case "home":
		add(a.say("on the home side"), sideName)
	case "counterpart":
		add(a.say("as counterpart"), sideName)
	}
	if id := ask.narrow.Get("met"); id != "" {
		name, _, err := a.named("official", id)
		if err != nil {
			name = id
		}
		add(a.say("meeting %s", name), "met")
	}
	return out
}

// narrowedTo is a part of what a list is narrowed to.
type narrowedTo struct {
	text   string
	params []string
}

func (a *session) listData(ask listAsk) (listData, error) {
	args := analytics.Args{"limit": int64(pageRows), "offset": (ask.page - 1) * pageRows}
	for name, value := range ask.values() {
		args[name] = value[0]
	}
	_, res, err := a.ask("engagements-list", args)
	if err != nil {
		return listData{}, err
	}
	d := listData{Entries: a.entries(res), Search: ask.search, Sorts: a.sorts(ask.sort)}
	filter := a.filter.Values()
	for _, name := range slices.Sorted(maps.Keys(filter)) {
		d.Hidden = append(d.Hidden, hidden{name, filter.Get(name)})
	}
	for _, name := range sortedNames(ask.narrow) {
		d.Hidden = append(d.Hidden, hidden{name, ask.narrow.Get(name)})
	}
	if len(res.Rows) == 0 {
		return d, nil
	}
	d.Total = row{res, 0}.int("total")
	d.Says = a.say("%s. Each is counted once, however many releases report it.", a.count(d.Total, "engagements"))
	a.paging(&d, ask, int64(len(res.Rows)))
	return d, nil
}

func (a *session) paging(d *listData, ask listAsk, here int64) {
	first := (ask.page-1)*pageRows + 1
	d.Range = a.say("%s–%s of %s", chart.Number(float64(first)), chart.Number(float64(first+here-1)), chart.Number(float64(d.Total)))
	values := a.filter.Values()
	at := func(page int64) string {
		return address("/engagements", values, ask.values(), url.Values{"page": {strconv.FormatInt(page, 10)}})
	}
	if ask.page > 1 {
		d.Previous = at(ask.page - 1)
	}
	if first+here-1 < d.Total {
		d.Next = at(ask.page + 1)
	}
	for _, name := range []string{"granularity", "compare", "measure"} {
		values.Del(name) // they change nothing in a list
	}
	all := url.Values{"limit": {strconv.FormatInt(d.Total, 10)}}
	d.CSV = address("/q/engagements-list.csv", values, ask.values(), all)
	d.JSON = address("/q/engagements-list.json", values, ask.values(), all)
}

func (a *session) sorts(chosen string) []option {
	return []option{
		{Value: "", Name: a.say("Latest first"), Chosen: chosen == "" || chosen == "latest"},
		{Value: "earliest", Name: a.say("Earliest first"), Chosen: chosen == "earliest"},
		{Value: "reported", Name: a.say("Most reported first"), Chosen: chosen == "reported"},
	}
}
