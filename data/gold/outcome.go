package gold

import "github.com/demarche/demarche/data"

// Outcome is one engagement that was found, and whether a label has it.
type Outcome struct {
	File   string // the label's text_file
	Number int    // of the engagement among those found in the release, from 1
	Found  data.Engagement
	Right  bool
}

// Outcomes lists what was found in the readings, in their order. What matches a doubtful engagement of a label is left
// out: it is neither right nor wrong.
func Outcomes(readings []Reading) []Outcome {
	var all []Outcome
	for _, r := range readings {
		matched := map[int]int{}
		for _, p := range Match(r.Label.Engagements, r.Engagements) {
			matched[p.Found] = p.Gold
		}
		for i, e := range r.Engagements {
			g, right := matched[i]
			if right && r.Label.Engagements[g].Doubtful {
				continue
			}
			all = append(all, Outcome{File: r.Label.TextFile, Number: i + 1, Found: e, Right: right})
		}
	}
	return all
}
