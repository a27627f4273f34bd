package extract

import (
	"slices"

	"github.com/demarche/demarche/data"
)

// unnamedHosts are the states whose officials a clause speaks of without their names or their state: "met with senior officials" at a stop of a
// trip, "will hold talks with his counterparts" on a trip to three states.
func (d *document) unnamedHosts(cl clause, set *setting) []party {
	if !d.speaksOfHosts(cl.match.to, cl.cut) || d.ofManyStates(cl.match.to, cl.cut) {
		return nil
	}
	if _, country, _, _ := d.placeIn(cl.from, cl.to); country != "" && country == d.home {
		return nil
	}
	if ps := d.stopsAhead(cl.s); len(ps) > 1 {
		return ps
	}
	if p := d.whereTo(cl); p.country != "" {
		return []party{p}
	}
	if p := d.stateOfPlace(cl); p.country != "" {
		return []party{p}
	}
	states := d.tripStates(set)
	switch {
	case len(states) == 1:
		return states
	case len(states) > 1 && set.country != "":
		i := slices.IndexFunc(states, func(p party) bool { return p.country == set.country })
		if i >= 0 {
			return states[i : i+1] // the stop that the text has come to
		}
	case len(states) > 1 && d.hasWord(cl.match.to, cl.cut, "counterparts"):
		return states
	}
	return nil
}

// stopsAhead are the foreign states that a sentence begins with: "In Peru, Chile and Bolivia, the Envoy met with senior officials".
func (d *document) stopsAhead(s sentence) []party {
	if !d.isWord(s.from, "in") {
		return nil
	}
	ps, at := d.partiesFrom(s.from+1, s)
	if d.word(at) != "," || slices.ContainsFunc(ps, func(p party) bool { return p.country == "" || d.isHome(p) }) {
		return nil
	}
	return ps
}

// whereTo is the state that "where" stands for: "will travel to Peru, where she will meet with senior officials".
func (d *document) whereTo(cl clause) party {
	for i := cl.match.from - 1; i > cl.s.from && i > cl.match.from-8; i-- {
		if !d.isWord(i, "where") {
			continue
		}
		places, city := d.destinations(d.behindPeople(cl.s.from, i), i)
		if city != nil && len(places) == 0 {
			places = []party{{from: city.from, to: city.to, country: d.gaz.Cities[city.ref].City.Country}}
		}
		if n := len(places); n > 1 && d.isWord(d.beforeThe(places[n-1].from), "and") {
			return party{} // "will travel to Peru and Chile, where": in which of them nobody can tell
		} else if n > 0 && places[n-1].country != "" && !d.isHome(places[n-1]) {
			return places[n-1]
		}
	}
	return party{}
}

// hostsOfStops says whether unnamed people are those of several stops of the trip told last, and so were met one after another: "will visit Peru
// and Chile and meet the leaders of Peru and Chile".
func (d *document) hostsOfStops(others []*person, cl clause) bool {
	if cl.trip == nil || cl.trip.rule == visitHere || d.sameParty(others) || d.hasWord(cl.match.from, cl.cut, "together", "jointly", "trilateral") {
		return false
	}
	stops := d.foreign(cl.trip)
	return len(stops) > 1 && !slices.ContainsFunc(others, func(p *person) bool {
		return p.country == "" || !slices.ContainsFunc(stops, func(q party) bool { return q.country == p.country })
	})
}

// tripStates are the foreign states that the trip told last goes to; none on a visit of somebody else to the home country.
func (d *document) tripStates(set *setting) (out []party) {
	if set.visit == nil || set.visit.rule == visitHere {
		return nil
	}
	for _, p := range d.foreign(set.visit) {
		if p.country != "" {
			out = append(out, p)
		}
	}
	return out
}

// receivedAbroad says whether a home official, told by a pronoun, is received on a trip: "On May 14 she was received by Foreign Minister A".
func (d *document) receivedAbroad(cl clause, set *setting) bool {
	return len(d.tripStates(set)) > 0 && len(d.peopleIn(cl.from, cl.match.from)) == 0 && d.pronounIn(cl.from, cl.match.from)
}

