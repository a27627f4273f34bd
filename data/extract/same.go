package extract

import (
	"slices"
	"strings"

	"github.com/demarche/demarche/data"
)

// Whether two candidates tell of one engagement, or of one trip.

// same says whether two candidates tell of one engagement.
func (d *document) same(a, b *candidate) bool {
	if (a.kind == data.Visit) != (b.kind == data.Visit) || b.rule == rulePreceded && (a.rule == b.rule || a.sent == b.sent && a.trigger != b.trigger) {
		return false
	}
	if !overlap(a, b) && !d.datesLater(a, b) && !d.datedTwin(a, b) {
		return false
	}
	if a.kind == data.Visit {
		return d.sameTrip(a, b)
	}
	if a.sent == b.sent && a.trigger == b.trigger && a.rule != b.rule && (len(a.home) == 0 || len(b.home) == 0) {
		return true // "A hosted a luncheon meeting, which B attended"
	}
	if a.sent == b.sent && a.trigger == b.trigger && a.verb != b.verb && a.kind == b.kind && len(a.others) == 0 {
		return true // "Consultations were held in Lima, co-chaired by A and B"
	}
	if a.sent == b.sent && a.trigger == b.trigger && a.rule == "attended" && a.kind == data.Multilateral && b.kind == data.Meeting && len(a.others) == 0 {
		return true // "took part in a luncheon that Ambassador A and the heads of other missions hosted"
	}
	if a.sent == b.sent && a.rule == "attended" && a.kind == data.Multilateral && b.kind == data.Meeting && b.verb.to > 0 && d.is(b.verb.to-1, isHosted) && b.verb.from >= a.trigger.to && (len(a.others) == 0 || sharesOne(a.others, b.others)) {
		return true // "attended a meeting on trade hosted by Foreign Minister A"
	}
	if (a.kind == data.Call) != (b.kind == data.Call) || (a.kind == data.Ceremony) != (b.kind == data.Ceremony) {
		return false
	}
	if a.rule == "signed" && b.kind == a.kind && b.sent > a.sent && d.isWord(b.trigger.from, "signing") && d.isWord(b.trigger.from-1, "the") && d.sharesParty(a, b) {
		return true // "On hand for the signing were A and B"
	}
	if d.withinIt(a, b) || d.otherBody(a, b) || d.mealApart(a, b) || d.attendsBesides(a, b) || d.otherDialogue(a, b) || d.otherHour(a, b) || d.otherItem(a, b) || a.kind != b.kind && d.otherAnnouncement(a, b) {
		return false
	}
	if a.sent == b.sent && a.rule == "attended" && a.kind == data.Consultation && b.kind == data.Meeting && a.date != nil && d.word(a.date.from-1) == "(" && b.trigger.from > a.date.to {
		return false // "A, who came to attend the Dialogue (May 1), met with B"
	}
	if a.sent == b.sent && a.rule == b.rule && (a.trigger == b.trigger || a.rule == "listed") {
		return false
	}
	return d.sameParties(a, b) || d.saysWho(a, b) || d.bringsTogether(a, b)
}

// withinIt says whether b is a meeting of its own on a day of a conference: "will attend the 67th session of the UN General Assembly from
// September 23 to 28. There he will take part in the high-level meeting on the rule of law on September 24".
func (d *document) withinIt(a, b *candidate) bool {
	return a.kind == data.Multilateral && b.kind == a.kind && b.sent > a.sent && !b.inherited && b.date != nil && b.end.IsZero() && !a.end.IsZero() &&
		b.verb.to > 0 && d.tables.verbs[b.verb.ref>>3].class == verbAttend && d.hasWord(b.verb.to, b.trigger.to, "meeting", "event", "debate", "dialogue", "roundtable", "conference") && !d.hasWord(a.verb.to, a.trigger.to, "meeting", "event", "debate", "dialogue", "roundtable", "conference")
}

// otherBody says whether two conferences are of different bodies of the United Nations: "will take part in the general debate of the General Assembly"
// and "will attend the Security Council summit".
func (d *document) otherBody(a, b *candidate) bool {
	if a.kind != data.Multilateral || b.kind != a.kind || a.verb.to == 0 || b.verb.to == 0 {
		return false
	}
	first, second := d.bodyOfUN(a), d.bodyOfUN(b)
	return first != "" && second != "" && first != second
}

// bodyOfUN is the body of the United Nations that the words behind a verb name; "" where they name none.
func (d *document) bodyOfUN(c *candidate) string {
	for i := c.verb.to; i < min(c.to, c.verb.to+22); i++ {
		for _, name := range [][2]string{{"general", "assembly"}, {"security", "council"}, {"rights", "council"}} {
			if d.isWord(i, name[0]) && d.isWord(i+1, name[1]) {
				return name[0]
			}
		}
	}
	return ""
}

// mealApart says whether b is a meal with somebody, told behind a consultation of which nobody is named: "will lead the delegation to the Strategic
// Dialogue. She will have a working lunch with Foreign Minister A".
func (d *document) mealApart(a, b *candidate) bool {
	return a.kind == data.Consultation && b.kind == data.Meeting && len(a.others) == 0 && b.sent > a.sent && d.isMeal(b.trigger) && slices.ContainsFunc(b.others, (*person).named)
}

