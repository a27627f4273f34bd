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

func TestTheDaysOfATripToldApart(t *testing.T) {
	testTold(t, map[string]told{
		"the day of coming home":     {"Vice Minister Cho Tae-yul leaves for Peru on May 25 and returns home on May 28.", []string{"visit planned 2015-05-25/2015-05-28 PER"}},
		"the day before the place":   {"Vice Minister Cho Tae-yul will leave on May 25 for Peru.", []string{"visit planned 2015-05-25 PER"}},
		"from weekday to weekday":    {"Vice Minister Cho Tae-yul will visit Peru from Sunday to Tuesday.", []string{"visit planned 2015-05-24/2015-05-26 PER"}},
		"from a weekday to a day":    {"Vice Minister Cho Tae-yul will visit Peru from Sunday through May 29.", []string{"visit planned 2015-05-24/2015-05-29 PER"}},
		"the states told before":     {"Vice Minister Cho Tae-yul will travel to Peru and Chile next week. Cho will visit the countries from Sunday to Tuesday.", []string{"visit planned 2015-05-24/2015-05-26 CHL PER"}},
		"left on something else":     {"On May 12 Vice Minister Cho Tae-yul left on the table what Peru had asked for.", nil},
		"the day of an agency":       {"SEOUL, May 18 (Yonhap) -- Foreign Minister Yun Byung-se will visit Peru from Sunday to Tuesday, the ministry said Monday.", []string{"visit planned 2015-05-24/2015-05-26 PER"}},
		"a clock before the day":     {"16:13 May 20, 2015. Foreign Minister Yun Byung-se met Foreign Minister Ana Brun of Peru on Monday.", []string{"meeting held 2015-05-18 PER: Ana Brun"}},
		"said on a weekday, to come": {"The ministry said on Monday that Vice Minister Cho Tae-yul will visit Peru on May 25.", []string{"visit planned 2015-05-25 PER"}},
	})
}

func TestSentencesGluedTogether(t *testing.T) {
	testTold(t, map[string]told{
		"two meetings": {"On May 12, Foreign Minister Yun Byung-se met with his Peruvian counterpart Ana Brun.The Minister also met Ambassador Pedro Roca of Chile.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 CHL: Pedro Roca"}},
	})
}

func TestTodayIMetReports(t *testing.T) {
	testTold(t, map[string]told{
		"two at one table": {"Today in Brussels I met with Prime Minister Aleksandar Vučić and Prime Minister Isa Mustafa to resume the high level dialogue between Belgrade and Pristina.",
			[]string{"multilateral held 2015-05-20 SRB XKX: Aleksandar Vučić, Isa Mustafa"}},
	}, from("eu-eeas"), titled("Statement by High Representative Federica Mogherini following the meeting with the Prime Ministers of Serbia and Kosovo"))
	testTold(t, map[string]told{
		"recalled later": {"Fish is good. Meat is too. Bread as well. I met with Foreign Minister Ana Brun of Peru on May 12.", nil},
	})
}

func TestCapitalsJoinedByAHyphenStandForTheirStates(t *testing.T) {
	testTold(t, map[string]told{
		"a dialogue between others, and who comes": {
			"On Monday, 18 May, a high-level meeting of the Belgrade-Pristina Dialogue will take place in Brussels. It will be facilitated by High Representative Federica Mogherini. President of Serbia Ana Brun and Prime Minister of Kosovo Pedro Roca will participate.",
			[]string{"multilateral planned 2015-05-18 SRB XKX: Ana Brun, Pedro Roca"}},
	}, from("eu-eeas"), published("2015-05-15"))
}

func TestANounOnWhoseSidelinesSomethingWasIsNone(t *testing.T) {
	testTold(t, map[string]told{
		"which took place": {"On the sidelines of the 51st Munich Security Conference, which took place on May 6 and 7, Foreign Minister Yun Byung-se met on May 7 with Foreign Minister Ana Brun of Peru.",
			[]string{"meeting held 2015-05-07 PER: Ana Brun"}},
	})
}

