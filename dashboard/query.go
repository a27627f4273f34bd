package dashboard

import (
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/queries"
)

// queryData is what the page "query" shows.
type queryData struct {
	Section, Title, Question string
	Panel                    panel
	Says                     string
	Empty                    bool     // the filters leave nothing
	Idle                     []string // filters that are set and mean nothing to it
	Columns                  []head
	SQL, Command             string
	Action, Missing          string // what is missing before it can be asked
	Inputs                   []input
}

type input struct{ Name, Label, Type string }

// question is a query with its arguments, as an address asks it.
type question struct {
	query queries.Query
	args  analytics.Args // those that are no filter
	view  string         // another look at the result: "change"; "" for its own
}

// question reads which query the address asks, and with what. Parameters of the filter that the query does not know
// are passed over, so that a filter can be taken from page to page; others are an error.
func (s *server) question(r *http.Request) (question, error) {
	name, err := pathValue(r, "name")
	if err != nil {
		return question{}, err
	}
	q, err := found(s.catalog(), name)
	if err != nil {
		return question{}, err
	}
	values := r.URL.Query()
	for _, name := range append(analytics.FilterNames(), "scheme", "embed", "lang") {
		values.Del(name)
	}
	view := values.Get("view")
	if view != "" && view != "change" {
		return question{}, analytics.ParamErrorf("view", "%q is none; there is change", view)
	}
	values.Del("view")
	args, err := analytics.Bind(q, values)
	return question{q, args, view}, err
}

// missing are the parameters that must be given and are not.
func (q question) missing(f analytics.Filter) []queries.Param {
	have := f.Args(q.query)
	var out []queries.Param
	for _, p := range q.query.Params {
		if p.Required && have[p.Name] == nil && q.args[p.Name] == nil {
			out = append(out, p)
		}
	}
	return out
}

// filtered says whether the query knows any of the filter.
func (q question) filtered() bool {
	return slices.ContainsFunc(analytics.FilterNames(), func(name string) bool { return known(q.query, name) })
}

func (s *server) query(w http.ResponseWriter, r *http.Request) error {
	asked, err := s.question(r)
	if err != nil {
		return err
	}
	a, done, err := s.begin(r)
	if err != nil {
		return err
	}
	defer done()
	a.misnamed = nil // a question takes no parameters but its own
	idle, err := a.idle(asked.query)
	if err != nil {
		return err
	}
	path := "/q/" + asked.query.Name
	nav := "questions"
	if asked.query.Own {
		nav = asked.query.Name
	}
	v, err := a.viewOf(asked, nav, path)
	if err != nil {
		return err
	}
	data, err := a.queryData(asked, path)
	if err != nil {
		return err
	}
	if _, counted := asked.query.Param("country"); counted && data.Missing == "" && len(data.Panel.Table.Rows) == 0 && len(v.Filter.Chips) > 0 {
		data.Empty = true
		if err := a.waysOut(v.Filter); err != nil {
			return err
		}
	}
	data.Idle = idle
	v.Title, v.Data, v.Charts = a.say(asked.query.Title), data, data.Panel.Chart != ""
	page := "query"
	if isEmbedded(r) {
		page, v.Frame = "embed", "embedded"
	}
	s.render(w, http.StatusOK, page, v)
	return nil
}

// narrow leaves of the session's filter what the query knows.
func (a *session) narrow(q queries.Query) {
	a.about, a.shown, a.filter = &q, a.shown.KnownTo(q), a.filter.KnownTo(q)
	if analytics.ComparesItself(q) {
		a.without = append(a.without, "compare", "measure")
	}
}

// viewOf is the frame of a question's page. Its filter is what the query knows of the view; the rest of the view stays in the
// addresses, so that other pages have it again.
func (a *session) viewOf(asked question, nav, path string) (view, error) {
	asWas := *a
	a.narrow(asked.query)
	extra := extraValues(asked)
	kept := a.shown.Values()
	for name, values := range asWas.shown.Values() {
		if kept.Get(name) == "" {
			extra[name] = values
		}
	}
	v, err := a.view(nav, path, extra)
	v.Menu, v.Links = menuWith(a.lang, a.catalog, nav, asWas.shown.Values()), linksWith(asWas.filter.Values())
	if !asked.filtered() {
		v.Filter = nil
	}
	return v, err
}

