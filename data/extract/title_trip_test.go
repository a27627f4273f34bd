package extract

import "testing"

func TestATripOfTheTitleHasTheDaysThatTheBodyBeginsWith(t *testing.T) {
	testTold(t, map[string]told{
		"on his visit": {"On his visit from May 26 to 28, Foreign Minister Yun Byung-se will speak of fish. In Peru he will meet Foreign Minister Ana Brun.",
			[]string{"visit planned 2015-05-26/2015-05-28 CHL PER", "meeting planned 2015-05-26/2015-05-28 PER: Ana Brun"}},
		"others’ visit": {"On a visit from May 26 to 28, singers will sing in Seoul. Foreign Minister Yun Byung-se will hear them.",
			[]string{"visit held 2015-05-20 CHL PER"}},
	}, titled("Foreign Minister visits Peru and Chile"))
}

func TestDaysOfAProgrammeAreCountedFromTheFirstOfAVisit(t *testing.T) {
	const visit = "Foreign Minister Yun Byung-se visited Peru from May 10 to 12. "
	testTold(t, map[string]told{
		"of a programme": {visit + "On his programme’s first day, the Minister met with Foreign Minister Ana Brun of Peru.",
			[]string{"visit held 2015-05-10/2015-05-12 PER", "meeting held 2015-05-10 PER: Ana Brun"}},
		"alone": {visit + "On the second day, the Minister met with Foreign Minister Ana Brun of Peru.",
			[]string{"visit held 2015-05-10/2015-05-12 PER", "meeting held 2015-05-11 PER: Ana Brun"}},
		"a day of something else": {visit + "On the second day of the fair, fish was sold. The Minister met with Foreign Minister Ana Brun of Peru.",
			[]string{"visit held 2015-05-10/2015-05-12 PER", "meeting held 2015-05-10/2015-05-12 PER: Ana Brun"}},
	})
}

func TestEachOfTwoConferencesHasItsOwnDay(t *testing.T) {
	testTold(t, map[string]told{
		"a day each": {
			"Foreign Minister Yun Byung-se took part in the MIKTA Foreign Ministers’ Meeting on May 11 and in the G20 Foreign Ministers’ Meeting on May 12.",
			[]string{"multilateral held 2015-05-11 MIKTA", "multilateral held 2015-05-12 G20"}},
		"one day for both": {
			"On May 12, Foreign Minister Yun Byung-se took part in the MIKTA Foreign Ministers’ Meeting and in the G20 Foreign Ministers’ Meeting.",
			[]string{"multilateral held 2015-05-12 MIKTA", "multilateral held 2015-05-12 G20"}},
	})
}
