package extract

import "testing"

func TestWhoServesAtAnEmbassyIsOfTheStateThatSentHim(t *testing.T) {
	testTold(t, map[string]told{
		"an office, with the state it is in": {
			"On May 12, Vice Minister Cho Tae-yul summoned the Minister for General Affairs of the Peruvian Embassy in the ROK.",
			[]string{"meeting held 2015-05-12 PER"}},
		"a name": {
			"On May 12, Vice Minister Cho Tae-yul met with Deputy Chief of Mission Ana Brun of the Peruvian Embassy in the ROK.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"our own embassy": {
			"On May 12, Vice Minister Cho Tae-yul met with Minister Kim Young-jae of the ROK Embassy in Peru.", nil},
	})
}

func TestDaysAreCountedFromTheFirstOfAVisit(t *testing.T) {
	testTold(t, map[string]told{
		"the first and the second": {
			"Foreign Minister Yun Byung-se visited Lima on May 6-7. On his first day in Lima, Minister Yun met with Foreign Minister Ana Brun of Peru. On his second day, Minister Yun met with President Juan Roca.",
			[]string{"visit held 2015-05-06/2015-05-07 PER", "meeting held 2015-05-06 PER: Ana Brun", "meeting held 2015-05-07 PER: Juan Roca"}},
		"the last": {
			"Foreign Minister Yun Byung-se visited Lima on May 6-8. On the last day of the visit he met with Foreign Minister Ana Brun of Peru.",
			[]string{"visit held 2015-05-06/2015-05-08 PER", "meeting held 2015-05-08 PER: Ana Brun"}},
		"of nobody's visit": {
			"Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru on May 6. On the first day of spring, fish was served.",
			[]string{"meeting held 2015-05-06 PER: Ana Brun"}},
	})
}

func TestAMinisterTellsThePressOfHisDay(t *testing.T) {
	press := titled("Press Conference by Foreign Minister Yun Byung-se")
	testTold(t, map[string]told{
		"of today": {
			"Thank you for coming.\nI have some words to say.\nOn fish.\nThis morning I met with Foreign Minister Ana Brun of Peru.",
			[]string{"meeting held 2015-05-14 PER: Ana Brun"}},
		"of a day of his visit": {
			"Thank you for coming.\nI have some words to say.\nOn fish.\nOn my second day in Lima, I met with Foreign Minister Ana Brun of Peru.",
			[]string{"meeting held 2015-05-14 PER: Ana Brun"}},
		"when asked, he recalls": {
			"Thank you for coming.\nI have some words to say.\nWhat of fish?\nYesterday I met with Foreign Minister Ana Brun of Peru.", nil},
	}, press, published("2015-05-14"))
}

func TestAMealWithOneIsAMeeting(t *testing.T) {
	testTold(t, map[string]told{
		"that a guest attends": {
			"Foreign Minister Ana Brun of Peru will visit the ROK from May 17 to 19. She will meet with Foreign Minister Yun Byung-se and attend a working luncheon with Vice Minister Cho Tae-yul.",
			[]string{"visit planned 2015-05-17/2015-05-19 PER: Ana Brun", "meeting planned 2015-05-17/2015-05-19 PER: Ana Brun", "meeting planned 2015-05-17/2015-05-19 PER: Ana Brun"}},
		"that we attend": {
			"On May 12, Vice Minister Cho Tae-yul attended a luncheon with Foreign Minister Ana Brun of Peru.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"with several it is more": {
			"On May 12, Vice Minister Cho Tae-yul attended a luncheon with Foreign Minister Ana Brun of Peru and Foreign Minister Juan Roca of Chile.",
			[]string{"multilateral held 2015-05-12 CHL PER: Ana Brun, Juan Roca"}},
	})
}

func TestAMeetingThatWasToBeShorterIsNotPlanned(t *testing.T) {
	testTold(t, map[string]told{
		"it took longer": {
			"Foreign Minister Yun Byung-se visited Lima on May 12. Although the meeting with Foreign Minister Brun was scheduled to be 30 minutes, it took 50.",
			[]string{"visit held 2015-05-12 PER"}},
		"it is planned": {
			"Foreign Minister Yun Byung-se will visit Lima on May 12. A meeting with Foreign Minister Ana Brun of Peru is scheduled.",
			[]string{"visit planned 2015-05-12 PER", "meeting planned 2015-05-12 PER: Ana Brun"}},
	})
}

