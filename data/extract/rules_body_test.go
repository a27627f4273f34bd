package extract

import "testing"

func TestAStandingBodyOfTwoStates(t *testing.T) {
	testTold(t, map[string]told{
		"holds its meeting": {
			"The Working Mechanism for Consultation on ROK-Peru Border Affairs held its 21st meeting on 12 May 2015.",
			[]string{"consultation held 2015-05-12 PER"}},
		"near miss: of two other states": {
			"The Working Mechanism for Consultation on Chile-Peru Border Affairs held its 21st meeting on 12 May 2015.",
			nil},
	})
}

func TestWithWhomSomebodyAlsoSpoke(t *testing.T) {
	testTold(t, map[string]told{
		"today": {
			"Foreign Minister Yun Byung-se praised the mediation led by the UN Special Envoy Ana Brun, with whom he also spoke today.",
			[]string{"call held 2015-05-20 UN: Ana Brun"}},
		"near miss: with whom he works": {
			"Foreign Minister Yun Byung-se praised the mediation led by the UN Special Envoy Ana Brun, with whom he also works.",
			nil},
	})
}
