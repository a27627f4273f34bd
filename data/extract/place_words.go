package extract

import "slices"

// placeAhead says whether a city, state or organisation follows: "in Geneva", "at the UN".
func (d *document) placeAhead(i int32) bool {
	_, ok := d.entity(d.skipThe(i))
	return ok
}

// placeIn finds the city or state that a clause is set in: "in Seoul", "in Honolulu, the US state of Hawaii", "in the UK".
func (d *document) placeIn(from, to int32) (city, country string, at [2]int32, m *match) {
	among := within(d.found.entities, from, to)
	for k := range among {
		e := among[k]
		if e.class != classCity && (e.class != classCountry || country != "") || e.class == classCity && d.opensEventName(e) {
			continue
		}
		prev := e.from - 1
		if d.isWord(prev, "the") {
			prev--
		}
		if d.tripBefore(prev, from) || e.class == classCity && d.isWord(prev, "in") && d.ofLaterEvent(from, prev) {
			continue
		}
		if k+1 < len(among) && e.class == classCity && among[k+1].class == classCity && among[k+1].ref == e.ref && d.isWord(among[k+1].from-1, "in") && among[k+1].from == e.to+1 {
			continue // "at Hyderabad House in New Delhi"
		}
		in := d.isWord(prev, "in", "at", "to", "from", "visit", "visited", "visits", "visiting", "around", "into")
		switch e.class {
		case classCity:
			if in && !d.isWord(prev, "from") && !d.strifeIn(prev) || d.word(prev) == "," && d.isWord(prev-1, "hotel", "palace", "house", "center", "centre", "affairs", "ministry", "headquarters", "residence", "university") || d.opensPlaceList(e, from) || d.isVenue(e, from, to) || d.inEventBrackets(e, from) || d.ofHotel(e) {
				return d.words(e.from, e.to), d.gaz.Cities[e.ref].City.Country, [2]int32{e.from, e.to}, &among[k]
			}
		case classCountry:
			if c := &d.gaz.Countries[e.ref]; c.Capital == c.Country.Name && d.inEventBrackets(e, from) {
				return c.Country.Name, c.Code, [2]int32{e.from, e.to}, &among[k]
			}
			if in && (d.isWord(prev, "in", "visit", "visited", "visits", "visiting") || d.isWord(prev, "to") && d.isWord(prev-1, "visit", "trip")) &&
				!d.namedOtherwise(e, prev, from) {
				country, at = d.gaz.Countries[e.ref].Code, [2]int32{e.from, e.to}
				m = &among[k]
				if c := &d.gaz.Countries[e.ref]; c.Capital == c.Country.Name && d.isWord(prev, "in", "visit", "visited", "visits") {
					city = c.Country.Name // "in Singapore"
				}
			}
		}
	}
	return city, country, at, m
}

// namedOtherwise says whether a state behind the word at prev is named for something else than what took place there.
func (d *document) namedOtherwise(e match, prev, from int32) bool {
	return d.inCompound(e) || d.opensCompound(e) || d.wished(prev) || d.visitReported(prev) || d.byAnother(e.to) || d.atWhichTalked(from, prev) || d.topicOf(prev) || d.oneOfStates(e)
}

// visitReported says whether the "to" at i leads to where somebody had been who tells of it: "briefed her on the outcome of his visit to Chile".
func (d *document) visitReported(i int32) bool {
	j := i - 2
	if !d.isWord(i, "to") || !d.isWord(i-1, "visit", "trip") {
		return false
	}
	for j > i-5 && !d.isWord(j, "his", "her", "their") {
		j--
	}
	return d.isWord(j, "his", "her", "their") && (d.isWord(j-1, "after", "following", "about", "since") || d.isWord(j-1, "of", "from") && d.isWord(j-2, "outcome", "outcomes", "result", "results", "back"))
}

// atWhichTalked says whether the words before token i only tell what was talked about: "in which they discussed the investment environment in Peru".
func (d *document) atWhichTalked(from, i int32) bool {
	for j := from + 1; j < i; j++ {
		if d.isWord(j, "discussed", "discuss", "exchanged") && d.hasWord(max(from, j-4), j, "which", "where") {
			return true
		}
	}
	return false
}

