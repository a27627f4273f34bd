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

func TestABodyThatMetUnderItsChairs(t *testing.T) {
	testTold(t, map[string]told{
		"is a consultation": {
			"The 12th ROK-Peru Joint Economic Committee, headed by Deputy Minister Lee Tae-ho and Vice Minister Ana Brun of Peru, met in Lima on May 11-12.",
			[]string{"consultation held 2015-05-11/2015-05-12 PER: Ana Brun"}},
		"near miss: its head met somebody": {
			"Deputy Minister Lee Tae-ho, who headed the 12th ROK-Peru Joint Economic Committee, met with Vice Minister Ana Brun of Peru in Lima on May 13.",
			[]string{"meeting held 2015-05-13 PER: Ana Brun"}},
	})
}

func TestMinistersWithoutANameSpokeByPhone(t *testing.T) {
	testTold(t, map[string]told{
		"ours among them":       {"The Korean and Peruvian Foreign Ministers talked over the phone for 20 minutes on May 12.", []string{"call held 2015-05-12 PER"}},
		"near miss: two others": {"The Chilean and Peruvian Foreign Ministers talked over the phone for 20 minutes on May 12.", nil},
	})
}

func TestAnEventWithTwoNounsIsOne(t *testing.T) {
	testTold(t, map[string]told{
		"of one body": {
			"Foreign Minister Yun Byung-se attended the 5th Conference on Interaction and Confidence-Building Measures in Asia (CICA) Summit in Dushanbe on May 12.",
			[]string{"multilateral held 2015-05-12 CICA"}},
		"near miss: of two": {
			"Foreign Minister Yun Byung-se attended the G20 Foreign Ministers’ Meeting and the MIKTA Foreign Ministers’ Meeting in Lima on May 12.",
			[]string{"multilateral held 2015-05-12 G20", "multilateral held 2015-05-12 MIKTA"}},
	})
}

func TestATextMayEndWithANumberBehindAnOffice(t *testing.T) {
	testTold(t, map[string]told{
		"a number": {"On May 12, Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun of 3", []string{"meeting held 2015-05-12: Ana Brun"}},
		"near miss: a session": {
			"On May 12, Foreign Minister Yun Byung-se met with President Ana Brun of the 69th session of the UN General Assembly.",
			[]string{"meeting held 2015-05-12 UN: Ana Brun"}},
	})
}

func TestAPhraseEndsWithItsSentence(t *testing.T) {
	testTold(t, map[string]told{
		"no event is made of two lines": {
			"On May 12, Foreign Minister Yun Byung-se thanked the ASEAN+3 Foreign Ministers’\nMeeting rooms were full.",
			nil},
		"near miss: one line": {
			"On May 12, Foreign Minister Yun Byung-se attended the ASEAN+3 Foreign Ministers’ Meeting.",
			[]string{"multilateral held 2015-05-12 CHN JPN ASEAN"}},
	})
}