// withThem is whom "with whom" stands for: "Her host will be Foreign Minister A, with whom she will hold talks". On a trip to one state, who
// goes without a state is of it.
func (d *document) withThem(cl clause, set *setting) []*person {
	for i := cl.match.from - 1; i > cl.s.from && i > cl.match.from-8; i-- {
		if !d.isWord(i, "whom") || !d.isWord(i-1, "with") {
			continue
		}
		ps := d.peopleIn(cl.s.from, i)
		if len(ps) == 0 {
			return nil
		}
		p := ps[len(ps)-1]
		if states := d.tripStates(set); p.home && p.assumed && p.named() && len(states) == 1 {
			p.sendAbroad(states[0].country)
		}
		if !p.home && (p.named() || !p.none()) {
			return []*person{p}
		}
		return nil
	}
	return nil
}

// ofManyStates says whether officials are those of states that nobody names: "with counterparts from several countries", "with the Foreign Ministers
// of some OIC member States".
func (d *document) ofManyStates(from, to int32) bool {
	for i := from; i < to; i++ {
		if d.isWord(i, "several", "some", "various", "many", "other") && d.isWord(i-1, "of", "from") && d.hasWord(i+1, min(to, i+7), "countries", "states", "nations", "members") {
			return true
		}
	}
	return false
}

// speaksOfHosts says whether the words after a verb begin with officials who are only called so. Leaders of business and of a faith are none.
func (d *document) speaksOfHosts(from, to int32) bool {
	for i := from; i < min(to, from+14); i++ {
		if i < from+9 && d.isWord(i, "counterpart", "counterparts", "officials", "leaders", "leadership", "authorities", "ministers", "dignitaries", "interlocutors") {
			return !d.hasWord(max(from, i-4), i, "business", "community", "religious", "faith", "youth", "industry", "student", "civil", "society", "media", "company",
				"embassy", "local", "thought", "opposition", "his", "women") || d.isWord(i, "counterpart", "counterparts")
		}
		if d.isWord(i, "government") && (int(i)+1 >= len(d.toks) || d.toks[i+1].kind != tokWord || d.isWord(i+1, "on", "about", "to", "and", "in", "at")) && (d.hasWord(i-2, i, "the", "new", "host", "interim", "transitional") || d.stateEndsAt(i, from)) {
			return true // "will engage civil society and the government on …"
		}
	}
	return false
}

// stateEndsAt says whether the name of another state ends before i: "the D.R.C. government".
func (d *document) stateEndsAt(i, from int32) bool {
	for j := i - 1; j >= from && j > i-7; j-- {
		if e, ok := d.entity(j); ok {
			return e.to == i && (e.class == classCountry || e.class == classDemonym) && !d.isHome(d.partyOf(e))
		}
	}
	return false
}

func (d *document) hasWord(from, to int32, words ...string) bool {
	for i := from; i < to; i++ {
		if d.isWord(i, words...) {
			return true
		}
	}
	return false
}

// withHosts makes one candidate of each state whose officials a clause speaks of without names; nil where it names anybody.
func (d *document) withHosts(cl clause, set *setting, trigger match, home, others []*person) (out []*candidate) {
	if len(home) == 0 || cl.passive || cl.title || slices.ContainsFunc(others, func(p *person) bool { return p.named() || !p.none() }) {
		return nil
	}
	if cl.verb != nil && cl.verb.class == verbOccur && d.isWord(trigger.from-1, "the", "these") {
		return nil // "The talks took place in Lima": those that were told
	}
	for _, p := range d.unnamedHosts(cl, set) {
		out = append(out, d.draft(candidate{trigger: trigger, kind: data.Meeting, home: home, parties: []party{p}, rule: "met-hosts"}))
	}
	return out
}

// officialTalks is the state of a stop where talks are told without those they were with: "will have official talks in Pretoria on 10 January".
func (d *document) officialTalks(cl clause, noun match, set *setting) (party, bool) {
	if !d.isWord(noun.to-1, "talks", "consultations", "discussions") || cl.passive || d.hasWord(noun.to, cl.cut, "with", "between", "among") {
		return party{}, false
	}
	place := d.stateOfPlace(cl)
	for _, p := range d.tripStates(set) {
		if p.country == place.country {
			return place, true
		}
	}
	return party{}, false
}
