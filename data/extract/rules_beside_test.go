package extract

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestThoseWhoHeadTheHomeStatesMissionsMeetAmongThemselves(t *testing.T) {
	testTold(t, map[string]told{
		"a meeting of its own heads of mission": {
			"On May 12, in Lima, Foreign Minister Yun Byung-se chaired the 2015 meeting of the heads of the Republic of Korea’s diplomatic missions in Latin America.", nil},
		"who attend it": {
			"On May 12, Foreign Minister Yun Byung-se chaired a meeting in Lima. Attended by 34 chiefs of missions to Latin American countries, the meeting centered on trade.", nil},
		"near miss: chiefs of missions to the home state": {
			"On May 12, Foreign Minister Yun Byung-se hosted a luncheon meeting, attended by chiefs of missions to the Republic of Korea from Peru and Chile.",
			[]string{"multilateral held 2015-05-12 CHL PER"}},
		"near miss: heads of the missions of others": {
			"On May 12, Foreign Minister Yun Byung-se hosted a luncheon for the heads of the diplomatic missions of Peru and Chile.",
			[]string{"multilateral held 2015-05-12 CHL PER"}},
	})
}

func TestWhatIsStillToComeDatesNothingThatWasHeld(t *testing.T) {
	testTold(t, map[string]told{
		"guests came for what will be": {
			"On May 20, reporters were briefed. Vice Foreign Minister Cho Hyun held a luncheon for the trade ministers of Peru and Chile, who are visiting the Republic of Korea for the signing ceremony of the FTA, which will take place in Seoul on May 28.",
			[]string{"multilateral held 2015-05-20 CHL PER"}},
		"near miss: what one will attend": {
			"Foreign Minister Yun Byung-se will attend the 11th ASEM Foreign Ministers’ Meeting, which will take place in Lima on May 28.",
			[]string{"multilateral planned 2015-05-28 ASEM"}},
		"an example of what two will work together at": {
			"They agreed to cooperate through international meetings, such as the 2015 Afghanistan Conference, to be held by Peru on May 28.", nil},
		"of those that are included": {
			"They agreed to cooperate through international meetings, including the 2015 Afghanistan Conference, to be held by Peru on May 28.", nil},
		"that others will hold": {
			"They agreed to cooperate through international meetings, including the 2015 Afghanistan Conference, which Peru will hold on May 28 as a co-host.", nil},
		"near miss: a conference that is announced": {
			"The 2015 Afghanistan Conference is to be held on May 28, and Foreign Minister Yun Byung-se will attend it.",
			[]string{"multilateral planned 2015-05-28 AFG"}},
	})
}

