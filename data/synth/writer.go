package synth

import (
	"slices"

	"github.com/demarche/demarche/data"
)

// writer puts events into words, and the words onto pages.
type writer struct {
	*Generator
	voice  *voice
	frame  *frame
	status data.Status
	day    data.Date // of publication
	dates  dateStyle
	seq    int // the publisher's number of the release

	title []byte
	prose []byte // all paragraphs
	paras []para
	text  []byte // the page
	told  []Engagement
	said  []*pattern // what the page has said, as far as it should not say it twice
	out   Release

	story  *story
	person *person     // who is being named
	now    *Engagement // what is being told, nil in titles and in the background
}

// para is a piece of prose; a sub-point belongs to the point before it.
type para struct {
	from, to int
	sub      bool
}

// release writes an event as its ministry tells it on a day.
func (w *writer) release(e *event, status data.Status, day data.Date) *Release {
	w.begin(e.voice, status, day)
	w.writeTitle(&e.stories[0])
	for i := range e.stories {
		w.tell(&e.stories[i])
	}
	if w.now = nil; e.stories[0].kind != "" && chance(w.rand, 0.6) {
		w.say("closing", true)
	}
	return w.page(e.voice.address)
}

// begin chooses a page and how it writes its days. One that shows no date states the year nearly always.
func (w *writer) begin(v *voice, status data.Status, day data.Date) {
	w.voice, w.status, w.day = v, status, day
	w.frame = v.frames.pick(w.rand)
	w.seq += 1 + w.rand.IntN(3)
	w.dates = dateStyle{dayFirst: v.dayFirst, weekday: chance(w.rand, 0.1), through: chance(w.rand, 0.6)}
	w.dates.year = chance(w.rand, 0.88)
	if w.frame.dated {
		w.dates.year = chance(w.rand, 0.25)
		if chance(w.rand, 0.12) {
			w.dates.today = day
		}
	}
	w.prose, w.paras, w.told, w.said, w.now = w.prose[:0], w.paras[:0], w.told[:0], w.said[:0], nil
}

func (w *writer) writeTitle(s *story) {
	w.story, w.now = s, nil
	p := pickOne(w.rand, w.words.titles[w.useOf(s.use)])
	w.title = p.fill(w.title[:0], w.value)
}

// useOf is the use of the sentences of a name: some tell what is to come or what was, others neither.
func (w *writer) useOf(name string) use {
	if timed := (use{name, string(w.status)}); len(w.words.sentences[timed]) > 0 {
		return timed
	}
	return use{name, ""}
}

// tell tells one story: a sentence that says all, and others around it.
func (w *writer) tell(s *story) {
	w.story = s
	if s.kind == "" {
		for range 2 + w.rand.IntN(3) {
			w.say(s.use, false)
		}
		return
	}
	w.told = append(w.told, w.label(s))
	w.now = &w.told[len(w.told)-1]
	w.say(s.use, false)
	if s.bilateral() {
		for range w.rand.IntN(3) {
			w.say("remark", true)
		}
	}
	w.now = nil
	for s.state != nil && chance(w.rand, 0.3) {
		w.say("background", true)
	}
}

// label is what is known of a story before a word of it is written.
func (w *writer) label(s *story) Engagement {
	e := Engagement{Kind: s.kind, Status: w.status, Start: s.start, End: s.end, Home: []string{}, Counterparts: []Counterpart{},
		Countries: []string{}, Organizations: []string{}, Topics: []string{}, DateUncertain: !w.frame.dated && !w.dates.year}
	if s.state != nil {
		e.Countries = append(e.Countries, s.state.code)
	}
	for _, m := range s.members {
		e.Countries = append(e.Countries, m.code)
	}
	for _, p := range s.guests {
		if p.state != nil {
			e.Countries = addOnce(e.Countries, p.state.code)
		} else {
			e.Organizations = addOnce(e.Organizations, p.org)
		}
	}
	if s.group != "" {
		e.Organizations = append(e.Organizations, s.group)
	}
	switch {
	case s.use == "visit":
		e.PlaceCountry = text(s.state.code)
	case s.use == "ontrip" || s.use == "sideline": // where the trip or the gathering is
		e.Place, e.PlaceCountry = w.told[0].Place, w.told[0].PlaceCountry
	case s.use == "inbound":
		e.PlaceCountry = text(w.voice.country)
	}
	return e
}

// say writes one sentence pattern of a use as a paragraph, one that the page has not used if it can.
func (w *writer) say(name string, sub bool) {
	patterns := w.words.sentences[w.useOf(name)]
	p := &patterns[w.rand.IntN(len(patterns))]
	for tries := 0; tries < 3 && slices.Contains(w.said, p); tries++ {
		p = &patterns[w.rand.IntN(len(patterns))]
	}
	w.said = append(w.said, p)
	from := len(w.prose)
	w.prose = p.fill(w.prose, w.value)
	w.paras = append(w.paras, para{from, len(w.prose), sub})
}
