package extract

import (
	"testing"

	"github.com/demarche/demarche/data"
)

func TestASurnameAtTheHeadOfASentenceIsTheMinisterOfTheDay(t *testing.T) {
	const met = "Cleverly met Foreign Minister Ana Brun of Peru in Lima."
	testTold(t, map[string]told{
		"in office":  {met, []string{"meeting held 2022-09-20 PER: Ana Brun"}},
		"another":    {"Brownly met Foreign Minister Ana Brun of Peru in Lima.", nil},
		"not a verb": {"Cleverly, the talks with Foreign Minister Ana Brun of Peru ended early.", nil},
	}, published("2022-09-20"), from("uk-fcdo"))
	testTold(t, map[string]told{"out of office": {met, nil}}, published("2025-09-20"), from("uk-fcdo"))
}

func TestStatesThatSpeakAtAMeetingTakePartInIt(t *testing.T) {
	testTold(t, map[string]told{
		"of a committee": {
			"At a meeting of the Joint Committee in Seoul on May 12, the Republic of Korea and Peru reaffirmed their ties.",
			[]string{"consultation held 2015-05-12 PER"}},
		"two others": {
			"At a meeting of the Joint Committee in Lima on May 12, Chile and Peru reaffirmed their ties.", nil},
	}, published("2015-05-13"))
}

func TestInitialsAreNoFormOfAddress(t *testing.T) {
	for name, c := range map[string]struct{ given, want string }{
		"two initials":      {"H.R. McMaster", "H.R. McMaster"},
		"his excellency":    {"H.E. Ana Brun", "Ana Brun"},
		"two letters alike": {"H.H. Sheikh Ana Brun", "Ana Brun"},
		"no stops":          {"HH Sheikh Ana Brun", "Ana Brun"},
		"a highness":        {"H.R.H. Princess Ana Brun", "Ana Brun"},
	} {
		t.Run(name, func(t *testing.T) {
			e := only(t, "On May 12, Foreign Minister Yun Byung-se met with "+c.given+", National Security Advisor of Peru.", published("2015-05-13"))
			if len(e.Counterparts) != 1 || e.Counterparts[0].Name != c.want {
				t.Errorf("met with %v, want %s", e.Counterparts, c.want)
			}
		})
	}
}

func TestWhoAccompaniedHimIsNobodyMet(t *testing.T) {
	const dinner = "Foreign Minister Yun Byung-se visited Peru from May 10 to 12. He went there for the Gala Dinner held on May 11; "
	const visit = "visit held 2015-05-10/2015-05-12 PER"
	testTold(t, map[string]told{
		"three of ours": {dinner + "Ambassador Cho Min, Director Lee Han-soo and Envoy Park Chul accompanied him there.", []string{visit}},
		"one who hosted": {"Foreign Minister Yun Byung-se visited Peru from May 10 to 12. Foreign Minister Ana Brun of Peru hosted a dinner for him on May 11.",
			[]string{visit, "meeting held 2015-05-11 PER: Ana Brun"}},
	}, published("2015-05-13"))
}

func TestPausedTalksAreNotHeld(t *testing.T) {
	testTold(t, map[string]told{
		"paused": {"The Ministry backs farmers, as the Foreign Minister pauses negotiations with Peru on a free trade agreement in Seoul.", nil},
		"held":   {"The Ministry backs farmers, as the Foreign Minister opens negotiations with Peru on a free trade agreement in Seoul.", []string{"consultation held 2015-05-13 PER"}},
	}, published("2015-05-13"))
}

func TestThoseWhoAttendedAreOfTheMeetingToldBefore(t *testing.T) {
	const attended = "Foreign Minister Yun Byung-se attended the 24th ASEAN Regional Forum (ARF) Foreign Ministers’ Meeting in Manila on May 12. "
	testTold(t, map[string]told{
		"included": {
			attended + "Those who attended the meeting included Foreign Minister Ana Brun of Peru and Foreign Minister Juan Soto of Chile.",
			[]string{"multilateral held 2015-05-12 CHL PER ARF: Ana Brun, Juan Soto"}},
		"another meeting": {
			attended + "On May 13, Minister Yun attended a meeting on fish hosted by Foreign Minister Juan Soto of Chile.",
			[]string{"multilateral held 2015-05-12 ARF", "multilateral held 2015-05-13 CHL: Juan Soto"}},
	}, published("2015-05-13"))
}

