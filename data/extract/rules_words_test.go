package extract

import "testing"

func TestWithWhomIsWhoWasNamed(t *testing.T) {
	const trip = "Foreign Minister Yun Byung-se will visit Peru on May 26. "
	const visit = "visit planned 2015-05-26 PER"
	testTold(t, map[string]told{
		"the host": {trip + "His host will be Foreign Minister Ana Brun, with whom he will hold talks.",
			[]string{visit, "meeting planned 2015-05-26 PER: Ana Brun"}},
		"fish": {trip + "His subject will be fish, with which he will begin his talks.", []string{visit}},
	})
}

func TestOfficialsSeeATraveller(t *testing.T) {
	const trip = "Foreign Minister Yun Byung-se will visit Peru on May 26. "
	const visit = "visit planned 2015-05-26 PER"
	testTold(t, map[string]told{
		"will see him":          {trip + "Senior officials of the Peruvian government will see him.", []string{visit, "meeting planned 2015-05-26 PER"}},
		"meetings are expected": {trip + "Meetings with the leadership of the country are expected.", []string{visit, "meeting planned 2015-05-26 PER"}},
		"was received":          {"Foreign Minister Yun Byung-se visited Peru on May 12. He was received by Foreign Minister Ana Brun.", []string{"visit held 2015-05-12 PER", "meeting held 2015-05-12 PER: Ana Brun"}},
		"will see it":           {trip + "Senior officials of the Peruvian government will see to it.", []string{visit}},
	})
}

func TestWhatFollowsAnEvent(t *testing.T) {
	const nato = "On May 12 Foreign Minister Yun Byung-se attended the NATO Foreign Ministers’ Meeting in Brussels. "
	const event = "multilateral held 2015-05-12 NATO"
	testTold(t, map[string]told{
		"meetings with two": {nato + "Bilateral meetings followed with Foreign Minister Ana Brun of Peru and Foreign Minister Pedro Roca of Chile.",
			[]string{event, "meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 CHL: Pedro Roca"}},
		"an occasion that was used": {nato + "He used the occasion to meet with Foreign Minister Ana Brun of Peru.",
			[]string{event, "meeting held 2015-05-12 PER: Ana Brun"}},
		"an occasion that was missed": {nato + "He missed the occasion to meet with Foreign Minister Ana Brun of Peru.", []string{event}},
	})
}

func TestVisitorsAndSummonsAreMeetings(t *testing.T) {
	testTold(t, map[string]told{
		"was visited by": {"On May 12 Deputy Minister Kim Gunn was visited by Vice Minister Ana Brun of Peru.", []string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"summoned":       {"On May 12 Vice Minister Cho Tae-yul summoned Ambassador of Peru Ana Brun.", []string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"summoned by others": {"On May 12 Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. Chile summoned the Bolivian Ambassador.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"a delegation and who leads it": {"A Peruvian delegation led by Vice Minister Ana Brun called on Vice Minister Cho Tae-yul on May 12.", []string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestMinistersEachOfTheirState(t *testing.T) {
	testPeople(t, map[string][]string{
		"He met with Foreign Ministers Ana Brun of Peru and Pedro Roca of Chile.": {"Ana Brun | Foreign Ministers | PER", "Pedro Roca | Foreign Ministers | CHL"},
		"He met with Foreign Ministers Ana Brun and Pedro Roca of Chile.":         {"Ana Brun | Foreign Ministers | CHL", "Pedro Roca | Foreign Ministers | CHL"},
	})
	testTold(t, map[string]told{
		"who led the other side": {"Deputy Minister Kim Gunn led the Korean delegation and Vice Minister Ana Brun the Peruvian one at the third Policy Consultation, held on May 12 in Lima.",
			[]string{"consultation held 2015-05-12 PER: Ana Brun"}},
		"a trip for a consultation": {"Deputy Minister Kim Gunn will fly to Lima for the third Policy Consultation with Peru on May 26.",
			[]string{"visit planned 2015-05-26 PER", "consultation planned 2015-05-26 PER"}},
	})
}
