package extract

// away puts those on the other side who were met and are at home only by default: nobody reports meeting a colleague.
// Their state is that of the place, where it is foreign. On a trip that holds for offices without a name as well: "will
// call on the President".
func (d *document) away(objects []*person, cl clause, set *setting) []*person {
	_, country, _, _ := d.placeIn(cl.s.from, cl.s.to)
	trip := set.visit != nil && set.visit.country != "" && set.visit.country != d.home
	switch {
	case country == "" && trip:
		country = set.visit.country
	case country == "" && set.country != d.home:
		country = set.country // where the text last set what it tells
	}
	if country == d.home || d.home == "" && !trip && country == d.seatState() {
		country = ""
	}
	if !cl.passive && (d.foreignSubject(cl) && !d.homeSubject(cl) || len(d.guests(cl, set)) > 0) {
		return objects // a guest who meets the hosts
	}
	for k, p := range objects {
		switch {
		case p.from <= cl.match.from:
		case p.assumed && p.named():
			own := country
			if _, c, _, _ := d.ownPlace(p, cl.to); c != "" && c != d.home {
				own = c
			} else if c := d.listedWith(objects[:k], p); c != "" {
				own = c
			} else if own == "" && k+1 < len(objects) {
				own = d.listedAhead(p, objects[k+1])
			}
			if own == "" {
				own = d.guestBefore(p, cl)
			}
			p.sendAbroad(own)
		case trip && p.anaphor && d.named(p) == nil && country != "" && !p.plural:
			q := *p
			q.home, q.assumed, q.anaphor, q.country, q.org = false, false, false, country, ""
			objects[k] = &q
		}
	}
	return objects
}

// seatState is the state that a publisher which is an organisation has its seat in: there it is at home.
func (d *document) seatState() string {
	for i := range d.gaz.Organizations {
		if o := &d.gaz.Organizations[i]; o.ID == d.homeOrg && o.Seat != "" {
			for j := range d.gaz.Cities {
				if c := &d.gaz.Cities[j].City; c.Name == o.Seat {
					return c.Country
				}
			}
		}
	}
	return ""
}

// listedWith is the state of a person right before p in a list where the first alone has it: "met with Peruvian Trade Minister A, Minister of
// Health B and Minister of Finance C".
func (d *document) listedWith(before []*person, p *person) string {
	if len(before) == 0 {
		return ""
	}
	q := before[len(before)-1]
	if q.home || q.country == "" || q.possessive || q.titleTo <= q.titleFrom || p.titleTo <= p.titleFrom {
		return ""
	}
	if q.party.to > q.party.from && q.party.from >= q.nameFrom {
		return "" // "Minister A of Peru and Minister B"
	}
	if !d.onlyJoined(q.to, p.from) {
		return ""
	}
	return q.country
}

// guestBefore is the state of the guest whom the same sentence named before by office and state, where the clause goes on with another: "paid
// a courtesy call on President A of Peru and held talks with Foreign Minister B".
func (d *document) guestBefore(p *person, cl clause) string {
	before := d.peopleIn(cl.s.from, cl.match.from)
	if len(before) == 0 || !d.isWord(cl.match.from-1, "and") {
		return ""
	}
	if q := before[len(before)-1]; !q.home && !q.possessive && q.office >= 0 && p.office >= 0 {
		return q.country
	}
	return ""
}

// listedAhead is the state of the next of a list of two where it closes the list: "met with President A and Trade Minister B of Peru".
func (d *document) listedAhead(p, next *person) string {
	if next.home || next.country == "" || next.possessive || next.party.from < next.nameTo || !d.isWord(next.from-1, "and") || !d.onlyJoined(p.to, next.from) {
		return ""
	}
	return next.country
}

// onlyJoined says whether nothing but a comma or an "and" stands between two of a list.
func (d *document) onlyJoined(from, to int32) bool {
	for i := from; i < to; i++ {
		if d.word(i) != "," && !d.isWord(i, "and", "as", "well", "with", "on", "the", "also") {
			return false
		}
	}
	return true
}

// hostsWhoSee puts those on the other side who see somebody abroad and are at home only by default: "President A of Peru and Foreign Minister
// B will see her in Lima".
func (d *document) hostsWhoSee(cl clause, subjects []*person, set *setting) {
	if !d.isWord(cl.match.to, "him", "her", "them") {
		return
	}
	_, country, _, _ := d.placeIn(cl.s.from, cl.s.to)
	if country == "" && set.visit != nil && set.visit.rule != visitHere {
		country = set.visit.country
	}
	if country == "" || country == d.home {
		return
	}
	for _, p := range subjects {
		if p.assumed && p.named() {
			p.sendAbroad(country)
		}
	}
}
