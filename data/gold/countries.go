package gold

// countryCounts is the number of engagements with each country, by the labels and as found.
type countryCounts map[string]struct{ gold, found int }

// add counts one release. Doubtful engagements of the label count for nothing, and neither does what matches them.
func (c countryCounts) add(gold, found []Engagement, pairs []Pair) {
	for _, g := range gold {
		if !g.Doubtful {
			c.count(g, 1, 0)
		}
	}
	doubtful := map[int]bool{}
	for _, p := range pairs {
		doubtful[p.Found] = gold[p.Gold].Doubtful
	}
	for j, f := range found {
		if !doubtful[j] {
			c.count(f, 0, 1)
		}
	}
}

func (c countryCounts) count(e Engagement, gold, found int) {
	for _, country := range countriesOf(e) {
		sum := c[country]
		sum.gold += gold
		sum.found += found
		c[country] = sum
	}
}

// error is how far the counts are off in all, by the number of counts there are.
func (c countryCounts) error() float64 {
	off, all := 0, 0
	for _, n := range c {
		off += max(n.gold-n.found, n.found-n.gold)
		all += n.gold
	}
	return float64(off) / float64(max(1, all))
}
