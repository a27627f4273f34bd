package extract

import "slices"

// officeReach is how many people back an office may have been named without its holder.
const officeReach = 12

// officeToldBefore is whose office somebody holds that was named before without them: "The Foreign Minister of Peru is here. Yesterday he met
// Foreign Minister Brun".
func (d *document) officeToldBefore(p *person) party {
	if p.office < 0 || p.titleTo <= p.titleFrom {
		return party{}
	}
	at := slices.Index(d.people, p)
	for i := at - 1; i >= 0 && i >= at-officeReach; i-- {
		q := d.people[i]
		if q.office != p.office || q.group || q.plural {
			continue
		}
		if q.named() || q.none() || d.isHome(q.party) {
			return party{} // of another
		}
		return q.party
	}
	return party{}
}

// sharesTitle is the state of the person before in one list under a title in the plural: "Senators A of the US, B and C".
func (d *document) sharesTitle(p *person) party {
	if at := slices.Index(d.people, p); p.plural && at > 0 {
		if q := d.people[at-1]; q.titleFrom == p.titleFrom && q.titleTo == p.titleTo && q.country != "" && !q.home {
			return party{country: q.country}
		}
	}
	return party{}
}

// countryBefore is the last foreign state that the text names before token i: what "that country" means.
func (d *document) countryBefore(i int32) (last party) {
	for j := i - 1; j >= 0 && j > i-80; j-- {
		if e, ok := d.entity(j); ok && e.class == classCountry {
			if p := d.partyOf(e); !d.isHome(p) {
				return p
			}
		}
	}
	return last
}

// sideParty reads whose delegation a person led: "the New Zealand side by Mr. Mark Sinclair", "A led for Portugal".
func (d *document) sideParty(p *person) party {
	if !p.named() {
		return party{}
	}
	if d.word(p.from-1) == "," { // "Representing the Ethiopian government, Minister of Health A gave welcoming remarks"
		i := p.from - 2
		if d.isWord(i, "government", "side", "delegation") || d.is(i, isSide) {
			i--
		}
		if e, ok := d.entity(i); ok {
			if j := d.beforeThe(e.from); d.isWord(j, "representing", "for", "from") || d.isWord(j, "of") && d.isWord(j-1, "behalf") {
				return d.partyOf(e)
			}
		}
	}
	if d.isWord(p.to, "and") && d.isWord(p.to+1, "others", "colleagues") && d.isWord(p.to+2, "of", "from") {
		if e, ok := d.entity(d.skipThe(p.to + 3)); ok {
			return d.partyOf(e) // "Secretary General A and others of the Trilateral Cooperation Secretariat"
		}
	}
	if e, ok := d.inPlaceWith(p.from); ok && p.titleTo > p.titleFrom && p.hint.org == "" {
		if country := d.stateOf(e); country != d.home {
			return party{from: e.from, to: e.to, country: country} // "in Brunei with Foreign Minister A and in Thailand with Foreign Minister B"
		}
	}
	if e, ok := d.entity(p.from - 2); ok && d.isWord(p.from-1, "by") && e.to == p.from-1 && d.isWord(d.beforeThe(e.from), "for") {
		return d.partyOf(e) // "was signed for Peru by Minister A"
	}
	if d.isWord(p.from-1, "by") {
		for i := p.from - 2; i >= 0 && i > p.from-7; i-- {
			if d.is(i, isSide) || d.isWord(i, "delegation", "one") {
				e, ok := d.entity(i - 1)
				if !ok && d.word(i-1) == "-" {
					e, ok = d.entity(i - 2)
				}
				if ok {
					return d.partyOf(e)
				}
			}
		}
	}
	if e, ok := d.entity(p.to + 1); ok && d.isWord(p.to, "the") && e.class == classDemonym && d.isWord(e.to, "one", "side", "delegation") {
		return d.partyOf(e) // "A led the Korean delegation and B the Peruvian one"
	}
	for _, i := range []int32{d.pastAside(p.to), d.pastOffice(p.to)} {
		if d.word(i) == "," {
			i++
		}
		if d.is(i, isFuture) && d.isWord(i+1, "lead", "head") {
			i++
		} else if !d.isWord(i, "led", "headed", "leads", "heads") {
			continue
		}
		if e, ok := d.entity(d.skipThe(i + 1)); ok && (e.class == classDemonym || e.class == classCountry || e.class == classOrg) && d.isWord(e.to, "delegation", "side", "team") {
			return d.partyOf(e) // "A, Ambassador to Indonesia, headed the North Korean delegation"
		}
	}
	if d.isWord(p.to, "for") {
		if e, ok := d.entity(d.skipThe(p.to + 1)); ok && e.class == classCountry {
			return d.partyOf(e)
		}
	}
	return party{}
}

// pastOffice is the token behind where somebody serves, which follows the office and a comma: "A, Director-General for Trade, Undersecretariat for
// Foreign Trade headed the Peruvian delegation". i itself where there is none.
func (d *document) pastOffice(i int32) int32 {
	if d.isWord(i, "affairs") {
		i++ // "for EU affairs"
	}
	if d.word(i) != "," {
		return i
	}
	end := i + 1
	for end < i+8 && int(end) < len(d.toks) && (d.toks[end].shape == capitalised || end > i+1 && d.isWord(end, "of", "for", "and", "the")) {
		end++
	}
	return end
}