func TestMinistriesThatConsulted(t *testing.T) {
	testTold(t, map[string]told{
		"ours and another": {
			"At the Foreign Ministry, officials of the Ministry and of the Ministry of External Relations of Peru held Foreign Office Consultations on May 12.",
			[]string{"consultation held 2015-05-12 PER"}},
		"another alone": {
			"Officials of the Ministry of External Relations of Peru held Foreign Office Consultations on May 12.", nil},
	})
}

func TestTheirCounterpartsSitAtOneTable(t *testing.T) {
	testTold(t, map[string]told{
		"two and two": {
			"On May 12, Foreign Minister Yun Byung-se and Defense Minister Kim Kwan-jin met with their Peruvian counterparts, Foreign Minister Ana Brun and Defense Minister Juan Roca, in Lima.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun, Juan Roca"}},
		"one of ours sees each": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun and Defense Minister Juan Roca of Peru in Lima.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 PER: Juan Roca"}},
	})
}

func TestOneCourtesyCallIsPaidTogether(t *testing.T) {
	testTold(t, map[string]told{
		"by two": {
			"On May 12, Foreign Minister Yun Byung-se received a courtesy call from Foreign Minister Ana Brun of Peru and Foreign Minister Juan Roca of Chile. Vice Minister Cho Tae-yul was also present.",
			[]string{"multilateral held 2015-05-12 CHL PER: Ana Brun, Juan Roca"}},
		"calls are more than one": {
			"On May 12, Foreign Minister Yun Byung-se received courtesy calls from Foreign Minister Ana Brun of Peru and Foreign Minister Juan Roca of Chile.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 CHL: Juan Roca"}},
	})
}

func TestWhoWillAttendTheMeetingJustTold(t *testing.T) {
	testTold(t, map[string]told{
		"on a trip for it": {
			"A trilateral consultation among the ROK, Peru and Chile will take place in Lima on May 17. Vice Minister Cho Tae-yul will visit Peru to attend the meeting, which will also be attended by Foreign Minister Ana Brun of Peru and Foreign Minister Juan Roca of Chile.",
			[]string{"multilateral planned 2015-05-17 CHL PER: Ana Brun, Juan Roca", "visit planned 2015-05-17 PER"}},
		"of another body": {
			"A trilateral consultation among the ROK, Peru and Chile will take place in Lima on May 17. Vice Minister Cho Tae-yul will visit Mexico on May 19 to attend the meeting of the Council of Fish.",
			[]string{"multilateral planned 2015-05-17 CHL PER", "visit planned 2015-05-19 MEX"}},
	})
}

func TestAGuestWhoGoesOnIsNoneOfOurs(t *testing.T) {
	testTold(t, map[string]told{
		"to a forum": {
			"Foreign Minister Ana Brun of Peru called on Foreign Minister Yun Byung-se on May 12. Foreign Minister Brun is in the ROK at the invitation of Minister Yun. While in the ROK, she will also attend meetings held in conjunction with the 15th ARF on May 14.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"one of ours does": {
			"Foreign Minister Ana Brun of Peru called on Foreign Minister Yun Byung-se on May 12. Minister Yun will attend the 15th ARF Foreign Ministers’ Meeting on May 14.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "multilateral planned 2015-05-14 ARF"}},
	})
}

func TestAMeetingThatIsOnlyWelcomed(t *testing.T) {
	testTold(t, map[string]told{
		"to be held": {
			"On May 12, Foreign Minister Ana Brun of Peru called on Foreign Minister Yun Byung-se. Minister Yun welcomed the first meeting of the foreign ministers of MIKTA to be held in Seoul.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"and told besides": {
			"Minister Yun Byung-se welcomed guests, and the MIKTA Foreign Ministers’ Meeting was held in Seoul on May 12.",
			[]string{"multilateral held 2015-05-12 MIKTA"}},
	})
}

func TestWordsWithCapitalsAreNoNames(t *testing.T) {
	testTold(t, map[string]told{
		"in a title": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	}, titled("Minister's Meeting With Director Of The Office Of The Central Commission And Peru's Foreign Minister Ana Brun"))
	testTold(t, map[string]told{
		"a name of two letters": {
			"On May 12, Foreign Minister Yun Byung-se met with President To Lam of Viet Nam.", []string{"meeting held 2015-05-12 VNM: To Lam"}},
	})
}

func TestAVisitWithoutADestinationGoesToWhoInvites(t *testing.T) {
	testTold(t, map[string]told{
		"behind the days": {
			"Foreign Minister Yun Byung-se will make an official visit from May 17 to 19 at the invitation of Foreign Minister Ana Brun of Peru.",
			[]string{"visit planned 2015-05-17/2015-05-19 PER"}},
		"of one of ours": {
			"Foreign Minister Yun Byung-se will make an official visit from May 17 to 19 at the invitation of the Korean Association.", nil},
	})
}

func TestAStatementOfSeveralSpeaksOfOneMeeting(t *testing.T) {
	testTold(t, map[string]told{
		"we": {
			"We, the Foreign Minister of Peru Ana Brun, the Foreign Minister of the Republic of Korea Yun Byung-se and the Foreign Minister of Chile Juan Roca, met in Seoul on May 12.",
			[]string{"multilateral held 2015-05-12 CHL PER: Ana Brun, Juan Roca"}},
		"the Ministry": {
			"Foreign Minister Yun Byung-se met separately with Foreign Minister of Peru Ana Brun and Foreign Minister of Chile Juan Roca in Seoul on May 12.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 CHL: Juan Roca"}},
	})
}

