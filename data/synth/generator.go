package synth

import (
	"fmt"
	"iter"
	"math/rand/v2"
	"time"

	"github.com/demarche/demarche/data"
	"github.com/demarche/demarche/data/gazetteer"
)

// First and Last are the days between which releases are published.
var (
	First = data.Date{Year: 2010, Month: time.January, Day: 1}
	Last  = data.Date{Year: 2026, Month: time.June, Day: 30}
)

// Release is one page with what it reports. Text is the generator's own: it holds until the next release.
type Release struct {
	URL   string
	HTML  bool
	Text  []byte
	Label Label // without ID and TextFile, which whoever writes the page gives it
}

// Generator makes up releases. It is for one goroutine, and its releases can be walked through once.
type Generator struct {
	rand   *rand.Rand
	world  *world
	words  *lexicon
	trends trends
	voices []*voice
	month  month
	due    [dueDays][]*event // reports to come, by the day on which they are published
	writer writer
	wanted int
	given  int
}

// dueDays is more than the number of days between an announcement and the report.
const dueDays = 32

// New makes a generator of a number of releases. The gazetteer must have officials for the ministries of voices.csv.
func New(gaz *gazetteer.Gazetteer, releases int, seed uint64) (*Generator, error) {
	g := &Generator{rand: rand.New(rand.NewPCG(seed, 0x64656d6172636865)), wanted: releases}
	var err error
	if g.world, err = newWorld(gaz); err != nil {
		return nil, fmt.Errorf("preparing the generator: %w", err)
	}
	if g.voices, err = readVoices(gaz, g.world); err != nil {
		return nil, fmt.Errorf("preparing the generator: %w", err)
	}
	if g.words, err = readLexicon(gaz); err != nil {
		return nil, fmt.Errorf("preparing the generator: %w", err)
	}
	if g.trends, err = readTrends(); err != nil {
		return nil, fmt.Errorf("preparing the generator: %w", err)
	}
	g.writer = writer{Generator: g, seq: 300000}
	return g, nil
}

// Releases walks through the releases in the order of their publication.
func (g *Generator) Releases() iter.Seq[*Release] {
	return func(yield func(*Release) bool) {
		total := 0.0
		for day := First; !day.After(Last); day = day.AddDays(1) {
			total += g.bustle(day)
		}
		sum := 0.0
		for day := First; !day.After(Last) && g.given < g.wanted; day = day.AddDays(1) {
			if day == First || day.Day == 1 {
				g.newMonth(day)
			}
			sum += g.bustle(day)
			upTo := int(float64(g.wanted)*sum/total + 0.5)
			if day == Last {
				upTo = g.wanted
			}
			if !g.liveThrough(day, upTo, yield) {
				return
			}
		}
	}
}

// busyMonths is how much happens in the months of a year: most in September, at the General Assembly of the UN.
var busyMonths = [...]float64{0.7, 0.9, 1.1, 1.0, 1.15, 1.1, 0.9, 0.6, 1.6, 1.15, 1.3, 0.75}

// bustle is how much is published on a day.
func (g *Generator) bustle(day data.Date) float64 {
	w := g.trends.at("volume", "all", day) * busyMonths[day.Month-1]
	if d := day.Time().Weekday(); d == time.Saturday || d == time.Sunday {
		w *= 0.12
	}
	return w
}

// liveThrough publishes what is due on a day, and then makes events happen until upTo releases are given in all.
func (g *Generator) liveThrough(day data.Date, upTo int, yield func(*Release) bool) bool {
	slot := &g.due[day.Sub(First)%dueDays]
	for _, e := range *slot {
		if !g.publish(e, data.Held, day, yield) {
			return false
		}
	}
	clear(*slot)
	*slot = (*slot)[:0]
	for g.given < min(upTo, g.wanted) {
		if !g.happen(day, yield) {
			return false
		}
	}
	return true
}

// happen makes one event, and publishes its announcement or its report.
func (g *Generator) happen(day data.Date, yield func(*Release) bool) bool {
	e := &event{voice: g.month.voices.pick(g.rand)}
	p := g.month.plots.pick(g.rand)
	announced := p.kind != "" && chance(g.rand, 0.45)
	start := day.AddDays(-g.rand.IntN(2))
	if announced {
		start = day.AddDays(1 + g.rand.IntN(6))
	}
	if !p.make(g, e, start) {
		return true
	}
	if over := e.last().Sub(day); !announced && over > 0 { // what is reported is over
		for i := range e.stories {
			e.stories[i].shift(-over)
		}
	}
	if !e.inOffice() {
		return true
	}
	if !announced {
		return g.publish(e, data.Held, day, yield)
	}
	if chance(g.rand, 0.7) {
		wait := e.last().Sub(day) + g.rand.IntN(3)
		at := &g.due[(day.Sub(First)+wait)%dueDays]
		*at = append(*at, e)
	}
	return g.publish(e, data.Planned, day, yield)
}

// publish gives an event's release, and those of mirrors and of the other side.
func (g *Generator) publish(e *event, status data.Status, day data.Date, yield func(*Release) bool) bool {
	mirrored := len(e.voice.mirrors) > 0 && chance(g.rand, 0.07)
	if !g.give(g.writer.release(e, status, day), yield) {
		return false
	}
	if mirrored && !g.give(g.writer.mirror(pickOne(g.rand, e.voice.mirrors)), yield) {
		return false
	}
	if other, ok := g.otherSide(e); ok && status == data.Held {
		return g.give(g.writer.release(other, status, day), yield)
	}
	return true
}

// give hands a release out; it is false when the generator is done.
func (g *Generator) give(r *Release, yield func(*Release) bool) bool {
	g.given++
	return yield(r) && g.given < g.wanted
}

// otherSide is the event as the ministry of the other side tells it, where it has one.
func (g *Generator) otherSide(e *event) (*event, bool) {
	if !e.mirror || len(e.stories) != 1 || e.stories[0].state == nil || e.voice.country == "" {
		return nil, false
	}
	s := e.stories[0]
	for _, v := range g.voices {
		if v.country == s.state.code && g.world.states[e.voice.country] != nil {
			s.home, s.guests, s.state = s.guests[0], []person{s.home}, g.world.states[e.voice.country]
			return &event{voice: v, stories: []story{s}}, true
		}
	}
	return nil, false
}
