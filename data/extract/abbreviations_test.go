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
