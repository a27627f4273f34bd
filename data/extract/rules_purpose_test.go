package extract

import "testing"

func TestATripIsForConsultations(t *testing.T) {
	testTold(t, map[string]told{
		"whose round is counted": {
			"Vice Minister Cho Tae-yul visited Lima on May 12 for the 16th round of Policy Consultations with Vice Minister Ana Brun of Peru.",
			[]string{"visit held 2015-05-12 PER", "consultation held 2015-05-12 PER: Ana Brun"}},
		"whose name has the states": {
			"Vice Minister Cho Tae-yul will visit Lima on May 25 for the second Korea-Peru policy consultation.",
			[]string{"visit planned 2015-05-25 PER", "consultation planned 2015-05-25 PER"}},
		"of a commission": {
			"Vice Minister Cho Tae-yul will visit Lima on May 25 for the second meeting of the Korea-Peru Joint Commission.",
			[]string{"visit planned 2015-05-25 PER", "consultation planned 2015-05-25 PER"}},
		"a seminar about them": {
			"Vice Minister Cho Tae-yul will visit Lima on May 25 for a seminar on the Korea-Peru policy consultation.",
			[]string{"visit planned 2015-05-25 PER"}},
	})
}

func TestADayOfAnAnnouncementIsNoDayOfATrip(t *testing.T) {
	testTold(t, map[string]told{
		"announced": {
			"Foreign Minister Yun Byung-se will visit Peru from May 25 to 27. The Minister is visiting at the invitation of Foreign Minister Ana Brun of Peru, the spokesman made the announcement on May 12.",
			[]string{"visit planned 2015-05-25/2015-05-27 PER"}},
		"made": {
			"Foreign Minister Yun Byung-se made a visit to Peru on May 12.", []string{"visit held 2015-05-12 PER"}},
	})
}

func TestATitleGivesTheDaysOfItsTrip(t *testing.T) {
	testTold(t, map[string]told{
		"where only stops are dated": {
			"Foreign Minister Yun Byung-se visited Peru to open a school.\n\nMinister Yun met with Foreign Minister Ana Brun of Peru on 12 May.",
			[]string{"visit held 2015-05-10/2015-05-16 PER", "meeting held 2015-05-12 PER: Ana Brun"}},
		"not where the trip is": {
			"Foreign Minister Yun Byung-se visited Peru on 11-13 May to open a school.",
			[]string{"visit held 2015-05-11/2015-05-13 PER"}},
	}, titled("Visit of Foreign Minister Yun Byung-se to Peru, 10-16 May 2015"))
}

func TestTomorrowIsPlanned(t *testing.T) {
	testTold(t, map[string]told{
		"told in the present": {
			"Foreign Minister Yun Byung-se begins a visit to Peru tomorrow.", []string{"visit planned 2015-05-21 PER"}},
		"yesterday": {
			"Foreign Minister Yun Byung-se began a visit to Peru yesterday.", []string{"visit held 2015-05-19 PER"}},
	})
}
