package extract

import "testing"

func TestTheTextsOwnAbbreviationsComeFirst(t *testing.T) {
	const met = "On May 12, Foreign Minister Yun Byung-se met with Ana Brun, Chair of the "
	testTold(t, map[string]told{
		"spelled out as something else": {
			met + "AU Permanent Representatives’ Committee (PRC). The PRC serves the AU.",
			[]string{"meeting held 2015-05-12 AU: Ana Brun"}},
		"spelled out as the state": {
			met + "Water Board of the People’s Republic of China (PRC).",
			[]string{"meeting held 2015-05-12 CHN: Ana Brun"}},
		"spelled out in another way": {
			met + "Association of South East Asian Nations (ASEAN).",
			[]string{"meeting held 2015-05-12 ASEAN: Ana Brun"}},
		"not spelled out": {
			met + "Committee of Water (PRC).",
			[]string{"meeting held 2015-05-12 CHN: Ana Brun"}},
	})
}

func TestABodysChairComesFromAState(t *testing.T) {
	const met = "On May 12, Foreign Minister Yun Byung-se met with Ana Brun, Chair of the AU Permanent Representatives’ Committee and "
	testTold(t, map[string]told{
		"and its ambassador": {met + "Ambassador of Guinea to Ethiopia.", []string{"meeting held 2015-05-12 AU: Ana Brun"}},
		"and somebody else":  {met + "the Ambassador of Guinea.", []string{"meeting held 2015-05-12 AU: Ana Brun", "meeting held 2015-05-12 GIN"}},
	})
}

func TestWhoIsReceivedByAMinisterOfWhomNothingIsKnown(t *testing.T) {
	testTold(t, map[string]told{
		"comes to the home side": {
			"Chinese Foreign Minister Yang Jiechi will be received by Foreign Minister Okuda on May 26.",
			[]string{"meeting planned 2015-05-26 CHN: Yang Jiechi"}},
		"is met abroad": {
			"Foreign Minister Yun Byung-se was in Lima on May 12. He met with Foreign Minister Ana Brun.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}
