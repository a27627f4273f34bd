package extract

import (
	"slices"
	"strings"

	"github.com/demarche/demarche/data"
)

// fieldsOfDialogue are words that tell one standing dialogue of two states from another.
var fieldsOfDialogue = []string{"strategic", "economic", "security", "defense", "defence", "cyber", "consular", "energy", "development", "maritime",
	"space", "science", "disarmament", "counterterrorism", "nuclear", "political", "rights", "committee", "commission"}

// otherDialogue says whether two consultations are named as dialogues on different fields: "held the Sixth Strategic Dialogue and the First
// Economic Dialogue".
func (d *document) otherDialogue(a, b *candidate) bool {
	if a.kind != data.Consultation || b.kind != a.kind {
		return false
	}
	if x, y := d.fieldOf(a.trigger), d.fieldOf(b.trigger); x != "" && y != "" && x != y {
		return true
	}
	return a.sent == b.sent && a.verb.to > 0 && a.verb == b.verb && a.trigger != b.trigger && strings.HasPrefix(a.rule, "held") && a.rule == b.rule
}

// otherItem says whether two events stand as items of one list that somebody attended: "attended the ASEAN-ROK Foreign Ministers’ Meeting and the
// ASEAN+3 Foreign Ministers’ Meeting".
func (d *document) otherItem(a, b *candidate) bool {
	if a.sent != b.sent || a.rule != "attended" || b.rule != a.rule || a.verb.to == 0 || a.verb != b.verb || a.trigger == b.trigger {
		return false
	}
	x, y := d.foreign(a), d.foreign(b) // of the same parties it is one event with two nouns: "the 5th Conference on Fish (CF) Summit"
	return len(x) != len(y) || slices.ContainsFunc(x, func(p party) bool {
		return !slices.ContainsFunc(y, func(q party) bool { return p.country == q.country && p.org == q.org })
	})
}

// withSecondDialogue adds the second of two numbered dialogues that were held at once, of which the parties are told behind both: "held the 4th
// Disarmament Dialogue and the 2nd Space Policy Dialogue between Korea and Peru".
func (d *document) withSecondDialogue(cs []*candidate, cl clause, first match) []*candidate {
	if len(cs) != 1 || cs[0].kind != data.Consultation {
		return cs
	}
	ns := d.eventsIn(first.to, cl.to)
	if len(ns) == 0 || !d.isWord(first.to, "and") || !d.isWord(first.to+1, "the") || !d.numberedAt(first.to+2) || ns[0].from-first.to >= itemReach || d.tables.events[ns[0].ref].kind != data.Consultation {
		return cs
	}
	second := *cs[0]
	second.trigger = ns[0]
	return append(cs, &second)
}

// numberedAt says whether an ordinal stands at token i: "2nd", "second".
func (d *document) numberedAt(i int32) bool {
	return d.is(i, isOrdinal) || int(i) < len(d.toks) && d.toks[i].kind == tokNumber && d.isWord(i+1, "st", "nd", "rd", "th")
}

// fieldOf is the word that says what a dialogue is on, "" where none does.
func (d *document) fieldOf(m match) string {
	for i := m.from - 1; i < m.to; i++ {
		if d.isWord(i, fieldsOfDialogue...) {
			return folded(d.word(i))
		}
	}
	return ""
}
