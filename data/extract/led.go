package extract

import "slices"

// Groups that are named beside who leads them.

// withoutLed leaves out a delegation whose leader is named as well: "A Peruvian delegation led by Vice Minister A".
func (d *document) withoutLed(others []*person) []*person {
	if len(others) < 2 {
		return others
	}
	led := func(p *person) bool {
		if !p.group || p.named() {
			return false
		}
		if d.headOf(p, others) {
			return true
		}
		for i := p.to; i < p.to+8 && d.toks[min(int(i), len(d.toks)-1)].kind == tokWord || d.word(i) == "-"; i++ {
			if d.isWord(i, "led", "headed") && d.isWord(i+1, "by") {
				return true // "of the Peru-Japan Friendship League headed by B"
			}
		}
		return false
	}
	if !slices.ContainsFunc(others, led) {
		return others
	}
	for i, p := range others[1:] {
		if q := others[i]; led(p) && q.none() && q.to < p.from {
			q.party = p.party
		}
	}
	for i, p := range others[1:] {
		if q := others[i]; led(q) && p.none() {
			p.party = q.party
		}
	}
	return slices.DeleteFunc(slices.Clone(others), led)
}

// headOf says whether a delegation is named only for its head, whose name stands right beside: "A, the leader of the Peruvian delegation", "the
// head of the Peruvian delegation A".
func (d *document) headOf(p *person, others []*person) bool {
	of := d.beforeThe(p.from)
	if d.isWord(p.from, "the") {
		of = p.from - 1
	}
	if !d.isWord(of, "of") || !d.isWord(of-1, "head", "leader", "chief", "member") {
		return false
	}
	for _, q := range others {
		if q.named() && (q.none() || q.country == p.country) && (q.from == p.to || q.from == p.to+1 && d.word(p.to) == "," || q.to < of && of-q.to < 5 && d.word(q.to) == ",") {
			return true
		}
	}
	return false
}
