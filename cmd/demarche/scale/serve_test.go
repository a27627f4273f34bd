package scale

import (
	"fmt"
	"math"
	"net/url"
	"runtime"
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

// sizes are the numbers of releases of stores.
var sizes = []int{3_000, 30_000, 300_000}

// view is one that no other number gives: the i-th of all kinds that people look at. subject is the field of the filter that
// the page is about itself.
func view(i int, subject string) url.Values {
	first := fmt.Sprintf("2014-%02d-%02d", 1+i/28%12, 1+i%28)
	v := url.Values{"from": {first}}
	switch i % 5 {
	case 0:
	case 1:
		v.Set("to", "2015-06-30")
	case 2:
		v.Set("country", country(i))
	case 3:
		v.Set("topic", topic(i))
	case 4:
		v.Set("to", fmt.Sprintf("2016-%02d-%02d", 1+i/28%12, 1+i%28))
		v.Set("official", official(i))
	}
	v.Del(subject)
	return v
}

func country(i int) string  { return string([]byte{'A' + byte(i/7%7), 'A' + byte(i%26), 'X'}) }
func topic(i int) string    { return fmt.Sprintf("topic-%d", i%24) }
func official(i int) string { return fmt.Sprintf("official-%d", i%3000) }

// word is one of those that testdb's releases have, from one in nearly every release to one in some hundreds.
func word(i int) string {
	n := 7 + i*37%300
	return string([]byte{'q', 'a' + byte(n/676), 'a' + byte(n/26%26), 'a' + byte(n%26), 'x'})
}

// address is the i-th of a page.
func address(path, subject string, i int) string { return path + "?" + view(i, subject).Encode() }

// pages are those of the dashboard that count; each gives its i-th address.
var pages = []struct {
	name    string
	address func(i int) string
}{
	{"overview", func(i int) string { return address("/", "", i) }},
	{"changes", func(i int) string { return address("/changes", "", i) }},
	{"compare", func(i int) string {
		return address("/compare", "country", i) + "&by=country&item=" + strings.Join([]string{country(i), country(i + 1), country(i + 2)}, ",")
	}},
	{"calendar", func(i int) string { return address("/calendar", "", i) }},
	{"gaps", func(i int) string { return address("/gaps", "", i) }},
	{"countries", func(i int) string { return address("/countries", "", i) }},
	{"country", func(i int) string { return address("/countries/"+country(i), "country", i) }},
	{"officials", func(i int) string { return address("/officials", "", i) }},
	{"official", func(i int) string { return address("/officials/"+official(i), "official", i) }},
	{"topics", func(i int) string { return address("/topics", "", i) }},
	{"topic", func(i int) string { return address("/topics/"+topic(i), "topic", i) }},
	{"organizations", func(i int) string { return address("/organizations", "", i) }},
	{"places", func(i int) string { return address("/places", "", i) }},
	{"network", func(i int) string { return address("/network", "", i) }},
	{"engagements", func(i int) string { return address("/engagements", "", i) }},
	{"engagement", func(i int) string { return fmt.Sprintf("/engagements/e%d", i) }},
	{"release", func(i int) string { return fmt.Sprintf("/releases/kr-mofa:%d", i) }},
	{"quality", func(i int) string { return address("/quality", "", i) }},
	{"search", func(i int) string { return address("/releases", "", i) + "&search=" + word(i) }},
}

// warm is how many views a page is asked in before it is timed, which prepares the statements of each connection.
const warm = 12

// BenchmarkPages tells how long whole pages take, on stores of ever more releases: in views that were not asked for before, in
// those again, and how much processor time, which says more than the clock on a busy machine.
func BenchmarkPages(b *testing.B) {
	for _, releases := range sizes {
		s := newSite(b, writeStore(b, releases))
		for _, p := range pages {
			b.Run(fmt.Sprintf("%d releases/%s", releases, p.name), func(b *testing.B) {
				number := 0
				for range warm {
					number++
					s.get(b, p.address(number))
				}
				var uncached, cached times
				var spent time.Duration
				for b.Loop() {
					for range 40 {
						number++
						before := cpuTime(b)
						uncached.add(func() { s.get(b, p.address(number)) })
						spent += cpuTime(b) - before
						cached.add(func() { s.get(b, p.address(number)) })
					}
				}
				uncached.report(b, "uncached")
				cached.report(b, "cached")
				b.ReportMetric(float64(spent.Microseconds())/1000/float64(len(uncached)), "cpu-ms")
			})
		}
	}
}

// asks are questions that other tools were measured with on rows of the same size, on two cores elsewhere: how long plain
// DuckDB takes over plain joined tables, and how many requests a second Datasette 0.65 answers to 16 clients.
var asks = []struct {
	name      string
	plain     float64 // ms
	datasette float64 // requests a second
	address   func(i int) string
}{
	{"by month", 28, 8, func(i int) string { return address("/q/engagements-by-month.json", "", i) + "&granularity=month" }},
	{"by country", 8, 8, func(i int) string { return address("/q/by-country.json", "", i) }},
	{"topic by country", 64, 0.6, func(i int) string { return address("/q/topic-countries.json", "", i) }},
	{"top officials", 9, 3, func(i int) string { return address("/q/by-official.json", "", i) + "&limit=20" }},
	{"latest of a country", 20, 27, func(i int) string {
		return address("/q/engagements-list.json", "country", i) + "&limit=50&country=" + country(i)
	}},
	{"search", 42, 450, func(i int) string {
		return "/q/release-word.json?" + url.Values{"search": {word(i)}, "from": {view(i, "").Get("from")}}.Encode()
	}},
}

// BenchmarkQueries tells how long single questions take through the server, and how many times longer than the SQL alone.
func BenchmarkQueries(b *testing.B) {
	for _, releases := range sizes {
		s := newSite(b, writeStore(b, releases))
		for _, ask := range asks {
			b.Run(fmt.Sprintf("%d releases/%s", releases, ask.name), func(b *testing.B) {
				number := 0
				for range warm {
					number++
					s.get(b, ask.address(number))
				}
				var served, plain times
				for b.Loop() {
					for range 40 {
						number++
						plain.add(func() { s.run(b, ask.address(number)) })
						served.add(func() { s.get(b, ask.address(number)) })
					}
				}
				served.report(b, "uncached")
				b.ReportMetric(float64(served.sum())/float64(plain.sum()), "times-sql")
				b.ReportMetric(ask.plain, "plain-duckdb-elsewhere-ms")
			})
		}
	}
}

// BenchmarkClients tells how many requests a second 16 clients get answered who each ask for another view every time, by
// question, and how many times as many that is as with Datasette.
func BenchmarkClients(b *testing.B) {
	for _, releases := range sizes {
		s := newSite(b, writeStore(b, releases))
		product, measured := 0.0, 0
		for _, ask := range asks {
			var times float64
			b.Run(fmt.Sprintf("%d releases/%s", releases, ask.name), func(b *testing.B) {
				var next atomic.Int64
				b.SetParallelism(max(1, 16/runtime.GOMAXPROCS(0)))
				b.ResetTimer()
				b.RunParallel(func(pb *testing.PB) {
					for pb.Next() {
						s.get(b, ask.address(int(next.Add(1))))
					}
				})
				rate := float64(b.N) / b.Elapsed().Seconds()
				times = rate / ask.datasette
				b.ReportMetric(rate, "requests/s")
				b.ReportMetric(times, "times-datasette")
			})
			if times > 0 {
				product, measured = product+math.Log(times), measured+1
			}
		}
		if measured == len(asks) {
			b.Logf("%d releases: %.1f times Datasette's rate, as a geometric mean", releases, math.Exp(product/float64(measured)))
		}
	}
}
