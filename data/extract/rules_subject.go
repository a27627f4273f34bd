package extract

// Whose doing a clause tells: its subject, and the home official who is meant where it names none.

// frontedWith says whether a clause begins with whom "he" or "she" met, so that nobody before its verb is who met them.
func (d *document) frontedWith(cl clause) bool {
	if !d.isWord(cl.from, "with") {
		return false
	}
	for i := cl.match.from - 1; i > cl.from && i > cl.match.from-4; i-- {
		if d.isWord(i, "he", "she") {
			return true
		}
	}
	return false
}

// homeOrMain is the home side of a clause, or the release's main official where the clause says "he", "the two" or nothing.
func (d *document) homeOrMain(home []*person, cl clause) []*person {
	if len(home) > 0 {
		return home
	}
	if d.guestGoesOn(cl) {
		return nil
	}
	for i := cl.from; i < cl.to; i++ {
		if d.is(i, isPronoun) {
			if i < cl.match.from && cl.from > cl.s.from {
				if own, _ := d.sides(d.peopleIn(cl.s.from, cl.from)); len(own) == 1 && !own[0].named() {
					return own // "The Foreign Secretary met A before travelling to Peru, where he visited Lima"
				}
			}
			if m := d.lastHome(cl.match.from); m != nil {
				return []*person{m}
			}
			if m := d.officeBefore(cl); m != nil && i < cl.match.from {
				return []*person{m}
			}
		}
	}
	if m := d.lastHome(cl.match.from); m != nil && !d.foreignSubject(cl) && d.subjectMayBeHome(cl) {
		return []*person{m}
	}
	return nil
}

// guestGoesOn says whether "he" as the subject is the guest whom the sentence before has for its own: "Minister A of Peru is in Seoul. While in
// Seoul, he will also attend the Forum".
func (d *document) guestGoesOn(cl clause) bool {
	if cl.sent == 0 || !d.isWord(cl.match.from-1, "he", "she") && !d.hasWord(max(cl.s.from, cl.match.from-7), cl.match.from, "he", "she") {
		return false
	}
	s := d.sents[cl.sent-1]
	ps := d.peopleIn(s.from, s.to)
	if len(ps) == 0 || ps[0].home || ps[0].plural || ps[0].group || ps[0].from > s.from+2 || !ps[0].named() || !d.is(ps[0].to, isBe) || !d.isWord(ps[0].to+1, "in") {
		return false
	}
	if q := ps[0]; q.none() && (q.same == nil || q.same.home || q.same.none()) {
		return false
	}
	e, ok := d.entity(d.skipThe(ps[0].to + 2))
	return ok && (e.class == classCountry && d.isHome(d.partyOf(e)) || e.class == classCity && d.gaz.Cities[e.ref].City.Country == d.home)
}

// officeBefore is the official of the home side whom the sentence before has for its subject by the office alone: "The Foreign Secretary
// will meet A. She will also meet B"; nil where it is somebody else.
func (d *document) officeBefore(cl clause) *person {
	if cl.sent == 0 {
		return nil
	}
	s := d.sents[cl.sent-1]
	ps := d.peopleIn(s.from, s.to)
	if len(ps) == 0 || !ps[0].home || !ps[0].anaphor || ps[0].plural || ps[0].from > s.from+2 {
		return nil
	}
	return ps[0]
}

// subjectMayBeHome says whether the words before the verb leave room for the home side as its subject: they name it, speak
// of "the two" or "both", or name nobody because the subject was said before.
func (d *document) subjectMayBeHome(cl clause) bool {
	if cl.form == formIng || cl.tense == tenseInfinitive || cl.passive {
		return true
	}
	if cl.verb != nil && cl.verb.class == verbWeakTrip && cl.from > cl.s.from {
		return true // "will visit Panama, and from there go on to …"
	}
	nouns := 0
	for i := cl.from; i < cl.match.from; i++ {
		if e, ok := d.entity(i); ok {
			if e.class == classOffice || e.class == classOffices || d.isHome(d.partyOf(e)) {
				return true
			}
			continue
		}
		if d.isWord(i, "two", "both", "sides", "three", "ministers", "minister", "officials", "delegation", "ministry") {
			return true
		}
		t := d.toks[i]
		if t.kind == tokWord && t.shape != lowerCase {
			if p := d.surnames[folded(d.word(i))]; p != nil {
				return p.home // "Yun further had meetings with A and B"
			}
		}
		if t.kind == tokWord && !d.dateAt(i) && !d.isWord(i, "further", "then", "later", "additionally", "separately") && !d.is(i, isFuture|isBe|isHave|isConnector|isOrdinal|isBack) && len(d.word(i)) > 3 {
			nouns++
		}
	}
	return nouns < 2
}

// foreignSubject says whether the clause's subject is on the other side, so that no home official can be assumed.
func (d *document) foreignSubject(cl clause) bool {
	if d.frontedWith(cl) {
		return false
	}
	for _, p := range d.peopleIn(cl.from, cl.match.from) {
		if !p.home {
			return true
		}
	}
	if p := d.relativeSubject(cl); p != nil {
		return !p.home && !p.none()
	}
	return false
}

// relativeSubject is whom "who" stands for as the subject of a clause: "will receive Minister A, who will also meet with B".
func (d *document) relativeSubject(cl clause) *person {
	for i := cl.match.from - 1; i >= cl.s.from && i > cl.match.from-5; i-- {
		if !d.isWord(i, "who") {
			continue
		}
		var last *person
		for _, p := range d.peopleIn(cl.s.from, i) {
			if p.to >= i-8 {
				last = p
			}
		}
		return last
	}
	return nil
}

// homeSubject says whether a home official stands among the subjects of a clause.
func (d *document) homeSubject(cl clause) bool {
	for _, p := range d.peopleIn(cl.from, cl.match.from) {
		if p.home {
			return true
		}
	}
	return false
}

// lastHome is the last named home official before token i. Who turned out to be of the other side since is none.
func (d *document) lastHome(i int32) *person {
	for k := d.from(i); ; k-- {
		if p := d.homeUpTo[k]; p == nil || p.home && (p.same == nil || p.same.home) {
			return p
		}
	}
}