func TestHostsOfAMealAreOfIt(t *testing.T) {
	testTold(t, map[string]told{
		"who hosted a luncheon with others": {
			"On May 12, Foreign Minister Yun Byung-se took part in a luncheon meeting at a hotel, which was hosted by EU Ambassador to the Republic of Korea Ana Brun and the 22 heads of diplomatic missions of EU member states.",
			[]string{"multilateral held 2015-05-12 EU: Ana Brun"}},
		"counterparts who are named at once": {
			"On May 16, Foreign Minister Yun Byung-se hosted his counterparts, Japanese Foreign Minister Akitaka Saiki and Peruvian Foreign Minister Ana Brun, for a trilateral meeting.",
			[]string{"multilateral held 2015-05-16 JPN PER: Akitaka Saiki, Ana Brun"}},
		"who co-chaired beside the guest": {
			"On May 12, the 5th Korea-Peru policy consultation was held, co-chaired by Deputy Minister Kim Chul-soo and Deputy Minister Ana Brun of Peru.",
			[]string{"consultation held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestStatesThatAreNamedWithEachAWithAreMetEach(t *testing.T) {
	testTold(t, map[string]told{
		"with one and with the next": {
			"On May 12, Director-General Hong Jin-wook held policy consultations at the director-general level with the Republic of Angola and with China, too.",
			[]string{"consultation held 2015-05-12 AGO", "consultation held 2015-05-12 CHN"}},
		"near miss: with both": {
			"On May 12, Director-General Hong Jin-wook held policy consultations with Angola and China.",
			[]string{"multilateral held 2015-05-12 AGO CHN"}},
		"in addition": {
			"From May 26 to 29, Foreign Minister Yun Byung-se will pay a visit to Peru. He will participate in the Korea-Peru Economic Consultation. In addition, he will have a Korea-Peru Foreign Ministers’ Meeting with Foreign Minister Ana Brun of Peru.",
			[]string{"visit planned 2015-05-26/2015-05-29 PER", "consultation planned 2015-05-26/2015-05-29 PER", "meeting planned 2015-05-26/2015-05-29 PER: Ana Brun"}},
	})
}

func TestOfficialsOfStatesThatNobodyNames(t *testing.T) {
	testTold(t, map[string]told{
		"of some members": {
			"On May 18, Foreign Minister Yun Byung-se will visit Lima. In Lima, he will also hold bilateral meetings with the Foreign Ministers of some APEC member States.",
			[]string{"visit planned 2015-05-18 PER"}},
		"near miss: his counterparts there": {
			"On May 18, Foreign Minister Yun Byung-se will visit Lima. In Lima, he will also hold bilateral meetings with his counterparts.",
			[]string{"visit planned 2015-05-18 PER", "meeting planned 2015-05-18 PER"}},
	})
}

func TestATripToldByItsEnd(t *testing.T) {
	testTold(t, map[string]told{
		"what was done on it": {
			"Foreign Minister Yun Byung-se concluded on 18 May his visit of two days to Lima, where he took part in the APEC Summit.",
			[]string{"visit held 2015-05-17/2015-05-18 PER", "multilateral held 2015-05-17/2015-05-18 APEC"}},
		"near miss: a visit that nobody gives the days of": {
			"Foreign Minister Yun Byung-se concluded on 18 May his visit to Lima, where he took part in the APEC Summit.",
			[]string{"visit held 2015-05-18 PER", "multilateral held 2015-05-18 APEC"}},
	})
}

func TestWhoTheyAreWhomOneMet(t *testing.T) {
	testTold(t, map[string]told{
		"a Commissioner at the seat": {
			"On May 18, Foreign Minister Yun Byung-se met in Brussels with European Commissioner for Trade Pedro Roca.",
			[]string{"meeting held 2015-05-18 EU: Pedro Roca"}},
		"near miss: a minister there": {
			"On May 18, Foreign Minister Yun Byung-se met in Brussels with Minister for Trade Pedro Roca.",
			[]string{"meeting held 2015-05-18 BEL: Pedro Roca"}},
		"a representative whose name comes first": {
			"On May 18, Foreign Minister Yun Byung-se met with Pedro Roca, the Peruvian representative in the dialogue.",
			[]string{"meeting held 2015-05-18 PER: Pedro Roca"}},
		"near miss: representatives": {
			"On May 18, Foreign Minister Yun Byung-se met with Peruvian representatives in the dialogue.",
			[]string{"meeting held 2015-05-18 PER"}},
		"a Secretary of State for something is of no state by it": {
			"On May 18, Foreign Minister Yun Byung-se met with Secretary of State for the European Union Pedro Roca of Spain.",
			[]string{"meeting held 2015-05-18 ESP: Pedro Roca"}},
	})
}

func TestWeekdaysOfATripOnAPageWithoutADay(t *testing.T) {
	es := engagements(t, "On 26 and 27 May 2011, Foreign Minister Kim Sung-hwan will be on a visit to Peru and Chile. On Thursday he will meet with Foreign Minister Ana Brun of Peru. "+
		"On Friday he will meet with Foreign Minister Pedro Roca of Chile. On Sunday he told reporters that he would meet with Foreign Minister Luis Paz of Cuba.")
	var got []string
	for _, e := range es {
		if e.Kind == "meeting" && e.End.IsZero() {
			got = append(got, e.Start.String())
		}
	}
	if len(got) < 2 || got[0] != "2011-05-26" || got[1] != "2011-05-27" {
		t.Errorf("%q", briefs(es))
	}
}

func TestStatesThatOnlyPresideOverWhatIsTold(t *testing.T) {
	testTold(t, map[string]told{
		"the Meeting comes back": {
			"On May 26, Deputy Minister Lee Kyung-soo will attend the ASEAN Regional Forum Senior Officials’ Meeting in Lima. Canada and Brunei will preside over the Meeting, at which the members will exchange views.",
			[]string{"multilateral planned 2015-05-26 BRN CAN ARF"}},
		"near miss: a conference of another name and day": {
			"On May 26, Deputy Minister Lee Kyung-soo will attend the ASEAN Regional Forum Senior Officials’ Meeting in Lima. On May 27, the Republic of Korea and Brunei will host the Conference on Fish.",
			[]string{"multilateral planned 2015-05-26 ARF", "multilateral planned 2015-05-27 BRN"}},
	})
}

func TestSpeakingWithSomebodyOnADayIsACall(t *testing.T) {
	testTold(t, map[string]told{
		"the day stands between": {
			"Foreign Minister Yun Byung-se spoke on May 18 with Foreign Minister Ana Brun of Peru. They discussed issues that followed up on the meeting between President Park Geun-hye and President Luis Paz.",
			[]string{"call held 2015-05-18 PER: Ana Brun"}},
		"near miss: with reporters": {
			"Foreign Minister Yun Byung-se spoke on May 18 with reporters in Lima on Foreign Minister Ana Brun of Peru.", nil},
	})
}

func TestATourOfARegion(t *testing.T) {
	testTold(t, map[string]told{
		"is traveling": {
			"From May 25 to 28, 2015, Foreign Minister Yun Byung-se is traveling to Africa on a tour. In Senegal, he will meet with President Ana Brun. In Namibia, he will meet with President Luis Paz.",
			[]string{"visit planned 2015-05-25/2015-05-28 NAM SEN", "meeting planned 2015-05-25/2015-05-28 SEN: Ana Brun", "meeting planned 2015-05-25/2015-05-28 NAM: Luis Paz"}},
		"near miss: traveling on, with nothing told": {
			"From May 25 to 28, 2015, Foreign Minister Yun Byung-se wrote of traveling to Africa on a tour.", nil},
	})
}

func TestSigningsAreToldInSeveralSentences(t *testing.T) {
	testTold(t, map[string]told{
		"for whom, and who was on hand": {
			"A Memorandum of Understanding was signed on May 18 between the Republic of Korea and Peru. For the Republic of Korea the Memorandum was signed by Foreign Minister Yun Byung-se, and for Peru by Minister of Trade Ana Brun. Also on hand for the signing, which took place in Lima, was Ambassador Luis Paz of Peru.",
			[]string{"ceremony held 2015-05-18 PER: Ana Brun, Luis Paz"}},
		"near miss: signed by one of ours": {
			"The Memorandum was signed on May 18 by Minister of Trade Kim Chul-soo and Foreign Minister Ana Brun of Peru.",
			[]string{"ceremony held 2015-05-18 PER: Ana Brun"}},
	})
}

func TestAnOfficeAndAnHonorificAreTwoPeople(t *testing.T) {
	testTold(t, map[string]told{
		"ours by office, the guest by name": {
			"Foreign Minister Yun Byung-se and Foreign Minister Pedro Roca of Peru signed a treaty on May 18. Before the signing ceremony, the Foreign Minister and Mr Roca held bilateral talks.",
			[]string{"ceremony held 2015-05-18 PER: Pedro Roca", "meeting held 2015-05-18 PER: Pedro Roca"}},
		"near miss: one office of two": {
			"On May 18, Foreign Minister Yun Byung-se held bilateral talks with Minister of Trade and Industry Pedro Roca of Peru.",
			[]string{"meeting held 2015-05-18 PER: Pedro Roca"}},
	})
}

func TestWhatIsDoneAtAStopOfATrip(t *testing.T) {
	testTold(t, map[string]told{
		"consultations and a signing": {
			"From May 19 to May 25, Vice Foreign Minister Cho Hyun will visit Angola and Peru. In Angola, consultations with cabinet officials are scheduled. In Peru, he will meet with President Ana Brun and other senior Peruvian officials. He will participate as well in the signing ceremony for an Air Services Agreement.",
			[]string{"visit planned 2015-05-19/2015-05-25 AGO PER", "consultation planned 2015-05-19/2015-05-25 AGO", "meeting planned 2015-05-19/2015-05-25 PER: Ana Brun", "ceremony planned 2015-05-19/2015-05-25 PER"}},
		"near miss: a signing ceremony at home": {
			"On May 19, Vice Foreign Minister Cho Hyun will participate in the signing ceremony for an agreement on the city's parks.", nil},
	})
}

func TestDaysOfWhatATripIsFor(t *testing.T) {
	testTold(t, map[string]told{
		"the day behind the days of the visit": {
			"Foreign Minister Yun Byung-se paid a visit to Peru from May 11 to 13, and on May 12, held the third Korea-Peru strategic dialogue with Foreign Minister Ana Brun of Peru.",
			[]string{"visit held 2015-05-11/2015-05-13 PER", "consultation held 2015-05-12 PER: Ana Brun"}},
		"near miss: only the days of the visit": {
			"Foreign Minister Yun Byung-se paid a visit to Peru from May 11 to 13, and held the third Korea-Peru strategic dialogue with Foreign Minister Ana Brun of Peru.",
			[]string{"visit held 2015-05-11/2015-05-13 PER", "consultation held 2015-05-11/2015-05-13 PER: Ana Brun"}},
		"days that come after the trip was told": {
			"From May 24 to 28, Foreign Minister Yun Byung-se will visit Peru and Chile for meetings with his Peruvian and Chilean counterparts. On May 25, he will have a meeting with his Peruvian counterpart Ana Brun. He will meet with his Chilean counterpart Pedro Roca on May 27.",
			[]string{"visit planned 2015-05-24/2015-05-28 CHL PER", "meeting planned 2015-05-25 PER: Ana Brun", "meeting planned 2015-05-27 CHL: Pedro Roca"}},
	})
}

func TestWhatIsOnlyTalkedAboutIsNoPartOfIt(t *testing.T) {
	testTold(t, map[string]told{
		"the session that ours attends, the visit of somebody else": {
			"On May 12, Foreign Minister Yun Byung-se, who is attending the 69th session of the UN General Assembly, had a meeting with Foreign Minister of Peru Ana Brun, in which they discussed bilateral issues, including the state visit to the ROK by Peruvian President Luis Paz (May 27-28).",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"visits are no verb behind an adjective": {
			"On May 12, Vice Minister Cho Hyun met with Vice Minister Ana Brun of Peru, in whose view the ties grow through reciprocal visits Chile and Peru are proud of.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"a state written without its last stop": {
			"As part of the U.S-Peru Dialogue, Vice Minister Cho Hyun met on May 12 with Vice Minister Ana Brun of Peru.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"exchanges are no verb": {
			"On May 12, Vice Minister Cho Hyun and Chief Cabinet Secretary of the Government of Mongolia Ana Brun held the 7th Korea-Mongolia Joint Committee Meeting, in which they discussed people-to-people and cultural exchanges, and ways to cooperate.",
			[]string{"consultation held 2015-05-12 MNG: Ana Brun"}},
		"what was agreed at earlier talks": {
			"As agreed at the summit talks held in Seoul in March between the Republic of Korea and Peru, the two countries will launch a Strategic Dialogue, the first meeting of which will take place at the Foreign Ministry on May 24.",
			[]string{"consultation planned 2015-05-24 PER"}},
		"near miss: talks held on a day": {
			"The summit talks held on May 12 between the Republic of Korea and Peru were long.",
			[]string{"meeting held 2015-05-12 PER"}},
	})
}

func TestTwoSecretariesAreTwo(t *testing.T) {
	testTold(t, map[string]told{
		"an office, and a name with the same word": {
			"Foreign Minister Yun Byung-se met Minister of Trade Ana Brun of Peru on May 12. The Foreign Minister and Minister Brun then held talks together with Prime Minister Luis Paz of Chile.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "multilateral held 2015-05-12 CHL PER: Ana Brun, Luis Paz"}},
		"near miss: two offices of one": {
			"Foreign Minister Yun Byung-se met Deputy Prime Minister and Minister of Foreign Affairs Ana Brun of Peru on May 12.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestADelegationToAnotherEventAddsNobody(t *testing.T) {
	for text, want := range map[string][]string{
		"From May 24 to 28, Foreign Minister Yun Byung-se will visit Peru. He will also pay a courtesy call on President Ana Brun of Peru. Vice Foreign Minister Cho Hyun will head an ROK delegation to the Organisation for Ec": {"Yun Byung-se"},
		"On May 24, the 5th Korea-Peru policy consultation will be held. Vice Foreign Minister Cho Hyun will head the ROK delegation.":                                                                                            {"Cho Hyun"},
	} {
		es := engagements(t, text, published("2015-05-20"))
		last := es[len(es)-1]
		var got []string
		for _, p := range last.Home {
			got = append(got, p.Name)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s", text, diff)
		}
	}
}

func TestAVisitToldOfWhoMet(t *testing.T) {
	testTold(t, map[string]told{
		"the day of the meeting, and the days of the visit": {
			"On May 14, Vice Minister Cho Hyun, who is on a visit from May 13 to 15 to Peru, met with Vice Minister Ana Brun of Peru. He paid courtesy visits to President Luis Paz and Foreign Minister Pedro Roca of Peru.",
			[]string{"meeting held 2015-05-14 PER: Ana Brun", "visit held 2015-05-13/2015-05-15 PER", "meeting held 2015-05-14 PER: Luis Paz", "meeting held 2015-05-14 PER: Pedro Roca"}},
		"near miss: the guest's visit": {
			"On May 14, Vice Minister Cho Hyun met with Vice Minister Ana Brun, his counterpart from Peru, whose official visit to Korea is on May 13-15.",
			[]string{"meeting held 2015-05-14 PER: Ana Brun"}},
	})
}

func TestTheFollowingDay(t *testing.T) {
	testTold(t, map[string]told{
		"counted from the day told last": {
			"Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru in Lima on May 16. The following day, he met with President Pedro Roca of Chile in Santiago.",
			[]string{"meeting held 2015-05-16 PER: Ana Brun", "meeting held 2015-05-17 CHL: Pedro Roca"}},
		"near miss: the following days": {
			"Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru in Lima on May 16. They hope that the following days bring peace.",
			[]string{"meeting held 2015-05-16 PER: Ana Brun"}},
		"an event on a later day than the departure": {
			"Second Vice Minister Lee Tae-ho will depart for Peru on May 22 to attend the 3rd Korea-Peru Joint Committee Meeting to be held in Lima on May 23.",
			[]string{"visit planned 2015-05-22 PER", "consultation planned 2015-05-23 PER"}},
	})
}

func TestTalksThatAreOnlyAnExample(t *testing.T) {
	testTold(t, map[string]told{
		"exchanges that go on": {
			"On May 12, Foreign Minister Yun Byung-se held a meeting with Foreign Minister Ana Brun of Peru. The two Ministers appreciated that the two countries keep up robust exchanges, including the talks between Prime Ministers Lee Nak-yon and Luis Paz that took place in Lima on May 11.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"near miss: talks that are what is told": {
			"The talks between Prime Minister Lee Nak-yon and Prime Minister Luis Paz of Peru took place in Lima on May 11.",
			[]string{"meeting held 2015-05-11 PER: Luis Paz"}},
		"a meeting announced, then its day and place": {
			"First, the Republic of Korea and Peru will have a consultation on fish. A working-level meeting to discuss the agreement will be held in Lima, Peru, on May 26.",
			[]string{"consultation planned 2015-05-26 PER"}},
	})
}

func TestCeremoniesOfATrip(t *testing.T) {
	testTold(t, map[string]told{
		"the host's minister comes": {
			"From May 12 to 13, Deputy Minister Ham Sang Wook paid a visit to Addis Ababa, Ethiopia. Deputy Minister Ham attended on May 13 the ceremony celebrating the assistance. On behalf of the Ethiopian government, Minister of Health Lia Tadesse attended the ceremony.",
			[]string{"visit held 2015-05-12/2015-05-13 ETH", "ceremony held 2015-05-13 ETH: Lia Tadesse"}},
		"near miss: nobody of the host's comes": {
			"From May 12 to 13, Deputy Minister Ham Sang Wook paid a visit to Addis Ababa, Ethiopia. Deputy Minister Ham attended on May 13 the ceremony of the Korean school.",
			[]string{"visit held 2015-05-12/2015-05-13 ETH"}},
	})
}

func TestMeetingsWithEachOfADialoguesTwo(t *testing.T) {
	testTold(t, map[string]told{
		"with one and with the other": {
			"On May 26, Foreign Minister Yun Byung-se will be in Lima for meetings with President Ana Brun of Peru and with Pedro Roca, the Chilean representative in the Peru-Chile dialogue.",
			[]string{"meeting planned 2015-05-26 PER: Ana Brun", "meeting planned 2015-05-26 CHL: Pedro Roca"}},
		"near miss: both for the dialogue": {
			"On May 12, Foreign Minister Yun Byung-se met with President Ana Brun of Peru and President Pedro Roca of Chile for the Peru-Chile dialogue.",
			[]string{"multilateral held 2015-05-12 CHL PER: Ana Brun, Pedro Roca"}},
	})
}
