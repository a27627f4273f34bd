package chart

import (
	"testing"

	"github.com/demarche/demarche/analytics/testdb"
)

func TestSmallDifferencesMayBeChance(t *testing.T) {
	for _, test := range []struct {
		now, before int64
		chance      bool
	}{
		{0, 0, true}, {1, 0, true}, {3, 1, true}, {4, 0, true}, {5, 0, true}, {0, 6, false}, {9, 2, true}, {10, 2, false}, {100, 90, true},
		{130, 90, false}, {1000, 1100, false}, {1000, 1080, true}, {1000, 0, false}, {50_000, 50_700, false}, {50_000, 50_500, true},
	} {
		if got := ByChance(test.now, test.before); got != test.chance {
			t.Errorf("%d after %d: by chance %t, want %t", test.now, test.before, got, test.chance)
		}
	}
}

func TestSmallDifferencesOfSharesMayBeChance(t *testing.T) {
	for name, test := range map[string]struct {
		now, all, before, allBefore int64
		chance                      bool
	}{
		"Fisher's tea, 4 of 4 against 0 of 4":                {4, 4, 0, 4, false},
		"3 of 4 against 1 of 4":                              {3, 4, 1, 4, true},
		"the same share of wholes that differ":               {40, 400, 4, 40, true},
		"more in number, less in share":                      {40, 800, 30, 200, false},
		"the other way round":                                {30, 200, 40, 800, false},
		"a point of thousands":                               {5_000, 50_000, 5_500, 50_000, false},
		"a twentieth of a point of thousands":                {5_000, 50_000, 5_025, 50_000, true},
		"all of both":                                        {10, 10, 300, 300, true},
		"none of both":                                       {0, 10, 0, 300, true},
		"of nothing":                                         {0, 0, 30, 300, true},
		"hundreds of thousands, which no factorial can hold": {200_000, 600_000, 201_500, 600_000, false},
	} {
		if got := ShareByChance(test.now, test.all, test.before, test.allBefore); got != test.chance {
			t.Errorf("%s: by chance %t, want %t", name, got, test.chance)
		}
	}
}

func TestChartsAndTheStoreAgreeOnWhatMayBeChance(t *testing.T) {
	rows, err := testdb.Small(t).QueryContext(t.Context(), `SELECT n, before, may_be_chance(n, before)
		FROM (SELECT unnest(range(0, 60)) AS n), (SELECT unnest(range(0, 60)) AS before)
		UNION ALL SELECT n, before, may_be_chance(n, before)
		FROM (SELECT unnest(range(900, 1300, 7)) AS n), (SELECT unnest(range(900, 1300, 11)) AS before)`)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	seen := map[bool]int{}
	for rows.Next() {
		var n, before int64
		var chance bool
		if err := rows.Scan(&n, &before, &chance); err != nil {
			t.Fatal(err)
		}
		seen[chance]++
		if got := ByChance(n, before); got != chance {
			t.Errorf("%d after %d: by chance %t, the store says %t", n, before, got, chance)
		}
	}
	if err := rows.Err(); err != nil || seen[true] == 0 || seen[false] == 0 {
		t.Error(seen, err)
	}
}
