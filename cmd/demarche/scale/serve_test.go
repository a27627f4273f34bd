package scale

import (
	"fmt"
	"net/url"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

// choices are asked for by every page with the filter.
var choices = []string{"coverage", "countries-in-use", "officials-in-use", "topics-in-use", "organizations-in-use", "sources-in-use"}

// sizes are the numbers of releases of stores.
var sizes = []int{3_000, 30_000, 300_000}

// sitePage is what a page of the dashboard asks the catalog for, with the choices and the filter where it takes one.
type sitePage struct {
	name    string
	asks    []string
	filters bool
}

var pages = []sitePage{
	{"overview", []string{"totals", "engagements-by-month", "world-map", "by-country?limit=14", "by-official?limit=10&side=counterpart",
		"by-official?limit=10&side=home", "topic-by-month?top=14", "latest-engagements?limit=12"}, true},
	{"countries", []string{"totals", "country-by-month", "country-changes?limit=20", "by-country", "world-map", "by-organization?limit=20",
		"by-place?limit=20", "latest-engagements?limit=12"}, true},
	{"people", []string{"totals", "by-official?limit=50&side=counterpart", "by-official?limit=50&side=home", "unresolved-names?limit=50",
		"stale-terms?limit=50", "engagements-by-month"}, true},
	{"topics", []string{"totals", "by-topic", "topic-by-month", "topic-changes", "by-kind", "latest-engagements?limit=12"}, true},
	{"list", []string{"engagements-list"}, true},
	{"engagement", []string{"engagement?engagement=e%d", "engagement-people?engagement=e%d", "engagement-releases?engagement=e%d",
		"engagement-evidence?engagement=e%d"}, false},
	{"release", []string{"release?release=kr-mofa:%d", "release-points?release=kr-mofa:%d", "release-engagements?release=kr-mofa:%d",
		"release-evidence?release=kr-mofa:%d"}, false},
}

// filterNumber is a view that no other number gives: the i-th of all kinds that people look at.
func filterNumber(i int) string {
	country, topic := string([]byte{'A' + byte(i/7%7), 'A' + byte(i%26), 'X'}), fmt.Sprintf("topic-%d", i%24)
	first := fmt.Sprintf("from=2014-%02d-%02d", 1+i/28%12, 1+i%28)
	switch i % 5 {
	case 0:
		return first
	case 1:
		return first + "&to=2015-06-30"
	case 2:
		return first + "&country=" + country
	case 3:
		return first + "&topic=" + topic
	}
	return first + fmt.Sprintf("&to=2016-%02d-%02d&official=official-%d", 1+i/28%12, 1+i%28, i%3000)
}

// addresses are what a page asks for in the view of a number. A query that has no use for the filter leaves out what it does
// not take.
func (s site) addresses(b *testing.B, p sitePage, i int) []string {
	view, err := url.ParseQuery(filterNumber(i))
	if err != nil {
		b.Fatal(err)
	}
	asks := p.asks
	if p.filters {
		asks = append(choices[:len(choices):len(choices)], asks...)
	}
	var list []string
	for _, ask := range asks {
		name, rest, _ := strings.Cut(strings.ReplaceAll(ask, "%d", strconv.Itoa(i)), "?")
		values, err := url.ParseQuery(rest)
		if err != nil {
			b.Fatal(err)
		}
		q, err := s.catalog.Get(name)
		if err != nil {
			b.Fatal(err)
		}
		for _, param := range q.Params {
			if len(view[param.Name]) > 0 {
				values[param.Name] = view[param.Name]
			}
		}
		list = append(list, "/q/"+name+".json?"+values.Encode())
	}
	return list
}

// BenchmarkPageData tells how long all that a page asks for takes, one after the other, on stores of ever more releases: in
// views that were not asked for before, in those again, how many times longer than the SQL alone the first takes, and how
// much processor time, which says more than the clock on a busy machine.
func BenchmarkPageData(b *testing.B) {
	for _, releases := range sizes {
		s := newSite(b, writeStore(b, releases))
		for _, p := range pages {
			b.Run(fmt.Sprintf("%d releases/%s", releases, p.name), func(b *testing.B) {
				for _, address := range s.addresses(b, p, 0) {
					s.get(b, address) // prepares the statements
				}
				var uncached, cached, plain times
				var spent time.Duration
				number := 0
				for b.Loop() {
					for range 40 {
						number++
						list := s.addresses(b, p, number)
						plain.add(func() { each(list, func(a string) { s.run(b, a) }) })
						before := cpuTime(b)
						uncached.add(func() { each(list, func(a string) { s.get(b, a) }) })
						spent += cpuTime(b) - before
						cached.add(func() { each(list, func(a string) { s.get(b, a) }) })
					}
				}
				uncached.report(b, "uncached")
				cached.report(b, "cached")
				b.ReportMetric(float64(spent.Microseconds())/1000/float64(number), "cpu-ms")
				b.ReportMetric(float64(uncached.sum())/float64(plain.sum()), "times-sql")
			})
		}
	}
}

func each(list []string, do func(string)) {
	for _, one := range list {
		do(one)
	}
}

// BenchmarkRequests tells how many requests a second 16 clients get answered who each look at another view every time.
func BenchmarkRequests(b *testing.B) {
	for _, releases := range sizes {
		b.Run(fmt.Sprintf("%d releases", releases), func(b *testing.B) {
			s := newSite(b, writeStore(b, releases))
			var next atomic.Int64
			b.SetParallelism(16)
			b.ResetTimer()
			b.RunParallel(func(pb *testing.PB) {
				for pb.Next() {
					i := int(next.Add(1))
					list := s.addresses(b, pages[i%4], i)
					s.get(b, list[len(choices)+i/4%(len(list)-len(choices))])
				}
			})
			b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "requests/s")
		})
	}
}
