package extract

import "testing"

func TestTheNextRoundIsOfThoseWhoHeldTheLast(t *testing.T) {
	const first = "Vice Minister Cho Tae-yul and Vice Minister Ana Brun of Peru held the First ROK-Peru Strategic Dialogue in Lima on May 12."
	const held = "consultation held 2015-05-12 PER: Ana Brun"
	testTold(t, map[string]told{
		"agreed by them": {
			first + " They also agreed to hold the second round of consultations in Seoul from June 19 to 23.",
			[]string{held, "consultation planned 2015-06-19/2015-06-23 PER"}},
		"told as to come": {
			first + " The second round of consultations will be held in Seoul on June 19.",
			[]string{held, "consultation planned 2015-06-19 PER"}},
		"as the next meeting": {
			first + " The next meeting will be held in Seoul on June 19.",
			[]string{held, "consultation planned 2015-06-19 PER"}},
		"without a day": {first + " The next round will be held in Seoul in June.", []string{held}},
		"of others":     {first + " The next round of the Chile-Bolivia talks will be held in Sucre on June 19.", []string{held}},
	})
}

func TestThoseWhoHeadedDelegationsWereAtTheRoundHeld(t *testing.T) {
	testTold(t, map[string]told{
		"not at the next one": {
			"The ROK and Peru held a Strategic Dialogue in Lima on May 12. The two sides agreed to hold the next Strategic Dialogue in Seoul on June 19. " +
				"Deputy Director-General Park Jae-kyung headed the Korean delegation, and Mr. Juan Soto, Director for Asia affairs, Ministry of Trade headed the Peruvian delegation.",
			[]string{"consultation held 2015-05-12 PER: Juan Soto", "consultation planned 2015-06-19 PER"}},
		"but at that to come, where none is held": {
			"The ROK and Peru will hold a Strategic Dialogue in Lima on May 18. Ms. Ana Brun, Director for Asia, will head the Peruvian delegation.",
			[]string{"consultation planned 2015-05-18 PER: Ana Brun"}},
	})
}

func TestASummonsNewlyToldNeedsNoDay(t *testing.T) {
	testTold(t, map[string]told{
		"in the first sentence": {"Foreign Minister Yun Byung-se has summoned the Peruvian Ambassador.", []string{"meeting held 2015-05-13 PER"}},
		"not what was at some time": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Chile. The ministers went through the agenda. The mood was good. Foreign Minister Yun has summoned the Peruvian Ambassador several times.",
			[]string{"meeting held 2015-05-12 CHL: Ana Brun"}},
	}, published("2015-05-13"))
}

func TestWhatATripFollowsIsEarlier(t *testing.T) {
	const visit = "Foreign Minister Yun Byung-se is visiting Peru today."
	testTold(t, map[string]told{
		"the trip that somebody made": {
			visit + " The visit follows closely on from the trip which the Minister made to Chile last week to meet Foreign Minister Ana Brun of Chile.",
			[]string{"visit held 2015-05-13 PER"}},
		"a trip that is told": {
			"Foreign Minister Yun Byung-se made a trip to Chile on May 12 to meet Foreign Minister Ana Brun of Chile.",
			[]string{"visit held 2015-05-12 CHL", "meeting held 2015-05-12 CHL: Ana Brun"}},
	}, published("2015-05-13"))
}

func TestASummitWhoseMomentumIsKeptIsEarlier(t *testing.T) {
	testTold(t, map[string]told{
		"built upon": {
			"On May 12, Vice Minister Cho Tae-yul met with Vice Minister Ana Brun of Peru to discuss how to build on the momentum from the May 2 Summit between President Park Geun-hye and President Juan Soto of Peru.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"told by itself": {
			"On May 12, a summit was held in Lima between President Park Geun-hye and President Juan Soto of Peru.",
			[]string{"meeting held 2015-05-12 PER: Juan Soto"}},
	})
}

