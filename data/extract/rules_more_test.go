package extract

import "testing"

func TestAnInvitationToAMealIsAnEngagement(t *testing.T) {
	testTold(t, map[string]told{
		"of diplomats": {
			"Foreign Minister Yun Byung-se invited the European diplomatic corps in Korea to the Ministry for tea on May 12.",
			[]string{"ceremony held 2015-05-12"}},
		"of a minister": {
			"Foreign Minister Yun Byung-se invited Foreign Minister Ana Brun of Peru to dinner in Seoul on May 12.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"as a guest": {
			"On May 12 Foreign Minister Yun Byung-se had Foreign Minister Ana Brun of Peru as his guest in Seoul.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"to a country it is none yet": {
			"Foreign Minister Yun Byung-se invited Foreign Minister Ana Brun of Peru to Seoul on May 12.", nil},
	})
}

func TestSomebodyWelcomedToAPlaceIsMet(t *testing.T) {
	testTold(t, map[string]told{
		"to the capital": {
			"Foreign Minister Yun Byung-se welcomed Foreign Minister Ana Brun of Peru to Seoul on May 12.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"a step that is welcomed": {
			"Foreign Minister Yun Byung-se welcomed Peru’s accession on May 12.", nil},
	})
}

func TestSpeakingOnADayIsACall(t *testing.T) {
	testTold(t, map[string]told{
		"with a day": {
			"Foreign Minister Yun Byung-se spoke with Foreign Minister Ana Brun of Peru on May 12.",
			[]string{"call held 2015-05-12 PER: Ana Brun"}},
		"in a city it is none": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Pedro Roca of Chile. He spoke in Lima with Foreign Minister Ana Brun of Peru on May 11 about fish.",
			[]string{"meeting held 2015-05-12 CHL: Pedro Roca", "meeting held 2015-05-11 PER: Ana Brun"}},
		"calling somebody in": {
			"On May 12 Foreign Minister Yun Byung-se called in the Ambassador of Peru Ana Brun to protest.", []string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"several on one line": {
			"On May 12 Foreign Minister Yun Byung-se spoke in a multilateral teleconference. Those on the line were the ministers of Peru, Chile and Mexico.",
			[]string{"multilateral held 2015-05-12 CHL MEX PER"}},
	})
}

func TestCommitteesAreNamedByBothStates(t *testing.T) {
	testTold(t, map[string]told{
		"behind the noun": {
			"Seoul was the place of the 1st Session of the Intergovernmental ROK-Peruvian Commission on Trade on May 12.",
			[]string{"meeting held 2015-05-12 PER"}},
		"a session of nobody": {"Seoul was the place of a session on trade on May 12.", nil},
		"of one state, told of each side": {
			"The Policy Consultation of the ROK and Peru took place in Lima on May 12, led on the Korean side by Vice Minister Cho Tae-yul and on the Peruvian side by Mr. Pedro Roca, Vice Minister of Foreign Affairs.",
			[]string{"consultation held 2015-05-12 PER: Pedro Roca"}},
	})
}

func TestOfLatinAmericaIsNobodysNationality(t *testing.T) {
	testTold(t, map[string]told{
		"the corps of a region": {
			"Foreign Minister Yun Byung-se gave a reception for the Latin American diplomatic corps on May 12.",
			[]string{"ceremony held 2015-05-12"}},
		"an American": {
			"Foreign Minister Yun Byung-se met with the American Secretary of State John Kerry on May 12.",
			[]string{"meeting held 2015-05-12 USA: John Kerry"}},
	})
}

func TestVagueTimesAreNoDays(t *testing.T) {
	const met = "On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. "
	want := []string{"meeting held 2015-05-12 PER: Ana Brun"}
	testTold(t, map[string]told{
		"next month":        {met + "Next month the APEC summit will be held in Lima.", want},
		"in a participle":   {met + "On May 13 diplomats were told what the ASEAN Summit, held in Busan on May 5-7, has achieved.", want},
		"who is on a visit": {"Foreign Minister Yun Byung-se, who is in New York for the UN General Assembly, met with Foreign Minister Ana Brun of Peru on May 12.", want},
	})
}
