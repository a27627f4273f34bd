package extract

import "testing"

func TestWhoTalkedMet(t *testing.T) {
	const call = "On May 12, Foreign Minister Yun Byung-se attended the NATO Foreign Ministers’ Meeting in Brussels. "
	const nato = "multilateral held 2015-05-12 NATO"
	testTold(t, map[string]told{
		"discussed with": {
			call + "Before the session, Minister Yun discussed fish with Foreign Minister Ana Brun of Peru.",
			[]string{nato, "meeting held 2015-05-12 PER: Ana Brun"}},
		"both the subject": {
			call + "Minister Yun and Peruvian Foreign Minister Ana Brun exchanged views on fish.",
			[]string{nato, "meeting held 2015-05-12 PER: Ana Brun"}},
		"will discuss with hosts": {
			"Foreign Minister Yun Byung-se will visit Peru on May 26. There he will discuss fish with senior government officials.",
			[]string{"visit planned 2015-05-26 PER", "meeting planned 2015-05-26 PER"}},
		"what was said at a meeting": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. Minister Yun and Minister Brun discussed fish.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"with interest": {
			call + "Minister Yun discussed fish with great interest.", []string{nato}},
		"told of others": {
			call + "Minister Yun noted that Peruvian Foreign Minister Ana Brun discussed fish with Foreign Minister Pedro Roca of Chile.", []string{nato}},
	})
}

func TestAMeetingAtTheHeadOfASentenceIsOne(t *testing.T) {
	const stay = "Foreign Minister Yun Byung-se attended the NATO Foreign Ministers’ Meeting in Brussels on May 12. "
	const nato = "multilateral held 2015-05-12 NATO"
	testTold(t, map[string]told{
		"during it": {
			stay + "During his meeting with Foreign Minister Ana Brun of Peru, Minister Yun underlined that fish matter.",
			[]string{nato, "meeting held 2015-05-12 PER: Ana Brun"}},
		"meeting her": {
			stay + "Meeting with Foreign Minister Ana Brun of Peru, Minister Yun thanked her.",
			[]string{nato, "meeting held 2015-05-12 PER: Ana Brun"}},
		"of one told before": {
			"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of Peru. In his meeting with Minister Brun, Minister Yun underlined that fish matter.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
		"nobody of the home side": {
			stay + "During the meeting of Foreign Minister Ana Brun of Peru and Foreign Minister Pedro Roca of Chile, fish were discussed.", []string{nato}},
	})
}

func TestBilateralTalksWithTwoAreTwo(t *testing.T) {
	testTold(t, map[string]told{
		"bilateral": {
			"On May 12, Foreign Minister Yun Byung-se had bilateral talks with his Peruvian and Chilean counterparts in Lima.",
			[]string{"meeting held 2015-05-12 PER", "meeting held 2015-05-12 CHL"}},
		"talks": {
			"On May 12, Foreign Minister Yun Byung-se had trilateral talks with his Peruvian and Chilean counterparts in Lima.",
			[]string{"multilateral held 2015-05-12 CHL PER"}},
		"two of one state who discuss bilateral matters": {
			"On May 12, Foreign Minister Yun Byung-se met with President Ana Brun and Trade Minister Pedro Roca of Peru to discuss bilateral trade.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 PER: Pedro Roca"}},
	})
}
