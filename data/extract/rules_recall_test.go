package extract

import "testing"

func TestAListOfMinistersKeepsTheStateOfItsFirst(t *testing.T) {
	testTold(t, map[string]told{
		"told before the first": {
			"On May 12, Foreign Minister Yun Byung-se met Peruvian Trade Minister Ana Brun, Minister of Health Pedro Roca and Minister of Finance Juan Soto.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 PER: Pedro Roca", "meeting held 2015-05-12 PER: Juan Soto"}},
		"each with their own": {
			"On May 12, Foreign Minister Yun Byung-se met Peruvian Trade Minister Ana Brun and Chilean Minister of Health Pedro Roca.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-12 CHL: Pedro Roca"}},
	})
}

func TestAConsultationAboutABodyIsOfTwo(t *testing.T) {
	testTold(t, map[string]told{
		"about it": {
			"The ROK-Peru United Nations (UN) Consultations were held in Seoul on May 12.",
			[]string{"consultation held 2015-05-12 PER"}},
		"with it": {
			"The ROK-Peru-EU Consultations were held in Seoul on May 12.",
			[]string{"multilateral held 2015-05-12 PER EU"}},
	})
}

func TestNobodyOfTheOtherSideIsTakenForTheHost(t *testing.T) {
	testTold(t, map[string]told{
		"a later sentence goes on with the traveller": {
			"Foreign Minister Yun Byung-se arrived in Peru on May 12. He met with Minister of Trade Ana Brun. On May 13, the Minister met with President Pedro Roca of Peru.",
			[]string{"visit held 2015-05-12 PER", "meeting held 2015-05-12 PER: Ana Brun", "meeting held 2015-05-13 PER: Pedro Roca"}},
	})
}
