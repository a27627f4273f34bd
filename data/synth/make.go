package synth

import (
	"slices"
	"strings"

	"github.com/demarche/demarche/data"
)

// plot is a way of an event: how often it happens, and what makes its stories.
type plot struct {
	name   string
	kind   data.Kind // whose trend it follows
	weight float64
	make   func(*Generator, *event, data.Date) bool
}

var plots = []plot{
	{"meeting", data.Meeting, 17, (*Generator).makeMeeting},
	{"two meetings", data.Meeting, 11, (*Generator).makeTwo},
	{"call", data.Call, 11, (*Generator).makeCall},
	{"consultation", data.Consultation, 8, (*Generator).makeConsultation},
	{"gathering", data.Multilateral, 17, (*Generator).makeGathering},
	{"trilateral", data.Multilateral, 3, (*Generator).makeTrilateral},
	{"trip", data.Visit, 20, (*Generator).makeTrip},
	{"inbound", data.Visit, 5, (*Generator).makeInbound},
	{"ceremony", data.Ceremony, 6, (*Generator).makeCeremony},
	{"reception", data.Ceremony, 2, (*Generator).makeReception},
	{"statement", "", 8, (*Generator).makeStatement},
	{"notice", "", 5, (*Generator).makeNotice},
}

// bilateral makes a story of two officials of like rank, false where nobody is in office.
func (g *Generator) bilateral(e *event, use string, day data.Date, levels ...string) (story, bool) {
	s := story{use: use, kind: kinds[use], start: day}
	for range 8 {
		level := pickOne(g.rand, levels)
		home, ok1 := g.official(e.voice.party, homeLevel(level), day)
		code := g.partner(e.voice)
		guest, ok2 := g.official(code, level, day)
		if !ok1 || !ok2 {
			continue
		}
		s.home, s.guests, s.state = home, []person{guest}, g.world.states[code]
		s.subjects = g.talkOf(2 + g.rand.IntN(2))
		s.place = g.placeOf(e.voice, s.state)
		return s, true
	}
	return s, false
}

// homeLevel is who meets officials of a level.
func homeLevel(level string) string {
	switch level {
	case levelHead, levelMinister:
		return levelChief
	case levelAmbassador:
		return levelDeputy
	}
	return level
}

// official finds someone who holds a post on a day.
func (g *Generator) official(party, level string, day data.Date) (person, bool) {
	holders := g.world.holders[post{party, level}]
	if len(holders) == 0 {
		return person{}, false
	}
	from := g.rand.IntN(len(holders))
	for i := range holders {
		if t := holders[(from+i)%len(holders)]; t.covers(day) {
			p := person{term: t, state: g.world.states[party]}
			if p.state == nil {
				p.org = party
			}
			return p, true
		}
	}
	return person{}, false
}

func (g *Generator) partner(v *voice) string {
	c := g.month.partners[v]
	return c.pick(g.rand)
}

// talkOf picks n different subjects.
func (g *Generator) talkOf(n int) []subject {
	out := make([]subject, 0, n)
	for len(out) < n {
		topic := g.month.topics.pick(g.rand)
		s := subject{topic, pickOne(g.rand, g.words.subjects[topic])}
		if !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// placeOf is where two sides meet: at home, with the other side, or in a city where everybody meets.
func (g *Generator) placeOf(v *voice, s *state) city {
	switch x := g.rand.IntN(10); {
	case x < 5:
		return v.capital
	case x < 8:
		return s.capital
	}
	return pickOne(g.rand, g.world.hubs)
}

func (g *Generator) makeMeeting(e *event, day data.Date) bool {
	s, ok := g.bilateral(e, "meeting", day, levelChief, levelChief, levelDeputy, levelDeputy, levelSenior, levelHead, levelMinister, levelAmbassador)
	if ok && chance(g.rand, 0.1) {
		ok = g.withBody(&s, day)
	}
	e.mirror = chance(g.rand, 0.25)
	return e.add(s, ok)
}

// withBody puts an official of an organisation in the place of the state's.
func (g *Generator) withBody(s *story, day data.Date) bool {
	guest, ok := g.official(pickOne(g.rand, g.world.bodies), levelOrganization, day)
	if ok && guest.org != s.home.org {
		s.guests, s.state = []person{guest}, nil
		return true
	}
	return false
}

func (g *Generator) makeTwo(e *event, day data.Date) bool {
	for range 2 {
		if !g.makeMeeting(e, day) {
			return false
		}
	}
	return true
}

func (g *Generator) makeCall(e *event, day data.Date) bool {
	s, ok := g.bilateral(e, "call", day, levelChief, levelChief, levelDeputy, levelSenior)
	s.place, e.mirror = city{}, chance(g.rand, 0.4)
	return e.add(s, ok)
}

func (g *Generator) makeConsultation(e *event, day data.Date) bool {
	s, ok := g.bilateral(e, "consultation", day, levelDeputy, levelSenior)
	if !ok {
		return false
	}
	s.ordinal = 2 + g.rand.IntN(14)
	s.dialogue = g.named("dialogue", e.voice.tag, s.state.plain, "")
	e.mirror = chance(g.rand, 0.2)
	return e.add(s, true)
}

func (g *Generator) makeCeremony(e *event, day data.Date) bool {
	s, ok := g.bilateral(e, "ceremony", day, levelChief, levelDeputy, levelAmbassador)
	s.document = g.named("document", "", "", "")
	return e.add(s, ok)
}

func (g *Generator) makeReception(e *event, day data.Date) bool {
	s, ok := g.bilateral(e, "reception", day, levelAmbassador)
	s.place = e.voice.capital
	return e.add(s, ok)
}

func (g *Generator) makeTrilateral(e *event, day data.Date) bool {
	s, ok := g.bilateral(e, "trilateral", day, levelChief, levelDeputy)
	third, ok2 := g.bilateral(e, "trilateral", day, levelChief)
	s.guests = append(s.guests, third.guests...)
	return e.add(s, ok && ok2 && third.state != s.state)
}

// makeStatement tells of a state, and of no engagement.
func (g *Generator) makeStatement(e *event, day data.Date) bool {
	s, ok := g.bilateral(e, "statement", day, levelChief)
	return e.add(s, ok)
}

func (g *Generator) makeNotice(e *event, day data.Date) bool {
	s, ok := g.bilateral(e, "notice", day, levelChief)
	return e.add(s, ok)
}

func (e *event) add(s story, ok bool) bool {
	if ok {
		e.stories = append(e.stories, s)
	}
	return ok
}

// named makes up the name of a dialogue, a gathering or a document.
func (g *Generator) named(use, tag, plain, org string) string {
	name := pickOne(g.rand, g.words.names[use])
	return strings.NewReplacer("{tag}", tag, "{plain}", plain, "{org}", org).Replace(name)
}