// attendsBesides says whether b is a round that somebody attends besides the meeting told before it: "Talks with Minister A will take place in Lima. He is
// also to take part in the Security Consultative Committee".
func (d *document) attendsBesides(a, b *candidate) bool {
	return a.kind == data.Meeting && b.kind == data.Consultation && len(b.others) == 0 && b.sent > a.sent && b.verb.to > 0 && d.tables.verbs[b.verb.ref>>3].class == verbAttend &&
		d.hasWord(b.verb.from-3, b.verb.to, "also") && slices.ContainsFunc(a.others, (*person).named)
}

// bringsTogether says whether b tells who comes to a, which has a name of its own: "will attend the 11th ASEM Foreign Ministers' Meeting. The
// Meeting will bring together Ministers from 49 states as well as the High Representative of the EU".
func (d *document) bringsTogether(a, b *candidate) bool {
	return a.kind == data.Multilateral && b.verb.to > 0 && d.tables.verbs[b.verb.ref>>3].lemma == "bring together" && b.inherited && b.sent > a.sent && b.sent <= a.sent+3 && len(a.home) > 0 &&
		d.isWord(b.trigger.from-1, "the", "this", "forthcoming", "upcoming", "coming", "annual")
}

// saysWho says whether b comes back to what a told without anybody else's name: "took part in the Foreign Ministers' Meeting on X in Lima.
// Peru and Chile hosted the meeting together".
func (d *document) saysWho(a, b *candidate) bool {
	if a.kind != data.Multilateral || b.kind != a.kind || b.sent <= a.sent {
		return false
	}
	if len(d.foreign(a)) > 0 {
		return b.inherited && b.sent <= a.sent+3 && (d.presidedBy(b) || d.tellsWhoCame(d.sents[b.sent]) && d.isWord(b.trigger.from-1, "the", "this"))
	}
	return b.inherited && b.sent <= a.sent+3 && d.isWord(b.trigger.from-1, "the", "this") || b.start == a.start && b.sent == a.sent+1
}

// presidedBy says whether only states are told to preside over what "the Meeting" stands for: "Canada and Brunei will co-chair the Meeting".
func (d *document) presidedBy(c *candidate) bool {
	if c.verb.to == 0 || !d.isWord(c.trigger.from-1, "the", "this") || c.trigger.to > c.trigger.from+1 || len(d.peopleIn(c.from, c.verb.from)) > 0 {
		return false
	}
	switch d.tables.verbs[c.verb.ref>>3].lemma {
	case "chair", "co-chair", "preside over", "host", "co-host":
		return true
	}
	return false
}

// datesLater says whether b gives the day of what a only announced: "are to have their 4th Strategic Dialogue. The Dialogue starts at 11 a.m.
// on October 16".
func (d *document) datesLater(a, b *candidate) bool {
	return a.inherited && !b.inherited && a.kind != data.Visit && a.kind == b.kind && b.sent > a.sent && b.sent <= a.sent+2 && a.status == data.Planned &&
		b.status == a.status && len(a.others) == 0 && d.isWord(b.trigger.to-1, folded(d.word(a.trigger.to-1))) && d.sharesParty(a, b)
}

// sameTrip says whether two trips are one: to the same state, or the one within the days of the other. Trips that meet on one
// day are two.
func (d *document) sameTrip(a, b *candidate) bool {
	fa, fb := d.foreign(a), d.foreign(b)
	if len(fa) == 0 || len(fb) == 0 || d.sharesParty(a, b) {
		return true
	}
	if d.homesDiffer(a, b) {
		return false // a week's digest: each Minister has a trip
	}
	inside := func(x, y *candidate) bool { return !x.start.Before(y.start) && !lastDay(x).After(lastDay(y)) }
	return (inside(a, b) || inside(b, a)) && (a.rule == visitHere) == (b.rule == visitHere)
}

// saysAlso says whether a candidate is told as a further one: "will also meet with".
func (d *document) saysAlso(c *candidate) bool {
	for i := max(c.from, c.trigger.from-3); i <= c.trigger.to && i < c.to; i++ {
		if d.isWord(i, "also", "too", "separately") {
			return true
		}
	}
	if from := d.sents[c.sent].from; d.isWord(from, "in") && d.isWord(from+1, "addition") && d.word(from+2) == "," {
		return true
	}
	return false
}

func overlap(a, b *candidate) bool {
	return !a.start.After(lastDay(b)) && !b.start.After(lastDay(a))
}

