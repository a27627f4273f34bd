package extract

import "testing"

func TestACallThatFollowsAMeal(t *testing.T) {
	testTold(t, map[string]told{
		"of a guest": {
			"US Deputy Secretary of State Ana Brun will visit the ROK on May 27 and 28. On May 27, she will have a working luncheon with Vice Foreign Minister Cho Tae-yul, followed by a courtesy call on Foreign Minister Yun Byung-se later in the day.",
			[]string{"visit planned 2015-05-27/2015-05-28 USA: Ana Brun", "meeting planned 2015-05-27 USA: Ana Brun", "meeting planned 2015-05-27 USA: Ana Brun"}},
		"near miss: followed by a press conference": {
			"US Deputy Secretary of State Ana Brun will visit the ROK on May 27 and 28. On May 27, she will have a working luncheon with Vice Foreign Minister Cho Tae-yul, followed by a press conference.",
			[]string{"visit planned 2015-05-27/2015-05-28 USA: Ana Brun", "meeting planned 2015-05-27 USA: Ana Brun"}},
	})
}

func TestTwoNumberedDialoguesAtOnce(t *testing.T) {
	testTold(t, map[string]told{
		"with the parties behind both": {
			"Director-General Kim Chul-soo held the 4th Disarmament and Non-Proliferation Dialogue and the 2nd Space Policy Dialogue between the ROK and Peru with his Peruvian counterpart Ana Brun on May 12.",
			[]string{"consultation held 2015-05-12 PER: Ana Brun", "consultation held 2015-05-12 PER: Ana Brun"}},
		"near miss: one dialogue and what it was for": {
			"Director-General Kim Chul-soo held the 4th Disarmament and Non-Proliferation Dialogue and the preparations for a Space Policy Dialogue between the ROK and Peru with his Peruvian counterpart Ana Brun on May 12.",
			[]string{"consultation held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestAVirtualConversationIsACall(t *testing.T) {
	testTold(t, map[string]told{
		"held with a minister":  {"Foreign Minister Yun Byung-se held a virtual conversation with Foreign Minister Ana Brun of Peru on May 12.", []string{"call held 2015-05-12 PER: Ana Brun"}},
		"near miss: in person":  {"Foreign Minister Yun Byung-se held a conversation with Foreign Minister Ana Brun of Peru in Lima on May 12.", []string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"talks abroad, to come": {"In Lima on May 28, Foreign Minister Yun Byung-se will talk with senior Peruvian officials about trade.", []string{"meeting planned 2015-05-28 PER"}},
		"near miss: at home":    {"In Seoul on May 28, Foreign Minister Yun Byung-se will talk with senior officials about trade.", nil},
	})
}

func TestAMeetingOfOfficesIsToCome(t *testing.T) {
	testTold(t, map[string]told{
		"long as the offices are": {
			"The second meeting of Directors-General for Latin American and Caribbean Affairs of the ROK and Spain will be held in Seoul on May 28.",
			[]string{"consultation planned 2015-05-28 ESP"}},
		"near miss: it was held": {
			"The second meeting of Directors-General for Latin American and Caribbean Affairs of the ROK and Spain was held in Seoul on May 12.",
			[]string{"consultation held 2015-05-12 ESP"}},
	})
}

func TestASpokespersonTravelsForNobody(t *testing.T) {
	for text, want := range map[string]int{
		"Spokesperson Kim Chul-soo: The visit will take place soon. In Lima on May 28, he will meet with President Ana Brun of Peru.":                                       0,
		"Foreign Minister Yun Byung-se: The visit will take place soon. In Lima on May 28, he will meet with President Ana Brun of Peru.":                                   1, // a near miss
		"Spokesperson Kim Chul-soo: Foreign Minister Yun Byung-se will visit Peru on May 28. In Lima, he will meet with President Ana Brun of Peru. I have nothing to add.": 1,
	} {
		for _, e := range engagements(t, text, published("2015-05-20")) {
			if len(e.Home) != want || want == 1 && e.Home[0].Name != "Yun Byung-se" {
				t.Errorf("%s: %s, ours are %v", text, brief(e), e.Home)
			}
		}
	}
}

func TestDaysFromNowOn(t *testing.T) {
	testTold(t, map[string]told{
		"from tomorrow until a day": {
			"Foreign Minister Yun Byung-se will be visiting Peru and Chile from tomorrow until May 23.",
			[]string{"visit planned 2015-05-21/2015-05-23 CHL PER"}},
		"today and tomorrow": {
			"Today and tomorrow Foreign Minister Yun Byung-se will be in Lima for the Korea-Peru-Chile Foreign Ministers’ Meeting.",
			[]string{"multilateral planned 2015-05-20/2015-05-21 CHL PER"}},
		"near miss: tomorrow alone": {
			"Foreign Minister Yun Byung-se will be visiting Peru tomorrow. The Conference goes on until May 23.",
			[]string{"visit planned 2015-05-21 PER"}},
	})
}

func TestAMemberNamedTwiceStaysOnce(t *testing.T) {
	testTold(t, map[string]told{
		"in a list and before it": {
			"On May 12, Foreign Minister Yun Byung-se met with members of the US Congress, including Representative Ana Brun.\n※ Two members on a visit to the ROK\n- Representative Ana Brun, Representative Pedro Roca",
			[]string{"meeting held 2015-05-12 USA: Ana Brun, Pedro Roca"}},
		"near miss: two of one surname": {
			"On May 12, Foreign Minister Yun Byung-se met with Ministers Ana Brun and Pedro Brun of Peru.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun, Pedro Brun"}},
	})
}

func TestTheDayOfATitleDatesAPageWithoutADate(t *testing.T) {
	const told = "Foreign Minister Yun Byung-se took part in the Meeting of the Council of Ministers of the D-8, held via videoconference."
	for title, want := range map[string]string{
		"Participation of Foreign Minister Yun Byung-se in the D-8 Meeting, 7 April 2015": "2015-04-07",
		"Participation of Foreign Minister Yun Byung-se in the D-8 Meeting":               "", // a near miss
	} {
		got := ""
		for _, e := range extractor(t).Extract(read(t, told, titled(title))) {
			got = e.Start.String()
		}
		if got != want {
			t.Errorf("%s: %q, want %q", title, got, want)
		}
	}
}

func TestEachOfSeveralInTurn(t *testing.T) {
	testTold(t, map[string]told{
		"consultations": {
			"On May 12, Vice Foreign Minister Cho Tae-yul held consultations in turn with the Vice Foreign Ministers of Peru and Chile.",
			[]string{"consultation held 2015-05-12 PER", "consultation held 2015-05-12 CHL"}},
		"calls, respectively": {
			"Foreign Minister Yun Byung-se held phone talks on May 12 and 13 with his counterparts of Japan and China, respectively.",
			[]string{"call held 2015-05-12/2015-05-13 JPN", "call held 2015-05-12/2015-05-13 CHN"}},
		"near miss: consultations of three": {
			"On May 12, Vice Foreign Minister Cho Tae-yul held consultations with the Vice Foreign Ministers of Peru and Chile.",
			[]string{"multilateral held 2015-05-12 CHL PER"}},
	})
}

func TestVisitingGuestsAreNoTripOfOurs(t *testing.T) {
	testTold(t, map[string]told{
		"a group of them":        {"Deputy Minister Cho Tae-yul met with a group of visiting US congressional staff on May 12.", nil},
		"near miss: ours visits": {"Deputy Minister Cho Tae-yul is visiting the US from May 19 to 22.", []string{"visit held 2015-05-19/2015-05-22 USA"}},
	})
}

func TestASideThatWasRepresentedBySomebody(t *testing.T) {
	testTold(t, map[string]told{
		"both": {
			"The first round of ROK-Peru negotiations took place in Lima from May 11 to 13. The ROK side was represented by Director Kim Chul-soo and the Peruvian side by Director Ana Brun.",
			[]string{"consultation held 2015-05-11/2015-05-13 PER: Ana Brun"}},
		"near miss: a company": {
			"The first round of ROK-Peru negotiations took place in Lima from May 11 to 13. The company was represented by Ana Brun.",
			[]string{"consultation held 2015-05-11/2015-05-13 PER"}},
	})
}

func TestLaterThisWeekIsAnotherTime(t *testing.T) {
	testTold(t, map[string]told{
		"than that of the meeting told before": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru in Lima. Minister Yun said: later this week I will travel to Brussels for a meeting with the EU.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"near miss: told with a day": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru in Lima. Minister Yun will travel to Brussels on May 22.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "visit planned 2015-05-22 BEL"}},
	})
}
