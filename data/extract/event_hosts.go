package extract

import "slices"

// Who a sentence names as holding an event.

// hosts are the foreign parties that the sentence names as holding an event: "hosted by the US", "which the US Department
// of State hosted".
func (d *document) hosts(from, to int32) []party {
	for i := from; i < to; i++ {
		if d.isWord(i, "hosts", "co-hosts", "co-chairs", "chairs") {
			if ps := d.hostsWho(i, to); len(ps) > 0 {
				return ps
			}
		}
		if !d.is(i, isHosted) {
			continue
		}
		if d.isWord(i+1, "jointly") && d.isWord(i+2, "by") {
			i++
		}
		if d.isWord(i+1, "by") {
			if ps, _ := d.partiesFrom(i+2, sentence{from: i, to: to}); len(ps) > 1 {
				return d.notHome(ps)
			}
			if p, ok := d.partyObject(i+2, to); ok && !d.isHome(p) {
				return []party{p}
			}
			for _, p := range d.partiesWithin(i+2, min(to, i+14)) {
				if !d.isHome(p) && d.isWord(d.beforeThe(p.from), "and") {
					return []party{p} // "hosted jointly by the government of the Republic of Korea and the African Union"
				}
			}
			for _, p := range d.mentioned(i+2, i+4) {
				if !p.none() && !p.home {
					return []party{p.party} // "hosted by US Secretary of State …"
				}
			}
			continue
		}
		if ps := d.hostsBefore(i, from); len(ps) > 0 {
			return ps
		}
		for j := i - 1; j > from && j > i-9; j-- {
			if e, ok := d.entity(j); ok {
				p := d.partyOf(e)
				if e.class == classHint {
					p = d.hintParty(e)
				}
				if !p.none() && d.isWord(d.beforeThe(e.from), "which", "that") {
					return []party{p}
				}
			}
		}
	}
	return nil
}

// hostReach is how many tokens the names of those who host an event together take at most.
const hostReach = 30

// hostsBefore are those whom a relative clause has for its subject before the verb at i: "which Türkiye, the UK, Italy and Germany co-hosted".
func (d *document) hostsBefore(i, from int32) []party {
	if d.word(i-1) == "-" && d.isWord(i-2, "co") {
		i -= 2
	}
	for j := i - 1; j > from && j > i-hostReach; j-- {
		if !d.isWord(j, "which", "that") {
			continue
		}
		ps, at := d.partiesFrom(j+1, sentence{from: j, to: i})
		for at < i && (d.is(at, isHave|isBe) || d.isWord(at, "jointly", "both")) {
			at++
		}
		if len(ps) < 2 || at != i {
			return nil
		}
		return d.notHome(ps)
	}
	return nil
}

// hostsWho are those who are told to be the hosts, a word that stands at i: "whose hosts are the US and the EU", "of which Peru and Chile are the
// co-chairs".
func (d *document) hostsWho(i, to int32) []party {
	if d.isWord(i-1, "whose") && d.is(i+1, isBe) {
		ps, _ := d.partiesFrom(i+2, sentence{from: i, to: to})
		return d.notHome(ps)
	}
	if d.word(i-1) == "-" && d.isWord(i-2, "co") {
		i -= 2
	}
	if at := d.beforeThe(i); d.is(at, isBe) {
		return d.hostsBefore(at, at-hostReach)
	}
	return nil
}

// notHome are the parties that are not the home country.
func (d *document) notHome(ps []party) []party { return slices.DeleteFunc(ps, d.isHome) }
