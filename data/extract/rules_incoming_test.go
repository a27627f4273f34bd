package extract

import "testing"

func TestGuestsAreAnnouncedInMoreWaysThanWillVisit(t *testing.T) {
	brun := []string{"visit planned 2015-05-20/2015-05-23 PER: Ana Brun"}
	under := []string{"visit held 2015-05-20/2015-05-23 PER: Ana Brun"} // nothing says that the days are still to come
	office := []string{"visit planned 2015-05-20/2015-05-23 PER"}
	testTold(t, map[string]told{
		"will be visiting":     {"Foreign Minister Ana Brun of Peru will be visiting Korea from May 20 to 23.", brun},
		"is travelling":        {"Foreign Minister Ana Brun of Peru is travelling to Korea from May 20 to 23 on an official visit.", under},
		"with their length":    {"Foreign Minister Ana Brun of Peru arrives in Seoul on May 20 for a four-day visit.", under},
		"would be":             {"Foreign Minister Ana Brun of Peru would be paying an official visit to Korea from May 21 to 23.", []string{"visit planned 2015-05-21/2015-05-23 PER: Ana Brun"}},
		"would, some day":      {"Foreign Minister Ana Brun of Peru would be paying an official visit to Korea.", nil},
		"by the office alone":  {"The Foreign Minister of Peru will visit Korea from May 20 to 23.", office},
		"days with of":         {"Foreign Minister Ana Brun of Peru will visit Korea from the 20th to the 23rd of May.", brun},
		"only who somebody is": {"Foreign Minister Yun Byung-se said fish is good to a Minister of Peru who is visiting Korea.", nil},
		"only a past":          {"The Foreign Minister of Peru’s visiting Korea was good.", nil},
	})
}

func TestATripToldByItsLastDayIsCountedBack(t *testing.T) {
	testTold(t, map[string]told{
		"day last": {"Foreign Minister Yun Byung-se wrapped up a three-day visit to Peru on May 10.", []string{"visit held 2015-05-08/2015-05-10 PER"}},
		"started":  {"Foreign Minister Yun Byung-se began a three-day visit to Peru on May 10.", []string{"visit held 2015-05-10/2015-05-12 PER"}},
	})
}

func TestMinistersOfBothStatesMet(t *testing.T) {
	testTold(t, map[string]told{
		"ours among them": {"The Foreign Ministers of Korea and Peru met in Seoul on May 11.", []string{"meeting held 2015-05-11 PER"}},
		"others alone":    {"The Foreign Ministers of Chile and Peru met in Lima on May 11.", nil},
	})
}

func TestMeetingVirtuallyIsACall(t *testing.T) {
	testTold(t, map[string]told{
		"virtually":          {"Foreign Minister Yun Byung-se met virtually with Foreign Minister Ana Brun of Peru on May 11.", []string{"call held 2015-05-11 PER: Ana Brun"}},
		"a meeting that was": {"Foreign Minister Yun Byung-se had a virtual meeting with Foreign Minister Ana Brun of Peru on May 11.", []string{"call held 2015-05-11 PER: Ana Brun"}},
		"in person":          {"Foreign Minister Yun Byung-se met personally with Foreign Minister Ana Brun of Peru on May 11.", []string{"meeting held 2015-05-11 PER: Ana Brun"}},
	})
}

func TestMeetingsOfOthersAreNotOurs(t *testing.T) {
	testTold(t, map[string]told{
		"between others": {"On May 10, Foreign Minister Yun Byung-se commented on the meeting between the Presidents of Peru and Chile.", nil},
		"ours among them": {"A meeting between Foreign Minister Yun Byung-se and Foreign Minister Ana Brun of Peru took place on May 10.",
			[]string{"meeting held 2015-05-10 PER: Ana Brun"}},
	})
}

func TestOneOfTheSameStateComesNext(t *testing.T) {
	testTold(t, map[string]told{
		"whose state is not said again": {
			"On May 10, Foreign Minister Yun Byung-se paid a courtesy call on President Ana Brun of Peru and held talks with Foreign Minister Pedro Roca.",
			[]string{"meeting held 2015-05-10 PER: Ana Brun", "meeting held 2015-05-10 PER: Pedro Roca"}},
		"back to back, each their own": {
			"Foreign Minister Yun Byung-se held back-to-back meetings with Foreign Ministers Ana Brun of Peru and Pedro Roca of Chile on May 10.",
			[]string{"meeting held 2015-05-10 PER: Ana Brun", "meeting held 2015-05-10 CHL: Pedro Roca"}},
		"of our own": {
			"On May 10, Foreign Minister Yun Byung-se paid a courtesy call on President Ana Brun of Peru and talked about it with Vice Minister Cho Tae-yul.",
			[]string{"meeting held 2015-05-10 PER: Ana Brun"}},
	})
}

func TestWhoLeadsADelegationStandsForIt(t *testing.T) {
	testTold(t, map[string]told{
		"of a league": {"On May 12, Foreign Minister Yun Byung-se met with a delegation of the Peru-Korea Friendship League headed by Senator Ana Brun.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"and somebody else": {"On May 12, Foreign Minister Yun Byung-se met with a delegation of Peru and Senator Pedro Roca of Chile.",
			[]string{"meeting held 2015-05-12 PER", "meeting held 2015-05-12 CHL: Pedro Roca"}},
	})
}

