package extract

import "testing"

func TestTheSameDayIsTheLastThatTheTextGaveEvenWithoutAnEngagement(t *testing.T) {
	const first = "On May 11, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. "
	const met = "meeting held 2015-05-11 PER: Ana Brun"
	const next = " On the same day, Minister Yun was received by President Juan Soto of Chile."
	testTold(t, map[string]told{
		"a wreath on the next day": {
			first + "On May 12, Minister Yun laid a wreath." + next,
			[]string{met, "meeting held 2015-05-12 CHL: Juan Soto"}},
		"a former minister": {
			first + "On May 12, Minister Yun met with former Prime Minister Luis Paz of Bolivia." + next,
			[]string{met, "meeting held 2015-05-12 CHL: Juan Soto"}},
		"a day long before": {
			first + "On March 3, Minister Yun took up his office." + next,
			[]string{met, "meeting held 2015-05-11 CHL: Juan Soto"}},
		"what others did": {
			first + "On May 12, the volcano broke out." + next,
			[]string{met, "meeting held 2015-05-11 CHL: Juan Soto"}},
	}, published("2015-05-13"))
}

func TestASummitAheadOfWhichSomethingIsSaidIsNone(t *testing.T) {
	testTold(t, map[string]told{
		"spoke ahead of it": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. Minister Yun spoke of climate change ahead of the G7 Summit to be held in Cornwall from June 11 to 13.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"will attend it": {
			"Foreign Minister Yun Byung-se will attend the G7 Summit to be held in Cornwall from June 11 to 13.",
			[]string{"multilateral planned 2015-06-11/2015-06-13 G7"}},
	}, published("2015-05-13"))
}

func TestPeopleInNumbersAreNoOfficials(t *testing.T) {
	const met = "On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. "
	const held = "meeting held 2015-05-12 PER: Ana Brun"
	testTold(t, map[string]told{
		"travellers by the million": {met + "He noted that 1.8 million Koreans visited Chile on May 11.", []string{held}},
		"students":                  {met + "He noted that students visited Chile on May 11.", []string{held}},
		"a minister":                {met + "Minister Yun visited Chile on May 11.", []string{held, "visit held 2015-05-11 CHL"}},
	}, published("2015-05-13"))
}

func TestTheMeetingIsThatOfTheCommitteeNamedBefore(t *testing.T) {
	const chairs = " Presiding over the meeting will be Deputy Minister Cho Tae-yul and Deputy Minister Ana Brun of Peru."
	testTold(t, map[string]told{
		"a joint committee's": {
			"The 199th meeting of the Status of Forces Agreement Joint Committee will be held on May 20." + chairs,
			[]string{"consultation planned 2015-05-20 PER: Ana Brun"}},
		"another on a day of its own": {
			"The 199th meeting of the Status of Forces Agreement Joint Committee will be held on May 20. On May 22, presiding over the meeting will be Deputy Minister Cho Tae-yul and Deputy Minister Ana Brun of Peru.",
			[]string{"meeting planned 2015-05-22 PER: Ana Brun"}},
		"none's": {
			"A meeting will be held on May 20." + chairs,
			[]string{"meeting planned 2015-05-20 PER: Ana Brun"}},
	}, published("2015-05-13"))
}

func TestASpeakerIsAtNothingThatHeTellsOf(t *testing.T) {
	const said = "On May 14, Foreign Minister Yun Byung-se will meet with Foreign Minister Ana Brun of Peru."
	for name, text := range map[string]string{
		"name first":   "Mr. Kim Chul-soo, Deputy Press Secretary: " + said,
		"office first": "Press Secretary Kim Chul-soo: " + said,
		"a heading":    "Schedule of the week: " + said,
	} {
		t.Run(name, func(t *testing.T) {
			if e := only(t, text, published("2015-05-13")); len(e.Home) != 1 || e.Home[0].Name != "Yun Byung-se" {
				t.Errorf("%s: ours are %v", text, e.Home)
			}
		})
	}
}

