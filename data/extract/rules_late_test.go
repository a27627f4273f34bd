package extract

import "testing"

func TestAWeekdayAloneIsTheDayNearestToPublication(t *testing.T) {
	testTold(t, map[string]told{ // 20 May 2015 was a Wednesday
		"to come": {
			"Foreign Minister Yun Byung-se will meet with Foreign Minister Ana Brun of Peru on Friday.",
			[]string{"meeting planned 2015-05-22 PER: Ana Brun"}},
		"past": {
			"Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru on Monday.",
			[]string{"meeting held 2015-05-18 PER: Ana Brun"}},
		"beside a date it adds nothing": {
			"Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru on Tuesday, May 12.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"part of a name it is none": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru of the Black Friday Club.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestADatedPageDatesWhatItTellsWithoutDays(t *testing.T) {
	testTold(t, map[string]told{
		"several meetings": {
			"Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. He also met with Foreign Minister Pedro Roca of Chile.",
			[]string{"meeting held 2015-05-20 PER: Ana Brun", "meeting held 2015-05-20 CHL: Pedro Roca"}},
		"a trip on arrival": {
			"Foreign Minister Yun Byung-se has arrived in Lima on a three-day visit to Peru.",
			[]string{"visit held 2015-05-20 PER"}},
		"an arrival alone is no trip": {"Foreign Minister Yun Byung-se has arrived in Lima.", nil},
	})
}

func TestALateReportStatesItsDayInFull(t *testing.T) {
	testTold(t, map[string]told{
		"in its first sentence": {
			"Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru on March 12, 2015.",
			[]string{"meeting held 2015-03-12 PER: Ana Brun"}},
		"what comes later is background": {
			"Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru on May 12, 2015. Spring was mild. He met with Foreign Minister Pedro Roca of Chile on March 12, 2015.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestAConferenceIsWhatAJourneyIsFor(t *testing.T) {
	testTold(t, map[string]told{
		"going on to it": {
			"Foreign Minister Yun Byung-se will visit Peru from May 24 to 26, and from there go on to San Jose, Costa Rica, for the Foreign Ministers’ Meeting of the Forum for East Asia-Latin America Cooperation (FEALAC) on May 27.",
			[]string{"visit planned 2015-05-24/2015-05-26 PER", "multilateral planned 2015-05-27 CRI FEALAC"}},
		"seats of organisations are no states visited": {
			"Foreign Minister Yun Byung-se will visit New York and Geneva from May 24 to 26, for meetings at the UN.",
			[]string{"visit planned 2015-05-24/2015-05-26 UN"}},
		"a business forum is none": {"The 5th ROK-Peru business forum will be held in Lima on May 27.", nil},
		"an event of the ministry alone is domestic": {
			"The Foreign Ministry will hold an international conference on reading in Seoul on May 27.", nil},
	})
}

func TestTwoMayBeMetOneByOneAndTogether(t *testing.T) {
	testTold(t, map[string]told{
		"with both": {
			"On May 27, Foreign Minister Yun Byung-se will meet with Foreign Minister Ana Brun of Peru, with Foreign Minister Pedro Roca of Chile, and with both of them together.",
			[]string{"meeting planned 2015-05-27 PER: Ana Brun", "meeting planned 2015-05-27 CHL: Pedro Roca",
				"multilateral planned 2015-05-27 CHL PER: Ana Brun, Pedro Roca"}},
		"without": {
			"On May 27, Foreign Minister Yun Byung-se will meet with Foreign Minister Ana Brun of Peru, and with Foreign Minister Pedro Roca of Chile, both of them new.",
			[]string{"meeting planned 2015-05-27 PER: Ana Brun", "meeting planned 2015-05-27 CHL: Pedro Roca"}},
	})
}

func TestTheDialogueComesBackToTheDialogueToldBefore(t *testing.T) {
	testTold(t, map[string]told{
		"with who was in the chair": {
			"The EU and India held their 10th Human Rights Dialogue on 12 May 2015 in New Delhi. The dialogue was co-chaired by Pedro Roca, Joint Secretary of the Ministry of External Affairs and Ana Brun, Ambassador of the European Union to India.",
			[]string{"consultation held 2015-05-12 IND: Pedro Roca"}},
	}, from("eu-eeas"))
}
