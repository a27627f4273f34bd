package dashboard

import (
	"net/url"
	"strings"
	"time"

	"github.com/demarche/demarche/analytics"
)

// wayOut is what can be dropped so that a view which has nothing has something.
type wayOut struct {
	Name, Link string
	Without    string // how much there is without it

	count func() (int64, error)
}

// waysOut finds which filter to drop of a view without engagements.
func (a *session) waysOut(v *filterView) error {
	return a.openWays(v, "engagements", a.filterWays(v, (*session).total))
}

// filterWays are the filters that may be dropped, one field at a time: where several kinds are picked, each lets more pass. count
// says how much a view has.
func (a *session) filterWays(v *filterView, count func(*session) (int64, error)) []wayOut {
	way := func(name string, shown, dropped analytics.Filter) wayOut {
		return wayOut{Name: name, Link: address(v.Action, shown.Values(), v.extra), count: func() (int64, error) {
			b := *a
			b.filter, b.shown = dropped, shown
			if len(dropped.Region) > 0 {
				if err := b.resolveRegions(); err != nil {
					return 0, err
				}
			}
			return count(&b)
		}}
	}
	var out []wayOut
	if period := a.period(a.shown); period != "" {
		shown, dropped := a.shown, a.filter
		for _, f := range []*analytics.Filter{&shown, &dropped} {
			f.From, f.To = time.Time{}, time.Time{}
		}
		out = append(out, way(capitalised(period), shown, dropped))
	}
	for _, f := range v.Fields {
		var names, values []string
		for _, o := range f.Options {
			if o.Chosen {
				names, values = append(names, o.Name), append(values, o.Value)
			}
		}
		if len(values) > 0 {
			out = append(out, way(strings.Join(names, ", "), without(a.shown, f.Param, values...), without(a.filter, f.Param, values...)))
		}
	}
	return out
}

// openWays keeps those that lead somewhere.
func (a *session) openWays(v *filterView, unit string, ways []wayOut) error {
	counts := make([]int64, len(ways))
	err := each(len(ways), func(i int) (err error) {
		counts[i], err = ways[i].count()
		return err
	})
	if err != nil {
		return err
	}
	for i, n := range counts {
		if n > 0 {
			ways[i].Without = a.say("%s without it", a.count(n, unit))
			v.Ways = append(v.Ways, ways[i])
		}
	}
	return nil
}

// listWays are the filters of a list that may be dropped, and what it is narrowed to and searched for besides.
func (a *session) listWays(v *filterView, ask listAsk) []wayOut {
	of := func(ask listAsk) func(*session) (int64, error) {
		return func(b *session) (int64, error) {
			d, err := b.listData(ask)
			return d.Total, err
		}
	}
	ask.page = 1
	out := a.filterWays(v, of(ask))
	add := func(name string, wider listAsk) {
		out = append(out, wayOut{Name: name, Link: address(v.Action, a.shown.Values(), wider.values()), count: func() (int64, error) { return of(wider)(a) }})
	}
	for _, n := range a.narrowed(ask) {
		add(capitalised(n.text), ask.wider(n))
	}
	if ask.search != "" {
		wider := ask
		wider.search = ""
		add("“"+shortSearch(ask.search)+"”", wider)
	}
	return out
}

// wider is what a list is asked without something that it is narrowed to.
func (l listAsk) wider(n narrowedTo) listAsk {
	narrow := url.Values{}
	for name, values := range l.narrow {
		narrow[name] = values
	}
	for _, param := range n.params {
		narrow.Del(param)
	}
	l.narrow = narrow
	return l
}
