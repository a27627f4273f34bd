package extract

import "testing"

func TestTitlesOfOneRankFit(t *testing.T) {
	for _, c := range []struct {
		text, term string
		fits       bool
	}{
		{"director-general of the iaea", "iaea director general", true},
		{"un secretary-general", "secretary general of the united nations", true},
		{"the minister", "deputy foreign minister", false},
		{"minister", "deputy foreign minister", true}, // alone it may be a deputy
		{"deputy secretary of state", "deputy national security adviser", false},
		{"foreign minister", "foreign secretary", true},
		{"director-general for europe", "ambassador to poland", false},
	} {
		if got := rankOf(c.text).fits(rankOf(c.term)); got != c.fits {
			t.Errorf("%q fits %q: %v, want %v", c.text, c.term, got, c.fits)
		}
	}
}
