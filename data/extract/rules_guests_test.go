package extract

import "testing"

func TestGuestsOfAMeal(t *testing.T) {
	testTold(t, map[string]told{
		"the guest attends what ours will host": {
			"While in Seoul, Foreign Minister Ana Brun of Peru will on May 28 pay a courtesy call on Prime Minister Lee Nak-yon, attend a luncheon that Foreign Minister Yun Byung-se will host, and meet Vice Minister Cho Hyun.",
			[]string{"meeting planned 2015-05-28 PER: Ana Brun", "meeting planned 2015-05-28 PER: Ana Brun", "meeting planned 2015-05-28 PER: Ana Brun"}},
		"near miss: ours attends what a guest gives": {
			"On May 12, Foreign Minister Yun Byung-se attended a luncheon of the Korea Chamber of Commerce, which Chairman Kim Chul-soo hosted.",
			nil},
		"those who are named in the next sentence": {
			"1. Vice Foreign Minister Cho Hyun will host a dinner on May 28 for two officials of ministerial and vice ministerial level from two Latin American countries, now visiting the Republic of Korea to attend the Vision Sharing Program (May 25-30).\no Attending the dinner will be Minister of Industry of Ecuador Ana Brun and Vice Minister of Energy of Peru Pedro Roca.",
			[]string{"multilateral planned 2015-05-28 ECU PER: Ana Brun, Pedro Roca"}},
		"near miss: a forum that ours attends": {
			"Vice Foreign Minister Cho Hyun is now visiting Peru to attend the Korea-Peru-Chile Forum on May 21.",
			[]string{"visit held 2015-05-21 PER", "multilateral held 2015-05-21 CHL PER"}},
	})
}

func TestAForumOfExpertsIsNoEngagement(t *testing.T) {
	testTold(t, map[string]told{
		"experts attend": {
			"On May 28, Foreign Minister Yun Byung-se will give an opening speech at the ROK-Japan Vision Forum, which the Ministry will host. Experts on Korea-Japan relations will attend the forum.",
			nil},
		"near miss: officials attend": {
			"On May 28, Foreign Minister Yun Byung-se will give an opening speech at the ROK-Japan Vision Forum, which the Ministry will host. Officials of both countries will attend the forum.",
			[]string{"multilateral planned 2015-05-28 JPN"}},
	})
}
