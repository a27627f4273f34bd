package extract

import (
	"math"
	"slices"
	"time"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/gazetteer"
)

// guessYear weighs every year for a day without one: who held which office on it, numbered sessions, years in the text.
func (d *document) guessYear(day data.Date, y *yearClues) (data.Date, data.DateMethod, int) {
	var ties []int
	best := math.Inf(-1)
	var methods [lastYear + 1]data.DateMethod
	holders, bounds := d.holders(), d.milestones()
	for year := firstYear; year <= lastYear; year++ {
		score, how := d.scoreYear(data.Date{Year: year, Month: day.Month, Day: day.Day}, y, holders, bounds)
		methods[year] = how
		switch {
		case score > best:
			best, ties = score, append(ties[:0], year)
		case score == best && len(ties) > 0:
			ties = append(ties, year)
		}
	}
	if len(ties) > 15 { // nothing tells one year from another
		return data.Date{}, data.DateNone, 0
	}
	// Of years that fit equally well the middle one is off by the least.
	year := ties[len(ties)/2]
	return data.Date{Year: year, Month: day.Month, Day: day.Day}, methods[year], 365 * (len(ties) / 2)
}

func (d *document) scoreYear(day data.Date, y *yearClues, holders []holder, bounds []*gazetteer.Milestone) (float64, data.DateMethod) {
	office, in := 0.0, 0
	for i := range holders {
		switch holders[i].inOffice(day) {
		case 1:
			office += 2
			in++
		case -1:
			office -= 3
		}
	}
	ordinal := 0.0
	for _, o := range y.ordinals {
		if o == day.Year {
			ordinal += 4
		}
	}
	text := y.textScore(day) + y.silentScore(day) + milestoneScore(day, bounds) + d.weekdayScore(day.Year) + y.recallScore(day.Year) +
		y.newcomerScore(day) + y.actScore(day) + y.sittingScore(day) + y.beside.score(day)
	method := data.DateOffice
	switch {
	case y.beside.tell():
		method = data.DateNeighbour
	case ordinal > 0 && ordinal >= office:
		method = data.DateOrdinal
	case in == 0:
		method = data.DateElsewhere
	}
	return office + ordinal + text, method
}

// textScore weighs a day against the years that the text names. Of the labelled releases that name years and do not date
// themselves, two in five are of the latest year that they look back on, one in five of the year after it, and the others
// spread over many years.
func (y *yearClues) textScore(day data.Date) (score float64) {
	latest := 0
	for _, n := range y.past {
		latest = max(latest, n)
	}
	if latest != 0 {
		switch gap := day.Year - latest; {
		case gap < 0:
			score -= min(4, 2*float64(-gap))
		case gap == 0:
			score += 1.2
		case gap == 1:
			score++
		default: // what is looked back on may lie far behind
			score += max(-0.4, 0.6-0.12*float64(gap-2))
		}
	}
	for _, n := range y.begun {
		switch gap := day.Year - n; {
		case gap < 1:
			score -= 3
		case gap == 1:
			score -= 0.5
		}
	}
	for _, s := range y.since {
		if day.Before(s) || day.Year == s.Year && day.Month == s.Month && s.Day == 1 {
			score -= 2.5 // what a text dates by its month lies before it
		}
	}
	for _, n := range y.rounds {
		if day.Year == n {
			score -= 1.3 // who tells of an earlier round in the same year says so without the year
		}
	}
	for _, n := range y.named {
		switch n - day.Year {
		case 0:
			score += 1.2
		case 1: // it is being prepared
			score += 0.4
		}
	}
	for _, n := range y.nexts { // what is held every year or two
		switch n - day.Year {
		case 0:
			score++
		case 1:
			score += 1.5
		case 2:
			score += 0.5
		default:
			score--
		}
	}
	next := y.nextYear()
	if next != 0 {
		switch gap := next - day.Year; {
		case gap < 0:
			score -= min(2, float64(-gap))
		case gap == 1:
			score += 1.2
		case gap == 0:
			score += 0.9
		default:
			score += 1 - 0.3*float64(gap)
		}
	}
	return score
}

