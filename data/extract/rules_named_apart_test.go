package extract

import "testing"

func TestMembersOfADelegationAreMetAtOnce(t *testing.T) {
	testTold(t, map[string]told{
		"some of them are named": {
			"On May 12, Foreign Minister Yun Byung-se met with six members of the US Congressional Study Group on Korea, including Representative Ana Brun and Representative Pedro Roca.",
			[]string{"meeting held 2015-05-12 USA: Ana Brun, Pedro Roca"}},
		"near miss: officials of a state, who are met one by one": {
			"On May 12, Foreign Minister Yun Byung-se met with key officials of Peru, including President Ana Brun and Foreign Minister Pedro Roca.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 PER: Pedro Roca"}},
		"near miss: members of a cabinet": {
			"On May 12, Foreign Minister Yun Byung-se met with key members of the cabinet of Peru, including Defense Minister Ana Brun and Foreign Minister Pedro Roca.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 PER: Pedro Roca"}},
	})
}

func TestAListOfGuestsUnderAHeading(t *testing.T) {
	testTold(t, map[string]told{
		"of those who took part": {
			"Foreign Minister Yun Byung-se met with a delegation of the US Congress on May 12.\nThe participants in the meeting were:\n- Three members of a committee -- Chairman Ana Brun of the Subcommittee on East Asia; and Senators Pedro Roca and Maria Gil.\n- Representatives John Reed and Mark Wood.",
			[]string{"meeting held 2015-05-12 USA: Ana Brun, Pedro Roca, Maria Gil, John Reed, Mark Wood"}},
		"in a note": {
			"On May 12, Foreign Minister Yun Byung-se met with members of the US Congress, including Representative Ana Brun.\n※ Three members on a visit to the ROK\n- Representative Ana Brun (Co-Chair of the Study Group), Representative Pedro Roca, Representative Maria Gil",
			[]string{"meeting held 2015-05-12 USA: Ana Brun, Pedro Roca, Maria Gil"}},
		"near miss: a list of what was talked about": {
			"Foreign Minister Yun Byung-se met with a delegation of the US Congress on May 12.\nThe subjects of the meeting were:\n- the proposal of Senator Pedro Roca\n- the bill of Representative John Reed",
			[]string{"meeting held 2015-05-12 USA"}},
		"near miss: the list ends with the next paragraph": {
			"Foreign Minister Yun Byung-se met with a delegation of the US Congress on May 12.\nThe participants in the meeting were:\n- Senators Pedro Roca and Maria Gil.\n2. The speech of Senator John Reed on trade was praised by the Minister.",
			[]string{"meeting held 2015-05-12 USA: Pedro Roca, Maria Gil"}},
	})
}

func TestABodyBehindANameIsNobodyElse(t *testing.T) {
	testTold(t, map[string]told{
		"the Speaker of a house": {
			"On May 12, Foreign Minister Yun Byung-se met with Speaker Ana Brun of the House of Representatives.",
			[]string{"meeting held 2015-05-12 USA: Ana Brun"}},
		"near miss: two officials": {
			"On May 12, Foreign Minister Yun Byung-se met with Speaker Ana Brun of the House of Representatives and the Secretary of State.",
			[]string{"meeting held 2015-05-12 USA: Ana Brun", "meeting held 2015-05-12 USA"}},
	})
}

