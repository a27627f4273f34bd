package synth

import (
	"fmt"
	"math/rand/v2"
	"sort"

	"github.com/demarche/demarche/data"
)

// choice picks one of several by weight.
type choice[T any] struct {
	items []T
	sums  []float64
}

func (c *choice[T]) add(item T, weight float64) {
	sum := weight
	if n := len(c.sums); n > 0 {
		sum += c.sums[n-1]
	}
	c.items, c.sums = append(c.items, item), append(c.sums, sum)
}

// pick needs at least one item.
func (c *choice[T]) pick(r *rand.Rand) T {
	x := r.Float64() * c.sums[len(c.sums)-1]
	return c.items[min(sort.SearchFloat64s(c.sums, x), len(c.items)-1)]
}

func pickOne[T any](r *rand.Rand, items []T) T { return items[r.IntN(len(items))] }

// chance is true in share of all cases.
func chance(r *rand.Rand, share float64) bool { return r.Float64() < share }

// trends are weights that change over the years, by what they weigh: {"topic", "health"}.
type trends map[[2]string][]knot

type knot struct{ year, weight float64 }

func readTrends() (trends, error) {
	t := trends{}
	err := readTable("trends.csv", "what,item,year,weight", func(c []string) error {
		year, err := weight(c[2])
		if err != nil {
			return err
		}
		w, err := weight(c[3])
		key := [2]string{c[0], c[1]}
		if k := t[key]; len(k) > 0 && k[len(k)-1].year >= year {
			return fmt.Errorf("the years of %s %s are not in order", c[0], c[1])
		}
		t[key] = append(t[key], knot{year, w})
		return err
	})
	return t, err
}

// at is the weight of an item on a day, 1 where the table says nothing of it.
func (t trends) at(what, item string, day data.Date) float64 {
	knots := t[[2]string{what, item}]
	if len(knots) == 0 {
		return 1
	}
	x := float64(day.Year) + float64(day.Month-1)/12
	for i, k := range knots {
		if x <= k.year {
			if i == 0 {
				return k.weight
			}
			before := knots[i-1]
			return before.weight + (k.weight-before.weight)*(x-before.year)/(k.year-before.year)
		}
	}
	return knots[len(knots)-1].weight
}
