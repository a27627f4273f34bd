package synth

import (
	"strconv"
	"strings"
)

var (
	slotHome, slotGuest, slotGuest2, slotShort   = slotNumbers["home"], slotNumbers["guest"], slotNumbers["guest2"], slotNumbers["short"]
	slotTitle, slotName, slotState, slotDemonym  = slotNumbers["title"], slotNumbers["name"], slotNumbers["state"], slotNumbers["demonym"]
	slotOwn, slotTag                             = slotNumbers["own"], slotNumbers["tag"]
	slotAt, slotCity, slotOn, slotDay, slotSpan  = slotNumbers["at"], slotNumbers["city"], slotNumbers["on"], slotNumbers["day"], slotNumbers["span"]
	slotSubjects, slotTalk, slotMembers          = slotNumbers["subjects"], slotNumbers["talk"], slotNumbers["members"]
	slotGathering, slotDialogue, slotDocument    = slotNumbers["gathering"], slotNumbers["dialogue"], slotNumbers["document"]
	slotOrdinal, slotNumber, slotPast            = slotNumbers["ordinal"], slotNumbers["number"], slotNumbers["past"]
	slotOtherCity, slotCapital, slotStateCapital = slotNumbers["othercity"], slotNumbers["capital"], slotNumbers["statecapital"]
)

// value appends what a slot of a sentence or a title stands for, and notes in the label what is told thereby.
func (w *writer) value(b []byte, s slot) []byte {
	story := w.story
	switch s {
	case slotHome:
		w.toldHome()
		return w.name(b, &story.home, &w.voice.home)
	case slotGuest:
		return w.guest(b, &story.guests[0])
	case slotGuest2:
		return w.guest(b, &story.guests[1])
	case slotShort:
		w.toldHome()
		if len(story.home.title) > 40 || chance(w.rand, 0.4) {
			return append(append(append(b, story.home.title...), ' '), story.home.name...)
		}
		return append(append(b, "the "...), story.home.title...)
	case slotTitle:
		return append(b, story.home.title...)
	case slotState:
		if story.state == nil {
			return append(b, "the countries concerned"...)
		}
		return append(b, story.state.name...)
	case slotOwn:
		return append(b, w.voice.own...)
	case slotTag:
		return append(b, w.voice.tag...)
	case slotAt, slotCity:
		return w.where(b, s == slotAt)
	case slotOn:
		return w.dates.on(b, story.start, story.end)
	case slotDay:
		return w.dates.day(b, story.start, story.end)
	case slotSpan:
		return w.dates.span(b, story.start, story.end)
	case slotSubjects:
		return w.subjects(b, story.subjects)
	case slotTalk:
		return w.subjects(b, w.talkOf(1))
	case slotMembers:
		for i, m := range story.members {
			b = append(append(b, listSign(i, len(story.members))...), m.name...)
		}
		return b
	case slotGathering:
		return append(b, story.gathering...)
	case slotDialogue:
		return append(b, story.dialogue...)
	case slotDocument:
		return append(b, story.document...)
	}
	return w.detail(b, s)
}

// detail appends the slots that say nothing of an engagement.
func (w *writer) detail(b []byte, s slot) []byte {
	switch s {
	case slotOrdinal:
		n := w.story.ordinal
		return append(strconv.AppendInt(b, int64(n), 10), ordinalEnding(n)...)
	case slotNumber:
		return strconv.AppendInt(b, int64(3+w.rand.IntN(95)), 10)
	case slotPast:
		return w.dates.full(b, w.day.AddDays(-1-w.rand.IntN(6)), w.dates.year)
	case slotOtherCity:
		return append(b, w.world.states[pickOne(w.rand, w.world.codes)].capital.name...)
	case slotCapital:
		return append(b, w.voice.capital.name...)
	case slotStateCapital:
		return append(b, w.story.state.capital.name...)
	}
	return b
}

func (w *writer) toldHome() {
	if w.now != nil {
		w.now.Home = addOnce(w.now.Home, w.story.home.name)
	}
}

// guest appends an official of the other side.
func (w *writer) guest(b []byte, p *person) []byte {
	title := p.title
	if p.state == nil && !strings.Contains(title, p.org) {
		title = p.org + " " + title
	}
	if w.now != nil && w.story.use != "inbound" {
		c := Counterpart{Name: text(p.name), Title: text(title), Org: text(p.org)}
		if p.state != nil {
			c.Country = text(p.state.code)
		}
		w.now.Counterparts = append(w.now.Counterparts, c)
	}
	if p.state == nil {
		return append(append(append(b, title...), ' '), p.name...)
	}
	return w.name(b, p, &w.voice.guest)
}

// name appends an official in one of the ways of a ministry.
func (w *writer) name(b []byte, p *person, ways *choice[pattern]) []byte {
	w.person = p
	return ways.pick(w.rand).fill(b, w.personal)
}

// personal appends what a slot of a person stands for.
func (w *writer) personal(b []byte, s slot) []byte {
	p := w.person
	switch s {
	case slotName:
		return append(b, p.term.name...)
	case slotTitle:
		return append(b, p.title...)
	case slotState:
		return append(b, p.state.name...)
	case slotDemonym:
		return append(b, p.state.demonym...)
	}
	return b
}

// where appends the place: "in Tokyo, Japan", or the city alone.
func (w *writer) where(b []byte, full bool) []byte {
	at := w.story.place
	if at.name == "" {
		return b
	}
	if w.now != nil {
		w.now.Place, w.now.PlaceCountry = text(at.name), text(at.country)
	}
	if full {
		b = append(b, "in "...)
	}
	b = append(b, at.name...)
	if s := w.world.states[at.country]; full && s != nil && at.country != w.voice.country && at.name != s.plain && chance(w.rand, 0.4) {
		b = append(append(b, ", "...), s.name...)
	}
	return b
}

// subjects appends what is talked of, and puts its topics into the label.
func (w *writer) subjects(b []byte, subjects []subject) []byte {
	for i, s := range subjects {
		b = append(append(b, listSign(i, len(subjects))...), s.text...)
		if w.now != nil {
			w.now.Topics = addOnce(w.now.Topics, s.topic)
		}
	}
	return b
}

// listSign stands before item i of n: "A, B and C".
func listSign(i, n int) string {
	switch i {
	case 0:
		return ""
	case n - 1:
		return " and "
	}
	return ", "
}

func ordinalEnding(n int) string {
	if n%100 >= 11 && n%100 <= 13 {
		return "th"
	}
	switch n % 10 {
	case 1:
		return "st"
	case 2:
		return "nd"
	case 3:
		return "rd"
	}
	return "th"
}
