package dashboard

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/demarche/demarche/analytics"
	"github.com/demarche/demarche/queries"
)

func TestTheFirstRowsOfARankingAndAnyOfItsRowsCountTheSame(t *testing.T) {
	catalog, snapshot := sampleSnapshot(t)
	run := func(q queries.Query, args analytics.Args) analytics.Result {
		res, err := snapshot.Run(t.Context(), q, args)
		if err != nil {
			t.Fatal(err)
		}
		return res
	}
	ranked := 0
	for _, q := range catalog.All() {
		if slices.ContainsFunc(q.Params, func(p queries.Param) bool { return p.Required }) {
			continue
		}
		for _, more := range []analytics.Args{{}, {"kind": []string{"meeting"}}} {
			args := more.With("limit", int64(1))
			if _, sided := q.Param(sideName); sided {
				args = args.With(sideName, "counterpart")
			}
			first, whole := leading(q, args)
			if first == 0 {
				continue
			}
			all, few := run(q, whole), run(q, args)
			if len(all.Rows) < 2 {
				continue // nothing to tell apart
			}
			ranked++
			if diff := cmp.Diff(few.Rows, all.Rows[:first]); diff != "" {
				t.Errorf("%s (-limited +first of all):\n%s", q.Name, diff)
			}
			last := all
			last.Rows = all.Rows[len(all.Rows)-1:]
			these, ok := ofThese(q, args, last)
			if ok != slices.Contains(rowByRow, q.Name) {
				t.Fatalf("%s: its rows can be asked for by name: %v", q.Name, ok)
			}
			if !ok {
				continue
			}
			if diff := cmp.Diff(last.Rows, run(q, these).Rows); diff != "" {
				t.Errorf("%s (-last of all +asked for by name):\n%s", q.Name, diff)
			}
		}
	}
	if ranked < 8 {
		t.Errorf("%d rankings; want those of countries, topics, organisations and officials, twice", ranked)
	}
}

func TestWhatIsPickedAlreadyIsNotNarrowed(t *testing.T) {
	catalog, err := queries.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	q, err := catalog.Get("by-country")
	if err != nil {
		t.Fatal(err)
	}
	res := analytics.Result{Columns: []analytics.Column{{Name: "country"}}, Rows: [][]any{{"VNM"}}}
	args := analytics.Args{"limit": int64(5)}
	if _, ok := ofThese(q, args.With("country", []string{"VNM", "JPN"}), res); ok {
		t.Error("a view of two countries is asked for one")
	}
	if _, ok := ofThese(q, analytics.Args{}, res); ok {
		t.Error("a question about all is asked for one")
	}
	if these, ok := ofThese(q, args, res); !ok || !cmp.Equal(these, analytics.Args{"country": []string{"VNM"}}) {
		t.Errorf("the first of a ranking are asked for as %v", these)
	}
}
