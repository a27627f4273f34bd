package dashboard

import (
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/demarche/demarche/analytics"
)

// mostCompared is how many things can stand side by side and still be told apart.
const mostCompared = 5

// compareData is what the page "compare" shows.
type compareData struct {
	Kinds   []option // what can be compared
	By      string
	Slots   []compareSlot
	Hidden  []hidden
	Panels  []panel
	Columns []compareColumn
	Empty   bool // none of them has engagements in the view
}

type hidden struct{ Name, Value string }

// compareSlot is one field of the form.
type compareSlot struct {
	Label   string
	Options []option
}

// compareColumn is one of the things compared.
type compareColumn struct {
	Name, Link string
	Figures    []figure
	Tops       []fact
}

// compareAsk is what the address of the page asks besides the filter.
type compareAsk struct {
	subject subject
	items   []string
}

func parseCompare(values url.Values) (compareAsk, error) {
	by := values.Get("by")
	if by == "" {
		by = "country"
	}
	i := slices.IndexFunc(subjects, func(s subject) bool { return s.by == by })
	if i < 0 {
		return compareAsk{}, analytics.ParamErrorf("by", "%q is none of %s", by, "country, official, topic, organization")
	}
	ask := compareAsk{subject: subjects[i]}
	for _, text := range values["item"] {
		for item := range strings.SplitSeq(text, ",") {
			if item = strings.TrimSpace(item); item != "" && !slices.Contains(ask.items, item) {
				ask.items = append(ask.items, item)
			}
		}
	}
	if len(ask.items) > mostCompared {
		return ask, analytics.ParamErrorf("item", "it has %d values; at most %d can be compared", len(ask.items), mostCompared)
	}
	return ask, nil
}

func (c compareAsk) values() url.Values {
	values := url.Values{"by": {c.subject.by}}
	if len(c.items) > 0 {
		values.Set("item", strings.Join(c.items, ","))
	}
	return values
}

func (s *server) compare(w http.ResponseWriter, r *http.Request) error {
	ask, err := parseCompare(r.URL.Query())
	if err != nil {
		return err
	}
	a, done, err := s.begin(r)
	if err != nil {
		return err
	}
	defer done()
	v, err := a.view("compare", "/compare", ask.values())
	if err != nil {
		return err
	}
	data, err := a.compareData(ask, v.Filter)
	if err == nil && data.Empty {
		err = a.compareWays(v.Filter, ask)
	}
	if err != nil {
		return err
	}
	v.Title, v.Charts, v.Data = a.say("Compare"), len(data.Panels) > 0, data
	s.render(w, http.StatusOK, "compare", v)
	return nil
}

func (a *session) compareData(ask compareAsk, f *filterView) (data compareData, err error) {
	data.By = ask.subject.by
	for _, s := range subjects {
		data.Kinds = append(data.Kinds, option{Value: address("/compare", a.filter.Values(), url.Values{"by": {s.by}}), Name: a.say(plurally(s)), Chosen: s.by == data.By})
	}
	values := a.filter.Values()
	for _, name := range sortedNames(values) {
		data.Hidden = append(data.Hidden, hidden{name, values.Get(name)})
	}
	data.Slots = a.slots(ask, f)
	if len(ask.items) == 0 {
		return data, nil
	}
	lines := panelSpec{id: "lines", query: "compare", title: "Engagements over time", more: analytics.Args{"by": data.By, "item": ask.items}}
	data.Columns = make([]compareColumn, len(ask.items))
	err = together(
		func() (err error) { data.Panels, err = a.panels([]panelSpec{lines}); return err },
		func() error {
			return each(len(ask.items), func(i int) (err error) {
				data.Columns[i], err = a.compareColumn(ask.subject, ask.items[i])
				return err
			})
		},
	)
	data.Empty = err == nil && len(data.Panels) > 0 && len(data.Panels[0].Table.Rows) == 0
	return data, err
}

// compareWays finds which filters to drop where nothing that is compared has engagements.
func (a *session) compareWays(v *filterView, ask compareAsk) error {
	count := func(b *session, _ listAsk) (n int64, err error) {
		for _, item := range ask.items {
			one := *b
			*ask.subject.list(&one.filter) = []string{item}
			found, err := one.total()
			if err != nil {
				return 0, err
			}
			n += found
		}
		return n, nil
	}
	return a.openWays(emptied{view: v, drops: a.filterDrops(v), unit: "engagements", count: count})
}

func plurally(s subject) string {
	if s.by == "country" {
		return "Countries"
	}
	return s.one + "s"
}

// slots are the fields of the form: one for each thing that can be compared.
func (a *session) slots(ask compareAsk, f *filterView) []compareSlot {
	i := slices.IndexFunc(f.Fields, func(f field) bool { return f.Param == ask.subject.by })
	out := make([]compareSlot, mostCompared)
	for n := range out {
		out[n].Label = a.say(ask.subject.one) + " " + strconv.Itoa(n+1)
		for _, o := range f.Fields[i].Options {
			o.Chosen = n < len(ask.items) && ask.items[n] == o.Value
			out[n].Options = append(out[n].Options, o)
		}
		if n < len(ask.items) && !slices.ContainsFunc(out[n].Options, func(o option) bool { return o.Chosen }) {
			out[n].Options = append(out[n].Options, option{Value: ask.items[n], Name: ask.items[n], Chosen: true})
		}
	}
	return out
}

// tops are the rankings of which each column names the first. What is compared is not ranked itself; only has the one kind of
// thing that a ranking is made for.
var tops = []struct {
	title, query, by, only string
	args                   analytics.Args
}{
	{"Countries", "by-country", "country", "", nil},
	{"Topics", "by-topic", "topic", "", nil},
	{"Home officials", "by-official", "official", "", analytics.Args{"side": "home"}},
	{"Counterparts", "by-official", "official", "", analytics.Args{"side": "counterpart"}},
	{"Whom they met", "official-met", "official", "official", nil},
}

func (a *session) compareColumn(kind subject, item string) (compareColumn, error) {
	b := *a
	*kind.list(&b.filter) = []string{item}
	name, _, err := b.named(kind.by, item)
	if err != nil {
		return compareColumn{}, err
	}
	c := compareColumn{Name: name, Link: b.subjectLink(kind.by, item)}
	ranks := make([]fact, len(tops))
	err = together(
		func() (err error) { c.Figures, _, err = b.figures(countEngagements); return err },
		func() (err error) { c.Tops, err = b.facts(kind, item); return err },
		func() error {
			return each(len(tops), func(i int) (err error) {
				if top := tops[i]; top.only == kind.by || top.only == "" && top.by != kind.by {
					ranks[i], err = b.top(i)
				}
				return err
			})
		},
	)
	for _, f := range ranks {
		if len(f.Values) > 0 {
			c.Tops = append(c.Tops, f)
		}
	}
	return c, err
}

// top is the first few of a ranking.
func (a *session) top(i int) (fact, error) {
	top := tops[i]
	q, res, err := a.ask(top.query, top.args.With("limit", int64(3)))
	if err != nil {
		return fact{}, err
	}
	f := fact{Name: a.say(top.title)}
	for _, r := range rowsOf(a.local(q, res)) {
		f.Values = append(f.Values, factValue{Text: r.text("name"), Link: a.subjectLink(top.by, r.text(top.by)), More: a.count(r.int("engagements"), "engagements")})
	}
	return f, nil
}
