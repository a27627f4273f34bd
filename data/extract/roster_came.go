package extract

import "github.com/demarche/demarche/data"

// rosterReach is how many sentences after an engagement may still tell who came to it.
const rosterReach = 4

// cameToo gives engagements of many the states that the sentences after them say came: "Chile, Peru and Bolivia sent their vice ministers",
// "Minister-level officials of twenty countries were there, Foreign Minister A of Chile and Foreign Minister B of Peru among them".
func (d *document) cameToo(cs []*candidate) {
	for _, c := range cs {
		if c.kind != data.Multilateral && c.kind != data.Ceremony || c.rule == "listed" {
			continue
		}
		for si := c.sent; si < len(d.sents) && si <= c.sent+rosterReach; si++ {
			if si > c.sent && d.otherAt(cs, c, si) {
				break
			}
			for _, p := range append(d.amongThem(d.sents[si]), d.sentBy(d.sents[si])...) {
				if !d.isHome(p) {
					c.addParty(p)
				}
			}
		}
	}
}

// amongThem lists the states of those who are named before "among them", back to the verb that says they came.
func (d *document) amongThem(s sentence) (out []party) {
	if !s.has(isCame) {
		return nil
	}
	for i := s.from + 1; i < s.to; i++ {
		if !d.isWord(i, "among") || !d.isWord(i+1, "them") || !d.manyCame(sentence{from: s.from, to: i}) {
			continue
		}
		from := i
		for from > s.from && !d.isWord(from, "were", "was", "be", "came", "sent", "send", "with", "attended", "to", "including") {
			from--
		}
		for _, p := range d.mentioned(from, i) {
			if p.country != "" {
				out = append(out, p.party)
			}
		}
		return append(out, d.enumeration(sentence{from: from, to: i})...)
	}
	return nil
}

// manyCame says whether a sentence speaks of those who took part, and not of what was talked about.
func (d *document) manyCame(s sentence) bool {
	for i := s.from; i < s.to; i++ {
		if d.isWord(i, "officials", "delegates", "delegations", "represented", "participants", "guests", "ministers", "ambassadors", "attended", "present", "envoys", "representatives") {
			return true
		}
	}
	return false
}

// sentBy lists the states at the head of a sentence which says that they sent somebody or took part.
func (d *document) sentBy(s sentence) []party {
	list := d.enumeration(sentence{from: s.from, to: min(s.to, s.from+30)})
	if len(list) < 2 || list[0].from > s.from+2 {
		return nil
	}
	last := list[len(list)-1].to
	for i := last; i < min(s.to, last+14); i++ {
		if d.isWord(i, "sent", "send", "represented", "participate", "participated", "attend", "attended") || d.isWord(i, "took", "take") && d.isWord(i+1, "part") {
			return list
		}
	}
	return nil
}
