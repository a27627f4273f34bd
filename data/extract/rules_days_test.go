package extract

import "testing"

func TestADayOnWhichSomethingWasSaidIsNotItsOwn(t *testing.T) {
	testTold(t, map[string]told{
		"made known": {
			"The spokesperson made known on Friday that Foreign Minister Yun Byung-se is to go to Peru and Chile on an official visit which lasts from May 26 to 28.",
			[]string{"visit planned 2015-05-26/2015-05-28 CHL PER"}},
		"its own": {
			"Foreign Minister Yun Byung-se met on May 12 with Foreign Minister Ana Brun of Peru, who said that fish matter.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestTheTitleMayGiveTheDayWithinAStay(t *testing.T) {
	const body = "Foreign Minister Yun Byung-se is visiting Lima, Peru; he arrived on 10 May and leaves on 14 May 2015.\nMinister Yun and Foreign Minister Ana Brun had a meeting."
	testTold(t, map[string]told{
		"a day of the stay": {body, []string{"visit held 2015-05-10 PER", "meeting held 2015-05-12 PER: Ana Brun"}},
	}, titled("Foreign Minister’s Engagements in Lima on 12 May 2015"))
	testTold(t, map[string]told{
		"a day after it": {body, []string{"visit held 2015-05-10 PER", "meeting held 2015-05-10 PER: Ana Brun"}},
	}, titled("Foreign Minister’s Engagements in Lima, Told on 19 May 2015"))
}

func TestAnAbbreviationDoesNotEndAListOfStates(t *testing.T) {
	testTold(t, map[string]told{
		"in brackets": {
			"On May 12, Foreign Minister Yun Byung-se had bilateral meetings with his counterparts from the Republic of Peru (PER), Chile and Bolivia in New York.",
			[]string{"meeting held 2015-05-12 PER", "meeting held 2015-05-12 CHL", "meeting held 2015-05-12 BOL"}},
	})
}

func TestWhoAttendsMayComeBehindTheEvent(t *testing.T) {
	testTold(t, map[string]told{
		"by an official": {
			"The MIKTA Foreign Ministers’ Meeting on May 26 in Lima will be attended by Vice Minister Cho Tae-yul.",
			[]string{"multilateral planned 2015-05-26 MIKTA"}},
		"by delegates": {
			"The Fish Congress on May 26 in Lima will be attended by delegates from 85 countries.", nil},
	})
}

func TestMeetingsWithTwoNamedAreTwo(t *testing.T) {
	testTold(t, map[string]told{
		"meetings": {
			"On May 12, Foreign Minister Yun Byung-se had meetings with President Ana Brun and Foreign Minister Pedro Roca of Peru.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 PER: Pedro Roca"}},
		"one meeting": {
			"On May 12, Foreign Minister Yun Byung-se had a meeting with President Ana Brun and Foreign Minister Pedro Roca of Peru.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun, Pedro Roca"}},
		"for meetings with two states": {
			"Foreign Minister Yun Byung-se will be in Lima on May 26 for meetings with Foreign Minister Ana Brun of Peru and Foreign Minister Pedro Roca of Chile.",
			[]string{"meeting planned 2015-05-26 PER: Ana Brun", "meeting planned 2015-05-26 CHL: Pedro Roca"}},
	})
}

func TestConsultationsHeldWithSomebodyInFrontHaveAHost(t *testing.T) {
	testTold(t, map[string]told{
		"were held": {
			"Vice Minister Cho Tae-yul was in Lima on May 12. With Peruvian Deputy Foreign Minister Ana Brun, consultations were held.",
			[]string{"consultation held 2015-05-12 PER: Ana Brun"}},
	})
}