func TestDaysFromOneToAnotherWithoutAMonth(t *testing.T) {
	testTold(t, map[string]told{
		"of the month named last": {
			"Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru on May 12. He will visit Peru from the 17th to the 21st.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "visit planned 2015-05-17/2015-05-21 PER"}},
		"of the month to come": {
			"Foreign Minister Yun Byung-se will visit Peru from the 3rd to the 5th.", []string{"visit planned 2015-06-03/2015-06-05 PER"}},
		"of something else": {
			"Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru on May 12 and spoke of art from the 17th to the 19th century.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	}, published("2015-05-14"))
}

func TestAMinisterCalledByTheLettersOfHisOffice(t *testing.T) {
	testTold(t, map[string]told{
		"alone": {"EAM will visit Lima on May 17. EAM will call on President Juan Roca of Peru.",
			[]string{"visit planned 2015-05-17 PER", "meeting planned 2015-05-17 PER: Juan Roca"}},
		"a word alone": {"Minister will visit Lima on May 17.", nil},
	}, from("in-mea"))
}

func TestLegsThatTheTitleNamesAsOneTrip(t *testing.T) {
	const legs = "On May 23-24, Vice Minister Cho Tae-yul will travel to Lima, Peru. He will then travel to Santiago, Chile, on May 25-26."
	testTold(t, map[string]told{
		"travel to both": {legs, []string{"visit planned 2015-05-23/2015-05-26 CHL PER"}},
	}, titled("Vice Minister Cho Tae-yul’s Travel to Lima and Santiago"))
	testTold(t, map[string]told{
		"the title is of something else": {legs, []string{"visit planned 2015-05-23/2015-05-24 PER", "visit planned 2015-05-25/2015-05-26 CHL"}},
	}, titled("Vice Minister Cho Tae-yul’s Plans"))
}

func TestLegsWithADayBetweenAreOneTripOfTheTitle(t *testing.T) {
	const arrives = "Vice Minister Cho Tae-yul arrives in Peru today (Wednesday 13 May). The Vice Minister arrives in Chile on May 16."
	testTold(t, map[string]told{
		"the first begins today": {arrives, []string{"visit planned 2015-05-13/2015-05-16 CHL PER"}},
		"visits in one sentence": {
			"Vice Minister Cho Tae-yul will pay official visits to Peru (May 13-14) and thereafter to Chile (May 16-17).",
			[]string{"visit planned 2015-05-13/2015-05-14 PER", "visit planned 2015-05-16/2015-05-17 CHL"}},
		"weeks apart": {
			"Vice Minister Cho Tae-yul will arrive in Peru on May 16. The Vice Minister will arrive in Chile on May 26.",
			[]string{"visit planned 2015-05-16 PER", "visit planned 2015-05-26 CHL"}},
	}, published("2015-05-13"), titled("Vice Minister visits Peru and Chile"))
}

func TestMeetingsWithEachOfWhomANounTells(t *testing.T) {
	testTold(t, map[string]told{
		"a breakfast and meetings": {
			"Following a meeting with US Secretary of State John Kerry on May 11, Foreign Minister Yun Byung-se, who is on a visit to the US, had a breakfast meeting with Deputy Secretary of State William Burns and meetings with Secretary of Defense Chuck Hagel and National Security Advisor Tom Donilon respectively on May 12.",
			[]string{"meeting held 2015-05-12 USA: William Burns", "meeting held 2015-05-12 USA: Chuck Hagel", "meeting held 2015-05-12 USA: Tom Donilon", "meeting held 2015-05-11 USA: John Kerry"}},
		"one meeting": {
			"On May 12, Foreign Minister Yun Byung-se had a meeting with Secretary of Defense Chuck Hagel and National Security Advisor Tom Donilon of the US.",
			[]string{"meeting held 2015-05-12 USA: Chuck Hagel, Tom Donilon"}},
	})
}

func TestOneCallFollowedByAnother(t *testing.T) {
	testTold(t, map[string]told{
		"with somebody else": {
			"On May 12, Foreign Minister Yun Byung-se held a telephone conversation with US Secretary of State John Kerry, followed by another with Peruvian Foreign Minister Ana Brun.",
			[]string{"call held 2015-05-12 USA: John Kerry", "call held 2015-05-12 PER: Ana Brun"}},
		"by a dinner": {
			"On May 12, Foreign Minister Yun Byung-se held talks with Peruvian Foreign Minister Ana Brun, followed by a dinner.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestAVisitToTheSeatOfTheUNForItsSession(t *testing.T) {
	testTold(t, map[string]told{
		"New York": {
			"Foreign Minister Yun Byung-se will visit New York from May 23 to 28 to attend the session of the UN General Assembly.",
			[]string{"visit planned 2015-05-23/2015-05-28 UN", "multilateral planned 2015-05-23/2015-05-28 UN"}},
		"a city that it does not sit in": {
			"Foreign Minister Yun Byung-se will visit Lima from May 23 to 28 to attend the UN Climate Conference.",
			[]string{"visit planned 2015-05-23/2015-05-28 PER", "multilateral planned 2015-05-23/2015-05-28 UN"}},
	})
}

func TestWhatAVisitWasForIsNoneOfItsOwn(t *testing.T) {
	testTold(t, map[string]told{
		"during his visit": {
			"On May 12, Foreign Minister Yun Byung-se held a meeting with Foreign Minister Ana Brun of Peru in Busan during her visit to attend the G7 Foreign Ministers’ Meeting.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"we attend it": {
			"On May 12, Foreign Minister Yun Byung-se visited Lima to attend the G7 Foreign Ministers’ Meeting.",
			[]string{"visit held 2015-05-12 PER", "multilateral held 2015-05-12 G7"}},
	})
}

func TestMinistersOfOtherPortfoliosAreOthers(t *testing.T) {
	testTold(t, map[string]told{
		"foreign and finance": {
			"On May 12, Foreign Minister Yun Byung-se visited Lima. Finance Minister Choi Kyung-hwan stayed in Seoul. The Foreign Minister met with President Juan Roca of Peru.",
			[]string{"visit held 2015-05-12 PER", "meeting held 2015-05-12 PER: Juan Roca"}},
	})
}

func TestManyWhoAreAskedForSomethingAreNotMet(t *testing.T) {
	testTold(t, map[string]told{
		"to send a message": {
			"On May 12, Vice Minister Cho Tae-yul met with Foreign Minister Ana Brun of Peru. He called on ARF members to send a strong message.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"one who is called on": {
			"On May 12, Vice Minister Cho Tae-yul called on President Juan Roca of Peru to convey a letter.",
			[]string{"meeting held 2015-05-12 PER: Juan Roca"}},
	})
}

func TestAMeetingForetoldInGeneral(t *testing.T) {
	testTold(t, map[string]told{
		"and then with its day": {
			"On May 12, Foreign Minister Yun Byung-se met with President Juan Roca of Chile. Foreign Minister Ana Brun of Peru will meet with Minister Yun. On the morning of May 17, Minister Yun will meet with Foreign Minister Ana Brun of Peru.",
			[]string{"meeting held 2015-05-12 CHL: Juan Roca", "meeting planned 2015-05-17 PER: Ana Brun"}},
		"two days, both told": {
			"On May 16, Minister Yun Byung-se will meet with Foreign Minister Ana Brun of Peru. On May 19, Minister Yun will meet with Foreign Minister Ana Brun of Peru again.",
			[]string{"meeting planned 2015-05-16 PER: Ana Brun", "meeting planned 2015-05-19 PER: Ana Brun"}},
	}, published("2015-05-12"))
}

func TestWhatIsHeldLaterInTheYearHasNoDay(t *testing.T) {
	testTold(t, map[string]told{
		"a committee to come": {
			"On May 12, Foreign Minister Yun Byung-se met with Minister of Economy of Peru Ana Brun. They agreed to discuss more through the 19th meeting of the ROK-Peru Joint Committee, to be held in Peru in the second half of the year.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"a committee of the day": {
			"On May 12, Foreign Minister Yun Byung-se held the 19th meeting of the ROK-Peru Joint Committee with Minister of Economy of Peru Ana Brun.",
			[]string{"consultation held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestTheOccasionIsNoEngagement(t *testing.T) {
	testTold(t, map[string]told{
		"of meetings": {
			"On the occasion of the 56th Munich Security Conference held in Munich, Germany, on February 14-15, Foreign Minister Yun Byung-se had a bilateral meeting with Foreign Minister Ana Brun of Peru on February 14.",
			[]string{"meeting held 2020-02-14 PER: Ana Brun"}},
		"told for itself": {
			"Foreign Minister Yun Byung-se attended the 56th Munich Security Conference held in Munich, Germany, on February 14-15.",
			[]string{"multilateral held 2020-02-14/2020-02-15 MSC"}},
	}, published("2020-02-15"))
}

func TestANationalSecurityCouncilIsNotTheUN(t *testing.T) {
	testTold(t, map[string]told{
		"of a state": {
			"On May 12, Foreign Minister Yun Byung-se held a working dinner with Director for Korea Ana Brun of the White House’s National Security Council.",
			[]string{"meeting held 2015-05-12 USA: Ana Brun"}},
		"of the UN": {
			"On May 12, Foreign Minister Yun Byung-se attended a meeting of the Security Council in New York.",
			[]string{"multilateral held 2015-05-12 UN"}},
	})
}

func TestOtherWaysOfTellingTheSame(t *testing.T) {
	testTold(t, map[string]told{
		"a call that was followed": {
			"A telephone conversation of Foreign Minister Yun Byung-se with US Secretary of State John Kerry on May 12 was followed by another with Peruvian Foreign Minister Ana Brun.",
			[]string{"call held 2015-05-12 USA: John Kerry", "call held 2015-05-12 PER: Ana Brun"}},
		"a country that is visited": {
			"The ROK will be visited from May 17 through 19 by Foreign Minister Ana Brun of Peru. Here, Foreign Minister Brun will meet with Foreign Minister Yun Byung-se and attend a working luncheon with Vice Minister Cho Tae-yul.",
			[]string{"visit planned 2015-05-17/2015-05-19 PER: Ana Brun", "meeting planned 2015-05-17/2015-05-19 PER: Ana Brun", "meeting planned 2015-05-17/2015-05-19 PER: Ana Brun"}},
		"it, which the sentence before names": {
			"One is on the 4th Strategic Dialogue between the Republic of Korea and Peru. It will be held in the Foreign Ministry on May 16. Vice Minister Cho Tae-yul and Vice Minister Ana Brun of Peru will be the head delegates.",
			[]string{"consultation planned 2015-05-16 PER: Ana Brun"}},
		"for the meeting": {
			"The ROK, Peru and Chile will hold a trilateral meeting in Lima on May 17. For the meeting, Vice Minister Cho Tae-yul will visit Peru. It will also be attended by Foreign Minister Ana Brun of Peru and by Foreign Minister Juan Roca of Chile.",
			[]string{"multilateral planned 2015-05-17 CHL PER: Ana Brun, Juan Roca", "visit planned 2015-05-17 PER"}},
		"a country visited in general": {"The ROK will be visited by many guests from May 17 through 19.", nil},
	}, published("2015-05-14"))
}
