package extract

import (
	"slices"
	"testing"
)

// A grouping stands for its parts but for the publisher's own country, whichever that is.
func TestAGroupingStandsForItsPartsButTheHomeCountry(t *testing.T) {
	for source, want := range map[string][]string{"kr-mofa": {"CHN", "JPN"}, "jp-mofa": {"CHN", "KOR"}, "sg-mfa": {"CHN", "JPN", "KOR"}} {
		x := extractor(t)
		es := x.Extract(read(t, "1. Foreign Minister Ana Brun attended the ASEAN+3 Foreign Ministers’ Meeting in Kuala Lumpur on May 27, 2015.", from(source)))
		if len(es) != 1 || !slices.Equal(slices.Sorted(slices.Values(es[0].Countries)), want) {
			t.Errorf("%s: read %+v, want the countries %q", source, es, want)
		}
	}
	if es := extractor(t).Extract(read(t, "1. The Minister spoke of ASEAN+3 on May 27, 2015.")); len(es) != 0 {
		t.Errorf("read %+v of a grouping that is only spoken of", es)
	}
}
