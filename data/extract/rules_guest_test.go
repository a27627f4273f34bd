package extract

import "testing"

func TestAGuestWhoComesToTheHomeCountryIsOnAVisit(t *testing.T) {
	testTold(t, map[string]told{
		"announced with its days": {
			"Foreign Minister Ana Brun of Peru will visit the ROK from May 26 to 28.",
			[]string{"visit planned 2015-05-26/2015-05-28 PER: Ana Brun"}},
		"paid": {
			"Foreign Minister Ana Brun of Peru paid an official visit to the Republic of Korea on May 12-13.",
			[]string{"visit held 2015-05-12/2015-05-13 PER: Ana Brun"}},
		"its days are those of the talks that are told without days": {
			"Foreign Minister Ana Brun of Peru will visit the ROK from May 26 to 28. During her stay she will hold talks with Foreign Minister Yun Byung-se.",
			[]string{"visit planned 2015-05-26/2015-05-28 PER: Ana Brun", "meeting planned 2015-05-26/2015-05-28 PER: Ana Brun"}},
		"who is on a visit is none": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru, who is visiting the ROK from May 11 to 13.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"nor is an invitation": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. She was invited to visit the ROK on May 28.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"nor a trip to a third state": {
			"Foreign Minister Ana Brun of Peru will visit Chile from May 26 to 28.", nil},
	})
}

func TestATripToldInPassingIsNone(t *testing.T) {
	testTold(t, map[string]told{
		"between commas": {
			"On May 12, Foreign Minister Yun Byung-se, visiting Lima, held a meeting with Foreign Minister Ana Brun of Peru.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"with days of its own it is one": {
			"Foreign Minister Yun Byung-se, paying Peru an official visit on May 11-13, met with Foreign Minister Ana Brun of Peru on May 12.",
			[]string{"visit held 2015-05-11/2015-05-13 PER", "meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestOnATripAnOfficeAloneIsOneOfTheHosts(t *testing.T) {
	testTold(t, map[string]told{
		"called on": {
			"Foreign Minister Yun Byung-se will visit Peru on May 26. He will call on the President.",
			[]string{"visit planned 2015-05-26 PER", "meeting planned 2015-05-26 PER"}},
		"at home it is a colleague": {
			"Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru in Seoul on May 12. He called on the President.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestASpeakerWhoRecallsReportsNothing(t *testing.T) {
	const text = "Minister: On May 12 I met with Foreign Minister Ana Brun of Peru in Lima."
	testTold(t, map[string]told{
		"the first person": {text, nil},
		"a question":       {"Question: Has Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru on May 12?", nil},
	})
	const met = "On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru."
	testTold(t, map[string]told{"an interview": {met, nil}}, titled("Interview of Foreign Minister Yun Byung-se with a newspaper"))
	testTold(t, map[string]told{"a title that tells of a meeting too": {met, []string{"meeting held 2015-05-12 PER: Ana Brun"}}},
		titled("Foreign Minister Yun Byung-se Meets Peruvian Foreign Minister, Gives Interview"))
}

func TestAHostMeetsHisGuests(t *testing.T) {
	testTold(t, map[string]told{
		"guests as the object": {
			"Foreign Minister Yun Byung-se will host Foreign Minister Ana Brun of Peru in Seoul on May 28.",
			[]string{"meeting planned 2015-05-28 PER: Ana Brun"}},
		"an event as the object needs parties": {"Foreign Minister Yun Byung-se will host a concert in Seoul on May 28.", nil},
		"an event in which he took part": {
			"On May 12, the G7 Foreign Ministers held a working lunch in London, in which Foreign Minister Yun Byung-se participated.",
			[]string{"multilateral held 2015-05-12 G7"}},
	})
}
