package extract

import "testing"

func TestAnEventTakesAnOfficialAbroad(t *testing.T) {
	testTold(t, map[string]told{
		"as the subject": {
			"The NATO Foreign Ministers’ Meeting took Foreign Minister Yun Byung-se to Brussels on May 12.",
			[]string{"visit held 2015-05-12 NATO", "multilateral held 2015-05-12 NATO"}},
		"to a state": {
			"A meeting of the club will take Foreign Minister Yun Byung-se to Peru on May 26.", []string{"visit planned 2015-05-26 PER"}},
		"a thing taken": {"Foreign Minister Yun Byung-se took a book to Peru on May 12.", nil},
	})
}

func TestStopsWithTheirDaysHaveMeetingsInCommon(t *testing.T) {
	testTold(t, map[string]told{
		"each": {
			"Foreign Minister Yun Byung-se will visit Peru, Chile and Bolivia from May 25 to 28. The stops, at each of which he will have bilateral meetings, are Chile (26 May) and Bolivia (27 May).",
			[]string{"visit planned 2015-05-25/2015-05-28 BOL CHL PER", "meeting planned 2015-05-26 CHL", "meeting planned 2015-05-27 BOL"}},
		"days of something else": {
			"Foreign Minister Yun Byung-se will visit Peru, Chile and Bolivia from May 25 to 28. It will be a holiday in Chile (26 May) and Bolivia (27 May).",
			[]string{"visit planned 2015-05-25/2015-05-28 BOL CHL PER"}},
	})
}

func TestSeveralEventsAreAttended(t *testing.T) {
	testTold(t, map[string]told{
		"each of its own body": {
			"On May 26 Foreign Minister Yun Byung-se will attend a High-Level Meeting of the OECD (hereafter the Club) and a MIKTA Foreign Ministers’ Meeting.",
			[]string{"multilateral planned 2015-05-26 OECD", "multilateral planned 2015-05-26 MIKTA"}},
		"one of two bodies": {
			"On May 26 Foreign Minister Yun Byung-se will attend a High-Level Meeting of the OECD and the IAEA.",
			[]string{"multilateral planned 2015-05-26 IAEA OECD"}},
	})
}

func TestATitleTellsTheTrip(t *testing.T) {
	const met = "On May 12 Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru."
	testTold(t, map[string]told{
		"by its noun": {
			"Foreign Minister Yun Byung-se attended the ASEAN Foreign Ministers’ Meeting on May 12.",
			[]string{"visit held 2015-05-12 PER", "multilateral held 2015-05-12 ASEAN"}},
	}, titled("Visit by Foreign Minister Yun Byung-se to Lima, Peru, 12 May"))
	testTold(t, map[string]told{
		"without a day it is none": {met, []string{"meeting held 2015-05-12 PER: Ana Brun"}},
	}, titled("Visit by Foreign Minister Yun Byung-se to Lima, Peru"))
}

func TestWhoMeetsWhereOnlyStatesAreNamed(t *testing.T) {
	testTold(t, map[string]told{
		"for a committee": {
			"On May 12 Peru and the Republic of Korea met in Lima for the Second Joint Committee Meeting.",
			[]string{"consultation held 2015-05-12 PER"}},
		"for nothing that is named": {"On May 12 Peru and the Republic of Korea met in Lima in football.", nil},
		"a delegation that was received": {
			"A delegation led by Ana Brun, Deputy Foreign Minister of Peru, which has come to Seoul for a round of talks, was received by Vice Minister Cho Tae-yul on May 12.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestMeetingsToldByTheirOrder(t *testing.T) {
	testTold(t, map[string]told{
		"began with": {
			"Foreign Minister Yun Byung-se’s meetings on May 12 began with Foreign Minister Ana Brun of Peru.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"began with something else": {"Foreign Minister Yun Byung-se’s meetings on May 12 began with a song of Peru.", nil},
	})
}

func TestWhoCallsOnHomeOfficials(t *testing.T) {
	testTold(t, map[string]told{
		"named in the clause before": {
			"On May 26 Foreign Minister Ana Brun of Peru will be welcomed at the Palace, and call on Foreign Minister Yun Byung-se.",
			[]string{"meeting planned 2015-05-26 PER: Ana Brun"}},
		"a pronoun": {
			"Ana Brun, the Foreign Minister of Peru, is in Seoul. On May 26 she will hold a meeting with Foreign Minister Yun Byung-se.",
			[]string{"meeting planned 2015-05-26 PER: Ana Brun"}},
		"a colleague": {
			"On May 26 Vice Minister Cho Tae-yul will be at the Palace, and call on Foreign Minister Yun Byung-se.", nil},
	})
}

func TestADelegationIsTakenAbroad(t *testing.T) {
	testTold(t, map[string]told{
		"to several states": {
			"Ambassador for Energy Kim Eun-seok will take a delegation on resources to Chile and Peru on May 25-27.",
			[]string{"visit planned 2015-05-25/2015-05-27 CHL PER"}},
		"around the house": {"Ambassador for Energy Kim Eun-seok will take a delegation around the Ministry on May 25.", nil},
		"to a state's parliament is no trip": {
			"On May 12 Foreign Minister Yun Byung-se, in Washington, went to the US Congress for a meeting with Speaker Paul Ryan of the House of Representatives.",
			[]string{"meeting held 2015-05-12 USA: Paul Ryan"}},
	})
}

func TestJoiningABodyAndMakingPreparationsAreNoEvents(t *testing.T) {
	const met = "On May 12 Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. "
	want := []string{"meeting held 2015-05-12 PER: Ana Brun"}
	testTold(t, map[string]told{
		"a member of the OECD":          {met + "Minister Yun helped when the ROK joined the OECD.", want},
		"preparations for negotiations": {met + "Preparations for the consultation between Chile and Bolivia will be made.", want},
		"one meal told twice": {
			"On May 12 Ambassador Ana Brun of Peru hosted a luncheon meeting, which Foreign Minister Yun Byung-se attended.", want},
	})
}