func extraValues(asked question) url.Values {
	values := url.Values{}
	for name, value := range asked.args {
		values.Set(name, argText(value))
	}
	if asked.view != "" {
		values.Set("view", asked.view)
	}
	return values
}

func (a *session) queryData(asked question, path string) (queryData, error) {
	q := asked.query
	d := queryData{Section: a.say(q.Section), Title: a.say(q.Title), Question: a.say(q.Question), SQL: q.SQL, Action: path}
	for _, c := range q.Columns {
		d.Columns = append(d.Columns, head{Name: a.say(heading(c.Name)), Help: a.say(capitalised(c.Description))})
	}
	d.Command = command(q, a.args(q, asked.args))
	if missing := asked.missing(a.filter); len(missing) > 0 {
		d.Missing = a.say("This question is about one period or one thing. Say which.")
		for _, p := range missing {
			d.Inputs = append(d.Inputs, a.newInput(p))
		}
		return d, nil
	}
	var err error
	d.Panel, err = a.panel(panelSpec{id: "result", query: q.Name, more: asked.args, view: asked.view})
	if err != nil {
		return d, err
	}
	d.Says = a.count(int64(len(d.Panel.Table.Rows)), "rows") + "."
	if d.Panel.Table.Cut != "" {
		d.Says = d.Panel.Table.Cut + " " + a.say("The files have all.")
		d.Panel.Table.Cut = ""
	}
	return d, nil
}

func (a *session) newInput(p queries.Param) input {
	kind := map[queries.Type]string{queries.Date: "date", queries.BigInt: "number", queries.Double: "number"}[p.Type]
	if kind == "" {
		kind = "text"
	}
	return input{p.Name, a.say(capitalised(p.Description)), kind}
}

// command is the same question on the command line.
func command(q queries.Query, args analytics.Args) string {
	words := []string{"demarche", "query"}
	if q.Own {
		words = append(words, "--queries", "DIR")
	}
	words = append(words, q.Name)
	for _, param := range slices.Sorted(maps.Keys(args)) {
		if value := args[param]; value != nil {
			words = append(words, "--param", shellWord(param+"="+argText(value)))
		}
	}
	return strings.Join(words, " ")
}

func sortedNames(values url.Values) []string {
	names := make([]string, 0, len(values))
	for name := range values {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// questionSection is a part of the list of questions.
type questionSection struct {
	Name      string
	Questions []struct{ Title, Question, Link string }
}

// qualitySection is the section of the catalog that is about the store as a whole.
const qualitySection = "Data quality"

// questions lists the catalog. The questions that pages ask about one thing are left out, as nobody asks them by hand.
func (s *server) questions(w http.ResponseWriter, r *http.Request) error {
	filter, err := analytics.ParseFilter(r.URL.Query())
	if err != nil {
		return err
	}
	values := filter.Values()
	v := s.bare(r, "questions", "Questions")
	v.Menu, v.Links = s.menu(v.Lang, "questions", values), linksWith(values)
	var sections []questionSection
	for _, section := range s.catalog().Sections() {
		out := questionSection{Name: v.Lang.Say(section.Name)}
		for _, q := range section.Queries {
			if _, filtered := q.Param("country"); filtered || section.Name == qualitySection {
				link := address("/q/"+q.Name, values)
				out.Questions = append(out.Questions, struct{ Title, Question, Link string }{v.Lang.Say(q.Title), v.Lang.Say(q.Question), link})
			}
		}
		if len(out.Questions) > 0 {
			sections = append(sections, out)
		}
	}
	v.Data = sections
	s.render(w, http.StatusOK, "questions", v)
	return nil
}
