package extract

import "testing"

func TestATripWithoutDaysSpansWhatIsToldOfIt(t *testing.T) {
	testTold(t, map[string]told{
		"from its first meeting to its last": {
			"Foreign Minister Yun Byung-se visited Peru. He met with Foreign Minister Ana Brun of Peru in Lima on May 12. He met with President Pedro Roca of Peru in Lima on May 14.",
			[]string{"visit held 2015-05-12/2015-05-14 PER", "meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-14 PER: Pedro Roca"}},
		"its own days stand": {
			"Foreign Minister Yun Byung-se visited Peru from May 11 to 15. He met with Foreign Minister Ana Brun of Peru in Lima on May 12.",
			[]string{"visit held 2015-05-11/2015-05-15 PER", "meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestATitleThatSendsSomebodyThroughARegionIsATrip(t *testing.T) {
	const stops = "Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru in Lima on May 12. He met with President Pedro Roca of Chile in Santiago on May 14."
	meetings := []string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-14 CHL: Pedro Roca"}
	testTold(t, map[string]told{
		"the states come from the stops": {stops, append([]string{"visit held 2015-05-12/2015-05-14 CHL PER"}, meetings...)},
	}, titled("Foreign Minister Travels to Latin America"))
	testTold(t, map[string]told{"a title without a trip sends nobody": {stops, meetings}}, titled("Foreign Minister on Latin America"))
}

func TestAMeetingThatIsOnlyNamedWithItsDayIsAnnounced(t *testing.T) {
	const now = "On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. "
	held := "meeting held 2015-05-12 PER: Ana Brun"
	testTold(t, map[string]told{
		"with its parties and a day to come": {
			now + "They were glad of the ROK-Peru foreign ministerial meeting in Lima on June 16.",
			[]string{held, "meeting planned 2015-06-16 PER: Ana Brun"}},
		"without a day": {now + "They were glad of the ROK-Peru foreign ministerial meeting in Lima.", []string{held}},
		"for the far future": {now + "They were glad of the ROK-Peru foreign ministerial meeting in Lima on June 16, 2018.",
			[]string{held}},
		"with others than the ROK": {now + "They were glad of the Chile-Peru foreign ministerial meeting in Lima on June 16.", []string{held}},
	})
}

func TestWhoLedADelegationStandsOnItsSide(t *testing.T) {
	testTold(t, map[string]told{
		"the side is named before": {
			"The 4th ROK-Peru Policy Consultation was held in Lima on May 12. The ROK delegation was led by Deputy Minister Kim Sook-hee, and the Peruvian side by Mr. Pedro Roca.",
			[]string{"consultation held 2015-05-12 PER: Pedro Roca"}},
		"the state is named after": {
			"The 4th ROK-Peru Policy Consultation was held in Lima on May 12. Deputy Minister Kim Sook-hee led for the ROK and Vice Minister Pedro Roca for Peru led the delegation.",
			[]string{"consultation held 2015-05-12 PER: Pedro Roca"}},
	})
}

func TestTheSameSentenceIsReadFromThePublishersSide(t *testing.T) {
	const text = "On May 12, Minister for Foreign Affairs of Japan Kishida Fumio met with Foreign Minister Yun Byung-se of the Republic of Korea in Tokyo."
	for source, want := range map[string][]string{
		"jp-mofa": {"meeting held 2015-05-12 KOR: Yun Byung-se"},
		"kr-mofa": {"meeting held 2015-05-12 JPN: Kishida Fumio"},
		"in-mea":  nil, // no Indian took part
	} {
		testTold(t, map[string]told{source: {text, want}}, from(source))
	}
	testTold(t, map[string]told{"an organisation": {
		"On May 12, High Representative of the Union for Foreign Affairs and Security Policy Federica Mogherini met with Foreign Minister Yun Byung-se of the Republic of Korea in Brussels.",
		[]string{"meeting held 2015-05-12 KOR: Yun Byung-se"}}}, from("eu-eeas"))
}