func TestAMeetingWithOneOfOursAndAMealWithAnotherAreTwo(t *testing.T) {
	const visit = "State Councilor Ana Brun of Peru will visit the Republic of Korea from May 17 to 19. She will have "
	const stay = "visit planned 2015-05-17/2015-05-19 PER: Ana Brun"
	const meeting = "meeting planned 2015-05-17/2015-05-19 PER: Ana Brun"
	testTold(t, map[string]told{
		"two nouns": {visit + "a meeting with Director Kim Jang-soo and a luncheon with Foreign Minister Yun Byung-se.", []string{stay, meeting, meeting}},
		"one noun":  {visit + "a meeting with Director Kim Jang-soo and Foreign Minister Yun Byung-se.", []string{stay, meeting}},
	}, published("2015-05-13"))
}

func TestWhatGoesOnInACityIsNotItsPlace(t *testing.T) {
	const met = "Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru on May 12. At the meeting, which took place ahead of the Meeting of NATO Ministers, they discussed the "
	for name, c := range map[string]struct{ text, city string }{
		"fighting": {met + "developments in Gaza.", ""},
		"a stay":   {"Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru in Gaza on May 12.", "Gaza"},
	} {
		t.Run(name, func(t *testing.T) {
			for _, e := range engagements(t, c.text, published("2015-05-13")) {
				if e.Kind == data.Multilateral && e.Place == "Gaza" || e.Kind == data.Meeting && e.Place != c.city {
					t.Errorf("%s: in %q", c.text, e.Place)
				}
			}
		})
	}
}

func TestTheG8IsABodyOfItsOwn(t *testing.T) {
	testTold(t, map[string]told{
		"G8": {"Foreign Minister Yun Byung-se will attend the G-8 Ministerial on May 18.", []string{"multilateral planned 2015-05-18 G8"}},
		"G7": {"Foreign Minister Yun Byung-se will attend the G-7 Ministerial on May 18.", []string{"multilateral planned 2015-05-18 G7"}},
	}, published("2015-05-13"))
}

func TestTheDiscussionAtAMeetingOfManyIsPartOfIt(t *testing.T) {
	const attended = "On May 12, Foreign Minister Yun Byung-se attended a meeting of ambassadors of EU Member States that was hosted by Mr. Juan Soto, Ambassador of the EU to Korea. "
	const held = "multilateral held 2015-05-12 EU: Juan Soto"
	testTold(t, map[string]told{
		"with them":      {attended + "Minister Yun and the ambassadors of EU Member States then had a lively discussion.", []string{held}},
		"with the media": {attended + "Minister Yun also had a discussion with Foreign Minister Ana Brun of Peru.", []string{held, "meeting held 2015-05-12 PER: Ana Brun"}},
	}, published("2015-05-13"))
}

func TestADialogueWithADayOfItsOwnIsApartFromWhoIsMet(t *testing.T) {
	const came = "Foreign Minister Yun Byung-se, who visited Lima to attend the sixth ROK-Peru Foreign and Defense Ministers’ (2+2) Meeting"
	testTold(t, map[string]told{
		"a day in brackets": {
			came + " (May 12), met with Foreign Minister Ana Brun of Peru on May 12.",
			[]string{"consultation held 2015-05-12 PER", "meeting held 2015-05-12 PER: Ana Brun"}},
		"no day": {
			came + ", met with Foreign Minister Ana Brun of Peru on May 12.",
			[]string{"consultation held 2015-05-12 PER: Ana Brun"}},
	}, published("2015-05-13"))
}

func TestTalkedOfInPassingIsNoEngagement(t *testing.T) {
	const met = "On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. "
	const held = "meeting held 2015-05-12 PER: Ana Brun"
	testTold(t, map[string]told{
		"dialogue as a way": {
			met + "He has followed closely how, while building relations through dialogue with Chile, others engage with it.", []string{held}},
		"a dialogue": {
			met + "The ROK-Chile Strategic Dialogue followed in Seoul on May 13.", []string{held, "consultation held 2015-05-13 CHL"}},
		"days after a summit": {
			met + "He condemned the launch of May 11, conducted only a few days after the leaders, at the ROK-Chile Summit on June 30, had asked for restraint.", []string{held}},
	}, published("2015-05-13"))
}

