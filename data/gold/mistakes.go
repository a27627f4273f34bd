package gold

import (
	"cmp"
	"slices"
)

// ReleaseErrors are the mistakes made on one release.
type ReleaseErrors struct {
	File   string       `json:"file"` // the label's text_file
	Source string       `json:"source"`
	Unread bool         `json:"unread,omitempty"`
	Missed []Engagement `json:"missed,omitempty"`  // in the label, not found
	MadeUp []Engagement `json:"made_up,omitempty"` // found, not in the label
	Wrong  []Mistake    `json:"wrong,omitempty"`   // fields of engagements that were found, and of the release
}

// Mistake is a field that was read wrongly.
type Mistake struct {
	Engagement string   `json:"engagement,omitempty"` // the label's, in one line; "" for the release's own fields
	Field      Field    `json:"field"`
	Missed     []string `json:"missed,omitempty"`  // values of the label that were not read
	MadeUp     []string `json:"made_up,omitempty"` // values read that are not in the label
}

// Engagements is the number of engagements missed or made up.
func (r ReleaseErrors) Engagements() int { return len(r.Missed) + len(r.MadeUp) }

// Values is the number of values missed or made up; a value read in place of another counts once.
func (r ReleaseErrors) Values() int {
	n := 0
	for _, m := range r.Wrong {
		n += max(len(m.Missed), len(m.MadeUp))
	}
	return n
}

// Worst gives the releases with most mistakes, n at the most, the worst first: engagements missed or made up weigh more
// than any number of wrong values. Releases without a mistake are left out.
func (r Report) Worst(n int) []ReleaseErrors {
	worst := slices.DeleteFunc(slices.Clone(r.ByRelease), func(e ReleaseErrors) bool {
		return !e.Unread && e.Engagements()+e.Values() == 0
	})
	slices.SortStableFunc(worst, func(a, b ReleaseErrors) int {
		return -cmp.Or(cmp.Compare(a.Engagements(), b.Engagements()), cmp.Compare(a.Values(), b.Values()))
	})
	return worst[:min(max(n, 0), len(worst))]
}

func (r *ReleaseErrors) addMistake(of *Engagement, name Field, missed, madeUp []string) {
	m := Mistake{Field: name, Missed: missed, MadeUp: madeUp}
	if of != nil {
		m.Engagement = of.String()
	}
	r.Wrong = append(r.Wrong, m)
}
