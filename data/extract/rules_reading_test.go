package extract

import "testing"

func TestAnOfficialServedAStateBeforeAnOrganisation(t *testing.T) {
	testTold(t, map[string]told{
		"a minister, with the office behind the name": {
			"On September 23, Ban Ki-moon, Minister of Foreign Affairs and Trade, met with US Secretary of State Colin Powell in New York.",
			[]string{"meeting held 2004-09-23 USA: Colin Powell"}},
		"a minister, with the office before the name": {
			"On September 24, Minister of Foreign Affairs and Trade, Ban Ki-moon, met with UN Secretary-General Kofi Annan.",
			[]string{"meeting held 2004-09-24 UN: Kofi Annan"}},
	}, published("2004-09-25"))
	testTold(t, map[string]told{
		"the Secretary-General later": {
			"On May 12, Foreign Minister Yun Byung-se met with UN Secretary-General Ban Ki-moon.",
			[]string{"meeting held 2015-05-12 UN: Ban Ki-moon"}},
	})
}

func TestOfficesInSmallLetters(t *testing.T) {
	testTold(t, map[string]told{
		"behind a demonym": {
			"On May 12, Foreign Minister Yun Byung-se met Peruvian foreign minister Ana Brun.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"before a name in apposition": {
			"On May 12, Foreign Minister Yun Byung-se met the president of Peru, Ana Brun.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"behind the name": {
			"On May 12, Foreign Minister Yun Byung-se met Ana Brun, prime minister of Peru.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"in the plural": {
			"On May 12, Foreign Minister Yun Byung-se met the foreign ministers of Peru and Chile.",
			[]string{"multilateral held 2015-05-12 CHL PER"}},
		"a word as others": {"On May 12, Foreign Minister Yun Byung-se met the president.", nil},
	})
}

func TestASummonsByTheOwnMinistry(t *testing.T) {
	testTold(t, map[string]told{
		"it summons": {"On May 12, the Foreign Ministry summoned the Peruvian Ambassador.", []string{"meeting held 2015-05-12 PER"}},
		"to it":      {"On May 12, the Ambassador of Peru was called to the Foreign Ministry.", []string{"meeting held 2015-05-12 PER"}},
		"by another": {"On May 12, the Foreign Ministry of Peru summoned the Chilean Ambassador.", nil},
	})
}

func TestTripsOfDifferentOfficialsAreTwo(t *testing.T) {
	testTold(t, map[string]told{
		"within the same days": {
			"Vice Minister Cho Tae-yul visited the north east of Peru on May 12. As part of his trip to Chile on May 12, Director-General Kim Young-jae visited Santiago.",
			[]string{"visit held 2015-05-12 PER", "visit held 2015-05-12 CHL"}},
		"of one official": {
			"Vice Minister Cho Tae-yul visited Peru and Chile on May 10-14. Vice Minister Cho visited Chile on May 12.",
			[]string{"visit held 2015-05-10/2015-05-14 CHL PER"}},
	})
}

func TestTheNorthEastOfACountryIsNoState(t *testing.T) {
	testTold(t, map[string]told{
		"the region": {"On May 12, Vice Minister Cho Tae-yul visited the North East of Peru.", []string{"visit held 2015-05-12 PER"}},
	})
}

func TestSpokenToOnADatedPage(t *testing.T) {
	testTold(t, map[string]told{
		"spoke to, on a day": {"On May 12, Foreign Minister Yun Byung-se spoke to Foreign Minister Ana Brun of Peru.",
			[]string{"call held 2015-05-12 PER: Ana Brun"}},
		"has spoken to, at the head of a page": {"Foreign Minister Yun Byung-se has spoken to his Peruvian counterpart Ana Brun.",
			[]string{"call held 2015-05-20 PER: Ana Brun"}},
		"to the press": {"On May 12, Foreign Minister Yun Byung-se spoke to reporters about Foreign Minister Ana Brun of Peru.", nil},
	})
}

func TestSpeakingAfterAMeetingTellsOfIt(t *testing.T) {
	testTold(t, map[string]told{
		"a guest's name": {"Speaking after his meeting with Foreign Minister Ana Brun of Peru on May 12, Foreign Minister Yun Byung-se said that fish is good.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"several, of whom the first has a state": {
			"Speaking after his meeting with Peruvian President Ana Brun and Foreign Minister Pedro Roca on May 12, Vice Minister Cho Tae-yul said so.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 PER: Pedro Roca"}},
		"told before": {"On May 12, Foreign Minister Yun Byung-se met Foreign Minister Ana Brun of Peru. Speaking after the meeting with Foreign Minister Ana Brun, Foreign Minister Yun said so.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestADigestOfAWeekHasTheDayOfThePage(t *testing.T) {
	testTold(t, map[string]told{
		"by its title": {"Foreign Minister Yun Byung-se met Foreign Minister Ana Brun of Peru. On Tuesday Vice Minister Cho Tae-yul met Pedro Roca, Ambassador of Chile.",
			[]string{"meeting held 2015-05-20 PER: Ana Brun", "meeting held 2015-05-19 CHL: Pedro Roca"}},
	}, titled("This Week at the Ministry"))
	testTold(t, map[string]told{
		"by its words": {"On May 19 Vice Minister Cho Tae-yul met Pedro Roca, Ambassador of Chile. Foreign Minister Yun Byung-se this week met Foreign Minister Ana Brun of Peru.",
			[]string{"meeting held 2015-05-19 CHL: Pedro Roca", "meeting held 2015-05-19 PER: Ana Brun"}},
	})
}