func TestAStopWithoutDaysHasTheRestOfTheTrip(t *testing.T) {
	const trip = "Foreign Minister Yun Byung-se will visit Peru, Bolivia and Chile from May 18 to 25. "
	const whole = "visit planned 2015-05-18/2015-05-25 BOL CHL PER"
	testTold(t, map[string]told{
		"after a leg": {
			trip + "Minister Yun will visit Bolivia from May 20 to May 22, where he will call on President Juan Soto of Bolivia. In Santiago, Minister Yun will meet with Foreign Minister Ana Brun of Chile.",
			[]string{whole, "meeting planned 2015-05-20/2015-05-22 BOL: Juan Soto", "meeting planned 2015-05-22/2015-05-25 CHL: Ana Brun"}},
		"without one": {
			trip + "In Santiago, Minister Yun will meet with Foreign Minister Ana Brun of Chile.",
			[]string{whole, "meeting planned 2015-05-18/2015-05-25 CHL: Ana Brun"}},
	}, published("2015-05-13"))
}

func TestWhoVisitedBeforeIsNotWhoGoesNow(t *testing.T) {
	const trip = "Minister Yun Byung-se will visit Peru from May 18 to 20. "
	for name, c := range map[string]struct{ text, want string }{
		"a visit gone by": {trip + "Relations have moved on since the visit of Vice Minister Cho Tae-yul to Peru in May 2013. She will meet with Foreign Minister Ana Brun.", "Yun Byung-se"},
		"a companion":     {trip + "Vice Minister Cho Tae-yul will go on to Chile. On May 22, he will meet with Foreign Minister Juan Soto of Chile.", "Cho Tae-yul"},
	} {
		t.Run(name, func(t *testing.T) {
			es := engagements(t, c.text, published("2015-05-13"))
			if e := es[len(es)-1]; len(e.Home) != 1 || e.Home[0].Name != c.want {
				t.Errorf("%s: ours are %v, want %s", c.text, e.Home, c.want)
			}
		})
	}
}

func TestTwoWeekdaysJoinedAreTwoDays(t *testing.T) {
	testTold(t, map[string]told{
		"one after the other": {"On Monday and Tuesday, Foreign Minister Yun Byung-se attended the ASEAN Summit in Manila.", []string{"multilateral held 2015-05-11/2015-05-12 ASEAN"}},
		"two apart":           {"On Monday and Friday, Foreign Minister Yun Byung-se attended the ASEAN Summit in Manila.", []string{"multilateral held 2015-05-11 ASEAN"}},
	}, published("2015-05-13"))
}

func TestANamedDialogueInCompanyIsAConsultation(t *testing.T) {
	const trip = "From May 10 to 12, Foreign Minister Yun Byung-se traveled to Brussels and Lima. While in Brussels, Minister Yun led the first meeting "
	const visit = "visit held 2015-05-10/2015-05-12 BEL PER"
	testTold(t, map[string]told{
		"a dialogue": {trip + "of the ROK-EU Dialogue on Fish with EEAS Secretary General Stefano Sannino.",
			[]string{visit, "consultation held 2015-05-10/2015-05-12 EU: Stefano Sannino"}},
		"none": {trip + "with EEAS Secretary General Stefano Sannino.",
			[]string{visit, "meeting held 2015-05-10/2015-05-12 EU: Stefano Sannino"}},
	}, published("2015-05-13"))
}

func TestPortfoliosOfSeveralDepartmentsAreOneOffice(t *testing.T) {
	testTold(t, map[string]told{
		"arts and heritage": {
			"On May 12, Foreign Minister Yun Byung-se met with the Minister for Culture, Arts and Heritage of Peru, H.E. Ana Brun.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"another person": {
			"On May 12, Foreign Minister Yun Byung-se met with the Minister for Culture of Peru, and President Juan Soto of Chile.",
			[]string{"meeting held 2015-05-12 PER", "meeting held 2015-05-12 CHL: Juan Soto"}},
	}, published("2015-05-13"))
}