// ofHotel says whether a city ends the name of a hotel that one is at: "at the Grand Hyatt Seoul".
func (d *document) ofHotel(e match) bool {
	if !d.isWord(e.from-1, "hotel", "hyatt", "hilton", "marriott", "sheraton", "westin", "intercontinental", "conrad", "fairmont") || d.toks[e.from-1].shape == lowerCase {
		return false
	}
	return d.hasWord(max(0, e.from-6), e.from-1, "at", "in")
}

// tripBefore says whether the "to" at i leads to where somebody was before what is told: "one week after she traveled to Kyiv".
func (d *document) tripBefore(i, from int32) bool {
	if !d.isWord(i, "to", "visited") {
		return false
	}
	for j := i; j >= from && j > i-4; j-- {
		if d.is(j, isPronoun) && d.isWord(j-1, "after", "since", "before") {
			return true
		}
	}
	return false
}

// opensEventName says whether a city is only part of what the tables of events name: "high-level visits at the PyeongChang Olympic Winter Games".
func (d *document) opensEventName(e match) bool {
	return slices.ContainsFunc(within(d.found.bounds, e.from, e.to+12), func(m match) bool { return m.from <= e.from && e.to < m.to })
}

// oneOfStates says whether a state is the first of several: what is told of a stay in "Peru and Chile" is set in neither.
func (d *document) oneOfStates(e match) bool {
	if !d.isWord(e.to, "and") && d.word(e.to) != "," || !d.joinsStates(e.to) {
		return false
	}
	at := d.skipThe(e.to + 1)
	if d.isWord(at, "and") {
		at = d.skipThe(at + 1)
	}
	next, ok := d.entity(at)
	return ok && next.class == classCountry && !d.opensCompound(next)
}

// strifeIn says whether "in" at i follows what goes on in a city that is talked about elsewhere: "the latest developments in Gaza".
func (d *document) strifeIn(i int32) bool {
	return d.isWord(i, "in") && d.isWord(i-1, "situation", "developments", "conflict", "crisis", "war", "fighting", "ceasefire")
}

// topicOf says whether "in" at i follows what one speaks about: "the situation in Syria", "what is happening in Rwanda".
func (d *document) topicOf(i int32) bool {
	return d.isWord(i, "in") && d.is(i-1, isSubject)
}

// opensPlaceList reads the dateline "22 May 2015, Seoul" and "Buenos Aires: …".
func (d *document) opensPlaceList(e match, from int32) bool {
	return e.from == from && (d.word(e.to) == ":" || d.word(e.to) == ",")
}

// inEventBrackets says whether a place stands with the days of an event that the engagement took place beside: "on the sidelines
// of the ASEAN Regional Forum (August 6-8, Manila, the Philippines)".
func (d *document) inEventBrackets(e match, from int32) bool {
	i := e.from - 1
	switch {
	case d.word(i) == ",":
		i--
		for i > from && i > e.from-10 && d.word(i) != "(" {
			i--
		}
	case !d.isWord(e.to, "on") && d.word(e.to) != ",":
		return false
	}
	if d.word(i) != "(" || d.firstDate(i, e.to+6) == nil {
		return false
	}
	for j := i - 1; j >= from && j > i-16; j-- {
		if d.isWord(j, "sidelines", "sideline", "margins", "margin", "occasion") {
			return true
		}
	}
	return false
}

// isVenue says whether a city is the subject of a sentence that tells what happened there: "Istanbul was the venue of the Meeting",
// "Seoul will host the 5th Meeting".
func (d *document) isVenue(e match, from, to int32) bool {
	if e.from != from && !(d.word(e.from-1) == "," && d.dateAt(e.from-2)) && !d.dateAt(e.from-1) {
		return false
	}
	for i := e.to; i < min(to, e.to+14); i++ {
		if d.isWord(i, "venue", "scene", "place", "hosts", "hosted", "host", "saw") {
			return true
		}
		if len(d.mentioned(i, i+1)) > 0 {
			return false
		}
	}
	return false
}
