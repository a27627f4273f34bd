package extract

import "testing"

func TestHoldingTalksIsTheEngagementOfTheNoun(t *testing.T) {
	testTold(t, map[string]told{
		"talks": {
			"On May 12, Foreign Minister Yun Byung-se held talks with Foreign Minister Ana Brun of Peru.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"talks between states": {
			"The ROK and Peru held bilateral talks in Lima on May 12.",
			[]string{"meeting held 2015-05-12 PER"}},
		"a policy consultation": {
			"The ROK and Peru held a policy consultation in Lima on May 12.",
			[]string{"consultation held 2015-05-12 PER"}},
		"a consultation that was held": {
			"The 4th ROK-Peru Policy Consultation was held in Lima on May 12.",
			[]string{"consultation held 2015-05-12 PER"}},
		"a consultation that will be held": {
			"The 4th ROK-Peru Policy Consultation will be held in Lima on May 28.",
			[]string{"consultation planned 2015-05-28 PER"}},
		"a consultation that took place": {
			"The 4th ROK-Peru Policy Consultation took place in Lima on May 12.",
			[]string{"consultation held 2015-05-12 PER"}},
		"a consultation named with its day in a relative clause": {
			"The 4th ROK-Peru Policy Consultation, held in Lima on May 12, went well.",
			[]string{"consultation held 2015-05-12 PER"}},
		"a numbered series of working level": {
			"The 3rd ROK-Peru maritime talks were held in Lima on May 12.",
			[]string{"consultation held 2015-05-12 PER"}},
		"talks that are not numbered stay a meeting": {
			"The ROK-Peru maritime talks were held in Lima on May 12.",
			[]string{"meeting held 2015-05-12 PER"}},
		"a numbered meeting of ministers stays one": {
			"The 3rd ROK-Peru Foreign Ministers’ Meeting was held in Lima on May 12.",
			[]string{"meeting held 2015-05-12 PER"}},
		"three parties make it multilateral": {
			"The ROK, Peru and Chile held talks in Lima on May 12.",
			[]string{"multilateral held 2015-05-12 CHL PER"}},
		"trilateral talks": {
			"The ROK-Peru-Chile trilateral talks were held in Lima on May 12.",
			[]string{"multilateral held 2015-05-12 CHL PER"}},
		"a forum's meeting": {
			"The Fifth MIKTA Foreign Ministers’ Meeting was held in Seoul on May 12.",
			[]string{"multilateral held 2015-05-12 MIKTA"}},
		"a meeting at home is none": {
			"The Ministry held a meeting of its heads of mission in Seoul on May 12.", nil},
		"holding a view is none": {
			"The ROK and Peru held the view on May 12 that trade should grow.", nil},
		"having met is no noun": {
			"Peru has been a friend since May 12.", nil},
		"states that talk without the ROK are told of": {
			"On May 12, Peru’s economy grew while Chile and Brazil talked.", nil},
	})
}

func TestAttendingAConferenceIsMultilateral(t *testing.T) {
	testTold(t, map[string]told{
		"a conference and its host": {
			"On May 12, Foreign Minister Yun Byung-se attended an international conference hosted by Peru in Lima.",
			[]string{"multilateral held 2015-05-12 PER"}},
		"a conference known by name": {
			"Foreign Minister Yun Byung-se attended the 51st Munich Security Conference on May 12.",
			[]string{"multilateral held 2015-05-12 MSC"}},
		"an organisation's assembly": {
			"Vice Minister Cho Tae-yul will attend a high-level meeting of the OECD in Paris on May 28.",
			[]string{"multilateral planned 2015-05-28 OECD"}},
		"in the chair": {
			"Vice Minister Cho Tae-yul was in the chair of the MIKTA Foreign Ministers’ Meeting on May 12.",
			[]string{"multilateral held 2015-05-12 MIKTA"}},
		"a domestic meeting is none": {
			"On May 12, Foreign Minister Yun Byung-se attended a meeting of the Cabinet.", nil},
		"attending to a matter is none": {
			"On May 12, Foreign Minister Yun Byung-se attended to the matter.", nil},
	})
}