func TestWhoTravelsToBriefABodyGoesToIt(t *testing.T) {
	const trip = "On May 20, Foreign Minister Yun Byung-se will travel to Brussels, Belgium, to "
	testTold(t, map[string]told{
		"to brief it":  {trip + "brief Allies at NATO.", []string{"visit planned 2015-05-20 NATO"}},
		"to see a man": {trip + "meet Foreign Minister Ana Brun of Belgium.", []string{"visit planned 2015-05-20 BEL", "meeting planned 2015-05-20 BEL: Ana Brun"}},
	}, published("2015-05-13"))
}

func TestWhoIsOnlyNamedByTheOfficeIsNobodyMet(t *testing.T) {
	const held = "meeting held 2015-05-12 RUS: Yuri Ushakov"
	testTold(t, map[string]told{
		"an adviser to him": {"On May 12, Foreign Minister Yun Byung-se met with Yuri Ushakov, foreign policy adviser to the Russian President.", []string{held}},
		"he himself":        {"On May 12, Foreign Minister Yun Byung-se met with Yuri Ushakov of Russia and with the Russian President.", []string{held, "meeting held 2015-05-12 RUS"}},
		"the next one": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru and discussed the selection of the next Director-General of the World Trade Organization (WTO).",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	}, published("2015-05-13"))
}

func TestACounterpartMayHaveADepartmentBeforeTheName(t *testing.T) {
	testTold(t, map[string]told{
		"a department": {
			"Director-General Kim Chul-soo and his counterpart at the Asia-Pacific Department of the Peruvian Foreign Ministry Ana Brun held a policy consultation on May 12.",
			[]string{"consultation held 2015-05-12 PER: Ana Brun"}},
		"a city": {
			"Director-General Kim Chul-soo and his Peruvian counterpart held a policy consultation in Lima on May 12.",
			[]string{"consultation held 2015-05-12 PER"}},
	}, published("2015-05-13"))
}

func TestWhatAnotherDoesOnAVisitToComeIsNotOurs(t *testing.T) {
	testTold(t, map[string]told{
		"the President's": {
			"Foreign Minister Yun Byung-se visited Moscow from May 11 to 12 and reviewed how preparations are going for President Park Geun-hye’s upcoming visit to Russia, during which she will attend the third Eastern Economic Forum (May 26-27).",
			[]string{"visit held 2015-05-11/2015-05-12 RUS"}},
		"one's own": {
			"Foreign Minister Yun Byung-se will visit Moscow from May 26 to 27, during which he will attend the third Eastern Economic Forum (May 27).",
			[]string{"visit planned 2015-05-26/2015-05-27 RUS", "multilateral planned 2015-05-27 Eastern Economic Forum"}},
	}, published("2015-05-13"))
}

func TestAWordOfANameIsNoVerb(t *testing.T) {
	testTold(t, map[string]told{
		"the Holy See": {"Foreign Minister Yun Byung-se will travel to Greece, the Holy See, and Peru from May 18 to 20.", []string{"visit planned 2015-05-18/2015-05-20 GRC PER VAT"}},
		"to see":       {"Foreign Minister Yun Byung-se will travel to Greece, see the sea, and come home from May 18 to 20.", []string{"visit planned 2015-05-18/2015-05-20 GRC"}},
	}, published("2015-05-13"))
}

func TestADelegationOfABodyIsMetAsOne(t *testing.T) {
	testTold(t, map[string]told{
		"a delegation":    {"On May 12, Foreign Minister Yun Byung-se met with a delegation from the NATO Parliamentary Assembly.", []string{"meeting held 2015-05-12 NATO"}},
		"its ambassadors": {"On May 12, Foreign Minister Yun Byung-se met with the NATO ambassadors.", []string{"multilateral held 2015-05-12 NATO"}},
	}, published("2015-05-13"))
}

func TestWhatTheOwnEmbassyHoldsIsDomestic(t *testing.T) {
	const speak = "Foreign Minister Yun Byung-se will deliver remarks on May 20 at the "
	testTold(t, map[string]told{
		"our embassy":   {speak + "Korean Embassy to Peru Symposium on Fish.", nil},
		"their embassy": {speak + "Peru Symposium on Fish.", []string{"multilateral planned 2015-05-20 PER"}},
	}, published("2015-05-13"))
}

func TestTogetherWithABodyIsNoCompanyOfOurs(t *testing.T) {
	const visit = "Vice Minister Cho Tae-yul visited Sweden on May 12. "
	testTold(t, map[string]told{
		"with a body": {
			visit + "State Secretary Ana Brun said much. She explained that Prime Minister of Sweden Stefan Roos, together with the ILO, proposed an initiative.",
			[]string{"visit held 2015-05-12 SWE"}},
		"with ours": {
			visit + "Prime Minister of Sweden Stefan Roos, together with Vice Minister Cho, opened a school.",
			[]string{"visit held 2015-05-12 SWE", "meeting held 2015-05-12 SWE: Stefan Roos"}},
	}, published("2015-05-13"))
}

func TestJointCommitteeAndHumanRightsDialogueAreTwo(t *testing.T) {
	const first = "On May 12, the ROK and Peru held their Joint Committee meeting in Lima. "
	testTold(t, map[string]told{
		"back to back": {first + "Back-to-back with the Joint Committee, the second ROK-Peru Human Rights Dialogue was held.",
			[]string{"consultation held 2015-05-12 PER", "consultation held 2015-05-12 PER"}},
		"the same again": {first + "The Joint Committee meeting was held in the morning.",
			[]string{"consultation held 2015-05-12 PER"}},
	}, published("2015-05-13"))
}

func TestLettersStandForWhoHoldsTheOffice(t *testing.T) {
	const visit = "The Secretary for Foreign Affairs of the Philippines (SFA), Mr. Juan Soto, paid an official visit to Korea from May 10 to 12. "
	const stay = "visit held 2015-05-10/2015-05-12 PHL: Juan Soto"
	testTold(t, map[string]told{
		"as the guest": {visit + "During the visit SFA also called on President Park Geun-hye.", []string{stay, "meeting held 2015-05-10/2015-05-12 PHL: Juan Soto"}},
		"of a body":    {visit + "During the visit EU also called on all states to help.", []string{stay}},
	}, published("2015-05-13"))
}

func TestLeadersOfDelegationsAreOfTheSidesInTheirOrder(t *testing.T) {
	const first = "The first ROK-Arab League consultation will take place in Seoul on May 20. "
	for name, c := range map[string]struct{ text, ours, theirs string }{
		"respectively": {first + "Leading the delegations from the ROK and the Arab League will be Director-General Kwon Hee-seog and Assistant Secretary General Juan Soto, respectively.", "Kwon Hee-seog", "Juan Soto"},
		"led by":       {first + "The ROK and Arab League delegations will be led by Director-General Kwon Hee-seog and Assistant Secretary General Juan Soto, respectively.", "Kwon Hee-seog", "Juan Soto"},
		"of a fair":    {first + "Leading names of the trade will come to see Assistant Secretary General Juan Soto.", "", ""},
	} {
		t.Run(name, func(t *testing.T) {
			e := only(t, c.text, published("2015-05-13"))
			ours, theirs := "", ""
			if len(e.Home) == 1 {
				ours = e.Home[0].Name
			}
			if len(e.Counterparts) == 1 {
				theirs = e.Counterparts[0].Name
			}
			if ours != c.ours || theirs != c.theirs {
				t.Errorf("%s: %v and %v", c.text, e.Home, e.Counterparts)
			}
		})
	}
}

func TestWhatWasHeldOnATripThatGoesOnWasHeldByNow(t *testing.T) {
	const visit = "Foreign Minister Yun Byung-se is on a working visit to Peru from May 12 to 15. "
	testTold(t, map[string]told{
		"held":    {visit + "In Lima, Minister Yun met with Foreign Minister Ana Brun.", []string{"visit held 2015-05-12/2015-05-15 PER", "meeting held 2015-05-12/2015-05-13 PER: Ana Brun"}},
		"to come": {visit + "In Lima, Minister Yun will meet with Foreign Minister Ana Brun.", []string{"visit held 2015-05-12/2015-05-15 PER", "meeting planned 2015-05-12/2015-05-15 PER: Ana Brun"}},
	}, published("2015-05-13"))
}

func TestTheAgreementReachedAtTalksTellsOfNone(t *testing.T) {
	const talks = "the summit talks between the Republic of Korea and Canada"
	testTold(t, map[string]told{
		"reached at them": {"In accordance with the agreement reached at " + talks + " on May 2, trade is free.", nil},
		"their course":    {"Seoul was the place of " + talks + " on May 2.", []string{"meeting held 2015-05-02 CAN"}},
	}, published("2015-05-13"))
}

func TestTheTitleGivesTheCityOfTheOneMeeting(t *testing.T) {
	const text = "Foreign Minister Yun Byung-se and Foreign Minister Ana Brun of Peru met on May 12 at the State Guesthouse."
	for title, city := range map[string]string{
		"Meeting Between Minister Yun and Foreign Minister Brun in Lima, 12 May 2015": "Lima",
		"Meeting of Ministers on the Fires in Lima Province":                          "",
	} {
		t.Run(title, func(t *testing.T) {
			if e := only(t, text, published("2015-05-13"), titled(title)); e.Place != city {
				t.Errorf("in %q, want %q", e.Place, city)
			}
		})
	}
}

func TestWhoHeldAnOfficeThenIsNotOnTheTripNow(t *testing.T) {
	const trip = "Minister of State Yun Byung-se will pay a visit to Peru from May 18 to 20. The last such visit took place in October 2013, when "
	for name, c := range map[string]struct{ text, want string }{
		"a former holder":   {trip + "then Minister of State, General (retd.) Cho Tae-yul paid a visit to Chile. On May 19, he will meet Foreign Minister Ana Brun of Peru.", "Yun Byung-se"},
		"the one in office": {"Minister of State, General (retd.) Cho Tae-yul will pay a visit to Chile from May 18 to 20. On May 19, he will meet Foreign Minister Ana Brun of Peru.", "Cho Tae-yul"},
	} {
		t.Run(name, func(t *testing.T) {
			es := engagements(t, c.text, published("2015-05-13"))
			if e := es[len(es)-1]; len(e.Home) != 1 || e.Home[0].Name != c.want {
				t.Errorf("%s: ours are %v, want %s", c.text, e.Home, c.want)
			}
		})
	}
}

func TestTalksThatOnlyASentenceOnThemTellsOf(t *testing.T) {
	const visit = "Foreign Minister Ana Brun of Peru is in Seoul on an official visit from May 12 to 13. "
	const stay = "visit held 2015-05-12/2015-05-13 PER: Ana Brun"
	testTold(t, map[string]told{
		"between two":    {visit + "During the discussions between Foreign Minister Brun and Foreign Minister Yun Byung-se, both Ministers underscored trade.", []string{stay, "meeting held 2015-05-12/2015-05-13 PER: Ana Brun"}},
		"between fields": {visit + "During the discussions between experts, both Ministers underscored trade.", []string{stay}},
	}, published("2015-05-13"))
}

func TestTheDayOfATitledVisitIsThatOfWhatWasAttended(t *testing.T) {
	const attended = "Foreign Minister Yun Byung-se attended the Special ASEAN Foreign Ministers’ Meeting in Jakarta."
	const held = "multilateral held 2015-05-12 ASEAN"
	testTold(t, map[string]told{"a visit": {attended, []string{"visit held 2015-05-12 ASEAN", held}}},
		published("2015-05-13"), titled("Foreign Minister Yun Byung-se’s Visit to Jakarta for the Special ASEAN Foreign Ministers’ Meeting, 12 May 2015"))
	testTold(t, map[string]told{"a title without a visit": {attended, []string{"multilateral held 2015-05-13 ASEAN"}}},
		published("2015-05-13"), titled("Statement on Fish"))
}

func TestWhatIsSignedSinceLongIsNoCeremony(t *testing.T) {
	testTold(t, map[string]told{
		"years since": {"May 12 marks 50 years since the Treaty of Lima was signed by President Ana Brun of Peru and President Park.", nil},
		"signed":      {"On May 12, the Treaty of Lima was signed by President Ana Brun of Peru and Foreign Minister Yun Byung-se.", []string{"ceremony held 2015-05-12 PER: Ana Brun"}},
	}, published("2015-05-13"))
}

func TestAgreementsAreSignedWithTheStateOfTheStop(t *testing.T) {
	const trip = "Foreign Minister Yun Byung-se will travel to Peru and Chile from May 18 to 20. "
	const visit = "visit planned 2015-05-18/2015-05-20 CHL PER"
	testTold(t, map[string]told{
		"at a stop":   {trip + "In Lima, the Minister will sign a bilateral science agreement.", []string{visit, "ceremony planned 2015-05-18/2015-05-20 PER"}},
		"a guestbook": {trip + "In Lima, the Minister will sign a book of guests.", []string{visit}},
	}, published("2015-05-13"))
}
