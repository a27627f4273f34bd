package extract

import "testing"

func TestWhoStandsInFrontWasMet(t *testing.T) {
	testTold(t, map[string]told{
		"with each": {
			"On May 12 Foreign Minister Yun Byung-se attended the NATO Foreign Ministers’ Meeting in Brussels. With Foreign Minister Ana Brun of Peru and Foreign Minister Pedro Roca of Chile, Minister Yun, on the sidelines, took up bilateral relations.",
			[]string{"multilateral held 2015-05-12 NATO", "meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 CHL: Pedro Roca"}},
		"who was met before is not met again": {
			"On May 12 Foreign Minister Yun Byung-se spoke by phone with Foreign Minister Ana Brun of Peru. With Minister Brun, Minister Yun discussed fish.",
			[]string{"call held 2015-05-12 PER: Ana Brun"}},
		"with nobody": {
			"On May 12 Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. With some pride, Minister Yun discussed fish.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestAProgrammeIncludesMeetings(t *testing.T) {
	testTold(t, map[string]told{
		"of a stay": {
			"Foreign Minister Yun Byung-se will visit Peru on May 26. His program in Lima includes a meeting with Foreign Minister Ana Brun.",
			[]string{"visit planned 2015-05-26 PER", "meeting planned 2015-05-26 PER: Ana Brun"}},
		"another list": {
			"Foreign Minister Yun Byung-se will visit Peru on May 26. The book includes a chapter on a meeting with Foreign Minister Ana Brun of Peru.",
			[]string{"visit planned 2015-05-26 PER"}},
	})
}

func TestWhatOnlyTellsATimeIsBackground(t *testing.T) {
	const call = "On May 18 Foreign Minister Yun Byung-se spoke by phone with Foreign Minister Ana Brun of Peru. "
	testTold(t, map[string]told{
		"since it took place": {call + "They told each other what has come since the ROK-Chile summit took place on May 12.", []string{"call held 2015-05-18 PER: Ana Brun"}},
		"by itself":           {call + "The ROK-Chile policy consultation took place on May 12.", []string{"call held 2015-05-18 PER: Ana Brun", "consultation held 2015-05-12 CHL"}},
		"one that lies ahead": {call + "The call served for a look at how preparations stand for the upcoming NATO Summit, due in Brussels on May 26.", []string{"call held 2015-05-18 PER: Ana Brun"}},
		"another year":        {call + "The ROK hosted the High Level Forum of the OECD in Busan in 2011.", []string{"call held 2015-05-18 PER: Ana Brun"}},
		"last August": {call + "Minister Yun was in Chile on an official visit last August.",
			[]string{"call held 2015-05-18 PER: Ana Brun"}},
		"an invitation": {call + "An invitation to visit Peru was extended to Minister Yun.", []string{"call held 2015-05-18 PER: Ana Brun"}},
	})
}

func TestWhoPresidesIsToldInTheNextSentence(t *testing.T) {
	testTold(t, map[string]told{
		"presiding over it": {
			"On May 26, the Busan City Hall will be the venue of the 19th meeting of the Joint Committee. Presiding over it will be Director-General Kim Tae-jin for the Republic of Korea and Deputy Minister Ana Brun for Peru.",
			[]string{"consultation planned 2015-05-26 PER: Ana Brun"}},
		"nobody presides": {
			"On May 26, the Busan City Hall will be the venue of the 19th meeting of the Joint Committee. The city looks forward to it.", nil},
	})
}

func TestWhoseOfficeAPersonHolds(t *testing.T) {
	testTold(t, map[string]told{
		"of a body of a state": {
			"On May 12 Speaker Ana Brun of the National Assembly of Peru received Foreign Minister Yun Byung-se.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"of that country": {
			"Foreign Minister Yun Byung-se will visit Peru on May 26. Fish will be on the table when he meets Ana Brun, the Deputy Foreign Minister of that country.",
			[]string{"visit planned 2015-05-26 PER", "meeting planned 2015-05-26 PER: Ana Brun"}},
		"of a list with a comma before its last": {
			"On May 12 Foreign Minister Yun Byung-se had bilateral meetings with the Foreign Ministers of Peru, Chile, and Bolivia and the Deputy Foreign Minister of Mexico.",
			[]string{"meeting held 2015-05-12 PER", "meeting held 2015-05-12 CHL", "meeting held 2015-05-12 BOL", "meeting held 2015-05-12 MEX"}},
		"of no body": {
			"On May 12 Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru on the future of Chile.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestAConferenceAbroadIsItsHosts(t *testing.T) {
	testTold(t, map[string]told{
		"attended by a home official": {
			"On May 26 and 27, the Conference on Oceans will take place in Lima, and Foreign Minister Yun Byung-se is going to attend it.",
			[]string{"multilateral planned 2015-05-26/2015-05-27 PER"}},
		"at home nobody is known": {
			"On May 26 and 27, the Conference on Oceans will take place in Seoul, and Foreign Minister Yun Byung-se is going to attend it.", nil},
	})
}
