package extract

import "testing"

func TestWhoIsNamedAsTheHostOfATripIsNotOnIt(t *testing.T) {
	testTold(t, map[string]told{
		"before his titles": {
			"At the invitation of Yun Byung-se, Member of the Cabinet and Minister of Foreign Affairs, Foreign Minister Ana Brun of Peru will pay an official visit to the ROK on May 26.",
			[]string{"visit planned 2015-05-26 PER: Ana Brun"}},
		"behind his office": {
			"At the invitation of Foreign Minister Yun Byung-se, Foreign Minister Ana Brun of Peru will visit the ROK on May 26.",
			[]string{"visit planned 2015-05-26 PER: Ana Brun"}},
		"a guest of the other side": {
			"At the invitation of Foreign Minister Ana Brun of Peru, Foreign Minister Yun Byung-se will visit Peru on May 26.",
			[]string{"visit planned 2015-05-26 PER"}},
	})
}

func TestATripGoesAbroadWhereItAlsoStopsAtHome(t *testing.T) {
	testTold(t, map[string]told{
		"a city of each": {
			"Foreign Minister Yun Byung-se will travel to Lima and Busan from May 26 to 28.",
			[]string{"visit planned 2015-05-26/2015-05-28 PER"}},
		"cities with their states": {
			"Foreign Minister Yun Byung-se will travel to Lima, Peru, and Busan, Gyeongsang from May 26 to 28.",
			[]string{"visit planned 2015-05-26/2015-05-28 PER"}},
		"cities at home": {
			"Foreign Minister Yun Byung-se will travel to Daegu and Busan from May 26 to 28.", nil},
	})
}

func TestWhomATripLeadsIsNoPlace(t *testing.T) {
	testTold(t, map[string]told{
		"a delegation of the home side": {
			"Foreign Minister Yun Byung-se will travel to Lima, Peru from May 26 to 28 to lead the Korean delegation.",
			[]string{"visit planned 2015-05-26/2015-05-28 PER"}},
		"for an event on one of its days": {
			"Foreign Minister Yun Byung-se will travel to Lima, Peru from May 26 to 28 to lead the Korean delegation for the third Korea-Peru Policy Consultation on May 27.",
			[]string{"visit planned 2015-05-26/2015-05-28 PER", "consultation planned 2015-05-27 PER"}},
	})
}

func TestAGuestIsAlsoHosted(t *testing.T) {
	const coming = "Foreign Minister Ana Brun of Peru will visit the ROK from May 26 to 28. "
	visit := "visit planned 2015-05-26/2015-05-28 PER: Ana Brun"
	testTold(t, map[string]told{
		"to a meal": {
			coming + "She will also be hosted to lunch by Foreign Minister Yun Byung-se.",
			[]string{visit, "meeting planned 2015-05-26/2015-05-28 PER: Ana Brun"}},
		"by nobody": {coming + "She will also be hosted at a hotel.", []string{visit}},
	})
}

func TestASideIsLedBySomebody(t *testing.T) {
	const held = "The third Korea-Peru Policy Consultation was held in Seoul on May 12. "
	testTold(t, map[string]told{
		"said in the passive": {
			held + "The Korean side was headed by Vice Minister Cho Tae-yul, and the Peruvian side by Vice Minister Ana Brun.",
			[]string{"consultation held 2015-05-12 PER: Ana Brun"}},
		"a firm is led by somebody too": {
			held + "A firm that is led by former Minister Ana Brun of Chile gave the wine.",
			[]string{"consultation held 2015-05-12 PER"}},
	})
}

func TestAVerbBehindAnHonorificSharesItsWill(t *testing.T) {
	const coming = "Foreign Minister Ana Brun of Peru will visit the ROK from May 26 to 28. "
	visit, met := "visit planned 2015-05-26/2015-05-28 PER: Ana Brun", "meeting planned 2015-05-26/2015-05-28 PER: Ana Brun"
	testTold(t, map[string]told{
		"two hosts, each met": {
			coming + "Minister Brun will hold talks with Mr. Yun Byung-se, Minister of Foreign Affairs, and meet Prime Minister Hwang Kyo-ahn.",
			[]string{visit, met, met}},
		"a noun behind it": {
			coming + "Minister Brun will hold talks with Mr. Yun Byung-se, Minister of Foreign Affairs, and visit places are to be chosen.",
			[]string{visit, met}},
	})
}

func TestAGuestDoesSeveralThingsInARow(t *testing.T) {
	const came = "Foreign Minister Ana Brun of Peru visited the ROK from May 12 to 14. "
	met := "meeting held 2015-05-12/2015-05-14 PER: Ana Brun"
	testTold(t, map[string]told{
		"three hosts": {
			came + "She called on Prime Minister Hwang Kyo-ahn, held talks with Foreign Minister Yun Byung-se and met Vice Minister Cho Tae-yul.",
			[]string{"visit held 2015-05-12/2015-05-14 PER: Ana Brun", met, met, met}},
		"what hosts do among themselves": {
			came + "On May 18, Foreign Minister Yun Byung-se held talks with Vice Minister Cho Tae-yul.",
			[]string{"visit held 2015-05-12/2015-05-14 PER: Ana Brun"}},
	})
}

func TestATrilateralMinisterialIsAMeeting(t *testing.T) {
	testTold(t, map[string]told{
		"that took place": {
			"The ROK-U.S.-Japan Trilateral Ministerial took place in New York on May 12. Foreign Minister Yun Byung-se, Secretary of State John Kerry of the United States and Foreign Minister Fumio Kishida of Japan attended it.",
			[]string{"multilateral held 2015-05-12 JPN USA: John Kerry, Fumio Kishida"}},
		"that is wished for": {"The ROK hopes for a trilateral ministerial in due course.", nil},
	})
}

func TestAGovernorAtHomeIsOneOfOurs(t *testing.T) {
	const trip = "Foreign Minister Yun Byung-se will travel to Lima and Busan from May 26 to 28. "
	visit := "visit planned 2015-05-26/2015-05-28 PER"
	testTold(t, map[string]told{
		"met at home":                     {trip + "In Busan, the Minister will meet Governor Kim Kwan-yong and Mayor Suh Byung-soo.", []string{visit}},
		"of a province that nobody knows": {"On May 12, Foreign Minister Yun Byung-se met with Governor Ana Brun of Tacna in Busan.", []string{"meeting held 2015-05-12: Ana Brun"}},
	})
}
