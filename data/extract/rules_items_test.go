package extract

import (
	"testing"

	"github.com/demarche/demarche/data"
	"github.com/google/go-cmp/cmp"
)

func TestMeetingsWithSeveralStatesAreOneWithEach(t *testing.T) {
	testTold(t, map[string]told{
		"bilateral meetings": {
			"On May 12, Foreign Minister Yun Byung-se held bilateral meetings with Peru, Chile, and Cuba.",
			[]string{"meeting held 2015-05-12 PER", "meeting held 2015-05-12 CHL", "meeting held 2015-05-12 CUB"}},
		"trilateral meetings": {
			"On May 12, Foreign Minister Yun Byung-se held trilateral meetings with Peru and Chile.",
			[]string{"multilateral held 2015-05-12 CHL PER"}},
		"one meeting": {
			"On May 12, Foreign Minister Yun Byung-se held a meeting with Peru, Chile, and Cuba.",
			[]string{"multilateral held 2015-05-12 CHL CUB PER"}},
	})
}

func TestAListOfEventsIsAttendedItemByItem(t *testing.T) {
	testTold(t, map[string]told{
		"each with a body or states of its own": {
			"On May 12, Foreign Minister Yun Byung-se attended the G7 Foreign Ministers’ Meeting, the G4 (Korea, Peru, Chile and Cuba) Foreign Ministers’ Meeting on reform, and the Korea-Egypt-Jordan Foreign Ministers’ Meeting.",
			[]string{"multilateral held 2015-05-12 G7", "multilateral held 2015-05-12 CHL CUB PER", "multilateral held 2015-05-12 EGY JOR"}},
		"meetings of several bodies": {
			"On May 12, Foreign Minister Yun Byung-se attended the Senior Officials’ Meetings of the East Asia Summit, the ASEAN Regional Forum and the Indian Ocean Rim Association.",
			[]string{"multilateral held 2015-05-12 ARF EAS IORA"}},
	})
}

func TestOnATripTheSpeakerTellsWhatWasDoneOnIt(t *testing.T) {
	press := titled("Press Conference by Foreign Minister Yun Byung-se")
	testTold(t, map[string]told{
		"during my stay": {
			"During my stay in Peru, I attended the G7 Foreign Ministers’ Meeting.",
			[]string{"multilateral held 2015-05-20 G7"}},
		"some time ago": {
			"Last year I attended the G7 Foreign Ministers’ Meeting.", nil},
	}, press)
}

func TestWhatTookPlaceYesterdayMayBeToldInThePluperfect(t *testing.T) {
	testTold(t, map[string]told{
		"yesterday": {
			"Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru today. Yesterday, in Lima, he had met with Prime Minister Juan Roca of Peru.",
			[]string{"meeting held 2015-05-20 PER: Ana Brun", "meeting held 2015-05-19 PER: Juan Roca"}},
		"in March": {
			"Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru today. In March, in Lima, he had met with Prime Minister Juan Roca of Peru.",
			[]string{"meeting held 2015-05-20 PER: Ana Brun"}},
	})
}

func TestTomorrowCountsFromTheDayOfTheBriefing(t *testing.T) {
	const text = "Foreign Minister Yun Byung-se will meet with Foreign Minister Ana Brun of Peru tomorrow."
	for title, want := range map[string]string{
		"Transcript of Media Briefing (May 18, 2015)": "meeting planned 2015-05-19 PER: Ana Brun",
		"Transcript of Media Briefing (May 2, 2015)":  "meeting planned 2015-05-21 PER: Ana Brun",
		"Media Briefing": "meeting planned 2015-05-21 PER: Ana Brun",
	} {
		if diff := cmp.Diff([]string{want}, briefs(engagements(t, text, published("2015-05-20"), titled(title)))); diff != "" {
			t.Errorf("%s: %s", title, diff)
		}
	}
}

