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
