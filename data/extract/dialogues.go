package extract

import "github.com/demarche/demarche/data"

// fieldsOfDialogue are words that tell one standing dialogue of two states from another.
var fieldsOfDialogue = []string{"strategic", "economic", "security", "defense", "defence", "cyber", "consular", "energy", "development", "maritime",
	"space", "science", "disarmament", "counterterrorism", "nuclear", "political"}

// otherDialogue says whether two consultations are named as dialogues on different fields: "held the Sixth Strategic Dialogue and the First
// Economic Dialogue".
func (d *document) otherDialogue(a, b *candidate) bool {
	if a.kind != data.Consultation || b.kind != a.kind {
		return false
	}
	x, y := d.fieldOf(a.trigger), d.fieldOf(b.trigger)
	return x != "" && y != "" && x != y
}

// otherItem says whether two events stand as items of one list that somebody attended: "attended the ASEAN-ROK Foreign Ministers’ Meeting and the
// ASEAN+3 Foreign Ministers’ Meeting".
func (d *document) otherItem(a, b *candidate) bool {
	return a.sent == b.sent && a.rule == "attended" && b.rule == a.rule && a.verb.to > 0 && a.verb == b.verb && a.trigger != b.trigger
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
