package reconcile

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/demarche/demarche/data"
)

func TestMergeTakesTheBestOfEachReport(t *testing.T) {
	announced := report(t, "kr-mofa:99", status(data.Planned), with("/Secretary of State/USA"), homes("Yun"), city("", ""),
		topics("trade-investment"), days("2017-03-17", "2017-03-18"), func(r *Report) { r.DateMethod, r.Confidence = data.DatePage, 0.95 })
	reported := report(t, "kr-mofa:100", with("Tillerson/Secretary of State/USA"), topics("north-korea"),
		func(r *Report) { r.Confidence = 0.8 })
	summary := report(t, "kr-mofa:101", kind(data.Consultation), with("Rex W. Tillerson/Secretary/USA"), city("", ""),
		topics("cyber-digital"), func(r *Report) { r.Confidence = 0.5 })
	got := Reconcile([]Report{summary, announced, reported})
	if len(got) != 1 {
		t.Fatalf("%d engagements, want 1", len(got))
	}
	e := got[0]
	want := Engagement{
		ID: engagementID(&announced), Source: "kr-mofa", Release: "kr-mofa:100", Releases: 3, Reports: []int{1, 2, 0},
		Engagement: data.Engagement{
			Kind: data.Meeting, Status: data.Held, Start: data.Date{Year: 2017, Month: time.March, Day: 17}, DateMethod: data.DateStated,
			Place: "Seoul", PlaceCountry: "KOR",
			Home:         people("Yun Byung-se/Minister of Foreign Affairs/KOR"),
			Counterparts: people("Rex W. Tillerson/Secretary of State/USA"),
			Countries:    []string{"USA"}, Topics: []string{"north-korea", "trade-investment"}, Confidence: 0.95,
		},
	}
	if diff := cmp.Diff(want, e); diff != "" {
		t.Errorf("the engagement is other than wanted (-want +got):\n%s", diff)
	}
}

func TestPlannedAloneStaysPlanned(t *testing.T) {
	got := Reconcile([]Report{report(t, "kr-mofa:1", status(data.Planned)), report(t, "kr-mofa:2", status(data.Planned))})
	if len(got) != 1 || got[0].Status != data.Planned {
		t.Errorf("got %+v, want one planned engagement", got)
	}
}

func TestALaterReportLeavesTheIdentifier(t *testing.T) {
	first := report(t, "kr-mofa:999", status(data.Planned))
	later := report(t, "kr-mofa:1000")
	alone, both := Reconcile([]Report{first}), Reconcile([]Report{later, first})
	if len(both) != 1 || both[0].ID != alone[0].ID {
		t.Errorf("the identifier changed from %s to %s", alone[0].ID, both[0].ID)
	}
}

// scattered makes reports that are hard to tell apart: few days, few people, all kinds.
func scattered(t testing.TB, n int, spread int) []Report {
	random := rand.New(rand.NewPCG(1, 2))
	names := []string{"Rex Tillerson//USA", "Tillerson//USA", "John Kerry//USA", "/Secretary of State/USA", "Kishida Fumio//JPN", "Wang Yi//CHN", "Yi Wang//CHN"}
	var reports []Report
	for i := range n {
		who := names[random.IntN(len(names))]
		r := report(t, fmt.Sprintf("kr-mofa:%d", 1000+i/2), number(1+i%2), kind(data.Kinds()[random.IntN(6)]), with(who), countries(who[len(who)-3:]))
		r.Start = r.Start.AddDays(random.IntN(spread))
		if random.IntN(3) == 0 {
			r.Place, r.PlaceCountry = "", ""
		}
		if random.IntN(4) == 0 {
			r.Home = nil
		}
		reports = append(reports, r)
	}
	return reports
}

func TestTheOrderOfReportsDoesNotMatter(t *testing.T) {
	reports := scattered(t, 300, 40)
	tell := func(reports []Report) []Engagement {
		got := Reconcile(reports)
		for i := range got {
			got[i].Reports = nil // positions, which do depend on the order
		}
		return got
	}
	want := tell(reports)
	if len(want) > 290 || len(want) < 100 {
		t.Fatalf("%d engagements of 300 reports: the test tells little", len(want))
	}
	for seed := range uint64(20) {
		shuffled := slices.Clone(reports)
		rand.New(rand.NewPCG(seed, 3)).Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		if diff := cmp.Diff(want, tell(shuffled)); diff != "" {
			t.Fatalf("shuffled by seed %d, the engagements differ:\n%s", seed, diff)
		}
	}
}

func TestEachReportIsInOneEngagement(t *testing.T) {
	reports := scattered(t, 300, 40)
	seen := make([]int, len(reports))
	for _, e := range Reconcile(reports) {
		releases := map[string]bool{}
		for _, i := range e.Reports {
			seen[i]++
			releases[reports[i].Release] = true
		}
		if len(releases) != e.Releases || len(e.Reports) != e.Releases {
			t.Errorf("engagement %s counts %d releases of %d reports", e.ID, e.Releases, len(e.Reports))
		}
	}
	for i, n := range seen {
		if n != 1 {
			t.Errorf("report %d is in %d engagements", i, n)
		}
	}
}

func BenchmarkReconcile(b *testing.B) {
	reports := scattered(b, 600_000, 20_000)
	b.ResetTimer()
	for b.Loop() {
		if n := len(Reconcile(reports)); n == 0 {
			b.Fatal("no engagements")
		}
	}
	b.ReportMetric(float64(len(reports)*b.N)/b.Elapsed().Seconds(), "reports/s")
}