func TestADeclarationThatOthersAdoptedAtTheirMeeting(t *testing.T) {
	testTold(t, map[string]told{
		"is spoken of": {
			"No value is held by the declaration which the Foreign Ministers of Peru and Chile adopted at their meeting that took place in Lima on May 12.", nil},
		"of the home side's own meeting": {
			"A declaration was adopted at the meeting of Foreign Minister Yun Byung-se and Foreign Minister Ana Brun of Peru that took place in Lima on May 12.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestVicePresidentsOfTheCommission(t *testing.T) {
	testTold(t, map[string]told{
		"without a hyphen": {"On May 12, Foreign Minister Yun Byung-se met with Vice President Maroš Šefčovič.", []string{"meeting held 2015-05-12 EU: Maroš Šefčovič"}},
		"by surname":       {"On May 12, Vice-President Mogherini met with Foreign Minister Yun Byung-se.", []string{"meeting held 2015-05-12 EU: Mogherini"}},
		"nobody known":     {"On May 12, Foreign Minister Yun Byung-se met with Vice President Choi Min-ho.", nil},
	})
}

func TestNamesWithTwoSmallWords(t *testing.T) {
	testTold(t, map[string]told{
		"von der":  {"On May 12, Foreign Minister Yun Byung-se met with Minister Ursula von der Leyen of Germany.", []string{"meeting held 2015-05-12 DEU: Ursula von der Leyen"}},
		"de la":    {"On May 12, Foreign Minister Yun Byung-se met with Minister Juan de la Cruz of Peru.", []string{"meeting held 2015-05-12 PER: Juan de la Cruz"}},
		"a clause": {"On May 12, Foreign Minister Yun Byung-se met with Minister Ana Brun de Soto of Peru.", []string{"meeting held 2015-05-12 PER: Ana Brun de Soto"}},
	})
}

func TestMeetingsOfHeadsOfGovernmentOfTheCommonwealth(t *testing.T) {
	testTold(t, map[string]told{
		"what a visit is for": {
			"Foreign Minister Yun Byung-se visited Malta on May 12 for the Commonwealth Heads of Government Meeting (CHOGM).",
			[]string{"visit held 2015-05-12 MLT", "multilateral held 2015-05-12 Commonwealth"}},
		"only beside it": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru on the sidelines of CHOGM.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestAGovernmentIsMetByItsOfficials(t *testing.T) {
	const visit = "Vice Minister Cho Tae-yul will meet with senior Peruvian officials in Lima on May 16. "
	const first = "meeting planned 2015-05-16 PER"
	testTold(t, map[string]told{
		"the new one":             {visit + "In Santiago on May 18, he will engage civil society and the new government on a range of issues.", []string{first, "meeting planned 2015-05-18 CHL"}},
		"that of a state":         {visit + "In the D.R.C. on May 18, he will engage NGOs, civil society and the D.R.C. government.", []string{first, "meeting planned 2015-05-18 COD"}},
		"but not those who serve": {visit + "In Santiago on May 18, he will engage critics of government policy.", []string{first}},
	}, published("2015-05-13"))
}

func TestEventsNamedForSeveralSubjects(t *testing.T) {
	testTold(t, map[string]told{
		"with a comma before the and": {
			"On May 12, Vice Minister Cho Tae-yul held the 9th ROK-Peru Political, Security, and Defense Dialogue in Lima.",
			[]string{"consultation held 2015-05-12 PER"}},
		"but not states that are listed": {
			"On May 12, Vice Minister Cho Tae-yul visited Peru, Chile, and Bolivia.",
			[]string{"visit held 2015-05-12 BOL CHL PER"}},
	})
}

func TestAGuestComesToTheHomeCountryHoweverItIsWritten(t *testing.T) {
	testTold(t, map[string]told{
		"with its short name in brackets": {
			"Foreign Minister Ana Brun of Peru is on a visit to the Republic of Korea (ROK) on May 12-14.",
			[]string{"visit held 2015-05-12/2015-05-14 PER: Ana Brun"}},
		"and another country as well": {"Foreign Minister Ana Brun of Peru will visit the Republic of Korea and Japan on May 18-20.", nil},
	})
}

func TestAForumOnThePartnershipWithARegion(t *testing.T) {
	testTold(t, map[string]told{
		"and those who will come": {
			"The Foreign Ministry will host the High-Level Forum on Korea-Latin America Partnership in Seoul on May 18. The Latin American delegation to the forum will consist of high-level officials, including the Foreign Ministers of Peru and Chile.",
			[]string{"multilateral planned 2015-05-18 CHL PER"}},
		"one on something else": {"The Foreign Ministry will host the High-Level Forum on Partnership in Seoul on May 18.", nil},
	})
}

func TestWhoGivesALunchHasMetOnce(t *testing.T) {
	testTold(t, map[string]told{
		"with an office of two subjects": {
			"On May 12, Foreign Minister Yun Byung-se met with Peruvian Minister for Foreign Affairs and Institutional Relations Mr Juan Soto, who also gave a lunch for Minister Yun.",
			[]string{"meeting held 2015-05-12 PER: Juan Soto"}},
		"another who gives it": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Juan Soto of Peru. Foreign Minister Ana Brun of Chile gave a lunch for Minister Yun.",
			[]string{"meeting held 2015-05-12 PER: Juan Soto", "meeting held 2015-05-12 CHL: Ana Brun"}},
	})
}

func TestAGuestMeetsEachOfTheHostsAlone(t *testing.T) {
	const visit = "Foreign Minister Ana Brun of Peru will visit the Republic of Korea from May 18 to 20. "
	const guest = "visit planned 2015-05-18/2015-05-20 PER: Ana Brun"
	const meeting = "meeting planned 2015-05-18/2015-05-20 PER: Ana Brun"
	testTold(t, map[string]told{
		"in a list":        {visit + "Minister Brun will meet Prime Minister Lee Wan-koo and Foreign Minister Yun Byung-se.", []string{guest, meeting, meeting}},
		"but not together": {visit + "Minister Brun will meet Prime Minister Lee Wan-koo and Foreign Minister Yun Byung-se together.", []string{guest, meeting}},
		"accepted by one":  {visit + "Minister Brun will be accepted by President Park Geun-hye.", []string{guest, meeting}},
		"what is accepted": {visit + "The invitation was accepted by Foreign Minister Yun Byung-se.", []string{guest}},
	})
}

func TestTalksThatPrecededTheTalks(t *testing.T) {
	const main = "Vice Minister Cho Tae-yul and Vice Minister Ana Brun of Peru held the First ROK-Peru Strategic Dialogue in Lima on May 12. "
	const held = "consultation held 2015-05-12 PER: Ana Brun"
	testTold(t, map[string]told{
		"the day before": {
			main + "The Dialogue was preceded by the 2nd Space Dialogue and the ROK-Peru Disarmament Dialogue, on May 11.",
			[]string{held, "consultation held 2015-05-11 PER", "consultation held 2015-05-11 PER"}},
		"without a day":     {main + "The Dialogue was preceded by long consultations.", []string{held}},
		"of others":         {main + "The Dialogue was preceded by the Chile-Bolivia Policy Dialogue on May 11.", []string{held}},
		"by something else": {main + "The Dialogue was preceded by a concert on May 11.", []string{held}},
	})
}

func TestWhatIsOnlyToldOfOthers(t *testing.T) {
	const main = "On May 12, Vice Minister Cho Tae-yul met with Vice Minister Ana Brun of Peru. "
	const held = "meeting held 2015-05-12 PER: Ana Brun"
	testTold(t, map[string]told{
		"recent discussions of somebody": {
			main + "Vice Minister Cho told her of his recent discussions on trade with Foreign Minister Juan Soto of Chile in Santiago.", []string{held}},
		"negotiations between a group and a state": {
			main + "They exchanged views on the progress of the negotiations between the P5+1 and Iran being held in Geneva from May 11 through 12.", []string{held}},
	})
	testTold(t, map[string]told{
		"who goes along is no counterpart": {
			"Vice Minister Cho Tae-yul will visit Peru from May 18 to 20. Together with Ambassador Park Hee-kwon, Vice Minister Cho will meet with government officials.",
			[]string{"visit planned 2015-05-18/2015-05-20 PER", "meeting planned 2015-05-18/2015-05-20 PER"}},
	}, published("2015-05-13"))
}

func TestConferencesOfTwoBodiesOfTheUnitedNations(t *testing.T) {
	const visit = "Foreign Minister Yun Byung-se will visit New York from May 18 to 24. During his stay he will take part in the general debate of the UN General Assembly. "
	const trip, assembly = "visit planned 2015-05-18/2015-05-24 UN", "multilateral planned 2015-05-18/2015-05-24 UN"
	testTold(t, map[string]told{
		"are two": {visit + "Minister Yun will attend the UN Security Council summit meeting on May 20, too.",
			[]string{trip, assembly, "multilateral planned 2015-05-20 UN"}},
		"of one body are one": {visit + "Minister Yun will attend the General Assembly on May 20.",
			[]string{trip, "multilateral planned 2015-05-20 UN"}},
	}, published("2015-05-13"))
}

func TestWhoAlsoAttendedTheMeetingWasAtIt(t *testing.T) {
	const main = "On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. "
	testTold(t, map[string]told{
		"of both sides": {
			main + "Vice Minister Juan Soto of Peru and Vice Minister Cho Tae-yul also attended the meeting.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun, Juan Soto"}},
		"another meeting": {
			main + "Vice Minister Cho Tae-yul also attended the Meeting of the Pacific Alliance in Lima on May 11.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "multilateral held 2015-05-11 Pacific Alliance"}},
	})
}

func TestWhatIsInauguratedThisYearHasNoDay(t *testing.T) {
	const main = "On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. "
	testTold(t, map[string]told{
		"some time in it": {
			main + "As the Year of Exchanges between Korea and Peru is inaugurated this year, they agreed to go on.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"on a day": {
			"The embassy of Peru was inaugurated in Seoul on May 12, with Foreign Minister Yun Byung-se and Foreign Minister Ana Brun of Peru in attendance.",
			[]string{"ceremony held 2015-05-12 PER: Ana Brun"}},
	})
}