func TestATripIsAVisit(t *testing.T) {
	testTold(t, map[string]told{
		"a state": {
			"Foreign Minister Yun Byung-se visited Peru on May 12.",
			[]string{"visit held 2015-05-12 PER"}},
		"several days": {
			"Foreign Minister Yun Byung-se will visit Peru from May 27 to 29.",
			[]string{"visit planned 2015-05-27/2015-05-29 PER"}},
		"several states": {
			"Foreign Minister Yun Byung-se will visit Sweden, the UK and Peru from May 27 to 29.",
			[]string{"visit planned 2015-05-27/2015-05-29 GBR PER SWE"}},
		"a city stands for its state": {
			"Foreign Minister Yun Byung-se will travel to Lima on May 27.",
			[]string{"visit planned 2015-05-27 PER"}},
		"paying a visit": {
			"Foreign Minister Yun Byung-se paid an official visit to Peru on May 12.",
			[]string{"visit held 2015-05-12 PER"}},
		"leaving for a state on a day": {
			"Foreign Minister Yun Byung-se will leave for Peru on May 27.",
			[]string{"visit planned 2015-05-27 PER"}},
		"being on a visit to come": {
			"Foreign Minister Yun Byung-se will be on an official visit to Peru on May 27-29.",
			[]string{"visit planned 2015-05-27/2015-05-29 PER"}},
		"leaving without a day is none": {
			"Foreign Minister Yun Byung-se will leave for Peru.", nil},
		"a participle without a day is none": {
			"Visiting Peru, Foreign Minister Yun Byung-se praised its people.", nil},
		"a guest's is one too": {
			"Foreign Minister Ana Brun of Peru visited the ROK on May 12.", []string{"visit held 2015-05-12 PER: Ana Brun"}},
		"another's trip is none": {
			"Foreign Minister Ana Brun of Peru visited Chile on May 12.", nil},
		"a trip at home is none": {
			"Foreign Minister Yun Byung-se visited Busan on May 12.", nil},
		"one who met is told once, though on a visit": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru, who is on a visit to the ROK.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestSigningIsACeremony(t *testing.T) {
	testTold(t, map[string]told{
		"with a counterpart": {
			"On May 12, Foreign Minister Yun Byung-se signed an agreement with Foreign Minister Ana Brun of Peru in Seoul.",
			[]string{"ceremony held 2015-05-12 PER: Ana Brun"}},
		"by both": {
			"On May 12, an agreement was signed by Foreign Minister Yun Byung-se and Foreign Minister Ana Brun of Peru.",
			[]string{"ceremony held 2015-05-12 PER: Ana Brun"}},
		"a reception for diplomats": {
			"Foreign Minister Yun Byung-se hosted a reception for the diplomatic corps in Seoul on May 12.",
			[]string{"ceremony held 2015-05-12"}},
		"alone is none": {
			"On May 12, Foreign Minister Yun Byung-se signed the guest book.", nil},
		"a reception for staff is none": {
			"Foreign Minister Yun Byung-se hosted a reception for the staff in Seoul on May 12.", nil},
		"a sign is none": {
			"On May 12 there were signs of growth in Peru.", nil},
	})
}

func TestItemsOfAListAreEngagements(t *testing.T) {
	testTold(t, map[string]told{
		"a timetable": {
			"1. Foreign Minister Yun Byung-se will visit Malaysia from May 27 to 29.\n- May 27 10:00 ASEAN+3 Foreign Ministers’ Meeting\n- May 28 ROK-Peru Foreign Ministers’ Meeting",
			[]string{"visit planned 2015-05-27/2015-05-29 MYS", "multilateral planned 2015-05-27 CHN JPN ASEAN", "meeting planned 2015-05-28 PER"}},
		"a sentence is no item": {
			"1. Foreign Minister Yun Byung-se will visit Malaysia from May 27 to 29.\n- The ASEAN Foreign Ministers’ Meeting is old.",
			[]string{"visit planned 2015-05-27/2015-05-29 MYS"}},
		"an item without a noun is none": {
			"1. Foreign Minister Yun Byung-se will visit Malaysia from May 27 to 29.\n- May 27 arrival",
			[]string{"visit planned 2015-05-27/2015-05-29 MYS"}},
	})
}

func TestWhatATripIsForIsAnEngagement(t *testing.T) {
	testTold(t, map[string]told{
		"for a meeting with somebody": {
			"Vice Minister Cho Tae-yul will travel to Lima on May 27 for a bilateral meeting with Vice Minister Ana Brun of Peru.",
			[]string{"visit planned 2015-05-27 PER", "meeting planned 2015-05-27 PER: Ana Brun"}},
		"in a city for a conference": {
			"Vice Minister Cho Tae-yul will be in Lima on May 27 for the Munich Security Conference.",
			[]string{"multilateral planned 2015-05-27 MSC"}},
		"in a city for the view": {
			"Vice Minister Cho Tae-yul will be in Lima on May 27 for the view.", nil},
		"to talk with somebody there": {
			"Vice Minister Cho Tae-yul will be in Lima on May 27 to talk about trade with Vice Minister Ana Brun of Peru.",
			[]string{"meeting planned 2015-05-27 PER: Ana Brun"}},
	})
}

func TestANounLeadsWhereNoVerbTells(t *testing.T) {
	testTold(t, map[string]told{
		"a conference, a day and parties": {
			"Seoul was the place of the Fifth MIKTA Foreign Ministers’ Meeting on May 12.",
			[]string{"multilateral held 2015-05-12 MIKTA"}},
		"without a day": {
			"Seoul was the place of many MIKTA Foreign Ministers’ Meetings.", nil},
		"without parties": {
			"Seoul was the place of a meeting on May 12.", nil},
	})
}

func TestStatementsAndDomesticEventsTellOfNothing(t *testing.T) {
	testTold(t, map[string]told{
		"a statement": {
			"The Government of the Republic of Korea condemns the attack in Kabul on May 12 and offers its condolences to the people of Afghanistan.", nil},
		"an appointment": {
			"The Government appointed Cho Tae-yul as Ambassador to Peru on May 12.", nil},
		"a lecture at home": {
			"On May 12, Foreign Minister Yun Byung-se gave a lecture to students in Seoul.", nil},
		"a meeting of the ministry": {
			"On May 12, Vice Minister Cho Tae-yul chaired a meeting on the safety of Koreans abroad at the Ministry.", nil},
		"aid": {
			"The Government decided on May 12 to send 500,000 dollars of aid to Nepal.", nil},
		"nothing at all": {"", nil},
	})
}

func TestAnEventThatIsOnlyReferredTo(t *testing.T) {
	testTold(t, map[string]told{
		"it takes place elsewhere this year": {
			"The ROK and three Andean countries (Peru, Bolivia and Ecuador) used to hold their Foreign Ministers’ Meeting on the margins of these; this year it takes place on its own in Busan on May 26.",
			[]string{"multilateral planned 2015-05-26 BOL ECU PER"}},
		"nothing says who takes part": {
			"The Foreign Ministers’ Meeting used to be held on the margins of these; this year it takes place on its own in Busan on May 26.", nil},
		"after their meeting": {
			"After their Seventh Trilateral Foreign Ministers’ Meeting on May 12 in Lima, the Foreign Ministers of the Republic of Korea, Peru and Chile put out a joint press release.",
			[]string{"multilateral held 2015-05-12 CHL PER"}},
		"after a meeting of others": {
			"After the Trilateral Meeting on May 12 in Lima, the Foreign Ministers of Peru and Chile put out a joint press release.", nil},
	})
}
