package extract

import "testing"

func TestTheTextMovesFromStopToStop(t *testing.T) {
	const trip = "Foreign Minister Yun Byung-se will visit Peru (May 24-25) and Chile (May 26-27). "
	visits := []string{"visit planned 2015-05-24/2015-05-25 PER", "visit planned 2015-05-26/2015-05-27 CHL"}
	testTold(t, map[string]told{
		"in a leg's state": {
			trip + "In Peru, Minister Yun will speak at a school. He will meet with Foreign Minister Ana Brun.",
			append(visits[:2:2], "meeting planned 2015-05-24/2015-05-25 PER: Ana Brun")},
		"in a state that is no stop": {
			trip + "In Bolivia, many will be watching. He will meet with Foreign Minister Ana Brun of Chile.",
			append(visits[:2:2], "meeting planned 2015-05-26/2015-05-27 CHL: Ana Brun")},
	})
}

func TestOfficialsOfNoStateAreThoseOfThePlace(t *testing.T) {
	testTold(t, map[string]told{
		"who meet the guest": {
			"Foreign Minister Yun Byung-se will visit Peru from May 24 to 25. In Lima, senior officials will meet with Minister Yun.",
			[]string{"visit planned 2015-05-24/2015-05-25 PER", "meeting planned 2015-05-24/2015-05-25 PER"}},
		"at home they are nobody's": {
			"On May 24, in Seoul, senior officials will meet with Minister Yun Byung-se.", nil},
	})
}

func TestAGroupThatNamesTheHomeCountryIsOurs(t *testing.T) {
	testTold(t, map[string]told{
		"among others": {
			"On May 12 Lima was the venue of the third meeting of the foreign ministers of the Republic of Korea, Peru and Chile.",
			[]string{"multilateral held 2015-05-12 CHL PER"}},
		"without it": {
			"Of the weather nothing is known. On May 12 Lima was the venue of the third meeting of the foreign ministers of Bolivia, Peru and Chile. Foreign Minister Yun Byung-se spoke.", nil},
	})
}