func TestAMeetingIsApartFromWhatTheSentenceGoesOnWith(t *testing.T) {
	const visit = "Foreign Minister Yun Byung-se will visit Peru from May 20 to 21. A Foreign Ministers’ Meeting with Ms. Ana Brun, Minister of Foreign Affairs of Peru, is scheduled, and "
	testTold(t, map[string]told{
		"a call on another": {
			visit + "he is also to pay a courtesy call on President Juan Soto.",
			[]string{"visit planned 2015-05-20/2015-05-21 PER", "meeting planned 2015-05-20/2015-05-21 PER: Juan Soto", "meeting planned 2015-05-20/2015-05-21 PER: Ana Brun"}},
		"a wish": {
			visit + "he is also to see the sea.",
			[]string{"visit planned 2015-05-20/2015-05-21 PER", "meeting planned 2015-05-20/2015-05-21 PER: Ana Brun"}},
	}, published("2015-05-13"))
}

func TestTalksAfterWhichSomethingCameWereHeld(t *testing.T) {
	testTold(t, map[string]told{
		"a signing": {
			"The signing came after talks this morning between Foreign Minister Yun Byung-se and Foreign Minister Ana Brun of Peru.",
			[]string{"meeting held 2015-05-13 PER: Ana Brun"}},
		"a statement of others": {
			"The statement came after talks this morning between Foreign Minister Juan Soto of Chile and Foreign Minister Ana Brun of Peru.",
			nil},
	}, published("2015-05-13"))
}

func TestARoundThatIsAttendedBesidesIsApart(t *testing.T) {
	const talks = "Foreign Ministerial Talks between Foreign Minister Yun Byung-se and Foreign Minister Ana Brun of Peru will take place in Lima on May 20. "
	testTold(t, map[string]told{
		"also": {
			talks + "Minister Yun is also to take part in the ROK-Peru Joint Committee on May 20.",
			[]string{"meeting planned 2015-05-20 PER: Ana Brun", "consultation planned 2015-05-20 PER"}},
		"the talks again": {
			talks + "At the meeting, Minister Yun will take up trade.",
			[]string{"meeting planned 2015-05-20 PER: Ana Brun"}},
	}, published("2015-05-13"))
}

func TestTheNextSentenceGivesThePlace(t *testing.T) {
	const held = "On May 12, Director-General Kim Chul-soo held the 4th ROK-Peru Policy Consultation with Director-General Ana Brun of Peru. "
	for name, c := range map[string]struct{ text, city string }{
		"it":           {held + "It took place in Jeju.", "Jeju"},
		"its name":     {held + "The Consultation was held in Jeju.", "Jeju"},
		"another city": {held + "It discussed the talks in Jeju.", ""},
	} {
		t.Run(name, func(t *testing.T) {
			if e := only(t, c.text, published("2015-05-13")); e.Place != c.city {
				t.Errorf("%s: in %q, want %q", c.text, e.Place, c.city)
			}
		})
	}
}

func TestOthersOfTheSameStateAreMetWithTheLastOfTheNamed(t *testing.T) {
	testTold(t, map[string]told{
		"others": {
			"On May 12, Foreign Minister Yun Byung-se met with President Juan Soto of Peru, Foreign Minister Ana Brun of Peru and other senior Peruvian officials, as well as leaders of Peruvian civil society.",
			[]string{"meeting held 2015-05-12 PER: Juan Soto", "meeting held 2015-05-12 PER: Ana Brun"}},
		"those of another state": {
			"On May 12, Foreign Minister Yun Byung-se met with President Juan Soto of Peru and senior Chilean officials.",
			[]string{"meeting held 2015-05-12 PER: Juan Soto", "meeting held 2015-05-12 CHL"}},
	}, published("2015-05-13"))
}

func TestASeniorOfficialsMeetingOfTwoIsAConsultation(t *testing.T) {
	testTold(t, map[string]told{
		"of two":       {"The 14th Senior Officials’ Meeting between the Republic of Korea and Peru took place in Lima on May 12.", []string{"consultation held 2015-05-12 PER"}},
		"of ministers": {"The Foreign Ministers’ Meeting between the Republic of Korea and Peru took place in Lima on May 12.", []string{"meeting held 2015-05-12 PER"}},
	}, published("2015-05-13"))
}

func TestATempleIsNobody(t *testing.T) {
	const visit = "Foreign Minister Yun Byung-se visited Peru on May 12. "
	testTold(t, map[string]told{
		"a temple": {
			visit + "He offered prayers at Sri Roca Brun temple and met with Foreign Minister Juan Soto of Peru.",
			[]string{"visit held 2015-05-12 PER", "meeting held 2015-05-12 PER: Juan Soto"}},
		"a person": {
			visit + "He met with Sri Roca Brun and Foreign Minister Juan Soto of Peru.",
			[]string{"visit held 2015-05-12 PER", "meeting held 2015-05-12: Roca Brun", "meeting held 2015-05-12 PER: Juan Soto"}},
	}, published("2015-05-13"))
}

