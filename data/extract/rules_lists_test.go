package extract

import "testing"

func TestListsOfMembersGoOnBehindQualifiers(t *testing.T) {
	testTold(t, map[string]told{
		"parties and states": {
			"On May 12 Foreign Minister Yun Byung-se met with Representatives Ana Brun (R-Texas) and Peter Roca (D-CA).",
			[]string{"meeting held 2015-05-12 USA: Ana Brun, Peter Roca"}},
		"constituencies of those who attended": {
			"On May 12 Foreign Minister Yun Byung-se met with five members of the US House of Representatives. The US Representatives who attended the meeting were Ana Brun from Ohio, Peter Roca from New Jersey, and Sara Lind from Michigan.",
			[]string{"meeting held 2015-05-12 USA: Ana Brun, Peter Roca, Sara Lind"}},
		"a state in brackets is whose they are": {
			"On May 12 Foreign Minister Yun Byung-se met with Foreign Minister Ana Brun (Peru) in Lima.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}

func TestTheHeadOfADelegationIsNotMetTwice(t *testing.T) {
	testTold(t, map[string]told{
		"behind the name": {
			"On May 12 Ambassador Hwang Joon-kook met with Ri Yong-ho, the leader of the North Korean delegation, in Beijing.",
			[]string{"meeting held 2015-05-12 PRK: Ri Yong-ho"}},
		"before the name": {
			"On May 12 Ambassador Hwang Joon-kook met with the head of the Chinese delegation Wu Dawei in Beijing.",
			[]string{"meeting held 2015-05-12 CHN: Wu Dawei"}},
		"of another state": {
			"On May 12 Ambassador Hwang Joon-kook met with the head of the Peruvian delegation and Foreign Minister Ana Brun of Chile in Beijing.",
			[]string{"meeting held 2015-05-12 PER", "meeting held 2015-05-12 CHL: Ana Brun"}},
	})
}

func TestWhoGreetsAtAnAirportIsNotMet(t *testing.T) {
	testTold(t, map[string]told{
		"greeted": {
			"Foreign Minister Yun Byung-se arrived in Lima on May 12 and was greeted at the airport by Peruvian Vice Foreign Minister Ana Brun.",
			[]string{"visit held 2015-05-12 PER"}},
		"received": {
			"Foreign Minister Yun Byung-se arrived in Lima on May 12. He was received at the airport by Vice Foreign Minister Ana Brun of Peru.",
			[]string{"visit held 2015-05-12 PER"}},
		"a meeting at one": {
			"On May 12 Foreign Minister Yun Byung-se met with Vice Foreign Minister Ana Brun of Peru at the airport in Lima.",
			[]string{"meeting held 2015-05-12 PER: Ana Brun"}},
	})
}
