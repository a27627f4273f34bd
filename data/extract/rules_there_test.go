package extract

import "testing"

func TestMeetingsThatThereWere(t *testing.T) {
	const met = "On May 12 Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. "
	first := "meeting held 2015-05-12 PER: Ana Brun"
	testTold(t, map[string]told{
		"with several": {
			met + "There were meetings as well between Minister Yun and his counterparts from Chile and Bolivia.",
			[]string{first, "meeting held 2015-05-12 CHL", "meeting held 2015-05-12 BOL"}},
		"a talk of meetings": {met + "There was a song between the meetings.", []string{first}},
		"another one, later": {
			met + "Another meeting of Minister Yun, later that day, was with Foreign Minister Pedro Roca of Chile.",
			[]string{first, "meeting held 2015-05-12 CHL: Pedro Roca"}},
		"the last one before": {
			met + "The last meeting of Minister Yun was with Foreign Minister Pedro Roca of Chile.", []string{first}},
		"views exchanged on a day told before": {
			met + "On May 13 Minister Yun exchanged views in depth with Foreign Minister Pedro Roca of Chile.",
			[]string{first, "meeting held 2015-05-13 CHL: Pedro Roca"}},
	})
}

func TestStatesThatAreVisited(t *testing.T) {
	testTold(t, map[string]told{
		"by a home official": {
			"Peru and Chile will be visited on 26 and 27 May by Foreign Minister Yun Byung-se.",
			[]string{"visit planned 2015-05-26/2015-05-27 CHL PER"}},
		"by a guest": {"Peru and Chile will be visited on 26 and 27 May by Foreign Minister Ana Brun of Bolivia.", nil},
	})
}

func TestHeadlinesOfOtherReleasesTellNothing(t *testing.T) {
	testTold(t, map[string]told{
		"with a day at the end": {
			"BANGKOK: Meeting of Foreign Minister Yun Byung-se with Foreign Minister Ana Brun of Peru - May 12, 2015\nThe weather is fair.", nil},
		"a sentence": {
			"Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru on May 12, 2015", []string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestHowAndAboutWhatIsNoMeeting(t *testing.T) {
	testTold(t, map[string]told{
		"by video conference": {
			"By video conference on May 12, the Republic of Korea, Peru and Chile held a Senior Officials’ Meeting. It was co-chaired by Director-General Park Jae-kyung and Deputy Minister Ana Brun of Peru.",
			[]string{"multilateral held 2015-05-12 CHL PER: Ana Brun"}},
		"views on how meetings are followed up": {
			"On May 12 Foreign Minister Yun Byung-se spoke by telephone with Foreign Minister Ana Brun of Peru. Minister Brun then exchanged views with Minister Yun on how the summit meetings are followed up.",
			[]string{"call held 2015-05-12 PER: Ana Brun"}},
	})
}
