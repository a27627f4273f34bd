package extract

import "testing"

func TestADayWithoutAMonthIsOfTheMonthNamedLast(t *testing.T) {
	const trip = "Foreign Minister Yun Byung-se will visit Peru from May 24 to 26. "
	testTold(t, map[string]told{
		"on the 25th": {
			trip + "On the 25th, he will meet with Foreign Minister Ana Brun.",
			[]string{"visit planned 2015-05-24/2015-05-26 PER", "meeting planned 2015-05-25 PER: Ana Brun"}},
		"a number before a comma": {
			trip + "On 25, he will meet with Foreign Minister Ana Brun.",
			[]string{"visit planned 2015-05-24/2015-05-26 PER", "meeting planned 2015-05-25 PER: Ana Brun"}},
		"an anniversary": {
			trip + "On the 25th anniversary he will meet with Foreign Minister Ana Brun.",
			[]string{"visit planned 2015-05-24/2015-05-26 PER", "meeting planned 2015-05-24/2015-05-26 PER: Ana Brun"}},
		"a count": {
			trip + "On 25 points he will talk with Foreign Minister Ana Brun.",
			[]string{"visit planned 2015-05-24/2015-05-26 PER", "meeting planned 2015-05-24/2015-05-26 PER: Ana Brun"}},
	})
}

func TestADayAloneIsTheLastSuchDayBeforeTheRelease(t *testing.T) {
	testTold(t, map[string]told{ // of May 20
		"of its month":      {"On the 18th, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru.", []string{"meeting held 2015-05-18 PER: Ana Brun"}},
		"of the one before": {"On the 28th, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru.", []string{"meeting held 2015-04-28 PER: Ana Brun"}},
		"of one with a day": {"On the 28th anniversary, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru on May 12.", []string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}
