package extract

import "testing"

func TestWhoIsMetWhereIsToldStateByState(t *testing.T) {
	testTold(t, map[string]told{
		"in each state somebody": {
			"Foreign Minister Yun Byung-se will visit Brunei and Thailand from May 25 to 28. He will hold meetings with government officials: in Brunei with Foreign Minister II Brun, and in Thailand with Deputy Prime Minister and Foreign Minister Roca.",
			[]string{"visit planned 2015-05-25/2015-05-28 BRN THA", "meeting planned 2015-05-25/2015-05-28 BRN: Brun", "meeting planned 2015-05-25/2015-05-28 THA: Roca"}},
		"near miss: one of ours is met in a state": {
			"Foreign Minister Yun Byung-se visited Peru on May 12. He met in Peru with Foreign Minister Ana Brun of Chile.",
			[]string{"visit held 2015-05-12 PER", "meeting held 2015-05-12 CHL: Ana Brun"}},
	})
}

func TestADialogueThatIsOpenedIsHeld(t *testing.T) {
	testTold(t, map[string]told{
		"with a counterpart": {
			"On May 28, Foreign Minister Yun Byung-se will open the Korea-Peru Cyber Dialogue together with Foreign Minister Ana Brun of Peru.",
			[]string{"consultation planned 2015-05-28 PER: Ana Brun"}},
		"near miss: an exhibition": {
			"On May 12, Foreign Minister Yun Byung-se opened the exhibition on dialogue with Peru in Seoul.",
			nil},
	})
}

func TestAMealOnTheDayOfADialogueIsAMeeting(t *testing.T) {
	testTold(t, map[string]told{
		"with the minister": {
			"On May 28, Deputy Minister Cho Tae-yul will lead the delegation to the Korea-Peru Strategic Dialogue in Lima. He will have a working lunch with Foreign Minister Ana Brun.",
			[]string{"consultation planned 2015-05-28 PER", "meeting planned 2015-05-28 PER: Ana Brun"}},
	})
}

func TestWhatIsExpectedOfSomebodyIsPlanned(t *testing.T) {
	testTold(t, map[string]told{
		"with the place between": {
			"Minister Yun Byung-se will travel to Peru on May 28. He is expected in Lima to call on the Vice President of Peru.",
			[]string{"visit planned 2015-05-28 PER", "meeting planned 2015-05-28 PER"}},
		"a day put first": {
			"It is on May 28 that Foreign Minister Yun Byung-se will visit Peru.",
			[]string{"visit planned 2015-05-28 PER"}},
		"near miss: what is expected to follow some day": {
			"The two countries are expected that they will hold talks.",
			nil},
	})
}

func TestWhatIsTalkedAboutIsNotMet(t *testing.T) {
	testTold(t, map[string]told{
		"states of a situation": {
			"Foreign Minister Yun Byung-se had a telephone talk with Foreign Minister Ana Brun of Peru on May 12. The two ministers had an exchange of views on the regional situation including China and Chile.",
			[]string{"call held 2015-05-12 PER: Ana Brun"}},
		"a briefing given to one": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Secretary Ana Brun of Kenya. Minister Yun gave Foreign Secretary Brun a briefing on trade.",
			[]string{"meeting held 2015-05-12 KEN: Ana Brun"}},
		"near miss: states among those met": {
			"On May 28, Foreign Minister Yun Byung-se will hold bilateral meetings with foreign ministers who attend, including those of Peru and Chile.",
			[]string{"meeting planned 2015-05-28 PER", "meeting planned 2015-05-28 CHL"}},
	})
}

func TestWhoComesWithOthersOfABodyIsOfIt(t *testing.T) {
	testTold(t, map[string]told{
		"and others of it": {
			"Secretary General Ana Brun and others of the Trilateral Cooperation Secretariat paid a courtesy call on Foreign Minister Yun Byung-se on May 12.",
			[]string{"meeting held 2015-05-12 TCS: Ana Brun"}},
	})
}