func TestAHouseIsThatOfTheStateVisited(t *testing.T) {
	const visit = "Foreign Minister Yun Byung-se will visit Peru from May 20 to 21. He will also meet with "
	const trip = "visit planned 2015-05-20/2015-05-21 PER"
	testTold(t, map[string]told{
		"beside its minister": {
			visit + "Foreign Minister Ana Brun of Peru and members of the House of Representatives.",
			[]string{trip, "meeting planned 2015-05-20/2015-05-21 PER: Ana Brun", "meeting planned 2015-05-20/2015-05-21 PER"}},
		"that of a state by name": {
			visit + "Foreign Minister Ana Brun of Peru and members of the US Senate.",
			[]string{trip, "meeting planned 2015-05-20/2015-05-21 PER: Ana Brun", "meeting planned 2015-05-20/2015-05-21 USA"}},
	}, published("2015-05-13"))
}

func TestInWhichOfTwoStatesOfficialsAreMet(t *testing.T) {
	testTold(t, map[string]told{
		"nobody can tell": {
			"Foreign Minister Yun Byung-se will travel to Peru and Chile from May 20 to 21, where he will meet with government officials.",
			[]string{"visit planned 2015-05-20/2015-05-21 CHL PER"}},
		"in the one": {
			"Foreign Minister Yun Byung-se will travel to Peru from May 20 to 21, where he will meet with government officials.",
			[]string{"visit planned 2015-05-20/2015-05-21 PER", "meeting planned 2015-05-20/2015-05-21 PER"}},
	}, published("2015-05-13"))
}

func TestASentenceMayFollowANumberWithoutASpace(t *testing.T) {
	testTold(t, map[string]told{
		"a sentence": {
			"Foreign Minister Yun Byung-se will visit Peru from May 20 to 24.He will be in Lima from May 21 to 22, and will meet with Foreign Minister Ana Brun of Peru.",
			[]string{"visit planned 2015-05-20/2015-05-24 PER", "meeting planned 2015-05-21/2015-05-22 PER: Ana Brun"}},
		"a point": {
			"Foreign Minister Yun Byung-se will meet with Foreign Minister Ana Brun of Peru on May 20 (5.20).",
			[]string{"meeting planned 2015-05-20 PER: Ana Brun"}},
	}, published("2015-05-13"))
}

func TestANameEndsBeforeTravel(t *testing.T) {
	e := only(t, "Deputy Minister Kim Chul-soo Travel to Peru May 20\n\nDeputy Minister Kim Chul-soo will travel to Peru on May 20.", published("2015-05-13"))
	if len(e.Home) != 1 || e.Home[0].Name != "Kim Chul-soo" {
		t.Errorf("ours are %v", e.Home)
	}
}

func TestDepartmentsWithAHyphenInAListStayWhole(t *testing.T) {
	const met = "On May 12, Director-General Kim Chul-soo met with Ana Brun, Director-General of the "
	for name, c := range map[string]struct{ behind, title string }{
		"in a list": {"Disarmament, Non-Proliferation and Science Department of Peru.", "Director-General of the Disarmament, Non-Proliferation and Science Department of Peru"},
		"a dash":    {"Disarmament Department of Peru - and agreed to meet again.", "Director-General of the Disarmament Department of Peru"},
	} {
		t.Run(name, func(t *testing.T) {
			e := only(t, met+c.behind, published("2015-05-13"))
			if len(e.Counterparts) != 1 || e.Counterparts[0].Name != "Ana Brun" || e.Counterparts[0].Title != c.title {
				t.Errorf("%s%s: the others are %v, want %q", met, c.behind, e.Counterparts, c.title)
			}
		})
	}
}

func TestMadameIsNoName(t *testing.T) {
	for text, name := range map[string]string{
		"On May 12, Foreign Minister Yun Byung-se met with Madame Ana Brun, Foreign Minister of Peru.": "Ana Brun",
		"On May 12, Foreign Minister Yun Byung-se met with Madama Brun, Foreign Minister of Peru.":     "Madama Brun",
	} {
		if e := only(t, text, published("2015-05-13")); len(e.Counterparts) != 1 || e.Counterparts[0].Name != name {
			t.Errorf("%s: the others are %v", text, e.Counterparts)
		}
	}
}
