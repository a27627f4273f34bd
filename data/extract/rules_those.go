package extract

import (
	"slices"

	"github.com/demarche/demarche/data"
)

// thoseMet reads who was met where the sentence only points at them first: "Among those he is set to meet are Vice Minister A of China in
// Beijing and Mayor B in Chengdu", "Those with whom she spoke were A of Turkey and B of Iran". Speaking is a call where the sentence
// before told of calls.
func (d *document) thoseMet(si int, s sentence, set *setting, made []*candidate) []*candidate {
	at := s.from
	if d.isWord(at, "in") && d.stateAhead(at+1) { // "In Peru, those with whom she will meet are A and B"
		for at < min(s.to, s.from+6) && d.word(at) != "," {
			at++
		}
		at++
	}
	if d.isWord(at, "among") {
		at++
	}
	if len(made) > 0 || !d.isWord(at, "those") {
		return nil
	}
	verb, be := d.metThen(at, s)
	if be == 0 {
		return nil
	}
	kind := data.Meeting
	if d.tables.verbs[verb.ref>>3].class == verbSpeak {
		if si == 0 || !d.callsTold(d.sents[si-1]) {
			return nil
		}
		kind = data.Call
	}
	var others []*person
	state := party{}
	if set.visit != nil && set.visit.rule != visitHere {
		if fs := d.foreign(set.visit); len(fs) == 1 {
			state = fs[0]
		} else if i := slices.IndexFunc(fs, func(p party) bool { return p.country != "" && p.country == set.country }); i >= 0 {
			state = fs[i] // the stop that the text has come to
		}
	}
	abroad := !state.none()
	for _, p := range d.peopleIn(be, s.to) {
		// On a trip to one state, its officials go without its name.
		if p.named() && (!p.home || p.assumed && abroad) && (!p.none() || abroad) {
			others = append(others, p)
		}
	}
	home, _ := d.sides(d.peopleIn(at, be))
	if m := d.lastHome(be); len(home) == 0 && m != nil {
		home = []*person{m}
	}
	if len(home) == 0 || len(others) == 0 {
		return nil
	}
	cl := clause{sent: si, s: s, from: s.from, to: s.to, cut: s.to}
	cl.match = match{from: verb.from, to: verb.to}
	cs := d.eachOf(cl, home, others, kind, "those-met")
	for _, c := range cs {
		c.sent, c.point, c.from, c.to, c.status = si, s.point, s.from, s.to, data.Held
		if d.plannedAt(be, s) || d.isWord(verb.from-1, "to") || set.status == data.Planned {
			c.status = data.Planned
		}
		if p := c.others[0]; abroad && (p.none() || p.assumed) {
			p.home, p.assumed, p.party = false, false, state
		}
		d.datePlace(c, cl, set)
	}
	return cs
}

// metThen finds the verb of meeting or speaking of "those he will meet are …", and the "are" behind it; 0 where there is none.
func (d *document) metThen(at int32, s sentence) (verb match, be int32) {
	for i := at + 1; i < min(s.to, at+16); i++ {
		if verb.to > 0 && i >= verb.to && (d.is(i, isBe) || d.isWord(i, "include", "included")) {
			return verb, i
		}
		if vs := d.verbsIn(i, i+1); len(vs) > 0 && verb.to == 0 {
			switch d.tables.verbs[vs[0].ref>>3].class {
			case verbMeet, verbReceive, verbSpeak:
				verb = vs[0]
			}
		}
	}
	return match{}, 0
}

// callsTold says whether a sentence names calls.
func (d *document) callsTold(s sentence) bool {
	return slices.ContainsFunc(d.eventsIn(s.from, s.to), func(m match) bool { return d.tables.events[m.ref].kind == data.Call })
}