func TestNamesWithParticles(t *testing.T) {
	testTold(t, map[string]told{
		"an elided one": {
			"On May 12, Foreign Minister Yun Byung-se met with Olivier Poivre d'Arvor, Special Envoy of the President of France.",
			[]string{"meeting held 2015-05-12 FRA: Olivier Poivre d'Arvor"}},
		"one that looks like an article": {
			"On May 12, Foreign Minister Yun Byung-se met with Vice Minister Bui The Duy of Viet Nam.",
			[]string{"meeting held 2015-05-12 VNM: Bui The Duy"}},
		"near miss: a debate is no general": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru on the sidelines of the General Debate of the UN General Assembly.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestAVisitOfTheMinisterToAStateIsHisOwn(t *testing.T) {
	spoken := titled("Transcript of Media Briefing by Official Spokesperson")
	testTold(t, map[string]told{
		"the office alone, beside the spokesperson": {
			"Official Spokesperson Ana Brun: The announcement that I have is on the visit of the Prime Minister to Portugal, which is to take place on May 28. It is on May 30 that the Prime Minister will be visiting Peru.",
			[]string{"visit planned 2015-05-28 PRT", "visit planned 2015-05-30 PER"}},
	}, spoken)
}

func TestWhomAMeetingBeforeWasWithIsNotCalledOn(t *testing.T) {
	testTold(t, map[string]told{
		"right after meeting with another": {
			"On May 12, First Vice Minister of Foreign Affairs Cho Tae-yong met with Secretary Pedro Roca of the Australian Department of Foreign Affairs. Right after meeting with the ROK Vice Minister, Secretary Roca paid a courtesy call on Foreign Minister Yun Byung-se.",
			[]string{"meeting held 2015-05-12 AUS: Pedro Roca", "meeting held 2015-05-12 AUS: Pedro Roca"}},
		"near miss: several who met after a meeting": {
			"After the summit on May 12, Foreign Minister Ana Brun of Peru, Foreign Minister Pedro Roca of Chile and Foreign Minister Yun Byung-se met in Lima.",
			[]string{"multilateral held 2015-05-12 CHL PER: Ana Brun, Pedro Roca"}},
	})
}

func TestATripWhoseSessionIsToldLaterIsToTheBody(t *testing.T) {
	testTold(t, map[string]told{
		"the General Assembly": {
			"From May 25 to 28, Foreign Minister Yun Byung-se will pay a visit to New York, U.S.A. During his stay there, Minister Yun will participate in the debate at the 69th Session of the U.N. General Assembly. Minister Yun will hold various bilateral meetings with his counterparts.",
			[]string{"visit planned 2015-05-25/2015-05-28 UN", "multilateral planned 2015-05-25/2015-05-28 UN"}},
		"near miss: another body": {
			"From May 25 to 28, Foreign Minister Yun Byung-se will pay a visit to New York, U.S.A. During his stay there, Minister Yun will participate in the MIKTA Foreign Ministers’ Meeting.",
			[]string{"visit planned 2015-05-25/2015-05-28 USA", "multilateral planned 2015-05-25/2015-05-28 MIKTA"}},
	})
}

func TestYearsThatTheTextGivesElsewhere(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"the same day with its year": {
			"Minister of State Ana Brun is to visit Peru from November 28 to 29. She will be in Lima (November 28-29, 2023).", "2023-11-28"},
		"the next of a series": {
			"On May 25, the United States and the European Union held in Brussels their regular Counterterrorism Dialogue and spoke of ISIS. The next Counterterrorism Dialogue of the United States and the EU will be held in Washington in 2024.", "2023-05-25"},
	} {
		t.Run(name, func(t *testing.T) {
			es := engagements(t, c.text, from("us-state"))
			if len(es) == 0 || es[0].Start.String() != c.want {
				t.Errorf("%s: %q, want a start on %s", c.text, briefs(es), c.want)
			}
		})
	}
}

func TestAReportHasTheDayOfItsTitle(t *testing.T) {
	testTold(t, map[string]told{
		"that came out the day after": {
			"In New York, where the 69th Session of the United Nations General Assembly (UNGA) is going on, Minister Yun Byung-se had meetings with Foreign Minister Ana Brun of Peru and Foreign Minister Pedro Roca of Chile. In October the Korea-Cuba Summit will be held in Seoul.",
			[]string{"meeting held 2015-05-19 PER: Ana Brun", "meeting held 2015-05-19 CHL: Pedro Roca"}},
	}, titled("Minister Yun Byung-se at the General Assembly, 19 May 2015"))
	testTold(t, map[string]told{
		"near miss: a title of long before": {
			"Minister Yun Byung-se had a meeting with Foreign Minister Ana Brun of Peru.",
			[]string{"meeting held 2015-05-20 PER: Ana Brun"}},
	}, titled("Follow-up to the Statement of 19 March 2015"))
}
