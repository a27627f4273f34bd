package dashboard

import (
	"cmp"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/demarche/demarche/analytics"
)

// wayOut is what can be dropped so that a view which has nothing has something.
type wayOut struct {
	Name, Link string
	Without    string // how much there is without it

	n int64
}

// drop is one thing that a view may do without: its period, all values of a field, what a list is narrowed to, a search.
type drop struct {
	name string
	from func(*analytics.Filter) // nil where it is no part of the filter
	ask  func(*listAsk)          // nil where it is part of the filter
}

// emptied is a view that has nothing.
type emptied struct {
	view  *filterView
	ask   listAsk // what a list is asked besides the filter
	drops []drop
	unit  string // of what there is nothing
	count func(*session, listAsk) (int64, error)
}

// waysOut finds which filter to drop of a view without engagements.
func (a *session) waysOut(v *filterView) error {
	count := func(b *session, _ listAsk) (int64, error) { return b.total() }
	return a.openWays(emptied{view: v, drops: a.filterDrops(v), unit: "engagements", count: count})
}

// filterDrops are the filters that may be dropped, one field at a time: where several kinds are picked, each lets more pass.
func (a *session) filterDrops(v *filterView) []drop {
	var out []drop
	if period := a.period(a.shown); period != "" {
		out = append(out, drop{name: capitalised(period), from: func(f *analytics.Filter) { f.From, f.To = time.Time{}, time.Time{} }})
	}
	for _, f := range v.Fields {
		var names, values []string
		for _, o := range f.Options {
			if o.Chosen {
				names, values = append(names, o.Name), append(values, o.Value)
			}
		}
		if len(values) > 0 {
			out = append(out, drop{name: strings.Join(names, ", "), from: func(of *analytics.Filter) { *of = without(*of, f.Param, values...) }})
		}
	}
	return out
}

const (
	mostDropped = 3  // filters that are offered to be dropped together
	mostTried   = 40 // views that are counted to find which
	mostWays    = 6  // ways that are offered, those that lead to most
)

// openWays finds the fewest filters that, dropped together, lead somewhere, and all ways to do so.
func (a *session) openWays(e emptied) error {
	for size := 1; size <= mostDropped; size++ {
		sets := choose(e.drops, size)
		if len(sets) == 0 || len(sets) > mostTried {
			return nil
		}
		ways := make([]wayOut, len(sets))
		err := each(len(sets), func(i int) (err error) {
			ways[i], err = a.tryWay(e, sets[i])
			return err
		})
		if err != nil {
			return err
		}
		if ways = slices.DeleteFunc(ways, func(w wayOut) bool { return w.n == 0 }); len(ways) > mostWays {
			slices.SortStableFunc(ways, func(x, y wayOut) int { return cmp.Compare(y.n, x.n) })
			ways = ways[:mostWays]
		}
		if e.view.Ways, e.view.Together = ways, size > 1; len(ways) > 0 {
			return nil
		}
	}
	return nil
}

// tryWay counts what there is without some filters.
func (a *session) tryWay(e emptied, without []drop) (wayOut, error) {
	b := *a
	var names []string
	for _, d := range without {
		names = append(names, d.name)
		if d.from != nil {
			d.from(&b.filter)
			d.from(&b.shown)
		}
		if d.ask != nil {
			d.ask(&e.ask)
		}
	}
	if len(b.filter.Region) > 0 {
		if err := b.resolveRegions(); err != nil {
			return wayOut{}, err
		}
	}
	n, err := e.count(&b, e.ask)
	extra := e.view.extra
	if e.ask.page > 0 {
		extra = e.ask.values()
	}
	says := a.say("%s without it", a.count(n, e.unit))
	if len(without) > 1 {
		says = a.say("%s without them", a.count(n, e.unit))
	}
	return wayOut{strings.Join(names, " + "), address(e.view.Action, b.shown.Values(), extra), says, n}, err
}

// choose are the sets of so many of a list, in its order.
func choose(list []drop, size int) (out [][]drop) {
	if size == 0 {
		return [][]drop{nil}
	}
	for i := range list {
		for _, rest := range choose(list[i+1:], size-1) {
			out = append(out, append([]drop{list[i]}, rest...))
		}
	}
	return out
}

// listWays finds what to drop of a list without engagements: filters, what it is narrowed to, and what is searched for.
func (a *session) listWays(v *filterView, ask listAsk) error {
	ask.page = 1
	drops := a.filterDrops(v)
	for _, n := range a.narrowed(ask) {
		drops = append(drops, drop{name: capitalised(n.text), ask: func(of *listAsk) { *of = of.wider(n) }})
	}
	return a.openWays(emptied{v, ask, append(drops, searchDrop(ask.search)...), "engagements", func(b *session, ask listAsk) (int64, error) {
		d, err := b.listData(ask)
		return d.Total, err
	}})
}

// searchDrop lets go of what is searched for; none where nothing is.
func searchDrop(search string) []drop {
	if search == "" {
		return nil
	}
	return []drop{{name: "“" + shortSearch(search) + "”", ask: func(of *listAsk) { of.search = "" }}}
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
