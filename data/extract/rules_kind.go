package extract

import (
	"slices"

	"github.com/demarche/demarche/data"
)

// refineKind settles the kind of what a noun names by its parties and the words around it.
func (d *document) refineKind(c *candidate, noun match, cl clause) data.Kind {
	kind := c.kind
	if kind == data.Meeting {
		kind = d.callKind(cl, kind)
	}
	if kind == data.Call && d.isWord(noun.to-1, "call", "calls") && d.isWord(noun.to, "on") && !d.hasWord(cl.s.from, cl.s.to, "phone", "telephone", "video") && len(d.mentioned(noun.to+1, noun.to+3)) > 0 {
		kind = data.Meeting // "the programme had in it a call on Minister A"
	}
	c.kind = kind
	if kind == data.Ceremony || kind == data.Visit {
		return kind
	}
	if d.isWord(noun.from, "trilateral") || d.isWord(noun.from-1, "trilateral", "multilateral") {
		return data.Multilateral
	}
	f := d.foreign(c)
	if kind == data.Consultation && len(f) > 1 && countries(f) == 1 && d.homeParty(c) {
		d.dropSubject(c, noun)
		f = d.foreign(c)
	}
	if len(f) > 1 && countries(f) > 0 {
		return data.Multilateral
	}
	if kind == data.Meeting && len(f) < 2 && !(len(f) == 1 && f[0].org != "" && d.closedGroup(f[0].org)) && d.series(c, noun) {
		return data.Consultation
	}
	if kind == data.Consultation && len(f) == 1 && (f[0].org == "EU" || f[0].org != "" && d.hasSeat(f[0].org)) && d.homeParty(c) {
		return kind // "the 3rd ROK-EU Policy Consultation", "the 17th Japan-NATO Consultations": the body speaks for itself
	}
	if len(f) == 1 && f[0].org != "" && (kind != data.Call || len(c.others) == 0 || c.others[0].plural) && !d.personOf(c, f[0].org) && d.grouping(f[0].org) {
		return data.Multilateral
	}
	if kind == data.Meeting && len(f) == 1 && f[0].org != "" && len(c.others) == 1 && c.others[0].plural && !c.others[0].named() && d.grouping(f[0].org) && d.hasWord(c.others[0].from, c.others[0].to, "ambassadors", "ministers") {
		return data.Multilateral // "a luncheon hosted by ASEAN ambassadors"
	}
	if kind == data.Meeting && len(f) == 1 && f[0].org != "" && len(c.others) == 0 && d.isWord(noun.to-2, "ministerial") {
		return data.Multilateral // "the CTBT Ministerial Meeting"
	}
	if kind == data.Multilateral && len(f) == 1 && f[0].country != "" && d.homeParty(c) && !d.isWord(noun.to-1, "conference", "forum", "seminar", "workshop", "ministerial", "symposium") {
		if d.hasWord(noun.from, noun.to, "officials") {
			return data.Consultation // "the 14th Senior Officials' Meeting between the European Union and Peru"
		}
		return data.Meeting
	}
	return kind
}

// dropSubject leaves out the organisation that two states consult about: "the Peru-Chile United Nations (UN) Consultations".
func (d *document) dropSubject(c *candidate, noun match) {
	c.parties = slices.DeleteFunc(c.parties, func(p party) bool {
		if p.org == "" || p.to > noun.from || d.word(p.from-1) == "-" || d.word(p.to) == "-" {
			return false
		}
		for i := p.to; i < noun.from; i++ {
			if e, ok := d.entity(i); !(ok && d.partyOf(e).org == p.org) && d.word(i) != "(" && d.word(i) != ")" {
				return false
			}
		}
		return true
	})
}

// series says whether a noun is one of a numbered series of working level: "the 9th meeting of the Directors-General for
// Consular Affairs", "the third ROK-China maritime talks"; meetings of ministers stay meetings.
func (d *document) series(c *candidate, noun match) bool {
	for i := noun.from; i < noun.to; i++ {
		if d.isWord(i, "minister", "ministers", "ministerial") {
			return false
		}
	}
	numbered := false
	for i := noun.from - 1; i >= 0 && i > noun.from-10; i-- {
		if d.isWord(i, "minister", "ministers", "ministerial", ".", ",") {
			return false
		}
		if d.is(i, isOrdinal) || d.isWord(i, "st", "nd", "rd", "th") {
			numbered = true
			break
		}
	}
	if !numbered || d.isWord(noun.to, "with") || d.isWord(noun.to, "of") && d.isWord(noun.to+1, "his", "her", "their", "the") && d.hasWord(noun.to+2, noun.to+6, "with") {
		return false
	}
	return d.homeParty(c) || d.isWord(noun.to, "of") && !d.isWord(noun.to+2, "foreign")
}