func TestAGroupingAndItsMembersAreOne(t *testing.T) {
	testTold(t, map[string]told{
		"spelt out": {"On May 12, Foreign Minister Yun Byung-se spoke with his MIKTA counterparts, Foreign Minister Ana Brun of Mexico, Foreign Minister Pedro Roca of Turkey, and Foreign Minister Eva Luz of Australia.",
			[]string{"multilateral held 2015-05-12 AUS MEX TUR MIKTA: Ana Brun, Pedro Roca, Eva Luz"}},
		"no grouping": {"On May 12, Foreign Minister Yun Byung-se spoke by phone with Foreign Minister Ana Brun of Mexico, Foreign Minister Pedro Roca of Turkey, and Foreign Minister Eva Luz of Australia.",
			[]string{"call held 2015-05-12 MEX: Ana Brun", "call held 2015-05-12 TUR: Pedro Roca", "call held 2015-05-12 AUS: Eva Luz"}},
	})
}

func TestOfficesThatSayWhomTheyAreOf(t *testing.T) {
	testTold(t, map[string]told{
		"of the Assembly": {"On May 12, Foreign Minister Yun Byung-se met with Ana Brun, President of the UN General Assembly, in New York.",
			[]string{"meeting held 2015-05-12 UN: Ana Brun"}},
		"of its session": {"On May 12, Foreign Minister Yun Byung-se met with Ana Brun, President of the 69th Session of the UN General Assembly, in New York.",
			[]string{"meeting held 2015-05-12 UN: Ana Brun"}},
		"of an agency": {"On May 12, Foreign Minister Yun Byung-se met with USAID Administrator Ana Brun.",
			[]string{"meeting held 2015-05-12 USA: Ana Brun"}},
		"a session alone": {"On May 12, Foreign Minister Yun Byung-se spoke of fish before the 69th Session of the UN General Assembly with its President away.", nil},
	})
}

func TestEachOfAListHasItsOwnDay(t *testing.T) {
	testTold(t, map[string]told{
		"behind its city": {
			"On his trip to Peru and Chile from May 8 to 11, Vice Minister Cho Tae-yul met with Vice Minister Ana Brun of Peru in Lima on May 9 and Vice Minister Pedro Roca of Chile in Santiago on May 10.",
			[]string{"meeting held 2015-05-09 PER: Ana Brun", "meeting held 2015-05-10 CHL: Pedro Roca", "visit held 2015-05-08/2015-05-11 CHL PER"}},
		"meetings with brackets": {
			"Foreign Minister Yun Byung-se will attend the Korea-ASEAN Foreign Ministers' Meeting (May 24), the MIKTA Foreign Ministers' Meeting (May 25) and the EAS Foreign Ministers' Meeting (May 26) in Lima.",
			[]string{"multilateral planned 2015-05-24 ASEAN", "multilateral planned 2015-05-25 MIKTA", "multilateral planned 2015-05-26 EAS"}},
		"one with its days": {
			"Foreign Minister Yun Byung-se will attend the EAS Foreign Ministers' Meeting in Lima (May 24-25).",
			[]string{"multilateral planned 2015-05-24/2015-05-25 EAS"}},
	})
}

func TestAnEmbassyIsNoTrip(t *testing.T) {
	testTold(t, map[string]told{
		"visited":   {"On May 11, Foreign Minister Yun Byung-se visited the Embassy of Peru to sign a condolence book.", nil},
		"the state": {"On May 11, Foreign Minister Yun Byung-se visited Peru to sign a book.", []string{"visit held 2015-05-11 PER"}},
	})
}

func TestWhereAForumIsHeldIsNoStay(t *testing.T) {
	testTold(t, map[string]told{
		"the forum is": {"Vice Minister Cho Tae-yul will take part in the World Economic Forum, which is to be held in Lima, Peru, from May 26 through 28.",
			[]string{"multilateral planned 2015-05-26/2015-05-28 WEF"}},
		"he is": {"Vice Minister Cho Tae-yul will be in Lima, Peru, from May 26 through 28.",
			[]string{"visit planned 2015-05-26/2015-05-28 PER"}},
	})
}

func TestAGuestWhoCallsOnSeveralMeetsEach(t *testing.T) {
	testTold(t, map[string]told{
		"each of an office": {"On May 12, Foreign Minister Ana Brun of Peru called on President Park Geun-hye, Prime Minister Lee Wan-koo and Foreign Minister Yun Byung-se.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 PER: Ana Brun"}},
		"on one": {"On May 12, Foreign Minister Ana Brun of Peru called on Foreign Minister Yun Byung-se, who told her of Vice Minister Cho Tae-yul.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestARegionalHouseIsNotOfTheUS(t *testing.T) {
	const trip = "Foreign Minister Yun Byung-se visited Lima, Peru from May 8 to 10. "
	visit := "visit held 2015-05-08/2015-05-10 PER"
	testTold(t, map[string]told{
		"of a region":   {trip + "He had lunch with members of the Lima Regional House of Representatives.", []string{visit, "meeting held 2015-05-08/2015-05-10 PER"}},
		"of the States": {"On May 12, Foreign Minister Yun Byung-se had lunch with members of the House of Representatives.", []string{"meeting held 2015-05-12 USA"}},
	})
}
