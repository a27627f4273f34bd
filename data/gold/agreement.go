package gold

import (
	"slices"

	"github.com/demarche/demarche/data"
)

// slackDays is how far apart the dates of one engagement may be: releases are written in other time zones.
const slackDays = 1

// What each agreement adds to a pair. An engagement is known by its kind and by who took part before all else.
const (
	forBeingPossible = 1.0
	forKind          = 3.0
	forEachName      = 2.0
	forParties       = 2.0 // times the share of the parties that both name
	forDates         = 1.0
	forHome          = 0.5
	forPlace         = 0.5
	forStatus        = 0.5
)

// agreement is 0 where g and f cannot be the same engagement, else it grows with what they agree in.
func agreement(g, f Engagement) float64 {
	if !g.DateUncertain && !datesTouch(g, f) {
		return 0
	}
	sameKind := g.allowsKind(f.Kind)
	if (f.Kind == data.Visit || g.allowsKind(data.Visit)) && !sameKind {
		return 0 // a trip and a meeting on it are two engagements
	}
	shared, all := shareParties(g.parties(), f.parties())
	names := countNamed(g.counterpartNames(), f.counterpartNames())
	home := countNamed(g.Home, f.Home) > 0
	switch {
	case g.hasParties():
		if shared == 0 && names == 0 {
			return 0
		}
	case f.hasParties(): // the label names no foreign side: home officials must tell
		if !home || !sameKind {
			return 0
		}
	}
	sum := forBeingPossible + when(sameKind, forKind) + forEachName*float64(names)
	sameDates := g.Start == f.Start && g.lastDay() == f.lastDay()
	sum += forParties*float64(shared)/float64(max(1, all)) + when(sameDates, forDates) + when(home, forHome)
	sum += when(fold(g.Place) != "" && sameFolded(g.Place, f.Place), forPlace)
	return sum + when(g.Status == f.Status, forStatus)
}

func when(yes bool, points float64) float64 {
	if yes {
		return points
	}
	return 0
}

// datesTouch says whether the days of two engagements overlap, give or take slackDays. One without a date touches only
// another without.
func datesTouch(a, b Engagement) bool {
	if a.Start.IsZero() || b.Start.IsZero() {
		return a.Start.IsZero() && b.Start.IsZero()
	}
	return !a.Start.After(b.lastDay().AddDays(slackDays)) && !b.Start.After(a.lastDay().AddDays(slackDays))
}

// allowsKind says whether a label's engagement may be called k.
func (e Engagement) allowsKind(k data.Kind) bool { return e.Kind == k || slices.Contains(e.AltKind, k) }

// hasParties says whether a foreign side is named at all.
func (e Engagement) hasParties() bool { return len(e.parties()) > 0 || len(e.counterpartNames()) > 0 }

// parties are the states and organisations that took part.
func (e Engagement) parties() map[string]bool {
	set := map[string]bool{}
	for _, c := range e.Countries {
		set[c] = true
	}
	for _, o := range e.Organizations {
		set[fold(o)] = true
	}
	return set
}

// shareParties counts the parties of both and of either.
func shareParties(a, b map[string]bool) (both, either int) {
	for p := range a {
		if b[p] {
			both++
		}
	}
	return both, len(a) + len(b) - both
}

// countNamed counts the names that some other name matches.
func countNamed(names, others []string) int {
	n := 0
	for _, name := range names {
		if among(others, name, SameName) {
			n++
		}
	}
	return n
}