func TestWhoIsSoonToComeIsNotMetYet(t *testing.T) {
	const ambassador = "On May 12, Foreign Minister Yun Byung-se met with Ambassador of Peru Ana Brun "
	testTold(t, map[string]told{
		"prior to a visit":     {ambassador + "prior to the visit of Foreign Minister Juan Roca.", []string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"ahead of a visit":     {ambassador + "ahead of the visit of Foreign Minister Juan Roca.", []string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"and somebody besides": {ambassador + "and Foreign Minister Juan Roca of Chile.", []string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 CHL: Juan Roca"}},
	})
}

func TestSeveralMeetOneGuestEachOnTheirOwn(t *testing.T) {
	const pair = "On May 12, Foreign Minister Yun Byung-se and Vice Minister Cho Tae-yul met with Foreign Minister Ana Brun of Peru"
	testTold(t, map[string]told{
		"respectively": {pair + ", respectively.", []string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 PER: Ana Brun"}},
		"together":     {pair + ".", []string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestWhoCameStandsBehindAttendedBy(t *testing.T) {
	testTold(t, map[string]told{
		"in the next sentence": {
			"A meeting of the Joint Commission took place in Vienna on May 12. It was attended by the three (Peru, Chile, Cuba) and Haiti.",
			[]string{"multilateral held 2015-05-12 CHL CUB HTI PER"}},
		"one state alone is no list": {
			"A meeting of the Joint Commission took place in Seoul on May 12. It was attended by students from Peru.", nil},
	})
}

func TestAnOfficeNamedBeforeSaysWhoseItsHolderIs(t *testing.T) {
	const visit = "The Foreign Minister of Peru visited Korea from May 11 to 13. "
	testTold(t, map[string]told{
		"the same office": {
			visit + "Vice Minister Cho Tae-yul met with Foreign Minister Brun on May 12.",
			[]string{"visit held 2015-05-11/2015-05-13 PER: Brun", "meeting held 2015-05-12 PER: Brun"}},
		"another office": {
			visit + "Vice Minister Cho Tae-yul met with Trade Minister Brun on May 12.",
			[]string{"visit held 2015-05-11/2015-05-13 PER", "meeting held 2015-05-12: Brun"}},
	})
}

func TestNamesBehindAPluralOffice(t *testing.T) {
	testTold(t, map[string]told{
		"of one state": {
			"On May 12, Foreign Minister Yun Byung-se met with two Vice Ministers of Peru, Ana Brun and Juan Roca.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun, Juan Roca"}},
		"states that go on": {
			"On May 12, Foreign Minister Yun Byung-se met with the Vice Ministers of Peru, Chile and Cuba.",
			[]string{"multilateral held 2015-05-12 CHL CUB PER"}},
	})
}

func TestAMeetingWithinAConferenceIsOneOfItsOwn(t *testing.T) {
	const assembly = "Foreign Minister Yun Byung-se will attend the 69th session of the UN General Assembly in New York from May 21 to 28. "
	testTold(t, map[string]told{
		"on a day": {
			assembly + "There he will take part in the high-level meeting of the UN General Assembly on the rule of law on May 24.",
			[]string{"multilateral planned 2015-05-21/2015-05-28 UN", "multilateral planned 2015-05-24 UN"}},
		"the conference itself": {
			assembly + "He will attend the General Assembly on May 24.",
			[]string{"multilateral planned 2015-05-21/2015-05-28 UN"}},
	})
}

func TestATripLastsAsLongAsItsStayIsSaidTo(t *testing.T) {
	const first = "Vice Minister Cho Tae-yul, now visiting Peru, took part on May 13 in the Lima Security Forum. "
	testTold(t, map[string]told{
		"while in the state": {
			first + "While in Peru (May 11-15), he also met with Foreign Minister Ana Brun on May 14.",
			[]string{"visit held 2015-05-11/2015-05-15 PER", "multilateral held 2015-05-13 PER", "meeting held 2015-05-14 PER: Ana Brun"}},
		"while in another": {
			first + "While in Chile (May 11-15), he also met with Foreign Minister Ana Brun on May 14.",
			[]string{"visit held 2015-05-13 PER", "multilateral held 2015-05-13 PER", "meeting held 2015-05-14 CHL: Ana Brun"}},
	})
}

func TestAStopTellsThePlace(t *testing.T) {
	for text, want := range map[string]string{
		"The Minister’s first stop will be Lima, to which he travels on May 21 for a meeting with Foreign Minister Ana Brun of Peru.": "Lima",
		"The Minister travels on May 21 to make a stop to meet with Foreign Minister Ana Brun of Peru.":                               "",
	} {
		for _, e := range engagements(t, "Foreign Minister Yun Byung-se will travel to Latin America. "+text, published("2015-05-20")) {
			if e.Kind == data.Meeting && e.Place != want {
				t.Errorf("%s: the place is %q, want %q", text, e.Place, want)
			}
		}
	}
}

func TestWhatWasHeldAtAnEventOfAnOrganisationTellsWhichItWas(t *testing.T) {
	testTold(t, map[string]told{
		"behind its name": {
			"Foreign Minister Yun Byung-se will be in Addis Ababa on May 25 to take part in the Golden Jubilee of the African Union, held at the African Union Summit.",
			[]string{"multilateral planned 2015-05-25 AU"}},
		"a verb of its own": {
			"On May 12, Foreign Minister Yun Byung-se held a meeting at the African Union with Foreign Minister Ana Brun of Peru.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestBeingSomewhereIsATripWhereTheTitleIsOfOne(t *testing.T) {
	const text = "Vice Minister Cho Tae-yul was in Peru on May 12. There he met with Foreign Minister Ana Brun."
	for title, want := range map[string][]string{
		"Vice Minister Cho Goes to Peru":  {"visit held 2015-05-12 PER", "meeting held 2015-05-12 PER: Ana Brun"},
		"Vice Minister Cho Goes to Chile": {"meeting held 2015-05-12 PER: Ana Brun"},
		"Vice Minister Cho Talks of Fish": {"meeting held 2015-05-12 PER: Ana Brun"},
	} {
		if diff := cmp.Diff(want, briefs(engagements(t, text, published("2015-05-20"), titled(title)))); diff != "" {
			t.Errorf("%s: %s", title, diff)
		}
	}
}

func TestAGovernmentIsItsState(t *testing.T) {
	testTold(t, map[string]told{
		"the Government of a state": {
			"Vice Minister Cho Tae-yul will hold bilateral meetings with the Government of Barbados on May 25.",
			[]string{"meeting planned 2015-05-25 BRB"}},
		"the government of nobody": {
			"Vice Minister Cho Tae-yul will hold meetings with the government of the day on May 25.", nil},
	})
}

func TestStatesThatManyIncludeAreMetEach(t *testing.T) {
	testTold(t, map[string]told{
		"those of": {
			"On May 25, Foreign Minister Yun Byung-se will hold bilateral meetings with foreign ministers who come to the Forum, including those of Peru and Chile.",
			[]string{"meeting planned 2015-05-25 PER", "meeting planned 2015-05-25 CHL"}},
		"one meeting": {
			"On May 25, Foreign Minister Yun Byung-se will hold a meeting on fish, including those of Peru.", nil},
	})
}

func TestForumsOfOnesOwnWithARegionAreOfMany(t *testing.T) {
	testTold(t, map[string]told{
		"to come": {
			"The 6th Korea-Central Asia Foreign Ministers’ Meeting will be held in Seoul on May 25.", []string{"multilateral planned 2015-05-25"}},
		"as it used to be": {
			"Korea and the five used to hold their Korea-Central Asia Foreign Ministers’ Meeting on May 25.", nil},
	})
}

func TestADelegationIsLedToOrAtAnEvent(t *testing.T) {
	testTold(t, map[string]told{
		"at": {
			"Vice Minister Cho Tae-yul led the Korean delegation at the 4th High Level Forum on Aid Effectiveness in Lima on May 12.",
			[]string{"multilateral held 2015-05-12 PER"}},
		"at home": {
			"Vice Minister Cho Tae-yul led the Korean delegation at lunch on May 12.", nil},
	})
}

func TestEventsWithADayEachAreTwo(t *testing.T) {
	testTold(t, map[string]told{
		"two days": {
			"Vice Minister Cho Tae-yul will attend the Korea-EU Dialogue on Fish on May 25 and Korea-EU Consultations on Tea on May 26.",
			[]string{"consultation planned 2015-05-25 EU", "consultation planned 2015-05-26 EU"}},
		"one day": {
			"Vice Minister Cho Tae-yul will attend the Korea-EU Dialogue on Fish and Tea on May 25.",
			[]string{"consultation planned 2015-05-25 EU"}},
	})
}

func TestStopsHaveTheirOwnDays(t *testing.T) {
	testTold(t, map[string]told{
		"each its day": {
			"Foreign Minister Yun Byung-se will travel to Lima on May 25 and Santiago on May 26. In Santiago he will meet with Foreign Minister Ana Brun of Chile.",
			[]string{"visit planned 2015-05-25/2015-05-26 CHL PER", "meeting planned 2015-05-26 CHL: Ana Brun"}},
		"one day for both": {
			"Foreign Minister Yun Byung-se will travel to Lima and Santiago on May 25 and 26. In Santiago he will meet with Foreign Minister Ana Brun of Chile.",
			[]string{"visit planned 2015-05-25/2015-05-26 CHL PER", "meeting planned 2015-05-25/2015-05-26 CHL: Ana Brun"}},
	})
}

func TestWithStandsBeforeEachWhoWasTalkedWithAlone(t *testing.T) {
	testTold(t, map[string]told{
		"twice": {
			"On May 12, Foreign Minister Yun Byung-se held telephone consultations with Foreign Minister Ana Brun of Peru at 5 p.m. and with Foreign Minister Juan Roca of Chile at 7 p.m.",
			[]string{"call held 2015-05-12 PER: Ana Brun", "call held 2015-05-12 CHL: Juan Roca"}},
		"once": {
			"On May 12, Foreign Minister Yun Byung-se held telephone consultations with Foreign Minister Ana Brun of Peru and Foreign Minister Juan Roca of Chile.",
			[]string{"multilateral held 2015-05-12 CHL PER: Ana Brun, Juan Roca"}},
	})
}

func TestWhoLeavesAnOfficeStillHoldsIt(t *testing.T) {
	testTold(t, map[string]told{
		"outgoing": {
			"On May 12, Foreign Minister Yun Byung-se met with the outgoing Ambassador of Peru to Korea Ana Brun.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"former": {
			"On May 12, Foreign Minister Yun Byung-se spoke of the former Ambassador of Peru to Korea Ana Brun.", nil},
	})
}

func TestListsOfThoseMet(t *testing.T) {
	testTold(t, map[string]told{
		"behind a colon": {
			"On May 12, Foreign Minister Yun Byung-se held meetings with the following: Foreign Minister Ana Brun of Peru and Foreign Minister Juan Roca of Chile.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 CHL: Juan Roca"}},
		"with states in brackets": {
			"On May 12, Foreign Minister Yun Byung-se met Foreign Ministers Ana Brun (Peru), Juan Roca (Chile) and Eva Sol (Cuba).",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 CHL: Juan Roca", "meeting held 2015-05-12 CUB: Eva Sol"}},
		"what followed": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru following the Forum in Lima.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestADayInFrontIsOfWhoHasNoneOfHisOwn(t *testing.T) {
	testTold(t, map[string]told{
		"one has": {
			"On May 11, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru, and with Foreign Minister Juan Roca of Chile on May 12.",
			[]string{"meeting held 2015-05-11 PER: Ana Brun", "meeting held 2015-05-12 CHL: Juan Roca"}},
		"none has": {
			"On May 11, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru, and with Foreign Minister Juan Roca of Chile.",
			[]string{"meeting held 2015-05-11 PER: Ana Brun", "meeting held 2015-05-11 CHL: Juan Roca"}},
	})
}

func TestByVideoconferenceIsHowSomethingWasHeld(t *testing.T) {
	testTold(t, map[string]told{
		"a consultation": {
			"Korea and Peru held the 2nd Policy Consultation on May 12 by videoconference, co-chaired by Deputy Minister Cho Tae-yul and Deputy Minister Ana Brun of Peru.",
			[]string{"consultation held 2015-05-12 PER: Ana Brun"}},
		"with somebody": {
			"On May 12, Foreign Minister Yun Byung-se held a videoconference with Foreign Minister Ana Brun of Peru.",
			[]string{"call held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestTheCounterpartIsNotTheHeadOfState(t *testing.T) {
	const trip = "Foreign Minister Yun Byung-se will visit Peru from May 24 to 26. The Minister will hold a meeting with his Peruvian counterpart. "
	visit := "visit planned 2015-05-24/2015-05-26 PER"
	testTold(t, map[string]told{
		"the President": {
			trip + "He will pay a courtesy call on President Ana Brun.",
			[]string{visit, "meeting planned 2015-05-24/2015-05-26 PER", "meeting planned 2015-05-24/2015-05-26 PER: Ana Brun"}},
		"the Foreign Minister": {
			trip + "He will meet with Foreign Minister Ana Brun on May 25.",
			[]string{visit, "meeting planned 2015-05-25 PER: Ana Brun"}},
	})
}

func TestStatesPartiesAreNotTheUnitedStates(t *testing.T) {
	testTold(t, map[string]told{
		"of a convention": {
			"Vice Minister Cho Tae-yul attended the Meeting of the States Parties to the Chemical Weapons Convention in The Hague on May 12.",
			[]string{"multilateral held 2015-05-12 NLD"}},
		"the United States": {
			"Vice Minister Cho Tae-yul met with officials of the United States in The Hague on May 12.",
			[]string{"meeting held 2015-05-12 USA"}},
	})
}

func TestAMeetingThatAllCameForIsOne(t *testing.T) {
	const both = "On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru and Foreign Minister Juan Roca of Chile for "
	testTold(t, map[string]told{
		"named after all": {both + "a Korea-Peru-Chile Foreign Ministers’ Meeting.", []string{"multilateral held 2015-05-12 CHL PER: Ana Brun, Juan Roca"}},
		"of one alone":    {both + "talks on the Korea-Peru FTA.", []string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 CHL: Juan Roca"}},
	})
}

func TestWhoComesWithOtherMembersIsOfTheirOrganisation(t *testing.T) {
	testTold(t, map[string]told{
		"other members": {
			"Secretary General Shigeo Iwatani and other members of the Trilateral Cooperation Secretariat paid a courtesy call on Vice Minister Cho Tae-yul on May 12.",
			[]string{"meeting held 2015-05-12 TCS: Shigeo Iwatani"}},
		"members alone": {
			"Members of the Trilateral Cooperation Secretariat paid a courtesy call on Vice Minister Cho Tae-yul on May 12.",
			[]string{"multilateral held 2015-05-12 TCS"}},
	})
}

func TestEventsOfTwoSubjectsKeepTheirStates(t *testing.T) {
	testTold(t, map[string]told{
		"two subjects": {
			"On May 12, the 3rd Korea-Japan Economic and Trade Consultation took place in Seoul.", []string{"consultation held 2015-05-12 JPN"}},
		"a sentence before": {
			"On May 12, he spoke of Japan and the Economic and Trade Consultation took place in Seoul.", nil},
	})
}

func TestNounsSideBySideAreOneEvent(t *testing.T) {
	testTold(t, map[string]told{
		"a dialogue's steering group": {
			"Korea and Peru held the 2nd Economic Dialogue Steering Group Meeting through a video conference on May 12.",
			[]string{"consultation held 2015-05-12 PER"}},
		"a meeting and a conference": {
			"On May 12, Foreign Minister Yun Byung-se held a meeting with Foreign Minister Ana Brun of Peru through an interpreter.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}
