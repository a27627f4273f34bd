package extract

import "testing"

func TestDaysAndPlacesMakeAJourney(t *testing.T) {
	testTold(t, map[string]told{
		"places first": {
			"Lima and Santiago are the places to which Foreign Minister Yun Byung-se travels from May 12 to 15.",
			[]string{"visit planned 2015-05-12/2015-05-15 CHL PER"}},
		"days spent": {
			"Trade was the reason for which Foreign Minister Yun Byung-se spent May 12 to 15 in Peru and Chile.",
			[]string{"visit held 2015-05-12/2015-05-15 CHL PER"}},
		"a wish": {
			"Foreign Minister Yun Byung-se would like a trip to Peru between May 12 and 15.",
			nil},
		"a subject of talk": {
			"On May 12, Foreign Minister Yun Byung-se told the press about a journey of traders through Peru and Chile.",
			nil},
	})
}
