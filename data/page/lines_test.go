package page

import (
	"math/rand/v2"
	"testing"
)

// TestLinesThatNeedCleaningAreFoundEightBytesAtATime holds the quick look against the one at each letter.
func TestLinesThatNeedCleaningAreFoundEightBytesAtATime(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 1))
	parts := []string{"a", "Z", "0", " ", "!", "'", "&", "\x7f", "\t", "~", "é", "’", "\u200b", "한", "  ", "word ", "minister", "\u3000", "%", "}"}
	dirty := 0
	for range 20_000 {
		s := ""
		for range rnd.IntN(12) {
			s += parts[min(rnd.IntN(len(parts)), rnd.IntN(len(parts)))] // the first ones more often
		}
		got, want := needsCleaning(s), unclean(s, s)
		if got != want {
			t.Fatalf("%q needs cleaning: %v, want %v", s, got, want)
		}
		if want {
			dirty++
		}
	}
	if dirty < 1000 || dirty > 19_000 {
		t.Errorf("%d of 20,000 lines need cleaning", dirty)
	}
}

func TestALineIsInASetInWhateverCase(t *testing.T) {
	set := fold("Press Releases", "보도자료", "RSS")
	for s, in := range map[string]bool{"Press Releases": true, "PRESS RELEASES": true, "press releases": true, "Press Release": false, "보도자료": true,
		"rss": true, "Rss": true, "": false, "Xress Releases": false} {
		if set.has(s) != in {
			t.Errorf("%q is in the set: %v, want %v", s, !in, in)
		}
	}
}

func TestALabelIsCutOffWithItsColon(t *testing.T) {
	for s, want := range map[string]string{"Date : 2018-06-14": "2018-06-14", "• DATE: 2018": "2018", "작성일 2022-12-29": "2022-12-29"} {
		if got, found := cutLabel(s, dateLabels); !found || got != want {
			t.Errorf("%q: %q, %v, want %q", s, got, found, want)
		}
	}
	for _, s := range []string{"", "Data : 1", "Date", "The Date : 1"} {
		if got, found := cutLabel(s, dateLabels); found {
			t.Errorf("%q has the value %q", s, got)
		}
	}
}
