package extract

import "testing"

func TestAMinisterTellsThePressOfTheDaysBefore(t *testing.T) {
	press := titled("Press Conference by Foreign Minister Yun Byung-se")
	const opening = "Thank you for coming.\nI have some words to say.\nOn fish.\n"
	testTold(t, map[string]told{
		"of a trip of this week": {opening + "I visited Peru from May 9 to 12.", []string{"visit held 2015-05-09/2015-05-12 PER"}},
		"of one of last month":   {opening + "I visited Peru from April 9 to 12.", nil},
	}, press, published("2015-05-14"))
}

func TestAMeetingThroughWhichMoreIsMeant(t *testing.T) {
	testTold(t, map[string]told{
		"in a country": {
			"On May 19, Foreign Minister Yun Byung-se will visit Peru.\nIn Peru, through a meeting with Foreign Minister Ana Brun and other events, he intends to confirm the ties.",
			[]string{"visit planned 2015-05-19 PER", "meeting planned 2015-05-19 PER: Ana Brun"}},
		"with nobody": {
			"On May 19, Foreign Minister Yun Byung-se will visit Peru.\nThrough the meeting, he intends to confirm the ties.",
			[]string{"visit planned 2015-05-19 PER"}},
	})
}

func TestWhatTheTwoSidesDidDuringConsultations(t *testing.T) {
	const before = "Vice Minister Cho Tae-yul visited Peru on May 12-13. He met with Foreign Minister Ana Brun on May 12. "
	visit := "visit held 2015-05-12/2015-05-13 PER"
	testTold(t, map[string]told{
		"with somebody": {
			before + "During consultations with the Deputy Foreign Minister of Peru, Mr. Juan Roca, on May 13, the two sides reviewed their ties.",
			[]string{visit, "meeting held 2015-05-12 PER: Ana Brun", "consultation held 2015-05-13 PER: Juan Roca"}},
		"on something": {
			before + "During consultations on fish the two sides reviewed their ties.",
			[]string{visit, "meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestWhomSomebodyAccompaniesIsNotMet(t *testing.T) {
	testTold(t, map[string]told{
		"in a relative clause": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru, who is accompanying President Juan Roca on his visit to Korea.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"who is met with somebody is": {
			"On May 12, Foreign Minister Yun Byung-se met with President Juan Roca of Peru and Foreign Minister Ana Brun of Chile, respectively.",
			[]string{"meeting held 2015-05-12 PER: Juan Roca", "meeting held 2015-05-12 CHL: Ana Brun"}},
	})
}

func TestBilateralAndTrilateralMeetingsAreAsManyAsTheyAre(t *testing.T) {
	two := []string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 CHL: Juan Roca"}
	testTold(t, map[string]told{
		"of three": {
			"On May 12, Foreign Minister Yun Byung-se held bilateral and trilateral meetings with Foreign Minister Ana Brun of Peru and Foreign Minister Juan Roca of Chile.",
			append(two[:2:2], "multilateral held 2015-05-12 CHL PER: Ana Brun, Juan Roca")},
		"of two each": {
			"On May 12, Foreign Minister Yun Byung-se held bilateral meetings with Foreign Minister Ana Brun of Peru and Foreign Minister Juan Roca of Chile.",
			two},
	})
}

func TestOnePersonMayHoldThreeOffices(t *testing.T) {
	testTold(t, map[string]told{
		"the last with the state": {
			"On May 12, Foreign Minister Yun Byung-se met with Ana Brun, Deputy Prime Minister & Minister of Foreign Affairs and Minister of Defence of Peru.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"an office with a name is another's": {
			"On May 12, Foreign Minister Yun Byung-se met with Ana Brun, Foreign Minister of Peru, and Minister of Defence of Chile Juan Roca.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 CHL: Juan Roca"}},
	})
}

func TestASessionOfADialogueIsTheDialogue(t *testing.T) {
	testTold(t, map[string]told{
		"of consultations": {
			"Vice Minister Cho Tae-yul took a delegation to Lima for a session of the ROK-Peru Strategic Dialogue on May 12.",
			[]string{"visit held 2015-05-12 PER", "consultation held 2015-05-12 PER"}},
		"of a summit": {
			"Vice Minister Cho Tae-yul took part in a session of the ASEAN Summit in Lima on May 12.",
			[]string{"multilateral held 2015-05-12 ASEAN"}},
	})
}

func TestAHeadingOfASpeechTellsNothing(t *testing.T) {
	press := titled("Press Conference by Foreign Minister Yun Byung-se")
	const before = "I have some words to say.\nI accompanied the President to Peru from May 11 to 12.\n"
	for text, want := range map[string]int{
		before + "Attendance at the ASEAN Foreign Ministers’ Meeting\nMinister Yun: The other news is of fish.": 0,
		before + "May 16 ASEAN Foreign Ministers’ Meeting\nThat is all.":                                        1,
	} {
		got := 0
		for _, e := range engagements(t, text, press, published("2015-05-14")) {
			if e.Kind == "multilateral" {
				got++
			}
		}
		if got != want {
			t.Errorf("%d meetings of many, want %d: %s", got, want, text)
		}
	}
}

func TestWhoHostsAConcertIsNotMet(t *testing.T) {
	const before = "Foreign Minister Ana Brun of Peru will visit Seoul from May 23 to 26. During her visit, Minister Brun will meet with Foreign Minister Yun Byung-se"
	visit, meeting := "visit planned 2015-05-23/2015-05-26 PER: Ana Brun", "meeting planned 2015-05-23/2015-05-26 PER: Ana Brun"
	testTold(t, map[string]told{
		"of a concert": {before + ", and attend a concert hosted by Vice Minister Cho Tae-yul.", []string{visit, meeting}},
		"of a lunch": {
			"Foreign Minister Ana Brun of Peru will visit Seoul from May 23 to 26. During her visit, Minister Brun will attend a luncheon hosted by Vice Minister Cho Tae-yul.",
			[]string{visit, meeting}},
	})
}