func TestAMeetingInWhichSomethingWasSaid(t *testing.T) {
	testTold(t, map[string]told{
		"in a meeting":     {"On May 12 Foreign Minister Yun Byung-se said that fish is good in a meeting with Peruvian President Ana Brun.", []string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"during talks":     {"On May 12 Foreign Minister Yun Byung-se underlined the need of fish during talks with Foreign Minister Ana Brun of Peru.", []string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"nobody's meeting": {"On May 12 Foreign Minister Yun Byung-se said that fish is good in a meeting with journalists.", nil},
	})
}

func TestNamesBehindTheStatesOfTheirOffices(t *testing.T) {
	testTold(t, map[string]told{
		"states behind the office": {"On May 12 Foreign Minister Yun Byung-se held a trilateral meeting with the Foreign Ministers of Peru and Chile, Ana Brun and Pedro Roca.",
			[]string{"multilateral held 2015-05-12 CHL PER: Ana Brun, Pedro Roca"}},
		"states before the office": {"On May 12 Foreign Minister Yun Byung-se met separately with the Peruvian and Chilean foreign ministers, Ana Brun and Pedro Roca, respectively.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 CHL: Pedro Roca"}},
	})
}

func TestWhereHeVisited(t *testing.T) {
	testTold(t, map[string]told{
		"behind a meeting": {"The Vice Foreign Minister met the Peruvian Prime Minister Ana Brun in Seoul on Monday, before travelling to the Andes where he visited Chile and Bolivia.",
			[]string{"meeting held 2015-05-18 PER: Ana Brun", "visit held 2015-05-18 BOL CHL"}},
	})
}

func TestDuringAVisitIsOnSomeDayOfIt(t *testing.T) {
	testTold(t, map[string]told{
		"after a day of it": {"Foreign Minister Yun Byung-se will visit Peru on May 25-28. On May 26, he will meet Foreign Minister Ana Brun of Peru. During the visit, Minister Yun will meet President Pedro Roca of Peru.",
			[]string{"visit planned 2015-05-25/2015-05-28 PER", "meeting planned 2015-05-26 PER: Ana Brun", "meeting planned 2015-05-25/2015-05-28 PER: Pedro Roca"}},
	})
}

func TestADigestOfMany(t *testing.T) {
	testTold(t, map[string]told{
		"visits that it only speaks of": {
			"On a visit to Peru, Vice Minister Cho Tae-yul discussed fish.\nForeign Minister Yun Byung-se visited Chile and underlined what Korea can do.\nDirector-General Kim Young-jae spoke of fish while on a visit to Bolivia.",
			[]string{"visit held 2015-05-20 PER", "visit held 2015-05-20 CHL", "visit held 2015-05-20 BOL"}},
		"next week": {"Next week he will visit Peru.\nNext week Peruvian President Ana Brun will visit the Republic of Korea.",
			[]string{"visit planned 2015-05-25/2015-05-29 PER: Ana Brun"}},
		"two offices of a state": {"On her visit to Peru, Vice Minister Cho Tae-yul met the President and Prime Minister of Peru.",
			[]string{"meeting held 2015-05-20 PER", "meeting held 2015-05-20 PER", "visit held 2015-05-20 PER"}},
	}, titled("This Week at the Ministry"))
}

func TestAForumAtHomeWithARegion(t *testing.T) {
	testTold(t, map[string]told{
		"named after both": {"On May 12, Vice Minister Cho Tae-yul attended the “2015 Korea-Latin America and the Caribbean (LAC) Future Cooperation Forum”.", []string{"multilateral held 2015-05-12"}},
		"of the home side": {"On May 12, Vice Minister Cho Tae-yul attended the Forum on Fish in Busan.", nil},
		"yet to be held":   {"Vice Minister Cho Tae-yul will speak at the Korea-Arab Forum to be held in Busan on May 12.", []string{"multilateral planned 2015-05-12"}},
	})
}

func TestASurnameAloneIsTheSubject(t *testing.T) {
	testTold(t, map[string]told{
		"of the home side": {"On May 12 Foreign Minister Yun Byung-se met Foreign Minister Ana Brun of Peru. Yun further had meetings with Chilean Foreign Minister Pedro Roca and Bolivian Foreign Minister Juan Soto.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 CHL: Pedro Roca", "meeting held 2015-05-12 BOL: Juan Soto"}},
		"of the other side": {"On May 12 Foreign Minister Yun Byung-se met Foreign Minister Ana Brun of Peru. Brun also met Chilean Foreign Minister Pedro Roca.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestThoseMetAtAStop(t *testing.T) {
	testTold(t, map[string]told{
		"of several states": {"Foreign Minister Yun Byung-se will be in Peru and Chile from May 25 to 28. In Peru, those with whom he will meet are President Ana Brun and Speaker Pedro Roca.",
			[]string{"visit planned 2015-05-25/2015-05-28 CHL PER", "meeting planned 2015-05-25/2015-05-28 PER: Ana Brun", "meeting planned 2015-05-25/2015-05-28 PER: Pedro Roca"}},
	})
}

func TestDaysOfATitleHoldForItsBody(t *testing.T) {
	body := "Minister Cho Tae-yul attended the Summit of the Future in New York.\nMinister Cho Tae-yul met Ana Brun, Foreign Minister of Peru.\nOn May 12 he met Pedro Roca, Foreign Minister of Chile."
	cases := map[string]told{"several days": {body, []string{"visit held 2015-05-10/2015-05-16 USA", "multilateral held 2015-05-10/2015-05-16 USA", "meeting held 2015-05-10/2015-05-16 PER: Ana Brun", "meeting held 2015-05-12 CHL: Pedro Roca"}}}
	testTold(t, cases, titled("Visit of Foreign Minister Cho Tae-yul to the US, 10-16 May 2015"))
	cases = map[string]told{"a title of something else": {body, []string{"meeting held 2015-05-12 CHL: Pedro Roca"}}}
	testTold(t, cases, titled("Statement of Foreign Minister Cho Tae-yul on Fish, 10-16 May 2015"))
}

func TestAMealIsItsHostsMeeting(t *testing.T) {
	testTold(t, map[string]told{
		"of one side": {"On May 12, Foreign Minister Yun Byung-se attended a luncheon hosted by Ambassador of Peru Ana Brun in Seoul.", []string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"of many":     {"On May 12, Foreign Minister Yun Byung-se attended a luncheon hosted by the Ambassadors of Peru, Chile and Bolivia in Seoul.", []string{"multilateral held 2015-05-12 BOL CHL PER"}},
	})
}

func TestATripToSeveralStates(t *testing.T) {
	testTold(t, map[string]told{
		"and what for": {"Foreign Minister Yun Byung-se will visit Peru, Chile, and Bolivia from May 25 to 28 to attend a meeting.", []string{"visit planned 2015-05-25/2015-05-28 BOL CHL PER"}},
		"for two":      {"Foreign Minister Yun Byung-se will visit Peru and Chile to open a school from May 25 to 28.", []string{"visit planned 2015-05-25/2015-05-28 CHL PER"}},
		"without days, and its stops": {"Foreign Minister Yun Byung-se visited Peru, Chile and Bolivia to open schools.\nMinister Yun visited Peru on May 12.\nThe Minister visited Chile on May 14.",
			[]string{"visit held 2015-05-12/2015-05-14 BOL CHL PER"}},
		"trips of two": {"Foreign Minister Yun Byung-se visited Peru, Chile and Bolivia.\nVice Minister Cho Tae-yul visited Peru on May 12.", []string{"visit held 2015-05-12 PER"}},
	})
}

func TestATripToARegion(t *testing.T) {
	testTold(t, map[string]told{
		"with its meetings": {"Foreign Minister Yun Byung-se will visit South America from May 23 to 27. He will meet Foreign Minister Ana Brun of Peru on May 24 and Foreign Minister Pedro Roca of Chile on May 26. He will meet Foreign Minister Juan Soto of Oman on May 27.",
			[]string{"visit planned 2015-05-23/2015-05-27 CHL PER", "meeting planned 2015-05-24 PER: Ana Brun", "meeting planned 2015-05-26 CHL: Pedro Roca", "meeting planned 2015-05-27 OMN: Juan Soto"}},
		"with its state in the sentence": {"Foreign Minister Yun Byung-se made his first official visit to Africa from May 11 to 14, to deepen the ties of the ROK and Kenya.",
			[]string{"visit held 2015-05-11/2015-05-14 KEN"}},
		"with no state":          {"Foreign Minister Yun Byung-se will visit Europe from May 23 to 27.", nil},
		"without days":           {"Foreign Minister Yun Byung-se visited South America. He met Foreign Minister Ana Brun of Peru on May 12.", []string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"a state named after it": {"Foreign Minister Yun Byung-se will visit South Africa from May 23 to 27.", []string{"visit planned 2015-05-23/2015-05-27 ZAF"}},
	})
}
