package page

import "testing"

func TestALineLeftOpenGoesOn(t *testing.T) {
	for name, c := range map[string]struct {
		before string
		want   bool
	}{
		"behind an article":   {"Minister Ban Ki-moon met with the Secretary of State, Colin Powell, at the", true},
		"behind a sentence":   {"Minister Ban Ki-moon met with the Secretary of State, Colin Powell, at his office.", false},
		"behind a whole word": {"Minister Ban Ki-moon met with the Secretary of State, Colin Powell, at lunch", false},
		"a short line":        {"Talks with the", false},
	} {
		if got := leftOpen(c.before); got != c.want {
			t.Errorf("%s: %q gives %t", name, c.before, got)
		}
	}
}
