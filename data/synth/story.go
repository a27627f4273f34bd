package synth

import (
	"github.com/demarche/demarche/data"
)

// story is one engagement as it happened, seen from one ministry; pages tell more or less of it.
type story struct {
	use       string    // the sentences that tell it
	kind      data.Kind // "" where there is no engagement
	start     data.Date
	end       data.Date // zero for one day
	home      person
	guests    []person
	state     *state // the other side, or the state visited or talked of
	place     city
	group     string // the organisation that convenes
	members   []*state
	gathering string
	dialogue  string
	document  string
	ordinal   int
	subjects  []subject
}

// person is an official in an office, of a state or of an organisation.
type person struct {
	term
	state *state
	org   string
}

// event is what makes one release, or two: several stories that are told together.
type event struct {
	voice   *voice
	stories []story
	mirror  bool // the other side's ministry tells it too
}

// last is the day after which an event can be reported.
func (e *event) last() data.Date {
	var last data.Date
	for _, s := range e.stories {
		for _, d := range []data.Date{s.start, s.end} {
			if !d.IsZero() && (last.IsZero() || d.After(last)) {
				last = d
			}
		}
	}
	return last
}

// meets says whether somebody is met already.
func (e *event) meets(p person) bool {
	for _, s := range e.stories {
		for _, guest := range s.guests {
			if guest.name == p.name {
				return true
			}
		}
	}
	return false
}

// inOffice says whether everybody held the office on the day.
func (e *event) inOffice() bool {
	for _, s := range e.stories {
		for _, p := range append(s.guests[:len(s.guests):len(s.guests)], s.home) {
			if !p.covers(s.start) {
				return false
			}
		}
	}
	return true
}

func (s *story) shift(days int) {
	s.start = s.start.AddDays(days)
	if !s.end.IsZero() {
		s.end = s.end.AddDays(days)
	}
}

// subject is what is talked of.
type subject struct{ topic, text string }

// kinds are the kinds of the uses of sentences.
var kinds = map[string]data.Kind{
	"meeting": data.Meeting, "ontrip": data.Meeting, "sideline": data.Meeting, "call": data.Call, "consultation": data.Consultation,
	"multilateral": data.Multilateral, "trilateral": data.Multilateral, "visit": data.Visit, "inbound": data.Visit,
	"ceremony": data.Ceremony, "reception": data.Ceremony,
}

// bilateral says whether two sides meet, so that remarks of "the two sides" follow.
func (s *story) bilateral() bool {
	return s.kind == data.Meeting || s.kind == data.Call || s.kind == data.Consultation
}
