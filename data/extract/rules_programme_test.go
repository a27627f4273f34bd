package extract

import "testing"

func TestAProgrammeIsToldStopByStop(t *testing.T) {
	const next = "Next week Peru and Chile will be the destinations of Foreign Minister Yun Byung-se. "
	testTold(t, map[string]told{
		"in the present": {
			next + "Lima comes first: Minister Yun meets senior government officials there on May 26. On May 28 he will go to Santiago, where he will meet with Foreign Minister Pedro Roca of Chile.",
			[]string{"visit planned 2015-05-26/2015-05-28 CHL PER", "meeting planned 2015-05-26 PER", "meeting planned 2015-05-28 CHL: Pedro Roca"}},
		"officials meet with him": {
			next + "Lima is the first stop. Senior government officials will meet with him there on May 26.",
			[]string{"visit planned 2015-05-26 CHL PER", "meeting planned 2015-05-26 PER"}},
		"where there is not told": {
			next + "Senior government officials will meet with him on May 26.", nil},
		"a city is spoken of": {
			next + "Lima is the home of many. Senior government officials will meet with him there on May 26.", nil},
	})
}