func TestALetterIsNoCeremony(t *testing.T) {
	testTold(t, map[string]told{
		"of condolences": {
			"A letter of condolences, signed by Foreign Minister Yun Byung-se on May 12, is going to be sent to Foreign Minister Ana Brun of Peru.",
			nil},
		"near miss: of intent": {
			"A letter of intent on cooperation was signed on May 12 by Foreign Minister Yun Byung-se and Foreign Minister Ana Brun of Peru.",
			[]string{"ceremony held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestHeadsOfCompaniesStandForNoState(t *testing.T) {
	testTold(t, map[string]told{
		"of groups": {
			"On May 12, Foreign Minister Yun Byung-se met with President Ana Brun of Roca Group and Chairman Pedro Gil of the Gil Motors in Davos, Switzerland.",
			nil},
		"near miss: of a body of states": {
			"On May 12, Foreign Minister Yun Byung-se met with President Ana Brun of the World Bank Group in Davos, Switzerland.",
			[]string{"meeting held 2015-05-12 World Bank: Ana Brun"}},
		"near miss: of friends in a parliament": {
			"On May 12, Foreign Minister Yun Byung-se met with Chairman Ana Brun of the Peruvian Parliamentary Friendship Group in Lima, Peru.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestPeopleOfSeveralStatesWithoutAnOffice(t *testing.T) {
	testTold(t, map[string]told{
		"are no officials": {
			"On May 12, Foreign Minister Yun Byung-se visited Lima, Peru, where he met prominent members of the Peruvian and Chilean business community.",
			[]string{"visit held 2015-05-12 PER"}},
		"near miss: members of governments": {
			"On May 12, Foreign Minister Yun Byung-se visited Lima, Peru, where he met senior members of the Peruvian and Chilean governments.",
			[]string{"visit held 2015-05-12 PER", "multilateral held 2015-05-12 CHL PER"}},
	})
}

func TestWhoseVisitOnlyGivesTheTime(t *testing.T) {
	testTold(t, map[string]told{
		"a meeting with another of the same state": {
			"On the occasion of the visit of Peruvian President Pedro Roca to Korea, Foreign Minister Yun Byung-se had a meeting with Foreign Minister Ana Brun on May 12.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"told by its verb": {
			"During the visit of Peruvian President Pedro Roca to Korea, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun on May 12.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"near miss: a meeting with the guest": {
			"During the visit of Foreign Minister Ana Brun of Peru to Korea, Foreign Minister Yun Byung-se held talks with her on May 12.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestWhoIsAccompaniedIsNotAtTheTable(t *testing.T) {
	for text, want := range map[string]int{
		"Foreign Minister Yun Byung-se, accompanying President Park Geun-hye on her state visit to Peru, met Foreign Minister Ana Brun of Peru in Lima on May 12.": 1,
		"Foreign Minister Yun Byung-se and Vice Minister Cho Tae-yul met Foreign Minister Ana Brun of Peru in Lima on May 12.":                                     2, // a near miss
	} {
		if es := engagements(t, text, published("2015-05-20")); len(es) != 1 || len(es[0].Home) != want {
			t.Errorf("%s: %q, %d of ours", text, briefs(es), len(es[0].Home))
		}
	}
}

func TestItemsOfAListOfEvents(t *testing.T) {
	testTold(t, map[string]told{
		"of one organisation": {
			"Foreign Minister Yun Byung-se attended the ASEAN-ROK Foreign Ministers’ Meeting and the ASEAN+3 Foreign Ministers’ Meeting in Singapore on May 12.",
			[]string{"multilateral held 2015-05-12 ASEAN", "multilateral held 2015-05-12 CHN JPN ASEAN"}},
		"near miss: one event by two names": {
			"Foreign Minister Yun Byung-se attended the ASEAN-ROK Foreign Ministers’ Meeting in Singapore on May 12. He took part in the ASEAN-ROK Foreign Ministers’ Meeting for the second time.",
			[]string{"multilateral held 2015-05-12 ASEAN"}},
	})
}

func TestCounterpartsOfAGroupOfStates(t *testing.T) {
	testTold(t, map[string]told{
		"with its members in brackets": {
			"On May 12, Foreign Minister Yun Byung-se met his counterparts from the Visegrad Group (Czech Republic, Hungary, Poland and Slovakia) in Bratislava.",
			[]string{"multilateral held 2015-05-12 CZE HUN POL SVK V4"}},
		"near miss: counterparts of one state": {
			"On May 12, Foreign Minister Yun Byung-se met his counterparts from Peru in Lima.",
			[]string{"meeting held 2015-05-12 PER"}},
	})
}
