package gold

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/demarche/demarche/data"
)

// damager turns labels into what a poor extractor would give: share is how much goes wrong.
type damager struct {
	*rand.Rand
	share float64
}

func (d damager) wrong() bool { return d.Float64() < d.share }

func (d damager) reading(l Label) Reading {
	r := Reading{Label: l, Release: data.Release{Title: l.Title, Published: l.Published}}
	if d.wrong() {
		r.Release.Title += " and more"
	}
	if d.wrong() {
		r.Release.Published = data.Date{}
	}
	for _, e := range l.Engagements {
		for copies := 1; copies > 0; copies-- {
			if d.wrong() {
				continue // missed
			}
			if d.wrong() {
				copies++ // told twice
			}
			r.Engagements = append(r.Engagements, d.engagement(e))
		}
	}
	if d.Float64() < d.share/4 {
		return Reading{Label: l, Unread: true}
	}
	return r
}

func (d damager) engagement(e Engagement) data.Engagement {
	x := data.Engagement{Kind: e.Kind, Status: e.Status, Start: e.Start, End: e.End, Place: e.Place, PlaceCountry: e.PlaceCountry,
		Countries: d.some(e.Countries, "FRA"), Organizations: d.some(e.Organizations, "OECD"), Topics: d.some(e.Topics, "energy")}
	for _, name := range d.some(e.Home, "Hong Gil-dong") {
		x.Home = append(x.Home, data.Person{Name: d.written(name)})
	}
	for _, c := range e.Counterparts {
		for _, name := range d.some([]string{c.Name}, fmt.Sprintf("Ann Other%d", d.IntN(9))) {
			x.Counterparts = append(x.Counterparts, data.Person{Name: d.written(name)})
		}
	}
	if d.wrong() {
		x.Kind = data.Kinds()[d.IntN(len(data.Kinds()))]
	}
	if d.wrong() {
		x.Status = data.Planned
	}
	if d.wrong() {
		x.Start, x.End = e.Start.AddDays(d.IntN(7)-3), data.Date{}
	}
	if d.wrong() {
		x.Place, x.PlaceCountry = "", ""
	}
	return x
}

// some gives most of values, and now and then one more.
func (d damager) some(values []string, more string) []string {
	out := []string{}
	for _, v := range values {
		if !d.wrong() {
			out = append(out, v)
		}
	}
	if d.wrong() {
		out = append(out, more)
	}
	return out
}

// written gives a name as another page may write it.
func (d damager) written(name string) string {
	words := strings.Fields(name)
	if len(words) == 0 || !d.wrong() {
		return name
	}
	switch d.IntN(6) {
	case 0:
		return words[len(words)-1]
	case 1:
		return words[0]
	case 2:
		slices.Reverse(words)
		return strings.ToUpper(strings.Join(words, ", "))
	case 3:
		return "H.E. Amb. " + strings.ReplaceAll(name, "-", " ")
	case 4:
		return strings.ReplaceAll(name, "-", "") + " Jr"
	default:
		return strings.Join(words, "")
	}
}
