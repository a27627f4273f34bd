package store_test

import (
	"fmt"
	"iter"
	"math/rand/v2"
	"os"
	"strconv"
	"testing"
	"time"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/store"
	"github.com/demarche/demarche/data/store/storetest"
)

// generated gives n releases with two engagements each, from number first on, the same for the same numbers. One in
// ten tells again what the release before it told.
func generated(first, n int) iter.Seq2[store.Item, error] {
	ref := storetest.Reference()
	return func(yield func(store.Item, error) bool) {
		var before []storetest.Telling
		for i := first; i < first+n; i++ {
			random := rand.New(rand.NewPCG(7, uint64(i)))
			tellings := []storetest.Telling{telling(random, ref), telling(random, ref)}
			if i%10 == 9 && before != nil {
				tellings[0] = before[0]
			}
			before = tellings
			published := data.Date{Year: 2013 + i%6, Month: time.Month(1 + i%12), Day: 1 + i%28}
			item := storetest.Release("kr-mofa", strconv.Itoa(100000+i), fmt.Sprintf("Release %d of the ministry", i), published.String(), tellings...)
			if !yield(item, nil) {
				return
			}
		}
	}
}

func telling(random *rand.Rand, ref data.Reference) storetest.Telling {
	country := ref.Countries[random.IntN(len(ref.Countries))]
	day := data.Date{Year: 2013, Month: 1, Day: 1}.AddDays(random.IntN(2190))
	return storetest.Telling{
		Kind: data.Kinds()[random.IntN(6)], Status: data.Held, Start: day.String(), Place: country.Capital, PlaceCountry: country.Code,
		Home: []data.Person{{Name: "Yun Byung-se", Title: "Minister of Foreign Affairs", Country: "KOR", Official: "kor-yun-byung-se"}},
		Counterparts: []data.Person{
			{Name: "Minister " + strconv.Itoa(random.IntN(400)) + " Surname" + strconv.Itoa(random.IntN(400)), Title: "Foreign Minister", Country: country.Code},
		},
		Countries: []string{country.Code}, Topics: []string{ref.Topics[random.IntN(len(ref.Topics))].ID, "bilateral-relations"}[:1+random.IntN(2)],
	}
}

// BenchmarkLoad loads DEMARCHE_BENCH_RELEASES releases (20,000 unless set) into an empty store, and then a hundred more into
// what that gave.
func BenchmarkLoad(b *testing.B) {
	n := 20_000
	if s := os.Getenv("DEMARCHE_BENCH_RELEASES"); s != "" {
		var err error
		if n, err = strconv.Atoi(s); err != nil {
			b.Fatal(err)
		}
	}
	stores := b.TempDir()
	var dir string
	load := func(b *testing.B, dir string, first, n int) {
		b.Helper()
		summary, err := store.Load(b.Context(), dir, generated(first, n), store.Options{Reference: storetest.Reference()})
		if err != nil {
			b.Fatal(err)
		}
		if summary.New != n {
			b.Fatalf("%d new of %d", summary.New, n)
		}
	}
	b.Run("empty store", func(b *testing.B) {
		for b.Loop() {
			var err error
			if dir, err = os.MkdirTemp(stores, "store"); err != nil {
				b.Fatal(err)
			}
			load(b, dir, 0, n)
		}
		b.ReportMetric(float64(n)*float64(b.N)/b.Elapsed().Seconds(), "releases/s")
	})
	b.Run("a hundred more", func(b *testing.B) {
		first := n
		for b.Loop() {
			load(b, dir, first, 100)
			first += 100
		}
	})
}
