package extract

import (
	_ "embed"
	"slices"
	"strings"

	"github.com/demarche/demarche/data"
)

// Remarks tell of meetings in a way that releases do not: "Discussed the peace process with King Fahd", "Briefed Foreign
// Minister Genscher on the summit", "Audience with Pope Paul VI". The words that do so stand in a list: with "+" those
// whose object is whom one met.

//go:embed register_talks.txt
var registerTalks string

var talkWords = func() map[string]bool {
	out := map[string]bool{}
	for w := range strings.FieldsSeq(registerTalks) {
		bare, direct := strings.CutSuffix(w, "+")
		out[bare] = direct
	}
	return out
}()

// talks reads the meetings that the remarks tell in such words, with those who are in none of the others.
func (d *recordDocument) talks(who []*person, others []*candidate) []*candidate {
	var out []*candidate
	for _, si := range d.remarkSentences() {
		s := d.sents[si]
		for i := s.from; i < s.to; i++ {
			direct, talk := talkWords[folded(d.word(i))]
			if !talk {
				continue
			}
			for _, p := range d.talkedWith(i, s, direct) {
				if in := func(c *candidate) bool { return has(c.others, p) }; slices.ContainsFunc(others, in) || slices.ContainsFunc(out, in) {
					continue
				}
				out = append(out, &candidate{sent: si, point: s.point, from: s.from, to: s.to, trigger: match{from: i, to: i + 1},
					kind: data.Meeting, home: who, others: []*person{p}, rule: "talks"})
			}
		}
	}
	return out
}

// talkedWith are the foreign people behind "with" after a word of talk at i, or right behind the word where it is direct.
func (d *recordDocument) talkedWith(i int32, s sentence, direct bool) []*person {
	start := i + 1
	if !direct {
		for start < s.to && !d.isWord(start, "with") {
			if _, another := talkWords[folded(d.word(start))]; another || d.word(start) == ";" {
				return nil
			}
			start++
		}
		start++
	}
	var out []*person
	last := start
	for _, p := range d.mentioned(start, d.topicCut(start, s.to)) {
		if p.from > last+4 {
			break // what comes after is told of something else
		}
		if !p.home && !p.possessive && !p.former && p.country != d.home && (p.country != "" || p.org != "") {
			out = append(out, p)
		}
		last = max(last, p.to)
	}
	return out
}

func has(ps []*person, p *person) bool {
	return slices.ContainsFunc(ps, func(q *person) bool { return q == p || q.name != "" && q.name == p.name })
}
