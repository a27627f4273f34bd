package extract

import "testing"

func TestAStayOfDaysAbroadIsATrip(t *testing.T) {
	testTold(t, map[string]told{
		"in several cities": {
			"From May 26 to 30, Foreign Minister Yun Byung-se will be in Lima, Peru, and Santiago, Chile.",
			[]string{"visit planned 2015-05-26/2015-05-30 CHL PER"}},
		"called a visit": {
			"Foreign Minister Yun Byung-se is in Peru on an official visit from May 19 to 21.",
			[]string{"visit held 2015-05-19/2015-05-21 PER"}},
		"as destinations": {
			"Peru and Chile are the destinations of Foreign Minister Yun Byung-se on May 26-30.",
			[]string{"visit planned 2015-05-26/2015-05-30 CHL PER"}},
		"a guest's stay at home": {
			"Foreign Minister Ana Brun of Peru will be in Seoul from May 26 to 28.",
			[]string{"visit planned 2015-05-26/2015-05-28 PER: Ana Brun"}},
		"one day says where, not that it is a trip": {"Foreign Minister Yun Byung-se will be in Lima on May 27.", nil},
		"to attend a conference is no trip": {
			"From May 26 to 28, Foreign Minister Yun Byung-se will be in Lima to attend the APEC Foreign Ministers’ Meeting.",
			[]string{"multilateral planned 2015-05-26/2015-05-28 APEC"}},
		"when somebody was there tells a time": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. They spoke of what was agreed when President Park Geun-hye was in Lima from May 2 to 4.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestTripsThatMeetOnOneDayAreTwo(t *testing.T) {
	testTold(t, map[string]told{
		"to different states": {
			"Foreign Minister Yun Byung-se will visit Peru from May 24 to 26. He will visit Chile from May 26 to 28.",
			[]string{"visit planned 2015-05-24/2015-05-26 PER", "visit planned 2015-05-26/2015-05-28 CHL"}},
		"told twice they are one": {
			"Foreign Minister Yun Byung-se will visit Peru from May 24 to 26. He will visit Peru from May 24 to 26.",
			[]string{"visit planned 2015-05-24/2015-05-26 PER"}},
		"them are the states named before": {
			"Foreign Minister Yun Byung-se is invited to Peru and Chile and will visit them from May 24 to 28.",
			[]string{"visit planned 2015-05-24/2015-05-28 CHL PER"}},
	})
}

func TestAGuestMeetsTheHosts(t *testing.T) {
	const visit = "Foreign Minister Ana Brun of Peru will visit the ROK from May 26 to 28. "
	here := "visit planned 2015-05-26/2015-05-28 PER: Ana Brun"
	meeting := "meeting planned 2015-05-26/2015-05-28 PER: Ana Brun"
	testTold(t, map[string]told{
		"as the subject":       {visit + "Minister Brun will pay a call on President Park Geun-hye.", []string{here, meeting}},
		"as a pronoun":         {visit + "Foreign Minister Yun Byung-se will host her to lunch.", []string{here, meeting}},
		"in a relative":        {"President Park Geun-hye will receive Foreign Minister Ana Brun of Peru on May 26, who will also meet with Foreign Minister Yun Byung-se.", []string{"meeting planned 2015-05-26 PER: Ana Brun", "meeting planned 2015-05-26 PER: Ana Brun"}},
		"a lunch for nobody":   {visit + "Foreign Minister Yun Byung-se will eat lunch.", []string{here}},
		"a call for restraint": {visit + "Foreign Minister Yun Byung-se will make a call for restraint.", []string{here}},
	})
}

func TestOnlyANounTellsOfIt(t *testing.T) {
	testTold(t, map[string]told{
		"a city was the venue": {
			"On May 12 Lima was the venue of the Policy Consultation between the ROK and Peru.",
			[]string{"consultation held 2015-05-12 PER"}},
		"today, at the beginning of a dated page": {
			"Vice Minister Cho Tae-yul and Vice Minister Ana Brun of Peru were the co-chairs of the 4th ROK-Peru Policy Consultation.",
			[]string{"consultation held 2015-05-20 PER: Ana Brun"}},
		"what was reported on is named only": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. They liked the cold. They had dined. Then Minister Yun reported on the ROK-Chile policy consultation of May 10.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"the last one is of the past": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. Their last meeting on May 10 was short.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"a consultation mechanism is no consultation": {
			"On May 12 Lima was the seat of the consultation mechanism between the ROK and Peru.", nil},
	})
}

func TestWhoTookPartMayBeListedAfterwards(t *testing.T) {
	testTold(t, map[string]told{
		"in the next sentence": {
			"On May 27, Foreign Minister Yun Byung-se will be in the chair of a meeting on water. Those taking part are Foreign Minister Ana Brun of Peru and Foreign Minister Pedro Roca of Chile.",
			[]string{"multilateral planned 2015-05-27 CHL PER: Ana Brun, Pedro Roca"}},
		"nobody is listed": {
			"On May 27, Foreign Minister Yun Byung-se will be in the chair of a meeting on water. Water is dear.", nil},
		"as a group of many states": {
			"Senior representatives of Peru, Chile and the ROK met on May 12 in Lima.",
			[]string{"multilateral held 2015-05-12 CHL PER"}},
		"as signatories": {
			"On May 12 the agreement between the governments was signed in Seoul. The signatories were Vice Minister Cho Tae-yul and Ambassador of Peru Ana Brun.",
			[]string{"ceremony held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestHostsOnATripThroughSeveralStatesAreMetAtHome(t *testing.T) {
	es := engagements(t, "Foreign Minister Yun Byung-se will visit Peru and Chile from May 24 to 28. He will meet with Foreign Minister Ana Brun of Peru. He will meet with Foreign Minister Pedro Roca of Chile.",
		published("2015-05-20"))
	if len(es) != 3 || es[1].PlaceCountry != "PER" || es[2].PlaceCountry != "CHL" {
		t.Errorf("places %q", briefs(es))
	}
}

func TestStatesOnAnItinerary(t *testing.T) {
	testTold(t, map[string]told{
		"of a home official": {
			"Peru, Chile, and Bolivia are on the itinerary of Foreign Minister Yun Byung-se, who will be traveling from May 25 to 28.",
			[]string{"visit planned 2015-05-25/2015-05-28 BOL CHL PER"}},
		"of a ship": {"Peru, Chile, and Bolivia are on the itinerary of a ship from May 25 to 28.", nil},
	})
}