func (d *document) personOf(c *candidate, org string) bool {
	for _, p := range c.others {
		if p.org == org && !p.group {
			return true
		}
	}
	return false
}

// grouping says whether an organisation's meeting is one of its members.
func (d *document) grouping(org string) bool {
	for i := range d.gaz.Organizations {
		if o := &d.gaz.Organizations[i]; o.ID == org {
			return o.Kind != "" && len(o.Members) > 0 || o.Kind == "grouping" || o.Kind == "forum"
		}
	}
	return false
}

// closedGroup says whether an organisation is but a circle of states, so that whoever meets it meets them: "the ROK-V4 meeting".
func (d *document) closedGroup(org string) bool {
	for i := range d.gaz.Organizations {
		if o := &d.gaz.Organizations[i]; o.ID == org {
			return o.Kind == "grouping" && len(o.Members) > 0
		}
	}
	return false
}

// cameFrom lists the states that a sentence names as having sent people: "Officials came from the diplomatic missions of the United
// States, Japan and other countries".
func (d *document) cameFrom(si int) []party {
	if si >= len(d.sents) {
		return nil
	}
	s := d.sents[si]
	for i := s.from; i+1 < s.to; i++ {
		if d.isWord(i, "came") && d.isWord(i+1, "from") && d.groupIn(s.from, i) {
			for j := i + 2; j < s.to && j < i+12; j++ {
				if ps, _ := d.partiesFrom(j, s); len(ps) > 0 {
					return ps
				}
			}
		}
		if d.leadsToThose(i) || d.isWord(i, "participating") && d.isWord(i+1, "countries", "states", "nations") {
			if ps := d.enumeration(sentence{from: i, to: s.to}); len(ps) > 1 {
				return ps // "It was attended by the six (Peru, Chile, …) and Cuba"
			}
		}
		if d.isWord(i, "invited", "invites") {
			if ps := d.allMembersOf(i, s.to); len(ps) > 0 {
				return ps
			}
		}
	}
	return nil
}

// allMembersOf are the organisations all of whose members are spoken of between two tokens: "the 18 members of the Pacific Islands Forum".
func (d *document) allMembersOf(from, to int32) (out []party) {
	for _, p := range d.partiesWithin(from, to) {
		if at := d.beforeThe(p.from); p.org != "" && d.isWord(at, "of") && d.isWord(at-1, "members", "states") {
			out = append(out, p)
		}
	}
	return out
}

func (d *document) groupIn(from, to int32) bool {
	for i := from; i < to; i++ {
		if d.is(i, isGroup) {
			return true
		}
	}
	return false
}

// foreignCame says whether a sentence lists foreign officials among those who came.
func (d *document) foreignCame(si int) bool {
	if si >= len(d.sents) || !d.tellsWhoCame(d.sents[si]) && !d.tellsWhoCameNext(si) {
		return false
	}
	_, others := d.sides(d.peopleIn(d.sents[si].from, d.sents[si].to))
	return len(others) > 0
}

// tellsWhoCameNext says whether a sentence gives the welcoming remarks of a host.
func (d *document) tellsWhoCameNext(si int) bool {
	s := d.sents[si]
	for i := s.from; i+1 < s.to; i++ {
		if d.isWord(i, "welcoming", "opening", "congratulatory") && d.isWord(i+1, "remarks", "address", "speech") {
			return true
		}
	}
	return false
}

// diplomatsOf are the bodies whose member states' diplomats a sentence names as guests: "diplomats from member states of the OIC".
func (d *document) diplomatsOf(s sentence) (out []party) {
	for i := s.from; i+1 < s.to; i++ {
		if d.isWord(i, "member") && d.isWord(i+1, "states", "countries") {
			for _, p := range d.partiesWithin(i, min(s.to, i+8)) {
				if p.org != "" {
					out = append(out, p)
				}
			}
			return out
		}
	}
	return nil
}

// forDiplomats says whether a reception or ceremony is one for foreign diplomats.
func (d *document) forDiplomats(cl clause) bool {
	to := cl.s.to
	if cl.sent+1 < len(d.sents) {
		to = d.sents[cl.sent+1].to // who came is often told next
	}
	for i := cl.s.from; i < to; i++ {
		if d.isWord(i, "diplomatic", "foreign") && d.isWord(i+1, "corps", "missions", "envoys", "diplomats", "ambassadors") || d.isWord(i, "ambassadors", "diplomats", "envoys") {
			return true
		}
	}
	return false
}