// The months in which hardly a release left the pandemic out.
var (
	pandemicFrom = data.Date{Year: 2020, Month: 3, Day: 15}
	pandemicTo   = data.Date{Year: 2021, Month: 9, Day: 30}
)

// silentScore weighs a day of the pandemic in a text that is silent about it.
func (y *yearClues) silentScore(day data.Date) float64 {
	if y.pandemic || day.Before(pandemicFrom) || day.After(pandemicTo) {
		return 0
	}
	return -0.8
}

// nextYear is the year looked forward to: the last of a few close ones, the first where a goal lies far ahead.
func (y *yearClues) nextYear() int {
	if len(y.future) == 0 {
		return 0
	}
	first, last := slices.Min(y.future), slices.Max(y.future)
	if last-first <= 2 {
		return last
	}
	return first
}

// milestoneScore weighs a day against the events and policies that the text speaks of: never before they were, most
// often while they were news.
func milestoneScore(day data.Date, bounds []*gazetteer.Milestone) (score float64) {
	late := day.AddDays(2)
	for _, ms := range bounds {
		months := (day.Year-ms.Start.Year)*12 + int(day.Month) - int(ms.Start.Month)
		switch {
		case late.Before(ms.Start):
			score -= 3
		case !ms.End.IsZero() && day.After(ms.End):
			score -= 2
		case months <= 2*ms.FreshMonths: // the fresher, the likelier
			score += 2 - float64(months)/float64(max(1, ms.FreshMonths))
		}
	}
	return score
}

// stillInOffice is for how many days after its last check a row without an end is taken to hold.
const stillInOffice = 550

// stillHeld is the last day on which a term without an end is taken to hold; zero where it was never checked.
func stillHeld(t data.Term) data.Date {
	if t.Checked.IsZero() {
		return t.Checked
	}
	return t.Checked.AddDays(stillInOffice)
}

// milestones lists the events and policies that the text speaks of, each once.
func (d *document) milestones() (out []*gazetteer.Milestone) {
	for _, m := range d.found.bounds {
		if ms := &d.gaz.Milestones[m.ref]; !slices.Contains(out, ms) {
			out = append(out, ms)
		}
	}
	return out
}

// holder is an official named in the text, with the terms of the office that the title used here can mean.
type holder struct {
	known bool        // the gazetteer knows of terms
	terms []data.Term // with three days more at both ends
}

// holders lists the officials that the text names, each once.
func (d *document) holders() (out []holder) {
	var seen []int32
	for _, p := range d.people {
		if p.official < 0 || p.former || slices.Contains(seen, p.official) {
			continue
		}
		seen = append(seen, p.official)
		out = append(out, d.holderOf(p))
	}
	return out
}

// holderOf is a person of the gazetteer with the terms of the office that the title can mean.
func (d *document) holderOf(p *person) (h holder) {
	for _, t := range d.gaz.Officials[p.official].Terms {
		h.known = h.known || !t.Start.IsZero()
	}
	h.terms = d.termsAs(p)
	for i := range h.terms {
		t := &h.terms[i]
		if t.End.IsZero() {
			t.End = stillHeld(*t)
		}
		t.Start = t.Start.AddDays(-3)
		if !t.End.IsZero() {
			t.End = t.End.AddDays(3)
		}
	}
	return h
}

// inOffice is 1 where the person held an office on the day (with the title used here, where that can be told), -1 where
// the gazetteer knows the terms and none covers the day, 0 where it knows nothing.
func (h *holder) inOffice(day data.Date) int {
	for _, t := range h.terms {
		if !day.Before(t.Start) && (t.End.IsZero() || !day.After(t.End)) {
			return 1
		}
	}
	if h.known && !h.nearlyIn(day) {
		return -1
	}
	return 0
}

// nearlyIn says whether the day lies within a year of a term’s first day, where that is known to the year only: the office may have been taken up
// before the year in which somebody was first seen in it.
func (h *holder) nearlyIn(day data.Date) bool {
	for _, t := range h.terms {
		if s := t.Start.AddDays(3); s.Month == time.January && s.Day == 1 && day.Before(t.Start) && t.Start.Sub(day) < 366 {
			return true
		}
	}
	return false
}