// sameParties compares who took part: by name where both give names, else by state and organisation.
func (d *document) sameParties(a, b *candidate) bool {
	if d.homesDiffer(a, b) {
		return false
	}
	if d.talkedAt(a, b) {
		return true
	}
	for _, p := range a.others {
		for _, q := range b.others {
			if p.name != "" && q.name != "" && (p.name == q.name || p.same == q || q.same == p) {
				return (a.kind == data.Multilateral) == (b.kind == data.Multilateral)
			}
		}
	}
	if d.tellsMoreOf(a, b) {
		return true
	}
	if d.saysAlso(b) && b.sent != a.sent && len(b.others) > 0 {
		return false
	}
	if d.officesDiffer(a, b) || d.counterpartAndHead(a, b) || d.counterpartAndHead(b, a) {
		return false
	}
	fa, fb := d.foreign(a), d.foreign(b)
	if len(fb) == 0 && len(b.others) == 0 {
		return b.point == a.point
	}
	if (a.kind == data.Multilateral) != (b.kind == data.Multilateral) {
		return false
	}
	for _, p := range fb {
		for _, q := range fa {
			if p.country == q.country && p.org == q.org {
				return !d.namesDiffer(a, b)
			}
		}
	}
	return false
}

// talkedAt says whether b is but the talk at a, with those who came to it: "attended a meeting of EU ambassadors. The Minister and the ambassadors of
// the EU then had a lively discussion".
func (d *document) talkedAt(a, b *candidate) bool {
	if a.kind != data.Multilateral || b.kind != data.Meeting || !b.inherited || b.sent <= a.sent || !d.isWord(b.trigger.to-1, "discussion", "discussions", "exchange", "debate") {
		return false
	}
	return len(b.others) > 0 && !slices.ContainsFunc(b.others, func(p *person) bool {
		return p.named() && !slices.Contains(a.others, p) && !sharesOne([]*person{p}, a.others) || !p.named() && !p.plural || !slices.ContainsFunc(d.foreign(a), func(q party) bool { return p.country == q.country && p.org == q.org })
	})
}

// tellsMoreOf says whether b comes back to a, of which nobody is known yet: "held their 10th Dialogue. The Dialogue was co-chaired
// by A and B".
func (d *document) tellsMoreOf(a, b *candidate) bool {
	if !b.inherited || b.sent <= a.sent || len(a.home) > 0 || !d.isWord(b.trigger.from-1, "the") || !d.isWord(b.trigger.to-1, folded(d.word(a.trigger.to-1))) {
		return false
	}
	if a.kind == data.Multilateral && d.chairsIt(b) {
		return !slices.ContainsFunc(a.others, (*person).named)
	}
	return len(a.others) == 0 && (a.kind == b.kind || b.kind == data.Multilateral && a.kind == data.Meeting && d.sharesParty(a, b))
}

// chairsIt says whether the two whom a tells of led what the words before told of: "A and B co-chaired the meeting".
func (d *document) chairsIt(b *candidate) bool {
	return b.kind == data.Meeting && b.verb.to > 0 && d.isWord(b.verb.to-1, "chaired", "co-chaired", "cochaired")
}

// homesDiffer says whether both name home officials and share none: the Vice Minister's meeting is not the Director's
// consultation, though the guest is the same.
func (d *document) homesDiffer(a, b *candidate) bool {
	if len(a.home) == 0 || len(b.home) == 0 || a.kind == data.Multilateral {
		return false
	}
	for _, p := range a.home {
		for _, q := range b.home {
			if p.name == q.name {
				return false
			}
		}
	}
	return true
}

// namesDiffer says whether both name counterparts and share none.
func (d *document) namesDiffer(a, b *candidate) bool {
	return slices.ContainsFunc(a.others, (*person).named) && slices.ContainsFunc(b.others, (*person).named) && a.kind != data.Multilateral
}

// officesDiffer says whether one sentence tells of both with a verb each, and whom the second was with goes by another office alone: "held
// talks with Foreign Minister A and paid a courtesy call on the President".
func (d *document) officesDiffer(a, b *candidate) bool {
	if a.sent != b.sent || a.verb == b.verb || a.verb.to == 0 || len(a.others) == 0 || len(b.others) == 0 {
		return false
	}
	for _, q := range b.others {
		if q.named() || q.office < 0 {
			return false
		}
		for _, p := range a.others {
			if p.office < 0 || p.office == q.office || sharesOffice(d.titleOf(p), d.titleOf(q)) {
				return false
			}
		}
	}
	return true
}

// counterpartAndHead says whether one is with a minister’s counterpart, whom nobody names, and the other with the head of the same state: two
// people.
func (d *document) counterpartAndHead(a, b *candidate) bool {
	if a.sent == b.sent || len(a.others) != 1 || len(b.others) != 1 || !a.others[0].counterpart || a.others[0].named() || len(a.home) == 0 {
		return false
	}
	return b.others[0].named() && d.isHead(b.others[0]) && !slices.ContainsFunc(a.home, d.isHead)
}

// isHead says whether somebody is the head of a state or government.
func (d *document) isHead(p *person) bool {
	t := d.titleOf(p)
	if office, _, of := strings.Cut(t, " of "); of && p.party.to == p.titleTo && p.party.from > p.titleFrom {
		t = office // "Prime Minister of Japan"
	}
	return strings.HasSuffix(t, "president") && viceRank(t) == 0 || strings.HasSuffix(t, "prime minister") || strings.HasSuffix(t, "king")
}
