package extract

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestTheLeadWithoutAStateIsOfTheOtherSide(t *testing.T) {
	const dialogue = "The 3rd Korea-Peru Policy Consultation was held in Lima on May 12. "
	homes := func(text string) (home, others []string) {
		e := only(t, text, published("2015-05-20"))
		for _, p := range e.Home {
			home = append(home, p.Name)
		}
		for _, p := range e.Counterparts {
			others = append(others, p.Name)
		}
		return home, others
	}
	for text, want := range map[string][2][]string{
		"Deputy Minister Kim Min-su and Director-General Ana Brun co-chaired it.":    {{"Kim Min-su"}, {"Ana Brun"}},
		"Deputy Minister Kim Min-su and Director-General Park Ji-won co-chaired it.": {{"Kim Min-su", "Park Ji-won"}, nil},
	} {
		home, others := homes(dialogue + text)
		if diff := cmp.Diff(want, [2][]string{home, others}); diff != "" {
			t.Errorf("%s: %s", text, diff)
		}
	}
}

func TestACounterpartMayBeNamedBehindAComma(t *testing.T) {
	testTold(t, map[string]told{
		"by an office": {
			"On May 12, Vice Minister Cho Tae-yul met with his Omani counterpart, Undersecretary Mohammed Al Wahaibi, in Muscat.",
			[]string{"meeting held 2015-05-12 OMN: Mohammed Al Wahaibi"}},
		"by one of another state": {
			"On May 12, Vice Minister Cho Tae-yul met with his Omani counterpart, Foreign Minister Ana Brun of Peru, and others.",
			[]string{"meeting held 2015-05-12 OMN", "meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestAMinistryOfAStateSaysWhoseItsOfficialsAre(t *testing.T) {
	testTold(t, map[string]told{
		"a state's": {
			"On May 12, Director Cho Tae-yul met with Director Ana Brun of the Peruvian Ministry of Foreign Affairs.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"a people's painting": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru under a painting of the Chilean coast.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestSignersStandBehindAttendedBy(t *testing.T) {
	testTold(t, map[string]told{
		"officials": {
			"A signing ceremony took place in Lima on May 12, attended by Ambassador Cho Tae-yul and Foreign Minister Ana Brun of Peru.",
			[]string{"ceremony held 2015-05-12 PER: Ana Brun"}},
		"a crowd": {
			"An opening ceremony took place in Seoul on May 12, attended by some 200 people.", nil},
	})
}

func TestAnOrganisationsOwnCouncilIsNoMeeting(t *testing.T) {
	testTold(t, map[string]told{
		"the Gulf Cooperation Council": {
			"On May 12, Foreign Minister Yun Byung-se hosted a luncheon for the ambassadors of the Gulf Cooperation Council member states.",
			[]string{"multilateral held 2015-05-12 GCC"}},
	})
	testTold(t, map[string]told{
		"a council of two": {
			"The 20th EU-Kazakhstan Cooperation Council was held in Brussels on 12 May.",
			[]string{"consultation held 2015-05-12 KAZ"}},
	}, from("eu-eeas"))
}

func TestCompoundWordsStandInOffices(t *testing.T) {
	e := only(t, "On May 12, Ambassador for International Counter-terrorism Cooperation Kim Sung-ho met with Foreign Minister Ana Brun of Peru.", published("2015-05-20"))
	if len(e.Home) != 1 || e.Home[0].Name != "Kim Sung-ho" {
		t.Errorf("%v took part", e.Home)
	}
	e = only(t, "On May 12, Foreign Minister Yun Byung-se met with Ambassador for Counter Ana Brun of Peru - a former judge.", published("2015-05-20"))
	if len(e.Counterparts) != 1 || e.Counterparts[0].Name != "Ana Brun" {
		t.Errorf("%v took part", e.Counterparts)
	}
}

func TestWhoInvitesIsNotTheGuest(t *testing.T) {
	testTold(t, map[string]told{
		"an inviter by the office": {
			"At the invitation of the Honourable President of the Republic of Korea, H.E. Ms. Ana Brun, President of the Republic of Peru, will pay a state visit to Korea from May 25 to 27.",
			[]string{"visit planned 2015-05-25/2015-05-27 PER: Ana Brun"}},
		"an inviter by name": {
			"At the invitation of the Minister of Foreign Affairs of the Republic of Korea, Mr. Yun Byung-se, Foreign Minister Ana Brun of Peru will pay a visit to Korea from May 25 to 27.",
			[]string{"visit planned 2015-05-25/2015-05-27 PER: Ana Brun"}},
	})
}

func TestWhoInvitesKeepsHisOwnOffice(t *testing.T) {
	testTold(t, map[string]told{
		"the guest's office follows": {
			"At the invitation of Foreign Minister Yun Byung-se, the Foreign Minister of Peru, The Right Honourable Ana Brun, will visit Korea on May 24.",
			[]string{"visit planned 2015-05-24 PER: Ana Brun"}},
		"his own follows": {
			"At the invitation of Ana Brun, Minister of Foreign Affairs of Peru, Foreign Minister Yun Byung-se will be in Lima on an official visit on May 24.",
			[]string{"visit planned 2015-05-24 PER: Ana Brun"}},
	})
}

func TestWhoChairsAMeetingToldOfLedIt(t *testing.T) {
	const took = "The Pacific Senior Officials’ Meeting took place on May 12 with delegates from Chile and Peru. "
	testTold(t, map[string]told{
		"chaired": {
			took + "Director-General Cho Tae-yul and Vice Minister Ana Brun of Peru co-chaired the meeting.",
			[]string{"multilateral held 2015-05-12 CHL PER: Ana Brun"}},
		"met besides": {
			took + "Director-General Cho Tae-yul met with Vice Minister Ana Brun of Peru.",
			[]string{"multilateral held 2015-05-12 CHL PER", "meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestCallsMayRepeatTheirPreposition(t *testing.T) {
	testTold(t, map[string]told{
		"on two": {
			"Foreign Minister Yun Byung-se called on President Ana Brun of Peru and on Prime Minister Juan Roca of Peru on May 12.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 PER: Juan Roca"}},
		"on a subject": {
			"Foreign Minister Yun Byung-se talked with President Ana Brun of Peru and on May 12 gave a speech on Prime Minister Juan Roca’s plan.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestResultsToldAreNoEngagement(t *testing.T) {
	const met = "On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. He described the results of the President’s participation in the recent UN General Assembly session held in "
	const meeting = "meeting held 2015-05-12 PER: Ana Brun"
	testTold(t, map[string]told{
		"without a day": {met + "a spirit of trust.", []string{meeting}},
		"on a day":      {met + "New York on May 3.", []string{meeting, "multilateral held 2015-05-03 UN"}},
	})
}

func TestATitleOfTravelGivesItsDays(t *testing.T) {
	const met = "In Lima, he met with Foreign Minister Ana Brun of Peru."
	testTold(t, map[string]told{
		"travels":  {"Minister Yun Travels to Lima, May 7-13\n\n" + met, []string{"visit held 2015-05-07/2015-05-13 PER", "meeting held 2015-05-07/2015-05-13 PER: Ana Brun"}},
		"reflects": {"Minister Yun Reflects on Lima, May 7-13\n\n" + met, []string{"meeting held 2015-05-20 PER: Ana Brun"}},
	}, published("2015-05-20"), from("kr-mofa"))
}

func TestMeetingsMayBeGoingOn(t *testing.T) {
	testTold(t, map[string]told{
		"is meeting": {
			"Foreign Minister Yun Byung-se is meeting today with Foreign Minister Ana Brun of Peru.", []string{"meeting held 2015-05-20 PER: Ana Brun"}},
		"tomorrow": {
			"Foreign Minister Yun Byung-se is meeting with Foreign Minister Ana Brun of Peru on May 21.", []string{"meeting planned 2015-05-21 PER: Ana Brun"}},
		"meets a need": {
			"On May 20, the plan of Foreign Minister Yun Byung-se is meeting the needs of Peru.", nil},
	}, published("2015-05-20"), from("kr-mofa"))
}

func TestStatesMayHaveDaysOfTheirOwn(t *testing.T) {
	const met = "Vice Minister Cho Tae-yul met with the ambassadors from Peru and Chile on May 12"
	const first = "multilateral held 2015-05-12 CHL PER"
	testTold(t, map[string]told{
		"further days":      {met + "; from Poland and Norway on May 13; and from Kenya on May 14.", []string{first, "multilateral held 2015-05-13 NOR POL", "meeting held 2015-05-14 KEN"}},
		"those of others":   {met + " and with those of Poland and Norway on May 13.", []string{first, "multilateral held 2015-05-13 NOR POL"}},
		"something else on": {met + ", and news from Poland on May 13 was good.", []string{first}},
	})
}

func TestTalksWithAGroupSpeltOutAreOneEach(t *testing.T) {
	const both = "including Foreign Minister Ana Brun of Peru and Foreign Minister Juan Roca of Chile."
	testTold(t, map[string]told{
		"talks": {
			"On May 12, Foreign Minister Yun Byung-se held talks with key officials, " + both,
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 CHL: Juan Roca"}},
		"one meeting": {
			"On May 12, Foreign Minister Yun Byung-se held a meeting with ten ministers, " + both,
			[]string{"multilateral held 2015-05-12 CHL PER: Ana Brun, Juan Roca"}},
	})
}

func TestCallsAreOneEach(t *testing.T) {
	testTold(t, map[string]told{
		"twice": {
			"On May 12, Foreign Minister Yun Byung-se held telephone conversations with the foreign ministers of Peru and Chile and Peru and Cuba.",
			[]string{"call held 2015-05-12 PER", "call held 2015-05-12 CHL", "call held 2015-05-12 CUB"}},
		"together": {
			"On May 12, Foreign Minister Yun Byung-se held telephone conversations together with the foreign ministers of Peru and Chile.",
			[]string{"multilateral held 2015-05-12 CHL PER"}},
	})
}

func TestWhatWasMetOnAnotherTripIsNotOfThisOne(t *testing.T) {
	const visit = "Foreign Minister Yun Byung-se will visit Peru from May 24 to 26. "
	const planned = "visit planned 2015-05-24/2015-05-26 PER"
	testTold(t, map[string]told{
		"the trip before": {visit + "The visit follows his trip to Chile, where he met President Juan Roca of Chile.", []string{planned}},
		"this trip":       {visit + "After his visit to the port, he will meet President Ana Brun.", []string{planned, "meeting planned 2015-05-24/2015-05-26 PER: Ana Brun"}},
	})
}

func TestAdvisersToAHeadOfStateAreThemselvesAlone(t *testing.T) {
	testTold(t, map[string]told{
		"to the President": {
			"On May 12, Foreign Minister Yun Byung-se met Ana Brun, Diplomatic Advisor to the Peruvian President.", []string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"and the President": {
			"On May 12, Foreign Minister Yun Byung-se met Ana Brun, Diplomatic Advisor, and the Peruvian President.", []string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 PER"}},
	})
}

func TestTheTalksAreThoseTold(t *testing.T) {
	const each = "On May 12, Foreign Minister Yun Byung-se held bilateral meetings with his counterparts from Peru and Chile. "
	meetings := []string{"meeting held 2015-05-12 PER", "meeting held 2015-05-12 CHL"}
	testTold(t, map[string]told{
		"the talks":  {each + "The talks took place on the margins of a conference in Lima.", meetings},
		"with hosts": {each + "On May 13, he met with officials in Oslo.", append(meetings[:2:2], "meeting held 2015-05-13 NOR")},
	})
}

func TestAMeetingMayBeWhereSomethingWasSaid(t *testing.T) {
	testTold(t, map[string]told{
		"in front": {
			"On May 12, at a meeting with new Peruvian Foreign Minister Ana Brun, Foreign Minister Yun Byung-se congratulated her.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"others said": {
			"On May 12, at a meeting with Peruvian Foreign Minister Ana Brun, Foreign Minister Juan Roca of Chile congratulated her.", nil},
	})
}
