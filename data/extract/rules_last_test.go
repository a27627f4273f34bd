package extract

import "testing"

func TestADayThatNamesSomethingDatesNothing(t *testing.T) {
	testTold(t, map[string]told{
		"an attempt": {
			"Foreign Minister Yun Byung-se will visit Peru on May 26. He will meet with Foreign Minister Ana Brun of Peru about the April 15 coup attempt.",
			[]string{"visit planned 2015-05-26 PER", "meeting planned 2015-05-26 PER: Ana Brun"}},
		"a meeting's day is its own": {
			"At the May 12 meeting in Lima, Foreign Minister Yun Byung-se and Foreign Minister Ana Brun of Peru spoke of trade.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestNobodyDidIt(t *testing.T) {
	const met = "On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. "
	testTold(t, map[string]told{
		"no minister": {met + "No Foreign Minister has been to Chile in May.", []string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"no doubt":    {"There is no rain, and on May 12 Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru.", []string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestAConferenceOfTheSentenceBeforeIsAttended(t *testing.T) {
	testTold(t, map[string]told{
		"hosted by another": {
			"US Secretary of State John Kerry hosted the Conference on Oceans in Boston on May 12 and 13. Foreign Minister Yun Byung-se attended, and spoke of fish.",
			[]string{"multilateral held 2015-05-12/2015-05-13 USA: John Kerry"}},
		"nothing to attend": {"The weather in Boston on May 12 was fair. Foreign Minister Yun Byung-se attended.", nil},
	})
}

func TestBackgroundDoesNotDateWhatIsToCome(t *testing.T) {
	testTold(t, map[string]told{
		"measures adopted": {
			"On May 26, Foreign Minister Yun Byung-se will meet with Foreign Minister Ana Brun of Peru. On May 11 new measures were adopted. He will also meet with Foreign Minister Pedro Roca of Chile.",
			[]string{"meeting planned 2015-05-26 PER: Ana Brun", "meeting planned 2015-05-26 CHL: Pedro Roca"}},
	})
}

func TestSeparateMeetingsOfOneSideAreSeveral(t *testing.T) {
	testTold(t, map[string]told{
		"called so": {
			"On May 12 Foreign Minister Yun Byung-se had separate meetings with Foreign Minister Ana Brun of Peru and Minister of Trade Pedro Roca of Peru.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 PER: Pedro Roca"}},
	})
}

func TestTripsBeginEndAndTakePlace(t *testing.T) {
	testTold(t, map[string]told{
		"ended":       {"Foreign Minister Yun Byung-se concluded a visit to Peru on May 12.", []string{"visit held 2015-05-12 PER"}},
		"takes place": {"A visit by Foreign Minister Yun Byung-se to Peru will take place on May 26.", []string{"visit planned 2015-05-26 PER"}},
		"was on one":  {"From May 11 to 13 Foreign Minister Yun Byung-se was on a visit to Peru.", []string{"visit held 2015-05-11/2015-05-13 PER"}},
		"to that country": {"At the invitation of the Government of Peru, Foreign Minister Yun Byung-se paid an official visit to that country on May 12.",
			[]string{"visit held 2015-05-12 PER"}},
		"something else ends":    {"Foreign Minister Yun Byung-se concluded his speech on May 12 with words on Peru.", nil},
		"a show takes place":     {"A show by Foreign Minister Yun Byung-se for Peru will take place on May 26.", nil},
		"a day keeps its comma":  {"Foreign Minister Yun Byung-se attended a reception in Seoul on May 12, 2015 that Ambassador Ana Brun of Peru gave.", []string{"ceremony held 2015-05-12 PER: Ana Brun"}},
		"a conference with many": {"On May 12, Foreign Minister Yun Byung-se joined the foreign ministers of Peru and Chile in Lima for the NATO Foreign Ministers’ Meeting. He met with Foreign Minister Ana Brun of Bolivia on May 12. He met with Foreign Minister Pedro Roca of Mexico on May 12.", []string{"multilateral held 2015-05-12 CHL PER NATO", "meeting held 2015-05-12 BOL: Ana Brun", "meeting held 2015-05-12 MEX: Pedro Roca"}},
	})
}

func TestViewsExchangedOnADayAreAMeeting(t *testing.T) {
	testTold(t, map[string]told{
		"with a day": {
			"Foreign Minister Yun Byung-se exchanged views on May 12 with Foreign Minister Ana Brun of Peru about fish.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"without one, with somebody else, on the day told before": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Pedro Roca of Chile. He exchanged views with Foreign Minister Ana Brun of Peru.",
			[]string{"meeting held 2015-05-12 CHL: Pedro Roca", "meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestSoManyStatesAreThoseThatTheTextLists(t *testing.T) {
	testTold(t, map[string]told{
		"before": {
			"The Visegrad Group is Hungary, the Czech Republic, Poland and Slovakia. On May 12 Deputy Minister Kim Sook-hee met with the Deputy Ministers of the four countries.",
			[]string{"multilateral held 2015-05-12 CZE HUN POL SVK"}},
		"in a note": {
			"On May 12 Vice Minister Cho Tae-yul met with the Ambassadors of the three Baltic countries.\n* Estonia, Latvia and Lithuania",
			[]string{"multilateral held 2015-05-12 EST LTU LVA"}},
		"another number of them": {
			"On May 12 Vice Minister Cho Tae-yul met with the Ambassadors of the five Baltic countries.\n* Estonia, Latvia and Lithuania", []string{"multilateral held 2015-05-12"}},
	})
}

func TestEachOfThemAreThoseNamedBefore(t *testing.T) {
	testTold(t, map[string]told{
		"each": {
			"The Forum has brought Vice Minister Ana Brun of Peru and Vice Minister Pedro Roca of Chile to Korea. On May 12 Vice Minister Cho Tae-yul had a bilateral meeting with each of them.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 CHL: Pedro Roca"}},
		"him is one": {
			"The Forum has brought Vice Minister Ana Brun of Peru and Vice Minister Pedro Roca of Chile to Korea. On May 12 Vice Minister Cho Tae-yul met with him.",
			[]string{"meeting held 2015-05-12 CHL: Pedro Roca"}},
	})
}

func TestATripOfSomebodyLasts(t *testing.T) {
	testTold(t, map[string]told{
		"in the possessive": {
			"Vice Minister Cho Tae-yul’s trip, to Peru and Chile, lasts from May 26 to 28.",
			[]string{"visit planned 2015-05-26/2015-05-28 CHL PER"}},
		"where somebody is going": {
			"Peru and Chile are where Vice Minister Cho Tae-yul is going from May 26 to 28.",
			[]string{"visit planned 2015-05-26/2015-05-28 CHL PER"}},
		"the rain lasts": {"Vice Minister Cho Tae-yul’s speech on Peru lasts from May 26 to 28.", nil},
	})
}

func TestHostsAbroadAreNoColleagues(t *testing.T) {
	const there = "Vice Minister Cho Tae-yul was in Peru on May 12. "
	testTold(t, map[string]told{
		"who received him":               {there + "First Vice Prime Minister Pedro Roca received him for a courtesy call.", []string{"meeting held 2015-05-12 PER: Pedro Roca"}},
		"named first":                    {there + "With Deputy Foreign Minister Ana Brun he had a bilateral meeting.", []string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"at home it is one of the house": {"Vice Minister Cho Tae-yul was in Seoul on May 12. Prime Minister Chung Hong-won received him for a courtesy call.", nil},
	})
}

func TestVisitsInTheMakingAreVisits(t *testing.T) {
	testTold(t, map[string]told{
		"each with its days in brackets": {
			"Vice Minister Cho Tae-yul is undertaking official visits to Peru (May 24-25) and thereafter to Chile (May 26-28).",
			[]string{"visit planned 2015-05-24/2015-05-25 PER", "visit planned 2015-05-26/2015-05-28 CHL"}},
		"undertaking something else": {"Vice Minister Cho Tae-yul is undertaking a study of Peru on May 24.", nil},
	})
}

func TestWhoIsCalledOnReceivesAtHome(t *testing.T) {
	for text, want := range map[string]string{
		"On May 12 Ambassador of Peru Ana Brun paid a courtesy call on Foreign Minister Yun Byung-se.":       "KOR",
		"On May 12 Foreign Minister Yun Byung-se paid a courtesy call on President of Peru Ana Brun.":        "PER",
		"On May 12 Ambassador of Peru Ana Brun had a chat and a meeting with Foreign Minister Yun Byung-se.": "",
	} {
		if e := only(t, text, published("2015-05-20")); e.PlaceCountry != want {
			t.Errorf("set in %q, want %q: %s", e.PlaceCountry, want, text)
		}
	}
}

func TestLeadersMetEachLaterAreNotMetAtOnce(t *testing.T) {
	const met = "On May 12, Foreign Minister Yun Byung-se met with the leaders of Peru and Chile in Seoul. "
	testTold(t, map[string]told{
		"each later": {
			met + "Minister Yun met with President Ana Brun of Peru. Minister Yun also met with President Juan Soto of Chile.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 CHL: Juan Soto"}},
		"nothing more": {met, []string{"multilateral held 2015-05-12 CHL PER"}},
	}, published("2015-05-13"))
}

func TestWhoRepresentsAStateAtADebateAttendsIt(t *testing.T) {
	testTold(t, map[string]told{
		"one word between":   {"Foreign Minister Yun Byung-se will represent Korea at the UN Security Council Open Debate on May 20.", []string{"multilateral planned 2015-05-20 UN"}},
		"what it stands for": {"Foreign Minister Yun Byung-se will represent Korea with all its people on May 20.", nil},
	}, published("2015-05-13"))
}

func TestWhatIsHeldEveryYearIsNotWhatIsTold(t *testing.T) {
	const meeting = "The Trilateral Meeting of the Foreign Ministers of Korea, Peru and Chile, "
	testTold(t, map[string]told{
		"it will take place": {meeting + "which has been held regularly every year since 2012, will take place in Lima on May 20. Foreign Minister Yun Byung-se will participate in the meeting.",
			[]string{"multilateral planned 2015-05-20 CHL PER"}},
		"it was held": {meeting + "which was held in Lima on May 12, was a success.", []string{"multilateral held 2015-05-12 CHL PER"}},
	}, published("2015-05-13"))
}

func TestWhoWillParticipateInTheMeetingToldIsOurs(t *testing.T) {
	const first = "The Trilateral Meeting of the Foreign Ministers of Korea, Peru and Chile will take place in Lima on May 20. "
	for name, c := range map[string]struct{ text, want string }{
		"in the meeting": {first + "Foreign Minister Yun Byung-se will participate in the meeting.", "Yun Byung-se"},
		"in a race":      {first + "Foreign Minister Yun Byung-se will participate in a race.", ""},
	} {
		t.Run(name, func(t *testing.T) {
			home := ""
			if e := only(t, c.text, published("2015-05-13")); len(e.Home) == 1 {
				home = e.Home[0].Name
			}
			if home != c.want {
				t.Errorf("%s: ours is %q, want %q", c.text, home, c.want)
			}
		})
	}
}

func TestLettersOfOrdersAreNoNames(t *testing.T) {
	for given, want := range map[string]string{"David Lidington KCB CBE": "David Lidington", "IWAYA Takeshi": "IWAYA Takeshi"} {
		t.Run(given, func(t *testing.T) {
			e := only(t, "On May 12, Foreign Minister Yun Byung-se met with "+given+", Minister for Europe of the United Kingdom.", published("2015-05-13"))
			if len(e.Counterparts) != 1 || e.Counterparts[0].Name != want {
				t.Errorf("met with %v, want %s", e.Counterparts, want)
			}
		})
	}
}

func TestATripThatBeginsWithAVisit(t *testing.T) {
	const began = "Foreign Minister Yun Byung-se today began his first major trip since he was appointed, "
	testTold(t, map[string]told{
		"to a city":   {began + "with a visit to Lima.", []string{"visit held 2015-05-13 PER"}},
		"with a song": {began + "with a song on Lima.", nil},
	}, published("2015-05-13"))
}

func TestWhoComesWithAGuestIsAGuest(t *testing.T) {
	const visit = "Foreign Minister Ana Brun of Peru will visit Korea on May 19 and 20 "
	testTold(t, map[string]told{
		"together with": {visit + "together with Foreign Minister Juan Soto of Chile. Foreign Minister Yun Byung-se will come together with the guest delegation on May 19 in Seoul.",
			[]string{"visit planned 2015-05-19/2015-05-20 CHL PER: Ana Brun, Juan Soto", "multilateral planned 2015-05-19 CHL PER: Ana Brun, Juan Soto"}},
		"to see": {visit + "to see Foreign Minister Yun Byung-se.", []string{"visit planned 2015-05-19/2015-05-20 PER: Ana Brun", "meeting planned 2015-05-19/2015-05-20 PER: Ana Brun"}},
	}, published("2015-05-13"))
}

func TestLettersOfASeriesEndAName(t *testing.T) {
	for text, want := range map[string]string{
		"On May 12, Foreign Minister Yun Byung-se met with Minister Eric Holder G2G of Peru.": "Eric Holder",
		"On May 12, Foreign Minister Yun Byung-se met with Minister Eric G. Holder of Peru.":  "Eric G. Holder",
	} {
		if e := engagements(t, text, published("2015-05-13")); len(e) == 0 || len(e[0].Counterparts) != 1 || e[0].Counterparts[0].Name != want {
			t.Errorf("%s: met with %v, want %s", text, e, want)
		}
	}
}

func TestACityWithAHonorificInItsNameIsNobody(t *testing.T) {
	testTold(t, map[string]told{
		"the city": {"The 8th Policy Consultation between the Republic of Korea and Brunei was held on May 12 in Bandar Seri Begawan. The meeting was co-chaired by Director-General Kim Chul-soo and Permanent Secretary Ana Brun of Brunei.",
			[]string{"consultation held 2015-05-12 BRN: Ana Brun"}},
		"a man": {"On May 12, Foreign Minister Yun Byung-se met with Dato Seri Begawan of Brunei.", []string{"meeting held 2015-05-12 BRN: Begawan"}},
	}, published("2015-05-13"))
}

func TestTheOutcomeOfASummitIsNoSummitTold(t *testing.T) {
	testTold(t, map[string]told{
		"built on": {"Both sides agreed to build on the outcome of the Korea-Japan Summit that was held on May 12.", nil},
		"held":     {"The Korea-Japan Summit was held on May 12.", []string{"meeting held 2015-05-12 JPN"}},
	}, published("2015-05-13"))
}

func TestASpokespersonWhoSaysSoAtTheEndIsAtNothing(t *testing.T) {
	const attend = "Foreign Minister Yun Byung-se will attend the ASEAN-ROK Foreign Ministers’ Meeting on May 20 in Lima, "
	for text, home := range map[string]string{
		attend + "foreign ministry spokesperson Kim Chul-soo said.":                              "Yun Byung-se",
		"Foreign Minister Yun Byung-se said that he will attend the East Asia Summit on May 20.": "Yun Byung-se",
	} {
		e := engagements(t, text, published("2015-05-13"))
		if len(e) != 1 || len(e[0].Home) != 1 || e[0].Home[0].Name != home {
			t.Errorf("%s: %v, want %s alone", text, e, home)
		}
	}
}

func TestLettersOfAnOfficeStandForItsHolder(t *testing.T) {
	for text, ours := range map[string]int{"met EAM": 1, "met the External Affairs Minister": 1, "met IAEA staff and": 0} {
		es := engagements(t, "External Affairs Minister S. Jaishankar was in Delhi. The Foreign Minister of Peru "+text+" on 12 May 2015.", published("2015-05-13"), from("in-mea"))
		n := 0
		for _, e := range es {
			n += len(e.Home)
		}
		if n != ours {
			t.Errorf("%s: %v, want %d of ours", text, es, ours)
		}
	}
}

func TestMixedLettersInBracketsBelongToTheState(t *testing.T) {
	testTold(t, map[string]told{
		"in brackets": {"The Republic of Peru (RoP) and the Republic of Korea (RoK) held the 20th meeting of the Joint Committee in Seoul on May 12.", []string{"consultation held 2015-05-12 PER"}},
		"a sentence":  {"Peru is large. Korea held the 20th meeting of its parliament in Seoul on May 12.", nil},
	}, published("2015-05-13"))
}

func TestAHouseInACityIsInTheCity(t *testing.T) {
	for text, want := range map[string]string{
		"at Hyderabad House in New Delhi": "New Delhi",
		"in New Delhi":                    "New Delhi",
		"at Hyderabad House":              "Hyderabad House",
	} {
		if e := only(t, "On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru "+text+".", published("2015-05-13")); e.Place != want {
			t.Errorf("%s: in %q, want %q", text, e.Place, want)
		}
	}
}

func TestCounterpartsMayRepresentTheirStates(t *testing.T) {
	const met = "On May 12, Foreign Minister Yun Byung-se met with his counterparts "
	testTold(t, map[string]told{
		"representing": {met + "representing Peru, Chile and NATO.", []string{"multilateral held 2015-05-12 CHL PER NATO"}},
		"none told":    {met + "representing much.", nil},
	}, published("2015-05-13"))
}

func TestAMeetingOfOursAloneIsDomestic(t *testing.T) {
	testTold(t, map[string]told{
		"a commission": {"The Foreign Ministry held the seventh Passport Policy Commission meeting on May 12, chaired by Director-General for Consular Affairs Baik Joo-hyeon.", nil},
		"a guest":      {"Director-General for Consular Affairs Baik Joo-hyeon held a meeting with Director-General Ana Brun of Peru on May 12.", []string{"meeting held 2015-05-12 PER: Ana Brun"}},
	}, published("2015-05-13"))
}

func TestWhoChairedAndThenCalledIsInBoth(t *testing.T) {
	const chaired = "The ROK-Peru Policy Consultation was held on May 12 in Seoul, co-chaired by Deputy Minister Kim Chul-soo and Vice Minister of the Peruvian Foreign Ministry, Ana Brun. "
	const held = "consultation held 2015-05-12 PER: Ana Brun"
	testTold(t, map[string]told{
		"and called": {chaired + "Ms. Brun also paid a courtesy call on Foreign Minister Yun Byung-se.", []string{held, "meeting held 2015-05-12 PER: Ana Brun"}},
		"and left":   {chaired + "Ms. Brun also left for home.", []string{held}},
	}, published("2015-05-13"))
}

func TestWhatTheTwoSidesSignIsOfThoseWhoMet(t *testing.T) {
	const met = "On May 18, Foreign Minister Yun Byung-se will meet with Foreign Minister Ana Brun of Peru in Lima. "
	const meeting = "meeting planned 2015-05-18 PER: Ana Brun"
	testTold(t, map[string]told{
		"by the two sides": {met + "Agreements on visas will also be signed by the two sides.", []string{meeting, "ceremony planned 2015-05-18 PER: Ana Brun"}},
		"by all the world": {met + "Agreements on visas will also be signed by all the world.", []string{meeting}},
	}, published("2015-05-13"))
}

func TestAFamilyNameTellsWhoOfTwoIsOurs(t *testing.T) {
	for name, ours := range map[string]int{"Baik Joo-hyeon": 1, "Rhee Chul-soo": 1, "Maria Roca": 0} {
		e := only(t, "The 3rd ROK-Peru Policy Consultation was held on May 12, co-chaired by Director-General "+name+" and Director-General Ana Brun of Peru.", published("2015-05-13"))
		if len(e.Home) != ours {
			t.Errorf("%s: ours are %v, want %d", name, e.Home, ours)
		}
	}
}
