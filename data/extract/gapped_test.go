package extract

import "testing"

func TestASecondMeetingNeedsNoVerbOfItsOwn(t *testing.T) {
	testTold(t, map[string]told{
		"behind the people": {
			"On May 12, Foreign Minister Yun Byung-se had a meeting with Foreign Minister Ana Brun of Peru, and with Foreign Minister Pedro Roca of Chile a luncheon.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 CHL: Pedro Roca"}},
		"both behind the people": {
			"Deputy Minister Kim Gunn was in Peru on May 12. With Ana Brun, Assistant Minister for Fish of Peru, he had a consultation, and with Trade Minister Pedro Roca, a meeting.",
			[]string{"consultation held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 PER: Pedro Roca"}},
		"a verb makes it something else": {
			"On May 12, Foreign Minister Yun Byung-se had a meeting with Foreign Minister Ana Brun of Peru, and with Foreign Minister Pedro Roca of Chile attended a luncheon of singers.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestWhoStandsInFrontOfHeIsOfTheOtherSide(t *testing.T) {
	testTold(t, map[string]told{
		"abroad": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. With Vice Minister Pedro Roca he had a consultation.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "consultation held 2015-05-12 PER: Pedro Roca"}},
		"behind the noun": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. He had a consultation with Assistant Minister for Political Affairs Khalifa Al Roca.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "consultation held 2015-05-12 PER: Khalifa Al Roca"}},
		"along with one's own": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. With Vice Minister Cho Tae-yul he went home.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestAWordThatManyNamesShareMakesNobodyTheSame(t *testing.T) {
	testTold(t, map[string]told{
		"a particle": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Abdullah bin Zayed Al Nahyan of the UAE, and with Minister of State Khalifa Al Marar of the UAE.",
			[]string{"meeting held 2015-05-12 ARE: Abdullah bin Zayed Al Nahyan", "meeting held 2015-05-12 ARE: Khalifa Al Marar"}},
		"a surname is one's own": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Maria Brun of Peru. Minister Brun and Minister Yun spoke of fish.",
			[]string{"meeting held 2015-05-12 PER: Ana Maria Brun"}},
	})
}

func TestWhoStandsInOneListWithThoseMetIsNotWhoMetThem(t *testing.T) {
	testTold(t, map[string]told{
		"on a programme": {
			"From May 26 to 28, Foreign Minister Yun Byung-se will be on an official visit to Peru. Calls on Prime Minister Ana Brun of Peru, Trade Minister Pedro Roca of Peru and Energy Minister Ada Lima are on his programme.",
			[]string{"visit planned 2015-05-26/2015-05-28 PER", "meeting planned 2015-05-26/2015-05-28 PER: Ana Brun",
				"meeting planned 2015-05-26/2015-05-28 PER: Pedro Roca"}},
	})
	es := engagements(t, "From May 26 to 28, Foreign Minister Yun Byung-se will be on an official visit to Peru. Calls on Prime Minister Ana Brun of Peru, "+
		"Trade Minister Pedro Roca of Peru and Energy Minister Ada Lima are on his programme.", published("2015-05-20"))
	for _, e := range es {
		if len(e.Home) != 1 || e.Home[0].Name != "Yun Byung-se" {
			t.Errorf("%s: the home side is %v", e.Kind, e.Home)
		}
	}
}
