package extract

import "testing"

func TestAMealTogetherIsAMeeting(t *testing.T) {
	const trip = "Foreign Minister Yun Byung-se visited Lima, Peru from May 8 to 10. "
	visit := "visit held 2015-05-08/2015-05-10 PER"
	meeting := "meeting held 2015-05-08/2015-05-10 PER: Ana Brun"
	testTold(t, map[string]told{
		"had":               {trip + "Minister Yun had lunch with Foreign Minister Ana Brun of Peru.", []string{visit, meeting}},
		"had, with a mayor": {trip + "He also had coffee with Vice Mayor Ana Brun.", []string{visit, meeting}},
		"hosted by":         {trip + "He was hosted to supper by Mayor Ana Brun.", []string{visit, meeting}},
		"who hosted him":    {trip + "Mayor Ana Brun hosted Minister Yun to lunch.", []string{visit, meeting}},
		"with nobody of the other side": {
			trip + "He had lunch with Korean students.", []string{visit}},
		"at home the host is ours": {
			"On May 12, Mayor Kim Ana hosted Minister Yun Byung-se to lunch.", nil},
	})
}

func TestWhatWouldHaveBeenDidNotHappen(t *testing.T) {
	testTold(t, map[string]told{
		"would have":   {"Foreign Minister Yun Byung-se would have visited Peru on May 10.", nil},
		"have visited": {"Foreign Minister Yun Byung-se visited Peru on May 10.", []string{"visit held 2015-05-10 PER"}},
	})
}

func TestABilateralMeetingTakenPartInIsOne(t *testing.T) {
	testTold(t, map[string]told{
		"with officials": {
			"Vice Minister Cho Tae-yul will travel to Lima on May 27. While there, he will participate in a bilateral meeting with Peruvian government officials.",
			[]string{"visit planned 2015-05-27 PER", "meeting planned 2015-05-27 PER"}},
		"a session of a conference is none": {
			"Vice Minister Cho Tae-yul will attend the World Economic Forum in Lima, Peru, from May 26 to 28. On May 27 he will attend as a panelist a public debate session on fish.",
			[]string{"multilateral planned 2015-05-26/2015-05-28 WEF"}},
	})
}

func TestFamilyNamesMayEndAsAbstractNouns(t *testing.T) {
	testTold(t, map[string]told{
		"-ics": {
			"On May 12, Foreign Minister Yun Byung-se met with his Latvian counterpart Andrejs Brunics.",
			[]string{"meeting held 2015-05-12 LVA: Andrejs Brunics"}},
		"with the letters of an honour": {
			"On May 12, Foreign Minister Yun Byung-se met with Minister of State Ana Brun MP and Trade Minister Pedro Roca MP of Peru.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 PER: Pedro Roca"}},
	})
}

func TestTheForeignSecretaryIsKnownByHisOfficeBesideHisMinisters(t *testing.T) {
	testTold(t, map[string]told{
		"nobody named has it": {
			"On May 10 the Foreign Minister visited Peru. On May 12, Vice Minister Cho Tae-yul met Foreign Minister Pedro Roca of Chile.",
			[]string{"visit held 2015-05-10 PER", "meeting held 2015-05-12 CHL: Pedro Roca"}},
		"another state's": {
			"On May 10 the Foreign Minister of Chile visited Peru. On May 12, Vice Minister Cho Tae-yul met Foreign Minister Pedro Roca of Chile.",
			[]string{"meeting held 2015-05-12 CHL: Pedro Roca"}},
	})
}

func TestWhoIsBroughtTogetherComesToWhatWasNamedBefore(t *testing.T) {
	const forum = "Vice Minister Cho Tae-yul will attend the 11th ASEM Foreign Ministers' Meeting in Lima, Peru, on May 26 and 27. "
	testTold(t, map[string]told{
		"the meeting": {
			forum + "The Meeting will bring together the Foreign Ministers of 49 states, as well as the ASEAN Secretary-General.",
			[]string{"multilateral planned 2015-05-26/2015-05-27 ASEAN ASEM"}},
		"another one": {
			forum + "On May 28, a luncheon in Seoul will bring together Vice Minister Cho and the Ambassadors of Peru and Chile.",
			[]string{"multilateral planned 2015-05-26/2015-05-27 ASEM", "multilateral planned 2015-05-28 CHL PER"}},
	})
}
