package dashboard

import (
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
	Where          string // "in Vienna, Austria": of which place alone; "" for all
	Entries        []entry
	Search         string
	Sorts          []option
	Hidden         []hidden
	Previous, Next string
	CSV, JSON      string
}

// listAsk is what the address of the list asks besides the filter.
type listAsk struct {
	search, sort        string
	place, placeCountry string // a city, and a country that something took place in
	page                int64  // from 1
}

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
	if where := a.where(ask); where != "" {
		anywhere := ask
		anywhere.place, anywhere.placeCountry = "", ""
		data.Where = a.say("in %s", where)
		v.Filter.Chips = append(v.Filter.Chips, chip{Name: capitalised(data.Where), Link: address("/engagements", a.shown.Values(), anywhere.values())})
	}
	if err == nil && data.Total == 0 && ask.search == "" && data.Where == "" {
		err = a.waysOut(v.Filter)
	}
	if err != nil {
		return err
	}
	v.Data = data
	v.Title = a.say("Engagements")
	s.render(w, http.StatusOK, "engagements", v)
	return nil
}

func parseListAsk(values url.Values) (listAsk, error) {
	ask := listAsk{search: values.Get("search"), sort: values.Get("sort"), place: values.Get("place"), placeCountry: values.Get("place_country"), page: 1}
	if text := values.Get("page"); text != "" {
		page, err := strconv.ParseInt(text, 10, 32)
		if err != nil || page < 1 {
			return ask, &analytics.ParamError{Param: "page", Message: strconv.Quote(text) + " is no page; pages count from 1"}
		}
		ask.page = page
	}
	return ask, nil
}

// values are the parameters that stay when the filter changes: all but the page.
func (l listAsk) values() url.Values {
	values := url.Values{}
	for name, value := range map[string]string{"search": l.search, "sort": l.sort, "place": l.place, "place_country": l.placeCountry} {
		if value != "" {
			values.Set(name, value)
		}
	}
	return values
}

// where is the place asked for, in words; "" for any.
func (a *session) where(ask listAsk) string {
	country, _, err := a.named("country", ask.placeCountry)
	if err != nil { // a code that no engagement has
		country = ask.placeCountry
	}
	return joined(", ", ask.place, country)
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
	for _, h := range []hidden{{"place", ask.place}, {"place_country", ask.placeCountry}} {
		if h.Value != "" {
			d.Hidden = append(d.Hidden, h)
		}
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
